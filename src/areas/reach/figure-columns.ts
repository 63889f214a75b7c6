/** What stands beside a community in every file of a finding, in this order. */
export const figureColumns = [
  "population",
  "seen",
  "seen_min",
  "seen_max",
  "mark",
  "rate_per_1000",
  "lower_95",
  "upper_95",
  "rate_ratio",
  "ratio_lower_95",
  "ratio_upper_95",
  "expected",
  "missing",
  "missing_lower",
  "missing_upper",
] as const;
