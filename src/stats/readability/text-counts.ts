import { everydayLongWords } from "./everyday-long-words.ts";
import { syllableCount } from "./syllable-count.ts";

/** What the readability formulas are made of. */
export interface TextCounts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** Words of three syllables or more: for SMOG. */
  readonly polysyllables: number;
  /** The same without names, joined words, everyday words and the endings -es, -ed and -ing: for the fog index. */
  readonly complexWords: number;
  /** Letters and digits. */
  readonly letters: number;
  /** Everything but spaces: letters, digits and marks. */
  readonly characters?: number;
}

const polysyllabic = 3;

/** Full stops that end no sentence: after a title or another short form (Dr. Khan, e.g. Urdu), or a single letter (A. Khan). */
const shortForms = /\b(?:mr|mrs|ms|dr|prof|st|no|vs|e\.g|i\.e|approx|tel|ext|(?<!\.)[a-hj-z])\.(?=\s+[\p{L}\p{N}])/giu;
/** A sentence ends at its mark before a space and a capital, at an empty line, and before a point of a list. */
const sentenceEnd =
  /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s+["'“‘([]*[\p{Lu}\p{N}])|\n[^\S\n]*\n|\n(?=[^\S\n]*[-*•·–]\s)|[:;](?=[^\S\n]*\n)/gu;

const hasWord = /[\p{L}\p{N}]/u;

const sentencesIn = (text: string): number =>
  text
    .replaceAll(shortForms, (form) => form.replaceAll(".", ""))
    .split(sentenceEnd)
    .filter((part) => hasWord.test(part)).length;

/** A capital inside a sentence is a name; hyphens join easy words; -es, -ed and -ing make no word harder. */
const isComplex = (word: string, before: string | undefined): boolean => {
  const isName = /^\p{Lu}\p{Ll}/u.test(word) && before !== undefined && !/[.!?…]["'”’)\]]*$/u.test(before);
  if (isName || word.includes("-") || everydayLongWords.has(word.toLowerCase())) return false;
  return syllableCount(word.replace(/(?:es|ed|ing)$/, "")) >= polysyllabic;
};

/**
 * Words, sentences, syllables and letters of an English text.
 *
 * Takes: `text`, plain, in English; an empty line or a list point ends a sentence too.
 * Gives: whole numbers. Words joined by a hyphen are one word; a number is a word of one syllable.
 * Read it: the raw material of `readability`. Syllables are counted by rules (see `syllableCount`).
 * Misleads when: the text is not English, is a table, or is mostly names and addresses.
 * Errors: none: an empty text has 0 of everything.
 * Source: our own rules.
 * @example textCounts("We will phone you. Bring your letter.").sentences // 2
 */
export const textCounts = (text: string): TextCounts => {
  const pieces = text.split(/\s/).filter((piece) => hasWord.test(piece));
  const words = pieces.flatMap((piece) => piece.match(/[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su) ?? []);
  const syllables = words.map(syllableCount);
  return {
    words: words.length,
    sentences: sentencesIn(text),
    syllables: syllables.reduce((sum, each) => sum + each, 0),
    polysyllables: syllables.filter((each) => each >= polysyllabic).length,
    complexWords: words.filter((word, place) => isComplex(word, pieces[place - 1])).length,
    letters: words.reduce((sum, word) => sum + (word.match(/[\p{L}\p{N}]/gu) ?? []).length, 0),
    characters: text.replaceAll(/\s/g, "").length,
  };
};
