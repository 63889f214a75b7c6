import { type Figure, figure } from "../estimate.ts";
import { overText } from "./over-text.ts";
import type { TextCounts } from "./text-counts.ts";

/**
 * The school year (United States) in which an English text can be read, by the length of its sentences and words.
 *
 * Takes: counts of `words`, `sentences` and `syllables` (from `textCounts`, or counted by hand).
 * Gives: the grade; a very easy text can come out below 0.
 * Read it: add 5 for the reading age in the United Kingdom: grade 5 is about age 10. Aim at age 9 to 11.
 * Misleads when: it is used as a gate, on translated text, Easy Read or lists, or a decimal is taken seriously.
 * Errors: RangeError for negative or broken counts. A text without words: null, with the reason.
 * Source: Kincaid and others, Naval Technical Training Command 1975.
 * @example fleschKincaidGrade({ words: 300, sentences: 30, syllables: 390 }).value // 3.65
 */
export const fleschKincaidGrade = (counts: Pick<TextCounts, "words" | "sentences" | "syllables">): Figure =>
  overText("fleschKincaidGrade", counts, ({ words, sentences }) =>
    figure(0.39 * (words / sentences) + 11.8 * (counts.syllables / words) - 15.59),
  );
