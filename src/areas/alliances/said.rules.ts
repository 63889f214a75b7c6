import { z } from "zod";
import { readText } from "../../nouns/name.ts";
import type { Problem, Result } from "../../nouns/result.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import { tickedOf } from "../../nouns/ticked.ts";
import { keptSays, writtenKinds, ways } from "./alliance.ts";
import type { AllianceSide, EntryKind, KeptSays, PersonOfAlliance, Way } from "./alliance.ts";

/** What people write in an alliance, as a form or a program sends it: read, or everything that must be put right. */

const text = z.string().default("");
/** Ticked boxes: none, one as a text, or several. */
const ticked = z.union([z.string(), z.array(z.string())]).default([]);

/** What was ticked, as a form that comes back keeps it. */
export const tickedText = (sent: string | readonly string[]): string => tickedOf(sent).join(",");

interface TextAsked {
  readonly field: string;
  readonly charactersMax: number;
  /** What to write, where it may not be empty. */
  readonly needed?: string;
}

export function textOf(typed: string, { field, charactersMax, needed }: TextAsked): Result<string> {
  const read = readText(typed, { field, charactersMax });
  return read.ok && read.value === "" && needed !== undefined ? wrong({ field, words: needed }) : read;
}

/** What was read, with the side that says it. */
export const saidBy = <Said extends object>(
  side: AllianceSide,
  read: Result<Said>,
): Result<Said & { readonly side: AllianceSide }> => (read.ok ? found({ ...read.value, side }) : read);

const isoDay = z.iso.date();

/** A day that there is; empty gives null. */
export function dayOf(typed: string, field: string): Result<string | null> {
  const day = typed.trim();
  if (day === "") return found(null);
  return isoDay.safeParse(day).success
    ? found(day)
    : wrong({ field, words: "There is no such day. Write day, month and year in numbers, such as 31 3 2026." });
}

const chosenOf = <Value extends string>(
  typed: string,
  values: readonly Value[],
  { field, words }: Problem,
): Result<Value> => {
  const chosen = values.find((one) => one === typed);
  return chosen === undefined ? wrong({ field, words }) : found(chosen);
};

/** Whom an entry speaks of: people of this alliance only, so that each of them can read and answer it. */
function namedOf(sent: string | readonly string[], people: readonly PersonOfAlliance[]): Result<readonly string[]> {
  const named = [...new Set(tickedOf(sent))];
  const known = new Set(
    people.filter(({ agreedAt, leftAt }) => agreedAt !== null && leftAt === null).map(({ personId }) => personId),
  );
  return named.every((id) => known.has(id))
    ? found(named)
    : wrong({
        field: "named",
        words: "Tick only people of this alliance: others could not read what is said of them.",
      });
}

export interface EntrySaid {
  readonly kind: EntryKind;
  readonly way: Way | null;
  readonly words: string;
  readonly onDay: string | null;
  readonly namedIds: readonly string[];
}

interface Around {
  readonly people: readonly PersonOfAlliance[];
  /** Plain dates. */
  readonly today: string;
  readonly yesterday: string;
}

export const contactFields = {
  way: text.describe(`How: ${ways.join(", ")}.`),
  when: text.describe("today, yesterday, or another day: then onDay says which."),
  onDay: text.describe("The day, as 2026-03-31."),
  words: text.describe("About what, in a few words. May be left out."),
  named: ticked.describe("Identifiers of people of this alliance who were there."),
};
const contactShape = z.strictObject(contactFields);

export function contactOf(sent: z.infer<typeof contactShape>, { people, ...days }: Around): Result<EntrySaid> {
  const way = chosenOf(sent.way, ways, { field: "way", words: "Choose how you were in touch." });
  const words = textOf(sent.words, { field: "words", charactersMax: 2000 });
  const named = namedOf(sent.named, people);
  const onDay = contactDay(sent, days);
  if (!way.ok || !words.ok || !named.ok || !onDay.ok) return wrong(...problemsOf(way, onDay, named, words));
  return found({ kind: "contact", way: way.value, words: words.value, onDay: onDay.value, namedIds: named.value });
}

function contactDay(
  { when, onDay }: Pick<z.infer<typeof contactShape>, "when" | "onDay">,
  { today, yesterday }: Omit<Around, "people">,
): Result<string> {
  if (when !== "other" && onDay.trim() === "") return found(when === "yesterday" ? yesterday : today);
  const day = dayOf(onDay, "onDay");
  if (!day.ok) return day;
  if (day.value === null) return wrong({ field: "onDay", words: "Write on which day it was." });
  return day.value <= today
    ? found(day.value)
    : wrong({ field: "onDay", words: "That day has not come yet. What is planned belongs under “what comes next”." });
}

export const writtenFields = {
  kind: text.describe(`What it is: ${writtenKinds.join(", ")}.`),
  words: text.describe("In your side's own words."),
  onDay: text.describe("The day it happened or is planned for, as 2026-03-31. May be left out."),
  named: ticked.describe("Identifiers of people of this alliance it speaks of."),
};
const writtenShape = z.strictObject(writtenFields);

export function writtenOf(sent: z.infer<typeof writtenShape>, { people }: Pick<Around, "people">): Result<EntrySaid> {
  const kind = chosenOf(sent.kind, writtenKinds, { field: "kind", words: "Choose what you want to write down." });
  const words = textOf(sent.words, { field: "words", charactersMax: 2000, needed: "Write it in a sentence or two." });
  const onDay = dayOf(sent.onDay, "onDay");
  const named = namedOf(sent.named, people);
  if (!kind.ok || !words.ok || !onDay.ok || !named.ok) return wrong(...problemsOf(kind, words, onDay, named));
  return found({ kind: kind.value, way: null, words: words.value, onDay: onDay.value, namedIds: named.value });
}

export const promiseFields = {
  words: text.describe("What your side promises."),
  dueOn: text.describe("By when, as 2026-03-31. May be left out."),
};
const promiseShape = z.strictObject(promiseFields);

export function promiseOf(
  sent: z.infer<typeof promiseShape>,
  today: string,
): Result<{ readonly words: string; readonly dueOn: string | null }> {
  const words = textOf(sent.words, { field: "words", charactersMax: 1000, needed: "Write what your side promises." });
  const dueOn = dayOf(sent.dueOn, "dueOn");
  if (!words.ok || !dueOn.ok) return wrong(...problemsOf(words, dueOn));
  if (dueOn.value !== null && dueOn.value < today)
    return wrong({ field: "dueOn", words: "That day has passed. Promise it for a day that comes." });
  return found({ words: words.value, dueOn: dueOn.value });
}

export const keptFields = {
  says: text.describe(`What your side says: ${keptSays.join(", ")}.`),
  words: text.describe("Why, in your words. May be left out."),
};
const keptShape = z.strictObject(keptFields);

export function keptOf(sent: z.infer<typeof keptShape>): Result<{ readonly says: KeptSays; readonly words: string }> {
  const says = chosenOf(sent.says, keptSays, { field: "says", words: "Choose what your side says of it." });
  const words = textOf(sent.words, { field: "words", charactersMax: 1000 });
  if (!says.ok || !words.ok) return wrong(...problemsOf(says, words));
  return found({ says: says.value, words: words.value });
}

export const joinFields = {
  says: text.describe("yes: be part of it. no: not. leave: be part of it no more."),
  isContact: text.describe("yes: I agree to be named as somebody to talk to."),
  forWhat: text.describe("What people can talk to you about."),
  how: text.describe("How to reach you."),
  canTakeOver: text.describe("yes: I would take over if whoever carries this alliance cannot."),
};
const joinShape = z.strictObject(joinFields);

export interface Joining {
  readonly says: "yes" | "no" | "leave";
  readonly isContact: boolean;
  readonly forWhat: string;
  readonly how: string;
  readonly canTakeOver: boolean;
}

export function joiningOf(sent: z.infer<typeof joinShape>): Result<Joining> {
  const says = chosenOf(sent.says, ["yes", "no", "leave"], { field: "says", words: "Choose one of the answers." });
  const isContact = sent.isContact === "yes";
  const asked = says.ok && says.value === "yes" && isContact;
  const forWhat = textOf(sent.forWhat, {
    field: "forWhat",
    charactersMax: 400,
    ...(asked ? { needed: "Write what people can talk to you about." } : {}),
  });
  const how = textOf(sent.how, {
    field: "how",
    charactersMax: 400,
    ...(asked ? { needed: "Write how people can reach you." } : {}),
  });
  if (!says.ok || !forWhat.ok || !how.ok) return wrong(...problemsOf(says, forWhat, how));
  return found({
    says: says.value,
    isContact: asked,
    forWhat: asked ? forWhat.value : "",
    how: asked ? how.value : "",
    canTakeOver: says.value === "yes" && sent.canTakeOver === "yes",
  });
}

export const noReligionFields = {
  community: text.describe("The community's identifier."),
  percent: text.describe("Of 100 people, how many have no religion: 27.4."),
  source: text.describe("Where it is published."),
  period: text.describe("When it was counted: Census 2021."),
};
const noReligionShape = z.strictObject(noReligionFields);

export interface NoReligionSaid {
  readonly communityId: string;
  readonly percent: number;
  readonly source: string;
  readonly period: string;
}

export function noReligionOf(
  sent: z.infer<typeof noReligionShape>,
  communityIds: readonly string[],
): Result<NoReligionSaid> {
  const community = chosenOf(sent.community, communityIds, { field: "community", words: "Choose a community." });
  const source = textOf(sent.source, { field: "source", charactersMax: 400, needed: "Write where it is published." });
  const period = textOf(sent.period, { field: "period", charactersMax: 100, needed: "Write when it was counted." });
  const typed = sent.percent.trim().replace(/\s*%$/, "");
  const percent: Result<number> =
    /^\d{1,3}(\.\d)?$/.test(typed) && Number(typed) <= 100
      ? found(Number(typed))
      : wrong({
          field: "percent",
          words: "Write a number from 0 to 100, with one digit behind the point at most: 27.4.",
        });
  if (!community.ok || !source.ok || !period.ok || !percent.ok)
    return wrong(...problemsOf(community, percent, source, period));
  return found({ communityId: community.value, percent: percent.value, source: source.value, period: period.value });
}
