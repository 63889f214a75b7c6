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

export interface ForOther extends For {
  /** Whoever asks sits in a group or works in an organisation with them, or wrote them down. */
  readonly worksWith: boolean;
}

/**
 * A worker types for those they work with, and for nobody else: money in somebody’s name, and what they would like for
 * their time, is no business of a stranger. Administrators and engagement leads look after everybody who takes part.
 */
export const mayTypeFor = (actor: Actor, { worksWith }: Pick<ForOther, "worksWith">): Permission => {
  const may = mayTypeForOthers(actor);
  return !may.allowed || worksWith || hasRole(actor, "administrator", "engagement-lead")
    ? may
    : no(
        "You type for people of the groups and organisations that you work with. For others ask whoever works with them, an engagement lead or an administrator.",
      );
};

/** For oneself, one's own organisation, or for somebody one works with. */
export const mayClaimFor = (actor: Actor, { personId, workerIds, worksWith }: ForOther): Permission => {
  if (personId === null)
    return workerIds.some((id) => isMe(actor, id))
      ? yes("You work for this organisation.")
      : no(`The people of an organisation claim for it.${signIn(actor)}`);
  return isMe(actor, personId) ? maySeeOwnClaims(actor) : mayTypeFor(actor, { worksWith });
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

/** Until somebody answered it; then it is theirs to account for. */
export const mayWithdraw = (actor: Actor, { personId, workerIds, typedById }: OfClaim): Permission =>
  [personId, typedById, ...workerIds].some((id) => isMe(actor, id))
    ? yes("It is your claim, or you typed it.")
    : no(`Whoever claims, or typed it, takes a claim back.${signIn(actor)}`);

/** Rates, terms and pay runs: those who pay. */
export const mayPay = (actor: Actor): Permission =>
  hasRole(actor, "administrator", "commissioner")
    ? yes("You pay what was agreed here.")
    : no(`Commissioners and administrators set what is paid, and pay it.${signIn(actor)}`);

const me = (actor: Actor): string => actor.member?.personId ?? "nobody";
const ofOthers: OfClaim = { personId: "somebody", workerIds: [], typedById: "somebody" };
const own = (actor: Actor): OfClaim => ({ ...ofOthers, personId: me(actor), typedById: null });
const typed = (actor: Actor): OfClaim => ({ ...ofOthers, typedById: me(actor) });
const ofOrganisation = (workerIds: readonly string[]): ForOther => ({ personId: null, workerIds, worksWith: false });

export const examples = [
  exampleFor(mayClaimFor, "for themselves", (actor) => ({ ...own(actor), worksWith: false })),
  exampleFor(mayClaimFor, "for somebody they work with", { ...ofOthers, worksWith: true }),
  exampleFor(mayClaimFor, "for somebody they do not work with", { ...ofOthers, worksWith: false }),
  exampleFor(mayClaimFor, "for their own organisation", (actor) => ofOrganisation([me(actor)])),
  exampleFor(mayClaimFor, "for another organisation", ofOrganisation(["somebody"])),
  exampleFor(mayTypeFor, "for somebody they work with", { worksWith: true }),
  exampleFor(mayTypeFor, "for somebody they do not work with", { worksWith: false }),
  exampleFor(mayWithdraw, "of their own", own),
  exampleFor(mayWithdraw, "that they typed for somebody else", typed),
  exampleFor(mayWithdraw, "of somebody else", ofOthers),
  exampleFor(mayReadClaim, "of their own", own),
  exampleFor(mayReadClaim, "that they typed for somebody else", typed),
  exampleFor(mayReadClaim, "of somebody else", ofOthers),
  exampleFor(mayDecide, "of their own", own),
  exampleFor(mayDecide, "that they typed for somebody else", typed),
  exampleFor(mayDecide, "of somebody else", ofOthers),
];
