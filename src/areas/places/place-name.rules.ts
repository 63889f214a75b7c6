import { readName } from "../../nouns/name.ts";
import type { Result } from "../../nouns/result.ts";

export { asKept } from "../../nouns/name.ts";

export const nameLengthMax = 120;

/**
 * The name of a place as it is kept: in any script, composed the one standard way (NFC), single spaces.
 *
 * - `typed`: what somebody wrote.
 * - Returns the name, or what to change. Length is counted in characters as the database counts them (code points).
 * @example placeNameOf("  Riverside ") // { ok: true, value: "Riverside" }
 */
export const placeNameOf = (typed: string): Result<string> =>
  readName(typed, { field: "name", of: "the place", charactersMax: nameLengthMax });
