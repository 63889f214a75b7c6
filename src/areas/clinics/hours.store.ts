import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { HoursEntry } from "./hours.ts";
import type { HoursWritten, Signing, Taken } from "./hours.rules.ts";
import { entryKept } from "./hours.schema.ts";

/** More than all leaders of a network give in ten years. */
const entriesMax = 20_000;

async function entriesWhere(tx: Tx, where: RawBuilder<boolean>, limit: number): Promise<readonly HoursEntry[]> {
  const { rows } = await sql<{ entry: unknown }>`
    SELECT jsonb_build_object('id', h.hours_id, 'networkId', h.network_id, 'practitioner',
        jsonb_build_object('id', h.practitioner_id, 'name', coalesce(q.name, n.name, 'Somebody who asked to be forgotten'), 'personId', n.person_id),
      'setting', h.setting, 'clinic', CASE WHEN c.clinic_id IS NULL THEN NULL
        ELSE jsonb_build_object('id', c.clinic_id, 'name', c.name) END,
      'day', h.on_day, 'from', h.from_time, 'until', h.until_time, 'lastDay', h.last_day,
      'startsAt', extract(epoch FROM h.starts_at) * 1000, 'endsAt', extract(epoch FROM h.ends_at) * 1000,
      'minutes', h.minutes, 'seen', h.seen,
      'supervisor', jsonb_build_object('id', h.supervisor_id, 'name', coalesce(p.name, '')),
      'writtenById', h.written_by, 'corrects', h.corrects, 'correctedBy', k.hours_id,
      'signed', CASE WHEN s.hours_id IS NULL THEN NULL
        ELSE jsonb_build_object('says', s.says, 'because', s.because, 'on', s.said_on) END) AS entry
    FROM clinical_hours h
    JOIN network_person n ON n.place_id = h.place_id AND n.practitioner_id = h.practitioner_id
    LEFT JOIN person q ON q.place_id = n.place_id AND q.person_id = n.person_id
    LEFT JOIN clinic c ON c.place_id = h.place_id AND c.clinic_id = h.clinic_id
    LEFT JOIN person p ON p.place_id = h.place_id AND p.person_id = h.supervisor_id
    LEFT JOIN clinical_hours k ON k.place_id = h.place_id AND k.corrects = h.hours_id
    LEFT JOIN clinical_hours_signed s ON s.place_id = h.place_id AND s.hours_id = h.hours_id
    WHERE h.place_id = ${placeOf(tx)} AND ${where}
    ORDER BY h.starts_at DESC, h.hours_id LIMIT ${limit}`.execute(tx);
  return rows.map(({ entry }) => entryKept.parse(entry));
}

export const entriesOfNetwork = (tx: Tx, networkId: string) =>
  entriesWhere(tx, sql<boolean>`h.network_id = ${networkId}`, entriesMax);

export const entriesOfPractitioner = (tx: Tx, practitionerId: string) =>
  entriesWhere(tx, sql<boolean>`h.practitioner_id = ${practitionerId}`, entriesMax);

export async function findEntry(tx: Tx, id: string): Promise<HoursEntry | undefined> {
  const [entry] = await entriesWhere(tx, sql<boolean>`h.hours_id = ${id}`, 1);
  return entry;
}

export const findEntries = (tx: Tx, ids: readonly string[]) =>
  entriesWhere(tx, sql<boolean>`h.hours_id = ANY (${[...ids]}::uuid[])`, ids.length);

const toSignMax = 200;

const waits = sql<boolean>`NOT EXISTS (SELECT FROM clinical_hours_signed w WHERE w.place_id = h.place_id
  AND w.hours_id = h.hours_id) AND NOT EXISTS (SELECT FROM clinical_hours w WHERE w.place_id = h.place_id
  AND w.corrects = h.hours_id)`;

/** What waits for this supervisor. */
export const entriesToSign = (tx: Tx, supervisorId: string) =>
  entriesWhere(tx, sql<boolean>`h.supervisor_id = ${supervisorId} AND ${waits}`, toSignMax);

/** What this practitioner wrote and the supervisor sent back, and nobody put right. */
export const entriesReturned = (tx: Tx, personId: string) =>
  entriesWhere(tx, sql<boolean>`n.person_id = ${personId} AND s.says = 'returned' AND k.hours_id IS NULL`, toSignMax);

/** When the same person gave hours around that time, in whatever network: what counts, but for what is put right. */
export async function takenAround(
  tx: Tx,
  { id, personId }: { readonly id: string; readonly personId: string | null },
  { days, corrects }: { readonly days: readonly string[]; readonly corrects: string | null },
): Promise<readonly Taken[]> {
  const { rows } = await sql<Taken>`
    SELECT h.hours_id AS id, h.on_day::text AS day, h.from_time AS "from", h.until_time AS "until",
      (extract(epoch FROM h.starts_at) * 1000)::float8 AS "startsAt",
      (extract(epoch FROM h.ends_at) * 1000)::float8 AS "endsAt"
    FROM clinical_hours h
    JOIN network_person n ON n.place_id = h.place_id AND n.practitioner_id = h.practitioner_id
    LEFT JOIN clinical_hours_signed s ON s.place_id = h.place_id AND s.hours_id = h.hours_id
    WHERE h.place_id = ${placeOf(tx)} AND (h.practitioner_id = ${id} OR n.person_id = ${personId}::uuid)
      AND EXISTS (SELECT FROM unnest(${[...days]}::date[]) AS d WHERE h.on_day BETWEEN d - 1 AND d + 1) AND s.says IS DISTINCT FROM 'returned'
      AND h.hours_id IS DISTINCT FROM ${corrects}::uuid
      AND NOT EXISTS (SELECT FROM clinical_hours k WHERE k.place_id = h.place_id AND k.corrects = h.hours_id)
    LIMIT 2000`.execute(tx);
  return rows;
}

interface Saving {
  readonly networkId: string;
  readonly practitionerId: string;
  readonly corrects: string | null;
  readonly writtenBy: string;
  readonly today: string;
}

export async function saveHours(tx: Tx, hours: HoursWritten, saving: Saving): Promise<string> {
  const id = randomUUID();
  await sql`
    INSERT INTO clinical_hours (place_id, hours_id, network_id, practitioner_id, setting, clinic_id, on_day, from_time,
      until_time, last_day, starts_at, ends_at, minutes, seen, supervisor_id, written_by, written_on, corrects)
    VALUES (${placeOf(tx)}, ${id}, ${saving.networkId}, ${saving.practitionerId}, ${hours.setting}, ${hours.clinicId},
      ${hours.day}, ${hours.from}, ${hours.until}, ${hours.lastDay}, ${new Date(hours.startsAt)},
      ${new Date(hours.endsAt)}, ${hours.minutes}, ${hours.seen}, ${hours.supervisorId}, ${saving.writtenBy},
      ${saving.today}, ${saving.corrects})`.execute(tx);
  return id;
}

/** Several at once, from a paper log: one statement. */
export async function saveManyHours(tx: Tx, all: readonly HoursWritten[], saving: Saving): Promise<void> {
  const rows = all.map((hours) => ({
    id: randomUUID(),
    ...hours,
    starts: new Date(hours.startsAt).toISOString(),
    ends: new Date(hours.endsAt).toISOString(),
  }));
  await sql`
    INSERT INTO clinical_hours (place_id, hours_id, network_id, practitioner_id, setting, clinic_id, on_day, from_time,
      until_time, last_day, starts_at, ends_at, minutes, seen, supervisor_id, written_by, written_on, corrects)
    SELECT ${placeOf(tx)}::uuid, r.id, ${saving.networkId}::uuid, ${saving.practitionerId}::uuid, r.setting,
      r."clinicId", r.day, r."from", r."until", r."lastDay", r.starts, r.ends, r.minutes, r.seen, r."supervisorId",
      ${saving.writtenBy}::uuid, ${saving.today}::date, NULL
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, setting text, "clinicId" uuid, day date,
      "from" text, "until" text, "lastDay" date, starts timestamptz, ends timestamptz, minutes integer, seen integer,
      "supervisorId" uuid)`.execute(tx);
}

interface Signed extends Signing {
  readonly saidBy: string;
  readonly today: string;
}

export async function saveSigned(tx: Tx, ids: readonly string[], { says, because, saidBy, today }: Signed) {
  await sql`
    INSERT INTO clinical_hours_signed (place_id, hours_id, says, because, said_by, said_on)
    SELECT ${placeOf(tx)}::uuid, id, ${says}, ${because}, ${saidBy}::uuid, ${today}::date
    FROM unnest(${[...ids]}::uuid[]) AS id`.execute(tx);
}

/** Minutes that are signed off, by network: added up by the database, as the pages add them up from the entries. */
export async function signedByNetwork(tx: Tx): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; minutes: number }>`
    SELECT h.network_id AS id, sum(h.minutes)::int AS minutes FROM clinical_hours h
    JOIN clinical_hours_signed s ON s.place_id = h.place_id AND s.hours_id = h.hours_id AND s.says = 'signed'
    WHERE h.place_id = ${placeOf(tx)} AND NOT EXISTS (SELECT FROM clinical_hours k WHERE k.place_id = h.place_id
      AND k.corrects = h.hours_id)
    GROUP BY h.network_id`.execute(tx);
  return new Map(rows.map(({ id, minutes }) => [id, minutes]));
}

/** Minutes that were given at a clinic and are signed off. */
export async function signedInClinic(tx: Tx, clinicId: string): Promise<number> {
  const { rows } = await sql<{ minutes: number }>`
    SELECT coalesce(sum(h.minutes), 0)::int AS minutes FROM clinical_hours h
    JOIN clinical_hours_signed s ON s.place_id = h.place_id AND s.hours_id = h.hours_id AND s.says = 'signed'
    WHERE h.place_id = ${placeOf(tx)} AND h.clinic_id = ${clinicId} AND NOT EXISTS (SELECT FROM clinical_hours k
      WHERE k.place_id = h.place_id AND k.corrects = h.hours_id)`.execute(tx);
  return rows[0]?.minutes ?? 0;
}
