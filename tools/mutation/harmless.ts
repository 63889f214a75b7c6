/** Changes that no test can notice, and why: the same number comes out either way. */
interface Harmless {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly because: string;
}

const usualConfidence = "where no confidence is told, the ratio takes the usual one by itself";

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
];
