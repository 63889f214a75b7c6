import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");

export const maySeeTraining = (actor: Actor): Permission =>
  actor.member !== null
    ? yes("You are one of the people of this place.")
    : no(`The people of this place see what its services learn.${signIn(actor)}`);

/** Courses, and the days on which they are given. */
export const mayKeepTraining = (actor: Actor): Permission =>
  (actor.member?.keepsFor ?? null) !== null ||
  hasRole(actor, "administrator", "engagement-lead", "commissioner", "senior-manager")
    ? yes("You may write down what services learn, and with whom.")
    : no(
        `Keepers, administrators, engagement leads, commissioners and senior managers write down courses.${signIn(actor)}`,
      );

interface Whose {
  /** Organisations for which whoever asks works. */
  readonly ownIds: readonly string[];
}

/** How many are up to date: those who keep training, and workers for their own organisation. @practice P34 */
export const mayCountTraining = (actor: Actor, { ownIds }: Whose): Permission =>
  actor.member !== null && ownIds.length > 0
    ? yes("You may count the people of your organisation.")
    : mayKeepTraining(actor);

/** Who counts: for the list of those whom they may count. */
export const whoCounts = (actor: Actor) => ({
  personId: actor.member?.personId ?? null,
  mayKeep: mayKeepTraining(actor).allowed,
});

export const examples = [
  exampleFor(mayCountTraining, "when they work for an organisation here", { ownIds: ["one"] }),
  exampleFor(mayCountTraining, "when they work for none", { ownIds: [] }),
];
