import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");
const isMe = (actor: Actor, personId: string | null): boolean =>
  actor.member !== null && actor.member.personId === personId;

/** Everybody of a place has claims of their own to see. */
export const maySeeOwnClaims = (actor: Actor): Permission =>
  actor.member !== null
    ? yes("You are one of the people of this place.")
    : no(`The people of this place claim what they are owed.${signIn(actor)}`);

/** For somebody who has no account, whoever works here types. */
export const mayTypeForOthers = (actor: Actor): Permission =>
  (actor.member?.keepsFor ?? null) !== null ||
  (actor.member !== null && actor.member.roles.some((role) => role !== "contributor"))
    ? yes("You may type what somebody else claims or would like.")
    : no(`People who work here type for somebody else. Ask one of them.${signIn(actor)}`);

export interface For {
  /** Whom it is for; null where it is for an organisation. */
  readonly personId: string | null;
  /** Who works for the organisation that it is for. */
  readonly workerIds: readonly string[];
}

/** For oneself, one's own organisation, or for somebody else as a worker. */
export const mayClaimFor = (actor: Actor, { personId, workerIds }: For): Permission => {
  if (personId === null)
    return workerIds.some((id) => isMe(actor, id))
      ? yes("You work for this organisation.")
      : no(`The people of an organisation claim for it.${signIn(actor)}`);
  return isMe(actor, personId) ? maySeeOwnClaims(actor) : mayTypeForOthers(actor);
};

/** Those who answer for money see every claim. */
export const maySeeAllClaims = (actor: Actor): Permission =>
  hasRole(actor, "administrator", "engagement-lead", "commissioner", "senior-manager")
    ? yes("You agree to what people claim here.")
    : no(`Administrators, engagement leads, commissioners and senior managers read what others claim.${signIn(actor)}`);

export interface OfClaim extends For {
  readonly typedById: string | null;
}

export const mayReadClaim = (actor: Actor, { personId, workerIds, typedById }: OfClaim): Permission =>
  [personId, typedById, ...workerIds].some((id) => isMe(actor, id))
    ? yes("It is your claim, or you typed it.")
    : maySeeAllClaims(actor);

/** Two people see each claim: nobody agrees to their own, or to what they typed. @practice P20 */
export const mayDecide = (actor: Actor, { personId, workerIds, typedById }: OfClaim): Permission =>
  [personId, ...workerIds].some((id) => isMe(actor, id))
    ? no("Somebody else agrees to what you or your organisation claim.")
    : isMe(actor, typedById)
      ? no("You typed this claim. Somebody else agrees to it.")
      : maySeeAllClaims(actor);

/** Rates, terms and pay runs: those who pay. */
export const mayPay = (actor: Actor): Permission =>
  hasRole(actor, "administrator", "commissioner")
    ? yes("You pay what was agreed here.")
    : no(`Commissioners and administrators set what is paid, and pay it.${signIn(actor)}`);

const own = (actor: Actor): OfClaim => ({
  personId: actor.member?.personId ?? "nobody",
  workerIds: [],
  typedById: null,
});
const ofOthers: OfClaim = { personId: "somebody", workerIds: [], typedById: "somebody" };

export const examples = [
  exampleFor(mayClaimFor, "for themselves", own),
  exampleFor(mayReadClaim, "their own", own),
  exampleFor(mayDecide, "of somebody else", ofOthers),
];
