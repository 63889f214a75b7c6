import { type Harmless, harmlessIn } from "./change.ts";

export const limits: readonly Harmless[] = [
  ...harmlessIn("limits/byars-count-limits.ts", [
    ["count === 0", "false", "what is no number is shown as none, so none comes out either way"],
    ["lower === null", "false", "none is not below 0 either"],
    ["lower < 0", "lower <= 0", "no whole count makes the limit exactly 0"],
  ]),
  ...harmlessIn("limits/mean-t.ts", [
    [
      "{ value: null, lower: null, upper: null }",
      "{}",
      "what is no number is shown as none, so none comes out either way",
    ],
  ]),
  ...harmlessIn("limits/wilson-proportion.ts", [
    ["count === 0", "false", "the formula gives exactly 0 there for the confidences in use; this is for the others"],
  ]),
];
