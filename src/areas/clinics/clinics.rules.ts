import { readDay } from "../../nouns/day.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { interpreters, outcomes } from "./clinic.ts";
import type { Interpreter, Outcome } from "./clinic.ts";

const textOf = (typed: string, { field, needed, most }: { field: string; needed: string; most: number }) => {
  const text = typed.trim();
  if (text === "") return wrong({ field, words: needed });
  return text.length > most ? wrong({ field, words: `This is too long. Write at most ${most} letters.` }) : found(text);
};

export interface ClinicTyped {
  readonly name: string;
  readonly venue: string;
  readonly days: string;
  readonly opensOn: string;
}

/** A clinic as it is kept. */
export function clinicOf(typed: ClinicTyped): Result<ClinicTyped> {
  const name = textOf(typed.name, { field: "name", needed: "Write what the clinic is called.", most: 200 });
  const venue = textOf(typed.venue, { field: "venue", needed: "Write where it is held.", most: 300 });
  const days = textOf(typed.days, { field: "days", needed: "Write when it is held.", most: 200 });
  const opensOn = readDay(typed.opensOn, { field: "opensOn", needed: "Write the first day." });
  return name.ok && venue.ok && days.ok && opensOn.ok
    ? found({ name: name.value, venue: venue.value, days: days.value, opensOn: opensOn.value })
    : wrong(...problemsOf(name, venue, days, opensOn));
}

export interface AppointmentTyped {
  readonly onDay: string;
  readonly at: string;
  readonly language: string;
  readonly needsInterpreter: string;
  readonly recordPointer: string;
}

export interface AppointmentWritten {
  readonly onDay: string;
  readonly at: string;
  readonly language: string;
  readonly needsInterpreter: boolean;
  readonly recordPointer: string;
}

/**
 * An appointment: nothing in it is a name or a note. The pointer is a number or code of the record, so a text with
 * spaces in it, in which a name could stand, is refused. @practice P40
 */
export function appointmentOf(typed: AppointmentTyped, open: { readonly opensOn: string }): Result<AppointmentWritten> {
  const day = readDay(typed.onDay, { field: "onDay", needed: "Write the day." });
  const onDay =
    day.ok && day.value < open.opensOn
      ? wrong({ field: "onDay", words: "The clinic was not open yet on that day. Check the day." })
      : day;
  const time = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(typed.at.trim());
  const at =
    time === null
      ? wrong({ field: "at", words: "Write the time as it stands on a clock, such as 18:30." })
      : found(`${(time[1] ?? "").padStart(2, "0")}:${time[2] ?? ""}`);
  const language = textOf(typed.language, { field: "language", needed: "Write the language they speak.", most: 60 });
  const pointer = typed.recordPointer.trim();
  const recordPointer =
    /^[A-Za-z0-9/_.:-]{0,40}$/.test(pointer) && !/^\d{10}$/.test(pointer)
      ? found(pointer)
      : wrong({
          field: "recordPointer",
          words:
            "Write the number or code of the record alone: at most 40 letters and numbers without spaces, no name, and no NHS number.",
        });
  return onDay.ok && at.ok && language.ok && recordPointer.ok
    ? found({
        onDay: onDay.value,
        at: at.value,
        language: language.value,
        needsInterpreter: typed.needsInterpreter === "yes",
        recordPointer: recordPointer.value,
      })
    : wrong(...problemsOf(onDay, at, language, recordPointer));
}

interface CameTyped {
  readonly came: string;
  readonly interpreter: string;
}

interface AboutAppointment {
  readonly onDay: string;
  readonly needsInterpreter: boolean;
  readonly isSaid: boolean;
  readonly today: string;
}

export interface Came {
  readonly came: Outcome;
  readonly interpreter: Interpreter;
}

/** What came of an appointment. What was kept cannot be in the days to come. */
export function cameOf(typed: CameTyped, about: AboutAppointment): Result<Came> {
  if (about.isSaid) return wrong({ field: "came", words: "What came of it is written down already." });
  const came = outcomes.find((one) => one === typed.came);
  if (came === undefined) return wrong({ field: "came", words: "Choose what came of it." });
  if (came !== "moved" && about.onDay > about.today)
    return wrong({ field: "came", words: "This day has not come yet. Write down what came of it then." });
  const interpreter = interpreters.find((one) => one === typed.interpreter);
  if (came !== "kept" || (!about.needsInterpreter && interpreter === undefined))
    return found({ came, interpreter: "not-needed" });
  return interpreter === undefined || (about.needsInterpreter && interpreter === "not-needed")
    ? wrong({ field: "interpreter", words: "An interpreter was needed. Say whether one was there." })
    : found({ came, interpreter });
}

/** How many wait: a count. */
export const waitingOf = (typed: string): Result<number> =>
  /^\d{1,4}$/.test(typed.trim())
    ? found(Number(typed))
    : wrong({ field: "waiting", words: "Write how many wait, as a number from 0 to 9999." });
