import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");
const isMe = (actor: Actor, personId: string | null): boolean =>
  actor.member !== null && actor.member.personId === personId;
const isOneOf = (actor: Actor, personIds: readonly (string | null)[]): boolean =>
  personIds.some((id) => isMe(actor, id));

/** What partners are asked, and how many hours that is, is no secret among those who ask and are asked. */
export const maySeeAsks = (actor: Actor): Permission =>
  actor.member !== null
    ? yes("You are one of the people of this place.")
    : no(`What partners are asked for is read by the people of this place.${signIn(actor)}`);

export const mayAsk = (actor: Actor): Permission =>
  (actor.member?.keepsFor ?? null) !== null ||
  (actor.member !== null && actor.member.roles.some((role) => role !== "contributor"))
    ? yes("You may ask partners of this place for something.")
    : no(`People who work for services and organisations here ask partners. Ask one of them.${signIn(actor)}`);

export interface Concerned {
  readonly workerIds: readonly string[];
  readonly askedById: string | null;
  readonly joinedIds: readonly (string | null)[];
}

/** The words of an ask are between the partner and those who ask. */
export const mayReadWords = (actor: Actor, { workerIds, askedById, joinedIds }: Concerned): Permission =>
  isOneOf(actor, [...workerIds, askedById, ...joinedIds])
    ? yes("You asked, or are asked.")
    : no(`The words of an ask are for the partner and those who ask.${signIn(actor)}`);

/** Only its own people answer for a partner. */
export const mayAnswer = (actor: Actor, { workerIds }: Pick<Concerned, "workerIds">): Permission =>
  isOneOf(actor, workerIds)
    ? yes("Your organisation is asked.")
    : no(`The people of the organisation that is asked answer for it.${signIn(actor)}`);

/** How much a partner can be asked, its own people say. */
export const maySetLimit = (actor: Actor, { workerIds }: Pick<Concerned, "workerIds">): Permission =>
  isOneOf(actor, workerIds)
    ? yes("You work for this organisation.")
    : no(`How much an organisation can be asked in a month, its own people say.${signIn(actor)}`);

export const mayJoin = (actor: Actor, { workerIds, askedById, joinedIds }: Concerned): Permission => {
  if (isOneOf(actor, [askedById, ...joinedIds])) return no("You ask this already.");
  return isOneOf(actor, workerIds) ? no("Your own organisation is asked this.") : mayAsk(actor);
};

/** Whoever asked takes it back; where their name is gone, whoever looks after such things here. */
export const mayTakeBack = (actor: Actor, { askedById }: Pick<Concerned, "askedById">): Permission => {
  if (isMe(actor, askedById)) return yes("You asked this.");
  return askedById === null && hasRole(actor, "administrator", "engagement-lead")
    ? yes("Whoever asked this is no longer known, and you look after such things here.")
    : no(`Whoever asked takes an ask back.${signIn(actor)}`);
};

const me = ({ member }: Actor): string => member?.personId ?? "nobody";
const ofOthers: Concerned = { workerIds: ["another"], askedById: "somebody", joinedIds: [] };
const asked = (actor: Actor): Concerned => ({ ...ofOthers, workerIds: [me(actor)] });
const asking = (actor: Actor): Concerned => ({ ...ofOthers, askedById: me(actor) });

export const examples = [
  exampleFor(mayReadWords, "of an ask of their own", asking),
  exampleFor(mayReadWords, "of an ask to their organisation", asked),
  exampleFor(mayReadWords, "of an ask of others", ofOthers),
  exampleFor(mayAnswer, "when their organisation is asked", asked),
  exampleFor(mayAnswer, "when another organisation is asked", ofOthers),
  exampleFor(maySetLimit, "of their own organisation", asked),
  exampleFor(maySetLimit, "of another organisation", ofOthers),
  exampleFor(mayJoin, "an ask of somebody else", ofOthers),
  exampleFor(mayJoin, "an ask of their own", asking),
  exampleFor(mayJoin, "an ask to their organisation", asked),
  exampleFor(mayTakeBack, "their own", asking),
  exampleFor(mayTakeBack, "somebody else’s", ofOthers),
  exampleFor(mayTakeBack, "that of somebody whose name is gone", { askedById: null }),
];
