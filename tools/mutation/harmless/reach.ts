import { type Harmless, harmlessIn } from "./change.ts";

export const reach: readonly Harmless[] = [
  ...harmlessIn("reach/missing-people-by-group.ts", [
    [
      "rate === null",
      "false",
      "null is no finite number either, which is asked next; this comparison is for the compiler",
    ],
  ]),
  ...harmlessIn("reach/unknown-ethnicity-bounds.ts", [
    ["bottom === null", "false", "where no people are known there are no events either, so the top is null first"],
  ]),
];
