import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";
import { mayAskForSupport, mayHoldCase, maySeeCase, maySpeakForCase, maySupport } from "../cases/index.ts";
import type { Gate } from "../cases/index.ts";

interface OfCase {
  readonly gate: Gate;
}

export const maySeeAdvocacy = (actor: Actor): Permission => maySupport(actor);

export const mayAskForAdvocate = (actor: Actor, of: { readonly own: readonly unknown[] }): Permission =>
  mayAskForSupport(actor, of);

/** As the case itself: its gate says so. What happened is one part of it. */
export function maySeeOne(actor: Actor, { gate }: OfCase): Permission {
  const sees = maySeeCase(actor, { gate });
  if (!sees.allowed) return sees;
  return gate.open && gate.parts.includes("steps")
    ? sees
    : no("What happened is no part of what you may see of this case.");
}

/** Finding an advocate, and what came of it: for the organisation that gives advocates. @practice P28 */
export const mayGiveAdvocate = (actor: Actor, { gate }: OfCase): Permission => mayHoldCase(actor, { gate });

/** That the person does not want one, or was told of it: also for those who asked with them. */
export const maySpeakOfAdvocate = (actor: Actor, { gate }: OfCase): Permission => maySpeakForCase(actor, { gate });

/** Counts of many, through the gate. */
export const maySeeAdvocacyCounts = (actor: Actor): Permission =>
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
    ? yes("You pay for advocates here, give them, or speak for those who need one.")
    : no(
        `Those who pay for advocates, give them or speak for communities see who waits.${actor.member === null ? " If you are one of them, sign in first." : ""}`,
      );

export const mayReadOfAdvocates = (actor: Actor, { arePublic }: { readonly arePublic: boolean }): Permission =>
  arePublic || actor.member !== null
    ? yes("What an advocate is, is for everyone.")
    : no("The people of this place read this. If you are one of them, sign in first.");

const held: Gate = { open: true, right: "holder", ofId: "one", parts: ["steps"] };
const asked: Gate = { open: true, right: "asked", ofId: "one", parts: ["asks"] };
const shared: Gate = { open: true, right: "agreement", ofId: "one", parts: ["steps"] };
const ofOthers: Gate = { open: false, mayKnow: false, because: "There is no such case." };

export const examples = [
  exampleFor(mayAskForAdvocate, "for an organisation that one works for", { own: ["one"] }),
  exampleFor(mayAskForAdvocate, "when one works for no organisation here", { own: [] }),
  exampleFor(maySeeOne, "that one’s organisation holds", { gate: held }),
  exampleFor(maySeeOne, "that one asked for, without hearing what came of it", { gate: asked }),
  exampleFor(maySeeOne, "that one’s organisation has nothing to do with", { gate: ofOthers }),
  exampleFor(mayGiveAdvocate, "that one’s organisation holds", { gate: held }),
  exampleFor(mayGiveAdvocate, "that one’s organisation asked for", { gate: asked }),
  exampleFor(maySpeakOfAdvocate, "that one’s organisation asked for", { gate: asked }),
  exampleFor(maySpeakOfAdvocate, "that an agreement shares with one’s organisation", { gate: shared }),
  exampleFor(mayReadOfAdvocates, "where public pages are on", { arePublic: true }),
  exampleFor(mayReadOfAdvocates, "pages are for people of the place", { arePublic: false }),
];
