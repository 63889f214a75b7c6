import { randomInt, randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Appointment, Clinic } from "./clinic.ts";
import type { AppointmentWritten, Came, ClinicTyped } from "./clinics.rules.ts";
import { appointmentKept } from "./clinics.schema.ts";

const clinicsMax = 200;

interface Which {
  readonly id?: string;
}

/** The clinics of a place, in the order in which they opened. */
export async function listClinics(tx: Tx, { id }: Which = {}): Promise<readonly Clinic[]> {
  const { rows } = await sql<Omit<Clinic, "waiting"> & { readonly count: number | null; readonly on: string | null }>`
    SELECT c.clinic_id AS id, c.network_id AS "networkId", c.name, c.venue, c.days, c.opens_on::text AS "opensOn",
      c.closed_on::text AS "closedOn", w.waiting AS count, w.counted_on::text AS "on"
    FROM clinic c LEFT JOIN LATERAL (SELECT waiting, counted_on FROM clinic_waiting w WHERE w.place_id = c.place_id
      AND w.clinic_id = c.clinic_id ORDER BY w.number DESC LIMIT 1) w ON true
    WHERE c.place_id = ${placeOf(tx)}
      AND (${id ?? null}::uuid IS NULL OR c.clinic_id = ${id ?? null}::uuid)
    ORDER BY c.opens_on, c.clinic_id LIMIT ${clinicsMax}`.execute(tx);
  return rows.map(({ count, on, ...clinic }) => ({
    ...clinic,
    waiting: count === null || on === null ? null : { count, on },
  }));
}

export async function findClinic(tx: Tx, id: string): Promise<Clinic | undefined> {
  const [clinic] = await listClinics(tx, { id });
  return clinic;
}

interface Opening extends ClinicTyped {
  readonly networkId: string;
  readonly openedBy: string;
}

export async function saveClinic(tx: Tx, clinic: Opening): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("clinic")
    .values({
      place_id: placeOf(tx),
      clinic_id: id,
      network_id: clinic.networkId,
      name: clinic.name,
      venue: clinic.venue,
      days: clinic.days,
      opens_on: clinic.opensOn,
      closed_on: null,
      opened_by: clinic.openedBy,
    })
    .execute();
  return id;
}

const appointmentsMax = 200;

async function appointmentsWhere(tx: Tx, clinicId: string, id: string | null): Promise<readonly Appointment[]> {
  const { rows } = await sql<{ appointment: unknown }>`
    SELECT jsonb_build_object('id', a.appointment_id, 'pseudonym', a.pseudonym, 'onDay', a.on_day, 'at', a.at_time,
      'language', a.language, 'needsInterpreter', a.needs_interpreter, 'recordPointer', a.record_pointer,
      'came', CASE WHEN k.came IS NULL THEN NULL
        ELSE jsonb_build_object('came', k.came, 'interpreter', k.interpreter, 'on', k.said_on) END) AS appointment
    FROM clinic_appointment a LEFT JOIN clinic_appointment_came k ON k.place_id = a.place_id
      AND k.appointment_id = a.appointment_id
    WHERE a.place_id = ${placeOf(tx)} AND a.clinic_id = ${clinicId}
      AND (${id}::uuid IS NULL OR a.appointment_id = ${id}::uuid)
    ORDER BY a.on_day DESC, a.at_time DESC, a.appointment_id LIMIT ${appointmentsMax}`.execute(tx);
  return rows.map(({ appointment }) => appointmentKept.parse(appointment));
}

/** The newest of a clinic. */
export const listAppointments = (tx: Tx, clinicId: string) => appointmentsWhere(tx, clinicId, null);

export async function findAppointment(tx: Tx, clinicId: string, id: string): Promise<Appointment | undefined> {
  const [appointment] = await appointmentsWhere(tx, clinicId, id);
  return appointment;
}

const letters = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

/** Six letters and numbers that mean nothing, and say nothing of who it is. */
const newPseudonym = (): string => Array.from({ length: 6 }, () => letters[randomInt(letters.length)] ?? "A").join("");

interface Booking extends AppointmentWritten {
  readonly clinicId: string;
  /** The appointment that was moved to this one: the same person, so the same pseudonym. */
  readonly after: Appointment | null;
  readonly bookedBy: string;
  readonly today: string;
}

export async function saveAppointment(tx: Tx, booking: Booking): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("clinic_appointment")
    .values({
      place_id: placeOf(tx),
      appointment_id: id,
      clinic_id: booking.clinicId,
      pseudonym: booking.after?.pseudonym ?? newPseudonym(),
      on_day: booking.onDay,
      at_time: booking.at,
      language: booking.language,
      needs_interpreter: booking.needsInterpreter,
      record_pointer: booking.recordPointer,
      after_id: booking.after?.id ?? null,
      booked_by: booking.bookedBy,
      booked_on: booking.today,
    })
    .execute();
  return id;
}

interface Saying extends Came {
  readonly saidBy: string;
  readonly today: string;
}

export const saveCame = (tx: Tx, appointmentId: string, { came, interpreter, saidBy, today }: Saying) =>
  tx
    .insertInto("clinic_appointment_came")
    .values({
      place_id: placeOf(tx),
      appointment_id: appointmentId,
      came,
      interpreter,
      said_by: saidBy,
      said_on: today,
    })
    .execute();

interface Counting {
  readonly waiting: number;
  readonly countedBy: string;
  readonly today: string;
}

export async function saveWaiting(tx: Tx, clinicId: string, { waiting, countedBy, today }: Counting): Promise<void> {
  await sql`
    INSERT INTO clinic_waiting (place_id, clinic_id, number, waiting, counted_on, counted_by)
    SELECT ${placeOf(tx)}::uuid, ${clinicId}::uuid, coalesce(max(number), 0) + 1, ${waiting}, ${today}::date,
      ${countedBy}::uuid
    FROM clinic_waiting WHERE place_id = ${placeOf(tx)} AND clinic_id = ${clinicId}`.execute(tx);
}

const forgottenMax = 500;

/** Appointments before a day, with what came of them: some hundred at a time. @returns how many. */
export async function forgetAppointments(tx: Tx, before: Date): Promise<number> {
  const day = before.toISOString().slice(0, 10);
  const { rows } = await sql<{ id: string }>`
    DELETE FROM clinic_appointment WHERE place_id = ${placeOf(tx)} AND appointment_id IN (SELECT appointment_id
      FROM clinic_appointment WHERE place_id = ${placeOf(tx)} AND on_day < ${day}::date ORDER BY on_day
      LIMIT ${forgottenMax}) RETURNING appointment_id AS id`.execute(tx);
  return rows.length;
}
