/** Axes with round ends and round steps. */
import { scaleLinear } from "d3-scale";
import type { Axis } from "./chart.ts";

interface AxisWanted {
  readonly words: string;
  readonly values: readonly (number | null | undefined)[];
  /** Whether a length can be read as an amount, so that the axis must begin at 0. */
  readonly fromZero: boolean;
  /** The number as it is written at a step, with so many decimals. */
  readonly say: (value: number, decimals: number) => string;
  readonly steps?: number;
}

const isNumber = (value: number | null | undefined): value is number =>
  value !== null && value !== undefined && Number.isFinite(value);

const decimalsOf = (step: number): number => Math.max(0, Math.min(6, -Math.floor(Math.log10(step) + 1e-9)));

/** An axis that holds every value; from 0 to 1 where there is none. */
export const axisOf = ({ words, values, fromZero, say, steps = 5 }: AxisWanted): Axis => {
  const numbers = values.filter(isNumber);
  const low = Math.min(...numbers, ...(fromZero || numbers.length === 0 ? [0] : []));
  const high = Math.max(...numbers, ...(fromZero || numbers.length === 0 ? [0] : []));
  const scale = scaleLinear()
    .domain(low === high ? [low, low + 1] : [low, high])
    .nice(steps);
  const [from = 0, to = 1] = scale.domain();
  const ticks = scale.ticks(steps);
  const decimals = decimalsOf((ticks[1] ?? 1) - (ticks[0] ?? 0));
  return { words, from, to, ticks: ticks.map((at) => ({ at, words: say(at, decimals) })) };
};

/** Periods side by side, each at its place from 0 on. */
export const axisOfPeriods = (words: string, periods: readonly string[]): Axis => ({
  words,
  from: -0.5,
  to: Math.max(0.5, periods.length - 0.5),
  ticks: periods.map((period, at) => ({ at, words: period })),
});

/** Every nth step, so that words of the longest's width do not touch; the first always stays. */
export const ticksThatFit = (ticks: Axis["ticks"], widthPx: number, widestPx: number): Axis["ticks"] => {
  const fits = Math.max(1, Math.floor(widthPx / (widestPx + 14)));
  const every = Math.max(1, Math.ceil(ticks.length / fits));
  return ticks.filter((_, index) => index % every === 0);
};
