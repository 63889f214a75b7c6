import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { asThemselves } from "../people/index.ts";
import { answersKept, resultKept } from "./alliance.schema.ts";
import { trustMax } from "./alliance.ts";
import type { AllianceSide, ReleasedTo, TrustResult, TrustRound, TrustSentence } from "./alliance.ts";
import { resultOf } from "./trust.rules.ts";
import type { TrustAnswers, TrustSaid } from "./trust.rules.ts";

/**
 * What sides say of their trust. The database shows a row to the people of its side, to those it was released to, and
 * to nobody else; so each of these says for whom it asks.
 */

interface Asking {
  readonly allianceId: string;
  readonly personId: string;
}

/** All that this person may read of it, the newest first. */
export const listTrust = (tx: Tx, { allianceId, personId }: Asking): Promise<TrustSaid> =>
  asThemselves(tx, [personId], async () => ({
    sentences: await listSentences(tx, [allianceId]),
    rounds: await listRounds(tx, allianceId),
  }));

/** Sentences that were released to the whole place, of these alliances. */
export const listReleasedToPlace = (
  tx: Tx,
  allianceIds: readonly string[],
): Promise<readonly (TrustSentence & { readonly allianceId: string })[]> => listSentences(tx, allianceIds);

async function listSentences(
  tx: Tx,
  allianceIds: readonly string[],
): Promise<readonly (TrustSentence & { readonly allianceId: string })[]> {
  if (allianceIds.length === 0) return [];
  const rows = await tx
    .selectFrom("trust_sentence")
    .select(["sentence_id", "alliance_id", "side", "words", "said_on", "released_to"])
    .where("place_id", "=", placeOf(tx))
    .where("alliance_id", "in", [...allianceIds])
    .orderBy("said_on", "desc")
    .orderBy("written_at", "desc")
    .limit(trustMax)
    .execute();
  return rows.map((row) => ({
    id: row.sentence_id,
    allianceId: row.alliance_id,
    side: row.side,
    words: row.words,
    saidOn: row.said_on,
    releasedTo: row.released_to,
  }));
}

async function listRounds(tx: Tx, allianceId: string): Promise<readonly TrustRound[]> {
  const rows = await tx
    .selectFrom("trust_round")
    .select(["round_id", "side", "opened_at", "closed_at", "result", "released_to"])
    .where("place_id", "=", placeOf(tx))
    .where("alliance_id", "=", allianceId)
    .orderBy("opened_at", "desc")
    .limit(trustMax)
    .execute();
  return rows.map((row) => ({
    id: row.round_id,
    side: row.side,
    openedAt: row.opened_at.toISOString(),
    closedAt: row.closed_at?.toISOString() ?? null,
    result: keptResult(row.result),
    releasedTo: row.released_to,
  }));
}

/** Only questions that were answered often enough stand in it. */
const keptResult = (stored: unknown): TrustResult => {
  const kept = resultKept.parse(stored);
  if (kept === null) return null;
  return Object.fromEntries(Object.entries(kept).flatMap(([name, most]) => (most === undefined ? [] : [[name, most]])));
};

interface OfSide extends Asking {
  readonly side: AllianceSide;
}

interface SentenceToSave extends OfSide {
  readonly words: string;
  readonly saidOn: string;
  readonly releasedTo: ReleasedTo;
}

export async function saveSentence(tx: Tx, sentence: SentenceToSave): Promise<string> {
  const { allianceId, personId, side, words, saidOn, releasedTo } = sentence;
  const id = randomUUID();
  await asThemselves(tx, [personId], () =>
    tx
      .insertInto("trust_sentence")
      .values({
        place_id: placeOf(tx),
        sentence_id: id,
        alliance_id: allianceId,
        side,
        words,
        said_on: saidOn,
        written_by: personId,
        released_to: releasedTo,
        released_at: releasedTo === "own-side" ? null : new Date(),
      })
      .execute(),
  );
  return id;
}

interface ReleaseToSave extends OfSide {
  readonly kind: "sentence" | "round";
  readonly id: string;
  readonly releasedTo: ReleasedTo;
}

/** Released further, or taken back: only by its own side. */
export async function saveRelease(tx: Tx, { personId, side, kind, id, releasedTo }: ReleaseToSave): Promise<void> {
  const released = { released_to: releasedTo, released_at: releasedTo === "own-side" ? null : new Date() };
  await asThemselves(tx, [personId], async () => {
    if (kind === "sentence")
      await tx
        .updateTable("trust_sentence")
        .set(released)
        .where("place_id", "=", placeOf(tx))
        .where("sentence_id", "=", id)
        .where("side", "=", side)
        .execute();
    else
      await tx
        .updateTable("trust_round")
        .set(released)
        .where("place_id", "=", placeOf(tx))
        .where("round_id", "=", id)
        .where("side", "=", side)
        .execute();
  });
}

export async function saveRound(tx: Tx, { allianceId, personId, side }: OfSide): Promise<string> {
  const id = randomUUID();
  await asThemselves(tx, [personId], () =>
    tx
      .insertInto("trust_round")
      .values({ place_id: placeOf(tx), round_id: id, alliance_id: allianceId, side })
      .execute(),
  );
  return id;
}

interface InRound {
  readonly roundId: string;
  readonly personId: string;
}

/** One's own answers in an open round; nobody else's. */
export const findAnswers = (tx: Tx, { roundId, personId }: InRound): Promise<TrustAnswers> =>
  asThemselves(tx, [personId], async () => {
    const row = await tx
      .selectFrom("trust_link as l")
      .innerJoin("trust_answers as a", (join) =>
        join.onRef("a.place_id", "=", "l.place_id").onRef("a.answers_key", "=", "l.answers_key"),
      )
      .select("a.answers")
      .where("l.place_id", "=", placeOf(tx))
      .where("l.round_id", "=", roundId)
      .where("l.person_id", "=", personId)
      .executeTakeFirst();
    return row === undefined ? {} : keptAnswers(row.answers);
  });

const keptAnswers = (stored: unknown): TrustAnswers =>
  Object.fromEntries(
    Object.entries(answersKept.parse(stored)).flatMap(([name, answer]) =>
      answer === undefined ? [] : [[name, answer]],
    ),
  );

/** Takes the place of what one answered before. */
export const saveAnswers = (
  tx: Tx,
  { roundId, personId, answers }: InRound & { readonly answers: TrustAnswers },
): Promise<void> =>
  asThemselves(tx, [personId], async () => {
    const here = { place_id: placeOf(tx), round_id: roundId };
    await sql`DELETE FROM trust_answers WHERE place_id = ${here.place_id} AND answers_key IN (SELECT answers_key
      FROM trust_link WHERE place_id = ${here.place_id} AND round_id = ${roundId} AND person_id = ${personId})`.execute(
      tx,
    );
    if (Object.keys(answers).length === 0) return;
    const key = randomUUID();
    await tx
      .insertInto("trust_answers")
      .values({ ...here, answers_key: key, answers: JSON.stringify(answers) })
      .execute();
    await tx
      .insertInto("trust_link")
      .values({ ...here, person_id: personId, answers_key: key })
      .execute();
  });

/** Closes a round: what is left is its result; who answered and what is deleted. */
export async function closeRound(tx: Tx, { roundId, personId, at }: InRound & { readonly at: Date }): Promise<void> {
  await asThemselves(tx, [personId], async () => {
    const rows = await tx
      .selectFrom("trust_answers")
      .select("answers")
      .where("place_id", "=", placeOf(tx))
      .where("round_id", "=", roundId)
      .limit(1000)
      .execute();
    const result = resultOf(rows.map(({ answers }) => keptAnswers(answers)));
    await tx
      .updateTable("trust_round")
      .set({ closed_at: at, result: result === null ? null : JSON.stringify(result) })
      .where("place_id", "=", placeOf(tx))
      .where("round_id", "=", roundId)
      .execute();
    await tx.deleteFrom("trust_answers").where("place_id", "=", placeOf(tx)).where("round_id", "=", roundId).execute();
  });
  // What was sent is remembered for a while, so that pressing twice counts once: as a digest, which could be guessed.
  await tx
    .deleteFrom("answered_request")
    .where("place_id", "=", placeOf(tx))
    .where("route", "like", "%/alliances/{alliance}/questions")
    .execute();
}
