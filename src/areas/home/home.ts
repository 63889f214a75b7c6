/** When something is to be done: its day is over, within a week, on no day that anybody named, after this week. */
export const whens = ["late", "this-week", "no-day", "later"] as const;
export type When = (typeof whens)[number];

/** Something that waits for this person: what, why, since when, and the one button. */
export interface WaitingHere {
  readonly words: string;
  readonly because: string;
  /** ISO 8601; null where it has no beginning. */
  readonly since: string | null;
  /** A plain date; null where nobody named one. */
  readonly by: string | null;
  readonly when: When;
  /** Nobody else can do it. */
  readonly isOwn: boolean;
  readonly href: string;
  readonly verb: string;
}

export interface NewsHere {
  readonly words: string;
  readonly at: string;
  readonly href: string | null;
}

export interface ToldHere {
  readonly words: string;
  readonly href: string;
}

/** The whole of somebody's home. */
export interface HomeHere {
  readonly today: readonly WaitingHere[];
  readonly news: readonly NewsHere[];
  readonly told: readonly ToldHere[];
  /** Since when things count as new, and to when this page knows of them. */
  readonly since: string;
  readonly until: string;
  /** Nothing waits: what somebody in this role could do next. */
  readonly ideas: readonly ToldHere[];
}

/** At most this many things that wait stand on the page. */
export const waitingMax = 40;
/** At most this many that are new, and that one area may tell of a kind. */
export const shownMax = 20;
/** Findings told of the place. */
export const toldMax = 6;
