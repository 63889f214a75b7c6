import assert from "node:assert/strict";
import { test } from "node:test";
import { exactly, suppressed } from "../nouns/count.ts";
import { asBeforeCorrection, isOlderEdition, joinInOrder, joinOut, nothingOut, outOf } from "./already-out.ts";
import { cellKey, coordinatesOf, nestedPeriods, sumsOfNesting } from "./cell-key.ts";
import { noiseByKey, tenFiveRule } from "./cell-keys.ts";
import { indicatorOf } from "./indicator-of.ts";
import { countsOfPercent, differencing, percentageLeak } from "./leaks.ts";
import { smallNumberPolicies, smallNumberPolicyNames, smallNumberPolicyWords } from "./policy.ts";
import { releasedBefore } from "./release-table.ts";
import type { AlreadyOut } from "./table.ts";

test("each rule for small numbers is the one that its words tell keepers of", () => {
  const told = smallNumberPolicyNames.map((name) => {
    const { hideUnder, roundTo, zeroIsShown, valuesLeft, englandIsExact, leavesThePlace } = smallNumberPolicies[name];
    return [name, hideUnder, roundTo, zeroIsShown, valuesLeft, englandIsExact, leavesThePlace];
  });
  assert.deepEqual(told, [
    ["national-publication", 5, 5, false, 5, true, true],
    ["hospital-statistics", 8, 5, true, 5, true, true],
    ["under-7", 7, 1, false, 5, false, true],
    ["under-10", 10, 1, false, 5, false, true],
    ["round-only", 0, 5, true, 1, false, true],
    ["already-published", 1, 1, true, 1, true, true],
    ["exact-inside", 1, 1, true, 5, true, false],
  ]);
  for (const name of smallNumberPolicyNames) assert.match(smallNumberPolicyWords[name], /\.$/u, name);
});

test("one count has one name, whatever order it is told in, and the name says again what it is of", () => {
  const coordinates = { period: "2024-04", group: "J", measure: "a=b;c", ageBand: null };
  assert.equal(cellKey(coordinates), "measure=a%3Db%3Bc;group=J;period=2024-04");
  assert.deepEqual(coordinatesOf(cellKey(coordinates)), { measure: "a=b;c", group: "J", period: "2024-04" });
  assert.deepEqual(coordinatesOf("group=a=b;colour=red;"), { group: "a=b" });
  assert.equal(cellKey({}), "");
});

test("parts make up a whole only where both are of the same group, and one of the parts is there", () => {
  const nesting = { by: "area", whole: null, parts: ["north", "south"], complete: false } as const;
  const keys = [{ group: "J" }, { group: "J", area: "north" }, { group: "K" }, { group: "L", area: "south" }];
  assert.deepEqual(sumsOfNesting(keys.map(cellKey), [nesting]), [
    { whole: "group=J", parts: ["area=north;group=J", "area=south;group=J"], complete: false },
  ]);
});

test("a year is its months and its quarters, and an NHS year runs from April to March", () => {
  const nested = nestedPeriods([1999]);
  assert.ok(nested.every(({ by, complete }) => by === "period" && complete));
  const month = (year: number, at: number): string => `${year}-${String(at).padStart(2, "0")}`;
  const months = Array.from({ length: 12 }, (_, at) => month(1999, at + 1));
  assert.deepEqual(
    nested.map(({ whole, parts }) => [whole, parts]),
    [
      ["1999", months],
      ["1999", ["1999-Q1", "1999-Q2", "1999-Q3", "1999-Q4"]],
      ["1999-Q1", months.slice(0, 3)],
      ["1999-Q2", months.slice(3, 6)],
      ["1999-Q3", months.slice(6, 9)],
      ["1999-Q4", months.slice(9)],
      ["1999-00", [...months.slice(3), "2000-01", "2000-02", "2000-03"]],
      ["1999-00", ["1999-Q2", "1999-Q3", "1999-Q4", "2000-Q1"]],
    ],
  );
});

test("noise hangs on the records and nothing else, and a count without a row is refused", () => {
  const rows = [
    { count: 1, noise: 1, from: 0, to: 1 },
    { count: 2, noise: -2, from: 0, to: 0.5 },
    { count: 2, noise: 2, from: 0.5, to: 1 },
  ];
  assert.deepEqual(noiseByKey([0.75, 0.75], rows, 2), { cellKey: 0.5, noise: 2, perturbed: 4 });
  assert.deepEqual(noiseByKey([0.5, 0.5, 0.25], rows, 2), { cellKey: 0.25, noise: -2, perturbed: 1 });
  assert.deepEqual(noiseByKey([0.25], rows, 2), { cellKey: 0.25, noise: 1, perturbed: 2 });
  assert.equal(noiseByKey([0.5 - 1e-13, 0], rows, 2).noise, 2, "a key that is off by its last digit is the same key");
  assert.throws(() => noiseByKey([0.5, 0.5 - 1e-13], rows.slice(0, 2), 2), /count of 2 and key 0\.99/u);
  assert.throws(() => noiseByKey([], rows, 2), RangeError);
});

test("the 10-5 rule hides nine and rounds ten or more, with the last rows again from 751 on", () => {
  const shownOf = (count: number) =>
    tenFiveRule(
      Array.from({ length: count }, () => 100),
      256,
      10,
    );
  assert.deepEqual(shownOf(0), { count: 0, cellKey: 0, row: 0, noise: 0, shown: null });
  assert.deepEqual(shownOf(9), { count: 9, cellKey: 132, row: 9, noise: -9, shown: null });
  assert.deepEqual(shownOf(10), { count: 10, cellKey: 232, row: 10, noise: 0, shown: 10 });
  assert.deepEqual(shownOf(13), { count: 13, cellKey: 20, row: 13, noise: 2, shown: 15 });
  assert.deepEqual(
    [shownOf(749), shownOf(750), shownOf(751), shownOf(753), shownOf(1001)].map(({ row }) => row),
    [749, 750, 501, 503, 501],
  );
  assert.equal(shownOf(753).shown, 755);
});

test("a printed percentage stands for these counts and no others", () => {
  assert.deepEqual(countsOfPercent({ percent: 5.4, decimalPlaces: 1, whole: 37 }), [2]);
  assert.deepEqual(countsOfPercent({ percent: 50, decimalPlaces: 0, whole: 400 }), [198, 199, 200, 201, 202]);
  assert.deepEqual(countsOfPercent({ percent: 0, decimalPlaces: 0, whole: 1000 }), [0, 1, 2, 3, 4, 5]);
  assert.deepEqual(countsOfPercent({ percent: 10, decimalPlaces: 0, whole: 3 }), []);
  for (const whole of [0, -3, 2.5])
    assert.throws(() => countsOfPercent({ percent: 10, decimalPlaces: 0, whole }), RangeError);
  for (const percent of [-1, Number.NaN])
    assert.throws(() => countsOfPercent({ percent, decimalPlaces: 0, whole: 10 }), RangeError);
});

test("a percentage leaks where all that fits is hidden, and not where it may be nobody, many or nothing at all", () => {
  const leaks = (percent: number, whole: number, hideUnder: number) =>
    percentageLeak({ percent, decimalPlaces: 0, whole, hideUnder });
  assert.deepEqual(leaks(33, 12, 5), { possible: [4], isLeak: true });
  assert.deepEqual(leaks(33, 12, 4), { possible: [4], isLeak: false });
  assert.deepEqual(leaks(0, 1000, 9).isLeak, false);
  assert.deepEqual(leaks(50, 400, 202).isLeak, false);
  assert.deepEqual(leaks(50, 400, 203).isLeak, true);
  assert.deepEqual(leaks(10, 3, 5), { possible: [], isLeak: false });
});

test("one count less another that lies within it leaks where few are left, and is refused the other way round", () => {
  const all = { label: "all", people: 30, events: 40 };
  const without = (people: number, events: number) => ({ label: "all but one", people, events });
  assert.deepEqual(differencing(all, without(29, 38), 5), { people: 1, events: 2, isLeak: true });
  assert.equal(differencing(all, without(30, 40), 5).isLeak, false);
  assert.equal(differencing(all, without(29, 39), 5).isLeak, true);
  assert.equal(differencing(all, without(20, 35), 5).isLeak, false);
  assert.throws(() => differencing(all, without(31, 40), 5), /all but one has more people than all/u);
});

const outWith = (ranges: AlreadyOut["ranges"], sums: AlreadyOut["sums"] = [], small: readonly string[] = []) => ({
  ranges,
  sums,
  small: new Set(small),
});
const sum = (whole: string, ...parts: readonly string[]) => ({ whole, parts, complete: true });

test("what several releases tell together is the narrowest of each count, and each sum once", () => {
  const one = outWith(
    new Map([
      ["a", { low: 3, high: null }],
      ["b", { low: 0, high: null }],
    ]),
    [sum("t", "a", "b")],
  );
  const other = outWith(
    new Map([
      ["a", { low: 1, high: 9 }],
      ["b", { low: 2, high: null }],
      ["c", { low: 5, high: 7 }],
    ]),
    [sum("t", "b", "a"), { ...sum("t", "a", "b"), complete: false }],
    ["c"],
  );
  const third = outWith(new Map([["c", { low: 6, high: 8 }]]), [], ["d"]);
  const joined = joinOut(one, other, third, nothingOut);
  assert.deepEqual(
    [...joined.ranges],
    [
      ["a", { low: 3, high: 9 }],
      ["b", { low: 2, high: null }],
      ["c", { low: 6, high: 7 }],
    ],
  );
  assert.deepEqual(joined.sums, [sum("t", "b", "a"), { ...sum("t", "a", "b"), complete: false }]);
  assert.deepEqual([...joined.small], ["c", "d"]);
  const released = { identity: "", cells: new Map(), hiddenBeside: new Set<string>(), refused: null };
  assert.deepEqual(outOf({ ...released, ...one }), one);
});

test("a corrected count stands under another name with its sums, and what was not corrected stays", () => {
  const out = outWith(
    new Map([
      ["a", { low: 1, high: 1 }],
      ["a;edition=1", { low: 9, high: 9 }],
      ["b", { low: 2, high: 2 }],
    ]),
    [sum("t", "a", "b"), sum("u", "b")],
    ["a", "b"],
  );
  const { ranges, sums, small } = asBeforeCorrection(out, new Set(["a"]));
  assert.deepEqual([...ranges.keys()], ["a;edition=2", "a;edition=1", "b"]);
  assert.deepEqual(sums, [sum("t", "a", "b"), sum("u", "b"), sum("t", "a;edition=2", "b")]);
  assert.deepEqual([...small], ["a;edition=2", "b"]);
  assert.deepEqual(asBeforeCorrection(out, new Set(["t"])).sums.at(-1), sum("t;edition=1", "a", "b"));
  assert.deepEqual(["a;edition=12", "a;edition=", "a;edition=1;sex=f", "edition"].map(isOlderEdition), [
    true,
    false,
    false,
    false,
  ]);
});

test("of releases in turn the newest is true where they contradict each other, and all of them where they do not", () => {
  const told = (low: number, high: number | null) => outWith(new Map([["a", { low, high }]]));
  const rangesOf = (...all: readonly AlreadyOut[]) => Object.fromEntries(joinInOrder(...all).ranges);
  assert.deepEqual(rangesOf(told(3, 7), told(7, 9)), { a: { low: 7, high: 7 } });
  assert.deepEqual(rangesOf(told(7, 9), told(3, 7)), { a: { low: 7, high: 7 } });
  assert.deepEqual(rangesOf(told(3, 7), told(8, 9)), { "a;edition=1": { low: 3, high: 7 }, a: { low: 8, high: 9 } });
  assert.deepEqual(rangesOf(told(8, null), told(3, 7)), {
    "a;edition=1": { low: 8, high: null },
    a: { low: 3, high: 7 },
  });
  assert.deepEqual(rangesOf(told(8, null), told(3, null)), { a: { low: 8, high: null } });
  assert.deepEqual(rangesOf(told(1, 1), told(5, 6), told(6, 7), told(9, 9)), {
    "a;edition=1": { low: 1, high: 1 },
    "a;edition=2": { low: 6, high: 6 },
    a: { low: 9, high: 9 },
  });
  assert.deepEqual(rangesOf(told(1, 1), outWith(new Map([["b", { low: 2, high: 2 }]]))), {
    a: { low: 1, high: 1 },
    b: { low: 2, high: 2 },
  });
});

test("a rate or a share is worked out from what is shown, and is nothing where that cannot be", () => {
  const count = releasedBefore(exactly(10));
  const told = { count, period: "2024", source: "a register" };
  const rate = indicatorOf({ ...told, outOf: { residents: 2000 } });
  assert.equal(rate.value, 5);
  assert.deepEqual([rate.unit, rate.denominator, rate.period, rate.source], ["per 1,000", 2000, "2024", "a register"]);
  assert.match(rate.method, /Byar/u);
  const share = indicatorOf({ ...told, outOf: { whole: 40 } });
  assert.equal(share.value, 25);
  assert.deepEqual([share.unit, share.denominator], ["per 100", 40]);
  assert.ok((share.lower95 ?? 0) > 13 && (share.upper95 ?? 0) < 42 && Object.isFrozen(share));
  assert.equal(indicatorOf({ ...told, outOf: { whole: 10 } }).value, 100);
  assert.equal(indicatorOf({ ...told, outOf: { whole: 9 } }).value, null, "more are printed than it is out of");
  assert.equal(indicatorOf({ ...told, outOf: { residents: 9 } }).value, (10 / 9) * 1000);
  for (const none of [null, 0, -1]) {
    for (const outOf of [{ residents: none }, { whole: none }]) {
      const { value, denominator } = indicatorOf({ ...told, outOf });
      assert.deepEqual([value, denominator], [null, null]);
    }
  }
  assert.equal(indicatorOf({ ...told, count: releasedBefore(suppressed), outOf: { whole: 40 } }).value, null);
});
