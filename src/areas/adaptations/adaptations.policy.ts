import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");

export const mayAskForAnother = (actor: Actor): Permission =>
  actor.member !== null
    ? yes("Everybody of this place may ask to be helped in another way.")
    : no(
        `The people of this place ask here. If you have no account, tell any worker: they write it down.${signIn(actor)}`,
      );

/** Those who help, or answer for the service. */
export const mayDecideAdaptations = (actor: Actor): Permission =>
  hasRole(actor, "engagement-lead", "practitioner", "senior-manager")
    ? yes("You work for a service of this place, so you decide what is tried.")
    : no(`Practitioners, engagement leads and senior managers decide what is tried.${signIn(actor)}`);

export interface OfOne {
  /** Null where they asked to be forgotten. */
  readonly askedById: string | null;
}

export const isAsker = ({ member }: Actor, { askedById }: OfOne): boolean =>
  member !== null && member.personId === askedById;

/** Why somebody asks can be about their health: whoever asked reads it, and those who decide. */
export const maySeeAdaptation = (actor: Actor, one: OfOne): Permission =>
  isAsker(actor, one) || mayDecideAdaptations(actor).allowed
    ? yes("You asked for it, or you decide it.")
    : no(`What somebody asks for is read by them and by those who decide.${signIn(actor)}`);

export const maySeeChanged = (actor: Actor, { arePublic }: { readonly arePublic: boolean }): Permission =>
  arePublic || actor.member !== null
    ? yes("What was changed is for everyone.")
    : no(`The people of this place read what was changed.${signIn(actor)}`);

export const examples = [
  exampleFor(maySeeAdaptation, "that they asked for", (actor) => ({ askedById: actor.member?.personId ?? null })),
  exampleFor(maySeeAdaptation, "that somebody else asked for", { askedById: "somebody" }),
  exampleFor(maySeeChanged, "where public pages are on", { arePublic: true }),
  exampleFor(maySeeChanged, "where public pages are off", { arePublic: false }),
];
