import { type Harmless, harmlessIn } from "./change.ts";

const allFourLines = "a share has all four lines, so what stands for a missing one is for the compiler";

export const funnel: readonly Harmless[] = [
  ...harmlessIn("funnel/funnel-significance-proportion.ts", [["-Infinity", "+Infinity", allFourLines]]),
  ...harmlessIn("funnel/funnel-significance-rate.ts", [
    [
      "place.count === null",
      "false",
      "without a count no people are known either, which is asked next; this comparison is for the compiler",
    ],
  ]),
];
