import { type Figure, figure } from "../estimate.ts";
import { overText } from "./over-text.ts";
import type { TextCounts } from "./text-counts.ts";

/**
 * The school year (United States) in which an English text can be read, by its sentences and its share of complex words.
 *
 * Takes: counts of `words`, `sentences` and `complexWords` (from `textCounts`, or counted by hand).
 * Gives: the grade.
 * Read it: add 5 for the reading age in the United Kingdom. Up to 8 most people read at ease; from 13 few do.
 * Misleads when: long everyday words stand in it, or it is used as a gate, on translated text, Easy Read or lists.
 * Errors: RangeError for negative or broken counts. A text without words: null, with the reason.
 * Source: Gunning, The Technique of Clear Writing, 1952.
 * @example gunningFog({ words: 300, sentences: 30, complexWords: 28 }).value // 7.733
 */
export const gunningFog = (counts: Pick<TextCounts, "words" | "sentences" | "complexWords">): Figure =>
  overText("gunningFog", counts, ({ words, sentences }) =>
    figure(0.4 * (words / sentences + 100 * (counts.complexWords / words))),
  );
