import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");
const isMe = (actor: Actor, personId: string | null): boolean =>
  actor.member !== null && actor.member.personId === personId;

export const maySeeGroups = (actor: Actor): Permission =>
  actor.member !== null
    ? yes("You are one of the people of this place.")
    : no(`The people of this place see its groups.${signIn(actor)}`);

const arranges = (actor: Actor): boolean =>
  (actor.member?.keepsFor ?? null) !== null || hasRole(actor, "administrator", "engagement-lead");

/** Either side may begin one. */
export const mayStartGroup = (actor: Actor): Permission =>
  arranges(actor) || hasRole(actor, "commissioner", "senior-manager", "practitioner", "organisation-worker", "champion")
    ? yes("You may begin a group, and chair it or name who does.")
    : no(
        `Keepers, champions, people of services and workers of community organisations begin groups. Ask one of them to begin yours.${signIn(actor)}`,
      );

export interface Run {
  readonly chair: { readonly id: string } | null;
  readonly endedOn: string | null;
}

/** Where nobody chairs it, whoever arranges things here looks for a chair. */
export const mayRunGroup = (actor: Actor, { chair, endedOn }: Run): Permission => {
  if (endedOn !== null) return no("This group has ended. Its page stays as it was.");
  if (chair !== null)
    return isMe(actor, chair.id)
      ? yes("You chair this group.")
      : no(`Whoever chairs a group looks after its seats.${signIn(actor)}`);
  return arranges(actor)
    ? yes("Nobody chairs this group, and you look after such things here.")
    : no(`Nobody chairs this group now. Keepers, administrators and engagement leads name a chair.${signIn(actor)}`);
};

/** To see who sits where: in a group about health, whose own life it is stands beside nobody's name for others. */
export const maySeeWhoSits = (
  actor: Actor,
  { isHealth, chair, isInside }: { readonly isHealth: boolean; readonly isInside: boolean } & Pick<Run, "chair">,
): Permission => {
  if (isMe(actor, chair?.id ?? null)) return yes("You chair this group.");
  if (actor.member !== null && isInside) return yes("You sit in this group.");
  return isHealth
    ? no(
        `Whoever sits in a group about health because of their own life is shown to the chair and to their own group only.${signIn(actor)}`,
      )
    : maySeeGroups(actor);
};

/** One’s own seat, or as the chair anybody’s. */
export const mayEmptySeat = (
  actor: Actor,
  { holderId, ...run }: Run & { readonly holderId: string | null },
): Permission =>
  isMe(actor, holderId) && run.endedOn === null
    ? yes("This seat is yours, so you may leave it.")
    : mayRunGroup(actor, run);

/** The deputy says so themselves, or the chair does. */
export const mayStepIn = (actor: Actor, { deputyId, ...run }: Run & { readonly deputyId: string | null }): Permission =>
  isMe(actor, deputyId) && run.endedOn === null ? yes("You are the deputy for this seat.") : mayRunGroup(actor, run);

export const mayAnswerAsk = (
  actor: Actor,
  { personId, workerIds }: { readonly personId: string | null; readonly workerIds: readonly string[] },
): Permission => {
  if (personId !== null)
    return isMe(actor, personId)
      ? yes("You were asked.")
      : no(`Only whoever was asked can answer, for themselves.${signIn(actor)}`);
  return workerIds.some((id) => isMe(actor, id))
    ? yes("Your organisation was asked to name somebody.")
    : no(`The people of the organisation that was asked name who comes.${signIn(actor)}`);
};

const running: Run = { chair: { id: "somebody" }, endedOn: null };

const me = ({ member }: Actor): string => member?.personId ?? "nobody";
const chairing = (actor: Actor): Run => ({ ...running, chair: { id: me(actor) } });

export const examples = [
  exampleFor(mayRunGroup, "that they chair", chairing),
  exampleFor(mayRunGroup, "that somebody else chairs", running),
  exampleFor(mayRunGroup, "that nobody chairs", { ...running, chair: null }),
  exampleFor(mayRunGroup, "that has ended", (actor) => ({ ...chairing(actor), endedOn: "2026-01-31" })),
  exampleFor(maySeeWhoSits, "about health, of others", { chair: running.chair, isHealth: true, isInside: false }),
  exampleFor(maySeeWhoSits, "about health, that they sit in", {
    chair: running.chair,
    isHealth: true,
    isInside: true,
  }),
  exampleFor(maySeeWhoSits, "about something else, of others", {
    chair: running.chair,
    isHealth: false,
    isInside: false,
  }),
  exampleFor(mayEmptySeat, "one’s own", (actor) => ({ ...running, holderId: me(actor) })),
  exampleFor(mayEmptySeat, "somebody else’s, as the chair", (actor) => ({ ...chairing(actor), holderId: "another" })),
  exampleFor(mayEmptySeat, "somebody else’s", { ...running, holderId: "another" }),
  exampleFor(mayStepIn, "as its deputy", (actor) => ({ ...running, deputyId: me(actor) })),
  exampleFor(mayStepIn, "when somebody else is its deputy", { ...running, deputyId: "another" }),
  exampleFor(mayAnswerAsk, "when asked", (actor) => ({ personId: me(actor), workerIds: [] })),
  exampleFor(mayAnswerAsk, "when somebody else was asked", { personId: "somebody", workerIds: [] }),
  exampleFor(mayAnswerAsk, "when their organisation was asked", (actor) => ({
    personId: null,
    workerIds: [me(actor)],
  })),
  exampleFor(mayAnswerAsk, "when another organisation was asked", { personId: null, workerIds: ["somebody"] }),
];
