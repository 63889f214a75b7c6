import assert from "node:assert/strict";
import { test } from "node:test";
import { stateOf, type Cell } from "./doubt.ts";
import { asksOf, hideMoreUntilSafe } from "./hide-more.ts";
import { cell, limits } from "./testing-doubts.ts";
import { equationsOf } from "./testing-every-point.ts";

const small = (truth: number, values: number): Cell =>
  cell(truth, { open: limits(0, 6), values, isAlone: truth === 1, weight: 1 });
const large = (truth: number, weight = 1): Cell => cell(truth, { hidden: limits(0, 90, 7), weight });

/** `b 5, b 3 knowing, b 2 beside a`: how many values, and to whom. */
const asked = (cells: readonly Cell[], ...rows: readonly string[]) => {
  const name = (at: number): string => String.fromCharCode(97 + at);
  return [...asksOf(stateOf(cells, equationsOf("", ...rows).rows)).values()].map((asks) =>
    asks
      .map(({ cell: at, values, knowing, still }) =>
        [name(at), values, knowing ? "knowing" : "", still === undefined ? "" : `beside ${name(still)}`]
          .filter((word) => word !== "")
          .join(" "),
      )
      .join(", "),
  );
};

test("of each small count enough must remain possible to anybody, to the knowing and to each who is alone beside it", () => {
  const cells = [small(1, 4), small(3, 5), large(4), small(1, 2), small(2, 1), large(3), small(5, 0)];
  assert.deepEqual(asked(cells, "a+b-c", "d+e-f"), [
    "a 4, a 3 knowing",
    "b 5, b 3 knowing, b 2 beside a",
    "d 2, d 2 knowing",
  ]);
  assert.deepEqual(
    asked([...cells, large(7)], "a+b-c", "d+e-f", "c+f-h"),
    [
      "a 4, a 3 knowing, a 2 beside d",
      "b 5, b 3 knowing, b 2 beside a, b 2 beside d",
      "d 2, d 2 knowing, d 2 beside a",
    ],
    "sums that share a count hang together",
  );
  assert.deepEqual(asked([...cells, cell(7)], "a+b-c", "d+e-f", "c+f-h"), [
    "a 4, a 3 knowing, a 2 beside d",
    "b 5, b 3 knowing, b 2 beside a, b 2 beside d",
    "d 2, d 2 knowing, d 2 beside a",
  ]);
  const known = cells.map((one, at) => (at === 2 || at === 5 ? cell(one.truth) : one));
  assert.deepEqual(
    asked([...known, cell(7)], "a+b-c", "d+e-f", "c+f-h"),
    ["a 4, a 3 knowing", "b 5, b 3 knowing, b 2 beside a", "d 2, d 2 knowing"],
    "through what everybody knows nothing hangs together",
  );
});

test("who is alone in a count learns nothing of others from its parts, nor does one who stands in no sum", () => {
  const cells = [small(1, 4), small(0, 4), small(1, 4), small(2, 4)];
  assert.deepEqual(asked(cells, "b+c-a"), [
    "a 4, a 3 knowing, a 2 beside c",
    "b 4, b 3 knowing, b 2 beside c",
    "c 4, c 3 knowing",
    "d 4, d 3 knowing",
  ]);
  assert.deepEqual(asked([small(1, 4), small(1, 4)]), ["a 4, a 3 knowing", "b 4, b 3 knowing"]);
});

test("whoever waits is told before each small count how many are done", () => {
  const told: (readonly [number, number])[] = [];
  const cells = [small(3, 5), large(12), small(4, 5), large(19), cell(15), cell(23)];
  const { rows } = equationsOf("", "a+b-e", "c+d-f");
  const { beside } = hideMoreUntilSafe({ cells, rows, onProgress: (done, of) => void told.push([done, of]) });
  assert.deepEqual(told.slice(0, 3), [
    [0, 2],
    [1, 2],
    [0, 2],
  ]);
  assert.equal(told.length, 16, "in eight orders");
  assert.deepEqual([...beside], [1, 3]);
});

test("what is missed least is hidden, and of two alike the smaller", () => {
  const hiddenOf = (...weights: readonly [number, number, number]) => {
    const cells = [small(3, 5), large(12, weights[0]), large(40, weights[1]), large(55, weights[2])];
    return [...hideMoreUntilSafe({ cells, rows: equationsOf("", "a+b+c-d").rows }).beside];
  };
  assert.deepEqual([hiddenOf(1, 2, 4), hiddenOf(2, 1, 4), hiddenOf(3, 2, 1)], [[1], [2], [3]]);
});

test("nothing at all is hidden where nothing is small, and nothing asked where nothing is there", () => {
  const cells = [large(12), large(40), large(52)];
  assert.deepEqual(hideMoreUntilSafe({ cells, rows: equationsOf("", "a+b-c").rows }).beside.size, 0);
  assert.deepEqual(hideMoreUntilSafe({ cells: [], rows: [] }), { beside: new Set(), unsafe: [], untold: new Set() });
});
