import type { WordListed } from "./glossary.ts";

const plainOf = (text: string): string => text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
const firstOf = (word: string): string => [...plainOf(word).toUpperCase()][0] ?? "";

/** First letters, each once. */
export const lettersOf = (words: readonly Pick<WordListed, "word">[]): readonly string[] =>
  [...new Set(words.map(({ word }) => firstOf(word)))].toSorted();

/** By a part of the word, of another way to write it, or of what it means here; or by its first letter. */
export function wordsFound(
  words: readonly WordListed[],
  { q, letter }: { readonly q: string; readonly letter: string },
): readonly WordListed[] {
  const wanted = plainOf(q.trim());
  if (wanted !== "")
    return words.filter(({ word, also, here }) =>
      [word, ...also, here ?? ""].some((one) => plainOf(one).includes(wanted)),
    );
  return letter === "" ? words : words.filter(({ word }) => firstOf(word) === letter);
}
