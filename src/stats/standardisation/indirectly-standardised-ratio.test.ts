import assert from "node:assert/strict";
import { test } from "node:test";
import { countLimits } from "../limits/count-limits.ts";
import { indirectStandardisationSelvin } from "./indirect-standardisation-selvin.ts";
import { indirectlyStandardisedRate } from "./indirectly-standardised-rate.ts";
import { indirectlyStandardisedRatio } from "./indirectly-standardised-ratio.ts";
import { missingPeople } from "../reach/missing-people.ts";
import { assertNear } from "../assert-near.ts";

// @practice P03: the crude comparison hides almost half of this gap, because the group is younger.
const bands = [
  { count: 33, population: 3500, refCount: 500, refPopulation: 20000 },
  { count: 6, population: 1200, refCount: 350, refPopulation: 25000 },
  { count: 1, population: 300, refCount: 50, refPopulation: 15000 },
];

test("a younger group is missing 65 people by age where the crude comparison finds 35", () => {
  const { observed, expected, value } = indirectlyStandardisedRatio({ bands, multiplier: 100 });
  assert.equal(observed, 40);
  assertNear(expected, 105.3, 1e-12);
  assertNear(value, 4000 / 105.3, 1e-12);
  assertNear(missingPeople({ observed, expected }).value, 65.3, 1e-12);
});

test("the rate is the reference's rate times the ratio", () => {
  const rate = indirectlyStandardisedRate({ bands, multiplier: 1000 });
  assertNear(rate.referenceRate, 15, 1e-12);
  assertNear(rate.value, (15 * 40) / 105.3, 1e-12);
  assertNear(rate.lower, (15 * (countLimits(40).lower ?? 0)) / 105.3, 1e-12);
  assert.equal(rate.method, "Byars");
});

test("a band with nobody expects nothing, and its count still counts", () => {
  const extra = [...bands, { count: 2, population: 0, refCount: 9, refPopulation: 10 }];
  const ratio = indirectlyStandardisedRatio({ bands: extra, multiplier: 1 });
  assert.equal(ratio.observed, 42);
  assertNear(ratio.expected, 105.3, 1e-12);
});

test("missing counts count as 0, and events not known by age can be given whole", () => {
  const gaps = [{ count: null, population: 100, refCount: null, refPopulation: 10 }, ...bands];
  assertNear(indirectlyStandardisedRatio({ bands: gaps, multiplier: 1 }).expected, 105.3, 1e-12);
  const whole = indirectlyStandardisedRatio({ bands, multiplier: 1, observed: 9 });
  assert.deepEqual([whole.observed, whole.method], [9, "Exact"]);
});

test("where nothing was expected there is no ratio, and that is said", () => {
  const none = [{ count: 3, population: 10, refCount: 0, refPopulation: 10 }];
  for (const measure of [indirectlyStandardisedRatio, indirectlyStandardisedRate, indirectStandardisationSelvin]) {
    const answer = measure({ bands: none, multiplier: 1 });
    assert.deepEqual([answer.value, answer.observed, answer.because], [null, 3, "No events were expected."]);
  }
});

test("Selvin's limits are even on the logarithm", () => {
  const ratio = indirectStandardisationSelvin({ bands, multiplier: 1000 });
  const factor = Math.exp(1.959963984540054 / Math.sqrt(40));
  assertNear(ratio.lower, 40 / 105.3 / factor, 1e-12);
  assertNear(ratio.upper, (40 / 105.3) * factor, 1e-12);
  assertNear(ratio.crudeRate, 8, 1e-12);
  assertNear(ratio.adjustedRate, 600 / 105.3, 1e-12);
});

test("Selvin's limits of no events do not exist", () => {
  const none = indirectStandardisationSelvin({ bands, multiplier: 1, observed: 0 });
  assert.deepEqual([none.value, none.lower, none.upper], [0, null, null]);
  assert.match(none.because ?? "", /no events/);
});

test("a reference band with nobody is refused", () => {
  const wrong = [{ count: 1, population: 1, refCount: 0, refPopulation: 0 }];
  assert.throws(() => indirectlyStandardisedRatio({ bands: wrong, multiplier: 1 }), /reference population of a band/);
  assert.throws(() => indirectlyStandardisedRate({ bands: [], multiplier: 1 }), /at least one age band/);
});
