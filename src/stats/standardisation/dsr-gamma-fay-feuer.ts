import { mustBeAboveZero } from "../checks.ts";
import { confidenceUnlessTold, tailShare } from "../confidence.ts";
import type { DirectlyStandardisedInput } from "./directly-standardised-rate.ts";
import { gammaQuantile } from "../distributions/gamma-quantile.ts";
import { type Estimate, estimateOf } from "../estimate.ts";
import { mustBeStandardBands, sumOf } from "./standard-bands.ts";

export type GammaStandardisedRate = Estimate & { readonly crude: number };

/**
 * A directly standardised rate with gamma limits, which hold for few events too.
 *
 * Takes: `bands`, each with `count`, `population` (above 0) and `standard`; `multiplier`; `confidence`, 0.95 unless told.
 * Gives: the rate and its limits, and the `crude` rate before any weighing, all per `multiplier` people.
 * Read it: where English guidance gives no rate (under 10 events) this still gives an honest, wide one: say which.
 * Misleads when: it is set beside Dobson's limits as if they were the same.
 * Errors: RangeError for no bands, a population that is not above 0, or any negative number.
 * Source: Fay and Feuer, Statistics in Medicine 1997.
 * @example dsrGammaFayFeuer({ bands: [{ count: 5, population: 100, standard: 1 }], multiplier: 100 }).upper // 11.6683
 */
export const dsrGammaFayFeuer = (input: DirectlyStandardisedInput): GammaStandardisedRate => {
  const { bands, multiplier, confidence = confidenceUnlessTold } = input;
  mustBeStandardBands("dsrGammaFayFeuer", bands);
  mustBeAboveZero("dsrGammaFayFeuer", "the multiplier", multiplier);
  const total = sumOf(bands.map((band) => band.standard));
  const weighed = bands.map((band) => ({
    weight: band.standard / total / band.population,
    count: band.count ?? 0,
  }));
  const rate = sumOf(weighed.map(({ weight, count }) => weight * count));
  const variance = sumOf(weighed.map(({ weight, count }) => weight * weight * count));
  const heaviest = Math.max(...weighed.map(({ weight }) => weight));
  const tail = tailShare(confidence);
  const rateAbove = rate + heaviest;
  const varianceAbove = variance + heaviest * heaviest;
  const lower = rate === 0 ? 0 : gammaQuantile(tail, (rate * rate) / variance) * (variance / rate);
  const upper = gammaQuantile(tail, (rateAbove * rateAbove) / varianceAbove, "upper") * (varianceAbove / rateAbove);
  const population = sumOf(bands.map((band) => band.population));
  return {
    crude: (sumOf(weighed.map(({ count }) => count)) / population) * multiplier,
    ...estimateOf(
      { value: rate * multiplier, lower: lower * multiplier, upper: upper * multiplier },
      "Fay-Feuer gamma",
      "There is no upper limit at this confidence.",
    ),
  };
};
