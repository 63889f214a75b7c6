import { z } from "zod";
import { readPastDay } from "../../../nouns/day.ts";
import { monthsLater } from "../../../nouns/months.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import { crowds, deeds, lengths } from "../champion.ts";
import type { Activity, State } from "../champion.ts";
import type { ChampionSays } from "../says.ts";

const text = z.string().max(100).default("");

export const didFields = {
  what: text.describe(deeds.join(", ")),
  minutes: text.describe(lengths.join(", ")),
  people: text.describe(crowds.join(", ")),
  onDay: text.describe("A plain date; empty: today."),
};
type Sent = { readonly [Name in keyof typeof didFields]: string };

interface Around {
  readonly state: State;
  readonly today: string;
  /** What was told of a day before, in minutes. */
  readonly minutesOnDay: number;
  readonly says: ChampionSays;
}

const dayMinutes = 1440;

/** The day that is meant, before it is known whether there is such a day. */
export const dayMeant = (sent: string, today: string): string => (sent.trim() === "" ? today : sent.trim());

/** Told in three taps: what, how long, with how many. No day has more than 24 hours. @practice P30 */
export function didOf(sent: Sent, { state, today, minutesOnDay, says }: Around): Result<Omit<Activity, "id">> {
  if (state !== "active" && state !== "paused") return wrong({ field: "what", words: says.notActive });
  const what = deeds.find((one) => one === sent.what);
  const length = lengths.find((one) => one === sent.minutes);
  const people = crowds.find((one) => one === sent.people);
  const read = readPastDay(dayMeant(sent.onDay, today), { field: "onDay", needed: says.dayWrong, today });
  const day: Result<string> =
    read.ok && read.value >= monthsLater(today, -12) ? read : wrong({ field: "onDay", words: says.dayWrong });
  const minutes = Number(length ?? 0);
  const room: Result<null> =
    minutesOnDay + minutes > dayMinutes ? wrong({ field: "minutes", words: says.dayFull }) : found(null);
  const chosen = (field: string, one: string | undefined, words: string): Result<null> =>
    one === undefined ? wrong({ field, words }) : found(null);
  const asked = [
    chosen("what", what, says.chooseDeed),
    chosen("minutes", length, says.chooseLength),
    chosen("people", people, says.chooseCrowd),
  ];
  if (what === undefined || people === undefined || length === undefined || !day.ok || !room.ok)
    return wrong(...problemsOf(...asked, day, room));
  return found({ what, people, minutes, onDay: day.value });
}
