import assert from "node:assert/strict";
import { test } from "node:test";
import { exactly, notApplicable, notCollected, suppressed, type Count } from "../nouns/count.ts";
import { laidOut } from "./laid-out.ts";
import { smallNumberPolicies, type SmallNumberPolicy } from "./policy.ts";
import { releaseTable } from "./release-table.ts";
import type { AlreadyOut, CountTable, SumOfParts } from "./table.ts";

const { "under-7": under7, "hospital-statistics": hospital } = smallNumberPolicies;

const tableOf = (counts: Readonly<Record<string, number | Count>>, more: Partial<CountTable> = {}): CountTable => ({
  identity: "a table",
  cells: new Map(
    Object.entries(counts).map(([key, count]) => [key, typeof count === "number" ? exactly(count) : count]),
  ),
  sums: [],
  published: false,
  ofEngland: false,
  ...more,
});
const all = (whole: string, ...parts: readonly string[]): SumOfParts => ({ whole, parts, complete: true });
const some = (whole: string, ...parts: readonly string[]): SumOfParts => ({ whole, parts, complete: false });
const outWith = (
  ranges: Readonly<Record<string, readonly [number, number | null]>>,
  more: Partial<AlreadyOut> = {},
): AlreadyOut => ({
  ranges: new Map(Object.entries(ranges).map(([key, [low, high]]) => [key, { low, high }])),
  sums: [],
  small: new Set(),
  ...more,
});

const laid = (table: CountTable, policy: SmallNumberPolicy) => {
  const found = laidOut(table, policy);
  assert.ok(!("keys" in found));
  return found;
};

/** `a 12: 8..12 or 0(7)..1024`: its truth, what is known as it stands, and what would be known were it hidden (by the knowing). */
const linesOf = (table: CountTable, policy: SmallNumberPolicy): readonly string[] => {
  const { standings, cells } = laid(table, policy);
  return standings.map(({ key, isSmall }, at) => {
    const { truth, open, hidden, values, isAlone, isPrinted } = cells[at] ?? {};
    const limits = ({ low = 0, knownLow = 0, high = 0 } = {}): string =>
      `${low}${knownLow === low ? "" : `(${knownLow})`}..${high}`;
    const words = [
      isSmall ? `small ${values}` : "",
      isAlone === true ? "alone" : "",
      isPrinted === true ? "" : "unprinted",
    ];
    const or = hidden === null ? "" : ` or ${limits(hidden)}`;
    return [`${key ?? "rest"} ${truth}: ${limits(open)}${or}`, ...words.filter((word) => word !== "")].join(", ");
  });
};

const rowsOf = (table: CountTable, policy: SmallNumberPolicy): readonly string[] =>
  laid(table, policy).rows.map((terms) => terms.map(({ cell, times }) => `${times > 0 ? "+" : "-"}${cell}`).join(""));

test("what the rule gives away of each count is what readers know of it, and what they would know were it hidden", () => {
  const marks = { hidden: suppressed, "not asked": notCollected, never: notApplicable };
  assert.deepEqual(linesOf(tableOf({ one: 1, twelve: 12, none: 0, seven: 7, six: 6, ...marks }), under7), [
    "one 1: 0..6, small 5, alone",
    "twelve 12: 12..12 or 0(7)..1024",
    "none 0: 0..6, small 5",
    "seven 7: 7..7 or 0(7)..1024",
    "six 6: 0..6, small 5",
    "hidden 0: 0..6, small 5",
    "not asked 0: 0..0",
    "never 0: 0..0",
  ]);
  assert.deepEqual(linesOf(tableOf({ one: 1, twelve: 12, none: 0, eight: 8, ...marks }), hospital), [
    "one 1: 1..7, small 5, alone",
    "twelve 12: 8..12 or 0(8)..1024",
    "none 0: 0..0 or 0..1024",
    "eight 8: 8..12 or 0(8)..1024",
    "hidden 0: 0..7, small 5",
    "not asked 0: 0..0",
    "never 0: 0..0",
  ]);
  const tight = { ...under7, hideUnder: 2, zeroIsShown: true };
  assert.deepEqual(linesOf(tableOf({ one: 1, two: 2 }), tight), [
    "one 1: 1..1, small 1, alone",
    "two 2: 2..2 or 0(2)..1004",
  ]);
  const { one, other } = { one: { ...hospital, hideUnder: 3 }, other: { ...under7, hideUnder: 3 } };
  assert.deepEqual(linesOf(tableOf({ one: 1 }), one), ["one 1: 1..2, small 2, alone"]);
  assert.deepEqual(linesOf(tableOf({ one: 1 }), other), ["one 1: 0..2, small 3, alone"]);
});

test("what is left of a whole is a count too: a small one, a large one, or a difference that should not be", () => {
  const sums = [
    all("all", "a", "b"),
    some("all", "a"),
    all("b", "of b", "gone"),
    all("lost", "a"),
    all("a", "gone"),
    all("a", "same", "same"),
  ];
  const table = tableOf({ a: 12, b: 20, all: 32, "of b": 18, same: 12 }, { sums });
  assert.deepEqual(linesOf(table, under7).slice(5), [
    "rest 20: 0..1064, unprinted",
    "rest 2: 0..1064, small 5, unprinted",
  ]);
  assert.deepEqual(rowsOf(table, under7), ["+0+1-2", "+0-2+5", "+3-1+6", "+4-0"]);
  const seven = tableOf({ a: 12, all: 19 }, { sums: [some("all", "a")] });
  assert.equal(linesOf(seven, under7)[2], "rest 7: 0..1038, unprinted");
  const two = tableOf({ a: 12, all: 14 }, { sums: [some("all", "a")] });
  assert.equal(linesOf(two, hospital)[2], "rest 2: 0..1028, small 5, unprinted");
  const off = tableOf({ a: 12, b: 20, all: 31, "of b": 25 }, { sums });
  assert.deepEqual(linesOf(off, under7).slice(4), [
    "rest -1: -1..-1, unprinted",
    "rest 19: 0..1062, unprinted",
    "rest -5: -5..-5, unprinted",
  ]);
  assert.deepEqual(rowsOf(off, under7), ["+0+1-2+4", "+0-2+5", "+3-1+6"]);
  const hidden = tableOf({ a: suppressed, b: 20, all: 24 }, { sums: [all("all", "a", "b"), some("all", "a")] });
  assert.deepEqual(
    [linesOf(hidden, under7)[0], linesOf(hidden, under7)[3]],
    ["a 4: 0..6, small 5", "rest 20: 0..1048, small 5, unprinted"],
  );
  assert.deepEqual(rowsOf(hidden, under7), ["+0+1-2", "+0-2+3"]);
});

test("a total is missed more than its parts, one shown to be nobody more than others, and a large one a little more", () => {
  const sums = [all("all", "a", "b"), all("only", "a"), some("share", "a", "b")];
  const table = tableOf({ a: 10, b: 0, all: 10, only: 10, share: 30 }, { sums });
  const weights = laid(table, hospital).cells.map(({ weight }) => weight);
  assert.deepEqual(
    weights.map((weight) => Math.floor(weight)),
    [1, 3, 4, 1, 1, 1],
  );
  assert.ok((weights[4] ?? 0) > (weights[0] ?? 0));
  assert.equal(weights[0], 1 + 5 / (1060 * 6));
  const told = laid(
    {
      ...table,
      weights: new Map([
        ["a", 7],
        ["all", 0.5],
      ]),
    },
    hospital,
  );
  assert.deepEqual(
    told.cells.map(({ weight }) => Math.round(weight * 2) / 2),
    [7, 3, 0.5, 1, 1, 1],
  );
});

test("what is out already narrows what readers know, stands beside the table, and stays hidden where it was small", () => {
  const before = outWith(
    { a: [2, 4], b: [9, 30], c: [0, 8], may: [0, null], april: [31, 31], both: [40, 45] },
    { sums: [all("both", "april", "may")], small: new Set(["c", "may"]) },
  );
  assert.deepEqual(linesOf(tableOf({ a: 3, b: 12, c: 8, d: 50 }, { before }), under7), [
    "a 3: 2..4, small 3",
    "b 12: 12..12 or 9..30",
    "c 8: 0..8, small 5",
    "d 50: 50..50 or 0(7)..1100",
    "may 9: 0..1100, small 5, unprinted",
    "april 31: 31..31, unprinted",
    "both 40: 40..45, unprinted",
  ]);
  const rounded = tableOf({ b: 12 }, { before: outWith({ b: [11, 13] }) });
  assert.deepEqual(linesOf(rounded, { ...hospital, hideUnder: 0 }), ["b 12: 11..12 or 11..13"]);
  const { cells } = laid(tableOf({ a: 3, b: 12 }, { before }), under7);
  assert.deepEqual(
    cells.map(({ largeFrom }) => largeFrom),
    [null, null, 7, 7, 7, 7],
  );
  const hidden = laid(tableOf({ a: suppressed }), under7);
  assert.equal(hidden.cells[0]?.largeFrom, null, "of a small one nobody is told that it is large");
  const far = linesOf(tableOf({ a: 3 }, { before: outWith({ x: [700, null], y: [2, 900] }) }), under7);
  assert.deepEqual(far, ["a 3: 0..6, small 5", "x 700: 700..2800, unprinted", "y 2: 2..900, unprinted"]);
});

test("what hides a sibling in the table before stays hidden in the one that tells it apart", () => {
  const counts = { a: 3, b: 12, c: 30, all: 45 };
  const after = releaseTable(under7, tableOf(counts, { sums: [all("all", "a", "b", "c")] }), "everyone");
  assert.deepEqual([...after.hiddenBeside], ["b"]);
  const apart = tableOf({ ...counts, "b 1": 10, "b 2": 2 }, { sums: [all("b", "b 1", "b 2")], after });
  assert.deepEqual(linesOf(apart, under7), [
    "a 3: 0..6, small 5",
    "b 12: 0..1090",
    "c 30: 30..30 or 30..30",
    "all 45: 45..45 or 45..45",
    "b 1 10: 10..10 or 0(7)..1090",
    "b 2 2: 0..6, small 5",
  ]);
  const { cells, hiddenBeside } = releaseTable(under7, apart, "everyone");
  assert.deepEqual(
    [...cells].map(([key, { mark }]) => `${key} ${mark}`),
    ["a suppressed", "b suppressed", "c value", "all value", "b 1 value", "b 2 suppressed"],
  );
  assert.deepEqual([...hiddenBeside], ["b"]);
});

test("a table that cannot be is named: by the counts that do not fit, or by none where it is all of them together", () => {
  const before = outWith({ a: [2, 4], b: [0, 5] });
  assert.deepEqual(laidOut(tableOf({ a: 5, b: 6, c: 7 }, { before }), under7), { keys: ["a", "b"] });
  assert.deepEqual(laidOut(tableOf({ a: 1, b: 5, c: 7 }, { before }), under7), { keys: ["a"] });
  const together = outWith({ x: [0, 5], y: [0, 5], z: [11, 11] }, { sums: [all("z", "x", "y")] });
  assert.deepEqual(laidOut(tableOf({ a: 9 }, { before: together }), under7), { keys: [] });
  const most = 2 ** 28;
  assert.throws(() => laidOut(tableOf({ a: most + 1 }), under7), /268435457 is more than this gate reckons with/u);
  assert.deepEqual(linesOf(tableOf({ a: most }), under7), [`a ${most}: ${most}..${most} or 0(7)..${most}`]);
});
