import { createHash } from "node:crypto";
import { sql } from "kysely";
import { canonicalJson } from "./canonical-json.ts";
import type { Json } from "./canonical-json.ts";
import { keepWords, keyWords, withDigests } from "./happening-words.ts";
import type { PersonalWords } from "./happening-words.ts";
import { countHappening, placeOf } from "./transaction.ts";
import type { Tx } from "./tables.ts";

/** One thing that happened, as the area that did it says it. */
export interface Happened {
  /** Area's noun and verb in the past: `place.started`. The area's words turn it into a sentence. */
  readonly what: string;
  /** Who did it: an identifier or a description (`someone at this computer`), never a name or an address. */
  readonly who: string;
  /** What it was done to. */
  readonly subject: { readonly kind: string; readonly id: string };
  /** What a reader needs to understand it. No personal information: a chained entry cannot be unwritten. */
  readonly detail: { readonly [name: string]: Json };
  /**
   * Somebody's own words that a reader needs: the chain gets a keyed digest under the same name in the detail, the
   * words are kept beside it and can be forgotten.
   */
  readonly personal?: PersonalWords;
}

/** A happening with its place in the chain: what the hash is taken over. */
export interface Link extends Omit<Happened, "personal"> {
  readonly place: string;
  readonly number: number;
  readonly at: Date;
}

/** What the first happening of every place is chained to. */
export const FIRST_HASH: Buffer = Buffer.alloc(32);

/**
 * The SHA-256 of one link: over the hash before it (32 bytes) and then the happening as canonical JSON, UTF-8, with
 * `at` to the millisecond in UTC. Anyone with the rows can work it out again.
 */
export const hashOfLink = (hashBefore: Buffer, link: Link): Buffer => {
  const { place, number, at, who, what, subject, detail } = link;
  const said = canonicalJson({
    place,
    number,
    at: at.toISOString(),
    who,
    what,
    subject: { kind: subject.kind, id: subject.id },
    detail,
  });
  return createHash("sha256").update(hashBefore).update(said, "utf8").digest();
};

/**
 * Writes down what happened, in the transaction that does it: both are kept or neither is. Call it last: from here to
 * the end of the transaction every other writer of this place waits.
 *
 * @returns the number of the happening in its place, counted from 1.
 */
export const happened = async (tx: Tx, happening: Happened): Promise<number> => {
  const place = placeOf(tx);
  countHappening(tx);
  const { personal = {}, ...said } = happening;
  const keyed = keyWords(personal);
  const head = (await lockHead(tx, place)) ?? (await beginChain(tx, place));
  const detail = withDigests(said.detail, keyed);
  const link: Link = { ...said, detail, place, number: head.count + 1, at: head.now };
  const hash = hashOfLink(head.hash, link);
  await tx
    .with("written", (cte) =>
      cte.insertInto("happening").values({
        place_id: place,
        number: link.number,
        at: link.at,
        who: link.who,
        what: link.what,
        subject_kind: link.subject.kind,
        subject_id: link.subject.id,
        detail: canonicalJson(link.detail),
        hash,
      }),
    )
    .updateTable("chain_head")
    .set({ count: link.number, hash })
    .where("place_id", "=", place)
    .execute();
  await keepWords(tx, { placeId: place, number: link.number }, keyed);
  return link.number;
};

interface Head {
  readonly count: number;
  readonly hash: Buffer;
  readonly now: Date;
}

/** The lock that keeps the chain in one line: one writer of a place at a time has its head. */
const lockHead = (tx: Tx, place: string): Promise<Head | undefined> =>
  tx
    .selectFrom("chain_head")
    .select(["count", "hash", sql<Date>`date_trunc('milliseconds', clock_timestamp())`.as("now")])
    .where("place_id", "=", place)
    .forUpdate()
    .executeTakeFirst();

/** The first happening of a place. Where two arrive first at once, the second waits at the insert and adds nothing. */
const beginChain = async (tx: Tx, place: string): Promise<Head> => {
  await tx
    .insertInto("chain_head")
    .values({ place_id: place, count: 0, hash: FIRST_HASH })
    .onConflict((conflict) => conflict.column("place_id").doNothing())
    .execute();
  const head = await lockHead(tx, place);
  if (head === undefined) throw new Error("The chain of this place could not be begun.");
  return head;
};
