import { test } from "node:test";
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
