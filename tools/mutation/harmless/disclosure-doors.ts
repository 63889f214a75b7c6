import { type Harmless, harmlessAtTheGate } from "./change.ts";

const forTheCompiler = "what is asked for is always there; this is for the compiler";
const guard = "what is stamped the line before is always known; this is for the compiler";
const farBeyond = "the end that nobody printed is only to lie far beyond all that is printed";
const nothingLess = "without a number nothing is less or more than it; this is for the compiler";
const allKnown = "where every count is known, they are the only point there is";
const noSuchCount = "there is no count of that name";
const inOrder = "the rows stand in order, each from where the one before it ends";

export const disclosureDoors: readonly Harmless[] = [
  ...harmlessAtTheGate("already-out.ts", [
    ["[]", '["Stryker was here"]', noSuchCount],
    [
      "corrected.size > 0",
      "true",
      "where nothing is corrected nothing is named anew, and joining twice is joining once",
    ],
    ["corrected.size > 0", "corrected.size >= 0", "where nothing is corrected nothing is named anew"],
  ]),
  ...harmlessAtTheGate("cell-keys.ts", [
    ["row.from <= cellKey + 1e-12", "true", inOrder],
    ["row.from <= cellKey + 1e-12", "row.from < cellKey + 1e-12", "no row begins just the last digit below a key"],
    ["cellKey + 1e-12 < row.to", "cellKey + 1e-12 <= row.to", "no row ends just the last digit beyond a key"],
    ["count > rowsOfTable", "count >= rowsOfTable", "the last row is its own in both ways of numbering"],
  ]),
  ...harmlessAtTheGate("check-printed.ts", [
    ["{ low: 0, high: 0 }", "{}", forTheCompiler],
    ["Math.min(highest / 2, 4 * most + 100_000)", "Math.max(highest / 2, 4 * most + 100_000)", farBeyond],
    ["highest / 2", "highest * 2", farBeyond],
    ['typeof point === "string"', "false", "what has no point contradicts itself, and that was answered before"],
    ["beside.size === 0", "false", "where something leaks, something is hidden or nothing helps"],
    [
      "high > table.end / 2",
      "high >= table.end / 2",
      "what is printed lies under the half, and what is not far beyond it",
    ],
    ["true", "false", "it is asked only where nobody is told a range, and that is no help here"],
  ]),
  ...harmlessAtTheGate("indicator-of.ts", [
    ['throw new Error("An indicator that was made here is not known.");', ";", guard],
    ["!isIndicator(figure)", "false", guard],
    ["count === null", "false", "nothing is not more than nobody either"],
    ["seen !== null", "true", nothingLess],
    ["denominator !== null", "true", "a count over nothing has no value either way"],
    ["denominator === null", "false", "without what it is out of there is no value either way"],
  ]),
  ...harmlessAtTheGate("laid-out.ts", [
    ["[]", '["Stryker was here"]', noSuchCount],
    ['shown.mark === "value"', "true", "what is hidden or not a number was answered before; this is for the compiler"],
    ["key === null", "false", "all that is told has a key; this is for the compiler"],
    ["standings[at]?.truth", "standings[at].truth", forTheCompiler],
    ["left !== null", "true", nothingLess],
    ["left === null", "false", "a rest that nobody knows counts as nobody here, and so as small"],
    ["key !== null", "true", "what has no key is as large as what is left for it, or never printed"],
    ["truth === null", "true", allKnown],
    ["truth === null", "truth !== null", allKnown],
    ["!isOpen", "false", allKnown],
    ["truth === null", "true", "a rest that is known to be large asks for nothing"],
  ]),
  ...harmlessAtTheGate("release-table.ts", [
    ['throw new Error("A count that passed the gate is not known to have passed.");', ";", guard],
    ["!hasPassed(own)", "false", guard],
    ["{ shown: null, isSmall: false, open: { low: 0, high: 0 } }", "{}", forTheCompiler],
    ["false", "true", forTheCompiler],
    ["{ low: 0, high: 0 }", "{}", forTheCompiler],
    ["refused === undefined", "false", "not refused and refused for nothing are told alike"],
    ["standing?.key === null || standing?.key === undefined", "false", "what has no key is never shown either"],
    [
      "standing?.key === null || standing?.key === undefined",
      "standing?.key === null && standing?.key === undefined",
      "what has no key is never shown either",
    ],
    ["standing?.key === null", "false", "what has no key is never shown either"],
    ["standing?.key === undefined", "false", forTheCompiler],
    ["standing?.key", "standing.key", forTheCompiler],
  ]),
];
