import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { anyPoint, attack } from "./attack.ts";
import type { Equations } from "./equations.ts";
import { networkOf } from "./network.ts";
import { settled } from "./settle.ts";
import { leastCost, pointOf, tableauOf } from "./simplex.ts";
import {
  cellsOf,
  drawnEquations,
  drawnGrid,
  drawnOnes,
  endsOf,
  equationsOf,
  everyPoint,
  feasibleOnes,
  grids,
  seeds,
} from "./testing-every-point.ts";
import { farthest, isFitting } from "./whole-points.ts";

const isNearlyFitting = ({ low, high, rows }: Equations, point: Float64Array): boolean =>
  point.every((value, cell) => value >= (low[cell] ?? 0) - 1e-6 && value <= (high[cell] ?? 0) + 1e-6) &&
  rows.every((terms) => Math.abs(terms.reduce((sum, { cell, times }) => sum + times * (point[cell] ?? 0), 0)) < 1e-6);

describe("programmes", () => {
  it("find the least cost there is in a network, and in other sums none above that of whole numbers", () => {
    for (const [at, { equations, points }] of drawnOnes.entries()) {
      const tableau = tableauOf(equations, at % 3 === 0 ? (points.at(-1) ?? null) : null);
      assert.ok(tableau !== "unknown");
      assert.ok(tableau !== "none" || points.length === 0);
      if (tableau === "none") continue;
      const isGrid = at < grids.length;
      if (isGrid) assert.ok(points.length > 0);
      for (const turn of [0, 1, 2]) {
        const costs = new Map(cellsOf(equations).map((cell) => [cell, ((cell * 7 + turn * 3 + at) % 5) - 2]));
        const costIn = (point: Int32Array | Float64Array): number =>
          [...costs].reduce((sum, [cell, cost]) => sum + cost * (point[cell] ?? 0), 0);
        const found = leastCost(tableau, costs);
        assert.ok(found !== null && isNearlyFitting(equations, found) && isNearlyFitting(equations, pointOf(tableau)));
        const least = Math.min(...points.map(costIn));
        assert.ok(costIn(found) <= least + 1e-6, `${at}: ${costIn(found)} for ${least}`);
        if (isGrid) assert.ok(costIn(found) > least - 1e-6);
      }
    }
  });

  it("begin with each count at the limit that is nearer to the hint, and the total takes up the rest", () => {
    const grid = equationsOf("0..9 2..9 1..5 0..9 0..40 0..40", "a+b-e", "c+d-f");
    const startOf = (hint: Int32Array | null) => {
      const tableau = tableauOf(grid, hint);
      return typeof tableau === "string" ? tableau : [...pointOf(tableau)];
    };
    assert.deepEqual(startOf(null), [0, 2, 1, 0, 2, 1]);
    assert.deepEqual(startOf(Int32Array.of(5, 5, 3, 9, 0, 40)), [9, 2, 1, 9, 11, 10]);
    assert.deepEqual(startOf(Int32Array.of(0, 6, 4, 4, 40, 0)), [0, 9, 5, 0, 9, 5]);
    const many = equationsOf("0..9 3..9 0..9 0..40", "a+b-d+c");
    const tableau = tableauOf(many);
    assert.ok(typeof tableau !== "string");
    assert.deepEqual([...tableau.basis], [3], "of several that could, the last takes up the rest");
  });

  it("are not begun where there would be too much to reckon with, nor ended where there is no point", () => {
    const many = (rows: number): Equations => ({
      low: new Int32Array(1000),
      high: new Int32Array(1000),
      rows: Array.from({ length: rows }, () => []),
    });
    assert.equal(tableauOf(many(3001)), "unknown");
    assert.notEqual(tableauOf(many(3000)), "unknown");
    assert.equal(tableauOf(equationsOf("0..3 4..5", "a-b")), "none");
    assert.notEqual(tableauOf(equationsOf("0..4 4..5", "a-b")), "none");
    assert.notEqual(tableauOf(equationsOf("0..1 1", "2a-b")), "none", "a half is one");
  });
});

describe("whole numbers", () => {
  it("fit where they are within their limits and every sum comes out", () => {
    const fits = (...point: readonly number[]): boolean =>
      isFitting(equationsOf("0..3 0..3", "a-b"), Int32Array.from(point));
    assert.deepEqual([fits(0, 0), fits(3, 3), fits(1, 2), fits(4, 4), fits(-1, -1)], [true, true, false, false, false]);
    assert.equal(isFitting(equationsOf("0..3 0..9", "a-b"), Int32Array.of(4, 4)), false);
  });

  it("are as far as any table has them, and proven to be, whatever is known to begin with", () => {
    for (const { equations, points } of drawnOnes)
      for (const cell of cellsOf(equations).slice(0, 3))
        for (const direction of [1, -1] as const) {
          const { point, isProven } = farthest(equations, { cell, direction }, { nodes: 500 });
          const { low, high } = endsOf(points, cell);
          assert.equal(isProven, true);
          assert.equal(point?.[cell], points.length === 0 ? undefined : direction === 1 ? high : low);
          assert.ok(point === null || isFitting(equations, point));
          const [one] = points;
          if (one === undefined) continue;
          const again = farthest(equations, { cell, direction }, { nodes: 500, atLeast: one });
          assert.deepEqual([again.point?.[cell], again.isProven], [point?.[cell], true]);
        }
  });

  it("are looked for no longer than asked, and then nothing is said to be proven", () => {
    const odd = equationsOf("0..9 0..9 0..9 5", "2a+2b-c", "2c+a-2b-d");
    const goal = { cell: 0, direction: 1 } as const;
    assert.deepEqual(farthest(odd, goal, { nodes: 0 }), { point: null, isProven: false });
    const enough = farthest(odd, goal, { nodes: 100 });
    assert.deepEqual([enough.point?.[0], enough.isProven], [endsOf(everyPoint(odd), 0).high, true]);
    const plain = equationsOf("0..9 0..9", "a-b");
    assert.deepEqual(farthest(plain, goal, { nodes: 1 }), { point: Int32Array.of(9, 9), isProven: true });
    const other = tableauOf(equationsOf("0..9 0..9", "a-b"));
    assert.ok(typeof other !== "string");
    const apart = equationsOf("0..9 0..9", "a+b");
    assert.deepEqual(
      farthest(apart, goal, { nodes: 9, tableau: other }),
      { point: null, isProven: false },
      "9 and 9 is no point of these",
    );
    // In two of these what comes first are fractions, though there are whole points.
    const halved = [78, 168].map((seed) => drawnEquations(seed, 6, 3));
    const more = halved.map((equations) => ({ equations, points: everyPoint(equations) }));
    for (const { equations, points } of [...drawnOnes, ...more]) {
      const { point, isProven } = farthest(equations, null, { nodes: 500 });
      assert.equal(isProven, true);
      assert.ok(point === null ? points.length === 0 : isFitting(equations, point));
    }
  });
});

describe("what does not come out", () => {
  it("is settled in a whole network wherever it can be", () => {
    let without = 0;
    for (const seed of seeds(0, 60)) {
      const drawn = drawnGrid(seed, 2, 2 + (seed % 2));
      const closed = (high: number, cell: number): number => (cell === seed % 3 ? (drawn.low[cell] ?? 0) : high);
      const tight = seed % 4 === 3 ? { ...drawn, high: drawn.high.map(closed) } : drawn;
      const network = networkOf(tight.low.length, tight.rows);
      assert.ok(network.isWhole.every((whole) => whole));
      const start = tight.low.slice();
      const found = settled(network, start, tight);
      assert.deepEqual(start, tight.low, "what was given is left as it was");
      const hasPoint = everyPoint(tight).length > 0;
      if (!hasPoint) without += 1;
      assert.equal(found !== null, hasPoint, String(seed));
      assert.ok(found === null || isFitting(tight, found));
    }
    assert.ok(without > 0, "some have no point at all");
  });

  it("is not sent round a ring back to where it came from, again and again", () => {
    const ring = equationsOf("-5..5 -5..5 -5..5", "a+b", "b+c", "c+a");
    assert.deepEqual(settled(networkOf(3, ring.rows), Int32Array.of(1, 0, 0), ring), Int32Array.of(0, 0, 0));
    assert.equal(settled(networkOf(3, ring.rows), Int32Array.of(1, 1, -1), ring), null, "one sum alone is out");
  });
});

describe("the attacker", () => {
  it("finds of every count the least and the most that it is in any table that fits", () => {
    for (const [seed, { equations, points }] of drawnOnes.entries()) {
      const known = seed % 2 === 0 ? points.at(-1) : undefined;
      const effort = { nodes: 500, ...(known === undefined ? {} : { known }) };
      const { isConsistent, intervals } = attack(equations, cellsOf(equations), effort);
      assert.equal(isConsistent, points.length > 0, String(seed));
      const wanted = points.length === 0 ? [] : cellsOf(equations);
      assert.equal(intervals.size, wanted.length);
      for (const cell of wanted)
        assert.deepEqual(intervals.get(cell), { ...endsOf(points, cell), isExact: true }, String(seed));
      const some = anyPoint(equations);
      assert.ok(points.length === 0 ? some === "none" : typeof some !== "string" && isFitting(equations, some));
    }
  });

  it("says nothing of what nobody asked, and no more than it has found where it may not look long", () => {
    for (const { equations, points } of feasibleOnes) {
      const [known] = points;
      assert.ok(known);
      const { intervals } = attack(equations, [1], { nodes: 0, known });
      assert.deepEqual([...intervals.keys()], [1]);
      const { low = 0, high = 0, isExact = false } = intervals.get(1) ?? {};
      const ends = endsOf(points, 1);
      assert.ok(isExact ? low === ends.low && high === ends.high : low >= ends.low && high <= ends.high);
    }
  });

  it("begins at what is known, and so never says less than that", () => {
    for (const { equations, points } of feasibleOnes)
      for (const known of [points.at(-1), points[points.length >> 1]]) {
        assert.ok(known);
        for (const [cell, { low, high }] of attack(equations, cellsOf(equations), { nodes: 0, known }).intervals)
          assert.ok(low <= (known[cell] ?? 0) && (known[cell] ?? 0) <= high);
      }
  });

  it("promises no doubt of what it could not even begin with, and knows what contradicts itself only taken together", () => {
    // A chain of doubled counts is no network, and longer than programmes are asked.
    const length = 1800;
    const low = new Int32Array(length).fill(3);
    low[0] = low[1] = 1;
    const chain = Array.from({ length }, (_, at) => [2, -2].map((times, next) => ({ cell: at + next, times })));
    const sum = [2, 2, -2].map((times, cell) => ({ cell, times }));
    const long = { low, high: new Int32Array(length).fill(9), rows: [sum, ...chain.slice(2, -1)] };
    long.high[0] = long.high[1] = 8;
    assert.equal(anyPoint(long), "unknown");
    const { isConsistent, intervals } = attack(long, [0, 5]);
    assert.equal(isConsistent, true);
    assert.deepEqual(
      [...intervals.values()],
      [
        { low: 1, high: 1, isExact: false },
        { low: 3, high: 3, isExact: false },
      ],
    );
    const apart = equationsOf("0..9 0..9 0..9 0..9 1", "a-b+c-d", "a-b+c-d+e");
    assert.equal(anyPoint(apart), "none");
    assert.deepEqual(attack(apart, [0]), { isConsistent: false, intervals: new Map() });
    assert.deepEqual(farthest(apart, null, { nodes: 9 }), { point: null, isProven: true });
    const odd = equationsOf("0..1 0..1 1", "2a+2b-c");
    assert.equal(anyPoint(odd), "none");
  });

  it("leaves what it is told as it was", () => {
    for (const { equations, points } of feasibleOnes.slice(0, 40)) {
      const [known] = points;
      assert.ok(known);
      const before = [known.slice(), equations.low.slice(), equations.high.slice()];
      attack(equations, cellsOf(equations), { nodes: 50, known });
      assert.deepEqual([known, equations.low, equations.high], before);
    }
  });

  it("is not led astray by numbers said to be known that do not fit", () => {
    for (const { equations, points } of feasibleOnes.slice(0, 60)) {
      const { isConsistent, intervals } = attack(equations, [0], { nodes: 500, known: equations.high });
      assert.ok(isConsistent);
      assert.deepEqual(intervals.get(0), { ...endsOf(points, 0), isExact: true });
    }
  });
});
