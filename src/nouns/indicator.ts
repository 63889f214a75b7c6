import type { Count } from "./count.ts";

/** Exists for the types alone; nobody outside this file can write it down, so nobody can make one of these by hand. */
declare const passedTheGate: unique symbol;

/**
 * A count that may be shown: it has passed the gate for small numbers (`src/disclosure/release-table.ts`), which is the only
 * maker of these. Pages, files and sentences take this and never a `Count`, so a count as gathered does not compile there.
 */
export type Released = Count & { readonly [passedTheGate]: true };

/**
 * One figure with all that it takes to believe it. Made by `indicatorOf` in `src/disclosure`, from counts that have
 * passed the gate: there is no indicator that has not.
 *
 * - `value`: in `unit`; null where the count or what it is out of is hidden or not known (then `count.mark` says which).
 * - `denominator`: people or courses that the value is out of; null where nobody knows.
 * - `lower95`, `upper95`: limits of the value, of chance alone; null where there are none.
 * - `period`, `source`: as printed by whoever counted. `method`: the formula by name.
 * When it misleads: the limits know nothing of wrong records or of people whom nobody counted.
 */
export interface Indicator {
  readonly [passedTheGate]: true;
  readonly count: Released;
  readonly value: number | null;
  readonly unit: "per 1,000" | "per 100";
  readonly denominator: number | null;
  readonly lower95: number | null;
  readonly upper95: number | null;
  readonly period: string | null;
  readonly method: string;
  readonly source: string;
}
