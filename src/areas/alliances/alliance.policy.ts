import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";

/** How an actor stands to an alliance. */
export interface Standing {
  /** They are part of it, on this side: they said yes, and have not left. */
  readonly isPart: boolean;
  /** They were asked and have not answered, or work for an organisation of it and may join by themselves. */
  readonly mayJoin: boolean;
  /** It ended, or one of the two is gone. */
  readonly isOver: boolean;
}

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");

export const maySeeAlliances = (actor: Actor): Permission =>
  actor.member !== null
    ? yes("You are one of the people of this place.")
    : no(`The people of this place see which alliances there are.${signIn(actor)}`);

export const mayStartAlliance = (actor: Actor): Permission =>
  actor.member !== null
    ? yes("You may start an alliance for an organisation or a community you are part of.")
    : no(`The people of this place start alliances.${signIn(actor)}`);

/** Nobody else reads it: no commissioner, no administrator, no keeper, unless they are part of it. @practice P05 */
export const maySeeAlliance = (actor: Actor, { isPart }: Standing): Permission =>
  actor.member !== null && isPart
    ? yes("You are part of this alliance.")
    : no(`Only the people of its two sides read an alliance.${signIn(actor)}`);

export const mayWriteInAlliance = (actor: Actor, standing: Standing): Permission => {
  const seen = maySeeAlliance(actor, standing);
  if (!seen.allowed) return seen;
  return standing.isOver
    ? no(
        "This alliance has ended, so nothing more is written here. You can still read it, answer what is said of you and take out your own words.",
      )
    : yes("You are part of this alliance.");
};

/** Whoever asks others sees the names of people of the place, which contributors do not. */
export const mayAskIntoAlliance = (actor: Actor, standing: Standing): Permission => {
  const writes = mayWriteInAlliance(actor, standing);
  if (!writes.allowed) return writes;
  const seesPeople = actor.member?.keepsFor !== null || actor.member.roles.some((role) => role !== "contributor");
  return seesPeople
    ? writes
    : no(
        "Contributors do not see the list of people here. Tell somebody of the other side, or an administrator, whom to ask.",
      );
};

export const mayJoinAlliance = (actor: Actor, { isPart, mayJoin }: Standing): Permission =>
  actor.member !== null && (isPart || mayJoin)
    ? yes("You were asked, or you are part of one of its two sides.")
    : no(
        `People join when somebody of an alliance asks them, or when they work for an organisation of it.${signIn(actor)}`,
      );

/** Whoever wrote something, and whoever is named in it. */
export interface Spoken extends Standing {
  readonly writtenById: string | null;
  readonly namedIds: readonly string[];
}

/** Reading and answering is for everybody of the alliance; words are changed by who wrote them or is named. */
export const mayChangeEntry = ({ member }: Actor, { writtenById, namedIds, isPart }: Spoken): Permission =>
  member !== null && isPart && (writtenById === member.personId || namedIds.includes(member.personId))
    ? yes("You wrote this, or you are named in it.")
    : no("Words are corrected or taken out by whoever wrote them or is named in them. You can answer them.");

/** A published figure with its source: whoever works with communities here writes it down. */
export const mayWriteDownReligion = (actor: Actor): Permission =>
  hasRole(actor, "analyst", "engagement-lead", "organisation-worker", "administrator")
    ? yes("You may write down what the census says of a community.")
    : no(
        `Analysts, engagement leads, administrators and workers of community organisations write this down.${signIn(actor)}`,
      );

const ofIt: Standing = { isPart: true, mayJoin: false, isOver: false };
const over: Standing = { ...ofIt, isOver: true };
const ofAnother: Standing = { ...ofIt, isPart: false };
const ids = ({ member }: Actor): readonly string[] => (member === null ? [] : [member.personId]);

export const examples = [
  exampleFor(maySeeAlliance, "of one’s own alliance", ofIt),
  exampleFor(maySeeAlliance, "of another alliance", ofAnother),
  exampleFor(mayWriteInAlliance, "in one’s own alliance", ofIt),
  exampleFor(mayWriteInAlliance, "in one’s own alliance, once it has ended", over),
  exampleFor(mayWriteInAlliance, "in another alliance", ofAnother),
  exampleFor(mayAskIntoAlliance, "into one’s own alliance", ofIt),
  exampleFor(mayAskIntoAlliance, "into one’s own alliance, once it has ended", over),
  exampleFor(mayAskIntoAlliance, "into another alliance", ofAnother),
  exampleFor(mayJoinAlliance, "when asked", { ...ofAnother, mayJoin: true }),
  exampleFor(mayJoinAlliance, "when nobody asked, and they work for none of its organisations", ofAnother),
  exampleFor(mayChangeEntry, "about oneself", (actor) => ({ ...ofIt, writtenById: null, namedIds: ids(actor) })),
  exampleFor(mayChangeEntry, "by somebody else, about others", { ...ofIt, writtenById: "somebody", namedIds: [] }),
];
