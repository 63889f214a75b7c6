/** Everyday words, and words of health services, that the rules of spelling get wrong, by their number of syllables. */
const wordsBySyllables: Readonly<Record<number, string>> = {
  1: "aren't clothes ms ones plaice priest st th weren't y'all",
  2: "being business chaos coop dr duet embed eu evening fluid frontier giant id maybe mr mrs naive naked neon nineteen ok poet quran qur'an ragged rugged soldier someone theist uk wicked",
  3: "anyone apache api businesses ceo coalesce fruition heroic ltd militia nuclear parliament recipe theatre usa",
  4: "diabetes",
};
export const syllableExceptions: ReadonlyMap<string, number> = new Map(
  Object.entries(wordsBySyllables).flatMap(([syllables, words]) =>
    words.split(" ").map((word) => [word, Number(syllables)] as const),
  ),
);
