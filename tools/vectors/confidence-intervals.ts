import { z } from "zod";
import {
  agrestiCoullProportion,
  byarsCountLimits,
  byarsHalfRate,
  type Estimate,
  type EventsOverExposure,
  exactBinomialProportion,
  exactPoissonCountLimits,
  exactRate,
  jeffreysProportion,
  jeffreysRate,
  type PartOfWhole,
  scoreRate,
  waldRate,
  wilsonProportion,
} from "../../src/stats/index.ts";
import { adapt, type Adapter, confidence, number } from "./fields.ts";

const withEstimate = (estimate: Estimate) => ({ ...estimate, estimate: estimate.value });

const count = (measure: (count: number, confidence: number) => Estimate): Adapter =>
  adapt(z.object({ x: number, confidence }), (input) => withEstimate(measure(input.x, input.confidence)));

const share = (measure: (input: PartOfWhole) => Estimate): Adapter =>
  adapt(z.object({ x: number, n: number, confidence }), (input) =>
    withEstimate(measure({ count: input.x, outOf: input.n, confidence: input.confidence })),
  );

const rate = (measure: (input: EventsOverExposure) => Estimate): Adapter =>
  adapt(z.object({ x: number, exposure: number, confidence }), (input) =>
    withEstimate(measure({ count: input.x, exposure: input.exposure, confidence: input.confidence })),
  );

export const confidenceIntervals: Readonly<Record<string, Adapter>> = {
  agresti_coull_ci: share(agrestiCoullProportion),
  byars_ci_count: count(byarsCountLimits),
  exact_binomial_ci: share(exactBinomialProportion),
  exact_poisson_ci_count: count(exactPoissonCountLimits),
  jeffreys_ci_proportion: share(jeffreysProportion),
  rate_ci_byar_desctools: rate(byarsHalfRate),
  rate_ci_exact: rate(exactRate),
  rate_ci_jeffreys: rate(jeffreysRate),
  rate_ci_score: rate(scoreRate),
  rate_ci_wald: rate(waldRate),
  wilson_ci_proportion: share(wilsonProportion),
};
