/** Something that waits for this person: what, why, since when, and the one button. */
export interface WaitingHere {
  readonly words: string;
  readonly because: string;
  /** ISO 8601; null where it has no beginning. */
  readonly since: string | null;
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

/** At most this many of each on the page. */
export const shownMax = 20;
/** Findings told of the place. */
export const toldMax = 3;
