import { readText } from "../../nouns/name.ts";
import type { Result } from "../../nouns/result.ts";
import { wrong } from "../../nouns/result.ts";

/** The reason somebody gives, which others will read; `ask` says what to write where there is none. */
export function becauseOf(typed: string, ask: string): Result<string> {
  const because = readText(typed, { field: "because", charactersMax: 2000 });
  return because.ok && because.value === "" ? wrong({ field: "because", words: ask }) : because;
}
