import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";
import type { Role, Side } from "../../nouns/role.ts";

/** Roles that see who the people of a place are: belonging to one can itself tell something about a person. */
const rolesThatSeePeople: readonly Role[] = [
  "administrator",
  "engagement-lead",
  "analyst",
  "commissioner",
  "senior-manager",
  "practitioner",
  "organisation-worker",
  "champion",
];

const isKeeper = ({ member }: Actor): boolean => member !== null && member.keepsFor !== null;

/** What stands before every "no": whether signing in, or a second proof, would help. */
const notYet = ({ login, member }: Actor, otherwise: string): Permission => {
  if (login === null) return no("Sign in first. This is for the people of this place.");
  if (member === null) return no("This is for the people of this place, and you are not one of them yet.");
  if (member.rolesWaiting.length > 0)
    return no("You hold a role that needs a second proof of who you are. Set that up first, then come back.");
  return no(otherwise);
};

export const maySeePeople = (actor: Actor): Permission =>
  hasRole(actor, ...rolesThatSeePeople) || isKeeper(actor)
    ? yes("You work together with the people of this place, so you may see who they are.")
    : notYet(actor, "Who belongs to a place can tell something about a person, so not everyone sees it. Ask a keeper.");

/** A person sees their own page, whatever their role. */
export const maySeePerson = (actor: Actor, { person }: { readonly person: OnePerson }): Permission =>
  actor.member?.personId === person.personId ? yes("This page is about you.") : maySeePeople(actor);

interface OnePerson {
  readonly personId: string;
  readonly roles: readonly Role[];
  readonly keepsFor: Side | null;
}

export const maySeeRoles = (): Permission => yes("Everyone may read what each role may do.");

/** Administrators let people in. While a place has nobody at all, whoever looks after the house invites the first. */
const letsIn = (actor: Actor, { hasPeople }: { readonly hasPeople: boolean }): Permission => {
  if (hasRole(actor, "administrator")) return yes("You are an administrator, so you may invite people.");
  if (!hasPeople && actor.login?.looksAfterHouse && !actor.login.provedTwice)
    return no("This lets people in, so it needs a second proof of who you are. Set yours up in your settings.");
  if (!hasPeople && actor.login?.looksAfterHouse)
    return yes("Nobody belongs to this place yet, and you look after this Alongside, so you may invite the first.");
  return notYet(actor, "Only administrators invite people. Ask one of them.");
};

/** So many letters one person sends in 24 hours: enough for a whole meeting, too few for a nuisance. */
export const invitationsMaxADay = 50;

interface Sending {
  readonly hasPeople: boolean;
  /** Invitations that this person sent, or sent again, in the last 24 hours. */
  readonly sentToday: number;
}

export const mayInvite = (actor: Actor, { sentToday, hasPeople }: Sending): Permission => {
  const permission = letsIn(actor, { hasPeople });
  return permission.allowed && sentToday >= invitationsMaxADay
    ? no(
        `You sent ${sentToday} invitations in the last 24 hours, and ${invitationsMaxADay} are the most. Go on tomorrow, or ask another administrator.`,
      )
    : permission;
};

export const mayWithdrawInvitation = (actor: Actor, thing: { readonly hasPeople: boolean }): Permission =>
  letsIn(actor, thing);

export const maySeeInvitations = (actor: Actor, thing: { readonly hasPeople: boolean }): Permission =>
  isKeeper(actor) ? yes("You keep this place, so you may see who is invited.") : letsIn(actor, thing);

/** Whoever holds the link may read it: the link is what proves that the letter reached them. */
export const mayReadInvitation = (): Permission => yes("Whoever has the link of an invitation may read it.");

export const mayAcceptInvitation = ({ login }: Actor): Permission =>
  login === null
    ? no("Sign in first, then open the link of your invitation again.")
    : yes("You have signed in and you have the link.");

/** Nobody changes their own roles: an administrator asks a second one, or a keeper. */
export const mayChangeRoles = (actor: Actor, { person }: { readonly person: OnePerson }): Permission => {
  if (actor.member?.personId === person.personId)
    return no("Nobody changes their own roles. Ask a second administrator, or a keeper of this place.");
  if (hasRole(actor, "administrator")) return yes("You are an administrator, so you may change the roles of others.");
  if (isKeeper(actor) && person.roles.includes("administrator"))
    return yes("You keep this place, so you may change the roles of an administrator.");
  return notYet(actor, "Only administrators change roles. Ask one of them.");
};

/** A keeper is not removed by one person: first both sides agree that they no longer keep the place. */
export const mayRemovePerson = (actor: Actor, { person }: { readonly person: OnePerson }): Permission => {
  if (actor.member?.personId === person.personId) return no("To go yourself, use “Leave this place”.");
  if (!hasRole(actor, "administrator")) return notYet(actor, "Only administrators remove people. Ask one of them.");
  return person.keepsFor === null
    ? yes("You are an administrator, so you may remove people.")
    : no("This person keeps the place. First a keeper of each side must agree that they no longer do.");
};

export const mayLeave = (actor: Actor): Permission =>
  actor.member === null
    ? notYet(actor, "You do not belong to this place.")
    : yes("You belong to this place, and may leave it when you like.");

const somebodyElse: OnePerson = { personId: "somebody else", roles: ["analyst"], keepsFor: null };
const oneself = ({ member }: Actor): { readonly person: OnePerson } => ({
  person: { personId: member?.personId ?? "somebody else", roles: member?.roles ?? [], keepsFor: null },
});

export const examples = [
  exampleFor(maySeePeople, "", null),
  exampleFor(maySeePerson, "somebody else", { person: somebodyElse }),
  exampleFor(mayInvite, "somebody", { hasPeople: true, sentToday: 0 }),
  exampleFor(mayInvite, "somebody, after sending 50 in a day", { hasPeople: true, sentToday: invitationsMaxADay }),
  exampleFor(mayWithdrawInvitation, "that nobody took up", { hasPeople: true }),
  exampleFor(maySeeInvitations, "that wait for an answer", { hasPeople: true }),
  exampleFor(mayChangeRoles, "those of an analyst", { person: somebodyElse }),
  exampleFor(mayChangeRoles, "those of another administrator", {
    person: { ...somebodyElse, roles: ["administrator"] },
  }),
  exampleFor(mayChangeRoles, "their own", oneself),
  exampleFor(mayRemovePerson, "somebody who is not a keeper", { person: somebodyElse }),
  exampleFor(mayRemovePerson, "a keeper", { person: { ...somebodyElse, keepsFor: "community" } }),
  exampleFor(mayRemovePerson, "themselves", oneself),
];
