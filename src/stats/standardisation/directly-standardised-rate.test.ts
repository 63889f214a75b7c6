import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { directlyStandardisedRate } from "./directly-standardised-rate.ts";
import { directlyStandardisedRates } from "./directly-standardised-rates.ts";
import { dsrGammaFayFeuer } from "./dsr-gamma-fay-feuer.ts";
import { dsrNonindependentEvents } from "./dsr-nonindependent-events.ts";
import { europeanStandardPopulation2013 } from "./european-standard-population.ts";
import { exactPoissonCountLimits } from "../limits/exact-poisson-count-limits.ts";
import { byarsCountLimits } from "../limits/byars-count-limits.ts";
import { assertNear } from "../assert-near.ts";

const two = [
  { count: 10, population: 1000, standard: 3 },
  { count: 20, population: 500, standard: 1 },
];

test("two age bands are weighed by the standard", () => {
  const rate = directlyStandardisedRate({ bands: two, multiplier: 1000 });
  assertNear(rate.value, (3 * 10 + 40) / 4, 1e-13);
  const stretch = Math.sqrt((9 * 10e-6 + 20 / 250000) / 16 / 30);
  assertNear(rate.lower, 17.5 + stretch * ((byarsCountLimits(30).lower ?? 0) - 30) * 1000, 1e-12);
  assertNear(rate.upper, 17.5 + stretch * ((byarsCountLimits(30).upper ?? 0) - 30) * 1000, 1e-12);
  assert.deepEqual([rate.count, rate.population, rate.method], [30, 1500, "Dobson"]);
});

test("one band is the crude rate with Byar's limits", () => {
  const rate = directlyStandardisedRate({ bands: [{ count: 40, population: 100, standard: 7 }], multiplier: 100 });
  assertNear(rate.value, 40, 1e-13);
  assertNear(rate.lower, byarsCountLimits(40).lower ?? 0, 1e-12);
});

test("under 10 events no rate by age is given, and that is said", () => {
  const nine = directlyStandardisedRate({ bands: [{ count: 9, population: 100, standard: 1 }], multiplier: 1 });
  assert.deepEqual([nine.value, nine.lower, nine.upper, nine.count], [null, null, null, 9]);
  assert.match(nine.because ?? "", /fewer than 10 events/);
  const ten = directlyStandardisedRate({ bands: [{ count: 10, population: 100, standard: 1 }], multiplier: 1 });
  assert.equal(ten.because, null);
});

test("a band with nothing recorded counts as 0, and its people count", () => {
  const bands = [...two, { count: null, population: 100, standard: 4 }];
  const rate = directlyStandardisedRate({ bands, multiplier: 1000 });
  assertNear(rate.value, 70 / 8, 1e-13);
  assert.equal(rate.population, 1600);
});

test("a band with nobody in it, and no bands, are refused", () => {
  const empty = [{ count: 0, population: 0, standard: 1 }];
  assert.throws(
    () => directlyStandardisedRate({ bands: empty, multiplier: 1 }),
    /population of a band must be more than 0/,
  );
  assert.throws(() => directlyStandardisedRate({ bands: [], multiplier: 1 }), /at least one age band/);
  const none = [{ count: 1, population: 1, standard: 0 }];
  assert.throws(() => dsrGammaFayFeuer({ bands: none, multiplier: 1 }), /the standard population must be more than 0/);
});

test("the gamma limits of one band are the exact Poisson limits, for few events too", () => {
  const rate = dsrGammaFayFeuer({ bands: [{ count: 5, population: 100, standard: 9 }], multiplier: 100 });
  const exact = exactPoissonCountLimits(5);
  assertNear(rate.lower, exact.lower ?? 0, 1e-11);
  assertNear(rate.upper, exact.upper ?? 0, 1e-11);
  assertNear(rate.crude, 5, 1e-13);
});

test("the gamma limits of no events start at 0", () => {
  const rate = dsrGammaFayFeuer({ bands: [{ count: 0, population: 100, standard: 9 }], multiplier: 100 });
  assert.deepEqual([rate.value, rate.lower, rate.because], [0, 0, null]);
  assertNear(rate.upper, -Math.log(0.025), 1e-11);
});

test("ten people with one event each say more than one person's ten", () => {
  const band = { age: "all", population: 100, standard: 1 };
  const alone = dsrNonindependentEvents({ rows: [{ ...band, freq: 1, persons: 20 }], multiplier: 100 });
  const often = dsrNonindependentEvents({
    rows: [
      { ...band, freq: 1, persons: null },
      { ...band, freq: 4, persons: 5 },
    ],
    multiplier: 100,
  });
  assert.deepEqual([alone.value, often.value, alone.events, often.events], [20, 20, 20, 20]);
  assert.equal(often.population, 100);
  const wider = ((often.upper ?? 0) - 20) / ((alone.upper ?? 0) - 20);
  assertNear(wider, 2, 1e-12);
});

test("a band whose rows disagree about its people is refused", () => {
  const rows = [
    { age: "0-4", freq: 1, persons: 20, population: 100, standard: 1 },
    { age: "0-4", freq: 2, persons: 20, population: 101, standard: 1 },
  ];
  assert.throws(() => dsrNonindependentEvents({ rows, multiplier: 1 }), /the age band 0-4 has two different/);
});

test("the European Standard Population has 19 bands and 100,000 people", () => {
  assert.equal(europeanStandardPopulation2013.length, 19);
  assert.equal(
    europeanStandardPopulation2013.reduce((sum, band) => sum + band.standard, 0),
    100000,
  );
});

test("many rates at once are the single rates, each with its own limits or reason", () => {
  const band = fc.record({ count: fc.integer({ min: 0, max: 9 }), population: fc.integer({ min: 10, max: 5000 }) });
  const places = fc.array(fc.tuple(band, band, band), { maxLength: 12 });
  fc.assert(
    fc.property(places, fc.constantFrom(0.95, 0.998), (areas, confidence) => {
      const standard = [5000, 3000, 0];
      const flat = areas.flat();
      const many = directlyStandardisedRates({
        counts: Float64Array.from(flat, ({ count }) => count),
        populations: Float64Array.from(flat, ({ population }) => population),
        standard,
        multiplier: 1000,
        confidence,
      });
      assert.equal(many.length, areas.length);
      areas.forEach((area, index) => {
        const bands = area.map((each, at) => ({ ...each, standard: standard[at] ?? 0 }));
        assert.deepEqual(many.at(index), directlyStandardisedRate({ bands, multiplier: 1000, confidence }));
      });
    }),
  );
});

test("lists that do not fit, a place that is not there and impossible numbers are refused", () => {
  const one = { counts: Float64Array.of(20), populations: Float64Array.of(100), standard: [1], multiplier: 100 };
  assert.throws(() => directlyStandardisedRates(one).at(1), /no rate 1 among 1/);
  assert.throws(() => directlyStandardisedRates({ ...one, standard: [1, 2] }), /one population for each of 2 bands/);
  assert.throws(
    () => directlyStandardisedRates({ ...one, populations: Float64Array.of(1, 2) }),
    /but there are 1 and 2/,
  );
  const wrong = [
    { counts: Float64Array.of(-1) },
    { counts: Float64Array.of(Number.NaN) },
    { populations: Float64Array.of(0) },
    { standard: [0] },
    { standard: [] },
    { multiplier: 0 },
  ];
  for (const change of wrong) assert.throws(() => directlyStandardisedRates({ ...one, ...change }), RangeError);
});
