import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { takeTurn } from "../../db/turn.ts";
import { auditsMax } from "./audit.ts";
import type { Asked, Audit, AuditSide } from "./audit.ts";

type Row = Omit<Audit, "shownOn" | "asked"> & {
  readonly staffShownOn: string | null;
  readonly partnersShownOn: string | null;
  readonly staffAsked: number;
  readonly staffRated: number;
  readonly partnersAsked: number;
  readonly partnersRated: number;
};

async function rowsOf(tx: Tx, where: RawBuilder<boolean>): Promise<readonly Audit[]> {
  const { rows } = await sql<Row>`
    SELECT a.audit_id AS id, jsonb_build_object('id', v.service_id, 'name', v.name) AS service,
      jsonb_build_object('id', i.instrument_id, 'name', i.title, 'number', a.number, 'source', i.source,
        'licence', i.licence) AS instrument,
      a.follows_id AS "followsId", (SELECT f.audit_id FROM service_audit f WHERE f.place_id = a.place_id
        AND f.follows_id = a.audit_id) AS "followedById",
      a.begun_on::text AS "begunOn", a.closes_on::text AS "closesOn", a.again_on::text AS "againOn",
      a.ended_on::text AS "endedOn", a.begun_by AS "begunById", a.staff_shown_on::text AS "staffShownOn",
      a.partners_shown_on::text AS "partnersShownOn", c.*
    FROM service_audit a
    JOIN service v ON v.place_id = a.place_id AND v.service_id = a.service_id
    JOIN audit_instrument i ON i.place_id = a.place_id AND i.instrument_id = a.instrument_id
    JOIN LATERAL (SELECT count(*) FILTER (WHERE k.side = 'staff')::int AS "staffAsked",
        count(*) FILTER (WHERE k.side = 'staff' AND k.rated_on IS NOT NULL)::int AS "staffRated",
        count(*) FILTER (WHERE k.side = 'partners')::int AS "partnersAsked",
        count(*) FILTER (WHERE k.side = 'partners' AND k.rated_on IS NOT NULL)::int AS "partnersRated"
      FROM audit_asked k WHERE k.place_id = a.place_id AND k.audit_id = a.audit_id) c ON true
    WHERE a.place_id = ${placeOf(tx)} AND ${where}
    ORDER BY a.ended_on IS NOT NULL, a.begun_on DESC, a.audit_id LIMIT ${auditsMax}`.execute(tx);
  return rows.map(
    ({ staffShownOn, partnersShownOn, staffAsked, staffRated, partnersAsked, partnersRated, ...audit }) => ({
      ...audit,
      shownOn: { staff: staffShownOn, partners: partnersShownOn },
      asked: {
        staff: { asked: staffAsked, rated: staffRated },
        partners: { asked: partnersAsked, rated: partnersRated },
      },
    }),
  );
}

/** Those that go on first, then the newest. */
export const listAudits = (tx: Tx): Promise<readonly Audit[]> => rowsOf(tx, sql<boolean>`true`);

export const findAudit = async (tx: Tx, id: string): Promise<Audit | undefined> =>
  (await rowsOf(tx, sql<boolean>`a.audit_id = ${id}::uuid`))[0];

/** As `findAudit`, held still until the end of the transaction. */
export async function holdAudit(tx: Tx, id: string): Promise<Audit | undefined> {
  await takeTurn(tx, `audit ${id}`);
  return findAudit(tx, id);
}

/** Everybody who is asked. */
export async function listAsked(tx: Tx, auditId: string): Promise<readonly Asked[]> {
  const { rows } = await sql<Asked>`
    SELECT k.person_id AS "personId", p.name, k.side, k.rated_on::text AS "ratedOn", k.lets_read AS "letsRead"
    FROM audit_asked k JOIN person p ON p.place_id = k.place_id AND p.person_id = k.person_id
    WHERE k.place_id = ${placeOf(tx)} AND k.audit_id = ${auditId}::uuid ORDER BY k.side, p.name, k.person_id
    LIMIT 1000`.execute(tx);
  return rows;
}

/** On which side this person was asked, and which audits wait for them. */
export async function listAskedOf(
  tx: Tx,
  personId: string,
): Promise<readonly { readonly auditId: string; readonly side: AuditSide; readonly ratedOn: string | null }[]> {
  const rows = await tx
    .selectFrom("audit_asked")
    .select(["audit_id as auditId", "side", "rated_on as ratedOn"])
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "=", personId)
    .orderBy("asked_on", "desc")
    .orderBy("audit_id")
    .limit(auditsMax)
    .execute();
  return rows;
}

export interface AuditBegun {
  readonly serviceId: string;
  readonly instrumentId: string;
  readonly number: number;
  readonly followsId: string | null;
  readonly begunOn: string;
  readonly closesOn: string;
  readonly againOn: string;
  readonly people: readonly { readonly personId: string; readonly side: AuditSide }[];
}

export async function saveAudit(tx: Tx, begun: AuditBegun, byId: string): Promise<string> {
  const id = randomUUID();
  const place = placeOf(tx);
  await tx
    .insertInto("service_audit")
    .values({
      place_id: place,
      audit_id: id,
      service_id: begun.serviceId,
      instrument_id: begun.instrumentId,
      number: begun.number,
      follows_id: begun.followsId,
      begun_on: begun.begunOn,
      closes_on: begun.closesOn,
      again_on: begun.againOn,
      ended_on: null,
      begun_by: byId,
      staff_shown_on: null,
      partners_shown_on: null,
    })
    .execute();
  if (begun.people.length > 0)
    await tx
      .insertInto("audit_asked")
      .values(
        begun.people.map(({ personId, side }) => ({
          place_id: place,
          audit_id: id,
          person_id: personId,
          side,
          asked_on: begun.begunOn,
          rated_on: null,
        })),
      )
      .execute();
  return id;
}

/** A side shows its own; never undone. */
export async function saveShown(tx: Tx, id: string, { side, on }: { side: AuditSide; on: string }): Promise<void> {
  await tx
    .updateTable("service_audit")
    .set(side === "staff" ? { staff_shown_on: on } : { partners_shown_on: on })
    .where("place_id", "=", placeOf(tx))
    .where("audit_id", "=", id)
    .execute();
}
