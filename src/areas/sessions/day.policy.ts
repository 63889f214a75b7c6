import type { Actor } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";
import type { DayAsked, OwnAsked } from "./day-seen.ts";
import { mayRunSession } from "./sessions.policy.ts";

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");

/** What is done on the day is for those who come: whoever is taken off loses sight of it, and stays counted. */
export const maySeeDay = (actor: Actor, day: DayAsked): Permission =>
  (actor.member !== null && day.isInside) || mayRunSession(actor, day).allowed
    ? yes("You come to this session.")
    : no(`Those who come to a session see its day.${signIn(actor)}`);

/** The chair, and those who take the notes or facilitate. */
export const mayKeepDay = (actor: Actor, day: DayAsked): Permission => {
  const { member } = actor;
  const keeps = member !== null && day.isInside && day.keeperIds.includes(member.personId);
  if (!keeps && !mayRunSession(actor, day).allowed)
    return no(`The chair, whoever takes the notes and whoever facilitates write down the day.${signIn(actor)}`);
  if (day.state === "cancelled") return no("This session was cancelled. Nothing happened on its day.");
  return day.state === "planning"
    ? no("This session is not called yet. Call it first; then its day can be written down.")
    : yes("You look after this session on its day.");
};

/** What changed because of the listening section is for the chair to say. */
export const maySayWhatChanged = (actor: Actor, day: DayAsked): Permission => {
  const runs = mayRunSession(actor, day);
  if (!runs.allowed) return no(`The chair says what changed because of the listening section.${signIn(actor)}`);
  return day.state === "held" ? runs : no("This session was not held yet. Say afterwards what changed.");
};

/** Each contributor keeps a note of their own, and nobody else’s. */
export const mayKeepNote = (_actor: Actor, { isAsked, isChair, isHeld, wasThere }: OwnAsked): Permission => {
  if (isChair) return no("The chair listens in this section, and keeps no note of it.");
  if (!isAsked) return no("Those who come to a session keep notes of it. Open the private link you were sent.");
  return isHeld && !wasThere
    ? no("You were not at this session. Ask the chair to put it right if you were.")
    : yes("You come to this session; the note is yours.");
};

/** Also the chair, who listens, reads what was released. */
export const mayReadListening = (_actor: Actor, { isAsked, isChair }: OwnAsked): Permission =>
  isAsked || isChair
    ? yes("You come to this session.")
    : no("Those who come to a session read what was released. Open the private link you were sent.");

export const mayRate = (_actor: Actor, { isAsked, isChair, isHeld, wasThere }: OwnAsked): Permission => {
  if (!isAsked && !isChair)
    return no("Those who came to a session say how it was. Open the private link you were sent.");
  if (!isHeld) return no("This session was not held yet. Say afterwards how it was.");
  return isChair || wasThere
    ? yes("You came to this session.")
    : no("You are not among those who came. Ask the chair to put it right if you were there.");
};

const me = (actor: Actor): string => actor.member?.personId ?? "nobody";
const attended: DayAsked = {
  chair: { id: "somebody" },
  startedById: null,
  state: "held",
  isInside: true,
  keeperIds: [],
};
const notAsked: DayAsked = { ...attended, isInside: false };
const chaired = (actor: Actor): DayAsked => ({ ...attended, chair: { id: me(actor) } });
const came: OwnAsked = { isAsked: true, wasThere: true, isChair: false, isHeld: true };
const missed: OwnAsked = { ...came, wasThere: false };
const chairs: OwnAsked = { ...came, isChair: true };
const stranger: OwnAsked = { ...missed, isAsked: false };

export const dayExamples = [
  exampleFor(maySeeDay, "of a session they come to", attended),
  exampleFor(maySeeDay, "of a session they do not come to", notAsked),
  exampleFor(mayKeepDay, "of a session they chair", chaired),
  exampleFor(mayKeepDay, "of a session they chair, before it is called", (actor) => ({
    ...chaired(actor),
    state: "planning",
  })),
  exampleFor(mayKeepDay, "of a session they take the notes of", (actor) => ({ ...attended, keeperIds: [me(actor)] })),
  exampleFor(mayKeepDay, "of a session they come to", attended),
  exampleFor(maySayWhatChanged, "after a session they chaired", chaired),
  exampleFor(maySayWhatChanged, "before a session they chair", (actor) => ({ ...chaired(actor), state: "called" })),
  exampleFor(maySayWhatChanged, "after a session somebody else chaired", attended),
  exampleFor(mayKeepNote, "of a session they came to", came),
  exampleFor(mayKeepNote, "of a session they chair", chairs),
  exampleFor(mayKeepNote, "of a session they were asked to and missed", missed),
  exampleFor(mayKeepNote, "of a session they were not asked to", stranger),
  exampleFor(mayReadListening, "of a session they come to", came),
  exampleFor(mayReadListening, "of a session they chair", { ...stranger, isChair: true }),
  exampleFor(mayReadListening, "of a session they were not asked to", stranger),
  exampleFor(mayRate, "that they came to", came),
  exampleFor(mayRate, "that they were asked to and missed", missed),
  exampleFor(mayRate, "that was not held yet", { ...missed, isHeld: false }),
  exampleFor(mayRate, "that they were not asked to", stranger),
];
