import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Named } from "./audit.ts";
import { listWords } from "./limits-words.store.ts";
import type { Limit, LimitsPage, Promised } from "./limits.ts";

const linesMax = 200;

async function listLimits(tx: Tx, serviceId: string): Promise<readonly Limit[]> {
  const { rows } = await sql<Limit>`
    SELECT l.limit_id AS id, l.lacks, l.doing, l.by_day::text AS "byDay", l.first_by_day::text AS "firstByDay",
      l.done_on::text AS "doneOn", (SELECT coalesce(jsonb_agg(jsonb_build_object('id', o.organisation_id, 'name', o.name,
          'agrees', d.agrees) ORDER BY o.name), '[]') FROM service_limit_organisation d
        JOIN organisation o ON o.place_id = d.place_id AND o.organisation_id = d.organisation_id
        WHERE d.place_id = l.place_id AND d.limit_id = l.limit_id) AS depends
    FROM service_limit l WHERE l.place_id = ${placeOf(tx)} AND l.service_id = ${serviceId}::uuid
    ORDER BY l.done_on IS NOT NULL, l.by_day NULLS FIRST, l.written_on, l.limit_id LIMIT ${linesMax}`.execute(tx);
  return rows;
}

/** What a service says that it cannot do yet; undefined where there is no such service. */
export async function findLimits(tx: Tx, serviceId: string): Promise<LimitsPage | undefined> {
  const { rows } = await sql<{
    name: string;
    described: string | null;
    lookedOn: string | null;
    shownOn: string | null;
  }>`
    SELECT v.name, p.cannot_do_yet AS described, g.looked_on::text AS "lookedOn", g.shown_on::text AS "shownOn"
    FROM service v LEFT JOIN LATERAL (SELECT cannot_do_yet FROM service_profile p WHERE p.place_id = v.place_id
      AND p.service_id = v.service_id ORDER BY p.number DESC LIMIT 1) p ON true
    LEFT JOIN service_limit_page g ON g.place_id = v.place_id AND g.service_id = v.service_id
    WHERE v.place_id = ${placeOf(tx)} AND v.service_id = ${serviceId}::uuid AND v.ended_at IS NULL`.execute(tx);
  const [service] = rows;
  if (service === undefined) return undefined;
  const { name, described, lookedOn, shownOn } = service;
  return {
    service: { id: serviceId, name },
    described: described ?? "",
    limits: await listLimits(tx, serviceId),
    words: await listWords(tx, serviceId),
    lookedOn,
    shownOn,
  };
}

export interface LimitWritten {
  readonly lacks: string;
  readonly doing: string;
  readonly byDay: string | null;
  readonly organisationIds: readonly string[];
}

interface Of {
  readonly serviceId: string;
  readonly byId: string;
  readonly today: string;
}

export async function saveLimit(tx: Tx, written: LimitWritten, { serviceId, byId, today }: Of): Promise<string> {
  const id = randomUUID();
  const place = placeOf(tx);
  await tx
    .insertInto("service_limit")
    .values({
      place_id: place,
      limit_id: id,
      service_id: serviceId,
      lacks: written.lacks,
      doing: written.doing,
      by_day: written.byDay,
      first_by_day: written.byDay,
      done_on: null,
      written_by: byId,
      written_on: today,
    })
    .execute();
  if (written.organisationIds.length > 0)
    await tx
      .insertInto("service_limit_organisation")
      .values(
        written.organisationIds.map((organisationId) => ({
          place_id: place,
          limit_id: id,
          organisation_id: organisationId,
          agrees: null,
          said_by: null,
          said_on: null,
        })),
      )
      .execute();
  return id;
}

/** A later day, what is done about it at last, or that it is done. The first day that was promised stays. */
export async function savePromise(tx: Tx, { limitId, begun, byDay, doneOn }: Promised): Promise<void> {
  await tx
    .updateTable("service_limit")
    .set({
      ...(byDay === null ? {} : { by_day: byDay }),
      ...(begun === null ? {} : { doing: begun, first_by_day: byDay }),
      done_on: doneOn,
    })
    .where("place_id", "=", placeOf(tx))
    .where("limit_id", "=", limitId)
    .execute();
}

/** Somebody looked at the whole page, and it is shown to everybody or to the people of the place. */
export async function saveLooked(tx: Tx, { serviceId, byId, today }: Of, isShown: boolean): Promise<void> {
  const looked = { looked_on: today, shown_on: isShown ? today : null, looked_by: byId };
  await tx
    .insertInto("service_limit_page")
    .values({ place_id: placeOf(tx), service_id: serviceId, ...looked })
    .onConflict((clash) => clash.columns(["place_id", "service_id"]).doUpdateSet(looked))
    .execute();
}

interface Naming {
  readonly limitId: string;
  readonly organisationId: string;
  readonly agrees: boolean;
  readonly byId: string;
  readonly today: string;
}

export async function saveNamed(tx: Tx, { limitId, organisationId, agrees, byId, today }: Naming): Promise<void> {
  await tx
    .updateTable("service_limit_organisation")
    .set({ agrees, said_by: byId, said_on: today })
    .where("place_id", "=", placeOf(tx))
    .where("limit_id", "=", limitId)
    .where("organisation_id", "=", organisationId)
    .execute();
}

export interface Late {
  readonly service: Named;
  readonly lacks: string;
  readonly byDay: string;
}

/** Promises whose day is over, of all services. */
export async function listLate(tx: Tx, today: string): Promise<readonly Late[]> {
  const { rows } = await sql<Late>`
    SELECT jsonb_build_object('id', v.service_id, 'name', v.name) AS service, l.lacks, l.by_day::text AS "byDay"
    FROM service_limit l JOIN service v ON v.place_id = l.place_id AND v.service_id = l.service_id
    WHERE l.place_id = ${placeOf(tx)} AND l.done_on IS NULL AND l.by_day < ${today}::date
    ORDER BY l.by_day, l.limit_id LIMIT ${linesMax}`.execute(tx);
  return rows;
}

export interface PromisedHere {
  readonly id: string;
  readonly service: Named;
  readonly lacks: string;
  readonly byDay: string | null;
  readonly doneOn: string | null;
  readonly writtenOn: string;
}

/** What all services say that they cannot do yet, the newest first. */
export async function listPromises(tx: Tx): Promise<readonly PromisedHere[]> {
  const { rows } = await sql<PromisedHere>`
    SELECT l.limit_id AS id, jsonb_build_object('id', v.service_id, 'name', v.name) AS service, l.lacks,
      l.by_day::text AS "byDay", l.done_on::text AS "doneOn", l.written_on::text AS "writtenOn"
    FROM service_limit l JOIN service v ON v.place_id = l.place_id AND v.service_id = l.service_id
    WHERE l.place_id = ${placeOf(tx)} AND v.ended_at IS NULL
    ORDER BY l.written_on DESC, l.limit_id LIMIT ${linesMax}`.execute(tx);
  return rows;
}

/** Organisations of this person that are asked whether they may be named, and have not said. */
export async function listToName(
  tx: Tx,
  personId: string,
): Promise<readonly { readonly service: Named; readonly organisation: string }[]> {
  const { rows } = await sql<{ service: Named; organisation: string }>`
    SELECT DISTINCT jsonb_build_object('id', v.service_id, 'name', v.name) AS service, o.name AS organisation
    FROM service_limit_organisation d
    JOIN service_limit l ON l.place_id = d.place_id AND l.limit_id = d.limit_id
    JOIN service v ON v.place_id = l.place_id AND v.service_id = l.service_id
    JOIN organisation o ON o.place_id = d.place_id AND o.organisation_id = d.organisation_id
    JOIN organisation_worker w ON w.place_id = d.place_id AND w.organisation_id = d.organisation_id
    WHERE d.place_id = ${placeOf(tx)} AND d.agrees IS NULL AND w.person_id = ${personId}::uuid
    ORDER BY 2, 1 LIMIT ${linesMax}`.execute(tx);
  return rows;
}

/** Services that show their page to everybody. */
export async function listShownIds(tx: Tx): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom("service_limit_page")
    .select("service_id as id")
    .where("place_id", "=", placeOf(tx))
    .where("shown_on", "is not", null)
    .orderBy("service_id")
    .limit(1000)
    .execute();
  return rows.map(({ id }) => id);
}
