import type { Fixed } from "./column.ts";

interface ClinicTable {
  readonly place_id: Fixed<string>;
  readonly clinic_id: Fixed<string>;
  readonly network_id: Fixed<string>;
  readonly name: Fixed<string>;
  readonly venue: Fixed<string>;
  readonly days: Fixed<string>;
  readonly opens_on: Fixed<string>;
  readonly closed_on: string | null;
  readonly opened_by: string | null;
}

interface ClinicalHoursTable {
  readonly place_id: Fixed<string>;
  readonly hours_id: Fixed<string>;
  readonly network_id: Fixed<string>;
  readonly practitioner_id: Fixed<string>;
  readonly setting: Fixed<"service-clinic" | "home" | "community-clinic">;
  readonly clinic_id: Fixed<string | null>;
  readonly on_day: Fixed<string>;
  readonly from_time: Fixed<string>;
  readonly until_time: Fixed<string>;
  readonly last_day: Fixed<string>;
  readonly starts_at: Fixed<Date>;
  readonly ends_at: Fixed<Date>;
  readonly minutes: Fixed<number>;
  readonly seen: Fixed<number>;
  readonly supervisor_id: string | null;
  readonly written_by: string | null;
  readonly written_on: Fixed<string>;
  readonly corrects: Fixed<string | null>;
}

interface ClinicalHoursSignedTable {
  readonly place_id: Fixed<string>;
  readonly hours_id: Fixed<string>;
  readonly says: Fixed<"signed" | "returned">;
  readonly because: Fixed<string>;
  readonly said_by: string | null;
  readonly said_on: Fixed<string>;
}

interface ClinicAppointmentTable {
  readonly place_id: Fixed<string>;
  readonly appointment_id: Fixed<string>;
  readonly clinic_id: Fixed<string>;
  readonly pseudonym: Fixed<string>;
  readonly on_day: Fixed<string>;
  readonly at_time: Fixed<string>;
  readonly language: Fixed<string>;
  readonly needs_interpreter: Fixed<boolean>;
  readonly record_pointer: Fixed<string>;
  readonly after_id: Fixed<string | null>;
  readonly booked_by: string | null;
  readonly booked_on: Fixed<string>;
}

interface ClinicAppointmentCameTable {
  readonly place_id: Fixed<string>;
  readonly appointment_id: Fixed<string>;
  readonly came: Fixed<"kept" | "not-kept" | "moved">;
  readonly interpreter: Fixed<"there" | "not-there" | "not-needed">;
  readonly said_by: string | null;
  readonly said_on: Fixed<string>;
}

interface ClinicWaitingTable {
  readonly place_id: Fixed<string>;
  readonly clinic_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly waiting: Fixed<number>;
  readonly counted_on: Fixed<string>;
  readonly counted_by: string | null;
}

interface ReflectionLockTable {
  readonly place_id: Fixed<string>;
  readonly person_id: string;
  readonly writer_id: Fixed<string>;
  readonly salt: Buffer;
  readonly cost: number;
  readonly check_value: Buffer;
  /** 60 bytes: a nonce, the data key sealed, a tag. */
  readonly wrapped: Buffer;
  readonly code_salt: Buffer | null;
  readonly code_cost: number | null;
  readonly code_check: Buffer | null;
  readonly code_wrapped: Buffer | null;
  /** A plain date, as all days here. */
  readonly code_on: string | null;
  readonly begun_on: Fixed<string>;
}

interface ReflectionTable {
  readonly place_id: Fixed<string>;
  readonly reflection_id: Fixed<string>;
  readonly person_id: string;
  readonly writer_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly written_on: Fixed<string>;
  readonly sealed: Fixed<Buffer>;
}

/** The tables of clinics, as migration 0047 makes them. */
export interface ClinicTables {
  readonly clinic: ClinicTable;
  readonly clinical_hours: ClinicalHoursTable;
  readonly clinical_hours_signed: ClinicalHoursSignedTable;
  readonly clinic_appointment: ClinicAppointmentTable;
  readonly clinic_appointment_came: ClinicAppointmentCameTable;
  readonly clinic_waiting: ClinicWaitingTable;
  readonly reflection_lock: ReflectionLockTable;
  readonly reflection: ReflectionTable;
}
