import { type Harmless, harmlessIn } from "./change.ts";

export const rates: readonly Harmless[] = [
  ...harmlessIn("rates/byars-half-rate.ts", [["lower < 0", "lower <= 0", "no whole count makes the limit exactly 0"]]),
  ...harmlessIn("rates/rounded-percent.ts", [
    ["numerator > 0", "true", "nobody is 0 with any number of decimals"],
    ["numerator > 0", "numerator >= 0", "nobody is 0 with any number of decimals"],
  ]),
];
