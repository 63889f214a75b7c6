import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";
import { askedOn } from "./sides.rules.ts";

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");

interface Shown {
  readonly arePublic: boolean;
}

export const mayReadLimits = ({ member }: Actor, { arePublic }: Shown): Permission => {
  if (member !== null) return yes("You are one of the people of this place.");
  return arePublic
    ? yes("Everyone may read what services here cannot do yet.")
    : no("The keepers of this place show these pages to its own people only. If you are one of them, sign in first.");
};

/** Whoever works for a service, and those who see that it is dealt with. */
export const mayWriteLimits = (actor: Actor): Permission =>
  hasRole(actor, "engagement-lead", "practitioner", "senior-manager", "administrator")
    ? yes("You may write what a service cannot do yet.")
    : no(
        `Practitioners, engagement leads, senior managers and administrators write what a service cannot do yet.${signIn(actor)}`,
      );

/** The service does not speak of itself in the partners’ place. @practice P21 */
export const maySayWord = (actor: Actor): Permission =>
  actor.member !== null && askedOn(actor.member) === "partners"
    ? yes("You are a partner here, and may say what you make of it.")
    : no(`Partners say what they make of it: people of communities and their organisations.${signIn(actor)}`);

interface Worker {
  /** Works for an organisation that is asked whether it may be named. */
  readonly isAsked: boolean;
}

/** An organisation is named once its own people said yes. @practice P21 */
export const maySayNamed = (actor: Actor, { isAsked }: Worker): Permission =>
  actor.member !== null && isAsked
    ? yes("You work for an organisation that is asked.")
    : no(`Whoever works for the organisation says whether it may be named.${signIn(actor)}`);

interface OfWord {
  readonly saidById: string | null;
  readonly organisationId: string | null;
  /** Organisations of whoever asks. */
  readonly ownIds: readonly string[];
}

/** Whoever said it, and those of the organisation in whose name it was said. The service cannot. @practice P21 */
export const mayTakeBack = (actor: Actor, { saidById, organisationId, ownIds }: OfWord): Permission =>
  actor.member !== null &&
  (actor.member.personId === saidById || (organisationId !== null && ownIds.includes(organisationId)))
    ? yes("You said it, or your organisation did.")
    : no(`Only whoever said it takes it back, or somebody of the same organisation.${signIn(actor)}`);

const ofNobodyHere: OfWord = { saidById: "somebody", organisationId: null, ownIds: [] };

export const examples = [
  exampleFor(mayReadLimits, "where public pages are on", { arePublic: true }),
  exampleFor(mayReadLimits, "where public pages are off", { arePublic: false }),
  exampleFor(maySayNamed, "where their organisation is asked", { isAsked: true }),
  exampleFor(maySayNamed, "where another organisation is asked", { isAsked: false }),
  exampleFor(mayTakeBack, "that they said", (actor) => ({
    ...ofNobodyHere,
    saidById: actor.member?.personId ?? "somebody",
  })),
  exampleFor(mayTakeBack, "that their organisation said", { ...ofNobodyHere, organisationId: "one", ownIds: ["one"] }),
  exampleFor(mayTakeBack, "that somebody else said", ofNobodyHere),
];
