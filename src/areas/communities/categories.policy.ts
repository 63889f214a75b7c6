import type { Actor } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";

/** A community can suggest its own category: that needs a part in the place and no other right. */
export const maySuggestCategory = ({ member }: Actor): Permission => {
  if (member === null)
    return no("Categories are suggested by people of this place. If you are one of them, sign in first.");
  return yes("You are one of the people of this place, so you may suggest how people are counted here.");
};

/** What was suggested names who suggested it, so it is for the people of the place. */
export const maySeeSuggestions = ({ member }: Actor): Permission =>
  member === null
    ? no("What was suggested is shown to the people of this place. If you are one of them, sign in first.")
    : yes("You are one of the people of this place.");

interface Answered {
  readonly isWaiting: boolean;
}

/** One keeper may say no with a reason. A yes needs both sides: the keeper then proposes it to the other. */
export const mayAnswerSuggestion = ({ member }: Actor, { isWaiting }: Answered): Permission => {
  if (member === null || member.keepsFor === null)
    return no(
      "Keepers of this place answer what was suggested, with their reasons. The page of keepers says who they are.",
    );
  return isWaiting
    ? yes("You keep this place, so you may answer what was suggested.")
    : no("This was answered already. It can be suggested again with new reasons.");
};

/** Their own words are for the one who writes them. */
export const mayWriteOwnWords = ({ member }: Actor): Permission =>
  member === null
    ? no("People of this place write down here how they describe themselves. If you are one of them, sign in first.")
    : yes("These are your own words. Nobody else reads them.");

export const examples = [
  exampleFor(mayAnswerSuggestion, "a suggestion nobody has answered", { isWaiting: true }),
  exampleFor(mayAnswerSuggestion, "a suggestion that was answered already", { isWaiting: false }),
];
