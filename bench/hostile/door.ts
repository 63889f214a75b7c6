import type { Case } from "./cases.ts";
import type { Faults } from "./verdicts.ts";

/** What a door needs to know of the server, and what it says back about what it stored there. */
export interface Target {
  readonly base: string;
  /** Names of places that were taken, as the server read them back. */
  readonly stored: Set<string>;
}

/** Sends one case every way that its kind can come in, and says what was wrong with the answers. */
export type Door = (target: Target, hostile: Case) => Promise<Faults>;
