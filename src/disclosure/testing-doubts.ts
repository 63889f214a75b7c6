/** For tests: what is asked of the doubts about a few counts. */
import assert from "node:assert/strict";
import { stateOf, type Ask, type Cell } from "./doubt.ts";
import type { Equations } from "./equations.ts";

export const limits = (low: number, high: number, knownLow = low) => ({ low, knownLow, high });
const usual = { hidden: null, weight: 1, values: 0, largeFrom: null, isPrinted: true, isAlone: false };
export const cell = (truth: number, more: Partial<Cell> = {}): Cell => ({
  ...usual,
  truth,
  open: limits(truth, truth),
  ...more,
});
export const askOf = (one: number, values: number, more: Partial<Ask> = {}): Ask => ({
  cell: one,
  values,
  knowing: false,
  ...more,
});

/** These equations as they stand, from one of their points. */
export const stateFor = ({ low, high, rows }: Equations, points: readonly Int32Array[], seed: number) => {
  const truth = points[(7 * seed) % points.length];
  assert.ok(truth);
  const cells = [...truth].map((value, at) => cell(value, { open: limits(low[at] ?? 0, high[at] ?? 0), values: 3 }));
  return { state: stateOf(cells, rows), truth };
};
