/** What must be put right, in the reader’s language: the part of the words that rules say. */
export interface ChampionSays {
  readonly already: string;
  readonly notActive: string;
  readonly wordsNeeded: string;
  readonly tooLong: string;
  readonly chooseTheme: string;
  readonly chooseCrowd: string;
  readonly chooseAnswerer: string;
  readonly nobodyAnswers: string;
  readonly chooseDeed: string;
  readonly chooseLength: string;
  readonly dayWrong: string;
  readonly dayFull: string;
  readonly chooseHearing: string;
  readonly missingNeeded: string;
  readonly notAnswered: string;
  readonly releaseNeeded: string;
  readonly tickNeeded: string;
}

/** By itself in a line of any direction. */
const apart = (value: string): string => `\u2068${value}\u2069`;

/** A sentence with what belongs between its braces, each by its name: languages order them differently. */
export const filled = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_all, name: string) => apart(values[name] ?? ""));
