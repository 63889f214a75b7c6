import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";
import type { Role, Side } from "../../nouns/role.ts";
import { rolesThatSeeFiguresByDefault } from "../places/index.ts";
import { maySeeFigures } from "../reach/index.ts";
import { sideOf } from "./side.rules.ts";

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");

export const maySeeCampaigns = (actor: Actor): Permission =>
  actor.member !== null
    ? yes("You are one of the people of this place.")
    : no(`The people of this place see its campaigns.${signIn(actor)}`);

export const mayRunCampaign = (actor: Actor): Permission =>
  (actor.member?.keepsFor ?? null) !== null ||
  hasRole(actor, "engagement-lead", "commissioner", "senior-manager", "organisation-worker", "champion")
    ? yes("You may write down a campaign, what it is made of and how it will be read.")
    : no(
        `Keepers, commissioners, senior managers, engagement leads, champions and workers of community organisations write down campaigns.${signIn(actor)}`,
      );

/** Both sides say what they saw, each in their own words. @practice P29 */
export const maySayOfCampaign = (actor: Actor): Permission =>
  sideOf(actor) === null
    ? no(`People of services and of communities say what they saw of a campaign.${signIn(actor)}`)
    : yes("You may say what you saw, for your side.");

interface OnPaper {
  /** The side that wrote down what the paper says; null where nothing stood on paper. */
  readonly paperSide: Side | null;
  readonly isAnswered: boolean;
}

/** What stood on paper is believed once the other side says that it did. @practice P29 */
export const mayConfirmPaper = (actor: Actor, { paperSide, isAnswered }: OnPaper): Permission => {
  const mine = sideOf(actor);
  if (mine === null || mine === paperSide)
    return no(`Somebody of the other side says whether the paper said so.${signIn(actor)}`);
  if (paperSide === null) return no("Nothing of this campaign stood on paper: it was chosen here, before the start.");
  return isAnswered
    ? no("The other side has answered. Add a note if something should be said besides.")
    : yes("Your side was not the one that wrote it down, so you may say whether the paper said so.");
};

interface WhoSees {
  readonly rolesThatSee: readonly Role[];
}

/** The numbers are figures of the place like any others. */
export const maySeeResult = (actor: Actor, who: WhoSees): Permission => maySeeFigures(actor, who);

/** Whoever signs a reading has seen the numbers. @practice P29 */
export const maySignReading = (actor: Actor, who: WhoSees): Permission => {
  const seen = maySeeResult(actor, who);
  return seen.allowed ? maySayOfCampaign(actor) : seen;
};

const byDefault: WhoSees = { rolesThatSee: rolesThatSeeFiguresByDefault };

export const examples = [
  exampleFor(mayConfirmPaper, "what services say stood on paper", { paperSide: "statutory", isAnswered: false }),
  exampleFor(mayConfirmPaper, "what communities say stood on paper", { paperSide: "community", isAnswered: false }),
  exampleFor(mayConfirmPaper, "what services say stood on paper, once it was answered", {
    paperSide: "statutory",
    isAnswered: true,
  }),
  exampleFor(maySeeResult, "where the keepers settled nothing", byDefault),
  exampleFor(maySeeResult, "where the keepers let analysts and commissioners see figures", {
    rolesThatSee: ["analyst", "commissioner"],
  }),
  exampleFor(maySignReading, "where the keepers settled nothing", byDefault),
  exampleFor(maySignReading, "where the keepers let analysts and workers of community organisations see figures", {
    rolesThatSee: ["analyst", "organisation-worker"],
  }),
];
