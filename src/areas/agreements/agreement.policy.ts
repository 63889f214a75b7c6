import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";

/** The people of the place who work for one of the two sides. */
export interface Sides {
  readonly workerIds: readonly string[];
}

const worksForOne = ({ member }: Actor, { workerIds }: Sides): boolean =>
  member !== null && workerIds.includes(member.personId);

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");

export const mayReadAgreements = (actor: Actor): Permission =>
  actor.member === null
    ? no("Agreements are read by the people of this place. If you are one of them, sign in first.")
    : yes("What organisations of this place share, and for what, is read by all its people.");

interface OwnOrganisations {
  /** The organisations that whoever asks works for. */
  readonly ownIds: readonly string[];
}

export const mayBeginAgreement = (actor: Actor, { ownIds }: OwnOrganisations): Permission => {
  if (actor.member !== null && ownIds.length > 0) return yes("You work for one of the organisations here.");
  return hasRole(actor, "engagement-lead", "administrator")
    ? yes("You may write an agreement down. Only the two organisations can sign it.")
    : no(
        `An agreement is begun by somebody who works for one of the two organisations, or by engagement leads and administrators.${signIn(actor)}`,
      );
};

export const mayChangeAgreement = (actor: Actor, sides: Sides): Permission => {
  if (worksForOne(actor, sides)) return yes("You work for one of the two organisations. Both sign the change again.");
  return hasRole(actor, "engagement-lead", "administrator")
    ? yes("You may write a change down. Only the two organisations can sign it.")
    : no(
        `An agreement is changed by the two organisations, and by engagement leads and administrators.${signIn(actor)}`,
      );
};

const onlyTheTwo = (does: string) => (actor: Actor, sides: Sides) =>
  worksForOne(actor, sides)
    ? yes("You work for one of the two organisations.")
    : no(
        `An agreement is ${does} by people who work for one of the two organisations, and by nobody else.${signIn(actor)}`,
      );

export const maySignAgreement = (actor: Actor, sides: Sides): Permission => onlyTheTwo("signed")(actor, sides);

/** One side is enough: sharing ends when either wants it to. */
export const mayWithdrawFromAgreement = (actor: Actor, sides: Sides): Permission =>
  onlyTheTwo("withdrawn from")(actor, sides);

export const mayReviewAgreement = (actor: Actor, sides: Sides): Permission => onlyTheTwo("reviewed")(actor, sides);

interface Named extends Sides {
  readonly namedIds: readonly string[];
}

/** Whoever is named may step out themselves; their organisation may take them out. */
export const mayTakeOutWorker = (actor: Actor, named: Named): Permission => {
  if (actor.member !== null && named.namedIds.includes(actor.member.personId)) return yes("You are named in it.");
  return onlyTheTwo("changed so")(actor, named);
};

export const maySeeNamedWorkers = (actor: Actor, named: Named): Permission => {
  const { member } = actor;
  if (member !== null && (worksForOne(actor, named) || named.namedIds.includes(member.personId)))
    return yes("You belong to this agreement.");
  return hasRole(actor, "engagement-lead", "administrator") || (member !== null && member.keepsFor !== null)
    ? yes("You answer for what is shared here.")
    : no("Who is named is read by both organisations, and by those who answer for what is shared.");
};

const ofItsWorker = (actor: Actor): Named => ({
  workerIds: actor.member === null ? [] : [actor.member.personId],
  namedIds: [],
});
const ofOthers: Named = { workerIds: ["somebody"], namedIds: [] };
const naming = (actor: Actor): Named => ({ ...ofOthers, namedIds: ofItsWorker(actor).workerIds });

export const examples = [
  exampleFor(mayReadAgreements, "", null),
  exampleFor(mayBeginAgreement, "for an organisation they work for", { ownIds: ["one"] }),
  exampleFor(mayBeginAgreement, "for others, when they work for none", { ownIds: [] }),
  exampleFor(mayChangeAgreement, "of one’s own organisation", ofItsWorker),
  exampleFor(mayChangeAgreement, "of other organisations", ofOthers),
  exampleFor(maySignAgreement, "of one’s own organisation", ofItsWorker),
  exampleFor(maySignAgreement, "of other organisations", ofOthers),
  exampleFor(mayWithdrawFromAgreement, "of one’s own organisation", ofItsWorker),
  exampleFor(mayWithdrawFromAgreement, "of other organisations", ofOthers),
  exampleFor(mayReviewAgreement, "of one’s own organisation", ofItsWorker),
  exampleFor(mayReviewAgreement, "of other organisations", ofOthers),
  exampleFor(mayTakeOutWorker, "of one’s own organisation", ofItsWorker),
  exampleFor(mayTakeOutWorker, "out of an agreement that names them", naming),
  exampleFor(mayTakeOutWorker, "of other organisations", ofOthers),
  exampleFor(maySeeNamedWorkers, "of one’s own organisation", ofItsWorker),
  exampleFor(maySeeNamedWorkers, "in an agreement that names them", naming),
  exampleFor(maySeeNamedWorkers, "of other organisations", ofOthers),
];
