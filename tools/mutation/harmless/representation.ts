import { type Harmless, harmlessIn } from "./change.ts";

export const representation: readonly Harmless[] = [
  ...harmlessIn("representation/gini.ts", [
    [
      "value - mean",
      "value + mean",
      "shares times (rank − ½) add up to 0, so what is added to every value drops out; the mean is taken off for accuracy",
    ],
  ]),
  ...harmlessIn("representation/mutual-information-segregation.ts", [
    ["[]", '["Stryker was here"]', "without any row there is nobody, and that is answered before a unit is looked at"],
  ]),
];
