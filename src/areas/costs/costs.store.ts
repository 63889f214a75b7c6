import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Model, Parts, Standing } from "./cost.ts";
import { partsKept } from "./costs.schema.ts";

interface Row extends Omit<Model, "parts"> {
  readonly organisationId: string;
  readonly parts: unknown;
}

export interface ModelOf extends Model {
  readonly organisationId: string;
}

/** What an hour costs, in the order in which it was written. */
export async function listModels(tx: Tx, organisationIds?: readonly string[]): Promise<readonly ModelOf[]> {
  const { rows } = await sql<Row>`
    SELECT m.model_id AS id, m.organisation_id AS "organisationId", m.from_month AS "fromMonth", m.parts,
      m.off_percent AS "offPercent", coalesce(s.says, 'not-yet') AS standing, coalesce(s.because, '') AS because,
      left(m.written_at::text, 10) AS "writtenOn"
    FROM cost_model m LEFT JOIN LATERAL (SELECT says, because FROM cost_said s
      WHERE s.place_id = m.place_id AND s.model_id = m.model_id ORDER BY s.said_at DESC, s.said_id LIMIT 1) s ON true
    WHERE m.place_id = ${placeOf(tx)}
      ${organisationIds === undefined ? sql`` : sql`AND m.organisation_id = ANY (${[...organisationIds]}::uuid[])`}
    ORDER BY m.written_at, m.model_id LIMIT 10000`.execute(tx);
  return rows.map((row) => ({ ...row, parts: partsKept.parse(row.parts) }));
}

interface ToSave {
  readonly organisationId: string;
  readonly fromMonth: string;
  readonly parts: Parts;
  readonly offPercent: number;
  readonly writtenBy: string | null;
}

export async function saveModel(tx: Tx, { organisationId, fromMonth, parts, offPercent, writtenBy }: ToSave) {
  const id = randomUUID();
  await tx
    .insertInto("cost_model")
    .values({
      place_id: placeOf(tx),
      model_id: id,
      organisation_id: organisationId,
      from_month: fromMonth,
      parts: JSON.stringify(parts),
      off_percent: offPercent,
      written_by: writtenBy,
    })
    .execute();
  return id;
}

interface Said {
  readonly modelId: string;
  readonly says: Exclude<Standing, "not-yet">;
  readonly because: string;
  readonly saidBy: string | null;
}

export async function saveSaid(tx: Tx, { modelId, says, because, saidBy }: Said): Promise<void> {
  await tx
    .insertInto("cost_said")
    .values({
      place_id: placeOf(tx),
      said_id: randomUUID(),
      model_id: modelId,
      says,
      because,
      said_by: saidBy,
      // Two at once: the one that came second is the newest.
      said_at: sql<Date>`clock_timestamp()`,
    })
    .execute();
}

/** One at a time writes what an hour of an organisation costs. */
export const takeCostTurn = async (tx: Tx, organisationId: string): Promise<void> => {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`cost ${placeOf(tx)} ${organisationId}`}, 0))`.execute(tx);
};
