import { type Harmless, harmlessIn } from "./change.ts";

const bothNull = "the two are null together, so that asking one is enough; the other comparison is for the compiler";
const runStands = "a run as long as asked for has a first point and a median; this comparison is for the compiler";
const baselineStands = "where there is a run or a median there is a first and a last point; this is for the compiler";
const isARow = "every place asked for is one of these rows; the question mark is for the compiler";
const noSide = "a missing reading stands on no side, and the three must stand on one";
const noMean = "without a mean no point is judged at all; this comparison is for the compiler";

export const spc: readonly Harmless[] = [
  ...harmlessIn("spc/process-limits.ts", [
    ["average === null", "false", "without ranges there is nothing to leave out, and none comes out either way"],
  ]),
  ...harmlessIn("spc/i-chart.ts", [
    ["center === null", "false", "without a point there is no moving range either, which is asked next"],
  ]),
  ...harmlessIn("spc/control-chart.ts", [
    [
      "limits.longestRunMax === null || limits.crossingsMin === null",
      "limits.longestRunMax === null && limits.crossingsMin === null",
      bothNull,
    ],
    ["limits.longestRunMax === null", "false", bothNull],
    ["limits.crossingsMin === null", "false", bothNull],
  ]),
  ...harmlessIn("spc/p-chart.ts", [["rows[index]?.outOf", "rows[index].outOf", isARow]]),
  ...harmlessIn("spc/u-chart.ts", [["rows[index]?.outOf", "rows[index].outOf", isARow]]),
  ...harmlessIn("spc/run-chart-sustained-shift.ts", [
    ["[]", '["Stryker was here"]', "the first point off the median begins the run anew"],
    ["first === undefined || level === null", "false", runStands],
    ["first === undefined || level === null", "first === undefined && level === null", runStands],
    ["first === undefined", "false", baselineStands],
    ["last === undefined", "false", baselineStands],
    ["level === null", "false", runStands],
    ["left.at < right.at", "left.at <= right.at", "a day that stands there twice was refused before"],
    ["value === null", "false", "a missing point lies on no side and is passed over in the run too"],
  ]),
  ...harmlessIn("spc/series.ts", [
    ["index - 1", "index + 1", "each step has two ends, and its length is the same from either"],
    ["value > middle", "value >= middle", "a value on the middle was answered the line before"],
  ]),
  ...harmlessIn("spc/share-rows.ts", [
    ["row === undefined", "false", "every place asked for is one of these rows; this comparison is for the compiler"],
  ]),
  ...harmlessIn("spc/special-cause.ts", [
    ["lower === null", "false", bothNull],
    ["upper === null", "false", bothNull],
    ["value === null || mean === null", "false", `${noSide}; without a mean no point is judged at all`],
    ["value === null || mean === null", "value === null && mean === null", `${noSide}; without a mean none is judged`],
    ["value === null", "false", noSide],
    ["mean === null", "false", noMean],
  ]),
];
