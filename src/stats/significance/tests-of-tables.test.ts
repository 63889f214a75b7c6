import assert from "node:assert/strict";
import { test } from "node:test";
import { adjustForManyTests } from "./adjust-for-many-tests.ts";
import { chiSquareHomogeneity } from "./chi-square-homogeneity.ts";
import { cochranArmitageTrend } from "./cochran-armitage-trend.ts";
import { fisherExactP } from "./fisher-exact-p.ts";
import { assertNear } from "../assert-near.ts";

test("Fisher's tea: three of four right", () => {
  assertNear(
    fisherExactP([
      [3, 1],
      [1, 3],
    ]),
    34 / 70,
    1e-12,
  );
  assertNear(
    fisherExactP([
      [8, 2],
      [1, 5],
    ]),
    0.034965034965034975,
    1e-11,
  );
  assert.equal(
    fisherExactP([
      [2, 2],
      [2, 2],
    ])?.toFixed(12),
    "1.000000000000",
  );
});

test("a table and the table on its side have one p", () => {
  const table = [
    [30, 170],
    [12, 108],
    [5, 95],
  ];
  const turned = [
    [30, 12, 5],
    [170, 108, 95],
  ];
  assertNear(fisherExactP(table), 0.030797124181629, 1e-9);
  assertNear(fisherExactP(turned), fisherExactP(table) ?? 0, 1e-11);
  assertNear(
    fisherExactP([
      [3, 1, 0],
      [0, 2, 1],
      [0, 0, 3],
    ]),
    fisherExactP([
      [3, 0, 0],
      [1, 2, 0],
      [0, 1, 3],
    ]) ?? 0,
    1e-12,
  );
});

test("a table too large to go through has no exact p, and says so", () => {
  const row = [400, 500, 600, 700];
  const large = chiSquareHomogeneity([row, row.toReversed(), row, row]);
  assert.equal(large.fisherP, null);
  assert.ok(large.p !== null);
  assert.match(large.because ?? "", /too large/);
});

test("chi-square of a two by two table, without Yates", () => {
  const result = chiSquareHomogeneity([
    [8, 2],
    [1, 5],
  ]);
  assertNear(result.statistic, 6.112169312169312, 1e-12);
  assertNear(result.p, 0.013425424881491248, 1e-12);
  assertNear(result.smallestExpected, 42 / 16, 1e-14);
  assert.deepEqual([result.df, result.because], [1, null]);
});

test("an empty row or column leaves nothing to compare", () => {
  const empty = chiSquareHomogeneity([
    [0, 0],
    [3, 4],
    [1, 1],
  ]);
  assert.deepEqual([empty.statistic, empty.p, empty.fisherP, empty.df], [null, null, null, 2]);
  assert.match(empty.because ?? "", /empty/);
  assert.equal(
    chiSquareHomogeneity([
      [0, 3],
      [0, 4],
    ]).p,
    null,
  );
});

test("three groups by three answers have four degrees of freedom", () => {
  const { df, statistic, p } = chiSquareHomogeneity([
    [10, 20, 30],
    [20, 20, 20],
    [30, 20, 10],
  ]);
  assert.equal(df, 4);
  assertNear(statistic, 20, 1e-12);
  assertNear(p, 11 * Math.exp(-10), 1e-12);
});

test("the columns in another order have the same exact p", () => {
  const large = [180, 190, 200, 210];
  const first = fisherExactP(large.map((count, row) => [count, row % 2, row === 3 ? 2 : 0]));
  const last = fisherExactP(large.map((count, row) => [row === 3 ? 2 : 0, row % 2, count]));
  assert.ok(first !== null && last !== null);
  assertNear(first, last, 1e-9);
});

test("a table that is none is refused, and why is said", () => {
  for (const table of [[], [[1, 2]], [[1], [2]], [[1, 2], [3]]])
    assert.throws(() => chiSquareHomogeneity(table), /2 rows and 2 columns or more, all of one length/);
});

test("ragged tables and part people are refused", () => {
  for (const table of [
    [[1, 2]],
    [[1], [2]],
    [[1, 2], [3]],
    [
      [1, 2],
      [3, 1.5],
    ],
    [
      [1, 2],
      [3, -1],
    ],
  ]) {
    assert.throws(() => chiSquareHomogeneity(table), RangeError);
  }
});

test("a share that rises from group to group has a trend", () => {
  const flat = cochranArmitageTrend({ events: [3, 2, 9, 14], people: [100, 300, 500, 1100] });
  assertNear(flat.chiSquare, 0.25757429408545, 1e-10);
  assertNear(flat.p, 0.611791566241218, 1e-10);
  // With two groups the trend is the plain chi-square of the table.
  const two = cochranArmitageTrend({ events: [8, 1], people: [10, 6], scores: [0, 5] });
  assertNear(two.chiSquare, 6.112169312169312, 1e-12);
});

test("no slope without differences to lean on", () => {
  assert.equal(cochranArmitageTrend({ events: [0, 0], people: [5, 5] }).p, null);
  assert.equal(cochranArmitageTrend({ events: [5, 5], people: [5, 5] }).p, null);
  assert.match(
    cochranArmitageTrend({ events: [1, 2], people: [5, 5], scores: [3, 3] }).because ?? "",
    /nothing to compare/,
  );
  assert.throws(() => cochranArmitageTrend({ events: [1], people: [5] }), RangeError);
  assert.throws(() => cochranArmitageTrend({ events: [1, 2], people: [5] }), /of one length/);
  assert.throws(() => cochranArmitageTrend({ events: [1, 2], people: [5, 5, 5] }), /of one length/);
  assert.throws(() => cochranArmitageTrend({ events: [1, 2], people: [5, 5], scores: [1] }), /of one length/);
  assert.throws(() => cochranArmitageTrend({ events: [1, 6], people: [5, 5] }), RangeError);
  assert.throws(() => cochranArmitageTrend({ events: [1, 2], people: [5, 5], scores: [1, Number.NaN] }), /score/);
});

test("p values are adjusted in the order given, missing ones left out", () => {
  const { bonferroni, holm, benjaminiHochberg } = adjustForManyTests([0.01, 0.04, null, 0.03, 0.2, 0.5]);
  [0.05, 0.2, null, 0.15, 1, 1].forEach((want, i) =>
    assert.equal(bonferroni[i]?.toFixed(9) ?? null, want?.toFixed(9) ?? null),
  );
  [0.05, 0.12, null, 0.12, 0.4, 0.5].forEach((want, i) =>
    assert.equal(holm[i]?.toFixed(9) ?? null, want?.toFixed(9) ?? null),
  );
  [0.05, 0.2 / 3, null, 0.2 / 3, 0.25, 0.5].forEach((want, i) =>
    assert.equal(benjaminiHochberg[i]?.toFixed(9) ?? null, want?.toFixed(9) ?? null),
  );
  assert.deepEqual(adjustForManyTests([]), { bonferroni: [], holm: [], benjaminiHochberg: [] });
  const ends = adjustForManyTests([0, 1, null]);
  assert.deepEqual(ends, { bonferroni: [0, 1, null], holm: [0, 1, null], benjaminiHochberg: [0, 1, null] });
  assert.throws(() => adjustForManyTests([-0.1]), /a p must be 0 to 1/);
  assert.throws(() => adjustForManyTests([1.1]), /a p must be 0 to 1/);
});
