import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { assertNear } from "../assert-near.ts";
import { classicErrors, dot, leastSquares } from "./least-squares.ts";
import { poissonRegression } from "./poisson-regression.ts";
import { sandwichErrors } from "./sandwich-errors.ts";
import { segmentedRegression } from "./segmented-regression.ts";

/** R's `cars`: speed in miles an hour, stopping distance in feet. */
const speed =
  "4,4,7,7,8,9,10,10,10,11,11,12,12,12,12,13,13,13,13,14,14,14,14,15,15,15,16,16,17,17,17,18,18,18,18,19,19,19,20,20,20,20,20,22,23,24,24,24,24,25";
const distance =
  "2,10,4,22,16,10,18,26,34,17,28,14,20,24,28,26,34,34,46,26,36,60,80,20,26,54,32,40,32,40,50,42,56,76,84,36,46,68,32,48,52,56,64,66,54,70,92,93,120,85";
const numbers = (text: string): readonly number[] => text.split(",").map(Number);
const cars = [numbers(speed).map(() => 1), numbers(speed)];

/** Longley's economy of 1947 to 1962, the hard test of least squares; certified by NIST. */
const longley = [
  [83, 234.289, 235.6, 159, 107.608, 1947, 60.323],
  [88.5, 259.426, 232.5, 145.6, 108.632, 1948, 61.122],
  [88.2, 258.054, 368.2, 161.6, 109.773, 1949, 60.171],
  [89.5, 284.599, 335.1, 165, 110.929, 1950, 61.187],
  [96.2, 328.975, 209.9, 309.9, 112.075, 1951, 63.221],
  [98.1, 346.999, 193.2, 359.4, 113.27, 1952, 63.639],
  [99, 365.385, 187, 354.7, 115.094, 1953, 64.989],
  [100, 363.112, 357.8, 335, 116.219, 1954, 63.761],
  [101.2, 397.469, 290.4, 304.8, 117.388, 1955, 66.019],
  [104.6, 419.18, 282.2, 285.7, 118.734, 1956, 67.857],
  [108.4, 442.769, 293.6, 279.8, 120.445, 1957, 68.169],
  [110.8, 444.546, 468.1, 263.7, 121.95, 1958, 66.513],
  [112.6, 482.704, 381.3, 255.2, 123.366, 1959, 68.655],
  [114.2, 502.601, 393.1, 251.4, 125.368, 1960, 69.564],
  [115.7, 518.173, 480.6, 257.2, 127.852, 1961, 69.331],
  [116.9, 554.894, 400.7, 282.7, 130.081, 1962, 70.551],
] as const;

test("Longley's nearly parallel columns come out as certified", () => {
  const columns = [0, 1, 2, 3, 4, 5].map((column) => longley.map((row) => row[column] ?? 0));
  const outcome = longley.map((row) => row[6]);
  const fit = leastSquares([longley.map(() => 1), ...columns], outcome);
  const certified = [
    -3482.25863459582, 0.0150618722713733, -0.035819179292591, -0.0202022980381683, -0.0103322686717359,
    -0.0511041056535807, 1.82915146461355,
  ];
  certified.forEach((value, index) => assertNear(fit?.coefficients[index], value, 1e-8));
  const residuals = fit?.residuals ?? [];
  const errors = classicErrors(fit?.gramInverse ?? [], dot(residuals, residuals) / 9);
  assertNear(errors[0], 890.420383607373, 1e-8);
  assertNear(errors[6], 0.455478499142212, 1e-8);
});

test("a column that follows from the others is refused, not fitted", () => {
  const ones = [1, 1, 1, 1];
  assert.equal(leastSquares([ones, [1, 2, 3, 4], [2, 3, 4, 5]], [1, 2, 3, 5]), null);
  assert.equal(leastSquares([ones, [0, 0, 0, 0]], [1, 2, 3, 5]), null);
});

test("plain, HC1 and Newey-West errors of the stopping distances are those of R", () => {
  const fit = leastSquares(cars, numbers(distance));
  assert.ok(fit !== null);
  assertNear(fit.coefficients[0], -17.57909489051089, 1e-12);
  // In units a hundred million times as large, the slope is as many times as steep.
  const light = leastSquares([cars[0] ?? [], numbers(speed).map((each) => each * 1e-8)], numbers(distance));
  assertNear(light?.coefficients[1], (fit.coefficients[1] ?? NaN) * 1e8, 1e-10);
  const plain = classicErrors(fit.gramInverse, dot(fit.residuals, fit.residuals) / 48);
  const known = [
    [plain, 6.758440169379234, 0.415512776657122],
    [sandwichErrors(cars, fit, 0), 5.656149605872772, 0.406901964767531],
    [sandwichErrors(cars, fit, 3), 6.62794270510962, 0.503230075007196],
  ] as const;
  for (const [errors, intercept, slope] of known) {
    assertNear(errors[0], intercept, 1e-11);
    assertNear(errors[1], slope, 1e-11);
  }
});

test("errors and Durbin-Watson of residuals that are known beforehand; none where there are no residuals", () => {
  // On each side the residuals are 1, -1, -1, 1 and again: they add up to 0 and lean neither way, so the line is 0.
  const rows = Array.from({ length: 16 }, (_, index) => ({ time: index + 1, value: [1, -1, -1, 1][index % 4] ?? 0 }));
  const found = segmentedRegression({ rows, changeAt: 8 });
  // Eight steps of 2 over sixteen residuals of 1; sixteen squares on 12 degrees of freedom.
  assertNear(found.durbinWatson, (8 * 4) / 16, 1e-12);
  assertNear(found.standardErrors?.[0], Math.sqrt((16 / 12) * (1 / 8 + 4.5 ** 2 / 42)), 1e-12);
  assertNear(found.standardErrors?.[1], Math.sqrt(16 / 12 / 42), 1e-12);
  const still = rows.map(({ time }) => ({ time, value: 0 }));
  assert.equal(segmentedRegression({ rows: still, changeAt: 8 }).durbinWatson, null);
  const quick = Array.from({ length: 20 }, (_, n) => ({ time: (n < 5 ? n : n + 1) / 100_000, value: 0 }));
  assert.match(segmentedRegression({ rows: quick, changeAt: 1e-4 }).because ?? "", /gaps in time/);
  const faint = still.map(({ time, value }) => ({ time: 1e12 + time, value }));
  assert.match(segmentedRegression({ rows: faint, changeAt: 1e12 + 8 }).because ?? "", /cannot be told apart/);
});

test("Dobson's nine counts give the coefficients, errors and dispersion of R's glm", () => {
  const model = {
    columns: [
      [1, 1, 1, 1, 1, 1, 1, 1, 1],
      [0, 1, 0, 0, 1, 0, 0, 1, 0],
      [0, 0, 1, 0, 0, 1, 0, 0, 1],
      [0, 0, 0, 1, 1, 1, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 1, 1, 1],
    ],
    events: [18, 17, 15, 20, 10, 20, 25, 13, 12],
    exposure: [1, 1, 1, 1, 1, 1, 1, 1, 1],
  };
  const plain = poissonRegression({ ...model, model: "poisson" });
  [3.04452243772342, -0.454255272277597, -0.292987124681474].forEach((value, index) =>
    assertNear(plain?.coefficients[index], value, 1e-10),
  );
  [0.170898651856442, 0.202170759193845, 0.192742345159793, 0.2, 0.2].forEach((value, index) =>
    assertNear(plain?.standardErrors[index], value, 1e-10),
  );
  assert.deepEqual([plain?.dispersion, plain?.residualDf], [1, 4]);
  const quasi = poissonRegression({ ...model, model: "quasipoisson" });
  assertNear(quasi?.dispersion, 1.29330040526849, 1e-10);
  assertNear(quasi?.standardErrors[3], 0.2 * Math.sqrt(1.29330040526849), 1e-10);
  assertNear(quasi?.covariance[3]?.[3], 0.04 * 1.29330040526849, 1e-10);
  // Ten times the people behind the same counts moves the intercept by ln 10 and nothing else.
  const wider = poissonRegression({ ...model, exposure: model.exposure.map(() => 10), model: "poisson" });
  assertNear(wider?.coefficients[0], 3.04452243772342 - Math.LN10, 1e-10);
  assertNear(wider?.coefficients[1], -0.454255272277597, 1e-10);
});

test("one rate alone is all events over all exposure, also where its logarithm is nearly 0", () => {
  const alone = { columns: [[1, 1, 1]], events: [900, 1100, 1009], exposure: [1000, 1000, 1000] };
  assertNear(poissonRegression({ ...alone, model: "poisson" })?.coefficients[0], Math.log(3009 / 3000), 1e-10);
});

test("a model with as many columns as rows, or with no end to its slope, is not fitted", () => {
  const exposure = [1, 1, 1];
  const ones = [1, 1, 1];
  const full = { columns: [ones, [0, 1, 0], [0, 0, 1]], events: [1, 2, 3], exposure, model: "poisson" } as const;
  assert.equal(poissonRegression(full), null);
  const noEvents = { columns: [ones, [0, 0, 1]], events: [0, 0, 5], exposure, model: "poisson" } as const;
  assert.equal(poissonRegression(noEvents), null);
  assert.equal(poissonRegression({ ...noEvents, columns: [ones, [1, 1, 0]] }), null);
  const alike = { columns: [ones, ones], events: [1, 2, 3], exposure, model: "poisson" } as const;
  assert.equal(poissonRegression(alike), null);
});

test("residuals are at right angles to every column, whatever the values", () => {
  const value = fc.double({ min: -1000, max: 1000, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { minLength: 6, maxLength: 30 }), (pairs) => {
      const columns = [pairs.map(() => 1), pairs.map(([x]) => x)];
      const outcome = pairs.map(([, y]) => y);
      const fit = leastSquares(columns, outcome);
      if (fit === null) return;
      const scale = Math.sqrt(dot(outcome, outcome)) + 1e-9;
      for (const column of columns) {
        assert.ok(Math.abs(dot(column, fit.residuals)) <= 1e-9 * scale * (Math.sqrt(dot(column, column)) + 1));
      }
    }),
  );
});
