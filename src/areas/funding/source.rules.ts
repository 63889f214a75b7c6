import { z } from "zod";
import { readName, readText } from "../../nouns/name.ts";
import type { Problem, Result } from "../../nouns/result.ts";
import { found, wrong } from "../../nouns/result.ts";
import { tickedOf } from "../../nouns/ticked.ts";
import { bands, coverings, releases, sourceKinds } from "./funding.ts";
import type { Amount, SourceSaid } from "./funding.ts";
import { poundsOf, readPence } from "./money.rules.ts";
import { readDay } from "./day.rules.ts";

const text = z.string().default("");

/** A source as a form or a program sends it. */
export const sourceFields = {
  funder: text.describe("Who gives the money."),
  kind: text.describe(sourceKinds.join(", ")),
  covers: text.describe(coverings.join(", ")),
  purpose: text.describe("What it is for."),
  pounds: text.describe("The amount in pounds, or empty."),
  band: text.describe(`Instead of the amount: ${bands.join(", ")}`),
  startsOn: text.describe("2026-04-01"),
  endsOn: text.describe("2027-03-31; empty where it has no end."),
  wouldLose: text.describe("What people would lose with it."),
  releasedTo: text.describe(releases.join(", ")),
  readers: z.union([z.string(), z.array(z.string())]).default([]),
  showsAmount: text.describe("yes: the amount is shown too."),
};
const sent = z.strictObject(sourceFields);
export type SourceSent = z.infer<typeof sent>;

/** One of a list, or what to do. */
export function oneOf<Value extends string>(known: readonly Value[], typed: string, problem: Problem): Result<Value> {
  const value = known.find((one) => one === typed);
  return value === undefined ? wrong(problem) : found(value);
}

function readAmount({ pounds, band }: Pick<SourceSent, "pounds" | "band">): Result<Amount> {
  if (pounds.trim() !== "") {
    const pence = readPence(pounds, "pounds");
    return pence.ok ? found({ pence: pence.value }) : pence;
  }
  const chosen = bands.find((one) => one === band);
  return found(chosen === undefined ? null : { band: chosen });
}

/** The identifiers of those who may be named: the commissioners of the place. */
export type Commissioners = readonly { readonly value: string; readonly words: string }[];

function readReaders(one: SourceSent, commissioners: Commissioners): Result<readonly string[]> {
  if (one.releasedTo !== "commissioners") return found([]);
  const wanted = tickedOf(one.readers);
  const named = commissioners.filter(({ value }) => wanted.includes(value)).map(({ value }) => value);
  if (named.length === wanted.length && named.length > 0) return found(named);
  const words =
    commissioners.length === 0
      ? "There is no commissioner in this place yet. Choose somebody else to show it to, or nobody."
      : "Tick the commissioners who may see it, or choose “nobody but us”.";
  return wrong({ field: "readers", words });
}

/** What a worker wrote of their organisation's money, or everything that must be put right. */
export function sourceOf(one: SourceSent, commissioners: Commissioners): Result<SourceSaid> {
  const funder = readName(one.funder, { field: "funder", of: "whoever gives the money", charactersMax: 200 });
  const kind = oneOf(sourceKinds, one.kind, { field: "kind", words: "Choose what kind of money it is." });
  const covers = oneOf(coverings, one.covers === "" ? "not-said" : one.covers, {
    field: "covers",
    words: "Choose what it pays for.",
  });
  const purpose = readText(one.purpose, { field: "purpose", charactersMax: 1000 });
  const wouldLose = readText(one.wouldLose, { field: "wouldLose", charactersMax: 2000 });
  const amount = readAmount(one);
  const [startsOn, endsOn] = [readDay(one.startsOn, "startsOn"), readDay(one.endsOn, "endsOn")];
  const releasedTo = oneOf(releases, one.releasedTo, { field: "releasedTo", words: "Choose who may see this." });
  const readerIds = readReaders(one, commissioners);
  const turned =
    startsOn.ok && endsOn.ok && startsOn.value !== null && endsOn.value !== null && endsOn.value < startsOn.value
      ? [{ field: "endsOn", words: "It ends before it starts. Check both days." }]
      : [];
  const parts = [funder, kind, covers, purpose, amount, startsOn, endsOn, wouldLose, releasedTo, readerIds];
  const problems = [...parts.flatMap((part) => (part.ok ? [] : part.problems)), ...turned];
  if (!(funder.ok && kind.ok && covers.ok && purpose.ok && amount.ok) || problems.length > 0) return wrong(...problems);
  if (!(startsOn.ok && endsOn.ok && wouldLose.ok && releasedTo.ok && readerIds.ok)) return wrong(...problems);
  return found({
    funder: funder.value,
    kind: kind.value,
    covers: covers.value,
    purpose: purpose.value,
    amount: amount.value,
    startsOn: startsOn.value,
    endsOn: endsOn.value,
    wouldLose: wouldLose.value,
    releasedTo: releasedTo.value,
    showsAmount: one.showsAmount === "yes",
    readerIds: readerIds.value,
  });
}

/** The other way round: a source as the fields of its form. */
export const fieldsOfSource = (source: SourceSaid): Readonly<Record<string, string>> => ({
  funder: source.funder,
  kind: source.kind,
  covers: source.covers,
  purpose: source.purpose,
  pounds: source.amount !== null && "pence" in source.amount ? poundsOf(source.amount.pence) : "",
  band: source.amount !== null && "band" in source.amount ? source.amount.band : "",
  startsOn: source.startsOn ?? "",
  endsOn: source.endsOn ?? "",
  wouldLose: source.wouldLose,
  releasedTo: source.releasedTo,
  readers: source.readerIds.join(","),
  showsAmount: source.showsAmount ? "yes" : "",
});
