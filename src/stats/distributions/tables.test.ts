import assert from "node:assert/strict";
import { test } from "node:test";
import { binomialAt, binomialQuantile, binomialTail } from "./binomial.ts";
import { chiSquareQuantile, chiSquareTail } from "./chi-square.ts";
import { fQuantile, fTail } from "./f.ts";
import { poissonDensity } from "./poisson-density.ts";
import { poissonQuantile, poissonTail } from "./poisson.ts";
import { studentQuantile, studentTail } from "./student-t.ts";
import { assertNear } from "../assert-near.ts";

test("chi-square by the printed table", () => {
  assertNear(chiSquareQuantile(0.95, 1), 1.959963984540054 ** 2, 1e-13);
  assertNear(chiSquareQuantile(0.05, 2, "upper"), -2 * Math.log(0.05), 1e-14);
  assertNear(chiSquareTail(6.94769265871884, 2, "upper"), Math.exp(-6.94769265871884 / 2), 1e-14);
  assertNear(chiSquareQuantile(0.05, 10), 3.940299136, 1e-9);
});

test("Student's t by the printed table and its closed forms", () => {
  assertNear(studentQuantile(0.975, 1), Math.tan(Math.PI * 0.475), 1e-12);
  assertNear(studentQuantile(0.025, 2, "upper"), 0.95 / Math.sqrt(2 * 0.975 * 0.025), 1e-12);
  assertNear(studentQuantile(0.975, 30), 2.0422724563, 1e-10);
  assertNear(studentQuantile(0.0005, 7), -5.40788252, 1e-8);
  assertNear(studentTail(1, 1), 0.75, 1e-14);
  assertNear(studentTail(-3, 1), 0.5 - Math.atan(3) / Math.PI, 1e-13);
  assertNear(studentTail(studentQuantile(0.45, 9, "upper"), 9, "upper"), 0.45, 1e-12);
  assert.equal(studentQuantile(0.5, 3), 0);
  assert.equal(studentQuantile(0, 3), Number.NEGATIVE_INFINITY);
  assert.throws(() => studentQuantile(1.5, 3), RangeError);
});

test("F by the printed table, and its square root is t", () => {
  assertNear(fQuantile(0.95, { top: 3, bottom: 16 }), 3.2388715174535854, 1e-12);
  assertNear(fQuantile(0.05, { top: 1, bottom: 9 }, "upper"), studentQuantile(0.025, 9) ** 2, 1e-12);
  assertNear(fTail(3.2388715174535854, { top: 3, bottom: 16 }, "upper"), 0.05, 1e-12);
  assertNear(fTail(fQuantile(0.01, { top: 4, bottom: 5 }), { top: 4, bottom: 5 }), 0.01, 1e-12);
  assert.deepEqual([fTail(0, { top: 3, bottom: 4 }), fTail(0, { top: 3, bottom: 4 }, "upper")], [0, 1]);
});

test("Poisson chances add up, and the quantile is the first count that reaches", () => {
  const mean = 3.7;
  let sum = 0;
  for (let count = 0; count < 15; count += 1) {
    sum += poissonDensity(count, mean);
    assertNear(poissonTail(count, mean), sum, 1e-12);
    assert.equal(poissonQuantile(sum - 1e-9, mean), count);
    assert.equal(poissonQuantile(sum + 1e-9, mean), count + 1);
  }
  assertNear(poissonTail(4, 3, "upper"), 0.18473675547622787, 1e-12);
  assert.deepEqual([poissonTail(-1, 3), poissonTail(-1, 3, "upper")], [0, 1]);
  assert.deepEqual([poissonDensity(0, 0), poissonDensity(2, 0)], [1, 0]);
  assert.deepEqual([poissonQuantile(0.5, 3.7), poissonQuantile(0.975, 3.7)], [4, 8]);
  assert.equal(poissonQuantile(1, 3), Number.POSITIVE_INFINITY);
  assert.equal(poissonQuantile(0, 3), 0);
});

test("binomial chances add up, and the quantile is the first count that reaches", () => {
  const among = { trials: 10, share: 0.3 };
  let sum = 0;
  for (let count = 0; count <= 10; count += 1) {
    sum += binomialAt(count, among);
    assertNear(binomialTail(count, among), sum, 1e-12);
    if (count < 10) assertNear(binomialTail(count, among, "upper"), 1 - sum, 1e-9);
  }
  assertNear(sum, 1, 1e-13);
  assertNear(binomialTail(3, among), 0.6496107184, 1e-12);
  assert.deepEqual([binomialAt(-1, among), binomialAt(11, among)], [0, 0]);
  assert.deepEqual(
    [binomialTail(-1, among), binomialTail(-1, among, "upper"), binomialTail(10, among, "upper")],
    [0, 1, 0],
  );
  assert.deepEqual([binomialAt(0, { trials: 5, share: 0 }), binomialAt(5, { trials: 5, share: 1 })], [1, 1]);
  assert.deepEqual(
    [0.05, 0.5, 1].map((p) => binomialQuantile(p, { trials: 19, share: 0.5 })),
    [6, 9, 19],
  );
});
