import assert from "node:assert/strict";
import { test } from "node:test";
import { assertNear } from "../assert-near.ts";
import { assertRefuses } from "../assert-refuses.ts";
import { byarsCountLimits } from "../limits/byars-count-limits.ts";
import { directlyStandardisedRate } from "./directly-standardised-rate.ts";
import { directlyStandardisedRates } from "./directly-standardised-rates.ts";
import { dsrGammaFayFeuer } from "./dsr-gamma-fay-feuer.ts";
import { dsrNonindependentEvents } from "./dsr-nonindependent-events.ts";
import { indirectStandardisationSelvin } from "./indirect-standardisation-selvin.ts";

const bands = [
  { count: 12, population: 1000, standard: 3 },
  { count: 20, population: 250, standard: 1 },
];

test("a standard population below nought is refused even where the whole of it is above", () => {
  const wrong = [...bands, { count: 1, population: 10, standard: -1 }];
  assertRefuses(() => directlyStandardisedRate({ bands: wrong, multiplier: 1 }), /standard population of a band .* -1/);
  assertRefuses(
    () =>
      directlyStandardisedRates({
        counts: Float64Array.of(1, 1, 1),
        populations: Float64Array.of(10, 10, 10),
        standard: [3, 3, -1],
        multiplier: 1,
      }),
    /standard population of a band .* -1/,
  );
});

test("gamma limits stretch with the heaviest band, and every figure is per so many people", () => {
  const one = dsrGammaFayFeuer({ bands, multiplier: 1 });
  const thousand = dsrGammaFayFeuer({ bands, multiplier: 1000 });
  for (const name of ["value", "lower", "upper", "crude"] as const)
    assertNear(thousand[name], 1000 * (one[name] ?? NaN), 1e-12);
  assertNear(one.value, (3 * 0.012 + 0.08) / 4, 1e-13);
  const light = dsrGammaFayFeuer({ bands: [...bands, { count: 0, population: 1e9, standard: 1e-9 }], multiplier: 1 });
  assertNear(light.upper, one.upper ?? NaN, 1e-6);
});

test("certainty leaves a rate by age without limits, for the same reason as its count", () => {
  const sure = directlyStandardisedRate({ bands, multiplier: 1, confidence: 1 });
  assertNear(sure.value, (3 * 0.012 + 0.08) / 4, 1e-13);
  assert.deepEqual([sure.lower, sure.upper, sure.because], [null, null, byarsCountLimits(32, 1).because]);
});

test("two standards for one band are a mistake in the table, and any multiple of a standard is the same standard", () => {
  const row = { age: "all", freq: 2, persons: 10, population: 100, standard: 1 };
  const other = { age: "old", freq: 1, persons: 12, population: 50, standard: 3 };
  const asked = (...rows: (typeof row)[]) => dsrNonindependentEvents({ rows, multiplier: 100 });
  assertRefuses(() => asked(row, { ...row, freq: 1, standard: 2 }), /two different populations or standards/);
  assertRefuses(() => asked(row, { ...row, freq: 1, population: 99 }), /two different populations or standards/);
  const plain = asked(row, other);
  const grown = asked({ ...row, standard: 7 }, { ...other, standard: 21 });
  assertNear(grown.value, plain.value ?? NaN, 1e-12);
  assertNear(grown.upper, plain.upper ?? NaN, 1e-12);
  assertNear(plain.value, (0.2 * 1 + 0.24 * 3) * 25, 1e-12);
});

test("with nobody, nothing expected or nothing seen, each figure that cannot be is missing and no other", () => {
  const band = { count: 4, population: 100, refCount: 10, refPopulation: 1000 };
  const selvin = (changed: Partial<typeof band>, more: { readonly observed?: number } = {}) =>
    indirectStandardisationSelvin({ bands: [{ ...band, ...changed }], multiplier: 1000, ...more });
  const nobody = selvin({ population: 0 });
  assert.deepEqual([nobody.value, nobody.crudeRate, nobody.adjustedRate, nobody.lower], [null, null, null, null]);
  assert.equal(nobody.because, "No events were expected.");
  const unexpected = selvin({ refCount: 0 });
  assert.deepEqual([unexpected.value, unexpected.crudeRate, unexpected.adjustedRate], [null, 40, null]);
  assert.deepEqual([unexpected.lower, unexpected.upper], [null, null]);
  const none = selvin({ count: 0 });
  assert.deepEqual([none.value, none.adjustedRate, none.lower, none.upper], [0, 0, null, null]);
  assert.equal(none.because, "There are no limits with no events.");
  assertRefuses(() => selvin({}, { observed: -1 }), /^indirectStandardisationSelvin: the observed count .* -1/);
  assert.equal(selvin({}, { observed: 8 }).value, 8);
});
