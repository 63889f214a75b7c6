import { readNeeded } from "../../../nouns/name.ts";
import type { Problem } from "../../../nouns/result.ts";
import type { Entry } from "../entry.ts";

type Thanked =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly clash?: true };

/** Thanks come from the side that needed it, once, after the other said yes. */
export function thanksOf(entry: Entry, { match, words }: { readonly match: string; readonly words: string }): Thanked {
  const met = entry.matches.find(({ id, says }) => id === match && says === "accepted");
  const problem = (said: string): Thanked => ({ ok: false, problems: [{ field: "words", words: said }], clash: true });
  if (met === undefined || entry.kind !== "need") return problem("Thanks are said for a need that was met.");
  if (met.thankedAt !== null) return problem("Somebody of your side has said thank you already.");
  return readNeeded(words, { field: "words", charactersMax: 1000, needed: "Write what came of it, in a few words." });
}
