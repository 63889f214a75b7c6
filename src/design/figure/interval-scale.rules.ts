import { scaleLinear } from "d3-scale";
import type { IntervalRow } from "./side.ts";

/** Where a number stands on the axis, and which numbers the axis names. */
export interface AxisScale {
  /** Percent of the axis' length, 0 at its start, to two decimals: what an SVG attribute takes. */
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

const finite = (numbers: readonly (number | null)[]): readonly number[] =>
  numbers.filter((number): number is number => number !== null && Number.isFinite(number));

/**
 * The common axis of all rows: it begins at zero (or below, where a value is negative), so that a length can be read
 * as an amount, and ends at a round number past the longest interval. With nothing to show it runs from 0 to 1.
 */
export const axisScale = (
  rows: readonly Pick<IntervalRow, "value" | "lower" | "upper">[],
  reference: number | null,
  tickCount: number,
): AxisScale => {
  const numbers = finite([reference, ...rows.flatMap(({ value, lower, upper }) => [value, lower, upper])]);
  const low = Math.min(0, ...numbers);
  const high = Math.max(0, ...numbers);
  const scale = scaleLinear()
    .domain([low, high === low ? low + 1 : high])
    .nice(tickCount)
    .range([0, 100]);
  return { at: (value) => Math.round(scale(value) * 100) / 100, ticks: scale.ticks(tickCount) };
};
