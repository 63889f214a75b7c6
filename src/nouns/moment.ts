/** A moment that somebody hands to a rule: rules compare and write moments, and never ask what time it is. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly valueOf: () => number;
  /** `2026-05-01T09:30:00.000Z` */
  readonly toISOString: () => string;
}
