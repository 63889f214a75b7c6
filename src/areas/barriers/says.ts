/** What must be put right, in the reader’s language: the part of the words that rules say. */
export interface BarrierSays {
  readonly already: string;
  readonly titleNeeded: string;
  readonly wordsNeeded: string;
  readonly gettingNeeded: string;
  readonly chooseWhose: string;
  readonly chooseShown: string;
  readonly organisationNeeded: string;
  readonly chooseFromList: string;
  readonly notFromHere: string;
  readonly chooseSays: string;
  readonly missingNeeded: string;
  readonly replyNeeded: string;
  readonly once: string;
  readonly releaseNeeded: string;
  readonly tickNeeded: string;
}

/** By itself in a line of any direction. */
const apart = (value: string): string => `\u2068${value}\u2069`;

/** A sentence with what belongs between its braces, each by its name: languages order them differently. */
export const filled = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_all, name: string) => apart(values[name] ?? ""));
