import { found, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { hoursStateOf, seenMax, settings } from "./hours.ts";
import type { HoursEntry, HoursOfPractitioner, Setting, Span, When } from "./hours.ts";
import { overlaps, whenOf } from "./when.rules.ts";
import type { WhenSays } from "./when.rules.ts";

/** What must be put right about a time. */
export const says: WhenSays = {
  dayNeeded: "Write the day on which it began.",
  timeWrong: "Write the time as it stands on a clock, such as 18:30.",
  timeNever: "In that night the clock goes forward, and {time} is not there. Write the time that the clock showed.",
  timeTwice:
    "In that night the clock goes back, and {time} comes twice. Write {time} BST for the first or {time} GMT for the second.",
  sameTimes: "It begins and ends at the same time. Write when it ended.",
  tooLong: "This is longer than {most} hours. If there was a break, write two entries; else check the times.",
  notOver: "This is not over yet. Write it down once it is.",
};

export interface Taken extends Span {
  readonly id: string;
  readonly day: string;
  readonly from: string;
  readonly until: string;
}

export interface HoursTyped {
  readonly day: string;
  readonly from: string;
  readonly until: string;
  readonly setting: string;
  readonly clinic: string;
  readonly seen: string;
  readonly supervisor: string;
}

/** What is known when hours are written down. */
export interface HoursHere {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** A plain date. */
  readonly today: string;
  /** Null where they have no account. */
  readonly practitionerPersonId: string | null;
  readonly supervisors: readonly {
    readonly personId: string;
    readonly since: string;
    readonly until: string | null;
  }[];
  readonly clinics: readonly {
    readonly id: string;
    readonly name: string;
    readonly opensOn: string;
    readonly closedOn: string | null;
  }[];
  /** Of the same person, in whatever network: what counts, but for the entry that is put right. */
  readonly taken: readonly Taken[];
  /** Why they may give no hours on that day, if anything: insurance, checks, standing. */
  readonly whyNotOn: (day: string) => string | null;
}

export interface HoursWritten extends When {
  readonly setting: Setting;
  readonly clinicId: string | null;
  readonly seen: number;
  readonly supervisorId: string;
}

const settingOf = (typed: string): Setting | undefined => settings.find((one) => one === typed);

/** Hours as they are kept, or all that must be put right first. @practice P40 */
export function hoursOf(typed: HoursTyped, here: HoursHere): Result<HoursWritten> {
  const when = whenOf(typed, { now: here.now, today: here.today, says });
  const where = whereOf(typed, when.ok ? when.value : null, here);
  const seen = seenOf(typed.seen);
  const supervisor = supervisorOf(typed.supervisor, when.ok ? when.value.day : null, here);
  const problems = [
    ...(when.ok ? timeProblems(when.value, here) : when.problems),
    ...(where.ok ? [] : where.problems),
    ...(seen.ok ? [] : seen.problems),
    ...(supervisor.ok ? [] : supervisor.problems),
  ];
  return when.ok && where.ok && seen.ok && supervisor.ok && problems.length === 0
    ? found({ ...when.value, ...where.value, seen: seen.value, supervisorId: supervisor.value })
    : wrong(...problems);
}

function timeProblems(when: When, { taken, whyNotOn }: HoursHere) {
  const why = whyNotOn(when.day) ?? whyNotOn(when.lastDay);
  const other = taken.find((one) => overlaps(one, when));
  return [
    ...(why === null ? [] : [{ field: "day", words: why }]),
    ...(other === undefined
      ? []
      : [
          {
            field: "from",
            words: `This overlaps with ${other.from} to ${other.until} on ${other.day}, which is written down already. Nobody is in two places at once: check both.`,
          },
        ]),
  ];
}

function whereOf({ setting: typed, clinic }: HoursTyped, when: When | null, { clinics }: HoursHere) {
  const setting = settingOf(typed);
  if (setting === undefined) return wrong({ field: "setting", words: "Choose where it was." });
  if (setting !== "community-clinic") return found({ setting, clinicId: null });
  const chosen = clinics.find(({ id }) => id === clinic);
  if (chosen === undefined) return wrong({ field: "clinic", words: "Choose which of the network’s clinics it was." });
  if (when !== null && (when.day < chosen.opensOn || (chosen.closedOn !== null && when.day > chosen.closedOn)))
    return wrong({
      field: "clinic",
      words: `${chosen.name} was not open on that day. Check the day, or choose another place.`,
    });
  return found({ setting, clinicId: chosen.id });
}

const seenOf = (typed: string): Result<number> =>
  /^\d{1,3}$/.test(typed.trim()) && Number(typed) <= seenMax
    ? found(Number(typed))
    : wrong({ field: "seen", words: `Write how many people were seen, as a number from 0 to ${seenMax}.` });

function supervisorOf(
  typed: string,
  day: string | null,
  { supervisors, practitionerPersonId }: HoursHere,
): Result<string> {
  const chosen = supervisors.find(({ personId }) => personId === typed);
  if (chosen === undefined) return wrong({ field: "supervisor", words: "Choose who supervised it." });
  if (day !== null && !supervisors.some((one) => one.personId === typed && isThen(one, day)))
    return wrong({
      field: "supervisor",
      words: "They did not supervise in the network on that day. Check the day, or choose who did.",
    });
  return chosen.personId === practitionerPersonId
    ? wrong({ field: "supervisor", words: "Nobody supervises their own hours. Choose who supervised it." })
    : found(chosen.personId);
}

const isThen = ({ since, until }: { readonly since: string; readonly until: string | null }, day: string): boolean =>
  since <= day && (until === null || day <= until);

const none: Readonly<Record<Setting, number>> = { "service-clinic": 0, home: 0, "community-clinic": 0 };
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const minutesOf = (entries: readonly HoursEntry[]): number => sum(entries.map(({ minutes }) => minutes));

/** What the entries of one practitioner add up to. @practice P40 */
export function hoursOfPractitioner(
  practitioner: HoursOfPractitioner["practitioner"],
  entries: readonly HoursEntry[],
  clinicsOpenOn: string | null,
): HoursOfPractitioner {
  const signed = entries.filter((entry) => hoursStateOf(entry) === "signed");
  const waiting = entries.filter((entry) => hoursStateOf(entry) === "waits");
  return {
    practitioner,
    signed: minutesOf(signed),
    waiting: minutesOf(waiting),
    bySetting: {
      ...none,
      ...Object.fromEntries(settings.map((at) => [at, minutesOf(signed.filter(({ setting }) => setting === at))])),
    },
    beforeClinics: minutesOf(signed.filter(({ day }) => clinicsOpenOn === null || day < clinicsOpenOn)),
    entries: signed.length,
  };
}

/** Several as one: the sum of every part. */
export const hoursTogether = (all: readonly HoursOfPractitioner[]) => ({
  signed: sum(all.map(({ signed }) => signed)),
  waiting: sum(all.map(({ waiting }) => waiting)),
  bySetting: {
    ...none,
    ...Object.fromEntries(settings.map((at) => [at, sum(all.map(({ bySetting }) => bySetting[at]))])),
  },
  beforeClinics: sum(all.map(({ beforeClinics }) => beforeClinics)),
});

export interface Signing {
  readonly says: "signed" | "returned";
  readonly because: string;
}

/** What a supervisor says of entries that wait for them. @practice P40 */
export function signingOf(
  { says: typed, because }: { readonly says: string; readonly because: string },
  entries: readonly Pick<HoursEntry, "correctedBy" | "signed">[],
): Result<Signing> {
  const why = because.trim();
  if (entries.length === 0) return wrong({ field: "entries", words: "Tick what you sign off." });
  if (typed !== "signed" && typed !== "returned")
    return wrong({ field: "says", words: "Say whether you sign it off or send it back." });
  if (typed === "returned" && why === "")
    return wrong({ field: "because", words: "Write why you send it back, so that it can be put right." });
  if (why.length > 1000) return wrong({ field: "because", words: "This is too long. Write at most 1,000 letters." });
  return entries.every((entry) => hoursStateOf(entry) === "waits")
    ? found({ says: typed, because: why })
    : wrong({ field: "entries", words: "Something was said of one of these already. Look at the list again." });
}
