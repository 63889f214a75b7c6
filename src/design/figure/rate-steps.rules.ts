import { scaleLinear } from "d3-scale";

/** One shade of a map: rates from `from` up to `to`, the last step with its end. */
export interface RateStep {
  readonly from: number;
  readonly to: number;
}

/** There are this many shades. */
export const stepsMax = 6;

/** Of a rate for every 1,000 people. */
const leastSpan = 1e-6;

/** Up to six equal steps between round numbers, that hold every rate; none where there is no rate. */
export const rateSteps = (rates: readonly number[]): readonly RateStep[] => {
  if (rates.length === 0) return [];
  const [low, high] = [Math.min(...rates), Math.max(...rates)];
  // Rates that differ by less than anybody could read are one step.
  if (high !== low && high - low < leastSpan) return [{ from: low, to: high }];
  const ends = scaleLinear()
    .domain([low, high === low ? low + 1 : high])
    .nice(4)
    .ticks(4);
  if (ends.length < 2 || (ends[0] ?? low) > low || (ends.at(-1) ?? high) < high) return [{ from: low, to: high }];
  return ends.slice(0, -1).map((from, at) => ({ from, to: ends[at + 1] ?? from }));
};

/** Which step a rate is in: 1 for the lowest. */
export const stepOf = (rate: number, steps: readonly RateStep[]): number =>
  Math.min(stepsMax, Math.max(1, steps.filter(({ from }) => from <= rate).length));
