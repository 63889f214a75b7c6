import type { Problem } from "../../nouns/result.ts";
import { trailTo } from "../../nouns/place-shown.ts";

export { formShown, placeShown } from "../../nouns/place-shown.ts";

/** The way down to the pages of those who answer. */
export const trail = trailTo("voices", "Voices");

/** What was typed into a form, and what stands in its way. */
export interface Attempted {
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}
