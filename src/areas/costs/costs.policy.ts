import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";

export interface Worked {
  /** Who works for the organisation. */
  readonly workerIds: readonly string[];
}

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");

const worksFor = ({ member }: Actor, { workerIds }: Worked): boolean =>
  member !== null && workerIds.includes(member.personId);

/** Those who pay, and those who answer for it. */
export const maySeePaid = (actor: Actor): Permission =>
  hasRole(actor, "administrator", "commissioner", "senior-manager")
    ? yes("You answer here for what communities are paid.")
    : no(`Commissioners, senior managers and administrators see what was paid to everybody.${signIn(actor)}`);

/** Organisations see their own; what it tells of others is told to those who pay. */
export const maySeeCosts = (actor: Actor): Permission =>
  hasRole(actor, "organisation-worker") ? yes("You see what it costs your own organisation.") : maySeePaid(actor);

export const maySeeCost = (actor: Actor, worked: Worked): Permission =>
  worksFor(actor, worked)
    ? yes("You work for this organisation.")
    : maySeePaid(actor).allowed
      ? maySeePaid(actor)
      : no(`What an hour costs is seen by those who work for the organisation and by those who pay.${signIn(actor)}`);

/** The organisation itself, or a commissioner who proposes it and waits for the organisation’s word. */
export const mayWriteCost = (actor: Actor, worked: Worked): Permission =>
  worksFor(actor, worked)
    ? yes("You work for this organisation.")
    : hasRole(actor, "commissioner")
      ? yes("You may propose what an hour costs. The organisation says whether it is right.")
      : no(
          `Those who work for the organisation write what an hour costs, or a commissioner proposes it.${signIn(actor)}`,
        );

/** Nobody can say it for the organisation. @practice P19 */
export const maySayOfCost = (actor: Actor, worked: Worked): Permission =>
  worksFor(actor, worked)
    ? yes("You work for this organisation.")
    : no(`Only those who work for the organisation say whether its cost is right.${signIn(actor)}`);

const isPayer = (actor: Actor): boolean => hasRole(actor, "commissioner");

export const maySeeAgreement = (actor: Actor, worked: Worked): Permission =>
  isPayer(actor) || worksFor(actor, worked)
    ? yes("You pay for it, or your organisation gets it.")
    : no(`What was agreed is seen by commissioners and by those who work for the organisation.${signIn(actor)}`);

export const mayWriteTerms = (actor: Actor, worked: Worked): Permission =>
  !isPayer(actor)
    ? no(`Commissioners write what they agree to pay.${signIn(actor)}`)
    : worksFor(actor, worked)
      ? no("You work for the organisation that is paid. Another commissioner writes this.")
      : yes("You pay for it.");

/** Each side says yes for itself, and nobody for both. @practice P19 */
export const maySayYes = (actor: Actor, worked: Worked): Permission =>
  worksFor(actor, worked) ? yes("You work for the organisation that is paid.") : mayWriteTerms(actor, worked);

const ownWork = (actor: Actor): Worked => ({ workerIds: actor.member === null ? [] : [actor.member.personId] });
const otherWork: Worked = { workerIds: ["somebody"] };
const ofEither = (policy: (actor: Actor, worked: Worked) => Permission) => [
  exampleFor(policy, "of one’s own organisation", ownWork),
  exampleFor(policy, "of another organisation", otherWork),
];

export const examples = [
  ...ofEither(maySeeCost),
  ...ofEither(mayWriteCost),
  ...ofEither(maySayOfCost),
  ...ofEither(maySeeAgreement),
  ...ofEither(mayWriteTerms),
  ...ofEither(maySayYes),
];
