/** How hard an English text is to read: a nudge, never a gate. */
import { readability, type Readability } from "../../../stats/index.ts";
import { found, wrong, type Result } from "../../../nouns/result.ts";

/** One score, or why there is none. */
export type Score = Readability["gunningFog"];

export interface TextRead {
  readonly scores: Readability;
  /** Sentences of more words than most readers keep in mind, the longest first. */
  readonly long: readonly { readonly sentence: string; readonly words: number }[];
}

/** US school years and British reading ages are five apart. */
export const yearsToAge = 5;

const wordsLeast = 30;
const longSentence = 20;
const longShown = 5;
const latinLeast = 0.9;

const isEnglishLetters = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  return letters.length > 0 && latin / letters.length >= latinLeast;
};

const sentencesIn = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?…])\s+|\n\s*\n/u)
    .map((sentence) => sentence.replaceAll(/\s+/gu, " ").trim())
    .filter((sentence) => sentence !== "");

export const textRead = (text: string): Result<TextRead> => {
  if (text.trim() === "") return wrong({ field: "text", words: "Paste a text of some sentences." });
  if (!isEnglishLetters(text)) {
    return wrong({
      field: "text",
      words:
        "This works for English only. No such formula is right for Urdu, Bengali or any other language: ask people who read it.",
    });
  }
  const scores = readability(text);
  if (scores.counts.words < wordsLeast) {
    return wrong({
      field: "text",
      words: `${scores.counts.words === 1 ? "There is 1 word" : `There are ${scores.counts.words} words`}. With fewer than ${wordsLeast} the scores jump about: paste more of the text.`,
    });
  }
  const long = sentencesIn(text)
    .map((sentence) => ({ sentence, words: sentence.split(" ").length }))
    .filter(({ words }) => words > longSentence)
    .toSorted((one, other) => other.words - one.words)
    .slice(0, longShown);
  return found({ scores, long });
};
