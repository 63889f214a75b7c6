import { deviance } from "./deviance.ts";
import { stirlingError } from "./log-gamma.ts";

/** `count` of `trials`, each with chance `share`; `rest` is 1 - share, given apart so that no digits are lost. */
export interface BinomialPoint {
  readonly count: number;
  readonly trials: number;
  readonly share: number;
  readonly rest: number;
}

/** The chance of exactly `count` in `trials`. Both may be any numbers, as the beta distribution needs. */
export const binomialDensity = ({ count, trials, share, rest }: BinomialPoint): number => {
  if (share === 0) return count === 0 ? 1 : 0;
  if (rest === 0) return count === trials ? 1 : 0;
  const others = trials - count;
  if (count === 0) return Math.exp(trials * (share < rest ? Math.log1p(-share) : Math.log(rest)));
  if (others === 0) return Math.exp(trials * (rest < share ? Math.log1p(-rest) : Math.log(share)));
  const logged =
    stirlingError(trials) -
    stirlingError(count) -
    stirlingError(others) -
    deviance(count, trials * share) -
    deviance(others, trials * rest);
  return Math.exp(logged) * Math.sqrt(trials / (2 * Math.PI * count * others));
};
