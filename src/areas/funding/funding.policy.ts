import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";

/** What a place has settled about who reads pages without personal details. */
export interface Shown {
  readonly arePublic: boolean;
}

/** Who of the place works for the organisation that is asked about. */
export interface Worked {
  readonly workerIds: readonly string[];
}

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");

export const maySeeFunding = (actor: Actor, { arePublic }: Shown): Permission => {
  if (actor.member !== null) return yes("You are one of the people of this place.");
  return arePublic
    ? yes("Everyone may read what organisations and commissioners here publish about money.")
    : no("The keepers of this place show these pages to its own people only. If you are one of them, sign in first.");
};

const worksFor = ({ member }: Actor, { workerIds }: Worked): boolean =>
  member !== null && workerIds.includes(member.personId);

/** An organisation's money is its own business: nobody writes it down but its own workers. */
export const mayWriteForOrganisation = (actor: Actor, worked: Worked): Permission =>
  hasRole(actor, "organisation-worker") && worksFor(actor, worked)
    ? yes("You work for this organisation.")
    : no(`Only those who work for an organisation write about its money, and say who sees it.${signIn(actor)}`);

export const mayKeepGrants = (actor: Actor): Permission =>
  hasRole(actor, "commissioner")
    ? yes("You pay for services here, so you keep the list of what is paid for.")
    : no(`Commissioners keep the list of what they pay for, and decide about its ends.${signIn(actor)}`);

export const maySeeGrants = (actor: Actor): Permission =>
  hasRole(actor, "commissioner", "organisation-worker")
    ? yes("You see the grants that you pay for, or that your organisation gets.")
    : no(`Commissioners see what they pay for; an organisation’s workers see what it gets.${signIn(actor)}`);

export const maySeeGrant = (actor: Actor, worked: Worked): Permission =>
  hasRole(actor, "commissioner") || (hasRole(actor, "organisation-worker") && worksFor(actor, worked))
    ? yes("You pay for it, or your organisation gets it.")
    : no(`A grant is seen by commissioners and by the workers of the organisation that gets it.${signIn(actor)}`);

export const maySeeSpending = (actor: Actor): Permission =>
  actor.member !== null
    ? yes("You are one of the people of this place.")
    : no("Where the money goes is for the people of this place. If you are one of them, sign in first.");

const ofItsWorker = (actor: Actor): Worked => ({ workerIds: actor.member === null ? [] : [actor.member.personId] });
const ofAnother: Worked = { workerIds: ["somebody"] };

export const examples = [
  exampleFor(maySeeFunding, "where public pages are on", { arePublic: true }),
  exampleFor(maySeeFunding, "where public pages are off", { arePublic: false }),
  exampleFor(mayWriteForOrganisation, "of one’s own organisation", ofItsWorker),
  exampleFor(mayWriteForOrganisation, "of another organisation", ofAnother),
  exampleFor(maySeeGrant, "of one’s own organisation", ofItsWorker),
  exampleFor(maySeeGrant, "of another organisation", ofAnother),
];
