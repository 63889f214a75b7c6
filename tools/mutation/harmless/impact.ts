import { type Harmless, harmlessIn } from "./change.ts";

const rowStandsThere = "the place is that of a row, so the row stands there; the question mark is for the compiler";
const unitStandsThere =
  "there is one change for each unit, so the unit stands there; the question mark is for the compiler";
const onlySquared = "every pull turns its sign together, and only their squares and products are used";
const emptyIsNought = "a place that nothing has been put in counts as 0";
const noSuchColumn = "there is nothing in the triangle at that place, or nothing solved yet, so it takes away 0";
const columnStandsThere = "the triangle has a column for each row; the question mark is for the compiler";
const weightsCancel =
  "shares times (effect − their mean) add up to 0 over all effects, so this part of the pull drops out";

export const impact: readonly Harmless[] = [
  ...harmlessIn("impact/averted-events.ts", [
    ["() => 0", "() => undefined", emptyIsNought],
    ["rows[row]?.exposure", "rows[row].exposure", rowStandsThere],
    ["fitted.rows[row]?.events", "fitted.rows[row].events", rowStandsThere],
    ["(pull[index] ?? 0) + mean * value", "(pull[index] ?? 0) - mean * value", onlySquared],
    ["[]", '["Stryker was here"]', "no row stands at such a place: it has no events and no exposure, and adds 0"],
  ]),
  ...harmlessIn("impact/before-after-rate-ratio.ts", [
    ["share === null", "false", "a share of events always has exact limits; this comparison is for the compiler"],
  ]),
  ...harmlessIn("impact/difference-in-differences-regression.ts", [
    ["did === null", "false", "the model has four columns and so a fourth coefficient; this is for the compiler"],
  ]),
  ...harmlessIn("impact/least-squares.ts", [
    ["() => 0", "() => undefined", emptyIsNought],
    ["pass < 2", "pass <= 2", "after two passes the directions are at right angles to within rounding"],
    ["row + 1", "row - 1", noSuchColumn],
    ["column < right.length", "column <= right.length", noSuchColumn],
    ["triangle[column]?.[row]", "triangle[column][row]", columnStandsThere],
    ["triangle[row]?.[row]", "triangle[row][row]", columnStandsThere],
  ]),
  ...harmlessIn("impact/poisson-regression.ts", [
    ["() => 0", "() => undefined", emptyIsNought],
    [
      "step < mostSteps",
      "step <= mostSteps",
      "a series settles in ten to twenty rounds; sixty bound the wait for one that does not, and so do sixty-one",
    ],
    [
      "step += 1",
      "step -= 1",
      "a series without an end runs out of numbers and is not fitted either; the bound only shortens the wait",
    ],
    [
      "Math.max(...moved) <= settled",
      "Math.max(...moved) < settled",
      "exactly as far is chance in the last digits, and one round more changes no digit before them",
    ],
  ]),
  ...harmlessIn("impact/sandwich-errors.ts", [
    ["sum + (row[index] ?? 0) * (column[at] ?? 0)", "sum - (row[index] ?? 0) * (column[at] ?? 0)", onlySquared],
  ]),
  ...harmlessIn("impact/sides-of-change.ts", [
    ["index - 1", "index + 1", "a time that stands there twice is met from its other neighbour, in the same words"],
    ["rows[index]?.time", "rows[index].time", rowStandsThere],
    [
      "Math.abs(step - (steps[0] ?? step)) <= 1e-9 * Math.abs(step)",
      "Math.abs(step - (steps[0] ?? step)) < 1e-9 * Math.abs(step)",
      "no two times are the same, so every step is more than 0 and an even one stays below its thousand-millionth",
    ],
  ]),
  ...harmlessIn("impact/staggered-difference-in-differences.ts", [
    ["units[index]?.group", "units[index].group", unitStandsThere],
    [
      "-(change - control.mean)",
      "+(change - control.mean)",
      "the weights do not pull at units that never began, so their pull stands alone and only its square is used",
    ],
    ["(unit.group === group ? 1 : 0) - share", "(unit.group === group ? 1 : 0) + share", weightsCancel],
    [
      "(own[at] ?? 0) * share + (effect - value) * surplus",
      "(own[at] ?? 0) * share - (effect - value) * surplus",
      "within a group the pulls on its effects add up to 0 and those on its weight are alike, so their products do, too",
    ],
    ["group !== null", "true", "for a unit that never began null is given on either road; this is for the compiler"],
    ["time < group", "time <= group", "in the period of the beginning the one before it is the same on either road"],
  ]),
];
