import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";
import type { Right } from "./case.ts";
import type { Gate } from "./gate.rules.ts";

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");

/** Those who help people: what each of them sees of a case is for its gate to say. */
export const maySupport = (actor: Actor): Permission =>
  hasRole(actor, "practitioner", "senior-manager", "organisation-worker")
    ? yes("You help people, or answer for those who do.")
    : no(
        `Practitioners, senior managers and workers of community organisations see cases of their own.${signIn(actor)}`,
      );

interface OfOwn {
  readonly own: readonly unknown[];
}

/** For an organisation, never for oneself alone: it is the organisation that answers for what it asks. */
export const mayAskForSupport = (actor: Actor, { own }: OfOwn): Permission => {
  const supports = maySupport(actor);
  if (!supports.allowed) return supports;
  return own.length > 0
    ? yes("You work for an organisation of this place.")
    : no("You work for no organisation here yet. Ask somebody who keeps its page to add you.");
};

interface OfCase {
  readonly gate: Gate;
}

const openFor: Readonly<Record<Right, string>> = {
  holder: "Your organisation holds it.",
  asked: "Your organisation asked for it.",
  agreement: "An agreement and the person’s yes let you see it.",
  glass: "You opened it in an emergency. Somebody of those who hold it looks at why.",
};

/** Everything that shows a case asks its gate. @practice P17 */
export const maySeeCase = (actor: Actor, { gate }: OfCase): Permission => {
  const supports = maySupport(actor);
  if (!supports.allowed) return supports;
  return gate.open ? yes(openFor[gate.right]) : no(gate.because);
};

/** Steps, the person’s yes, the letter: for the organisation that holds the case. */
export const mayHoldCase = (actor: Actor, { gate }: OfCase): Permission => {
  const sees = maySeeCase(actor, { gate });
  if (!sees.allowed) return sees;
  return gate.open && gate.right === "holder"
    ? yes("Your organisation holds this case.")
    : no("The organisation that holds the case does this.");
};

/** Those who hold the case, and those who asked for it with the person. */
export const maySpeakForCase = (actor: Actor, { gate }: OfCase): Permission => {
  const sees = maySeeCase(actor, { gate });
  if (!sees.allowed) return sees;
  return gate.open && (gate.right === "holder" || gate.right === "asked")
    ? yes("You are in touch with the person.")
    : no("Those who hold the case, or asked for it with the person, ask for what they need.");
};

/** The person’s letter: for those who hold the case, and those who asked for it with them. */
export const mayPrintLetter = (actor: Actor, { gate }: OfCase): Permission => {
  const sees = maySeeCase(actor, { gate });
  if (!sees.allowed) return sees;
  return gate.open && (gate.right === "holder" || gate.right === "asked")
    ? yes("You are in touch with the person.")
    : no("Those who hold the case, or asked for it with the person, give them their letter.");
};

interface OfGlass extends OfCase {
  readonly glass: { readonly personId: string | null; readonly reviewedAt: string | null };
}

/** By somebody else than whoever opened it. */
export const mayReviewGlass = (actor: Actor, { gate, glass }: OfGlass): Permission => {
  const holds = mayHoldCase(actor, { gate });
  if (!holds.allowed) return holds;
  if (glass.reviewedAt !== null) return no("It was looked at already.");
  return glass.personId === actor.member?.personId
    ? no("Somebody else looks at what you opened.")
    : yes("Your organisation holds this case.");
};

/** Whoever has the person’s own link. */
export const mayOpenOwnCase = (_actor: Actor, { isOpened }: { readonly isOpened: boolean }): Permission =>
  isOpened
    ? yes("This link is yours.")
    : no("This link does not work any more. Ask the people who help you for a new one.");

/** Names of workers in agreements stand there for those who help, and those who look after agreements. */
export const maySeeReady = (actor: Actor): Permission =>
  maySupport(actor).allowed ? maySupport(actor) : maySayReady(actor);

/** Whoever may read of the meeting: what of each person they see is for the person’s gate. */
export const maySeeAgenda = (actor: Actor): Permission => maySupport(actor);

/** By another system, with a token of somebody who may: what of a case they read is for its gate. */
export const mayReadEntry = (actor: Actor): Permission => maySupport(actor);

/** Not of oneself; the form says so where somebody tries. */
export const maySayReady = (actor: Actor): Permission =>
  hasRole(actor, "senior-manager", "engagement-lead", "administrator")
    ? yes("You may write down who was trained and is bound to keep things to themselves.")
    : no(`Senior managers, engagement leads and administrators write down who is ready.${signIn(actor)}`);

const heldGate: Gate = { open: true, right: "holder", ofId: "one", parts: [] };
const askedGate: Gate = { open: true, right: "asked", ofId: "one", parts: [] };
const sharedGate: Gate = { open: true, right: "agreement", ofId: "one", parts: [] };
const notLookedAt = { personId: "somebody", reviewedAt: null };

export const examples = [
  exampleFor(mayAskForSupport, "for an organisation that one works for", { own: ["one"] }),
  exampleFor(mayAskForSupport, "when one works for no organisation here", { own: [] }),
  exampleFor(mayHoldCase, "that one’s organisation holds", { gate: heldGate }),
  exampleFor(mayHoldCase, "that one’s organisation asked for", { gate: askedGate }),
  exampleFor(maySpeakForCase, "that one’s organisation asked for", { gate: askedGate }),
  exampleFor(maySpeakForCase, "that an agreement shares with one’s organisation", { gate: sharedGate }),
  exampleFor(mayPrintLetter, "that one’s organisation asked for", { gate: askedGate }),
  exampleFor(mayPrintLetter, "that an agreement shares with one’s organisation", { gate: sharedGate }),
  exampleFor(mayReviewGlass, "that somebody else opened", { gate: heldGate, glass: notLookedAt }),
  exampleFor(mayReviewGlass, "that they opened themselves", ({ member }) => ({
    gate: heldGate,
    glass: { ...notLookedAt, personId: member?.personId ?? null },
  })),
  exampleFor(mayReviewGlass, "that somebody looked at already", {
    gate: heldGate,
    glass: { ...notLookedAt, reviewedAt: "2026-01-31T12:00:00.000Z" },
  }),
  exampleFor(mayOpenOwnCase, "with the link of the letter", { isOpened: true }),
  exampleFor(mayOpenOwnCase, "with a link that has ended", { isOpened: false }),
];
