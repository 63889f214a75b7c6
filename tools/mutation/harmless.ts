/** Changes that no test can notice, and why: the same number comes out either way. */
interface Harmless {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly because: string;
}

const usualConfidence = "where no confidence is told, the ratio takes the usual one by itself";

const endsByItself = "the bounds meet long before, and that ends it too";
const exactlyZero = "no whole count makes the limit exactly 0";
const nothingToShow = "what is no number is shown as none, so none comes out either way";
const oneNumberWide = "the two bounds are then neighbours among all numbers";

export const harmless: readonly Harmless[] = [
  {
    file: "src/stats/fairness/wres-disciplinary-likelihood.ts",
    from: "input.confidence === undefined",
    to: "false",
    because: usualConfidence,
  },
  {
    file: "src/stats/fairness/wres-relative-likelihood.ts",
    from: "input.confidence === undefined",
    to: "false",
    because: usualConfidence,
  },
  {
    file: "src/stats/fairness/four-fifths-rule.ts",
    from: "highest === null",
    to: "false",
    because: "no group stands at the place null; this comparison is for the compiler",
  },
  {
    file: "src/stats/fairness/four-fifths-rule.ts",
    from: "best === null",
    to: "false",
    because: "without a best rate there is no top group either, which is asked too",
  },
  {
    file: "src/stats/fairness/four-fifths-rule.ts",
    from: "top === undefined",
    to: "false",
    because: "without a top group there is no best rate either, which is asked first",
  },
  {
    file: "src/stats/reach/missing-people-by-group.ts",
    from: "rate === null",
    to: "false",
    because: "null is no finite number either, which is asked next; this comparison is for the compiler",
  },
  {
    file: "src/stats/reach/unknown-ethnicity-bounds.ts",
    from: "bottom === null",
    to: "false",
    because: "where no people are known there are no events either, so the top is null first",
  },
  {
    file: "src/stats/rates/byars-half-rate.ts",
    from: "lower < 0",
    to: "lower <= 0",
    because: exactlyZero,
  },
  {
    file: "src/stats/rates/rounded-percent.ts",
    from: "numerator > 0",
    to: "true",
    because: "nobody is 0 with any number of decimals",
  },
  {
    file: "src/stats/rates/rounded-percent.ts",
    from: "numerator > 0",
    to: "numerator >= 0",
    because: "nobody is 0 with any number of decimals",
  },
  {
    file: "src/stats/limits/byars-count-limits.ts",
    from: "count === 0",
    to: "false",
    because: nothingToShow,
  },
  {
    file: "src/stats/limits/byars-count-limits.ts",
    from: "lower === null",
    to: "false",
    because: "none is not below 0 either",
  },
  {
    file: "src/stats/limits/byars-count-limits.ts",
    from: "lower < 0",
    to: "lower <= 0",
    because: exactlyZero,
  },
  {
    file: "src/stats/limits/mean-t.ts",
    from: "{ value: null, lower: null, upper: null }",
    to: "{}",
    because: nothingToShow,
  },
  {
    file: "src/stats/limits/wilson-proportion.ts",
    from: "count === 0",
    to: "false",
    because: "the formula gives exactly 0 there for the confidences in use; this is for the others",
  },
  {
    file: "src/stats/estimate.ts",
    from: 'typeof number === "number"',
    to: "true",
    because: "nothing but a number is finite; this comparison is for the compiler",
  },
  {
    file: "src/stats/root.ts",
    from: "step < 1100",
    to: "step <= 1100",
    because: endsByItself,
  },
  {
    file: "src/stats/root.ts",
    from: "step += 1",
    to: "step -= 1",
    because: endsByItself,
  },
  {
    file: "src/stats/root.ts",
    from: "step < 400",
    to: "step <= 400",
    because: endsByItself,
  },
  {
    file: "src/stats/root.ts",
    from: "reach < 690",
    to: "reach <= 690",
    because: "reach doubles from 1 and is never 690",
  },
  {
    file: "src/stats/root.ts",
    from: "middle <= left",
    to: "middle < left",
    because: oneNumberWide,
  },
  {
    file: "src/stats/root.ts",
    from: "middle <= left",
    to: "false",
    because: oneNumberWide,
  },
  {
    file: "src/stats/root.ts",
    from: "height < 0",
    to: "height <= 0",
    because: "a height of 0 was answered the line before",
  },
  {
    file: "src/stats/root.ts",
    from: "newton > left",
    to: "newton >= left",
    because: "a step onto a bound ends it, whichever way it is made",
  },
  {
    file: "src/stats/root.ts",
    from: "newton < right",
    to: "newton <= right",
    because: "a step onto a bound ends it, whichever way it is made",
  },
];
