import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { introductionsMax } from "./workforce.ts";
import type { Introduction } from "./workforce.ts";

interface Asked {
  readonly serviceId?: string;
  readonly personId?: string;
}

/** Those who introduced themselves and are of the place still. */
export async function listIntroductions(tx: Tx, { serviceId, personId }: Asked = {}): Promise<readonly Introduction[]> {
  const { rows } = await sql<Omit<Introduction, "service"> & { serviceId: string; service: string }>`
    SELECT i.introduction_id AS id, i.service_id AS "serviceId", s.name AS service, i.called, i.does, i.languages,
      i.community, i.in_job_plan AS "inJobPlan", i.written_in AS "writtenIn", i.agreed_on::text AS "agreedOn"
    FROM workforce_introduction i
    JOIN person p ON p.place_id = i.place_id AND p.person_id = i.person_id AND p.left_at IS NULL
    JOIN LATERAL (SELECT name FROM service_profile s WHERE s.place_id = i.place_id AND s.service_id = i.service_id
      ORDER BY s.number DESC LIMIT 1) s ON true
    WHERE i.place_id = ${placeOf(tx)}
      AND (${serviceId ?? null}::uuid IS NULL OR i.service_id = ${serviceId ?? null}::uuid)
      AND (${personId ?? null}::uuid IS NULL OR i.person_id = ${personId ?? null}::uuid)
    ORDER BY s.name, i.called, i.introduction_id LIMIT ${introductionsMax}`.execute(tx);
  return rows.map(({ serviceId: id, service, ...row }) => ({ ...row, service: { id, name: service } }));
}

export async function findOwnIntroduction(tx: Tx, personId: string): Promise<Introduction | undefined> {
  const [own] = await listIntroductions(tx, { personId });
  return own;
}

export type IntroductionWritten = Omit<Introduction, "id" | "service"> & { readonly serviceId: string };

/** One each: what was said before is gone. */
export async function saveIntroduction(tx: Tx, written: IntroductionWritten, personId: string): Promise<string> {
  await removeIntroduction(tx, personId);
  const id = randomUUID();
  await tx
    .insertInto("workforce_introduction")
    .values({
      place_id: placeOf(tx),
      introduction_id: id,
      person_id: personId,
      service_id: written.serviceId,
      called: written.called,
      does: written.does,
      languages: written.languages,
      community: written.community,
      in_job_plan: written.inJobPlan,
      written_in: written.writtenIn,
      agreed_on: written.agreedOn,
    })
    .execute();
  return id;
}

export async function removeIntroduction(tx: Tx, personId: string): Promise<void> {
  await tx
    .deleteFrom("workforce_introduction")
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "=", personId)
    .execute();
}
