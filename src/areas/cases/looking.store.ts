import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { onceInALook } from "../../db/once.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Actor } from "../../nouns/actor.ts";
import { listAgreementsInForce, namedInForce } from "../agreements/index.ts";
import type { Agreement } from "../agreements/index.ts";
import { listOwnOrganisations } from "../organisations/index.ts";
import { rights } from "./case.ts";
import type { Case, CaseKind, Named, Read } from "./case.ts";
import { findCase, listCases, listCasesOfMeeting } from "./cases.store.ts";
import { gateOf } from "./gate.rules.ts";
import type { Gate, Looker } from "./gate.rules.ts";

/** Who looks, with all that decides what they may see. Read again at each request. */
export interface Looking {
  readonly looker: Looker;
  readonly own: readonly Named[];
  readonly agreements: readonly Agreement[];
}

/** Until which day somebody is trained and bound to keep things to themselves. */
async function findReadyUntil(tx: Tx, personId: string): Promise<string | null> {
  const row = await tx
    .selectFrom("support_worker_ready")
    .select("until_day")
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "=", personId)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.until_day ?? null;
}

const findLookingOf = onceInALook(async (tx, personId: string, now: string): Promise<Looking> => {
  const today = now.slice(0, 10);
  const own = personId === "" ? [] : await listOwnOrganisations(tx, personId);
  const looker: Looker = {
    personId,
    organisationIds: own.map(({ id }) => id),
    today,
    now,
    readyUntil: own.length === 0 ? null : await findReadyUntil(tx, personId),
  };
  const agreements = own.length === 0 ? [] : await listAgreementsInForce(tx, { today });
  return { looker, own, agreements };
});

export const findLooking = (tx: Tx, actor: Actor, at: Date): Promise<Looking> =>
  findLookingOf(tx, actor.member?.personId ?? "", at.toISOString());

/** A case with what may be seen of it. */
export interface Seen {
  readonly one: Case;
  readonly gate: Gate;
}

export const seenBy = (one: Case, { looker, agreements }: Looking): Seen => ({
  one,
  gate: gateOf(one, looker, agreements),
});

/** Undefined where there is none, or whoever looks may not know of it: the same answer for both. */
export async function findSeen(tx: Tx, id: string, looking: Looking): Promise<Seen | undefined> {
  const one = looking.own.length === 0 ? undefined : await findCase(tx, id);
  const seen = one && seenBy(one, looking);
  return seen !== undefined && (seen.gate.open || seen.gate.mayKnow) ? seen : undefined;
}

/** What somebody may see, the newest: of one kind, with part of a name, or of all. */
export async function listSeen(
  tx: Tx,
  looking: Looking,
  wanting: { readonly kind?: CaseKind; readonly called?: string } = {},
): Promise<readonly Seen[]> {
  const { looker, agreements } = looking;
  const named = agreements.filter((one) =>
    namedInForce(one, looker.today).some(({ personId }) => personId === looker.personId),
  );
  const wanted = {
    ownIds: looker.organisationIds,
    agreementIds: named.map(({ id }) => id),
    ...wanting,
  };
  return (await listCases(tx, wanted)).map((one) => seenBy(one, looking)).filter(({ gate }) => gate.open);
}

/** What a meeting talks about, each as far as whoever looks may see it. */
export const listSeenOfMeeting = async (tx: Tx, sessionId: string, looking: Looking): Promise<readonly Seen[]> =>
  (await listCasesOfMeeting(tx, sessionId)).map((one) => seenBy(one, looking));

interface Reading {
  readonly caseId: string;
  readonly personId: string;
  readonly at: Date;
}

/** Who looked is kept before anything is shown. @practice P17 */
export async function saveRead(tx: Tx, gate: Gate, { caseId, personId, at }: Reading): Promise<void> {
  if (!gate.open) return;
  await tx
    .insertInto("support_case_read")
    .values({
      place_id: placeOf(tx),
      read_id: randomUUID(),
      case_id: caseId,
      person_id: personId,
      of_id: gate.ofId,
      by_right: gate.right,
      parts: [...gate.parts],
      read_at: at,
    })
    .execute();
}

interface ReadRow {
  readonly name: string | null;
  readonly ofId: string | null;
  readonly ofName: string | null;
  readonly right: string;
  readonly parts: readonly string[];
  readonly at: string;
}

const readsMax = 100;

/** Who looked, the newest first. */
export async function listReads(tx: Tx, caseId: string): Promise<readonly Read[]> {
  const { rows } = await sql<ReadRow>`
    SELECT p.name, o.organisation_id AS "ofId", o.name AS "ofName", r.by_right AS right, r.parts,
      to_char(r.read_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at
    FROM support_case_read r
    LEFT JOIN person p ON p.place_id = r.place_id AND p.person_id = r.person_id
    LEFT JOIN organisation o ON o.place_id = r.place_id AND o.organisation_id = r.of_id
    WHERE r.place_id = ${placeOf(tx)} AND r.case_id = ${caseId}::uuid
    ORDER BY r.read_at DESC, r.read_id LIMIT ${readsMax}`.execute(tx);
  return rows.map((row) => ({
    name: row.name,
    of: row.ofId === null || row.ofName === null ? null : { id: row.ofId, name: row.ofName },
    right: rights.find((one) => one === row.right) ?? "holder",
    parts: row.parts,
    at: row.at,
  }));
}
