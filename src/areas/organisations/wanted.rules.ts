const small =
  "a about an and any anybody anyone are at can community communities contact do find for from group groups help how i in is know me my near need of on or our people person please someone somebody speak speaker speakers speaking speaks talk talks tell that the their them there to us want we what when where which who whom with would you";
const saysLittle: ReadonlySet<string> = new Set(small.split(" "));

/** At most so many words of a question are looked for. */
const wordsMax = 8;

/**
 * The words of a question that say what is looked for, as they are looked for: small letters, at most eight, without
 * the words that every question has, and without the s of several.
 * @example wantedWords("whom do I talk to about dementia in the Gujarati-speaking community?") // ["dementia", "gujarati"]
 */
export const wantedWords = (question: string): readonly string[] => {
  const words =
    question
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !saysLittle.has(word)).map((word) => word.replace(/^([a-z]{4,})s$/, "$1"));
  return [...new Set(telling)].slice(0, wordsMax);
};
