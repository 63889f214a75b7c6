import { type Harmless, harmlessIn } from "./change.ts";

export const significance: readonly Harmless[] = [
  ...harmlessIn("significance/chi-square-homogeneity.ts", [
    ["[]", '["Stryker was here"]', "a table without rows was refused before"],
    ["expected[i]?.[j]", "expected[i][j]", "every row of the table has its row of what is expected"],
  ]),
  ...harmlessIn("significance/fisher-exact-p.ts", [
    ["[]", '["Stryker was here"]', "a table without rows has nobody in it either way"],
    ["(a, b) => a - b", "() => undefined", "in which order columns are gone through changes the steps, not the p"],
    ["a - b", "a + b", "in which order columns are gone through changes the steps, not the p"],
    ["left <= first", "true", "whoever is left always fits: the rows before kept room for them"],
    ["steps > tablesAtMost", "steps >= tablesAtMost", "one table more or fewer of three million"],
    ["steps > tablesAtMost", "false", "the other two places that look at the same limit end it too"],
    ["logP <= logLimit", "logP < logLimit", "the limit lies a speck above the chance, where no table is"],
  ]),
  ...harmlessIn("significance/binomial-two-sided-p.ts", [
    ["count === middle", "false", "both sides then have more than everything between them, which is cut to 1"],
    ["count < middle", "count <= middle", "a count in the very middle was answered the line before"],
    [
      "binomialAt(between, { trials, share }) <= seen",
      "binomialAt(between, { trials, share }) < seen",
      "what was seen is lifted by a speck, where no chance is",
    ],
  ]),
  ...harmlessIn("significance/cochran-armitage-trend.ts", [
    ["index + 1", "index - 1", "only the distances between groups count, not where the first stands"],
    ["group.place - middle", "group.place + middle", "what differs from the share adds up to 0 over all groups"],
    [
      "group.count - group.people * share",
      "group.count + group.people * share",
      "people by their distance from the middle add up to 0",
    ],
    ["group.people * share", "group.people / share", "people by their distance from the middle add up to 0"],
  ]),
  ...harmlessIn("significance/two-rate-test.ts", [
    ["() => Number.NaN", "() => undefined", "never asked: these two are worked out another way"],
  ]),
];
