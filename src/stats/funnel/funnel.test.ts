import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { assertNear } from "../assert-near.ts";
import * as stats from "../index.ts";

test("the lines of a share turn Wilson's limits round: a share on the line has the average at its limit", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 30, max: 100_000 }),
      fc.double({ min: 0.2, max: 0.8, noNaN: true }),
      (people, average) => {
        const lines = stats.funnelLimitsProportion({ population: people, average });
        for (const [line, confidence, side] of [
          [lines.upper2s, 0.95, "lower"],
          [lines.lower2s, 0.95, "upper"],
          [lines.upper3s, 0.998, "lower"],
          [lines.lower3s, 0.998, "upper"],
        ] as const) {
          assert.ok(line !== null);
          if (line <= 0 || line >= 1) continue;
          const limits = stats.wilsonProportion({ count: line * people, outOf: people, confidence });
          assertNear(limits[side], average, 1e-9);
        }
      },
    ),
  );
});

test("the lines of a share never leave 0 to the multiplier, and come closer with more people", () => {
  const one = stats.funnelLimitsProportion({ population: 1, average: 0.8, multiplier: 1 });
  assert.deepEqual([one.lower3s, one.upper2s, one.upper3s, one.baseline], [0, 1, 1, 0.8]);
  const percent = stats.funnelLimitsProportion({ population: 400, average: 0.5, multiplier: 100 });
  assertNear(percent.upper2s, 50 + 2.5 * 1.959963984540054, 1e-12);
  assertNear(percent.lower3s, 50 - 2.5 * 3.090232306167813, 1e-12);
  for (const average of [0, 1]) {
    const lines = stats.funnelLimitsProportion({ population: 50, average });
    assert.deepEqual([lines.lower2s, lines.upper3s], [average, average]);
  }
  for (const [population, average] of [
    [0, 0.5],
    [10, 1.1],
    [10, -0.1],
    [10, NaN],
  ] as const) {
    assert.throws(() => stats.funnelLimitsProportion({ population, average }), RangeError);
  }
});

test("on the lines of a ratio, exact Poisson limits of the observed events end at the expected ones", () => {
  for (const observed of [1, 9, 35, 716]) {
    const { expected, ...lines } = stats.funnelLimitsRatio({ observed });
    assertNear(expected.lower2s, stats.exactPoissonCountLimits(observed).upper ?? 0);
    assertNear(expected.upper2s, stats.exactPoissonCountLimits(observed).lower ?? 0);
    assertNear(expected.lower3s, stats.exactPoissonCountLimits(observed, 0.998).upper ?? 0);
    assertNear(expected.upper3s, stats.exactPoissonCountLimits(observed, 0.998).lower ?? 0);
    assertNear(lines.lower2s, (100 * observed) / expected.lower2s);
    assertNear(lines.upper3s, (100 * observed) / expected.upper3s);
    assert.equal(lines.because, null);
  }
  assertNear(stats.funnelLimitsRatio({ observed: 35, multiplier: 1 }).lower2s, 0.7190324497, 1e-7);
});

test("no events are never too many: no upper line, and a reason", () => {
  const ratio = stats.funnelLimitsRatio({ observed: 0 });
  assert.deepEqual([ratio.lower2s, ratio.upper2s, ratio.upper3s, ratio.expected.upper2s], [0, null, null, 0]);
  assert.match(ratio.because ?? "", /never be too many/);
  assert.equal(stats.funnelLimitsRate({ events: 0, average: 0.1 }).upper3s, null);
  assert.throws(() => stats.funnelLimitsRatio({ observed: -1 }), RangeError);
});

test("the lines of a rate are those of a ratio times the average, over the people of one year", () => {
  const rate = stats.funnelLimitsRate({ events: 58, average: 0.002, multiplier: 1000, years: 4 });
  const ratio = stats.funnelLimitsRatio({ observed: 58, multiplier: 2 });
  assert.deepEqual([rate.baseline, rate.lower2s, rate.upper3s], [2, ratio.lower2s, ratio.upper3s]);
  assertNear(rate.populationOneYear.lower3s, ratio.expected.lower3s / 0.002 / 4);
  assertNear(rate.populationOneYear.upper2s, ratio.expected.upper2s / 0.002 / 4);
  for (const broken of [{ events: -1 }, { average: 0 }, { multiplier: 0 }, { years: 0 }]) {
    assert.throws(() => stats.funnelLimitsRate({ events: 5, average: 0.1, ...broken }), RangeError);
  }
});

test("shares are placed against the average of them all", () => {
  const count = [500, 440, 465, 535, 560, null];
  const rows = count.map((each) => ({ count: each, population: 1000 }));
  const places = stats.funnelSignificanceProportion(rows);
  assert.deepEqual(
    places.map(({ significance }) => significance),
    ["Not significant", "Low (0.001)", "Low (0.025)", "High (0.025)", "High (0.001)", null],
  );
  assert.match(places[5]?.because ?? "", /not known/);
  assert.throws(() => stats.funnelSignificanceProportion([{ count: 3, population: 2 }]), RangeError);
});

test("ratios are placed by exact limits under 10 events and Byar's from 10", () => {
  const expectedFor = [
    [5, 1.5, "High (0.025)"],
    [5, 0.74, "High (0.025)"],
    [5, 0.73, "High (0.001)"],
    [5, 11.6, "Not significant"],
    [5, 11.7, "Low (0.025)"],
    [5, 17, "Low (0.001)"],
    [0, 4, "Low (0.025)"],
    [0, 3, "Not significant"],
    [10, 18.386, "Not significant"],
    [10, 18.4, "Low (0.025)"],
  ] as const;
  const rows = expectedFor.map(([observed, expected]) => ({ observed, expected }));
  assert.deepEqual(
    stats.funnelSignificanceRatio(rows).map(({ significance }) => significance),
    expectedFor.map(([, , place]) => place),
  );
  assert.equal(stats.funnelSignificanceRatio([{ observed: null, expected: 1 }])[0]?.significance, null);
  assert.throws(() => stats.funnelSignificanceRatio([{ observed: 1, expected: 0 }]), RangeError);
});

test("an area that lies on a line is not beyond it, and where nobody has the event nobody stands out", () => {
  const on = (confidence: number, side: "lower" | "upper") => {
    const expected = stats.countLimits(12, confidence)[side];
    return stats.funnelSignificanceRatio([{ observed: 12, expected }])[0]?.significance;
  };
  assert.deepEqual([on(0.95, "lower"), on(0.95, "upper")], ["Not significant", "Not significant"]);
  assert.deepEqual([on(0.998, "lower"), on(0.998, "upper")], ["High (0.025)", "Low (0.025)"]);
  const rows = Array.from({ length: 3 }, () => ({ count: 0, rate: 0, population: 900 }));
  for (const { significance } of stats.funnelSignificanceRate({ rows, rateType: "crude", multiplier: 100 }))
    assert.equal(significance, "Not significant");
});

test("rates are placed by their events, and standardised ones from fewer than 10 events are not", () => {
  const rows = [
    { count: 100, rate: 10 },
    { count: 150, rate: 15 },
    { count: 60, rate: 6 },
    { count: 0, rate: 0, population: 1000 },
    { count: 9, rate: 0.9 },
    { count: 80, rate: null },
  ];
  const crude = stats.funnelSignificanceRate({ rows, rateType: "crude", multiplier: 100 });
  assert.deepEqual(
    crude.map(({ significance }) => significance),
    ["High (0.001)", "High (0.001)", "Not significant", "Low (0.001)", "Low (0.001)", null],
  );
  const standardised = stats.funnelSignificanceRate({ rows, rateType: "dsr", multiplier: 100 });
  assert.deepEqual(
    standardised.map(({ significance }) => significance),
    ["High (0.025)", "High (0.001)", "Low (0.025)", null, null, null],
  );
  assert.match(standardised[3]?.because ?? "", /fewer than 10 events/);
  const unknown = stats.funnelSignificanceRate({ rows: [{ count: 0, rate: 0 }], rateType: "crude", multiplier: 1 });
  assert.equal(unknown[0]?.significance, null);
  for (const broken of [{ multiplier: 0 }, { rows: [{ count: -1, rate: 1 }] }, { rows: [{ count: 1, rate: -1 }] }]) {
    assert.throws(
      () => stats.funnelSignificanceRate({ rows, rateType: "dsr", multiplier: 100, ...broken }),
      RangeError,
    );
  }
});

test("an axis is 100 rising whole numbers that end above the largest area", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 9 }), (denominators) => {
      const { axis } = stats.funnelAxis({ statistic: "proportion", denominators });
      assert.equal(axis.length, 100);
      assert.ok(axis.every((each, place) => Number.isInteger(each) && each > (axis[place - 1] ?? 0)));
      assert.ok((axis.at(-1) ?? 0) >= Math.max(...denominators) && (axis[0] ?? 0) <= Math.min(...denominators));
    }),
  );
});

test("an axis begins near areas of like size, at 1 where they differ, and runs on where it is short", () => {
  const ends = (denominators: readonly number[], statistic: "proportion" | "ratio" = "proportion") => {
    const { axis } = stats.funnelAxis({ statistic, denominators });
    return [axis[0], axis[1], axis.at(-1)];
  };
  assert.deepEqual(ends([6000, 12_000]), [5000, 5048, 13_000]);
  assert.deepEqual(ends([6000, 12_001]), [1, 2, 13_000]);
  assert.deepEqual(ends([30, 40]), [20, 21, 119]);
  assert.deepEqual(ends([0, 500]), [1, 2, 530]);
  const observed = stats.funnelAxis({ statistic: "ratio", denominators: [5, 710] }).axis;
  assert.ok([35, 96, 716].every((each) => observed.includes(each)));
  const rate = stats.funnelAxis({ statistic: "rate", denominators: [90_000, 300_000], average: 0.001, years: 3 });
  assert.deepEqual([rate.axis[0], rate.axis.at(-1)], [1, 330]);
  const alike = stats.funnelAxis({ statistic: "rate", denominators: [200_000, 300_000], average: 0.01, years: 2 });
  assert.deepEqual([alike.axis[0], alike.axis.at(-1)], [1800, 3200]);
  assert.deepEqual(stats.funnelAxis({ statistic: "ratio", denominators: [0] }).axis, []);
  assert.match(stats.funnelAxis({ statistic: "ratio", denominators: [] }).because ?? "", /no area/);
  assert.throws(() => stats.funnelAxis({ statistic: "ratio", denominators: [-1] }), RangeError);
  assert.throws(() => stats.funnelAxis({ statistic: "rate", denominators: [1], average: 0, years: 1 }), RangeError);
});

test("areas fall into groups of equal size, level ones together, whatever order they come in", () => {
  const values = Array.from({ length: 20 }, (_, place) => place);
  const { quantiles, because } = stats.quantileGroup({ values, quantiles: 5, invert: false });
  assert.deepEqual(quantiles.slice(0, 9), [1, 1, 1, 1, 2, 2, 2, 2, 3]);
  assert.equal(because, null);
  const highFirst = stats.quantileGroup({ values, quantiles: 5 }).quantiles;
  assert.deepEqual(highFirst, quantiles.toReversed());
  const level = stats.quantileGroup({ values: [1, 2, 2, 2, 3, 4], quantiles: 3, invert: false });
  assert.deepEqual(level.quantiles, [1, 1, 1, 1, 3, 3]);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer(), { minLength: 7, maxLength: 60 }),
      fc.integer({ min: 1, max: 7 }),
      (some, groups) => {
        const got = stats.quantileGroup({ values: some, quantiles: groups }).quantiles;
        const sizes = Array.from({ length: groups }, (_, place) => got.filter((each) => each === place + 1).length);
        assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 1, `${sizes}`);
        const turned = stats.quantileGroup({ values: some.toReversed(), quantiles: groups }).quantiles;
        assert.deepEqual(turned.toReversed(), got);
      },
    ),
  );
});

test("fewer values than groups, a gap or a broken value", () => {
  const few = stats.quantileGroup({ values: [1, null, 3], quantiles: 3 });
  assert.deepEqual([few.quantiles, few.because], [[null, null, null], "There are fewer than 3 values."]);
  const gap = stats.quantileGroup({ values: [1, null, 3], quantiles: 2, invert: false });
  assert.deepEqual([gap.quantiles, gap.because], [[1, null, 2], "A value is not known."]);
  assert.throws(() => stats.quantileGroup({ values: [1, NaN], quantiles: 2 }), RangeError);
  for (const quantiles of [0, -1, 2.5, NaN]) {
    assert.throws(() => stats.quantileGroup({ values: [1, 2], quantiles }), RangeError);
  }
});

test("a rate over no years, or of no average, has no axis", () => {
  const rate = { statistic: "rate", denominators: [120, 4000], average: 0.1, years: 1 } as const;
  for (const wrong of [0, -1]) {
    assert.throws(() => stats.funnelAxis({ ...rate, years: wrong }), /^RangeError: funnelAxis: the years/u);
    assert.throws(() => stats.funnelAxis({ ...rate, average: wrong }), /^RangeError: funnelAxis: the average/u);
  }
});
