import { z } from "zod";
import {
  type Figure,
  type Readability,
  readability as readabilityOf,
  readabilityFromCounts,
  syllableCount,
} from "../../src/stats/index.ts";
import { adapt, type Adapter, number } from "./fields.ts";

const counts = z.object({
  words: number,
  sentences: number,
  syllables: number,
  polysyllables: number,
  complexWords: number,
  letters: number,
});

/** An empty text has no score here. The package that the known answers come from says 0 there, and so is read as "none". */
const score = (pick: (scores: Readability) => Figure): Adapter =>
  adapt(z.object({ text: z.string() }), ({ text }) => ({
    score: text === "" ? 0 : pick(readabilityOf(text)).value,
  }));

export const readability: Readonly<Record<string, Adapter>> = {
  readability_from_counts: adapt(counts, (input) => {
    const scores = readabilityFromCounts(input);
    return {
      fleschReadingEase: scores.fleschReadingEase.value,
      fleschKincaidGrade: scores.fleschKincaidGrade.value,
      smog: scores.smog.value,
      smogValid: scores.smog.valid,
      gunningFog: scores.gunningFog.value,
      colemanLiau: scores.colemanLiau.value,
      ari: scores.automatedReadability.value,
    };
  }),
  readability_text_automated_readability_index: score(({ automatedReadability }) => automatedReadability),
  readability_text_coleman_liau_index: score(({ colemanLiau }) => colemanLiau),
  readability_text_flesch_kincaid_grade: score(({ fleschKincaidGrade }) => fleschKincaidGrade),
  readability_text_flesch_reading_ease: score(({ fleschReadingEase }) => fleschReadingEase),
  readability_text_gunning_fog: score(({ gunningFog }) => gunningFog),
  readability_text_smog_index: score(({ smog }) => smog),
  syllable_count: adapt(z.object({ words: z.array(z.string()) }), ({ words }) => ({
    syllables: words.map(syllableCount),
  })),
};
