/** One thing in a calendar, as it stands now. */
export interface CalendarEvent {
  /** Never changes, however often the event does. */
  readonly uid: string;
  /** Goes up by one with each change, so that the change replaces what was there. */
  readonly change: number;
  readonly title: string;
  /** A plain date. */
  readonly onDay: string;
  /** Times on the wall in London, `18:30`. Without a beginning it is the whole day; an end before it is the next day. */
  readonly from: string | null;
  readonly to: string | null;
  readonly place: string;
  readonly words: string;
  /** Where to read more; empty where there is nothing. */
  readonly link: string;
  readonly isCancelled: boolean;
  /** Who is asked, for a calendar that is mailed to them alone. */
  readonly invited?: readonly Invited[];
}

export interface Invited {
  readonly name: string;
  readonly email: string;
}

/** A calendar as it is sent or fetched. */
export interface Calendar {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
  /** A feed is published; what is mailed asks somebody, or cancels. */
  readonly method: "PUBLISH" | "REQUEST" | "CANCEL";
  /** When it was written: `2026-11-22T21:00:00.000Z`. */
  readonly writtenAt: string;
  /** Whose calendar it is; what is mailed needs one. Answers to it reach nobody: they come by the private link. */
  readonly from?: Invited;
}
