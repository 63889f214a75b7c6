import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";
import type { Register } from "./risk.ts";

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");
const isOneOf = ({ member }: Actor, ids: readonly string[]): boolean =>
  member !== null && ids.includes(member.personId);

export const mayRaise = (actor: Actor): Permission =>
  actor.member !== null
    ? yes("You are one of the people of this place.")
    : no("The people of this place say what stops people here. If you are one of them, sign in first.");

/** Works for a service, or pays for it: sees every barrier and the register. */
const sees = (actor: Actor): boolean =>
  hasRole(actor, "administrator", "engagement-lead", "analyst", "commissioner", "senior-manager", "practitioner");

export const maySeeRisks = (actor: Actor): Permission =>
  sees(actor)
    ? yes("You work for services here, or pay for them.")
    : no(`Those who work for services here, or pay for them, see the register of risks.${signIn(actor)}`);

export interface Concerned {
  /** Who raised it, and the workers of the organisation in whose name it was raised. */
  readonly raiserIds: readonly string[];
  /** Who answers for what it is about, and the workers of the organisation it is about. */
  readonly aboutIds: readonly string[];
  /** Who closed it last, where it is closed. */
  readonly closedById: string | null;
}

/** Those who work for services or pay for them, whoever raised it, and whom it is about. */
export function mayReadBarrier(actor: Actor, { raiserIds, aboutIds }: Concerned): Permission {
  if (sees(actor)) return yes("You work for services here, or pay for them.");
  if (isOneOf(actor, raiserIds)) return yes("You raised it, or your organisation did.");
  if (isOneOf(actor, aboutIds)) return yes("It is about what you answer for.");
  return no(`Whoever raised it reads this, whom it is about, and those who run services here.${signIn(actor)}`);
}

/** Says how urgent it is and who answers for it, or joins it with another one. */
export const maySortBarrier = (actor: Actor): Permission =>
  hasRole(actor, "engagement-lead", "senior-manager")
    ? yes("You bring barriers to the managers’ table.")
    : no(`Engagement leads and senior managers sort barriers.${signIn(actor)}`);

const ownMatter = no("It is about what you answer for. Somebody else writes this.");

/** Writes down what the senior managers’ meeting said. Not the one it is about. @practice P22 */
export function mayTable(actor: Actor, { aboutIds }: Concerned): Permission {
  if (!hasRole(actor, "engagement-lead", "senior-manager"))
    return no(`Engagement leads and senior managers write down what the managers’ meeting said.${signIn(actor)}`);
  return isOneOf(actor, aboutIds) ? ownMatter : yes("You bring barriers to the managers’ table.");
}

/** Nobody closes a barrier that is about themselves. @practice P22 */
export function mayClose(actor: Actor, { aboutIds }: Concerned): Permission {
  if (!hasRole(actor, "senior-manager", "commissioner"))
    return no(`Senior managers and commissioners close a barrier.${signIn(actor)}`);
  return isOneOf(actor, aboutIds)
    ? no("It is about what you answer for, so you cannot close it. Another senior manager or a commissioner does.")
    : yes("You run services here or pay for them, and it is not about what you answer for.");
}

/** A dispute is judged by somebody else than who closed it. @practice P22 */
export function mayJudge(actor: Actor, concerned: Concerned): Permission {
  const closes = mayClose(actor, concerned);
  if (!closes.allowed) return closes;
  return concerned.closedById !== null && isOneOf(actor, [concerned.closedById])
    ? no("You closed it, so somebody else says whether it is opened again.")
    : closes;
}

export const mayTellBack = (actor: Actor): Permission =>
  hasRole(actor, "engagement-lead", "senior-manager", "commissioner")
    ? yes("You bring barriers to the managers’ table, or run services here.")
    : no(`Engagement leads, senior managers and commissioners tell back what happened.${signIn(actor)}`);

/** Whether it answers, whether it may be read by everybody, and what is said to a no: only whoever raised it. */
export const maySpeakOfBarrier = (actor: Actor, { raiserIds }: Concerned): Permission =>
  isOneOf(actor, raiserIds)
    ? yes("You raised it, or your organisation did.")
    : no(`Whoever raised it says this, and nobody for them.${signIn(actor)}`);

export const maySetBarrierTerms = (actor: Actor): Permission =>
  hasRole(actor, "administrator", "engagement-lead", "senior-manager")
    ? yes("You say here by when managers have a barrier on their table.")
    : no(`Administrators, engagement leads and senior managers set this.${signIn(actor)}`);

/** The managers’ register: senior managers and commissioners. The commissioners’ own: commissioners. */
export const mayKeepRisks = (actor: Actor, { register }: { readonly register: Register | null }): Permission =>
  hasRole(
    actor,
    ...(register === "commissioners" ? (["commissioner"] as const) : (["senior-manager", "commissioner"] as const)),
  )
    ? yes("You keep this register.")
    : no(
        register === "commissioners"
          ? `Commissioners keep their own register of risks.${signIn(actor)}`
          : `Senior managers and commissioners keep the register of risks.${signIn(actor)}`,
      );

interface OfRisk {
  readonly register: Register;
  /** Who owns the risk, or one of its actions. */
  readonly ownerIds: readonly string[];
}

export const mayReadRisk = (actor: Actor, { ownerIds }: OfRisk): Permission =>
  isOneOf(actor, ownerIds) ? yes("You own it, or something that is done about it.") : maySeeRisks(actor);

interface OfAction {
  readonly register: Register;
  readonly ownerId: string | null;
}

/** Says that an action is done: its owner, or whoever keeps the register. */
export const mayFinishAction = (actor: Actor, { register, ownerId }: OfAction): Permission =>
  ownerId !== null && isOneOf(actor, [ownerId]) ? yes("You own this action.") : mayKeepRisks(actor, { register });

export const mayReadRecord = (actor: Actor, { arePublic }: { readonly arePublic: boolean }): Permission =>
  arePublic || actor.member !== null
    ? yes("What happened with barriers is for everyone.")
    : no(`The people of this place read what happened with barriers.${signIn(actor)}`);

const me = (actor: Actor): string => actor.member?.personId ?? "nobody";
const ofNobody: Concerned = { raiserIds: [], aboutIds: [], closedById: null };
const aboutMe = (actor: Actor): Concerned => ({ ...ofNobody, aboutIds: [me(actor)] });
const raisedByMe = (actor: Actor): Concerned => ({ ...ofNobody, raiserIds: [me(actor)] });

export const examples = [
  exampleFor(mayReadBarrier, "that somebody else raised", ofNobody),
  exampleFor(mayReadBarrier, "that they raised", raisedByMe),
  exampleFor(mayReadBarrier, "about what they answer for", aboutMe),
  exampleFor(mayTable, "about somebody else", ofNobody),
  exampleFor(mayTable, "about what they answer for", aboutMe),
  exampleFor(mayClose, "about somebody else", ofNobody),
  exampleFor(mayClose, "about what they answer for", aboutMe),
  exampleFor(mayJudge, "that somebody else closed", ofNobody),
  exampleFor(mayJudge, "that they closed", (actor) => ({ ...ofNobody, closedById: me(actor) })),
  exampleFor(maySpeakOfBarrier, "that somebody else raised", ofNobody),
  exampleFor(maySpeakOfBarrier, "that they raised", raisedByMe),
  exampleFor(mayKeepRisks, "of the managers", { register: "managers" }),
  exampleFor(mayKeepRisks, "of the commissioners", { register: "commissioners" }),
  exampleFor(mayReadRisk, "that somebody else owns", { register: "managers", ownerIds: ["somebody"] }),
  exampleFor(mayReadRisk, "that they own", (actor) => ({ register: "managers" as const, ownerIds: [me(actor)] })),
  exampleFor(mayFinishAction, "of their own", (actor) => ({ register: "managers" as const, ownerId: me(actor) })),
  exampleFor(mayFinishAction, "of somebody else", { register: "managers", ownerId: null }),
  exampleFor(mayReadRecord, "where public pages are on", { arePublic: true }),
  exampleFor(mayReadRecord, "where public pages are off", { arePublic: false }),
];
