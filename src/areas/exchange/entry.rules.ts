import { weekdays } from "../../nouns/weekday.ts";
import { z } from "zod";
import { readDay } from "../../nouns/day.ts";
import { readName, readNeeded, readText } from "../../nouns/name.ts";
import type { Problem, Result } from "../../nouns/result.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import { monthsLater } from "../../nouns/months.ts";
import { tickedOf } from "../../nouns/ticked.ts";
import { topics } from "./entry.ts";
import type { Entry, EntrySaid, Topic } from "./entry.ts";

const text = z.string().default("");
const ticked = z.union([z.string(), z.array(z.string())]).default([]);

/** What is needed or offered, as a form or a program sends it. */
export const entryFields = {
  topic: text.describe(`What it is about: ${topics.join(", ")}.`),
  title: z.string("Say it in a few words."),
  words: text.describe("More about it."),
  communities: ticked.describe("Identifiers of the communities it is about."),
  languages: text.describe("Languages, one on each line."),
  days: ticked.describe(`Days of the week: ${weekdays.join(", ")}.`),
  atPlace: text.describe("Where: a street, a hall, online."),
  untilOn: text.describe("The last day on which it is wanted: 2027-03-31."),
  askedOf: text.describe("For a need: the identifier of the organisation it is put to, if any."),
};
const fields = z.strictObject(entryFields);
export type EntrySent = z.infer<typeof fields>;

/** What was ticked in the form, to be ticked again. */
export const tickedIn = ({ communities, days }: Pick<EntrySent, "communities" | "days">) => ({
  communities: tickedOf(communities).join(","),
  days: tickedOf(days).join(","),
});

interface Around {
  readonly kind: "need" | "offer";
  /** A plain date. */
  readonly today: string;
  readonly communityIds: readonly string[];
  readonly organisationIds: readonly string[];
}

function readUntil(typed: string, today: string): Result<string> {
  const field = "untilOn";
  const day = readDay(typed, { field, needed: "Write the last day on which it is wanted." });
  if (!day.ok) return day;
  if (typed < today) return wrong({ field, words: "That day is over. Write one that is still to come." });
  return typed > monthsLater(today, monthsMax)
    ? wrong({ field, words: "Write a day within the next two years. It can be written again then." })
    : found(typed);
}

const monthsMax = 24;

function readLanguages(typed: string): Result<readonly string[]> {
  const lines = typed.split(/\r\n?|\n|,/).filter((line) => line.trim() !== "");
  if (lines.length > 20)
    return wrong({ field: "languages", words: `There are ${lines.length} languages. Keep 20 or fewer.` });
  const read = lines.map((line) => readName(line, { field: "languages", of: "the language", charactersMax: 100 }));
  const problems = problemsOf(...read);
  return problems.length > 0
    ? wrong(...problems)
    : found([...new Set(read.flatMap((one) => (one.ok ? [one.value] : [])))]);
}

/** One of these, or none where none was chosen. */
const chosen = (sent: string, known: readonly string[], problem: Problem): Result<string | null> =>
  sent === "" ? found(null) : known.includes(sent) ? found(sent) : wrong(problem);

const all = (sent: readonly string[], known: readonly string[], problem: Problem): Result<readonly string[]> =>
  sent.every((one) => known.includes(one)) ? found([...new Set(sent)]) : wrong(problem);

/** What was sent as a need or an offer, or everything that must be put right, all at once. */
export function entryOf(sent: EntrySent, { kind, today, communityIds, organisationIds }: Around): Result<EntrySaid> {
  const known = topics.find((one) => one === sent.topic);
  const topic: Result<Topic> =
    known === undefined ? wrong({ field: "topic", words: "Choose what it is about." }) : found(known);
  const title = readNeeded(sent.title, {
    field: "title",
    charactersMax: 200,
    needed: kind === "need" ? "Write in a few words what is needed." : "Write in a few words what is offered.",
  });
  const words = readText(sent.words, { field: "words", charactersMax: 2000 });
  const languages = readLanguages(sent.languages);
  const atPlace = readText(sent.atPlace, { field: "atPlace", charactersMax: 400 });
  const untilOn = readUntil(sent.untilOn, today);
  const communities = all(tickedOf(sent.communities), communityIds, {
    field: "communities",
    words: "Choose communities of this place.",
  });
  const days = all(tickedOf(sent.days), weekdays, { field: "days", words: "Choose days of the week." });
  const askedOf = chosen(kind === "need" ? sent.askedOf : "", organisationIds, {
    field: "askedOf",
    words: "Choose an organisation of the directory, or none.",
  });
  if (!topic.ok || !title.ok || !words.ok || !languages.ok || !atPlace.ok || !untilOn.ok)
    return wrong(...problemsOf(topic, title, words, communities, languages, days, atPlace, untilOn, askedOf));
  if (!communities.ok || !days.ok || !askedOf.ok) return wrong(...problemsOf(communities, days, askedOf));
  return found({
    topic: topic.value,
    title: title.value,
    words: words.value,
    communityIds: communities.value,
    languages: languages.value,
    days: weekdays.filter((day) => days.value.includes(day)),
    atPlace: atPlace.value,
    untilOn: untilOn.value,
    askedOfId: askedOf.value,
  });
}

/** The other way round: an entry as the fields of its form. */
export const fieldsOfEntry = (one: Entry): Readonly<Record<string, string>> => ({
  topic: one.topic,
  title: one.title,
  words: one.words,
  communities: one.communities.map(({ id }) => id).join(","),
  languages: one.languages.join("\n"),
  days: one.days.join(","),
  atPlace: one.atPlace,
  untilOn: one.untilOn,
  askedOf: one.askedOf?.id ?? "",
});
