import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { asWhole } from "./circle.store.ts";
import { listHeldOn } from "./day-here.store.ts";
import { ratingQuestions, steps } from "./day.ts";
import type { Rated, RatingQuestion, RatingsGathered } from "./day.ts";

const rowsMax = 200 * ratingQuestions.length * steps.length;
const questionOf = (text: string): RatingQuestion | undefined => ratingQuestions.find((one) => one === text);

export const hasRated = async (tx: Tx, sessionId: string, contributorId: string): Promise<boolean> =>
  (await tx
    .selectFrom("session_rating_spent")
    .select("contributor_id")
    .where("place_id", "=", placeOf(tx))
    .where("session_id", "=", sessionId)
    .where("contributor_id", "=", contributorId)
    .executeTakeFirst()) !== undefined;

export const hasChairRated = async (tx: Tx, sessionId: string): Promise<boolean> =>
  (await tx
    .selectFrom("session_chair_rating")
    .select("question")
    .where("place_id", "=", placeOf(tx))
    .where("session_id", "=", sessionId)
    .limit(1)
    .executeTakeFirst()) !== undefined;

/**
 * Spends the one right to rate and adds to the counts. Every count of the session is written each time, also those that
 * stay as they are, so that not even the rows tell which ones the latest changed.
 */
export async function saveRating(
  tx: Tx,
  rated: Rated,
  { sessionId, contributorId }: { readonly sessionId: string; readonly contributorId: string },
): Promise<void> {
  const placeId = placeOf(tx);
  await tx
    .insertInto("session_rating_spent")
    .values({ place_id: placeId, session_id: sessionId, contributor_id: contributorId })
    .execute();
  await tx
    .insertInto("session_rating_count")
    .values(
      ratingQuestions.flatMap((question) =>
        steps.map((step) => ({
          place_id: placeId,
          session_id: sessionId,
          question,
          step,
          people: rated[question] === step ? 1 : 0,
        })),
      ),
    )
    .onConflict((conflict) =>
      conflict
        .columns(["place_id", "session_id", "question", "step"])
        .doUpdateSet({ people: sql<number>`session_rating_count.people + excluded.people` }),
    )
    .execute();
  await closeWhereAllHaveRated(tx, sessionId);
}

export async function saveChairRating(tx: Tx, rated: Rated, sessionId: string): Promise<void> {
  const placeId = placeOf(tx);
  await tx
    .insertInto("session_chair_rating")
    .values(
      ratingQuestions.map((question) => ({
        place_id: placeId,
        session_id: sessionId,
        question,
        step: rated[question],
      })),
    )
    .execute();
  await closeWhereAllHaveRated(tx, sessionId);
}

/** Once everybody who came has rated, nobody can any more: it is closed for good, whoever is ticked off the list later. */
const closeWhereAllHaveRated = (tx: Tx, sessionId: string): Promise<void> =>
  asWhole(tx, async () => {
    const placeId = placeOf(tx);
    await sql`UPDATE session_held h SET ratings_are_closed = true
      WHERE h.place_id = ${placeId} AND h.session_id = ${sessionId}
      AND EXISTS (SELECT FROM session_chair_rating r WHERE r.place_id = h.place_id AND r.session_id = h.session_id)
      AND NOT EXISTS (SELECT FROM session_contributor c JOIN place_session s USING (place_id, session_id)
        WHERE c.place_id = h.place_id AND c.session_id = h.session_id AND c.attended = 'yes' AND c.part <> 'chair'
        AND c.person_id IS DISTINCT FROM s.chair_id
        AND NOT EXISTS (SELECT FROM session_rating_spent p WHERE p.place_id = c.place_id
          AND p.session_id = c.session_id AND p.contributor_id = c.contributor_id))`.execute(tx);
  });

/** How these sessions were felt, as gathered: `feltOf` says what of it may be shown. Those never held are left out. */
export async function listRatings(tx: Tx, sessionIds: readonly string[]): Promise<readonly RatingsGathered[]> {
  const held = await listHeldOn(tx, sessionIds);
  if (held.length === 0) return [];
  const ids = held.map(({ sessionId }) => sessionId);
  const counts = await tx
    .selectFrom("session_rating_count")
    .select(["session_id", "question", "step", "people"])
    .where("place_id", "=", placeOf(tx))
    .where("session_id", "in", ids)
    .limit(rowsMax)
    .execute();
  const chairs = await tx
    .selectFrom("session_chair_rating")
    .select(["session_id", "question", "step"])
    .where("place_id", "=", placeOf(tx))
    .where("session_id", "in", ids)
    .limit(rowsMax)
    .execute();
  return held.map((one) => {
    const byQuestion = new Map<RatingQuestion, Map<number, number>>();
    for (const row of counts.filter(({ session_id: id }) => id === one.sessionId)) {
      const question = questionOf(row.question);
      if (question === undefined) continue;
      byQuestion.set(question, (byQuestion.get(question) ?? new Map<number, number>()).set(row.step, row.people));
    }
    return {
      ...one,
      counts: byQuestion,
      chair: new Map(
        chairs.flatMap((row) => {
          const question = row.session_id === one.sessionId ? questionOf(row.question) : undefined;
          return question === undefined ? [] : [[question, row.step] as const];
        }),
      ),
    };
  });
}
