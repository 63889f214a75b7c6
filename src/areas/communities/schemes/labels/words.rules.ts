/**
 * A label's words alone: lower case, one space between them, no punctuation. "&" and "+" become "and"; "/" becomes
 * "or", because "Other/Mixed" and "Other Mixed" are different people. Full-width letters become ordinary ones and
 * characters that cannot be seen are dropped.
 */
export const plainWords = (label: string): string =>
  label
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .toLowerCase()
    .replace(/['‘’`´]/g, "")
    .replace(/[&+]/g, " and ")
    .replace(/[/\\]/g, " or ")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();

const longestQuote = 80;

/** A file's own words inside a sentence: on one line, without characters that cannot be seen, and not endless. */
export const quoted = (text: string): string => {
  const line = text
    .slice(0, 4 * longestQuote)
    .replace(/\s+/gu, " ")
    .replace(/\p{C}/gu, "")
    .trim();
  const letters = [...line];
  return letters.length > longestQuote ? `“${letters.slice(0, longestQuote).join("")}…”` : `“${line}”`;
};

/** What publishers put round a label in a column's heading: "Ethnic group: …", "…; measures: Value", "… total". */
const wrappings: readonly RegExp[] = [
  /^(?:ethnic (?:group|category)|ethnicity) (?=.)/,
  / measures value$/,
  /^(?:major|minor) (?=.)/,
  /(?<=.) total$/,
];

/** The words of a label without its publisher's wrapping. */
export const labelWords = (label: string): string =>
  wrappings.reduce((words, wrapping) => words.replace(wrapping, ""), plainWords(label));

const alphabets = [
  ["Cyrillic", /\p{Script=Cyrillic}/u],
  ["Greek", /\p{Script=Greek}/u],
  ["Armenian", /\p{Script=Armenian}/u],
  ["Cherokee", /\p{Script=Cherokee}/u],
  ["Arabic", /\p{Script=Arabic}/u],
  ["Hebrew", /\p{Script=Hebrew}/u],
] as const;

export interface ForeignLetter {
  readonly letter: string;
  readonly alphabet: string;
}

/** The first letter that is not of the Latin alphabet: it may look like one and be another, as Cyrillic "а" does. */
export const foreignLetterIn = (label: string): ForeignLetter | undefined => {
  const letter = label.normalize("NFKC").match(/(?!\p{Script=Latin})\p{L}/u)?.[0];
  if (letter === undefined) return undefined;
  return { letter, alphabet: alphabets.find(([, pattern]) => pattern.test(letter))?.[0] ?? "another" };
};
