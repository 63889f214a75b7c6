import { z } from "zod";
import { wordsMax } from "./reflection.ts";

export const placeParams = z.object({ place: z.string() });

/** Longer than any passphrase: what is too long is told in words, and never cut. */
const typed = (what: string) => z.string(what).max(1000).default("");

export const chosenFields = { passphraseNew: typed("Write a passphrase."), passphraseAgain: typed("Write it again.") };
export const beginFields = { ...chosenFields, understood: z.string().max(10).default("") };
export const openFields = { passphrase: typed("Write your passphrase.") };
export const changeFields = { ...openFields, ...chosenFields };
export const codeFields = { passcode: z.string().max(100).default(""), ...openFields };
export const throwFields = { sure: z.string().max(10).default("") };

export const reflectionFields = {
  /** Made with the form: what is sent twice is kept once. */
  entry: z.uuid(),
  words: z
    .string()
    .max(4 * wordsMax)
    .default(""),
  ...openFields,
};
