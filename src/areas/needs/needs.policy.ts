import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";
import type { Need, NeedStep } from "./need.ts";

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");

export const mayAskForNeed = (actor: Actor): Permission =>
  actor.member !== null
    ? yes("Everybody of this place may ask for language, food, faith and access.")
    : no(
        `The people of this place ask here. If you have no account, tell any worker: they write it down.${signIn(actor)}`,
      );

/** Those who help people, or answer for a service. */
export const mayAnswerNeeds = (actor: Actor): Permission =>
  hasRole(actor, "engagement-lead", "practitioner", "senior-manager")
    ? yes("You work for a service of this place, so you see to it that what is asked for is there.")
    : no(`Practitioners, engagement leads and senior managers answer what is asked of services.${signIn(actor)}`);

export interface OfOne {
  /** Null where they asked to be forgotten. */
  readonly askedById: string | null;
}

export const isAsker = ({ member }: Actor, { askedById }: OfOne): boolean =>
  member !== null && member.personId === askedById;

/** Who works for services and wrote it down for somebody speaks for the service: it cannot believe itself. @practice P16 */
export const sideOf = (actor: Actor, one: OfOne & Pick<Need, "askedAs">): NeedStep["side"] =>
  isAsker(actor, one) && !(one.askedAs === "worker" && mayAnswerNeeds(actor).allowed) ? "asker" : "service";

/** What somebody needs can be about their health or their faith. */
export const maySeeNeed = (actor: Actor, one: OfOne): Permission =>
  isAsker(actor, one) || mayAnswerNeeds(actor).allowed
    ? yes("You asked for it, or you answer it.")
    : no(`What somebody needs is read by whoever asked and by those who answer.${signIn(actor)}`);

/** What is there for whoever looks: of what others need nobody else learns that it is there. */
export const seenBy = (actor: Actor, need: Need | undefined): (OfOne & { readonly need: Need }) | undefined =>
  need !== undefined && maySeeNeed(actor, need).allowed ? { need, askedById: need.askedById } : undefined;

/** Counts of many, through the gate. */
export const maySeeNeedCounts = (actor: Actor): Permission =>
  hasRole(
    actor,
    "administrator",
    "engagement-lead",
    "analyst",
    "commissioner",
    "senior-manager",
    "practitioner",
    "organisation-worker",
    "champion",
  )
    ? yes("You work with services of this place, or for its communities.")
    : no(`Those who work with services here, or for its communities, see how often needs are met.${signIn(actor)}`);

export const examples = [
  exampleFor(maySeeNeed, "that they asked for", (actor) => ({ askedById: actor.member?.personId ?? null })),
  exampleFor(maySeeNeed, "that somebody else asked for", { askedById: "somebody" }),
];
