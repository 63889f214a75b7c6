import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";
import { holdsStatutoryRole } from "../../nouns/role.ts";
import type { Side } from "../../nouns/role.ts";

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");

/** On which side somebody speaks of what was learned; null for whoever is of neither. */
export function sideOf({ member }: Pick<Actor, "member">): Side | null {
  if (member === null) return null;
  if (holdsStatutoryRole(member)) return "statutory";
  if (member.keepsFor !== null) return member.keepsFor;
  return hasRole({ member }, "organisation-worker", "champion", "contributor") ? "community" : null;
}

/** Guidance in print is for everyone. */
export const mayReadGuidance = (actor: Actor, { arePublic }: { readonly arePublic: boolean }): Permission =>
  arePublic || actor.member !== null
    ? yes("Guidance in print is for everyone.")
    : no(`The people of this place read its guidance.${signIn(actor)}`);

export const maySeeLessons = (actor: Actor): Permission =>
  actor.member !== null
    ? yes("You are one of the people of this place.")
    : no(`The people of this place see what was learned before it is in print.${signIn(actor)}`);

export const mayWriteLesson = (actor: Actor): Permission =>
  sideOf(actor) === null
    ? no(`People of services and of communities write down what was learned.${signIn(actor)}`)
    : yes("You may write down what was learned. Somebody of the other side looks at it.");

interface Written {
  readonly side: Side;
  readonly says: "yes" | "no" | null;
}

/** The other side says whether it is so, once. @practice P26 */
export const mayReviewLesson = (actor: Actor, { side, says }: Written): Permission => {
  const mine = sideOf(actor);
  if (mine === null || mine === side) return no(`Somebody of the other side says whether this is so.${signIn(actor)}`);
  return says === null
    ? yes("Your side was not the one that wrote it, so you may say whether it is so.")
    : no("The other side has answered. Write another lesson if it should say something else.");
};

/** What both sides agreed is gathered and put into print by those who look after the place together. */
export const mayPublishGuidance = (actor: Actor): Permission =>
  (actor.member?.keepsFor ?? null) !== null || hasRole(actor, "engagement-lead", "organisation-worker", "champion")
    ? yes("You may put into print what both sides agreed.")
    : no(
        `Keepers, engagement leads, champions and workers of community organisations put guidance into print.${signIn(actor)}`,
      );

export const examples = [
  exampleFor(mayReadGuidance, "where public pages are on", { arePublic: true }),
  exampleFor(mayReadGuidance, "where public pages are off", { arePublic: false }),
  exampleFor(mayReviewLesson, "that services wrote", { side: "statutory", says: null }),
  exampleFor(mayReviewLesson, "that communities wrote", { side: "community", says: null }),
  exampleFor(mayReviewLesson, "that communities wrote and services answered", { side: "community", says: "yes" }),
];
