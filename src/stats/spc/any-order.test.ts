import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { assertRefuses } from "../assert-refuses.ts";
import { spcAssurance } from "./assurance.ts";
import { cChart } from "./c-chart.ts";
import { iChart } from "./i-chart.ts";
import { runChartSustainedShift } from "./run-chart-sustained-shift.ts";
import { meanOf, medianOf, movingRanges, sideOf } from "./series.ts";
import { xmrChart } from "./xmr-chart.ts";

const days = [3, 3, 4, 8, 9, 8, 1, 2, 1].map((value, at) => ({ at: `2026-01-0${at + 1}`, value }));
const asked = { points: days, baselinePoints: 3, runLength: 3, direction: "both" } as const;

test("points that come in any order are one chart, and a shift that lasted begins where its run begins", () => {
  const chart = runChartSustainedShift(asked);
  assert.deepEqual(chart.periods, [
    { median: 3, start: "2026-01-01", end: "2026-01-03", type: "baseline" },
    { median: 8, start: "2026-01-04", end: "2026-01-06", type: "sustained" },
    { median: 1, start: "2026-01-07", end: "2026-01-09", type: "sustained" },
  ]);
  fc.assert(
    fc.property(fc.shuffledSubarray(days, { minLength: days.length }), (points) => {
      assert.deepEqual(runChartSustainedShift({ ...asked, points }), chart);
    }),
  );
  assertRefuses(
    () => runChartSustainedShift({ ...asked, points: [...days, { at: "2026-01-01", value: 5 }] }),
    /^runChartSustainedShift: 2026-01-01 stands there twice/,
  );
});

test("a run that crosses the median is broken, one that touches it is not, and a missing day is passed over", () => {
  const chart = (values: readonly (number | null)[]) =>
    runChartSustainedShift({
      ...asked,
      points: values.map((value, at) => ({ at: `2026-02-${String(at + 1).padStart(2, "0")}`, value })),
    }).periods.length;
  assert.equal(chart([3, 3, 3, 8, 9, 1, 8, 9]), 1);
  assert.equal(chart([3, 3, 3, 8, 9, 3, 8]), 2);
  assert.equal(chart([3, 3, 3, 8, null, 9, null, 8]), 2);
  assert.equal(chart([3, 3]), 0);
  assert.equal(chart([null, null, null, 8, 8, 8]), 0);
  assert.equal(chart([]), 0);
  // The points of one shift are not counted again for the next: two tens are left, and a shift is three.
  assert.equal(chart([3, 3, 3, 8, 9, 10, 10, 10]), 2);
  const shortest = { points: days.slice(2, 5), baselinePoints: 1, runLength: 1, direction: "both" } as const;
  assert.deepEqual(
    runChartSustainedShift(shortest).periods.map(({ median }) => median),
    [4, 8, 9],
  );
});

test("limits begun anew come in the order of time, however they were told, and at the last point at the latest", () => {
  const values = Array.from({ length: 40 }, (_, at) => 50 + ((at * 7) % 5) + (at >= 26 ? 20 : 0));
  const chart = xmrChart({ values, improvement: "increase", rebaseAt: [27, 14] });
  assert.deepEqual(
    chart.periods.map(({ first, last }) => [first, last]),
    [
      [1, 13],
      [14, 26],
      [27, 40],
    ],
  );
  assert.deepEqual(xmrChart({ values, improvement: "increase", rebaseAt: [14, 27] }), chart);
  const last = xmrChart({ values, improvement: "increase", rebaseAt: [values.length] });
  assert.deepEqual([last.periods[1]?.first, last.periods[1]?.mean], [40, null]);
});

test("a value on a line is neither above nor below it, and one that is not known stands nowhere", () => {
  assert.deepEqual([sideOf(2, 2), sideOf(3, 2), sideOf(1, 2), sideOf(null, 2), sideOf(1, null)], [0, 1, -1, 0, 0]);
  assert.deepEqual([medianOf([]), medianOf([5, 1]), medianOf([9, 1, 5]), medianOf([4, 1, 3, 2])], [null, 3, 5, 2.5]);
  assert.deepEqual(movingRanges([1, 4, null, 2, 9]), [3, 7]);
  assert.equal(meanOf([]), null);
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
      const mean = meanOf(values) ?? NaN;
      assert.ok(mean >= Math.min(...values) - 1e-6 && mean <= Math.max(...values) + 1e-6);
      assert.equal(meanOf(values.map(() => 0.1)), 0.1);
    }),
  );
});

test("a chart leaves out what it is told to, and its signals are those that are beyond, not on, the limits", () => {
  const counts = Array.from({ length: 14 }, (_, at) => (at % 2 === 0 ? 4 : 6));
  const plain = cChart({ counts });
  assert.deepEqual([plain.center, plain.longestRun, plain.crossings, plain.runsSignal], [5, 1, 13, false]);
  // The upper limit of nine is nine and three times three: eighteen lies on it, nineteen beyond.
  const nines = Array.from({ length: 20 }, () => 9);
  const at = (count: number) => cChart({ counts: [...nines, count], freezeAt: 20 }).points.at(-1)?.outside;
  assert.deepEqual([at(18), at(19), at(0)], [false, true, false]);
  const flat = iChart({ values: nines });
  assert.deepEqual([flat.usefulPoints, flat.longestRun, flat.runsSignal], [0, null, false]);
});

test("a chart of single values or counts passes over a missing reading; it is no 0", () => {
  const eleven = Array.from({ length: 11 }, (_, at) => (at % 2 === 0 ? 49 : 51));
  assert.match(cChart({ counts: [...eleven, null] }).because ?? "", /^There are 11 points\./);
  assert.match(cChart({ counts: [4] }).because ?? "", /^There is 1 point\./);
  assert.match(cChart({ counts: [] }).because ?? "", /^There are 0 points\./);
  assert.equal(cChart({ counts: [null], fewestPoints: 0 }).because, "There are no points.");
  assert.equal(xmrChart({ values: [], improvement: "neutral", fewestPoints: 0 }).because, "There are no points.");
  const chart = iChart({ values: [...eleven, 51, null] });
  assert.deepEqual([chart.center, chart.sigmaSignals], [50, 0]);
  assert.deepEqual(
    [...cChart({ counts: eleven }).points, ...chart.points].filter(({ outside }) => outside),
    [],
  );
});

test("a run as long, or crossings as few, as chance makes are no signal: only one more or fewer is", () => {
  const signal = (counts: readonly number[]) => {
    const { longestRun, crossings, runsSignal } = cChart({ counts });
    return [longestRun, crossings, runsSignal];
  };
  // Of twelve points the longest run by chance is 7 and the fewest crossings are 3.
  assert.deepEqual(signal([6, 6, 6, 6, 6, 6, 6, 4, 6, 4, 6, 4]), [7, 5, false]);
  assert.deepEqual(signal([6, 6, 6, 4, 4, 4, 6, 6, 6, 4, 4, 4]), [3, 3, false]);
});

test("a target on the limit is neither passed nor failed each time, and limits the wrong way round are refused", () => {
  const limits = { lower: 5, upper: 7, improvement: "increase" } as const;
  const verdict = (target: number) => spcAssurance({ ...limits, target }).value;
  assert.deepEqual([4.9, 5, 6, 7, 7.1].map(verdict), [
    "consistent_pass",
    "inconsistent",
    "inconsistent",
    "inconsistent",
    "consistent_fail",
  ]);
  assert.equal(spcAssurance({ ...limits, lower: 7, target: 7 }).value, "inconsistent");
  assertRefuses(() => spcAssurance({ ...limits, lower: 8, target: 6 }), /^spcAssurance: the lower limit \(8\)/);
  assert.equal(spcAssurance({ ...limits, upper: null, target: 6 }).value, null);
});
