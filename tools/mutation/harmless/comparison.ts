import { type Harmless, harmlessIn } from "./change.ts";

const atTheRatio = "at the ratio that was seen the misfit is 0, which is less than what is allowed, too";

export const comparison: readonly Harmless[] = [
  ...harmlessIn("comparison/risk-difference-score-statsmodels.ts", [
    [
      "excess(gap) >= 0",
      "excess(gap) > 0",
      "a step that misfits by exactly what is allowed is the limit itself, and is found from the next step as well",
    ],
  ]),
  ...harmlessIn("comparison/risk-ratio-koopman-score.ts", [
    ["Math.abs(gap) < 1e-13", "Math.abs(gap) <= 1e-13", "no two shares lie exactly this far apart"],
    ["theta >= ratio", "theta > ratio", atTheRatio],
    ["theta <= ratio", "theta < ratio", atTheRatio],
  ]),
];
