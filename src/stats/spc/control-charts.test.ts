import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { assertNear } from "../assert-near.ts";
import { cChart } from "./c-chart.ts";
import { iChart } from "./i-chart.ts";
import { pChart } from "./p-chart.ts";
import { runChartSustainedShift } from "./run-chart-sustained-shift.ts";
import { runsLimitsAnhoej } from "./runs-limits-anhoej.ts";
import { uChart } from "./u-chart.ts";

test("the longest run and the fewest crossings grow with the number of points as in R", () => {
  const known = [1, 2, 5, 10, 12, 16, 20, 24, 30, 50, 100, 200].map((points) => {
    const { longestRunMax, crossingsMin } = runsLimitsAnhoej(points);
    return [longestRunMax, crossingsMin];
  });
  assert.deepEqual(known, [
    [3, 0],
    [4, 0],
    [5, 0],
    [6, 2],
    [7, 3],
    [7, 4],
    [7, 6],
    [8, 8],
    [8, 10],
    [9, 19],
    [10, 41],
    [11, 88],
  ]);
  assert.deepEqual(runsLimitsAnhoej(0).longestRunMax, null);
  assert.match(runsLimitsAnhoej(0).because ?? "", /No point/);
  assert.throws(() => runsLimitsAnhoej(2.5), RangeError);
  assert.throws(() => runsLimitsAnhoej(-1), RangeError);
});

const rows = [3, 5, 4, 6, 2, 5, 4, 3, 6, 5, 4, 13].map((count, index) => ({ count, outOf: 50 + 10 * index }));
const events = 60;
const people = 1260;

test("each point has its own three-sigma limits, narrower where more people stand behind it", () => {
  const u = uChart({ rows });
  const p = pChart({ rows });
  const center = events / people;
  assertNear(u.center, center, 1e-12);
  assertNear(p.center, center, 1e-12);
  assertNear(u.points[11]?.upper, center + 3 * Math.sqrt(center / 160), 1e-12);
  assertNear(p.points[11]?.upper, center + 3 * Math.sqrt((center * (1 - center)) / 160), 1e-12);
  assert.deepEqual([u.points[0]?.lower, p.points[0]?.lower], [0, 0]);
  assertNear(u.points[0]?.value, 3 / 50, 1e-12);
  const high = pChart({ rows: rows.map(({ outOf }) => ({ count: outOf - 1, outOf })) });
  assert.equal(high.points[0]?.upper, 1);
});

test("a count chart and a chart of single values have level limits", () => {
  const counts = [4, 6, 5, 7, 3, 5, 4, 6, 5, 5, 4, 6];
  const c = cChart({ counts });
  assert.equal(c.center, 5);
  assertNear(c.points[3]?.upper, 5 + 3 * Math.sqrt(5), 1e-12);
  assert.equal(c.points[3]?.lower, 0);
  const ranges = [2, 1, 2, 4, 2, 1, 2, 1, 0, 1, 2];
  const i = iChart({ values: counts });
  const reach = (3 * ranges.reduce((sum, each) => sum + each, 0)) / 11 / 1.128;
  assertNear(i.points[0]?.lower, 5 - reach, 1e-12);
  assertNear(i.points[0]?.upper, 5 + reach, 1e-12);
});

test("points on the line are passed over, a long run or few crossings are a signal", () => {
  const calm = cChart({ counts: [4, 6, 5, 4, 6, 4, 6, 5, 4, 6, 4, 6] });
  assert.deepEqual([calm.usefulPoints, calm.longestRun, calm.crossings, calm.runsSignal], [10, 1, 9, false]);
  const shifted = cChart({ counts: [4, 4, 4, 4, 4, 4, 6, 6, 6, 6, 6, 6] });
  assert.deepEqual([shifted.longestRun, shifted.crossings, shifted.crossingsMin, shifted.runsSignal], [6, 1, 3, true]);
  const long = iChart({ values: [4, 6, 4, 6, 4, 6, 4, 6, 4, ...Array.from({ length: 8 }, () => 6)] });
  assert.deepEqual([long.longestRun, long.longestRunMax, long.runsSignal], [8, 7, true]);
  const flat = cChart({ counts: Array.from({ length: 12 }, () => 5) });
  assert.deepEqual([flat.usefulPoints, flat.longestRun, flat.runsSignal], [0, null, false]);
});

test("frozen limits know only the baseline; an excluded point is drawn and counts for nothing", () => {
  const counts = [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 30];
  const frozen = cChart({ counts, freezeAt: 12 });
  assert.deepEqual([frozen.center, frozen.sigmaSignals, frozen.points[12]?.outside], [5, 1, true]);
  assert.equal(cChart({ counts }).center, 90 / 13);
  const without = cChart({ counts, exclude: [13] });
  assert.deepEqual(
    [without.center, without.usefulPoints, without.points[12]?.value, without.sigmaSignals],
    [5, 0, 30, 1],
  );
  // Without the outlier in the middle its two neighbours are a step of 1 apart.
  const values = [4, 6, 4, 6, 4, 6, 99, 5, 4, 6, 4, 6, 4];
  const reach = (3 * 20) / 11 / 1.128;
  const cut = iChart({ values, exclude: [7] });
  assertNear((cut.points[0]?.upper ?? 0) - (cut.center ?? 0), reach, 1e-12);
  assert.throws(() => cChart({ counts, freezeAt: 0 }), RangeError);
  assert.throws(() => cChart({ counts, exclude: [1.5] }), RangeError);
});

test("too few points, a month without anybody and a missing count get a reason or a gap, never a number", () => {
  const short = uChart({ rows: rows.slice(1) });
  assert.deepEqual(
    [short.center, short.points[0]?.upper, short.longestRun, short.usefulPoints],
    [null, null, null, null],
  );
  assert.match(short.because ?? "", /There are 11 points/);
  assert.equal(uChart({ rows: rows.slice(1), fewestPoints: 5 }).because, null);
  assert.equal(pChart({ rows: rows.slice(1), fewestPoints: 5 }).because, null);
  const empty = pChart({ rows: [...rows, { count: 0, outOf: 0 }, { count: null, outOf: 90 }] });
  assert.deepEqual(empty.points[12], { value: null, lower: null, upper: null, outside: false });
  assert.equal(empty.points[13]?.value, null);
  assertNear(empty.center, events / people, 1e-12);
  const gaps = iChart({ values: [1, null, 2, null, 1], fewestPoints: 3 });
  assert.match(gaps.because ?? "", /two neighbouring/);
  for (const wrong of [
    { count: -1, outOf: 5 },
    { count: 1, outOf: -5 },
    { count: Number.NaN, outOf: 5 },
  ]) {
    assert.throws(() => uChart({ rows: [wrong] }), RangeError);
  }
  assert.throws(() => pChart({ rows: [{ count: 6, outOf: 5 }] }), RangeError);
  assert.throws(() => cChart({ counts: [-1] }), RangeError);
  assert.throws(() => iChart({ values: [Number.NaN] }), RangeError);
});

const monthly = (values: readonly (number | null)[]) =>
  values.map((value, index) => ({ at: `2026-${String(index + 1).padStart(2, "0")}`, value }));

test("a run on one side of the median becomes the next period, and the next is held against it", () => {
  const points = monthly([4, 5, 6, 8, 5, 9, 8, 7, 3, 3, 3, 9]);
  const both = runChartSustainedShift({ points, baselinePoints: 3, runLength: 3, direction: "both" });
  // The 5 of the fifth month lies on the median: it neither counts nor breaks the run.
  assert.deepEqual(both.periods, [
    { median: 5, start: "2026-01", end: "2026-03", type: "baseline" },
    { median: 8, start: "2026-04", end: "2026-07", type: "sustained" },
    { median: 3, start: "2026-08", end: "2026-10", type: "sustained" },
  ]);
  const one = (direction: "above" | "below") =>
    runChartSustainedShift({ points, baselinePoints: 3, runLength: 3, direction }).periods.map(({ median }) => median);
  assert.deepEqual(
    [one("above"), one("below")],
    [
      [5, 8],
      [5, 3],
    ],
  );
});

test("a run chart takes points in any order, passes over gaps, and refuses what cannot be", () => {
  const points = monthly([4, 5, 6, 8, null, 9, 8]);
  const input = { points, baselinePoints: 3, runLength: 3, direction: "above" } as const;
  const found = runChartSustainedShift(input);
  assert.equal(found.periods[1]?.end, "2026-07");
  assert.deepEqual(runChartSustainedShift({ ...input, points: points.toReversed() }), found);
  const short = runChartSustainedShift({ ...input, baselinePoints: 9 });
  assert.deepEqual(short.periods, []);
  assert.match(short.because ?? "", /fewer than 9/);
  assert.throws(() => runChartSustainedShift({ ...input, points: [...points, ...points] }), /twice/);
  assert.throws(() => runChartSustainedShift({ ...input, runLength: 0 }), RangeError);
  assert.throws(() => runChartSustainedShift({ ...input, baselinePoints: 1.5 }), RangeError);
  assert.throws(() => runChartSustainedShift({ ...input, points: [{ at: "2026-01", value: Infinity }] }), RangeError);
});

test("the centre line lies between the limits of every point, whatever the counts", () => {
  const row = fc.record({ count: fc.integer({ min: 0, max: 50 }), outOf: fc.integer({ min: 50, max: 5000 }) });
  fc.assert(
    fc.property(fc.array(row, { minLength: 12, maxLength: 40 }), (some) => {
      for (const chart of [
        uChart({ rows: some }),
        pChart({ rows: some }),
        cChart({ counts: some.map(({ count }) => count) }),
      ]) {
        assert.ok(chart.center !== null);
        for (const { lower, upper, value, outside } of chart.points) {
          assert.ok(lower !== null && upper !== null && value !== null);
          assert.ok(lower <= chart.center && chart.center <= upper);
          assert.equal(outside, value < lower || value > upper);
        }
        assert.equal(chart.sigmaSignals, chart.points.filter(({ outside }) => outside).length);
      }
    }),
  );
});
