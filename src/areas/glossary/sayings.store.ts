import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { creditedTo } from "./credit.rules.ts";
import { matters, sayingsMax } from "./glossary.ts";
import type { Review, Saying } from "./glossary.ts";
import type { ReviewGiven, SayingGiven } from "./glossary.rules.ts";
import { isAgreed } from "./sayings.rules.ts";

interface SayingsWanted {
  readonly id?: string;
  readonly language?: string;
  readonly communityId?: string;
  /** Given by this person. */
  readonly givenById?: string;
}

const sayingsQuery = (tx: Tx, { id, language, communityId, givenById }: SayingsWanted) =>
  tx
    .selectFrom("saying as s")
    .leftJoin("person as p", (join) =>
      join.onRef("p.place_id", "=", "s.place_id").onRef("p.person_id", "=", "s.given_by"),
    )
    .leftJoin("community as c", (join) =>
      join.onRef("c.place_id", "=", "s.place_id").onRef("c.community_id", "=", "s.community_id"),
    )
    .selectAll("s")
    .select(["p.name as giver", "c.name as community"])
    .where("s.place_id", "=", placeOf(tx))
    .$if(id !== undefined, (query) => query.where("s.saying_id", "=", id ?? ""))
    .$if(language !== undefined, (query) => query.where("s.language", "=", language ?? ""))
    .$if(communityId !== undefined, (query) => query.where("s.community_id", "=", communityId ?? ""))
    .$if(givenById !== undefined, (query) => query.where("s.given_by", "=", givenById ?? ""))
    .orderBy("s.language")
    .orderBy("s.phrase")
    .orderBy("s.saying_id")
    .limit(sayingsMax)
    .execute();

const reviewsOf = async (tx: Tx, sayingIds: readonly string[]) =>
  sayingIds.length === 0
    ? []
    : tx
        .selectFrom("saying_review")
        .select(["saying_id", "verdict", "why", "is_released", "reviewed_by", "reviewed_on"])
        .where("place_id", "=", placeOf(tx))
        .where("saying_id", "in", sayingIds)
        .orderBy("verdict", "desc")
        .orderBy("reviewed_on")
        .orderBy("review_id")
        .limit(sayingsMax * 20)
        .execute();

const reviewFrom = (row: Awaited<ReturnType<typeof reviewsOf>>[number]): Review => ({
  verdict: row.verdict === "so" ? "so" : "otherwise",
  why: row.why,
  isReleased: row.is_released,
  byId: row.reviewed_by,
  on: row.reviewed_on,
});

/** How people here say it, by language; also what no other speaker has looked at yet. */
export async function listSayings(tx: Tx, wanted: SayingsWanted = {}): Promise<readonly Saying[]> {
  const rows = await sayingsQuery(tx, wanted);
  const reviews = Map.groupBy(
    await reviewsOf(
      tx,
      rows.map(({ saying_id: id }) => id),
    ),
    ({ saying_id: id }) => id,
  );
  return rows.map((row) => ({
    id: row.saying_id,
    phrase: row.phrase,
    inLatin: row.in_latin,
    language: row.language,
    community: row.community_id === null ? null : { id: row.community_id, name: row.community ?? "" },
    literally: row.literally,
    maySpeakOf: matters.filter((one) => row.may_speak_of.includes(one)),
    polite: row.polite,
    shames: row.shames,
    creditedTo: creditedTo({ credit: row.credit, creditedAs: row.credited_as, name: row.giver }),
    givenById: row.given_by,
    writtenById: row.written_by,
    givenOn: row.given_on,
    isReleased: row.is_released,
    reviews: (reviews.get(row.saying_id) ?? []).map(reviewFrom),
  }));
}

export const findSaying = async (tx: Tx, id: string): Promise<Saying | undefined> => (await listSayings(tx, { id }))[0];

/**
 * How people say it in a language or a community, as far as another speaker says it is so: for whoever listens to
 * somebody. To be shown with `helpsToAsk` beside it, and to people of the place alone.
 */
export const sayingsIn = async (
  tx: Tx,
  wanted: Pick<SayingsWanted, "language" | "communityId">,
): Promise<readonly Saying[]> => (await listSayings(tx, wanted)).filter(isAgreed);

interface Writing {
  readonly byId: string;
  /** A plain date. */
  readonly today: string;
}

export async function saveSaying(tx: Tx, given: SayingGiven, { byId, today }: Writing): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("saying")
    .values({
      place_id: placeOf(tx),
      saying_id: id,
      phrase: given.phrase,
      in_latin: given.inLatin,
      language: given.language,
      community_id: given.communityId,
      literally: given.literally,
      may_speak_of: [...given.maySpeakOf],
      polite: given.polite,
      shames: given.shames,
      credit: given.credit,
      credited_as: given.creditedAs,
      given_by: given.isForOther ? null : byId,
      written_by: given.isForOther ? byId : null,
      agreed_on: given.isForOther ? today : null,
      given_on: today,
      is_released: given.isReleased,
    })
    .execute();
  return id;
}

/** Whoever gave it takes it back: nothing of it stays, and nothing that others said of it. */
export const removeSaying = (tx: Tx, id: string) =>
  tx.deleteFrom("saying").where("place_id", "=", placeOf(tx)).where("saying_id", "=", id).execute();

/** What another speaker says of it; whoever says something else later is heard with that. */
export async function saveReview(
  tx: Tx,
  sayingId: string,
  { verdict, why, isReleased, byId, today }: ReviewGiven & Writing,
): Promise<void> {
  const said = { verdict, why, is_released: isReleased, reviewed_on: today };
  await tx
    .insertInto("saying_review")
    .values({ place_id: placeOf(tx), review_id: randomUUID(), saying_id: sayingId, reviewed_by: byId, ...said })
    .onConflict((clash) => clash.columns(["place_id", "saying_id", "reviewed_by"]).doUpdateSet(said))
    .execute();
}

/** Sayings that wait for another speaker, and not for this person. */
export async function countSayingsToReview(tx: Tx, personId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`SELECT count(*)::int AS count FROM saying s
    WHERE s.place_id = ${placeOf(tx)} AND s.given_by IS DISTINCT FROM ${personId}::uuid
      AND s.written_by IS DISTINCT FROM ${personId}::uuid
      AND NOT EXISTS (SELECT FROM saying_review r WHERE r.place_id = s.place_id AND r.saying_id = s.saying_id)`.execute(
    tx,
  );
  return rows[0]?.count ?? 0;
}
