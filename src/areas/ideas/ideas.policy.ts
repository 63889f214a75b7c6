import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");

export const maySeeIdeas = (actor: Actor): Permission =>
  actor.member !== null
    ? yes("You are one of the people of this place.")
    : no(`The people of this place read each other’s ideas.${signIn(actor)}`);

export const mayGiveIdea = (actor: Actor): Permission =>
  actor.member !== null
    ? yes("Everybody of this place may say how to begin.")
    : no(`The people of this place give ideas here. Somebody of them can write yours down for you.${signIn(actor)}`);

/** Either side may ask first. */
export const mayAskForIdeas = (actor: Actor): Permission =>
  (actor.member?.keepsFor ?? null) !== null ||
  hasRole(
    actor,
    "engagement-lead",
    "commissioner",
    "senior-manager",
    "practitioner",
    "organisation-worker",
    "administrator",
  )
    ? yes("You may ask people for ideas, if somebody answers them.")
    : no(
        `Keepers, people of services and workers of community organisations ask for ideas, because somebody must answer them.${signIn(actor)}`,
      );

interface Asked {
  readonly askedById: string | null;
  readonly answersById: string | null;
}

/** The one who was named, or whoever asked. */
export const mayAnswerIdeas = (actor: Actor, { askedById, answersById }: Asked): Permission => {
  const mine = actor.member?.personId ?? null;
  return mine !== null && (mine === answersById || mine === askedById)
    ? yes("You said that ideas would be answered.")
    : no(`Ideas are answered by whoever was named for it when people were asked.${signIn(actor)}`);
};

interface Given {
  readonly authorId: string | null;
}

export const mayWithdrawIdea = (actor: Actor, { authorId }: Given): Permission =>
  actor.member !== null && actor.member.personId === authorId
    ? yes("This is your idea.")
    : no(`An idea is taken back by whoever had it.${signIn(actor)}`);

const me = ({ member }: Actor): string | null => member?.personId ?? null;
const ofOthers: Asked = { askedById: "somebody", answersById: "another" };

export const examples = [
  exampleFor(mayAnswerIdeas, "when named for it", (actor) => ({ ...ofOthers, answersById: me(actor) })),
  exampleFor(mayAnswerIdeas, "when they asked for ideas", (actor) => ({ ...ofOthers, askedById: me(actor) })),
  exampleFor(mayAnswerIdeas, "when somebody else asked, and another was named", ofOthers),
  exampleFor(mayWithdrawIdea, "one’s own", (actor) => ({ authorId: me(actor) })),
  exampleFor(mayWithdrawIdea, "somebody else’s", { authorId: "somebody" }),
];
