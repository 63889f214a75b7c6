import { sentenceOfStep, titleOfStep } from "../step-sentences.rules.ts";
import { stepShape } from "../step.rules.ts";
import { isWaiting } from "../suggestion.ts";
import type { Suggestion } from "../suggestion.ts";

/** What was suggested, as a sentence; a shape this program no longer knows is said to be one. */
export const wordsOfSuggestion = ({ content }: Pick<Suggestion, "content">): string => {
  const read = stepShape.safeParse(content);
  return read.success ? sentenceOfStep(read.data) : "A change in a form that can no longer be read.";
};

/** The same as short as it can be said, for a list. */
export const titleOfSuggestion = ({ content }: Pick<Suggestion, "content">): string => {
  const read = stepShape.safeParse(content);
  return read.success ? titleOfStep(read.data) : "A change in a form that can no longer be read.";
};

/** How a suggestion stands, in a few words. */
export const standsAs = (suggestion: Suggestion): string => {
  if (suggestion.no !== null) return "answered: no";
  if (isWaiting(suggestion)) return "waits for an answer";
  switch (suggestion.proposal?.outcome) {
    case "carried":
      return "agreed";
    case "refused":
      return "not agreed by a keeper";
    default:
      return "proposed to the keepers";
  }
};
