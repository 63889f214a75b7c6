import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { NetworkWritten } from "./networks.rules.ts";
import type { Added, CheckWritten, Did } from "./people.rules.ts";

/** Who writes, and on which day. */
export interface Writing {
  readonly byId: string;
  readonly today: string;
}

export async function saveNetwork(tx: Tx, network: NetworkWritten, { byId, today }: Writing): Promise<string> {
  const id = randomUUID();
  const place = placeOf(tx);
  await tx
    .insertInto("network")
    .values({
      place_id: place,
      network_id: id,
      name: network.name,
      purpose: network.purpose,
      organisation_id: network.organisationId,
      supervisees_most: network.superviseesMost,
      begun_by: byId,
      begun_on: today,
    })
    .execute();
  await tx
    .insertInto("network_community")
    .values(network.communityIds.map((community) => ({ place_id: place, network_id: id, community_id: community })))
    .execute();
  return id;
}

export async function savePractitioner(tx: Tx, added: Added & { readonly networkId: string }, { byId }: Writing) {
  const id = randomUUID();
  await tx
    .insertInto("network_person")
    .values({
      place_id: placeOf(tx),
      practitioner_id: id,
      network_id: added.networkId,
      person_id: added.personId,
      name: added.name,
      since: added.since,
      until: null,
      did: "",
      did_asked: null,
      did_on: null,
      shown_since: null,
      shown_how: null,
      added_by: byId,
    })
    .execute();
  return id;
}

interface SupervisorAdded {
  readonly networkId: string;
  readonly personId: string;
  readonly since: string;
}

export async function saveSupervisor(tx: Tx, { networkId, personId, since }: SupervisorAdded, { byId }: Writing) {
  const id = randomUUID();
  await tx
    .insertInto("network_supervisor")
    .values({
      place_id: placeOf(tx),
      supervisor_id: id,
      network_id: networkId,
      person_id: personId,
      since,
      until: null,
      added_by: byId,
    })
    .execute();
  return id;
}

interface OfPractitioner {
  readonly practitionerId: string;
}

export async function saveDid(tx: Tx, { practitionerId, asked, did, on }: Did & OfPractitioner) {
  await tx
    .updateTable("network_person")
    .set({ did, did_asked: asked, did_on: on })
    .where("place_id", "=", placeOf(tx))
    .where("practitioner_id", "=", practitionerId)
    .execute();
}

interface Shown extends OfPractitioner {
  /** Null where they do not wish it. */
  readonly how: "own" | "paper" | null;
}

export async function saveShown(tx: Tx, { practitionerId, how }: Shown, today: string): Promise<void> {
  await tx
    .updateTable("network_person")
    .set({ shown_how: how, shown_since: how === null ? null : today })
    .where("place_id", "=", placeOf(tx))
    .where("practitioner_id", "=", practitionerId)
    .execute();
}

export async function saveCheck(tx: Tx, check: CheckWritten & OfPractitioner, { byId, today }: Writing): Promise<void> {
  await tx
    .insertInto("network_check")
    .values({
      place_id: placeOf(tx),
      check_id: randomUUID(),
      practitioner_id: check.practitionerId,
      kind: check.kind,
      words: check.words,
      from_day: check.from,
      until_day: check.until,
      seen_by: byId,
      seen_on: today,
    })
    .execute();
}

interface Supervision extends OfPractitioner {
  readonly supervisorId: string;
}

export async function saveSupervision(tx: Tx, { practitionerId, supervisorId }: Supervision, today: string) {
  await sql`INSERT INTO network_supervision (place_id, practitioner_id, number, supervisor_id, since)
    SELECT ${placeOf(tx)}::uuid, ${practitionerId}::uuid, coalesce(max(number), 0) + 1, ${supervisorId}::uuid,
      ${today}::date FROM network_supervision
    WHERE place_id = ${placeOf(tx)} AND practitioner_id = ${practitionerId}::uuid`.execute(tx);
}

interface Met extends Supervision {
  readonly on: string;
  readonly minutes: number;
}

export async function saveSupervised(tx: Tx, met: Met, today: string): Promise<void> {
  await tx
    .insertInto("network_supervised")
    .values({
      place_id: placeOf(tx),
      supervised_id: randomUUID(),
      practitioner_id: met.practitionerId,
      supervisor_id: met.supervisorId,
      on_day: met.on,
      minutes: met.minutes,
      signed_on: today,
    })
    .execute();
}
