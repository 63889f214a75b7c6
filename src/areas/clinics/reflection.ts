/** What somebody wrote to themselves, as their own page reads it once it is open. */
export interface Reflection {
  readonly id: string;
  /** A plain date. */
  readonly on: string;
  /** Null where it cannot be read: somebody changed or moved it in the database. */
  readonly words: string | null;
}

/** How somebody's log stands: not begun, locked, or open on this device. */
export type LogState = "none" | "locked" | "open";

export const passphraseMin = 12;
export const passphraseMax = 300;
export const wordsMax = 8000;
export const reflectionsOnAPage = 20;
