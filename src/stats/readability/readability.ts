import type { Figure } from "../estimate.ts";
import { automatedReadabilityIndex } from "./automated-readability-index.ts";
import { colemanLiauIndex } from "./coleman-liau-index.ts";
import { fleschKincaidGrade } from "./flesch-kincaid-grade.ts";
import { fleschReadingEase } from "./flesch-reading-ease.ts";
import { gunningFog } from "./gunning-fog.ts";
import { smogIndex } from "./smog-index.ts";
import { type TextCounts, textCounts } from "./text-counts.ts";

export interface Readability {
  readonly counts: TextCounts;
  readonly fleschReadingEase: Figure;
  readonly fleschKincaidGrade: Figure;
  readonly smog: Figure & { readonly valid: boolean };
  readonly gunningFog: Figure;
  readonly colemanLiau: Figure;
  readonly automatedReadability: Figure;
}

/** All the readability scores of a text that has been counted already, by hand or by `textCounts`. */
export const readabilityFromCounts = (counts: TextCounts): Readability => {
  const { words, sentences, syllables, polysyllables, complexWords, letters, characters } = counts;
  const typed = characters === undefined ? { letters } : { letters, characters };
  return {
    counts,
    fleschReadingEase: fleschReadingEase({ words, sentences, syllables }),
    fleschKincaidGrade: fleschKincaidGrade({ words, sentences, syllables }),
    smog: smogIndex({ words, sentences, polysyllables }),
    gunningFog: gunningFog({ words, sentences, complexWords }),
    colemanLiau: colemanLiauIndex({ words, sentences, letters }),
    automatedReadability: automatedReadabilityIndex({ words, sentences, ...typed }),
  };
};

/**
 * How easy an English text is to read, by six scores side by side.
 *
 * Takes: `text`, plain, in English.
 * Gives: the counts, and each score with the reason where it cannot be worked out.
 * Read it: as a nudge to look again at long sentences and long words. The scores differ by a year or two between them.
 * Misleads when: it is used as a gate, or on translated text, Easy Read, lists or very short texts. It knows nothing of
 * meaning, order or layout.
 * Errors: none: a text without words has null scores.
 * Source: the sources of the six scores; NHS digital service manual (reading age 9 to 11) for the aim.
 * @example readability("We will phone you. Bring your letter.").fleschKincaidGrade.value // -0.739
 */
export const readability = (text: string): Readability => readabilityFromCounts(textCounts(text));
