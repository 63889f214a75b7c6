import type { Level, Rate } from "./claim.ts";

interface Wanted {
  readonly level: Level;
  readonly payer: string;
  /** A plain date. */
  readonly day: string;
}

/** The rate that held on a day: a later one never changes it. @practice P20 */
export const rateOn = (rates: readonly Rate[], { level, payer, day }: Wanted): Rate | undefined =>
  rates
    .filter((rate) => rate.level === level && rate.payer === payer && rate.fromDay <= day)
    .toSorted((one, other) => other.fromDay.localeCompare(one.fromDay))[0];

/** Of each level and payer the one that holds on a day. */
export const ratesOn = (rates: readonly Rate[], day: string): readonly Rate[] =>
  rates.filter((rate) => rateOn(rates, { ...rate, day }) === rate);
