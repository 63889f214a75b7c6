import { penceOf } from "../../../nouns/money.ts";
import { readText } from "../../../nouns/name.ts";
import { found, wrong } from "../../../nouns/result.ts";
import type { Problem, Result } from "../../../nouns/result.ts";
import { mostOf, parts, unitOf } from "../cost.ts";
import type { Model, Part, Parts, PartSaid } from "../cost.ts";

export interface CostSaid {
  readonly fromMonth: string;
  readonly parts: Parts;
  readonly offPercent: number;
}

const needed = {
  pence: `Write pounds and pence, such as 12 or 950.50: from 0 to ${mostOf.pence / 100}.`,
  percent: `Write a whole percentage from 0 to ${mostOf.percent}, in figures alone.`,
  minutes: `Write whole minutes from 0 to ${mostOf.minutes}, in figures alone.`,
} as const;

/** A comma parts thousands and nothing else: `12,5` is not guessed to be 12.50 or 125. */
const isPlain = (typed: string): boolean =>
  !typed.includes(",") || /^[£\s]*\d{1,3}(,\d{3})+(\.\d{1,2})?\s*$/.test(typed);

export function readAmount(part: Part, typed: string): number | null {
  const unit = unitOf[part];
  const whole = typed.trim().replace(/\s*%$/, "");
  const amount =
    unit === "pence" ? (isPlain(typed) ? penceOf(typed) : null) : /^\d{1,3}$/.test(whole) ? Number(whole) : null;
  return amount === null || amount > mostOf[unit] || (part === "pay" && amount === 0) ? null : amount;
}

type Sent = Readonly<Record<string, string | undefined>>;

function partOf(part: Part, sent: Sent): Result<PartSaid> {
  const amount = readAmount(part, sent[part] ?? "");
  const field = `${part}-source`;
  const source = readText(sent[field] ?? "", { field, charactersMax: 200 });
  const words =
    part === "pay" ? "Write what an hour is paid, over 0 and up to £500, such as 15.60." : needed[unitOf[part]];
  if (amount === null) return wrong({ field: part, words }, ...(source.ok ? [] : source.problems));
  return source.ok ? found({ amount, source: source.value }) : source;
}

function monthOf(typed: string, models: readonly Model[], today: string): Result<string> {
  const field = "fromMonth";
  const month = `${typed.trim()}-01`;
  if (!/^20\d\d-(0[1-9]|1[0-2])-01$/.test(month))
    return wrong({ field, words: "Write the month as year and month, such as 2026-04." });
  if (month > `${Number(today.slice(0, 4)) + 1}${today.slice(4, 7)}-01`)
    return wrong({ field, words: "Choose a month within a year from now." });
  const newest = models.reduce((last, model) => (model.fromMonth > last ? model.fromMonth : last), "");
  if (month < newest)
    return wrong({ field, words: `A cost is written down from ${newest.slice(0, 7)}. A new one begins no earlier.` });
  const there = models.findLast((model) => model.fromMonth === month);
  return there?.standing === "confirmed"
    ? wrong({ field, words: "The cost from this month is confirmed. Write a new one from a later month." })
    : found(month);
}

/** What was typed, or everything that must be put right. What is confirmed is changed from a later month alone. @practice P19 */
export function costOf(sent: Sent, models: readonly Model[], today: string): Result<CostSaid> {
  const month = monthOf(sent["fromMonth"] ?? "", models, today);
  const off = /^\d{1,3}$/.test((sent["offPercent"] ?? "").trim()) ? Number(sent["offPercent"]) : 101;
  const problems: Problem[] = [];
  if (!month.ok) problems.push(...month.problems);
  const read = (part: Part): PartSaid => {
    const said = partOf(part, sent);
    if (said.ok) return said.value;
    problems.push(...said.problems);
    return { amount: 0, source: "" };
  };
  const said: Parts = {
    pay: read("pay"),
    "on-costs": read("on-costs"),
    preparation: read("preparation"),
    supervision: read("supervision"),
    relationships: read("relationships"),
    overhead: read("overhead"),
    room: read("room"),
    interpreting: read("interpreting"),
  };
  if (off > 100)
    problems.push({
      field: "offPercent",
      words: "Write how far an estimate may be off, as a percentage from 0 to 100.",
    });
  return problems.length > 0 || !month.ok
    ? wrong(...problems)
    : found({ fromMonth: month.value, parts: said, offPercent: off });
}

/** What was kept, as its form has it. */
export const typedOf = (said: Pick<Model, "parts" | "offPercent">): Readonly<Record<string, string>> => ({
  offPercent: String(said.offPercent),
  ...Object.fromEntries(
    parts.flatMap((part) => {
      const { amount, source } = said.parts[part];
      return [
        [part, unitOf[part] === "pence" ? String(amount / 100) : String(amount)],
        [`${part}-source`, source],
      ];
    }),
  ),
});
