import { beginWalk } from "./chain.ts";
import type { Last, Trouble } from "./chain.ts";
import { wordsHold } from "./happening-words.ts";
import { readPlace } from "./transaction.ts";
import type { Db, Tx } from "./tables.ts";

/** What a check of one place's chain found. `trouble` is absent where every link holds. */
export interface ChainReport {
  readonly placeId: string;
  readonly slug: string;
  /** How many happenings are there. */
  readonly count: number;
  readonly trouble?: Trouble;
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
  const walk = beginWalk();
  for (;;) {
    const rows = await linksAfter(tx, place, walk.last.number);
    for (const row of rows) {
      const trouble = walk.step(row);
      if (trouble !== undefined) return { count: await countLinks(tx, place), trouble };
    }
    if (rows.length < ROWS_AT_ONCE) break;
  }
  const { number } = walk.last;
  const trouble = walk.end(await headOf(tx, place)) ?? (await troubleInWords(tx, place));
  return trouble === undefined ? { count: number } : { count: number, trouble };
};

/** Words that are kept beside the chain must be those it has the digest of. Words that were forgotten are no trouble. */
const troubleInWords = async (tx: Tx, place: string): Promise<Trouble | undefined> => {
  let after = 0;
  for (;;) {
    const rows = await wordsAfter(tx, place, after);
    const wrong = rows.find(({ detail, ...keyed }) => !wordsHold(detail, keyed));
    if (wrong !== undefined) {
      const words = `The words kept with happening ${wrong.number} (“${wrong.name}”) are not those it was made with.`;
      return { number: wrong.number, words };
    }
    after = rows.at(-1)?.number ?? after;
    if (rows.length < ROWS_AT_ONCE) return undefined;
  }
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

/** All words of a happening come together, however many rows that makes. */
const wordsAfter = (tx: Tx, place: string, number: number) =>
  tx
    .selectFrom("happening_words as w")
    .innerJoin("happening as h", (join) =>
      join.onRef("h.place_id", "=", "w.place_id").onRef("h.number", "=", "w.number"),
    )
    .select(["w.number", "w.name", "w.words", "w.key", "h.detail"])
    .where("w.place_id", "=", place)
    .where("h.place_id", "=", place)
    .where("w.number", ">", number)
    .orderBy("w.number")
    .fetch(ROWS_AT_ONCE, "with ties")
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
