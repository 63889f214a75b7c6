import { readText } from "../../nouns/name.ts";
import type { Problem } from "../../nouns/result.ts";
import { audiences } from "./about-me.ts";
import type { Audience, Sheet, SheetContent, SheetKind } from "./about-me.ts";
import { isPlainDay } from "./plain-day.rules.ts";
import { sheets } from "./sheets.ts";
import type { SheetQuestion } from "./sheets.ts";

/** What was sent, field by field: the questions of a sheet, who may see it, and the number it was begun from. */
export type SheetSent = Readonly<Record<string, string | readonly string[]>>;

interface SheetDecided {
  readonly content: SheetContent;
  readonly seenBy: Audience;
  readonly number: number;
}

export type SheetDecision =
  | { readonly ok: true; readonly value: SheetDecided }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly clash?: true };

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  (typeof value === "string" ? [value] : (value ?? [])).filter((one) => one !== "");

const textOf = (value: string | readonly string[] | undefined): string =>
  typeof value === "string" ? value : (value?.[0] ?? "");

/** A year later, as a plain date; the last of February where there is no such day. */
const yearAfter = (day: string): string => {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return next.endsWith("02-29") ? next.replace("02-29", "02-28") : next;
};

function answerTo(
  { name, kind, choices = [] }: SheetQuestion,
  sent: SheetSent,
): { readonly value: string | readonly string[]; readonly problems: readonly Problem[] } {
  const known = (value: string): boolean => choices.some((one) => one.value === value);
  const notKnown: Problem = { field: name, words: "Choose from the answers there are." };
  if (kind === "checkboxes") {
    const value = listOf(sent[name]);
    return { value, problems: value.every(known) ? [] : [notKnown] };
  }
  const value = textOf(sent[name]).trim();
  if (kind === "radios") return { value, problems: value === "" || known(value) ? [] : [notKnown] };
  const text = readText(value, { field: name, charactersMax: 1000 });
  return text.ok ? { value: text.value, problems: [] } : { value, problems: text.problems };
}

/** The date to ask again: a year on unless another is given, and no longer than three years on. */
function reviewOf(typed: string, today: string): { readonly value: string; readonly problems: readonly Problem[] } {
  if (typed === "") return { value: yearAfter(today), problems: [] };
  const farthest = yearAfter(yearAfter(yearAfter(today)));
  if (isPlainDay(typed) && typed >= today && typed <= farthest) return { value: typed, problems: [] };
  return {
    value: typed,
    problems: [{ field: "review", words: "Write a day within three years from today, such as 31 3 2027." }],
  };
}

/** What a sheet says from now on; where somebody else changed it meanwhile, neither loses what they wrote. */
export function sheetOf(
  kind: SheetKind,
  sent: SheetSent,
  { current, today }: { readonly current: Sheet | undefined; readonly today: string },
): SheetDecision {
  const { questions, sharing } = sheets[kind];
  const problems: Problem[] = [];
  const content: Record<string, string | readonly string[]> = {};
  for (const question of questions) {
    const answer = answerTo(question, sent);
    problems.push(...answer.problems);
    content[question.name] = answer.value;
  }
  if (kind === "access" && problems.length === 0) {
    const review = reviewOf(textOf(content["review"]), today);
    problems.push(...review.problems);
    content["review"] = review.value;
  }
  const seenBy = audiences.find((one) => one === textOf(sent["seenBy"]));
  if (seenBy === undefined || !sharing.choices.includes(seenBy))
    problems.push({ field: "seenBy", words: "Choose who may see this." });
  const before = current?.number ?? 0;
  if (problems.length > 0 || seenBy === undefined) return { ok: false, problems };
  if (textOf(sent["number"]) !== String(before)) return { ok: false, problems: [changedMeanwhile], clash: true };
  return { ok: true, value: { content, seenBy, number: before + 1 } };
}

const changedMeanwhile: Problem = {
  field: "number",
  words:
    "Somebody changed this while you wrote, perhaps you on another device. What you wrote is still here, and what it says now stands above it. Look at both, then save.",
};
