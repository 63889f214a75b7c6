import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");
const keeps = ({ member }: Actor): boolean => (member?.keepsFor ?? null) !== null;
const isMe = (actor: Actor, personId: string | null): boolean =>
  personId !== null && actor.member?.personId === personId;

interface Openness {
  readonly arePublic: boolean;
}

/** What words mean is for everyone, and of sayings what was released. */
export const mayReadWords = (actor: Actor, { arePublic }: Openness): Permission =>
  arePublic || actor.member !== null
    ? yes("What words mean is for everyone.")
    : no(`The people of this place read what words mean.${signIn(actor)}`);

export const mayAskForWord = (actor: Actor): Permission =>
  actor.member !== null
    ? yes("You may ask what any word means.")
    : no(`People of this place ask for a word here.${signIn(actor)}`);

/** Write words of services in plain words, and answer those who ask. */
export const mayKeepWords = (actor: Actor): Permission =>
  keeps(actor) || hasRole(actor, "engagement-lead", "administrator")
    ? yes("You look after the words of this place.")
    : no(`Keepers, engagement leads and administrators write what words mean. You can ask for a word.${signIn(actor)}`);

const givers = ["contributor", "champion", "organisation-worker"] as const;
const givesOwn = (actor: Actor): boolean => hasRole(actor, ...givers) || actor.member?.keepsFor === "community";

/** What a word means in a community’s language comes from people who speak it, not from services. */
export const mayGiveMeaning = (actor: Actor): Permission =>
  givesOwn(actor)
    ? yes("You may say what a word means in your language.")
    : no(
        `Contributors, champions, workers of community organisations and the community’s keeper say what a word means in their language.${signIn(actor)}`,
      );

/** One’s own, or somebody else’s who agreed. @practice P15 */
export const mayGiveSaying = (actor: Actor): Permission =>
  givesOwn(actor) || hasRole(actor, "engagement-lead")
    ? yes("You may write down how people here say it, with their agreement.")
    : no(
        `Community members and community workers say how people here say it. You can read it, and ask them.${signIn(actor)}`,
      );

interface Given {
  readonly givenById: string | null;
  readonly writtenById?: string | null;
}

/** Another speaker of the community, never whoever gave it or wrote it down. */
export const mayReview = (actor: Actor, { givenById, writtenById = null }: Given): Permission => {
  if (isMe(actor, givenById) || isMe(actor, writtenById))
    return no("You gave this yourself. Another speaker says whether it is so.");
  return givesOwn(actor)
    ? yes("You may say whether this is so, if you speak the language.")
    : no(`Other community members and community workers who speak it say whether it is so.${signIn(actor)}`);
};

/** The giver’s word alone; where it was written down for somebody, whoever they told. */
export const mayTakeBack = (actor: Actor, { givenById, writtenById = null }: Given): Permission =>
  isMe(actor, givenById) || isMe(actor, writtenById)
    ? yes("You gave this, or wrote it down for somebody, so you may take it back.")
    : no(`Only whoever gave it takes it back. Ask them, or the person who wrote it down for them.${signIn(actor)}`);

const ofOthers: Given = { givenById: "somebody" };
const own = ({ member }: Actor): Given => ({ givenById: member?.personId ?? null });
const writtenDown = ({ member }: Actor): Given => ({ ...ofOthers, writtenById: member?.personId ?? null });

export const examples = [
  exampleFor(mayReadWords, "where public pages are on", { arePublic: true }),
  exampleFor(mayReadWords, "pages are for people of the place", { arePublic: false }),
  exampleFor(mayReview, "given by somebody else", ofOthers),
  exampleFor(mayReview, "given by themselves", own),
  exampleFor(mayReview, "that they wrote down for somebody", writtenDown),
  exampleFor(mayTakeBack, "one’s own", own),
  exampleFor(mayTakeBack, "that they wrote down for somebody", writtenDown),
  exampleFor(mayTakeBack, "somebody else’s", ofOthers),
];
