/** A scale on which the limits of a value lie evenly round it. */
export interface PheScale {
  readonly holds: (value: number) => boolean;
  readonly to: (value: number) => number;
  readonly from: (point: number) => number;
  /** How much the value moves when its point on the scale moves by one. */
  readonly steepness: (value: number) => number;
}

/** By the kind of value: rates on logarithms, proportions on logits, everything else as it is. */
export const pheScales: Readonly<Record<"rate" | "proportion" | "other", PheScale>> = {
  rate: {
    holds: (value) => Number.isFinite(value) && value >= 0,
    to: Math.log,
    from: Math.exp,
    steepness: (value) => value,
  },
  proportion: {
    holds: (value) => value >= 0 && value <= 1,
    to: (value) => Math.log(value / (1 - value)),
    from: (point) => 1 / (1 + Math.exp(-point)),
    steepness: (value) => value * (1 - value),
  },
  other: {
    holds: Number.isFinite,
    to: (value) => value,
    from: (point) => point,
    steepness: () => 1,
  },
};
