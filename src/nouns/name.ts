import type { Result } from "./result.ts";
import { found, wrong } from "./result.ts";

/**
 * Characters that no name holds and that can make a page say something else than it does: control characters, line
 * and paragraph breaks, and the invisible ones that turn the direction of the text around it or stand for
 * nothing at all. The joiners that Urdu,
 * Bengali and other scripts are written with (U+200C, U+200D) are letters here and stay.
 */
const unseen =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Co}\p{Cn}\u115F\u1160\u2800\u3164\uFFA0\u061C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/u;
const somethingToRead = /[\p{L}\p{N}\p{S}]/u;

/** Composed the one standard way (NFC), single spaces: two names are the same name if this makes them so. */
export const asKept = (typed: string): string => typed.normalize("NFC").trim().replaceAll(/ +/g, " ");

export interface NameAsked {
  /** The field of the form, for what must be put right. */
  readonly field: string;
  /** What has the name, as one says it: "the place", "the community". */
  readonly of: string;
  readonly charactersMax: number;
}

/**
 * A name as it is kept: in any script, composed the one standard way (NFC), single spaces.
 *
 * - `typed`: what somebody wrote.
 * - Returns the name, or what to change. Length is counted in characters as the database counts them (code points).
 * - Misleads where two letters of two scripts look alike: names are shown beside what they name, never instead of it.
 * @example readName("  Riverside ", { field: "name", of: "the place", charactersMax: 120 }) // { ok: true, value: "Riverside" }
 */
export function readName(typed: string, { field, of, charactersMax }: NameAsked): Result<string> {
  const problem = (words: string): Result<never> => wrong({ field, words });
  const name = asKept(typed);
  const length = [...name].length;
  if (length === 0) return problem(`Write the name of ${of}.`);
  if (length > charactersMax)
    return problem(`The name has ${length} characters. Shorten it to ${charactersMax} or fewer.`);
  if (unseen.test(name)) return problem("The name holds an invisible character. Type the name again by hand.");
  if (!somethingToRead.test(name)) return problem("The name has no letter or number in it. Write it in words.");
  return found(name);
}

/** Comes along unseen when text is copied from a phone or a page, and says nothing: marks of direction and the like. */
const unsaid = /(?![\t\n])\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

/**
 * A longer text as it is kept: in any script, lines and all, without the unseen marks that copying brings along.
 *
 * - Returns the text, empty where nothing was written, or the one thing to change: its length in characters.
 * @example readText("One.\r\nTwo. ", { field: "history", charactersMax: 4000 }) // { ok: true, value: "One.\nTwo." }
 */
export function readText(typed: string, { field, charactersMax }: Omit<NameAsked, "of">): Result<string> {
  const text = typed.normalize("NFC").replaceAll(/\r\n?/g, "\n").replaceAll(unsaid, "").trim();
  const length = [...text].length;
  if (length <= charactersMax) return found(text);
  return wrong({ field, words: `This has ${length} characters. Shorten it to ${charactersMax} or fewer.` });
}

interface TextNeeded extends Omit<NameAsked, "of"> {
  /** What to do where nothing was written. */
  readonly needed: string;
}

/** As `readText`, for a text that is needed. */
export function readNeeded(typed: string, { needed, ...asked }: TextNeeded): Result<string> {
  const text = readText(typed, asked);
  return text.ok && text.value === "" ? wrong({ field: asked.field, words: needed }) : text;
}
