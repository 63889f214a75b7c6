import type { Problem, Result } from "../../nouns/result.ts";
import { found, wrong } from "../../nouns/result.ts";

export const nameLengthMax = 120;

/**
 * Characters that no name holds and that can make a page say something else than it does: control characters, line
 * and paragraph breaks, and the invisible ones that turn the direction of the text around it or stand for
 * nothing at all. The joiners that Urdu,
 * Bengali and other scripts are written with (U+200C, U+200D) are letters here and stay.
 */
const unseen =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Co}\p{Cn}\u115F\u1160\u2800\u3164\uFFA0\u061C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/u;
const somethingToRead = /[\p{L}\p{N}\p{S}]/u;

const problem = (words: string): Result<never> => wrong({ field: "name", words } satisfies Problem);

/** Composed the one standard way (NFC), single spaces: two names are the same name if this makes them so. */
export const asKept = (typed: string): string => typed.normalize("NFC").trim().replaceAll(/ +/g, " ");

/**
 * The name of a place as it is kept: in any script, composed the one standard way (NFC), single spaces.
 *
 * - `typed`: what somebody wrote.
 * - Returns the name, or what to change. Length is counted in characters as the database counts them (code points).
 * @example placeNameOf("  Riverside ") // { ok: true, value: "Riverside" }
 */
export function placeNameOf(typed: string): Result<string> {
  const name = asKept(typed);
  const length = [...name].length;
  if (length === 0) return problem("Write the name of the place.");
  if (length > nameLengthMax)
    return problem(`The name has ${length} characters. Shorten it to ${nameLengthMax} or fewer.`);
  if (unseen.test(name)) return problem("The name holds an invisible character. Type the name again by hand.");
  if (!somethingToRead.test(name)) return problem("The name has no letter or number in it. Write it in words.");
  return found(name);
}
