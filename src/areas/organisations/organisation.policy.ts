import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";
import { holdsStatutoryRole } from "../../nouns/role.ts";

/** Who of the place works for an organisation. */
export interface Worked {
  readonly workerIds: readonly string[];
}

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");

export const mayAddOrganisation = (actor: Actor): Permission =>
  hasRole(actor, "engagement-lead", "administrator", "organisation-worker")
    ? yes("You may add an organisation to the directory.")
    : no(
        `Engagement leads, administrators and workers of community organisations add organisations.${signIn(actor)} Everyone else can suggest one.`,
      );

export const mayImportOrganisations = (actor: Actor): Permission =>
  hasRole(actor, "engagement-lead", "administrator")
    ? yes("You may bring organisations from a file or a feed into the directory.")
    : no(`Engagement leads and administrators bring in lists of organisations.${signIn(actor)}`);

const worksFor = ({ member }: Actor, { workerIds }: Worked): boolean =>
  member !== null && workerIds.includes(member.personId);

export const mayChangeOrganisation = (actor: Actor, worked: Worked): Permission => {
  if (hasRole(actor, "organisation-worker") && worksFor(actor, worked)) return yes("You work for this organisation.");
  return hasRole(actor, "engagement-lead", "administrator")
    ? yes("You help to keep the directory right.")
    : no(
        `An organisation’s page is changed by its own workers, by engagement leads and by administrators.${signIn(actor)} Everyone else can suggest a change.`,
      );
};

/** The keeper for the community side answers for an organisation that has nobody yet. */
const answersForNobody = ({ member }: Actor, { workerIds }: Worked): boolean =>
  member !== null && workerIds.length === 0 && member.keepsFor === "community" && !holdsStatutoryRole(member);

/** It is told who works for it; whether that is so it says itself. */
export const mayJoinWorkers = (actor: Actor, worked: Worked): Permission => {
  if (mayConfirmWorker(actor, worked).allowed) return yes("You answer for this organisation.");
  return hasRole(actor, "engagement-lead", "administrator")
    ? yes("You may write down who works for an organisation. Its own people say whether it is so.")
    : no(
        `Who works for an organisation is written down by its own people, by engagement leads and by administrators.${signIn(actor)}`,
      );
};

/**
 * Whoever works for an organisation signs for it. So its own people say who does, and the community side’s keeper where
 * it has nobody: never those who are the other party.
 */
export const mayConfirmWorker = (actor: Actor, worked: Worked): Permission =>
  worksFor(actor, worked) || answersForNobody(actor, worked)
    ? yes("You say who works for this organisation.")
    : no(
        `An organisation’s own people say who works for it; where it has nobody yet, whoever keeps this place for the communities does.${signIn(actor)}`,
      );

export const mayTakeOrganisationOut = (actor: Actor, worked: Worked): Permission =>
  hasRole(actor, "organisation-worker") && worksFor(actor, worked)
    ? yes("You work for this organisation: it may leave whenever it likes.")
    : no(
        `An organisation leaves by its own people. Nobody else takes it out alone: keepers of both sides decide that together.${signIn(actor)}`,
      );

/** Two pages become one, and are parted again, by those who keep the directory right. */
export const mayMergeOrganisations = (actor: Actor): Permission =>
  hasRole(actor, "engagement-lead", "administrator")
    ? yes("You help to keep the directory right.")
    : no(`Engagement leads and administrators say that two pages are of one organisation.${signIn(actor)}`);

/** Whoever used something, and whoever lent it, may say so. */
export const mayCreditUse = (actor: Actor): Permission =>
  hasRole(actor, "organisation-worker", "engagement-lead", "administrator", "practitioner", "commissioner")
    ? yes("You may say what was used, so that whoever offered it is thanked.")
    : no(
        `Workers of organisations and services, engagement leads, commissioners and administrators say what was used.${signIn(actor)}`,
      );

export const mayReviewSuggestions = (actor: Actor): Permission =>
  hasRole(actor, "engagement-lead", "administrator")
    ? yes("You review what people suggest for the directory.")
    : no(`Engagement leads and administrators review what people suggest.${signIn(actor)}`);

const ofItsWorker = (actor: Actor): Worked => ({ workerIds: actor.member === null ? [] : [actor.member.personId] });
const ofOthers: Worked = { workerIds: ["somebody"] };
const ofNobody: Worked = { workerIds: [] };

export const organisationExamples = [
  exampleFor(mayChangeOrganisation, "of one’s own organisation", ofItsWorker),
  exampleFor(mayChangeOrganisation, "of another organisation", ofOthers),
  exampleFor(mayJoinWorkers, "of one’s own organisation", ofItsWorker),
  exampleFor(mayJoinWorkers, "of another organisation", ofOthers),
  exampleFor(mayJoinWorkers, "of an organisation that has nobody yet", ofNobody),
  exampleFor(mayConfirmWorker, "of one’s own organisation", ofItsWorker),
  exampleFor(mayConfirmWorker, "of another organisation", ofOthers),
  exampleFor(mayConfirmWorker, "of an organisation that has nobody yet", ofNobody),
  exampleFor(mayTakeOrganisationOut, "of one’s own organisation", ofItsWorker),
  exampleFor(mayTakeOrganisationOut, "of another organisation", ofOthers),
];
