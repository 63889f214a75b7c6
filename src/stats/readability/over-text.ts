import { mustBeWhole } from "../checks.ts";
import { type Figure, noFigure } from "../estimate.ts";

interface Length {
  readonly words: number;
  readonly sentences: number;
}

/** A figure over words and sentences, where there are any. */
export const overText = (measure: string, counts: Length, work: (length: Length) => Figure): Figure => {
  for (const [name, count] of Object.entries(counts)) mustBeWhole(measure, name, count);
  const { words, sentences } = counts;
  return words === 0 || sentences === 0 ? noFigure("There are no words in the text.") : work({ words, sentences });
};
