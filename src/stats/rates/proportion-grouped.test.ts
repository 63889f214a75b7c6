import assert from "node:assert/strict";
import { test } from "node:test";
import { proportionGrouped } from "./proportion-grouped.ts";
import { proportion } from "./proportion.ts";

test("shares of several areas are summed before dividing", () => {
  const rows = [
    { numerator: 5, denominator: 10 },
    { numerator: 5, denominator: 190 },
  ];
  const { numerator, denominator, ...share } = proportionGrouped({ rows });
  assert.deepEqual([numerator, denominator], [10, 200]);
  assert.deepEqual(share, proportion({ numerator: 10, denominator: 200 }));
});

test("no areas have no share", () => {
  assert.throws(() => proportionGrouped({ rows: [] }), /proportionGrouped: there must be at least one row/);
});
