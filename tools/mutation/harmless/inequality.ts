import { type Harmless, harmlessIn } from "./change.ts";

const twoStand = "two groups with a figure stand there by then; this comparison is for the compiler";
const startOnly = "the rounds only begin elsewhere, at most 3 away, and the likelihood has one top";
const roundsFew = "the rounds settle in about ten or leave the scale: the last one is never reached";
const constantDropsOut = "the distances of the others from their mean add up to 0, so what is added to each drops out";
const noSpread = "dividing by a spread of 0 gives no number, and what is no number is shown as none";

export const inequality: readonly Harmless[] = [
  ...harmlessIn("inequality/attributable.ts", [
    [
      '{ average: null, because: "There is no group to hold the average against." }',
      "{}",
      "three groups or more stand there by then; this answer is for the compiler",
    ],
    [
      "reference === undefined",
      "false",
      "three groups or more stand there by then; this comparison is for the compiler",
    ],
    ["scale === undefined", "false", "without a scale no count is a number, and no standard error comes out either"],
  ]),
  ...harmlessIn("inequality/between-group-variance.ts", [
    ["squares += share ** 2 * variance", "squares -= share ** 2 * variance", "only the square of this sum is used"],
  ]),
  ...harmlessIn("inequality/pair.ts", [
    ["first === undefined || second === undefined", "false", twoStand],
    ["first === undefined || second === undefined", "first === undefined && second === undefined", twoStand],
    ["first === undefined", "false", twoStand],
    ["second === undefined", "false", twoStand],
  ]),
  ...harmlessIn("inequality/setting-average.ts", [
    ["ready.groups === null", "false", "what is not ready keeps its reason, and nobody reads an average beside it"],
  ]),
  ...harmlessIn("inequality/slope-ends.ts", [
    ["points[0]?.y", "points[0].y", "some group has people by then; the question mark is for the compiler"],
  ]),
  ...harmlessIn("inequality/slope-index-phe.ts", [
    ["value === null", "false", "a quantile without a value was answered before; this comparison is for the compiler"],
    ["multiplier < 0", "multiplier <= 0", "a multiplier of 0 was refused before"],
  ]),
  ...harmlessIn("inequality/logit-curve.ts", [
    ["share / (1 - share)", "share * (1 - share)", startOnly],
    ["1 - share", "1 + share", startOnly],
    ["round < roundsMost", "round <= roundsMost", roundsFew],
    ["round += 1", "round -= 1", roundsFew],
    [
      "Math.abs(next.intercept) + Math.abs(next.slope) < 2 * logitMost",
      "Math.abs(next.intercept) + Math.abs(next.slope) <= 2 * logitMost",
      "no curve lies on this bound to the last digit",
    ],
    [
      "moved < 1e-13 * (1 + Math.abs(curve.intercept) + Math.abs(curve.slope))",
      "moved <= 1e-13 * (1 + Math.abs(curve.intercept) + Math.abs(curve.slope))",
      "no step is this long to the last digit, and one round more moves nothing",
    ],
  ]),
  ...harmlessIn("inequality/weighted-line.ts", [
    ["x - middleX", "x + middleX", constantDropsOut],
    ["y - middleY", "y + middleY", constantDropsOut],
    [
      "sumOf(points, ({ x, weight }) => weight * x) / all",
      "sumOf(points, ({ x, weight }) => weight * x) * all",
      "the weights given here are parts of everybody and add up to 1",
    ],
    ["freedom < 1 || !(spread > 0)", "false", `${noSpread}; so does n/0 with two points`],
    ["freedom < 1 || !(spread > 0)", "freedom < 1 && !(spread > 0)", `${noSpread}; so does n/0 with two points`],
    ["freedom < 1", "false", "with two points the factor n/0 is no number, and none is shown either way"],
    ["spread > 0", "true", noSpread],
    ["spread > 0", "spread >= 0", noSpread],
  ]),
];
