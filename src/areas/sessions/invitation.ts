import type { Answer, Contributor, InvitedByWay, Level, SessionState } from "./session.ts";

/** How somebody likes to have it. */
export const formats = ["large-print", "easy-read", "audio", "by-phone"] as const;
export type Format = (typeof formats)[number];

/** Forms that somebody may propose instead. */
export const otherForms = ["online", "walk", "meal", "story-circle", "women-only", "after-prayers"] as const;
export type OtherForm = (typeof otherForms)[number];

export type Listening = "wanted" | "not-wanted";

/** A session as it stands in a calendar, in a letter, and for whoever has a private link. */
export interface SessionInCalendar {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly promisedLevel: Level;
  readonly state: SessionState;
  readonly onDay: string | null;
  readonly fromTime: string | null;
  readonly toTime: string | null;
  /** The venue's name and address; empty where there is none. */
  readonly where: string;
  readonly onlineLink: string;
  readonly cancelledBecause: string;
  readonly changeNumber: number;
  readonly isPrivate: boolean;
  /** A moment. */
  readonly calledAt: string | null;
}

/** What whoever has a private link sees: their own answer, the session, and nobody else. */
export interface LinkOpened {
  readonly contributorId: string;
  readonly personId: string | null;
  readonly session: SessionInCalendar;
  readonly answer: Answer | null;
  readonly language: string | null;
  readonly format: string | null;
  readonly needs: string;
  readonly listening: Listening | null;
  readonly facilitator: string;
}

/** What went to somebody, and when. */
export interface Sent {
  readonly what: "invitation" | "change" | "cancellation" | "link-ended";
  readonly way: InvitedByWay;
  /** A moment. */
  readonly at: string;
}

/** Somebody who is needed, with what whoever runs the session knows of their invitation. */
export interface Invited extends Contributor {
  readonly email: string;
  /** In which language they are written to. */
  readonly writtenIn: string;
  readonly hasLink: boolean;
  readonly linkNumber: number;
  readonly listening: Listening | null;
  readonly facilitator: string;
  readonly sent: readonly Sent[];
}

/** Whom to write to when a session changed that they were asked to by email; nobody before it was called. */
export interface ToTell {
  readonly session: SessionInCalendar;
  readonly people: readonly Pick<Invited, "name" | "email" | "writtenIn">[];
}

/** A calendar that somebody's own programs fetch. */
export interface Feed {
  readonly id: string;
  readonly personId: string;
  readonly group: { readonly id: string; readonly name: string } | null;
  /** A moment. */
  readonly madeAt: string;
}

/** How long a link works after its session, and how long what was cancelled stays in a feed. */
export const linkDaysAfter = 30;
export const cancelledDaysInFeed = 60;
