import { type Figure, figure } from "../estimate.ts";
import { overText } from "./over-text.ts";
import type { TextCounts } from "./text-counts.ts";

/**
 * The school year (United States) in which an English text can be read, by letters: no syllables have to be counted.
 *
 * Takes: counts of `words`, `sentences` and `letters` (from `textCounts`, or counted by hand).
 * Gives: the grade; a very easy text can come out below 0.
 * Read it: add 5 for the reading age in the United Kingdom.
 * Misleads when: it is used as a gate, on translated text, Easy Read or lists.
 * Errors: RangeError for negative or broken counts. A text without words: null, with the reason.
 * Source: Coleman and Liau, Journal of Applied Psychology 1975.
 * @example colemanLiauIndex({ words: 300, sentences: 30, letters: 1260 }).value // 5.936
 */
export const colemanLiauIndex = (counts: Pick<TextCounts, "words" | "sentences" | "letters">): Figure =>
  overText("colemanLiauIndex", counts, ({ words, sentences }) =>
    figure(0.0588 * ((100 * counts.letters) / words) - 0.296 * ((100 * sentences) / words) - 15.8),
  );
