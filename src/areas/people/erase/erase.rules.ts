import type { Result } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";

export interface Erasing {
  /** What somebody ticked. */
  readonly sure: string;
  /** Are they an administrator of this place? */
  readonly isAdministrator: boolean;
  readonly others: { readonly people: number; readonly administrators: number };
}

/** Everybody may be forgotten, as long as those who stay are not left without anyone who can let people in. */
export const mayBeForgotten = ({ sure, isAdministrator, others }: Erasing): Result<true> => {
  if (isAdministrator && others.people > 0 && others.administrators === 0) {
    const words =
      "You are the only administrator, and others would be left without one. Give that role to somebody first, then come back.";
    return wrong({ field: "sure", words });
  }
  if (sure !== "yes") return wrong({ field: "sure", words: "Tick the box to say that you want to be forgotten here." });
  return found(true);
};
