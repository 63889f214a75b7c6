import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { assertNear } from "../assert-near.ts";
import { avertedEvents } from "./averted-events.ts";
import { beforeAfterRateRatio } from "./before-after-rate-ratio.ts";
import { differenceInDifferencesMeans } from "./difference-in-differences-means.ts";
import { differenceInDifferencesRegression } from "./difference-in-differences-regression.ts";
import { interruptedTimeSeries } from "./interrupted-time-series.ts";
import { ratioOfRateRatios } from "./ratio-of-rate-ratios.ts";
import { segmentedRegression } from "./segmented-regression.ts";

const months = (count: number, events: (time: number) => number) =>
  Array.from({ length: count }, (_, index) => {
    const time = index + 1;
    return { time, events: events(time), exposure: 1000, season: (index % 12) + 1 };
  });

const doubled = months(24, (time) => (time > 12 ? 40 : 20));

test("a rate that doubles at the change has ratio 2, no trend and twelve months of no growth", () => {
  const found = interruptedTimeSeries({ rows: doubled, changeAt: 12, model: "poisson" });
  assertNear(found.value, 2, 1e-9);
  assertNear(found.trendPerYear, 1, 1e-9);
  assertNear(found.coefficients?.intercept, Math.log(0.02), 1e-9);
  assert.deepEqual([found.dispersion, found.residualDf, found.because], [1, 21, null]);
  assert.deepEqual([found.coefficients?.slopeChange, found.coefficients?.harmonics], [null, []]);
  assert.equal(found.method, "Poisson regression");
  assert.equal(interruptedTimeSeries({ rows: doubled, changeAt: 12 }).method, "Quasi-Poisson regression");
});

test("seasons and a change of slope are found beside the jump", () => {
  const rows = months(48, (time) => {
    const year = 0.3 * Math.sin((2 * Math.PI * time) / 12);
    const slope = 0.01 * Math.max(0, time - 24);
    return 1000 * Math.exp(-1 + 0.005 * time + (time > 24 ? 0.2 : 0) + slope + year);
  });
  const asked = { rows, changeAt: 24, slopeChange: true, seasonality: { pairs: 2, period: 12 } };
  const found = interruptedTimeSeries(asked);
  assertNear(found.value, Math.exp(0.2), 1e-8);
  assertNear(found.coefficients?.slopeChange, 0.01, 1e-8);
  assertNear(found.trendPerYear, Math.exp(0.06), 1e-8);
  assertNear(found.coefficients?.harmonics[0], 0.3, 1e-8);
  for (const other of [1, 2, 3]) assertNear(found.coefficients?.harmonics[other], 0, 1e-8);
  const without = rows
    .slice(24)
    .map(({ time, exposure }) => exposure * Math.exp(-1 + 0.005 * time + 0.3 * Math.sin((2 * Math.PI * time) / 12)));
  const averted = avertedEvents(asked);
  assertNear(
    averted.expectedWithout,
    without.reduce((sum, each) => sum + each, 0),
    1e-8,
  );
  assertNear(averted.fittedWith, averted.observed ?? 0, 1e-8);
});

test("seasons that turn twice a year are found without a change of slope, and belong to what was to be expected", () => {
  const turn = (time: number): number => (2 * Math.PI * time) / 12;
  const line = (time: number): number =>
    -1 + 0.005 * time + 0.2 * Math.sin(turn(time)) + 0.3 * Math.cos(2 * turn(time));
  const rows = months(48, (time) => 1000 * Math.exp(line(time) + (time > 24 ? 0.2 : 0)));
  const asked = { rows, changeAt: 24, seasonality: { pairs: 2, period: 12 } };
  const { coefficients } = interruptedTimeSeries(asked);
  assert.equal(coefficients?.slopeChange, null);
  assert.equal(coefficients?.harmonics.length, 4);
  [0.2, 0, 0, 0.3].forEach((height, at) => assertNear(coefficients?.harmonics[at], height, 1e-8));
  const without = rows.slice(24).reduce((sum, { time }) => sum + 1000 * Math.exp(line(time)), 0);
  assertNear(avertedEvents(asked).expectedWithout, without, 1e-8);
});

test("it does not matter from when months are counted, nor that a month has no events", () => {
  const rows = months(24, (time) => (time % 11 === 3 ? 0 : 9 + (time % 5)));
  const found = interruptedTimeSeries({ rows, changeAt: 12 });
  assert.equal(found.because, null);
  const longCounted = rows.map((row) => ({ ...row, time: row.time + 24_000 }));
  const later = interruptedTimeSeries({ rows: longCounted, changeAt: 24_012 });
  for (const limit of ["value", "lower", "upper"] as const) assertNear(later[limit], found[limit] ?? NaN, 1e-7);
});

test("with more events than expected, what was averted is below 0 and the extra is the same number", () => {
  const found = avertedEvents({ rows: doubled, changeAt: 12, model: "poisson" });
  assertNear(found.value, -240, 1e-7);
  assertNear(found.extra, 240, 1e-7);
  assert.equal(found.observed, 480);
  assert.ok(found.because === null && found.lower < -240 && found.upper > -240);
  assertNear((found.lower + 480) * (found.upper + 480), 240 * 240, 1e-9);
});

test("the limits of what was averted are those of the delta method in R", () => {
  const counts = [12, 15, 9, 14, 11, 16, 13, 12, 18, 14, 25, 22, 27, 19, 30, 24, 21, 28, 26, 31];
  const rows = counts.map((events, index) => ({ time: index + 1, events, exposure: 100 + index }));
  const found = avertedEvents({ rows, changeAt: 10 });
  assertNear(found.value, -85.1514376116, 1e-8);
  assertNear(found.lower, -124.805120636, 1e-8);
  assertNear(found.upper, -33.2319403421, 1e-7);
});

test("under eight periods on a side there is no slope, and the reason says what to do instead", () => {
  const series = interruptedTimeSeries({ rows: doubled.slice(0, 19), changeAt: 12 });
  const averted = avertedEvents({ rows: doubled.slice(5), changeAt: 12 });
  const values = doubled.slice(5).map(({ time, events }) => ({ time, value: events }));
  const segmented = segmentedRegression({ rows: values, changeAt: 12 });
  assert.match(series.because ?? "", /Periods before the change: 12; after it: 7.*at least 8/);
  for (const found of [averted, segmented])
    assert.match(found.because ?? "", /Periods before the change: 7; after it: 12.*at least 8/);
  for (const found of [series, averted, segmented])
    assert.ok(!Object.values(found).some((value) => typeof value === "number"));
  assert.deepEqual([averted.observed, averted.expectedWithout, averted.fittedWith, averted.extra], Array(4).fill(null));
  const { coefficients, standardErrors, dispersion, trendPerYear, residualDf } = series;
  assert.deepEqual([coefficients, standardErrors, dispersion, trendPerYear, residualDf], Array(5).fill(null));
  assert.equal(interruptedTimeSeries({ rows: doubled.slice(4, 20), changeAt: 12 }).because, null);
});

test("a side without events has no ratio, and seasons that the series cannot hold are refused", () => {
  const none = (side: (time: number) => boolean) => months(24, (time) => (side(time) ? 0 : 9));
  assert.match(
    interruptedTimeSeries({ rows: none((time) => time > 12), changeAt: 12 }).because ?? "",
    /after the change/,
  );
  assert.match(
    interruptedTimeSeries({ rows: none((time) => time <= 12), changeAt: 12 }).because ?? "",
    /before the change/,
  );
  const fromTheLast = interruptedTimeSeries({ rows: none((time) => time < 12), changeAt: 12 });
  assert.doesNotMatch(fromTheLast.because ?? "", /no events/);
  const greedy = { rows: doubled, changeAt: 12, seasonality: { pairs: 12, period: 12 } };
  assert.match(interruptedTimeSeries(greedy).because ?? "", /does not settle/);
});

test("a month that stands there twice, or a number that cannot be, stops", () => {
  const twice = [...doubled, { time: 3, events: 4, exposure: 1000 }];
  assert.throws(() => interruptedTimeSeries({ rows: twice, changeAt: 12 }), /time 3 stands there twice/);
  for (const wrong of [{ events: -1 }, { events: Number.NaN }, { exposure: 0 }, { time: Number.NaN }]) {
    const rows = doubled.map((row, index) => (index === 5 ? { ...row, ...wrong } : row));
    assert.throws(() => interruptedTimeSeries({ rows, changeAt: 12 }), RangeError);
  }
  const seasonless = doubled.map(({ time, events, exposure }) => ({ time, events, exposure }));
  const seasonality = { pairs: 1, period: 12 };
  assert.throws(() => interruptedTimeSeries({ rows: seasonless, changeAt: 12, seasonality }), /needs its season/);
  for (const [wrong, why] of [
    [{ pairs: 1, period: 0 }, /the number of seasons in a year must be more than 0/],
    [{ pairs: 0, period: 12 }, /the number of pairs must be more than 0/],
  ] as const)
    assert.throws(() => interruptedTimeSeries({ rows: doubled, changeAt: 12, seasonality: wrong }), why);
  assert.throws(() => segmentedRegression({ rows: [{ time: 1, value: Number.NaN }], changeAt: 1 }), RangeError);
});

test("the ratio lies between its limits, and does not depend on the order of the rows or the unit of the people", () => {
  const counts = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 16, maxLength: 40 });
  fc.assert(
    fc.property(counts, (events) => {
      const rows = events.map((count, index) => ({ time: index + 1, events: count, exposure: 500 + index }));
      const found = interruptedTimeSeries({ rows, changeAt: 8 });
      if (found.because !== null) return;
      assert.ok(found.lower <= found.value && found.value <= found.upper);
      const turned = interruptedTimeSeries({ rows: rows.toReversed(), changeAt: 8 });
      assertNear(turned.value, found.value, 1e-8);
      const larger = rows.map((row) => ({ ...row, exposure: row.exposure * 1000 }));
      assertNear(interruptedTimeSeries({ rows: larger, changeAt: 8 }).value, found.value, 1e-8);
    }),
    { numRuns: 40 },
  );
});

test("straight lines before and after are found exactly; gaps in time leave no word on neighbours", () => {
  const wave = (time: number) => (time % 2 === 0 ? 1 : -1);
  const line = (time: number) => 10 + 2 * time + (time > 10 ? 7 - (time - 10) : 0);
  const rows = Array.from({ length: 20 }, (_, index) => ({ time: index + 1, value: line(index + 1) }));
  const found = segmentedRegression({ rows: rows.toReversed(), changeAt: 10 });
  assertNear(found.intercept, 10, 1e-9);
  assertNear(found.trend, 2, 1e-9);
  assertNear(found.level, 7, 1e-9);
  assertNear(found.slopeChange, -1, 1e-9);
  assert.deepEqual([found.residualDf, found.because], [16, null]);
  const noisy = segmentedRegression({
    rows: rows.map(({ time, value }) => ({ time, value: value + wave(time) })),
    changeAt: 10,
  });
  assert.ok((noisy.durbinWatson ?? 0) > 3.5, "values that alternate are far from their neighbours");
  assert.equal(noisy.neweyWestErrors?.length, 4);
  const gap = segmentedRegression({ rows: rows.filter(({ time }) => time !== 4), changeAt: 10 });
  assertNear(gap.level, 7, 1e-9);
  assert.deepEqual([gap.durbinWatson, gap.neweyWestErrors], [null, null]);
  assert.match(gap.because ?? "", /gaps in time/);
});

test("118 among 9,100 after 120 among 9,000 is a ratio that chance explains", () => {
  const before = { events: 120, persons: 9000 };
  const found = beforeAfterRateRatio({ before, after: { events: 118, persons: 9100 } });
  assertNear(found.value, 0.972527472527472, 1e-12);
  assertNear(found.exactLower, 0.747854942635201, 1e-9);
  assertNear(found.exactUpper, 1.26450481690953, 1e-9);
  assertNear(found.exactP, 0.846011343408326, 1e-9);
  const noneAfter = beforeAfterRateRatio({ before, after: { events: 0, persons: 100 } });
  assert.deepEqual([noneAfter.value, noneAfter.lower, noneAfter.exactLower], [0, null, 0]);
  const noneBefore = beforeAfterRateRatio({ before: { events: 0, persons: 9 }, after: { events: 4, persons: 9 } });
  assert.deepEqual([noneBefore.value, noneBefore.exactUpper], [null, null]);
  assert.ok((noneBefore.exactLower ?? 0) > 0);
  const none = { events: 0, persons: 9 };
  const never = beforeAfterRateRatio({ before: none, after: none });
  assert.deepEqual([never.value, never.exactLower, never.exactUpper, never.exactP], [null, null, null, null]);
  assert.throws(() => beforeAfterRateRatio({ before: { events: 1.5, persons: 9 }, after: none }), RangeError);
  assert.throws(() => beforeAfterRateRatio({ before: { events: 1, persons: 0 }, after: none }), RangeError);
});

test("the ratio of ratios turns over when group and comparison change places", () => {
  const count = fc.record({ events: fc.integer({ min: 1, max: 500 }), persons: fc.integer({ min: 500, max: 9000 }) });
  fc.assert(
    fc.property(fc.tuple(count, count, count, count), ([treatedBefore, treatedAfter, controlBefore, controlAfter]) => {
      const one = ratioOfRateRatios({ treatedBefore, treatedAfter, controlBefore, controlAfter });
      const other = ratioOfRateRatios({
        treatedBefore: controlBefore,
        treatedAfter: controlAfter,
        controlBefore: treatedBefore,
        controlAfter: treatedAfter,
      });
      assertNear((one.value ?? 0) * (other.value ?? 0), 1, 1e-9);
      assertNear((one.lower ?? 0) * (other.upper ?? 0), 1, 1e-9);
    }),
  );
  // Four counts of 16 have the error √(4/16).
  const same = { events: 16, persons: 90 };
  const even = ratioOfRateRatios({ treatedBefore: same, treatedAfter: same, controlBefore: same, controlAfter: same });
  assert.deepEqual([even.value, even.errorOfLog], [1, 0.5]);
  assertNear(even.upper, Math.exp(1.959963984540054 / 2), 1e-12);
  const some = { events: 9, persons: 90 };
  const none = { events: 0, persons: 90 };
  const gap = ratioOfRateRatios({ treatedBefore: some, treatedAfter: none, controlBefore: some, controlAfter: some });
  assert.deepEqual([gap.value, gap.errorOfLog], [null, null]);
  assert.match(gap.because ?? "", /no events/);
});

test("New Jersey's wages: 0.59 more where Pennsylvania had 2.16 fewer is a difference of 2.75", () => {
  const means = { treatedBefore: 20.44, treatedAfter: 21.03, controlBefore: 23.33, controlAfter: 21.17 };
  const found = differenceInDifferencesMeans(means);
  assertNear(found.treatedChange, 0.59, 1e-12);
  assertNear(found.controlChange, -2.16, 1e-12);
  assertNear(found.did, 2.75, 1e-12);
  assert.throws(() => differenceInDifferencesMeans({ ...means, controlAfter: Number.NaN }), RangeError);
});

test("from single values the difference is that of the four means, with the error of four groups", () => {
  const rows = [1, 3, 2, 4, 1, 3, 7, 9].map((value, at) => ({ value, treated: at > 3, post: at % 4 > 1 }));
  const found = differenceInDifferencesRegression({ rows });
  // Each corner has two values one either side of its mean: 8 squares of 1 on 4 degrees of freedom, four halves.
  assertNear(found.value, 5, 1e-12);
  assertNear(found.standardError, 2, 1e-12);
  assertNear(found.hc1, 2, 1e-12);
  assert.equal(found.df, 4);
  assertNear(found.upper, 5 + 2 * 2.7764451051977987, 1e-10);
  assertNear(found.lower, 5 - 2 * 2.7764451051977987, 1e-10);
  const missing = differenceInDifferencesRegression({ rows: rows.filter(({ treated, post }) => !(treated && post)) });
  assert.deepEqual([missing.value, missing.hc1], [null, null]);
  assert.match(missing.because ?? "", /one of the four is missing/);
  const single = differenceInDifferencesRegression({ rows: rows.filter((_, at) => at % 2 === 0) });
  assertNear(single.value, 5, 1e-12);
  assert.deepEqual([single.lower, single.standardError, single.df], [null, null, null]);
  assert.throws(
    () => differenceInDifferencesRegression({ rows: [{ value: Number.NaN, treated: true, post: true }] }),
    RangeError,
  );
});
