import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";
import { mayRunSession } from "./sessions.policy.ts";
import type { Run } from "./sessions.policy.ts";

interface ToInvite extends Run {
  readonly state: string;
}

/** Invitations go out once a session is called, until it is over. */
export const mayInvite = (actor: Actor, { state, ...run }: ToInvite): Permission => {
  const runs = mayRunSession(actor, run);
  if (!runs.allowed) return runs;
  if (state === "planning") return no("Call the session first: then its day stands, and people can be invited.");
  return state === "called" ? runs : no("This session is over. Nobody is invited any more.");
};

/** To read what went to whom, whatever became of the session. */
export const maySeeInvitations = (actor: Actor, run: Run): Permission => mayRunSession(actor, run);

/** A private link that nobody can guess, with or without an account. */
export const mayAnswerByLink = (): Permission =>
  yes("Whoever has the private link may answer for the person it is for.");

export const mayFetchCalendar = (): Permission => yes("Whoever has the address of a calendar may fetch it.");

const ofPlace = ({ member }: Actor, does: string): Permission =>
  member !== null
    ? yes("You are one of the people of this place.")
    : no(`The people of this place ${does}. Sign in first.`);

export const mayHaveFeeds = (actor: Actor): Permission => ofPlace(actor, "have calendars of its sessions");

export const maySeeDays = (actor: Actor): Permission => ofPlace(actor, "see the days that matter here");

export const mayAddDay = (actor: Actor): Permission => ofPlace(actor, "say which days matter here");

/** A day that is wrong is taken away by whoever put it in, or whoever arranges things here. */
export const mayTakeDay = (actor: Actor, { addedById }: { readonly addedById: string | null }): Permission => {
  const { member } = actor;
  if (member !== null && member.personId === addedById) return yes("You put this day in.");
  return (member?.keepsFor ?? null) !== null || hasRole(actor, "administrator", "engagement-lead")
    ? yes("You look after such things here.")
    : no("Whoever put a day in takes it away, or a keeper, an administrator or an engagement lead.");
};

const me = (actor: Actor): string => actor.member?.personId ?? "nobody";
const mine = (actor: Actor): Run => ({ chair: { id: me(actor) }, startedById: null });
const others: Run = { chair: { id: "somebody" }, startedById: "somebody" };

export const invitationExamples = [
  exampleFor(mayInvite, "to a session that they chair, once it is called", (actor) => ({
    ...mine(actor),
    state: "called",
  })),
  exampleFor(mayInvite, "to a session that they chair, before it is called", (actor) => ({
    ...mine(actor),
    state: "planning",
  })),
  exampleFor(mayInvite, "to a session that somebody else chairs", { ...others, state: "called" }),
  exampleFor(maySeeInvitations, "to a session that they chair", mine),
  exampleFor(maySeeInvitations, "to a session that somebody else chairs", others),
  exampleFor(mayTakeDay, "that they put in", (actor) => ({ addedById: me(actor) })),
  exampleFor(mayTakeDay, "that somebody else put in", { addedById: "somebody" }),
];
