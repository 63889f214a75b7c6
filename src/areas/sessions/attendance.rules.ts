import { z } from "zod";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { tickedOf } from "../../nouns/ticked.ts";
import { seatStandings } from "../groups/index.ts";
import type { SeatStanding } from "../groups/index.ts";
import { peopleMax } from "./day.ts";
import type { Contributor } from "./session.ts";

export const countField = (standing: SeatStanding): string => `count-${standing}`;

const number = z.string().default("");
export const attendanceFields = {
  came: z
    .union([z.string(), z.array(z.string())])
    .default("")
    .describe("Those on the list who came, by their identifiers."),
  "count-service-user": number.describe("How many came besides, without a name; as are the others that begin so."),
  "count-carer": number,
  "count-ex-service-user": number,
  "count-community-member": number,
  "count-champion": number,
  "count-advocate": number,
  "count-community-leader": number,
  "count-vcso-worker": number,
  "count-professional": number,
  "count-staff": number,
  "count-senior-staff": number,
};
type Sent = { readonly came: string | readonly string[] } & Readonly<Record<string, string | readonly string[]>>;

interface Attendance {
  readonly listedIds: readonly string[];
  readonly cameIds: readonly string[];
  readonly counted: readonly { readonly standing: SeatStanding; readonly people: number }[];
}

/** Everybody counts who came, with an account, with a name, or with neither. @practice P11 */
export function attendanceOf(sent: Sent, contributors: readonly Pick<Contributor, "id">[]): Result<Attendance> {
  const listedIds = contributors.map(({ id }) => id);
  const cameIds = tickedOf(sent.came);
  const strangers: Result<null> = cameIds.every((id) => listedIds.includes(id))
    ? found(null)
    : wrong({ field: "came", words: "Somebody is no longer on the list. Look at it again." });
  const counted = seatStandings.map((standing): Result<Attendance["counted"][number]> => {
    const text = String(sent[countField(standing)] ?? "").trim();
    const people = text === "" ? 0 : wholeOf(text, peopleMax);
    return people === undefined
      ? wrong({ field: countField(standing), words: `Write a number from 0 to ${peopleMax}.` })
      : found({ standing, people });
  });
  const problems = problemsOf(strangers, ...counted);
  return problems.length > 0
    ? wrong(...problems)
    : found({ listedIds, cameIds, counted: counted.flatMap((one) => (one.ok ? [one.value] : [])) });
}

const wholeOf = (text: string, max: number): number | undefined => {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : undefined;
  return number !== undefined && number <= max ? number : undefined;
};

export const everybody = "everybody";
export const paidAnswers = ["yes", "no", "agreed"] as const;

interface TimeSent {
  readonly contributor: string;
  readonly minutes: string;
  readonly paid: string;
}

export interface TimeGiven {
  /** Everybody who came where null. */
  readonly contributorId: string | null;
  readonly minutes: number;
  /** Null: to be agreed. */
  readonly isPaid: boolean | null;
}

const minutesMax = 1440;

/** The time that somebody gave, or everybody who came, in one step. */
export function timeOf(sent: TimeSent, contributors: readonly Pick<Contributor, "id">[]): Result<TimeGiven> {
  const who: Result<string | null> =
    sent.contributor === everybody
      ? found(null)
      : contributors.some(({ id }) => id === sent.contributor)
        ? found(sent.contributor)
        : wrong({ field: "contributor", words: "Choose whose time it was." });
  const minutes = wholeOf(sent.minutes.trim(), minutesMax);
  const given: Result<number> =
    minutes === undefined || minutes === 0
      ? wrong({ field: "minutes", words: "Write the minutes in figures, such as 90; at most 1440." })
      : found(minutes);
  const paid = paidAnswers.find((one) => one === sent.paid);
  const isPaid: Result<boolean | null> =
    paid === undefined
      ? wrong({ field: "paid", words: "Choose whether it is paid." })
      : found(paid === "agreed" ? null : paid === "yes");
  if (!(who.ok && given.ok && isPaid.ok)) return wrong(...problemsOf(who, given, isPaid));
  return found({ contributorId: who.value, minutes: given.value, isPaid: isPaid.value });
}
