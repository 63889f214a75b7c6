const small =
  "a about an and any anybody anyone are at can community communities contact do find for from group groups help how i in is know me my near need of on or our people person please someone somebody speak speaker speakers speaking speaks talk talks tell that the their them there to us want we what when where which who whom with would you";
const saysLittle: ReadonlySet<string> = new Set(small.split(" "));

const wordsIn = (text: string): readonly string[] =>
  text
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** At most so many words of a question are looked for. */
const wordsMax = 8;

/**
 * The words of a question that say what is looked for, as they are looked for: small letters, at most eight, without
 * the words that every question has, and without the s of several.
 * @example wantedWords("whom do I talk to about dementia in the Gujarati-speaking community?") // ["dementia", "gujarati"]
 */
export const wantedWords = (question: string): readonly string[] => {
  const telling = wordsIn(question)
    .filter((word) => !saysLittle.has(word))
    .map((word) => word.replace(/^([a-z]{4,})s$/, "$1"));
  return [...new Set(telling)].slice(0, wordsMax);
};

interface OnTheCard {
  readonly name: string;
  readonly forWhat: string;
  readonly languages: readonly string[];
  readonly organisationName?: string;
  /** The words that they are found by. */
  readonly answers?: readonly string[];
}

/**
 * The words that somebody is found by and that do not stand on their card: their organisation says them, in what it
 * offers or whom it serves.
 */
const saidByTheirOrganisation = (one: OnTheCard): readonly string[] => {
  const card = wordsIn([one.name, one.forWhat, ...one.languages, one.organisationName ?? ""].join(" "));
  return (one.answers ?? []).filter((word) => !card.some((written) => written.startsWith(word)));
};

/** Why somebody is found whose card does not say so; empty where it does. */
export const foundBecause = (one: OnTheCard): string => {
  const words = saidByTheirOrganisation(one);
  return words.length === 0 ? "" : `Found because their organisation says: ${words.join(", ")}`;
};

/** What nothing of them answers, so that nobody rings in vain; empty where all of it is. */
export const notSaid = ({ answers = [] }: OnTheCard, words: readonly string[]): string => {
  const missing = words.filter((word) => !answers.includes(word));
  return missing.length === 0 ? "" : `Nothing is said of: ${missing.join(", ")}`;
};
