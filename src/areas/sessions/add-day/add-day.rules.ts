import { z } from "zod";
import { settledHere } from "../../../calendar/index.ts";
import { readDay } from "../../../nouns/day.ts";
import { dayNumber } from "../../../nouns/months.ts";
import { readName } from "../../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";

const text = z.string().default("");

export const daySent = z.strictObject({
  observance: text.describe("The day of a calendar that this settles here; or nothing."),
  name: text,
  whom: text,
  kind: z.union([z.literal(""), z.enum(["faith", "school-holiday", "other"])]).default(""),
  firstDay: text,
  lastDay: text,
  saidBy: text.describe("Who said so, by their role: the imam."),
});

export interface DayWritten {
  readonly kind: "faith" | "school-holiday" | "other";
  readonly name: string;
  readonly whom: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly saidBy: string;
  readonly observance: string | null;
}

const daysMax = 100;

/** A day that matters here, as somebody of the place says it. */
export function dayOf(sent: z.output<typeof daySent>): Result<DayWritten> {
  const settles = settledHere.find(({ key }) => key === sent.observance);
  const name =
    settles === undefined || sent.name.trim() !== ""
      ? readName(sent.name, { field: "name", of: "the day", charactersMax: 200 })
      : found(settles.name);
  const optional = (field: "whom" | "saidBy", of: string) =>
    sent[field].trim() === "" ? found("") : readName(sent[field], { field, of, charactersMax: 200 });
  const whom = optional("whom", "the people");
  const saidBy = optional("saidBy", "whoever said so");
  const first = readDay(sent.firstDay, { field: "firstDay", needed: "Write the day." });
  const last = sent.lastDay.trim() === "" ? first : readDay(sent.lastDay, { field: "lastDay", needed: "" });
  if (!name.ok || !whom.ok || !saidBy.ok || !first.ok || !last.ok)
    return wrong(...problemsOf(name, whom, saidBy, first, ...(last === first ? [] : [last])));
  const days = dayNumber(last.value) - dayNumber(first.value);
  if (days < 0) return wrong({ field: "lastDay", words: "The last day is before the first. Check both." });
  if (days > daysMax) return wrong({ field: "lastDay", words: `These are more than ${daysMax} days. Check both.` });
  if (settles !== undefined && saidBy.value === "")
    return wrong({ field: "saidBy", words: "Write who said so, such as: the imam of the mosque in Mill Road." });
  return found({
    kind: settles === undefined ? (sent.kind === "" ? "other" : sent.kind) : "faith",
    name: name.value,
    whom: whom.value,
    firstDay: first.value,
    lastDay: last.value,
    saidBy: saidBy.value,
    observance: settles?.key ?? null,
  });
}
