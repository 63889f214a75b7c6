import { z } from "zod";
import { interpreters, outcomes } from "./clinic.ts";

export const appointmentKept = z.object({
  id: z.string(),
  pseudonym: z.string(),
  onDay: z.string(),
  at: z.string(),
  language: z.string(),
  needsInterpreter: z.boolean(),
  recordPointer: z.string(),
  came: z.object({ came: z.enum(outcomes), interpreter: z.enum(interpreters), on: z.string() }).nullable(),
});

const text = (most: number) => z.string().max(most).default("");

export const clinicFields = {
  network: z.uuid(),
  name: text(1000),
  venue: text(1000),
  days: text(1000),
  opensOn: text(20),
};
export const appointmentFields = {
  onDay: text(20),
  at: text(20),
  language: text(200),
  needsInterpreter: text(10),
  recordPointer: text(200),
};
export const cameFields = { came: text(20), interpreter: text(20), onDay: text(20), at: text(20) };
export const waitingFields = { waiting: text(20) };

export const clinicParams = z.object({ clinic: z.uuid().describe("The clinic’s identifier.") });
export const appointmentParams = clinicParams.extend({
  appointment: z.uuid().describe("The appointment’s identifier."),
});
