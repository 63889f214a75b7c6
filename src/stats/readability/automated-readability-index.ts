import { type Figure, figure } from "../estimate.ts";
import { overText } from "./over-text.ts";
import type { TextCounts } from "./text-counts.ts";

/**
 * The school year (United States) in which an English text can be read, by strokes of the keyboard.
 *
 * Takes: counts of `words`, `sentences` and `characters` (all but spaces); `letters` where the characters are not known.
 * Gives: the grade; a very easy text can come out below 0.
 * Read it: add 5 for the reading age in the United Kingdom.
 * Misleads when: it is used as a gate, on translated text, Easy Read or lists.
 * Errors: RangeError for negative or broken counts. A text without words: null, with the reason.
 * Source: Smith and Senter, Aerospace Medical Research Laboratories 1967.
 * @example automatedReadabilityIndex({ words: 300, sentences: 30, letters: 1260 }).value // 3.352
 */
export const automatedReadabilityIndex = (
  counts: Pick<TextCounts, "words" | "sentences" | "letters" | "characters">,
): Figure =>
  overText("automatedReadabilityIndex", counts, ({ words, sentences }) =>
    figure(4.71 * ((counts.characters ?? counts.letters) / words) + 0.5 * (words / sentences) - 21.43),
  );
