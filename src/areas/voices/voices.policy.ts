import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";
import type { Kind } from "./voice.ts";

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");
const keeps = ({ member }: Actor): boolean => (member?.keepsFor ?? null) !== null;
const personIdOf = ({ member }: Actor): string | null => member?.personId ?? null;

/** Without an account, and whatever a place keeps closed: whoever has something to say is heard. @practice P43 */
export const maySaySomething = (_actor: Actor): Permission => yes("Everybody may say something, and need not say who.");

/** Whoever has the private link; nobody is asked who they are. */
export const mayOpenPrivateLink = (_actor: Actor): Permission => yes("Whoever has the link may read what it leads to.");

export const maySeeWhoSees = (_actor: Actor): Permission =>
  yes("Everybody may read who sees what they say, before they say it.");

interface Openness {
  readonly arePublic: boolean;
}

export const mayReadAnswers = (actor: Actor, { arePublic }: Openness): Permission =>
  arePublic || actor.member !== null
    ? yes("What was agreed for everyone is for everyone.")
    : no(`The people of this place read what was answered.${signIn(actor)}`);

/** Those who work on what was said, and see what they may of it. */
export const maySeeVoices = (actor: Actor): Permission =>
  keeps(actor) || (actor.member?.roles.some((role) => role !== "contributor") ?? false)
    ? yes("You work with others here, and see what is for you.")
    : no(`What people say is read by those who answer it. The answers are for everyone.${signIn(actor)}`);

/** What a policy must know of a voice. */
interface VoiceAsked {
  readonly kind: Kind;
  readonly keeperReads: boolean;
  readonly enteredById: string | null;
  readonly ownerId: string | null;
  /** Was named to read of unfair treatment, and does not run the service it is about. */
  readonly isNamed: boolean;
  /** Is the safeguarding lead, and somebody who was worried told them of it. */
  readonly wasTold: boolean;
}

const answersVoices = (actor: Actor): boolean => hasRole(actor, "engagement-lead", "senior-manager", "commissioner");
const isOne = (actor: Actor, personId: string | null): boolean => personId !== null && personIdOf(actor) === personId;

/** Racism and unfair treatment never reaches the team it is about: only who was named for it reads it. */
export const mayAnswerVoice = (actor: Actor, { kind, ownerId, isNamed }: VoiceAsked): Permission => {
  if (kind === "unfair")
    return isNamed && hasRole(actor, "senior-manager")
      ? yes("You were named to answer about racism and unfair treatment.")
      : no("Racism and unfair treatment is answered by senior managers who were named for it, and nobody else.");
  return answersVoices(actor) || isOne(actor, ownerId)
    ? yes("You answer what people say.")
    : no(`Engagement leads, senior managers, commissioners and whoever it was passed on to answer.${signIn(actor)}`);
};

export const mayReadVoice = (actor: Actor, voice: VoiceAsked): Permission => {
  if (mayAnswerVoice(actor, voice).allowed) return yes("You answer what people say.");
  if (isOne(actor, voice.enteredById)) return yes("You wrote this down for somebody.");
  if (voice.wasTold && actor.member !== null) return yes("Somebody who was worried told you of it.");
  if (voice.kind === "unfair")
    return voice.keeperReads && actor.member?.keepsFor === "community"
      ? yes("Whoever said it wants the keeper of the community side to read it.")
      : no("Racism and unfair treatment is read by senior managers who were named for it, and by nobody else.");
  return keeps(actor)
    ? yes("You keep this place, and see how people are answered.")
    : no(`What people say is read by those who answer it.${signIn(actor)}`);
};

/** For everyone is only what names nobody; of unfair treatment nothing is. */
export const mayReleaseVoice = (actor: Actor, voice: VoiceAsked): Permission => {
  if (voice.kind === "unfair") return no("What people say of racism and unfair treatment is shown to nobody else.");
  return mayAnswerVoice(actor, voice);
};

const writersDown = ["organisation-worker", "champion", "engagement-lead", "practitioner", "senior-manager"] as const;

export const mayWriteVoiceDown = (actor: Actor): Permission =>
  hasRole(actor, ...writersDown)
    ? yes("You may write down what somebody said, if they agree.")
    : no(
        `Champions, workers of organisations and people of services write down what others say. For yourself, say something without your name.${signIn(actor)}`,
      );

export const mayAnswerFears = (actor: Actor): Permission =>
  answersVoices(actor)
    ? yes("You answer what people say.")
    : no(`Engagement leads, senior managers and commissioners write answers for everyone.${signIn(actor)}`);

/** Of somebody who has no link, whoever wrote it down brings the answer, and says whether it helps them. */
export const mayRateForSender = (actor: Actor, { enteredById }: VoiceAsked): Permission =>
  isOne(actor, enteredById)
    ? yes("You wrote this down for somebody, and tell them the answer.")
    : no(`Whoever wrote it down asks its sender whether the answer helps.${signIn(actor)}`);

/** Whoever reads a voice and is worried tells the safeguarding lead of the place: nothing here claims to see danger. */
export const mayTellLead = (actor: Actor, voice: VoiceAsked): Permission => mayReadVoice(actor, voice);

/** Whoever may read a voice may say what it is about: many readers, and where they differ it stays so. @practice P24 */
export const mayCodeVoice = (actor: Actor, voice: VoiceAsked): Permission => mayReadVoice(actor, voice);

/** Names of themes, and when they are counted. */
export const mayKeepThemes = (actor: Actor): Permission =>
  answersVoices(actor) || keeps(actor)
    ? yes("You look after the themes of what people say.")
    : no(
        `Engagement leads, senior managers, commissioners and keepers begin themes and have them counted.${signIn(actor)}`,
      );

export const mayNameReaders = (actor: Actor): Permission =>
  keeps(actor) || hasRole(actor, "administrator")
    ? yes("You look after who reads what here.")
    : no(`Keepers and administrators name who reads of racism and unfair treatment.${signIn(actor)}`);

const plain: VoiceAsked = {
  kind: "idea",
  keeperReads: false,
  enteredById: null,
  ownerId: null,
  isNamed: false,
  wasTold: false,
};

const writtenDown = (actor: Actor): VoiceAsked => ({ ...plain, enteredById: personIdOf(actor) });
const passedOn = (actor: Actor): VoiceAsked => ({ ...plain, ownerId: personIdOf(actor) });
const unfair: VoiceAsked = { ...plain, kind: "unfair" };
const named: VoiceAsked = { ...unfair, isNamed: true };

export const examples = [
  exampleFor(mayReadAnswers, "where public pages are on", { arePublic: true }),
  exampleFor(mayReadAnswers, "pages are for people of the place", { arePublic: false }),
  exampleFor(mayReadVoice, "an idea", plain),
  exampleFor(mayReadVoice, "an idea that they wrote down for somebody", writtenDown),
  exampleFor(mayReadVoice, "racism, to one who was named for it", named),
  exampleFor(mayReadVoice, "racism, to one who was not named", unfair),
  exampleFor(mayReadVoice, "racism, where a keeper may read it", { ...unfair, keeperReads: true }),
  exampleFor(mayReadVoice, "racism, to the safeguarding lead who was told", { ...unfair, wasTold: true }),
  exampleFor(mayAnswerVoice, "an idea", plain),
  exampleFor(mayAnswerVoice, "an idea that was passed on to them", passedOn),
  exampleFor(mayAnswerVoice, "racism, by one who was named for it", named),
  exampleFor(mayAnswerVoice, "racism, by one who was not named", unfair),
  exampleFor(mayReleaseVoice, "an idea", plain),
  exampleFor(mayReleaseVoice, "racism", named),
  exampleFor(mayTellLead, "of an idea", plain),
  exampleFor(mayTellLead, "of what they wrote down for somebody", writtenDown),
  exampleFor(mayTellLead, "of racism, when they were not named to read it", unfair),
  exampleFor(mayCodeVoice, "an idea", plain),
  exampleFor(mayCodeVoice, "what they wrote down for somebody", writtenDown),
  exampleFor(mayCodeVoice, "racism, when they were not named to read it", unfair),
  exampleFor(mayRateForSender, "of somebody whose words they wrote down", writtenDown),
  exampleFor(mayRateForSender, "of somebody whose words others wrote down", { ...plain, enteredById: "somebody" }),
];
