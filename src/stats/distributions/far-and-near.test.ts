import assert from "node:assert/strict";
import { test } from "node:test";
import { assertNear } from "../assert-near.ts";
import { assertRefuses } from "../assert-refuses.ts";
import { betaQuantile, betaTail } from "./beta.ts";
import { binomialDensity } from "./binomial-density.ts";
import { binomialAt, binomialQuantile } from "./binomial.ts";
import { fQuantile, fTail } from "./f.ts";
import { gammaQuantile } from "./gamma-quantile.ts";
import { gammaTail } from "./gamma.ts";
import { hypergeometric } from "./hypergeometric.ts";
import { stirlingError } from "./log-gamma.ts";
import { normalQuantile } from "./normal.ts";
import { poissonQuantile, poissonTail } from "./poisson.ts";
import { studentQuantile } from "./student-t.ts";

test("a chance of one in a hundred million million keeps its digits on both sides of F, where F has a closed form", () => {
  for (const p of [1e-14, 0.001, 0.3]) {
    const lowest = 3 * Math.expm1(-Math.log1p(-p) / 3);
    assertNear(fQuantile(p, { top: 2, bottom: 6 }), lowest, 1e-12);
    assertNear(fQuantile(p, { top: 6, bottom: 2 }, "upper"), 1 / lowest, 1e-12);
    const highest = 3 * Math.expm1(-Math.log(p) / 3);
    assertNear(fQuantile(p, { top: 2, bottom: 6 }, "upper"), highest, 1e-12);
    assertNear(fQuantile(p, { top: 6, bottom: 2 }), 1 / highest, 1e-12);
  }
  const freedom = { top: 3, bottom: 4 };
  assert.deepEqual([fTail(-5, freedom), fTail(-5, freedom, "upper")], [0, 1]);
});

test("beta keeps its digits where nearly all of it lies to one side", () => {
  for (const p of [1e-12, 0.01, 0.4]) {
    assertNear(betaQuantile(p, { a: 1, b: 50 }), -Math.expm1(Math.log1p(-p) / 50), 1e-12);
    assertNear(betaQuantile(p, { a: 1, b: 50 }, "upper"), -Math.expm1(Math.log(p) / 50), 1e-12);
  }
  const shapes = { a: 2, b: 3 };
  assert.deepEqual([betaTail(-0.5, shapes), betaTail(-0.5, shapes, "upper")], [0, 1]);
  assert.deepEqual([betaTail(1.5, shapes), betaTail(1.5, shapes, "upper"), betaTail(1, shapes, "upper")], [1, 0, 0]);
  for (const b of [0, -1]) assertRefuses(() => betaTail(0.5, { a: 1, b }), /betaTail: shapes must be more than 0/u);
});

test("Student's t keeps its digits far out and close by, where it has a closed form", () => {
  for (const p of [1e-14, 0.001, 0.2]) {
    const wanted = (1 - 2 * p) / Math.sqrt(2 * p * (1 - p));
    assertNear(studentQuantile(p, 2, "upper"), wanted, 1e-12);
    assertNear(studentQuantile(p, 2), -wanted, 1e-12);
  }
  assertNear(studentQuantile(0.5 - 2 ** -40, 1, "upper"), Math.tan(Math.PI * 2 ** -40), 1e-12);
});

test("gamma, beta and the normal curve keep their digits just under certainty", () => {
  assertNear(gammaQuantile(1 - 2 ** -40, 1), 40 * Math.LN2, 1e-13);
  assertNear(gammaQuantile(2 ** -40, 1, "upper"), 40 * Math.LN2, 1e-13);
  assertNear(gammaQuantile(1 - 2 ** -40, 1, "upper"), -Math.log1p(-(2 ** -40)), 1e-12);
  assertNear(betaQuantile(1 - 2 ** -40, { a: 1, b: 50 }), -Math.expm1(-0.8 * Math.LN2), 1e-12);
  assert.equal(gammaTail(Number.POSITIVE_INFINITY, 3, "upper"), 0);
  assertNear(normalQuantile(1 - 2 ** -40, "upper"), -normalQuantile(2 ** -40, "upper"), 1e-13);
});

test("the smallest chances have their place too, where only the first term of the series is left of them", () => {
  // Near 0 the share of gamma is x^shape / Γ(shape + 1), and that of beta with shapes 1 and 1 is x itself.
  assertNear(gammaQuantile(1e-100, 0.5), (Math.PI / 4) * 1e-200, 1e-12);
  const gammaOf11 = 0.951350769866873;
  assertNear(gammaQuantile(2 ** -53, 0.1), (2 ** -53 * gammaOf11) ** 10, 1e-12);
  assertNear(gammaQuantile(1 - 2 ** -53, 0.1, "upper"), (2 ** -53 * gammaOf11) ** 10, 1e-12);
  assertNear(betaQuantile(1e-110, { a: 1, b: 1 }), 1e-110, 1e-12);
});

test("what Stirling's formula leaves over is right to the last digit from 15 on", () => {
  assertNear(stirlingError(15), 0.005554733551962801, 4e-16);
  assertNear(stirlingError(16), 0.0052076559196096404, 4e-16);
});

test("binomial chances keep their digits where next to nobody, or next to everybody, is counted", () => {
  assertNear(binomialAt(0, { trials: 1e10, share: 1e-12 }), Math.exp(-0.01), 1e-13);
  assertNear(binomialDensity({ count: 1e10, trials: 1e10, share: 1 - 1e-12, rest: 1e-12 }), Math.exp(-0.01), 1e-13);
  assertNear(binomialDensity({ count: 0, trials: 2, share: 1 - 1e-12, rest: 1e-12 }), 1e-24, 1e-13);
  assertNear(binomialDensity({ count: 2, trials: 2, share: 1e-12, rest: 1 - 1e-12 }), 1e-24, 1e-13);
  assert.deepEqual([binomialAt(2, { trials: 5, share: 0 }), binomialAt(3, { trials: 5, share: 1 })], [0, 0]);
});

test("the first count that reaches a chance is the one whose chance it is, and may be nobody", () => {
  assert.equal(binomialQuantile(0.0001, { trials: 10, share: 0.3 }), 0);
  assert.equal(poissonQuantile(poissonTail(3, 3.7), 3.7), 3);
  assert.deepEqual([poissonQuantile(0.5, 0), poissonQuantile(1, 0)], [0, 0]);
});

test("of those drawn every possible number has its chance, the impossible ones none at all", () => {
  const { lowest, chances } = hypergeometric({ marked: 5, unmarked: 3, drawn: 5 });
  assert.equal(lowest, 2);
  assert.equal(chances.length, 4);
  [10, 30, 15, 1].forEach((ways, at) => assertNear(chances[at], ways / 56, 1e-14));
  for (const oddsRatio of [1e-100, 1e100]) {
    const wild = hypergeometric({ marked: 200, unmarked: 300, drawn: 150, oddsRatio });
    assert.equal(wild.chances.length, 151);
    assert.ok(Array.from(wild.chances).every((chance) => chance >= 0));
  }
});

test("what is no chance, no count and no shape is refused by the name of whoever was asked", () => {
  for (const wrong of [1.5, -0.1, Number.NaN]) {
    assertRefuses(() => binomialQuantile(wrong, { trials: 3, share: 0.5 }), /^binomialQuantile: a probability/u);
    assertRefuses(() => binomialQuantile(0.5, { trials: 3, share: wrong }), /^binomialQuantile: a probability/u);
    assertRefuses(() => poissonQuantile(wrong, 3), /^poissonQuantile: a probability/u);
    assertRefuses(() => studentQuantile(wrong, 3), /^studentQuantile: a probability/u);
    assertRefuses(() => gammaQuantile(wrong, 3), /^gammaQuantile: a probability/u);
    assertRefuses(() => normalQuantile(wrong), /^normalQuantile: a probability/u);
  }
  assertRefuses(() => binomialQuantile(0.5, { trials: -1, share: 0.5 }), /number of trials/u);
  assertRefuses(() => poissonQuantile(0.5, -1), /the mean/u);
  for (const shape of [0, -1]) assertRefuses(() => gammaQuantile(0.5, shape), /^gammaQuantile.*the shape/u);
});
