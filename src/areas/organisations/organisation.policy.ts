import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";

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

/** Whose page it is says who works for it; a stranger to it cannot let themselves in. */
export const mayJoinWorkers = (actor: Actor): Permission =>
  hasRole(actor, "engagement-lead", "administrator")
    ? yes("You may say who works for an organisation.")
    : no(`Engagement leads and administrators say who works for an organisation.${signIn(actor)}`);

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

export const organisationExamples = [
  exampleFor(mayChangeOrganisation, "of one’s own organisation", ofItsWorker),
  exampleFor(mayTakeOrganisationOut, "of one’s own organisation", ofItsWorker),
];
