import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Incident, IncidentCount } from "./incident.ts";
import type { LeadNamed, Told } from "./incident.rules.ts";
import type { Writing } from "./people.store.ts";
import { incidentKept } from "./kept.schema.ts";

const incidentsMax = 500;

/** What went wrong in a network, what is open first. Whoever asks this must be a lead or a keeper. */
export async function listIncidents(tx: Tx, networkId: string | null): Promise<readonly Incident[]> {
  const { rows } = await sql<{ incident: unknown }>`
    SELECT jsonb_build_object('id', i.incident_id, 'networkId', i.network_id, 'kind', i.kind, 'words', i.words,
      'happenedOn', i.happened_on, 'toldBy', t.name, 'toldOn', i.told_on, 'leadId', i.lead_id, 'lead', l.name,
      'closeBy', i.close_by, 'learned', i.learned, 'closedOn', i.closed_on) AS incident
    FROM network_incident i
    LEFT JOIN person t ON t.place_id = i.place_id AND t.person_id = i.told_by
    LEFT JOIN person l ON l.place_id = i.place_id AND l.person_id = i.lead_id
    WHERE i.place_id = ${placeOf(tx)} AND (${networkId}::uuid IS NULL OR i.network_id = ${networkId}::uuid)
    ORDER BY (i.closed_on IS NULL) DESC, i.told_on DESC, i.incident_id LIMIT ${incidentsMax}`.execute(tx);
  return rows.map(({ incident }) => incidentKept.parse(incident));
}

/** How many, and how many in time: no word of what they are. */
export async function countIncidents(tx: Tx, networkId: string, today: string): Promise<readonly IncidentCount[]> {
  const { rows } = await sql<IncidentCount>`
    SELECT kind, count(*)::int AS told, count(closed_on)::int AS closed,
      (count(*) FILTER (WHERE closed_on <= close_by))::int AS "inTime",
      (count(*) FILTER (WHERE closed_on IS NULL AND close_by < ${today}::date))::int AS late
    FROM network_incident WHERE place_id = ${placeOf(tx)} AND network_id = ${networkId} GROUP BY kind`.execute(tx);
  return rows;
}

export async function saveIncident(tx: Tx, told: Told & { readonly networkId: string }, { byId, today }: Writing) {
  const id = randomUUID();
  await tx
    .insertInto("network_incident")
    .values({
      place_id: placeOf(tx),
      incident_id: id,
      network_id: told.networkId,
      kind: told.kind,
      words: told.words,
      happened_on: told.happenedOn,
      told_by: byId,
      told_on: today,
      lead_id: told.leadId,
      close_by: told.closeBy,
      learned: "",
      closed_on: null,
      closed_by: null,
    })
    .execute();
  return id;
}

export async function saveClosed(
  tx: Tx,
  { incidentId, learned }: { readonly incidentId: string; readonly learned: string },
  { byId, today }: Writing,
): Promise<void> {
  await tx
    .updateTable("network_incident")
    .set({ learned, closed_on: today, closed_by: byId })
    .where("place_id", "=", placeOf(tx))
    .where("incident_id", "=", incidentId)
    .execute();
}

export async function saveLead(tx: Tx, lead: LeadNamed & { readonly networkId: string }, today: string): Promise<void> {
  await sql`INSERT INTO network_lead (place_id, network_id, kind, number, person_id, days_to_close, since)
    SELECT ${placeOf(tx)}::uuid, ${lead.networkId}::uuid, ${lead.kind}::text, coalesce(max(number), 0) + 1,
      ${lead.personId}::uuid, ${lead.daysToClose}::int, ${today}::date
    FROM network_lead WHERE place_id = ${placeOf(tx)} AND network_id = ${lead.networkId}::uuid
      AND kind = ${lead.kind}::text`.execute(tx);
}
