import { sql } from "kysely";
import type { Tx } from "./tables.ts";
import { placeOf } from "./transaction.ts";

/** From which record to which. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * Rows that are of one of two records, where both turn out to be of one person or one organisation: what goes over to
 * the other record, and the same rows back again.
 */
export interface Moves {
  /** `organisation.workers`: under which name it is kept what went over. */
  readonly kind: string;
  /** @returns the keys of the rows that went over. */
  readonly move: (tx: Tx, move: Move) => Promise<readonly string[]>;
  readonly moveBack: (tx: Tx, move: Move, keys: readonly string[]) => Promise<void>;
}

interface Rows {
  readonly kind: string;
  readonly table: string;
  /** The column that says whose they are. */
  readonly of: string;
  /** The rest of the key, without the place and without `of`. */
  readonly by: readonly string[];
  /** Of these there can be one only for each: a row stays behind where the other record has such a one. */
  readonly once?: readonly string[];
}

/**
 * Moves the rows of a table, and nothing but the column that says whose they are. The application needs the right to
 * update that column.
 */
export const movesRows = ({ kind, table, of, by, once }: Rows): Moves => {
  const key = sql`jsonb_build_array(${sql.join(by.map((column) => sql.ref(`t.${column}`)))})::text`;
  const set = async (tx: Tx, { from, to }: Move, only = sql`true`): Promise<readonly string[]> => {
    const { rows } = await sql<{ key: string }>`UPDATE ${sql.table(table)} t SET ${sql.ref(of)} = ${to}
      WHERE t.place_id = ${placeOf(tx)} AND t.${sql.ref(of)} = ${from} AND ${only} RETURNING ${key} AS key`.execute(tx);
    return rows.map((row) => row.key);
  };
  const twin = (to: string) =>
    once === undefined
      ? sql`true`
      : sql`NOT EXISTS (SELECT FROM ${sql.table(table)} k WHERE k.place_id = t.place_id AND k.${sql.ref(of)} = ${to}
          AND ${sql.join(
            once.map((column) => sql`k.${sql.ref(column)} = t.${sql.ref(column)}`),
            sql` AND `,
          )})`;
  return {
    kind,
    move: (tx, move) => set(tx, move, twin(move.to)),
    moveBack: async (tx, { from, to }, keys) => {
      if (keys.length > 0) await set(tx, { from: to, to: from }, sql`${key} = ANY (${[...keys]})`);
    },
  };
};

/** What went over, by kind: kept as JSON. */
export type MovedKeys = Readonly<Record<string, readonly string[]>>;

/** One after the other: each is one statement of the same transaction. */
export async function moveAll(tx: Tx, moves: readonly Moves[], move: Move): Promise<MovedKeys> {
  const moved: Record<string, readonly string[]> = {};
  for (const one of moves) moved[one.kind] = await one.move(tx, move);
  return moved;
}

export async function moveAllBack(tx: Tx, moves: readonly Moves[], back: Move & { readonly moved: MovedKeys }) {
  for (const one of moves) await one.moveBack(tx, back, back.moved[one.kind] ?? []);
}
