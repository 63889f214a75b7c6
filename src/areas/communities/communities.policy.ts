import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";

/** What a place has settled about who reads the pages that hold no personal details. */
export interface Shown {
  readonly arePublic: boolean;
}

/** A community's own no comes before every other right to write about it. */
interface Choosing {
  readonly isHere: boolean;
}

export const maySeeCommunities = ({ member }: Actor, { arePublic }: Shown): Permission => {
  if (member !== null) return yes("You are one of the people of this place.");
  return arePublic
    ? yes("Everyone may read how communities here describe themselves: no person is named.")
    : no("The keepers of this place show these pages to its own people only. If you are one of them, sign in first.");
};

/** Of use only to somebody who is not known here yet. */
const signInFirst = ({ member }: Actor): string =>
  member === null ? " If you are one of the people of this place, sign in first." : "";

/** People who speak from a community, and those who work with communities and write down what they say. */
const describes = (actor: Actor): boolean =>
  hasRole(actor, "contributor", "champion", "organisation-worker", "engagement-lead", "analyst") ||
  actor.member?.keepsFor === "community";

const whoDescribes =
  "contributors, champions, workers of community organisations, engagement leads, analysts and keepers for the community side";

/** A community says itself who it is; an engagement lead or analyst may write down what its members say. */
export const mayDescribeCommunities = (actor: Actor): Permission => {
  if (describes(actor)) return yes("You may write down how a community here describes itself.");
  return no(`A community is described by its own people. Here that is for ${whoDescribes}.${signInFirst(actor)}`);
};

/** As above, for one community: where it chose not to be here, nobody writes about it. */
export const mayDescribeCommunity = (actor: Actor, { isHere }: Choosing): Permission => {
  const may = mayDescribeCommunities(actor);
  if (!may.allowed || isHere) return may;
  return no(
    "This community chose not to be here, so nothing more is written about it. Only its own people can change that.",
  );
};

/** Anybody who may describe a community may write down its no: a no must never wait for the right person. */
export const mayWriteDownANo = (actor: Actor): Permission => {
  if (describes(actor)) return yes("You may write down that a community chose not to be here.");
  return no(`A community’s no can be written down by ${whoDescribes}.${signInFirst(actor)}`);
};

/** Coming back is for the community to say: no service and no analyst ends its no. */
export const mayEndANo = (actor: Actor): Permission => {
  if (hasRole(actor, "contributor", "champion", "organisation-worker") || actor.member?.keepsFor === "community")
    return yes("You speak from the communities here, so you may write down that this one wants to be here.");
  return no(
    "Only people who speak from the communities can end a community’s no: contributors, champions, workers of " +
      "community organisations and keepers for the community side.",
  );
};

/** One way or the other, as the community stands now. */
export const mayChooseForCommunity = (actor: Actor, { isHere }: Choosing): Permission =>
  isHere ? mayWriteDownANo(actor) : mayEndANo(actor);

const here: Choosing = { isHere: true };
const gone: Choosing = { isHere: false };

export const examples = [
  exampleFor(mayChooseForCommunity, "a community that is here", here),
  exampleFor(mayChooseForCommunity, "a community that chose not to be here", gone),
  exampleFor(maySeeCommunities, "where public pages are on", { arePublic: true }),
  exampleFor(maySeeCommunities, "where public pages are off", { arePublic: false }),
  exampleFor(mayDescribeCommunity, "a community that is here", here),
  exampleFor(mayDescribeCommunity, "a community that chose not to be here", gone),
];
