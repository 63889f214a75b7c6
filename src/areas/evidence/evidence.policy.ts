import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";
import { sideOf } from "./side.rules.ts";

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");
const keeps = ({ member }: Actor): boolean => member !== null && member.keepsFor !== null;

export const maySeeEvidence = (_actor: Actor): Permission =>
  yes("Everybody sees the packs that both sides released; the people of this place see all of them.");

export interface Released {
  readonly releasedOn: string | null;
}

export const mayReadPack = (actor: Actor, { releasedOn }: Released): Permission =>
  releasedOn !== null
    ? yes("Both sides released this pack, for everybody.")
    : actor.member === null
      ? no(`This pack is not released yet. The people of this place read it.${signIn(actor)}`)
      : yes("You are one of the people of this place.");

export const mayMakePack = (actor: Actor): Permission =>
  keeps(actor) || hasRole(actor, "engagement-lead", "analyst", "commissioner", "senior-manager", "organisation-worker")
    ? yes("You may have a pack gathered. Both sides sign it before anybody else reads it.")
    : no(
        `Keepers, engagement leads, analysts, commissioners, senior managers and workers of community organisations have packs gathered.${signIn(actor)}`,
      );

/** Of one side: administrators and others who speak for neither do not rate. */
export const mayTakePart = (actor: Actor): Permission =>
  sideOf(actor) === null
    ? no(`Only those who speak for one of the two sides rate a pack and stand as its authors.${signIn(actor)}`)
    : yes("You speak for your side.");

export interface Asked {
  /** Who works for a partner that was asked. */
  readonly workerIds: readonly string[];
}

/** Nobody says it for a partner. @practice P45 */
export const maySayOfPack = (actor: Actor, { workerIds }: Asked): Permission =>
  actor.member !== null && workerIds.includes(actor.member.personId)
    ? yes("Your organisation was asked what it thinks of this pack.")
    : no(`Those who work for a partner that was asked say what they think of a pack.${signIn(actor)}`);

/** Nobody signs for the other side. @practice P45 */
export const maySignPack = (actor: Actor): Permission => {
  const side = sideOf(actor);
  const may = keeps(actor) || hasRole(actor, ...(side === "statutory" ? seniors : partners));
  return side !== null && may
    ? yes("You may sign for your side.")
    : no(
        `Keepers, commissioners and senior managers sign for services; keepers and workers of community organisations for communities.${signIn(actor)}`,
      );
};
const seniors = ["commissioner", "senior-manager"] as const;
const partners = ["organisation-worker"] as const;

export const examples = [
  exampleFor(mayReadPack, "not released", { releasedOn: null }),
  exampleFor(mayReadPack, "released", { releasedOn: "2026-01-31" }),
  exampleFor(maySayOfPack, "their organisation was asked about", ({ member }) => ({
    workerIds: member === null ? [] : [member.personId],
  })),
  exampleFor(maySayOfPack, "another organisation was asked about", { workerIds: ["somebody"] }),
];
