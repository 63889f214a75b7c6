import type { SeatStanding } from "../groups/index.ts";

export const sessionKinds = ["meeting", "outreach", "clinic", "training", "preliminary"] as const;
export type SessionKind = (typeof sessionKinds)[number];

export const kindNames: Readonly<Record<SessionKind, string>> = {
  meeting: "Meeting",
  outreach: "Outreach",
  clinic: "Clinic",
  training: "Training",
  preliminary: "Preliminary meeting",
};

/** How far those who come take part, as it was promised to them. One scale; the known ladders are mapped to it. */
export const levels = ["told", "asked", "worked-with", "decided-together", "led-by-community"] as const;
export type Level = (typeof levels)[number];

export const levelNames: Readonly<Record<Level, string>> = {
  told: "You are told",
  asked: "You are asked, and hear what came of it",
  "worked-with": "We work on it together; the service decides",
  "decided-together": "We decide together",
  "led-by-community": "The community decides; the service helps",
};

export const openings = ["invited", "place", "public"] as const;
export type Opening = (typeof openings)[number];

export const openingNames: Readonly<Record<Opening, string>> = {
  invited: "Only those who are invited",
  place: "Everybody of this place",
  public: "Everybody",
};

export const forms = ["in-room", "online", "both", "walk", "meal", "story-circle", "other"] as const;
export type Form = (typeof forms)[number];

export const formNames: Readonly<Record<Form, string>> = {
  "in-room": "In a room",
  online: "Online",
  both: "In a room and online",
  walk: "A walk",
  meal: "A meal",
  "story-circle": "A story circle",
  other: "Another form",
};

export const states = ["planning", "called", "held", "cancelled"] as const;
export type SessionState = (typeof states)[number];

export const stateNames: Readonly<Record<SessionState, string>> = {
  planning: "Being planned",
  called: "Called",
  held: "Held",
  cancelled: "Cancelled",
};

export const parts = ["chair", "contributor", "facilitator", "interpreter", "companion", "note-taker"] as const;
export type Part = (typeof parts)[number];

export const partNames: Readonly<Record<Part, string>> = {
  chair: "Chair",
  contributor: "Contributor",
  facilitator: "Facilitator",
  interpreter: "Interpreter",
  companion: "Companion",
  "note-taker": "Takes the notes",
};

export const ways = ["email", "letter", "text", "in-person"] as const;
export type InvitedByWay = (typeof ways)[number];

export const answers = ["yes", "no", "perhaps"] as const;
export type Answer = (typeof answers)[number];

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A session as it stands in a list. Days are plain dates, times `18:30` as a clock in London shows them. */
export interface SessionListed {
  readonly id: string;
  readonly kind: SessionKind;
  readonly title: string;
  readonly group: Named | null;
  readonly promisedLevel: Level;
  readonly openTo: Opening;
  readonly chair: Named | null;
  readonly onDay: string | null;
  readonly fromTime: string | null;
  readonly toTime: string | null;
  readonly form: Form;
  readonly venue: Named | null;
  readonly state: SessionState;
  readonly isPrivate: boolean;
  /** Whoever asks chairs it, began it or is asked to come. */
  readonly isInside: boolean;
  /** They chair the group that it is of, or sit in it. */
  readonly isOfGroup: boolean;
}

export type Listening = "wanted" | "not-wanted";

export interface Session extends SessionListed {
  readonly purpose: string;
  readonly preliminaryOf: Named | null;
  readonly onlineLink: string;
  readonly venueAddress: string;
  readonly cancelledBecause: string;
  readonly calledAt: string | null;
  readonly calledBecause: string;
  /** iCalendar's SEQUENCE. */
  readonly changeNumber: number;
  readonly seriesId: string | null;
  readonly dayBecause: string;
  /** Null: nobody was asked yet. */
  readonly listening: Listening | null;
  readonly listeningMinutes: number | null;
  readonly facilitator: Named | null;
  readonly isVenueNotForAll: boolean;
  readonly startedById: string | null;
}

/** Somebody who is needed, as far as they exist for whoever asks. */
export interface Contributor {
  readonly id: string;
  /** Null for somebody without a record in the place. */
  readonly personId: string | null;
  readonly name: string;
  readonly organisation: Named | null;
  readonly standing: SeatStanding;
  readonly part: Part;
  readonly isPrivate: boolean;
  readonly community: Named | null;
  /** A moment. */
  readonly invitedAt: string | null;
  readonly invitedByWay: InvitedByWay | null;
  readonly answer: Answer | null;
  readonly answeredAt: string | null;
  readonly language: string | null;
  readonly format: string | null;
  /** Empty for everybody but the chair and themselves. */
  readonly needs: string;
  readonly needsMetBy: string | null;
  readonly papersSentOn: string | null;
  readonly attended: "yes" | "no" | null;
  readonly minutes: number | null;
  readonly isPaid: boolean | null;
  readonly spoke: number | null;
}

export interface Presence {
  readonly sessionId: string;
  readonly onDay: string | null;
  readonly organisationId: string | null;
  readonly standing: SeatStanding;
  readonly present: boolean;
  /** A plain date. */
  readonly papersSentOn: string | null;
  /** A moment. */
  readonly invitedAt: string | null;
}

export const sessionsMax = 200;
export const contributorsMax = 500;
