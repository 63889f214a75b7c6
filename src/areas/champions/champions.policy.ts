import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");
const isMe = (actor: Actor, personId: string | null): boolean =>
  actor.member !== null && actor.member.personId === personId;

/** Invites, reads how champions are reached, arranges training, and says who answers. */
export const mayRunNetwork = (actor: Actor): Permission =>
  hasRole(actor, "engagement-lead", "administrator")
    ? yes("You run the network of champions here.")
    : no(`Engagement leads and administrators run the network of champions.${signIn(actor)}`);

/** Those who run it see all of it; those who answer see what is put to them. */
export const maySeeNetwork = (actor: Actor): Permission =>
  hasRole(actor, "engagement-lead", "administrator", "commissioner", "senior-manager")
    ? yes("You run the network of champions, or answer what they ask.")
    : no(`Those who run the network of champions, or answer them, see this.${signIn(actor)}`);

/** Whoever has the private link, or the champion's own account. */
export const maySpeak = (actor: Actor, { isChampion }: { readonly isChampion: boolean }): Permission =>
  isChampion
    ? yes("You are one of the champions here.")
    : no(`This page is of one champion. Open the link in your letter again, or ask for a new one.${signIn(actor)}`);

interface OfItem {
  /** Who has to answer just now. */
  readonly answererId: string | null;
  /** They still belong here and may answer. */
  readonly isAnswererHere: boolean;
  /** Everybody it was put to so far. */
  readonly putTo: readonly string[];
  readonly championPersonId: string | null;
}

/** The champion, those it was put to, and whoever runs the network. */
export const mayReadItem = (actor: Actor, item: OfItem): Permission =>
  [item.championPersonId, item.answererId, ...item.putTo].some((id) => isMe(actor, id))
    ? yes("You asked this, or it was put to you.")
    : hasRole(actor, "engagement-lead", "administrator")
      ? yes("You run the network of champions here.")
      : no(`Whoever asked reads this, those it was put to, and whoever runs the network.${signIn(actor)}`);

/** One person answers: the one it is put to. Where nobody is left, whoever answers here for money or services. */
export const mayAnswerItem = (actor: Actor, { answererId, isAnswererHere }: OfItem): Permission => {
  if (isMe(actor, answererId) && hasRole(actor, "commissioner", "senior-manager")) return yes("It is put to you.");
  if (answererId !== null && isAnswererHere)
    return no(`It is put to one person, and that person answers or passes it on.${signIn(actor)}`);
  return hasRole(actor, "commissioner", "senior-manager")
    ? yes("Nobody is left whom it was put to, and you answer for services here.")
    : no(`Commissioners and senior managers answer what champions ask.${signIn(actor)}`);
};

/** On to somebody else, with a reason that is kept. */
export const mayPassItemOn = (actor: Actor, item: OfItem): Permission =>
  isMe(actor, item.answererId) ? yes("It is put to you.") : mayRunNetwork(actor);

/** Whoever was asked, or runs the network, tells what came of it later. */
export const mayTellWhatCame = (actor: Actor, item: OfItem): Permission =>
  [item.answererId, ...item.putTo].some((id) => isMe(actor, id)) ? yes("It was put to you.") : mayRunNetwork(actor);

/** Their own question: only its champion says whether an answer answers, and what everybody may read. */
export const maySpeakOfItem = (_actor: Actor, { isOwn }: { readonly isOwn: boolean }): Permission =>
  isOwn ? yes("You asked this.") : no("Whoever asked says this, and nobody for them.");

export const mayReadRecord = (actor: Actor, { arePublic }: { readonly arePublic: boolean }): Permission =>
  arePublic || actor.member !== null
    ? yes("What champions asked and were answered is for everyone.")
    : no(`The people of this place read what champions asked.${signIn(actor)}`);

const put = (answererId: string | null): OfItem => ({
  answererId,
  isAnswererHere: answererId !== null,
  putTo: [],
  championPersonId: null,
});
const me = (actor: Actor): string => actor.member?.personId ?? "nobody";
const putToMe = (actor: Actor): OfItem => put(me(actor));
const passedOn = (actor: Actor): OfItem => ({ ...put("somebody"), putTo: [me(actor)] });

export const examples = [
  exampleFor(maySpeak, "with their own account or link", (actor) => ({ isChampion: hasRole(actor, "champion") })),
  exampleFor(mayReadItem, "that was put to somebody else", put("somebody")),
  exampleFor(mayReadItem, "that was put to them", putToMe),
  exampleFor(mayReadItem, "that they asked", (actor) => ({ ...put("somebody"), championPersonId: me(actor) })),
  exampleFor(mayAnswerItem, "that was put to them", putToMe),
  exampleFor(mayAnswerItem, "that was put to somebody else", put("somebody")),
  exampleFor(mayAnswerItem, "that nobody is left to answer", put(null)),
  exampleFor(mayPassItemOn, "that was put to them", putToMe),
  exampleFor(mayPassItemOn, "that was put to somebody else", put("somebody")),
  exampleFor(mayPassItemOn, "that they passed on before", passedOn),
  exampleFor(mayTellWhatCame, "that was put to them", putToMe),
  exampleFor(mayTellWhatCame, "that was put to somebody else", put("somebody")),
  exampleFor(mayTellWhatCame, "that they passed on before", passedOn),
  exampleFor(maySpeakOfItem, "that they asked", { isOwn: true }),
  exampleFor(maySpeakOfItem, "that somebody else asked", { isOwn: false }),
  exampleFor(mayReadRecord, "where public pages are on", { arePublic: true }),
  exampleFor(mayReadRecord, "where public pages are off", { arePublic: false }),
];
