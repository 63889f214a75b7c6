import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";
import type { Role } from "../../nouns/role.ts";
import { rolesThatSeeFiguresByDefault } from "../places/index.ts";

/** Which roles a place lets see figures that were not released to everyone. */
export interface WhoSees {
  readonly rolesThatSee: readonly Role[];
}

/** Figures of a place are for its own people, as its keepers decided; small numbers are hidden from all of them. */
export const maySeeFigures = (actor: Actor, { rolesThatSee }: WhoSees): Permission => {
  if (actor.member === null)
    return no(
      "These figures have not been released to everyone. If you are one of the people of this place, sign in first.",
    );
  if (actor.member.keepsFor !== null) return yes("You are a keeper of this place.");
  if (hasRole(actor, ...rolesThatSee)) return yes("Your role here may see figures that were not released to everyone.");
  return no(
    "The keepers of this place have not opened these figures to your role. You can ask them to, on the page of what the keepers settle.",
  );
};

/** A text is nobody's figure: whoever is of the place may look at one. */
export const mayCheckTexts = ({ member }: Actor): Permission =>
  member === null
    ? no("Checking a text is for the people of this place. If you are one of them, sign in first.")
    : yes("You are one of the people of this place.");

/** Whether a person is shown the way there; the page itself knows what the keepers decided. */
export const mayFindReach = (actor: Actor): Permission =>
  maySeeFigures(actor, { rolesThatSee: rolesThatSeeFiguresByDefault });

/** Whether the way to publish is shown; the page it leads to knows who may. */
export const mayOfferToEveryone = (
  actor: Actor,
  { rolesThatRelease }: { readonly rolesThatRelease: readonly Role[] },
): Permission =>
  actor.member !== null && (actor.member.keepsFor !== null || hasRole(actor, "engagement-lead", ...rolesThatRelease))
    ? yes("Your role here may prepare what is published.")
    : no("An analyst, or whoever the keepers chose, prepares what is published.");

export const examples = [
  exampleFor(maySeeFigures, "where the keepers settled nothing", {
    rolesThatSee: rolesThatSeeFiguresByDefault,
  }),
  exampleFor(maySeeFigures, "where the keepers let analysts and commissioners see figures", {
    rolesThatSee: ["analyst", "commissioner"],
  }),
  exampleFor(mayOfferToEveryone, "where the keepers let analysts release figures", { rolesThatRelease: ["analyst"] }),
];
