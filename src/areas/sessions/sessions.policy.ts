import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");
const isMe = (actor: Actor, personId: string | null): boolean =>
  actor.member !== null && actor.member.personId === personId;

export const maySeeSessions = (actor: Actor): Permission =>
  actor.member !== null
    ? yes("You are one of the people of this place.")
    : no(`The people of this place see its sessions.${signIn(actor)}`);

const arranges = (actor: Actor): boolean =>
  (actor.member?.keepsFor ?? null) !== null || hasRole(actor, "administrator", "engagement-lead");

/** Either side may plan one. */
export const mayStartSession = (actor: Actor): Permission =>
  arranges(actor) || hasRole(actor, "commissioner", "senior-manager", "practitioner", "organisation-worker", "champion")
    ? yes("You may plan a session, and chair it or name who does.")
    : no(
        `Keepers, champions, people of services and workers of community organisations plan sessions. Ask one of them to plan yours.${signIn(actor)}`,
      );

export interface Run {
  readonly chair: { readonly id: string } | null;
  readonly startedById: string | null;
}

/** The chair, and whoever planned it; where neither is there any more, whoever arranges things here. */
export const mayRunSession = (actor: Actor, { chair, startedById }: Run): Permission => {
  if (isMe(actor, chair?.id ?? null)) return yes("You chair this session.");
  if (isMe(actor, startedById)) return yes("You began to plan this session.");
  if (chair === null && startedById === null && arranges(actor))
    return yes("Nobody looks after this session, and you look after such things here.");
  return no(`The chair, and whoever began to plan it, look after a session.${signIn(actor)}`);
};

interface Planned extends Run {
  readonly state: string;
}

/** To plan it further: until it is held or cancelled. */
export const mayPlanSession = (actor: Actor, { state, ...run }: Planned): Permission => {
  const runs = mayRunSession(actor, run);
  if (!runs.allowed) return runs;
  if (state === "held") return no("This session was held. What was planned stays as it was.");
  return state === "cancelled" ? no("This session was cancelled. Its page stays as it was.") : runs;
};

interface Joined extends Coming {
  readonly state: string;
}

interface Coming extends Run {
  readonly isInside: boolean;
  /** They sit in the group that it is of. */
  readonly isOfGroup?: boolean;
}

/** Reads the agenda, the papers and the plan, also when it is over: everybody who is asked to come. */
export const mayReadSession = (
  actor: Actor,
  { isInside, ...run }: Run & { readonly isInside: boolean },
): Permission => {
  if (actor.member !== null && isInside) return yes("You are asked to come to this session.");
  return mayRunSession(actor, run).allowed
    ? yes("You look after this session.")
    : no(`Those who are asked to come read this. Ask the chair to ask you.${signIn(actor)}`);
};

/** Adds to the agenda, proposes another form, says what does not work: everybody who is asked to come. */
export const mayAddToSession = (actor: Actor, { isInside, isOfGroup = false, state, ...run }: Joined): Permission => {
  if (state === "held" || state === "cancelled") return no("This session is over. Add it to the next one.");
  if (actor.member !== null && (isInside || isOfGroup)) return yes("You are asked to come, or sit in its group.");
  return mayRunSession(actor, run).allowed
    ? yes("You look after this session.")
    : no(`Those who are asked to come add to the agenda. Ask the chair to ask you.${signIn(actor)}`);
};

/** Whoever has the address of a session may say that its place is not there for them: asking who they are would tell. */
export const maySayNotForMe = (_actor: Actor): Permission =>
  yes("Everybody who is asked to come may say it, and nobody is told who.");

const me = (actor: Actor): string => actor.member?.personId ?? "nobody";
const others: Run = { chair: { id: "somebody" }, startedById: "somebody" };
const mine = (actor: Actor): Run => ({ chair: { id: me(actor) }, startedById: null });

export const examples = [
  exampleFor(mayRunSession, "that they chair", mine),
  exampleFor(mayRunSession, "that they began to plan", (actor) => ({ ...others, startedById: me(actor) })),
  exampleFor(mayRunSession, "that somebody else chairs", others),
  exampleFor(mayRunSession, "that nobody looks after", { chair: null, startedById: null }),
  exampleFor(mayPlanSession, "that they chair", (actor) => ({ ...mine(actor), state: "planning" })),
  exampleFor(mayPlanSession, "that they chair, once it is held", (actor) => ({ ...mine(actor), state: "held" })),
  exampleFor(mayPlanSession, "that somebody else chairs", { ...others, state: "planning" }),
  exampleFor(mayReadSession, "that they are asked to come to", { ...others, isInside: true }),
  exampleFor(mayReadSession, "that they are not asked to come to", { ...others, isInside: false }),
  exampleFor(mayAddToSession, "that they are asked to come to", { ...others, state: "called", isInside: true }),
  exampleFor(mayAddToSession, "that they came to, once it is held", { ...others, state: "held", isInside: true }),
  exampleFor(mayAddToSession, "of a group that they sit in", {
    ...others,
    state: "called",
    isInside: false,
    isOfGroup: true,
  }),
  exampleFor(mayAddToSession, "that they are not asked to come to", { ...others, state: "called", isInside: false }),
];
