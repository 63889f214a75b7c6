import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";
import { mayAskForSupport, maySeeCase, maySpeakForCase, maySupport } from "../cases/index.ts";
import type { Gate } from "../cases/index.ts";

interface OfBudget {
  readonly gate: Gate;
}

export const maySeeBudgets = (actor: Actor): Permission => maySupport(actor);

export const mayBeginBudget = (actor: Actor, of: { readonly own: readonly unknown[] }): Permission =>
  mayAskForSupport(actor, of);

/** As the case itself: its gate says so. What happened is one part of it. @practice P27 */
export function maySeeBudget(actor: Actor, { gate }: OfBudget): Permission {
  const sees = maySeeCase(actor, { gate });
  if (!sees.allowed) return sees;
  return gate.open && gate.parts.includes("steps")
    ? sees
    : no("What happened is no part of what you may see of this case.");
}

/** Those who hold it, and those who asked for it with the person: who helps often hears the no that nobody writes down. */
export const mayWriteBudget = (actor: Actor, { gate }: OfBudget): Permission => maySpeakForCase(actor, { gate });

/** Counts of many, through the gate. */
export const maySeeConversion = (actor: Actor): Permission =>
  hasRole(
    actor,
    "administrator",
    "engagement-lead",
    "analyst",
    "commissioner",
    "senior-manager",
    "practitioner",
    "organisation-worker",
  )
    ? yes("You pay for help here, give it, or speak for those who ask for it.")
    : no(
        `Those who pay for help, give it or speak for communities see who gets a budget.${actor.member === null ? " If you are one of them, sign in first." : ""}`,
      );

export const mayReadLeaflet = (actor: Actor, { arePublic }: { readonly arePublic: boolean }): Permission =>
  arePublic || actor.member !== null
    ? yes("What a personal budget is, is for everyone.")
    : no("The people of this place read this. If you are one of them, sign in first.");

const held: Gate = { open: true, right: "holder", ofId: "one", parts: ["steps"] };
const shared: Gate = { open: true, right: "agreement", ofId: "one", parts: ["language"] };
const ofOthers: Gate = { open: false, mayKnow: false, because: "There is no such case." };

export const examples = [
  exampleFor(mayBeginBudget, "for an organisation that one works for", { own: ["one"] }),
  exampleFor(mayBeginBudget, "when one works for no organisation here", { own: [] }),
  exampleFor(maySeeBudget, "that one’s organisation holds", { gate: held }),
  exampleFor(maySeeBudget, "of which an agreement shares the language", { gate: shared }),
  exampleFor(maySeeBudget, "that one’s organisation has nothing to do with", { gate: ofOthers }),
  exampleFor(mayWriteBudget, "that one’s organisation holds", { gate: held }),
  exampleFor(mayWriteBudget, "of which an agreement shares the language", { gate: shared }),
  exampleFor(mayReadLeaflet, "where public pages are on", { arePublic: true }),
  exampleFor(mayReadLeaflet, "pages are for people of the place", { arePublic: false }),
];
