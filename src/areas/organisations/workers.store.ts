import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { partsMax } from "./organisation.ts";
import type { WorkerNamed } from "./organisation.ts";

interface Working {
  readonly organisationId: string;
  readonly personId: string;
}

const namesOf = async (tx: Tx, table: string, organisationId: string): Promise<readonly WorkerNamed[]> => {
  const { rows } = await sql<WorkerNamed>`
    SELECT w.person_id AS "personId", n.name FROM ${sql.table(table)} w
    JOIN person n ON n.place_id = w.place_id AND n.person_id = w.person_id
    WHERE w.place_id = ${placeOf(tx)} AND w.organisation_id = ${organisationId} AND n.left_at IS NULL
    ORDER BY n.name, w.person_id LIMIT ${partsMax}`.execute(tx);
  return rows;
};

/** Who works for it. */
export const listWorkersNamed = (tx: Tx, organisationId: string): Promise<readonly WorkerNamed[]> =>
  namesOf(tx, "organisation_worker", organisationId);

/** Who is said to, until its own people say whether that is so. */
export const listWorkersAsked = (tx: Tx, organisationId: string): Promise<readonly WorkerNamed[]> =>
  namesOf(tx, "organisation_worker_asked", organisationId);

export async function saveWorkerAsked(
  tx: Tx,
  { organisationId, personId, askedById }: Working & { readonly askedById: string },
): Promise<void> {
  await tx
    .insertInto("organisation_worker_asked")
    .values({ place_id: placeOf(tx), organisation_id: organisationId, person_id: personId, asked_by: askedById })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function removeWorkerAsked(tx: Tx, { organisationId, personId }: Working): Promise<void> {
  await tx
    .deleteFrom("organisation_worker_asked")
    .where("place_id", "=", placeOf(tx))
    .where("organisation_id", "=", organisationId)
    .where("person_id", "=", personId)
    .execute();
}

/** They work there no more: they speak and sign for it no longer. What they wrote and signed stays. */
export async function removeWorker(tx: Tx, { organisationId, personId }: Working): Promise<void> {
  await tx
    .deleteFrom("organisation_worker")
    .where("place_id", "=", placeOf(tx))
    .where("organisation_id", "=", organisationId)
    .where("person_id", "=", personId)
    .execute();
}

interface Confirming {
  readonly personId: string;
  /** They keep the place for the community side, and so answer where an organisation has nobody yet. */
  readonly answersForNobody: boolean;
}

/** Organisations for which this person is to say whether somebody works there, at most 20; the longest waiting first. */
export async function listToConfirm(
  tx: Tx,
  { personId, answersForNobody }: Confirming,
): Promise<readonly { readonly id: string; readonly name: string; readonly since: Date }[]> {
  const worked = (who: ReturnType<typeof sql>) => sql`EXISTS (SELECT FROM organisation_worker w
    WHERE w.place_id = o.place_id AND w.organisation_id = o.organisation_id ${who})`;
  const { rows } = await sql<{ id: string; name: string; since: Date }>`
    SELECT o.organisation_id AS id, o.name, min(a.asked_at) AS since
    FROM organisation_worker_asked a JOIN organisation o
      ON o.place_id = a.place_id AND o.organisation_id = a.organisation_id
    WHERE a.place_id = ${placeOf(tx)} AND a.person_id <> ${personId} AND o.ended_at IS NULL
      AND (${worked(sql`AND w.person_id = ${personId}`)} OR (${answersForNobody} AND NOT ${worked(sql``)}))
    GROUP BY o.organisation_id, o.name ORDER BY since, o.organisation_id LIMIT 20`.execute(tx);
  return rows;
}

/** Who was said to work for an organisation that never answered. @returns how many. */
export async function removeAskedBefore(tx: Tx, before: Date): Promise<number> {
  const { rows } = await sql`DELETE FROM organisation_worker_asked a WHERE a.place_id = ${placeOf(tx)}
    AND a.asked_at < ${before} AND (a.organisation_id, a.person_id) IN (SELECT organisation_id, person_id
      FROM organisation_worker_asked WHERE place_id = ${placeOf(tx)} AND asked_at < ${before}
      ORDER BY asked_at LIMIT 500) RETURNING 1`.execute(tx);
  return rows.length;
}

/** To whom somebody is said to belong, and whom they said it of, in their own record. */
export async function readAskedHeld(tx: Tx, personId: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const rows = await tx
    .selectFrom("organisation_worker_asked as a")
    .innerJoin("organisation as o", (join) =>
      join.onRef("o.place_id", "=", "a.place_id").onRef("o.organisation_id", "=", "a.organisation_id"),
    )
    .select(["o.name", "a.person_id", "a.asked_at"])
    .where("a.place_id", "=", placeOf(tx))
    .where(({ or, eb }) => or([eb("a.person_id", "=", personId), eb("a.asked_by", "=", personId)]))
    .orderBy("a.asked_at")
    .limit(1000)
    .execute();
  return rows.map((row) => ({
    organisation: row.name,
    waits: row.person_id === personId ? "that they say you work there" : "for what you said of somebody",
    since: row.asked_at.toISOString(),
  }));
}

export async function eraseAsked(tx: Tx, personId: string): Promise<void> {
  await sql`DELETE FROM organisation_worker_asked WHERE place_id = ${placeOf(tx)}
    AND person_id = ${personId}`.execute(tx);
  await sql`UPDATE organisation_worker_asked SET asked_by = NULL WHERE place_id = ${placeOf(tx)}
    AND asked_by = ${personId}`.execute(tx);
}
