/** Everyday words, and words of health services, that the rules of spelling get wrong, by their number of syllables. */
const wordsBySyllables: Readonly<Record<number, string>> = {
  1: "clothes ms ones priest st th",
  2: "being business chaos coop dr embed eu evening fluid id maybe mr mrs naive naked ok poet ragged rugged someone uk wicked",
  3: "anyone apache api businesses ceo coalesce heroic ltd nuclear parliament recipe theatre usa",
  4: "diabetes",
};
export const syllableExceptions: ReadonlyMap<string, number> = new Map(
  Object.entries(wordsBySyllables).flatMap(([syllables, words]) =>
    words.split(" ").map((word) => [word, Number(syllables)] as const),
  ),
);
