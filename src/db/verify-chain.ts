import { FIRST_HASH, hashOfLink } from "./happening.ts";
import { readPlace } from "./transaction.ts";
import type { Json } from "./canonical-json.ts";
import type { Db, Tx } from "./tables.ts";

/** What a check of one place's chain found. `trouble` is absent where every link holds. */
export interface ChainReport {
  readonly placeId: string;
  readonly slug: string;
  /** How many happenings are there. */
  readonly count: number;
  readonly trouble?: {
    /** The number of the first happening that does not hold. */
    readonly number: number;
    /** What was found, in one sentence. */
    readonly words: string;
  };
}

/**
 * Works every link of the chains out again and says where the first one breaks: altered, missing, moved, added, or cut
 * off at the end. Chains are read one place after the other, each from one consistent picture; writers are not held up.
 *
 * It misleads in one case: whoever can write everything in the database can also rewrite a whole chain and its head.
 * Keep a head (`count` and `hash`) outside the database now and then.
 *
 * - `db`: the application's database. - `placeId`: one place; absent: all of them and the house.
 */
export const verifyChain = async (db: Db, placeId?: string): Promise<readonly ChainReport[]> => {
  const all = db.selectFrom("place").select(["place_id", "slug"]).orderBy("place_id");
  const places = await (placeId === undefined ? all : all.where("place_id", "=", placeId)).execute();
  const reports: ChainReport[] = [];
  // One after the other, so that a check never takes more than one connection from the people using the system.
  for (const place of places) {
    reports.push(
      await readPlace(db, place.place_id, async (tx) => ({
        placeId: place.place_id,
        slug: place.slug,
        ...(await checkChain(tx, place.place_id)),
      })),
    );
  }
  return reports;
};

type Checked = Pick<ChainReport, "count" | "trouble">;

const ROWS_AT_ONCE = 1000;

const checkChain = async (tx: Tx, place: string): Promise<Checked> => {
  let last = { number: 0, hash: FIRST_HASH };
  for (;;) {
    const rows = await linksAfter(tx, place, last.number);
    for (const row of rows) {
      const words = troubleAt(row, last);
      if (words !== undefined)
        return { count: await countLinks(tx, place), trouble: { number: last.number + 1, words } };
      last = row;
    }
    if (rows.length < ROWS_AT_ONCE) break;
  }
  const words = troubleAtEnd(last, await headOf(tx, place));
  return words === undefined ? { count: last.number } : { count: last.number, trouble: words };
};

type Row = Awaited<ReturnType<typeof linksAfter>>[number];
type Last = Pick<Row, "number" | "hash">;

const troubleAt = (row: Row, last: Last): string | undefined => {
  const expected = last.number + 1;
  if (row.number !== expected) return `Happening ${expected} is missing: after ${last.number} comes ${row.number}.`;
  const { number, at, who, what, detail } = row;
  const subject = { kind: row.subject_kind, id: row.subject_id };
  const link = { place: row.place_id, number, at, who, what, subject, detail: namesOf(detail) };
  if (hashOfLink(last.hash, link).equals(row.hash)) return undefined;
  return `Happening ${number} (${what}) is not what was written down: it was altered, moved or put in afterwards.`;
};

/** A detail is written as names and values; where somebody made it something else, no hash will fit it. */
const namesOf = (detail: Json): { readonly [name: string]: Json } => (hasNames(detail) ? detail : { altered: true });

const hasNames = (detail: Json): detail is { readonly [name: string]: Json } =>
  typeof detail === "object" && detail !== null && !Array.isArray(detail);

const troubleAtEnd = (last: Last, head: Last | undefined): ChainReport["trouble"] => {
  if (head === undefined) {
    return last.number === 0
      ? undefined
      : { number: last.number, words: "The note of where this chain ends is missing." };
  }
  if (head.number > last.number) {
    const words = `Happenings ${last.number + 1} to ${head.number} are missing from the end of the chain.`;
    return { number: last.number + 1, words };
  }
  if (head.number < last.number) {
    return {
      number: head.number + 1,
      words: `Happenings from ${head.number + 1} on were added past the end of the chain.`,
    };
  }
  if (head.hash.equals(last.hash)) return undefined;
  return { number: last.number, words: `Happening ${last.number}, the last one, was put in place of another.` };
};

const linksAfter = (tx: Tx, place: string, number: number) =>
  tx
    .selectFrom("happening")
    .selectAll()
    .where("place_id", "=", place)
    .where("number", ">", number)
    .orderBy("number")
    .limit(ROWS_AT_ONCE)
    .execute();

const headOf = (tx: Tx, place: string): Promise<Last | undefined> =>
  tx.selectFrom("chain_head").select(["count as number", "hash"]).where("place_id", "=", place).executeTakeFirst();

const countLinks = async (tx: Tx, place: string): Promise<number> => {
  const counted = await tx
    .selectFrom("happening")
    .select((the) => the.fn.countAll<number>().as("links"))
    .where("place_id", "=", place)
    .executeTakeFirstOrThrow();
  return counted.links;
};
