import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");

/** Everybody of a place sees where people were met, and who was not. @practice P09 */
export const maySeeOutreach = (actor: Actor): Permission =>
  actor.member !== null
    ? yes("You are one of the people of this place.")
    : no(`The people of this place see where outreach was.${signIn(actor)}`);

/** The page that works without a signal says nothing of anybody, so that a device can keep it. */
export const mayOpenKit = (_actor: Actor): Permission =>
  yes("The page itself tells nothing. Sending from it needs somebody who has signed in.");

/** Those who talk with people outside, and those who plan it with them. @practice P09 */
export const mayTakeOutreach = (actor: Actor): Permission =>
  hasRole(actor, "organisation-worker", "champion", "engagement-lead", "practitioner", "senior-manager")
    ? yes("You go where people are.")
    : no(
        `Champions, workers of organisations and people of services write down outreach. Ask one of them to write it for you.${signIn(actor)}`,
      );

export interface OfContact {
  readonly takenById: string | null;
}

/** Whoever was told how to be in touch; where they are gone, the engagement lead. @practice P09 */
export const mayReadContact = (actor: Actor, { takenById }: OfContact): Permission => {
  const may = mayTakeOutreach(actor);
  if (!may.allowed) return may;
  if (actor.member?.personId === takenById) return yes("They told you how to be in touch.");
  return hasRole(actor, "engagement-lead")
    ? yes("You look after contacts here.")
    : no("Only whoever they told, and the engagement lead, read how somebody can be reached.");
};

export const examples = [
  exampleFor(mayReadContact, "their own", (actor) => ({ takenById: actor.member?.personId ?? "nobody" })),
  exampleFor(mayReadContact, "of somebody else", () => ({ takenById: "somebody" })),
];
