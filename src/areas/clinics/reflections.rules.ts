import { found, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { passphraseMax, passphraseMin, wordsMax } from "./reflection.ts";

/** What must be put right, in the language of whoever writes. */
export interface ReflectionSays {
  readonly short: string;
  readonly tooLongToType: string;
  readonly notSame: string;
  readonly tickFirst: string;
  readonly empty: string;
  /** With the most characters between braces. */
  readonly tooLong: string;
}

interface Chosen {
  readonly passphraseNew: string;
  readonly passphraseAgain: string;
}

const shapeOf = (typed: string): string => typed.normalize("NFKC").trim();

/** A passphrase that holds: long enough, typed twice the same. */
export function passphraseOf({ passphraseNew, passphraseAgain }: Chosen, says: ReflectionSays): Result<string> {
  const chosen = shapeOf(passphraseNew);
  if ([...chosen].length < passphraseMin) return wrong({ field: "passphraseNew", words: says.short });
  if (chosen.length > passphraseMax) return wrong({ field: "passphraseNew", words: says.tooLongToType });
  return chosen === shapeOf(passphraseAgain) ? found(chosen) : wrong({ field: "passphraseAgain", words: says.notSame });
}

/** The log begins only once its writer has read that losing the passphrase loses the log. @practice P40 */
export function beginningOf(chosen: Chosen & { readonly understood: string }, says: ReflectionSays): Result<string> {
  const passphrase = passphraseOf(chosen, says);
  if (chosen.understood === "yes") return passphrase;
  const untold = { field: "understood", words: says.tickFirst };
  return wrong(...(passphrase.ok ? [] : passphrase.problems), untold);
}

/** What somebody wrote to themselves. */
export function reflectionOf(typed: string, says: ReflectionSays): Result<string> {
  const words = typed.replaceAll("\r\n", "\n").trim();
  if (words === "") return wrong({ field: "words", words: says.empty });
  return [...words].length > wordsMax
    ? wrong({ field: "words", words: says.tooLong.replace(/\{\w+\}/, String(wordsMax)) })
    : found(words);
}
