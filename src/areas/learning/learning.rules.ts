import { z } from "zod";
import { readName, readNeeded, readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { tickedOf } from "../../nouns/ticked.ts";
import { sourceKinds, statementsMax } from "./lesson.ts";
import type { Source, SourceKept } from "./lesson.ts";
import type { LessonNow } from "./standing.rules.ts";

const text = z.string().default("");
const ticked = z.union([z.string(), z.array(z.string())]).default("");

export const lessonFields = {
  sentence: text.describe("What was learned, in one sentence."),
  release: ticked.describe("Numbers of published figures it rests on."),
  voice: ticked.describe("Answers for everyone it rests on, by their identifiers."),
  decision: ticked.describe("Decisions of meetings it rests on, by their identifiers."),
  change: ticked.describe("Changes because of meetings it rests on, by their identifiers."),
  programme: ticked.describe("Programmes it rests on, by their identifiers."),
};
const lessonSent = z.strictObject(lessonFields);

export interface LessonWritten {
  readonly sentence: string;
  readonly sources: readonly SourceKept[];
}

/** A sentence with what it rests on: without a source that is out it is an opinion. @practice P26 */
export function lessonOf(sent: z.infer<typeof lessonSent>, out: readonly Source[]): Result<LessonWritten> {
  const sentence = readNeeded(sent.sentence, {
    field: "sentence",
    charactersMax: 400,
    needed: "Write what was learned, in one sentence.",
  });
  const wanted = sourceKinds.flatMap((kind) => tickedOf(sent[kind]).map((thing) => ({ kind, thing })));
  const known = wanted.filter(({ kind, thing }) => out.some((one) => one.kind === kind && one.thing === thing));
  const sources: Result<readonly SourceKept[]> =
    known.length === 0 || known.length < wanted.length || known.length > 20
      ? wrong({ field: "release", words: "Choose what it rests on: at least one thing that is out, and at most 20." })
      : found(known);
  if (!(sentence.ok && sources.ok)) return wrong(...problemsOf(sentence, sources));
  return found({ sentence: sentence.value, sources: sources.value });
}

export const reviewFields = {
  says: text.describe("yes or no"),
  because: text.describe("Why, where it is no."),
};
const reviewSent = z.strictObject(reviewFields);

export interface LessonReview {
  readonly says: "yes" | "no";
  readonly because: string;
}

/** What the other side says of it: a no has its reason. */
export function reviewOf(sent: z.infer<typeof reviewSent>): Result<LessonReview> {
  const known = (["yes", "no"] as const).find((one) => one === sent.says);
  const says: Result<"yes" | "no"> =
    known === undefined ? wrong({ field: "says", words: "Choose one of the two." }) : found(known);
  const asked = { field: "because", charactersMax: 1000 };
  const because =
    known === "no"
      ? readNeeded(sent.because, { ...asked, needed: "Write why, or what is missing. Whoever wrote it reads this." })
      : readText(sent.because, asked);
  if (!(says.ok && because.ok)) return wrong(...problemsOf(says, because));
  return found({ says: says.value, because: because.value });
}

export const guidanceFields = {
  title: text.describe("What the guidance is about."),
  forWhom: text.describe("Who works by it."),
};
const guidanceSent = z.strictObject(guidanceFields);

export interface GuidanceWritten {
  readonly title: string;
  readonly forWhom: string;
}

export function guidanceOf(sent: z.infer<typeof guidanceSent>): Result<GuidanceWritten> {
  const title = readName(sent.title, { field: "title", of: "the guidance", charactersMax: 200 });
  const forWhom = readNeeded(sent.forWhom, {
    field: "forWhom",
    charactersMax: 400,
    needed: "Write who works by it, such as: teams that run groups.",
  });
  if (!(title.ok && forWhom.ok)) return wrong(...problemsOf(title, forWhom));
  return found({ title: title.value, forWhom: forWhom.value });
}

export const publishFields = {
  lessons: ticked.describe("Which lessons, in their order, by their identifiers."),
  out: ticked.describe("yes: it is taken out of print."),
};
const publishSent = z.strictObject(publishFields);

/** Only what stands goes into print. */
export function editionOf(sent: z.infer<typeof publishSent>, lessons: readonly LessonNow[]): Result<readonly string[]> {
  const wanted = [...new Set(tickedOf(sent.lessons))];
  if (tickedOf(sent.out).includes("yes")) return found([]);
  const known = wanted.filter((id) => lessons.some((one) => one.id === id && one.stand === "stands"));
  return known.length === 0 || known.length < wanted.length || known.length > statementsMax
    ? wrong({ field: "lessons", words: "Choose one or more lessons that both sides agreed and whose sources are out." })
    : found(known);
}
