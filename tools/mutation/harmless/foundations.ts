import { type Harmless, harmlessIn } from "./change.ts";

const endsByItself = "the bounds meet long before, and that ends it too";
const oneNumberWide = "the two bounds are then neighbours among all numbers";
const ontoABound = "a step onto a bound is none to the last digit: the root is there, and halving ends there as well";

export const foundations: readonly Harmless[] = [
  ...harmlessIn("estimate.ts", [
    ['typeof number === "number"', "true", "nothing but a number is finite; this comparison is for the compiler"],
  ]),
  ...harmlessIn("root.ts", [
    ["step < 1100", "step <= 1100", endsByItself],
    ["step += 1", "step -= 1", endsByItself],
    ["step < 400", "step <= 400", endsByItself],
    ["reach < 690", "reach <= 690", "reach doubles from 1 and is never 690"],
    ["middle <= left", "middle < left", oneNumberWide],
    ["middle <= left", "false", oneNumberWide],
    ["height < 0", "height <= 0", "a height of 0 was answered the line before"],
    ["newton > left", "newton >= left", ontoABound],
    ["newton < right", "newton <= right", ontoABound],
    [
      "Math.abs(next - x) <= 2e-16 * Math.abs(next)",
      "Math.abs(next - x) < 2e-16 * Math.abs(next)",
      "the two are equal only at 0; anywhere else it ends a round later, when the bounds have met",
    ],
  ]),
];
