import { type Figure, figure } from "../estimate.ts";
import { overText } from "./over-text.ts";
import type { TextCounts } from "./text-counts.ts";

/** Shorter texts have a SMOG index too, but nobody has checked what it is worth. */
export const smogSentencesLeast = 30;

/**
 * The school year (United States) needed to understand an English text in full, by its words of three syllables or more.
 *
 * Takes: counts of `sentences` and `polysyllables` (from `textCounts`, or counted by hand), and `words`.
 * Gives: the grade, and `valid`: whether the text has the 30 sentences that the index was checked on.
 * Read it: add 5 for the reading age in the United Kingdom. Usual for health leaflets, and sterner than the others.
 * Misleads when: the text is shorter than 30 sentences, is translated, Easy Read or a list.
 * Errors: RangeError for negative or broken counts. A text without words: null, with the reason.
 * Source: McLaughlin, Journal of Reading 1969.
 * @example smogIndex({ words: 300, sentences: 30, polysyllables: 30 }).value // 8.842
 */
export const smogIndex = (
  counts: Pick<TextCounts, "words" | "sentences" | "polysyllables">,
): Figure & { readonly valid: boolean } => ({
  ...overText("smogIndex", counts, ({ sentences }) =>
    figure(1.043 * Math.sqrt((counts.polysyllables * 30) / sentences) + 3.1291),
  ),
  valid: counts.sentences >= smogSentencesLeast,
});
