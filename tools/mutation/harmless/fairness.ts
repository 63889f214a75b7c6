import { type Harmless, harmlessIn } from "./change.ts";

export const fairness: readonly Harmless[] = [
  ...harmlessIn("fairness/wres-disciplinary-likelihood.ts", [
    ["input.confidence === undefined", "false", "where no confidence is told, the ratio takes the usual one by itself"],
  ]),
  ...harmlessIn("fairness/wres-relative-likelihood.ts", [
    ["input.confidence === undefined", "false", "where no confidence is told, the ratio takes the usual one by itself"],
  ]),
  ...harmlessIn("fairness/four-fifths-rule.ts", [
    ["highest === null", "false", "no group stands at the place null; this comparison is for the compiler"],
    ["best === null", "false", "without a best rate there is no top group either, which is asked too"],
    ["top === undefined", "false", "without a top group there is no best rate either, which is asked first"],
  ]),
];
