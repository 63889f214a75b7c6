import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { OwnHazard } from "./facts.ts";
import type { HazardSaid } from "./hazard.rules.ts";

const columns = sql`hazard_id AS id, number, title, cause, effect, control,
  jsonb_build_object('consequence', consequence, 'likelihood', likelihood) AS initial,
  jsonb_build_object('consequence', residual_consequence, 'likelihood', residual_likelihood) AS residual,
  owner, is_closed AS "isClosed", because, said_on::text AS "saidOn"`;

const hazardsMax = 500;

/** The dangers that the place added, each as it was looked at last; those that are over stand last. */
export async function listOwnHazards(tx: Tx): Promise<readonly OwnHazard[]> {
  const { rows } = await sql<OwnHazard>`
    SELECT * FROM (SELECT DISTINCT ON (hazard_id) ${columns} FROM assurance_hazard
      WHERE place_id = ${placeOf(tx)} ORDER BY hazard_id, number DESC) newest
    ORDER BY "isClosed", title, id LIMIT ${hazardsMax}`.execute(tx);
  return rows;
}

/** Every look at one danger, the newest first; none where there is no such. */
export async function listLooks(tx: Tx, hazardId: string): Promise<readonly OwnHazard[]> {
  const { rows } = await sql<OwnHazard>`
    SELECT ${columns} FROM assurance_hazard WHERE place_id = ${placeOf(tx)} AND hazard_id = ${hazardId}::uuid
    ORDER BY number DESC LIMIT ${hazardsMax}`.execute(tx);
  return rows;
}

interface By {
  readonly personId: string | null;
  /** A plain date. */
  readonly today: string;
}

/** A new danger, or a later look at one. */
export async function saveHazard(
  tx: Tx,
  { last, said }: { readonly last: Pick<OwnHazard, "id" | "number"> | null; readonly said: HazardSaid },
  { personId, today }: By,
): Promise<string> {
  const id = last?.id ?? randomUUID();
  await tx
    .insertInto("assurance_hazard")
    .values({
      place_id: placeOf(tx),
      hazard_id: id,
      number: (last?.number ?? 0) + 1,
      title: said.title,
      cause: said.cause,
      effect: said.effect,
      control: said.control,
      consequence: said.initial.consequence,
      likelihood: said.initial.likelihood,
      residual_consequence: said.residual.consequence,
      residual_likelihood: said.residual.likelihood,
      owner: said.owner,
      is_closed: said.isClosed,
      because: said.because,
      said_by: personId,
      said_on: today,
    })
    .execute();
  return id;
}
