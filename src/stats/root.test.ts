import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { crossing, crossingOnLogScale, rootOfRising } from "./root.ts";
import { assertNear } from "./assert-near.ts";

test("a crossing is found whether the line rises or falls", () => {
  assertNear(
    crossing((x) => x * x - 2, 0, 2),
    Math.SQRT2,
    1e-15,
  );
  assertNear(
    crossing((x) => 2 - x * x, 0, 2),
    Math.SQRT2,
    1e-15,
  );
});

test("a crossing far from the start is found on the scale of logarithms", () => {
  assertNear(
    crossingOnLogScale((x) => Math.log(x) - 200, 1),
    Math.exp(200),
    1e-12,
  );
  assertNear(
    crossingOnLogScale((x) => -60 - Math.log(x), 1),
    Math.exp(-60),
    1e-12,
  );
});

test("a rising function is solved from a bad start", () => {
  const cube = { f: (x: number) => x ** 3 - 27, slope: (x: number) => 3 * x * x, low: 0, high: 1000 };
  assertNear(rootOfRising({ ...cube, start: 999 }), 3, 1e-15);
  assertNear(rootOfRising({ ...cube, start: 1e-6 }), 3, 1e-15);
});

/** The function, and how often it was asked. */
const counted = (f: (x: number) => number) => {
  const asked: number[] = [];
  return { f: (x: number) => (asked.push(x), f(x)), asked };
};

test("a crossing is found to the last digit wherever it lies, and within some sixty questions", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e3, max: 1e3, noNaN: true }), fc.boolean(), (root, rises) => {
      const line = counted((x) => (rises ? x - root : root - x));
      assertNear(crossing(line.f, -2e3, 3e3), root, 1e-12 * Math.max(1, 1 / Math.abs(root || 1)));
      assert.ok(line.asked.length < 1200 && line.asked.every((x) => x >= -2e3 && x <= 3e3));
    }),
  );
  const near = counted((x) => x - 1.5);
  crossing(near.f, 1, 2);
  assert.ok(near.asked.length < 70, `${near.asked.length}`);
});

test("a function that never crosses ends at the end where it is nearest to it", () => {
  assert.equal(
    crossing((x) => x - 10, 0, 2),
    2,
  );
  assert.equal(
    crossing((x) => x + 10, 0, 2),
    0,
  );
  assert.ok(crossing(() => 1, 0, 2) < 1e-300);
  assert.equal(
    crossing(() => -1, 0, 2),
    2,
  );
});

test("near the start the scale of logarithms is looked at near the start only", () => {
  const line = counted((x) => Math.log(x) - 3);
  assertNear(crossingOnLogScale(line.f, Math.exp(2.2)), Math.exp(3), 1e-14);
  assert.ok(Math.max(...line.asked) < Math.exp(3.3), `${Math.max(...line.asked)}`);
  assert.ok(Math.min(...line.asked) > Math.exp(1.1), `${Math.min(...line.asked)}`);
  for (const root of [-680, -500, -3, 0.1, 400, 640])
    assertNear(
      crossingOnLogScale((x) => Math.log(x) - root, 1),
      Math.exp(root),
      1e-10,
    );
  // Past what a number can hold it stays at the end instead of falling off it.
  assertNear(
    crossingOnLogScale((x) => Math.log(x) - 720, 1),
    Math.exp(690),
    1e-10,
  );
  assertNear(
    crossingOnLogScale((x) => Math.log(x) + 720, 1),
    Math.exp(-690),
    1e-10,
  );
});

test("Newton's steps are few where they help, and halving takes over where they would leave the bounds", () => {
  const cube = counted((x) => x ** 3 - 27);
  assertNear(rootOfRising({ f: cube.f, slope: (x) => 3 * x * x, low: 0, high: 1000, start: 4 }), 3, 1e-15);
  assert.ok(cube.asked.length < 12, `${cube.asked.length}`);
  const steep = counted((x) => Math.atan(x - 5));
  const flat = { f: steep.f, slope: (x: number) => 1 / (1 + (x - 5) ** 2), low: -1e6, high: 1e6 };
  assertNear(rootOfRising({ ...flat, start: 9e5 }), 5, 1e-12);
  assert.ok(steep.asked.length < 60 && steep.asked.every((x) => Math.abs(x) <= 1e6), `${steep.asked.length}`);
  const exact = counted((x) => x - 2);
  assert.equal(rootOfRising({ f: exact.f, slope: () => 1, low: 0, high: 10, start: 2 }), 2);
  assert.equal(exact.asked.length, 1);
  // A slope of nought tells nothing: halving finds it all the same, to the last digit, and then stops.
  const blind = counted((x) => x - Math.PI);
  assertNear(rootOfRising({ f: blind.f, slope: () => 0, low: 0, high: 8, start: 1 }), Math.PI, 4e-16);
  assert.ok(blind.asked.length < 70, `${blind.asked.length}`);
});

test("a root that no number hits exactly is found, and then nobody goes on asking", () => {
  const newton = counted((x) => x * x - 2);
  assertNear(rootOfRising({ f: newton.f, slope: (x) => 2 * x, low: 0, high: 10, start: 9 }), Math.SQRT2, 4e-16);
  assert.ok(newton.asked.length < 12, `${newton.asked.length}`);
  const halving = counted((x) => x * x - 2);
  assertNear(rootOfRising({ f: halving.f, slope: () => 0, low: 0, high: 10, start: 9 }), Math.SQRT2, 4e-16);
  assert.ok(halving.asked.length < 64, `${halving.asked.length}`);
  // A small root is as exact as a large one: a share of itself, not of 1.
  for (const size of [1e-8, 1e8]) {
    const far = counted((x) => x * x - 2 * size * size);
    const root = rootOfRising({ f: far.f, slope: (x) => 2 * x, low: 0, high: 10 * size, start: 9 * size });
    assertNear(root, Math.SQRT2 * size, 4e-16);
    assert.ok(far.asked.length < 64, `${far.asked.length}`);
  }
});

test("where a function stays at nought for a while, the crossing is where it first comes there", () => {
  const flat = (x: number): number => (x < 1 ? -1 : x <= 1.5 ? 0 : 1);
  assertNear(crossing(flat, 0, 2), 1, 1e-12);
  assertNear(
    crossing((x) => -flat(x), 0, 2),
    1,
    1e-12,
  );
});
