import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";
import type { Role } from "../../nouns/role.ts";

/** What is published is for everyone, without signing in. */
export const mayReadPublished = (_actor: Actor): Permission => yes("What a place has published is for everyone.");

/** Which roles a place lets prepare figures for everyone. */
export interface WhoPrepares {
  readonly rolesThatRelease: readonly Role[];
}

/** Preparing is not publishing: that is for the keepers of both sides. */
export const mayPrepareRelease = (actor: Actor, { rolesThatRelease }: WhoPrepares): Permission => {
  if (actor.member === null) return no("Only people of this place may prepare figures to publish. Sign in first.");
  if (actor.member.keepsFor !== null) return yes("You are a keeper of this place.");
  if (hasRole(actor, "engagement-lead", ...rolesThatRelease))
    return yes("Your role here may prepare what is published.");
  return no("The keepers of this place have not asked your role to prepare figures to publish. An analyst can do it.");
};

interface OwnDraft extends WhoPrepares {
  /** Keepers have been asked to publish it, or it is out. */
  readonly isProposed: boolean;
}

export const mayStopDraft = (actor: Actor, { rolesThatRelease, isProposed }: OwnDraft): Permission => {
  const may = mayPrepareRelease(actor, { rolesThatRelease });
  if (!may.allowed) return may;
  return isProposed
    ? no("The keepers have been asked about it, so they decide. Who proposed it may take the proposal back.")
    : yes("Nobody has been asked about it yet, so you may take it back.");
};

interface Published {
  readonly rolesThatRelease: readonly Role[];
  readonly isWithdrawn: boolean;
}

/** Taking back protects people, so one keeper is enough, and whoever may prepare. */
export const mayWithdrawRelease = (actor: Actor, { rolesThatRelease, isWithdrawn }: Published): Permission => {
  const may = mayPrepareRelease(actor, { rolesThatRelease });
  if (!may.allowed)
    return no(
      "Only keepers, and those who prepare what is published, may withdraw a release. Tell one of them what is wrong.",
    );
  return isWithdrawn ? no("It is withdrawn already.") : yes("You may withdraw it, with the reason.");
};

/** Everything that ever left, with who took it: for those who answer for it. */
export const maySeeWhatIsOut = (actor: Actor): Permission =>
  actor.member !== null && (actor.member.keepsFor !== null || hasRole(actor, "administrator"))
    ? yes("You answer for what leaves this place.")
    : no("Only keepers and administrators of this place see all that ever left it and who took it.");

const preparing = { rolesThatRelease: ["analyst", "commissioner"] } as const;
const ofNoRole = { rolesThatRelease: [] } as const;

export const examples = [
  exampleFor(mayReadPublished, "", null),
  exampleFor(mayPrepareRelease, "figures, where analysts and commissioners release", preparing),
  exampleFor(mayPrepareRelease, "figures, where the keepers have named no role besides engagement leads", ofNoRole),
  exampleFor(mayStopDraft, "a draft nobody was asked about", { ...preparing, isProposed: false }),
  exampleFor(mayStopDraft, "a draft the keepers were asked about", { ...preparing, isProposed: true }),
  exampleFor(mayWithdrawRelease, "a release", { ...preparing, isWithdrawn: false }),
  exampleFor(mayWithdrawRelease, "a release that is withdrawn already", { ...preparing, isWithdrawn: true }),
  exampleFor(maySeeWhatIsOut, "", null),
];
