import type { Case } from "./cases.ts";
import type { ExamplePlace } from "./example-place.ts";
import type { Faults } from "./verdicts.ts";

/** What a door needs to know of the server, and what it says back about what it stored there. */
export interface Target {
  readonly base: string;
  /** Names of places that were taken, as the server read them back. */
  readonly stored: Set<string>;
  /** The example place and who walked in there; none where the server has no such place. */
  readonly place: ExamplePlace | undefined;
}

/** Sends one case every way that its kind can come in, and says what was wrong with the answers. */
export type Door = (target: Target, hostile: Case) => Promise<Faults>;

/** A door inside the example place. */
export type PlaceDoor = (place: ExamplePlace, hostile: Case) => Promise<Faults>;

export const inPlace =
  (door: PlaceDoor): Door =>
  async ({ place }, hostile) =>
    place === undefined ? [] : door(place, hostile);
