import { z } from "zod";
import { readName, readNeeded, readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { tickedOf } from "../../nouns/ticked.ts";
import { creditOf } from "./credit.rules.ts";
import { matters } from "./glossary.ts";
import type { Credit, Matter } from "./glossary.ts";
import { sameWord } from "./jargon.rules.ts";
import { spokenNames } from "./spoken.ts";

const text = z.string().default("");
const ticked = z.union([z.string(), z.array(z.string())]).default("");

/** A word of services, as a form or a program sends it. */
export const wordFields = {
  word: text.describe("The word, as services write it."),
  also: text.describe("Other ways to write it, one on each line or with commas between."),
  plain: text.describe("What it means in plain words."),
};
const wordSent = z.strictObject(wordFields);

export interface WordWritten {
  readonly word: string;
  readonly also: readonly string[];
  readonly plain: string;
}

/** By how words are compared, those there are: another one of the same is refused. */
export function wordOf(sent: z.infer<typeof wordSent>, there: ReadonlySet<string>): Result<WordWritten> {
  const word = readWord(sent.word);
  const plain = readNeeded(sent.plain, { field: "plain", charactersMax: 600, needed: "Write what it means." });
  const ways = sent.also
    .split(/[\n,;،]/u)
    .filter((one) => one.trim() !== "")
    .map((one) => readName(one, { field: "also", of: "the word", charactersMax: 100 }));
  const also = ways.flatMap((one) => (one.ok ? [one.value] : []));
  const badWays = problemsOf(...ways).slice(0, 1);
  const many: Result<null> =
    also.length > 10 ? wrong({ field: "also", words: "Write at most ten other ways." }) : found(null);
  const twin: Result<null> =
    word.ok && there.has(sameWord(word.value))
      ? wrong({ field: "word", words: "This word is in the list already. Change it there." })
      : found(null);
  if (!(word.ok && plain.ok && many.ok && twin.ok) || badWays.length > 0)
    return wrong(...problemsOf(word, plain, many, twin), ...badWays);
  return found({ word: word.value, plain: plain.value, also });
}

/** A word that is asked for, or written. */
export const readWord = (sent: string): Result<string> =>
  sent.trim() === ""
    ? wrong({ field: "word", words: "Write the word." })
    : readName(sent, { field: "word", of: "the word", charactersMax: 100 });

const creditFields = {
  credit: text.describe("name, first-name, organisation or community-member"),
  creditedAs: text.describe("The first name or the organisation, where it is credited to one."),
};

export const meaningFields = {
  language: text.describe("ur"),
  words: text.describe("What it means, in that language."),
  ...creditFields,
};
const meaningSent = z.strictObject(meaningFields);

const languageOf = (language: string): Result<string> =>
  Object.hasOwn(spokenNames, language) ? found(language) : wrong({ field: "language", words: "Choose a language." });

export interface MeaningGiven {
  readonly language: string;
  readonly words: string;
  readonly credit: Credit;
  readonly creditedAs: string;
}

export function meaningOf(sent: z.infer<typeof meaningSent>): Result<MeaningGiven> {
  const language = languageOf(sent.language);
  const words = readNeeded(sent.words, {
    field: "words",
    charactersMax: 600,
    needed: "Write what it means in that language.",
  });
  const credit = creditOf({ ...sent, isForOther: false });
  if (!(language.ok && words.ok && credit.ok)) return wrong(...problemsOf(language, words, credit));
  return found({ language: language.value, words: words.value, ...credit.value });
}

export const sayingFields = {
  phrase: text.describe("How people say it, in the script they write."),
  inLatin: text.describe("How it sounds, in Latin letters."),
  language: text.describe("pnb"),
  community: text.describe("The community that says it so, by its identifier; or nobody."),
  literally: text.describe("What it says word for word, in English."),
  maySpeakOf: ticked.describe(matters.join(", ")),
  polite: text.describe("What is polite to ask or answer."),
  shames: text.describe("What shames."),
  forOther: ticked.describe("yes, where somebody else said it and agreed."),
  released: ticked.describe("yes, where everyone may read it."),
  ...creditFields,
};
const sayingSent = z.strictObject(sayingFields);

export interface SayingGiven {
  readonly phrase: string;
  readonly inLatin: string;
  readonly language: string;
  readonly communityId: string | null;
  readonly literally: string;
  readonly maySpeakOf: readonly Matter[];
  readonly polite: string;
  readonly shames: string;
  readonly credit: Credit;
  readonly creditedAs: string;
  readonly isForOther: boolean;
  readonly isReleased: boolean;
}

/** How people here say it, or everything that must be put right. @practice P15 */
export function sayingOf(sent: z.infer<typeof sayingSent>, communityIds: readonly string[]): Result<SayingGiven> {
  const isForOther = tickedOf(sent.forOther).includes("yes");
  const phrase = readNeeded(sent.phrase, { field: "phrase", charactersMax: 200, needed: "Write how people say it." });
  const inLatin = readText(sent.inLatin, { field: "inLatin", charactersMax: 200 });
  const language = languageOf(sent.language);
  const community: Result<string | null> =
    sent.community === "" || communityIds.includes(sent.community)
      ? found(sent.community === "" ? null : sent.community)
      : wrong({ field: "community", words: "Choose one of the communities of this place, or none." });
  const literally = readNeeded(sent.literally, {
    field: "literally",
    charactersMax: 300,
    needed: "Write what it says word for word, such as: my heart is sinking.",
  });
  const said = tickedOf(sent.maySpeakOf).map((one) => matters.find((matter) => matter === one));
  const maySpeakOf: Result<readonly Matter[]> =
    said.length === 0 || said.includes(undefined)
      ? wrong({ field: "maySpeakOf", words: "Choose what it may speak of: one or more." })
      : found(matters.filter((matter) => said.includes(matter)));
  const polite = readText(sent.polite, { field: "polite", charactersMax: 500 });
  const shames = readText(sent.shames, { field: "shames", charactersMax: 500 });
  const credit = creditOf({ ...sent, isForOther });
  if (
    !(
      phrase.ok &&
      inLatin.ok &&
      language.ok &&
      community.ok &&
      literally.ok &&
      maySpeakOf.ok &&
      polite.ok &&
      shames.ok &&
      credit.ok
    )
  )
    return wrong(...problemsOf(phrase, inLatin, language, community, literally, maySpeakOf, polite, shames, credit));
  return found({
    phrase: phrase.value,
    inLatin: inLatin.value,
    language: language.value,
    communityId: community.value,
    literally: literally.value,
    maySpeakOf: maySpeakOf.value,
    polite: polite.value,
    shames: shames.value,
    ...credit.value,
    isForOther,
    isReleased: tickedOf(sent.released).includes("yes"),
  });
}

export const takeBackFields = { sure: ticked.describe("yes: it is deleted.") };

export const takeBackOf = (sure: string | readonly string[]): Result<null> =>
  tickedOf(sure).includes("yes")
    ? found(null)
    : wrong({ field: "sure", words: "Tick the box if you are sure. Nothing was deleted." });

export const reviewFields = {
  verdict: text.describe("so or otherwise"),
  why: text.describe("How you say it, where it is otherwise."),
  speaks: ticked.describe("yes: whoever says so speaks the language."),
  released: ticked.describe("yes, where everyone may read it."),
};
const reviewSent = z.strictObject(reviewFields);

export interface ReviewGiven {
  readonly verdict: "so" | "otherwise";
  readonly why: string;
  readonly isReleased: boolean;
}

/** Only who speaks it says whether it is so; and who says that it is otherwise says how. */
export function reviewOf(sent: z.infer<typeof reviewSent>): Result<ReviewGiven> {
  const known = (["so", "otherwise"] as const).find((one) => one === sent.verdict);
  const verdict = known === undefined ? wrong({ field: "verdict", words: "Choose one of the two." }) : found(known);
  const why =
    known === "otherwise"
      ? readNeeded(sent.why, { field: "why", charactersMax: 400, needed: "Write how it is said, or what is wrong." })
      : readText(sent.why, { field: "why", charactersMax: 400 });
  const speaks: Result<null> = tickedOf(sent.speaks).includes("yes")
    ? found(null)
    : wrong({ field: "speaks", words: "Only people who speak the language say whether this is so." });
  if (!(verdict.ok && why.ok && speaks.ok)) return wrong(...problemsOf(verdict, why, speaks));
  return found({ verdict: verdict.value, why: why.value, isReleased: tickedOf(sent.released).includes("yes") });
}
