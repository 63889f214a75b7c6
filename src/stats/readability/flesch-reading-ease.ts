import { type Figure, figure } from "../estimate.ts";
import { overText } from "./over-text.ts";
import type { TextCounts } from "./text-counts.ts";

/**
 * How easy an English text is to read, by the length of its sentences and words: the higher, the easier.
 *
 * Takes: counts of `words`, `sentences` and `syllables` (from `textCounts`, or counted by hand).
 * Gives: the score, mostly 0 to 100, without limits to either side.
 * Read it: 60 to 70 is plain English, 80 to 90 easy (age 11), under 30 very hard.
 * Misleads when: it is used as a gate, on translated text, Easy Read or lists. Short words can be hard words.
 * Errors: RangeError for negative or broken counts. A text without words: null, with the reason.
 * Source: Flesch, Journal of Applied Psychology 1948.
 * @example fleschReadingEase({ words: 300, sentences: 30, syllables: 390 }).value // 86.705
 */
export const fleschReadingEase = (counts: Pick<TextCounts, "words" | "sentences" | "syllables">): Figure =>
  overText("fleschReadingEase", counts, ({ words, sentences }) =>
    figure(206.835 - 1.015 * (words / sentences) - 84.6 * (counts.syllables / words)),
  );
