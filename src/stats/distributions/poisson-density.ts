import { deviance } from "./deviance.ts";
import { stirlingError } from "./log-gamma.ts";

/**
 * The chance of exactly `count` events where `mean` are expected. `count` may be any number at or above 0: the gamma
 * distribution is built on the values in between.
 * @example poissonDensity(2, 3) // 0.2240418077
 */
export const poissonDensity = (count: number, mean: number): number => {
  if (mean === 0) return count === 0 ? 1 : 0;
  if (count === 0) return Math.exp(-mean);
  return Math.exp(-stirlingError(count) - deviance(count, mean)) / Math.sqrt(2 * Math.PI * count);
};
