import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { independentRows, narrowed, placesOf, type Equations } from "./equations.ts";
import { piecesOf } from "./pieces.ts";
import { drawnEquations, drawnOnes, equationsOf, everyPoint, feasibleOnes, seeds } from "./testing-every-point.ts";
import { isFitting } from "./whole-points.ts";

type Limits = Pick<Equations, "low" | "high">;

/** Whether a sum can come out where one of its counts has that value. */
const canBe = ({ low, high }: Limits, terms: Equations["rows"][number], [cell, value]: readonly [number, number]) => {
  let [least, most] = [0, 0];
  for (const { cell: one, times } of terms) {
    const ends = [one === cell ? value : (low[one] ?? 0), one === cell ? value : (high[one] ?? 0)];
    least += Math.min(...ends.map((end) => times * end));
    most += Math.max(...ends.map((end) => times * end));
  }
  return least <= 0 && most >= 0;
};

/** One after another each end that some sum leaves no room for, until nothing changes. */
const narrowedSlowly = ({ low, high, rows }: Equations): Limits | null => {
  const own = { low: low.slice(), high: high.slice() };
  const cut = (): boolean =>
    rows.some((terms) =>
      terms.some(({ cell }) => {
        const [least, most] = [own.low[cell] ?? 0, own.high[cell] ?? 0];
        if (!canBe(own, terms, [cell, least])) own.low[cell] = least + 1;
        else if (!canBe(own, terms, [cell, most])) own.high[cell] = most - 1;
        else return false;
        return true;
      }),
    );
  while (cut()) if (own.low.some((least, cell) => least > (own.high[cell] ?? 0))) return null;
  return own;
};

describe("whoever reads all that is printed", () => {
  it("narrows each count as far as single sums do, and no further", () => {
    const without = drawnOnes.length - feasibleOnes.length;
    assert.ok(feasibleOnes.length > 80 && without > 40, `${without} of ${drawnOnes.length} have no point`);
    for (const { equations } of drawnOnes) {
      const rows = equations.rows.filter((row) => row.every(({ times }) => Math.abs(times) === 1));
      const [found, wanted] = [narrowed({ ...equations, rows }), narrowedSlowly({ ...equations, rows })];
      assert.deepEqual(found === null ? null : { low: found.low, high: found.high }, wanted);
    }
    for (const { equations, points } of feasibleOnes) {
      const found = narrowed(equations);
      assert.ok(found !== null && points.every((point) => isFitting({ ...found, rows: [] }, point)));
    }
  });

  it("narrows from the sums that have changed, and from there wherever it leads", () => {
    const chain = equationsOf("0..9 0..9 0..9 4..5 0 7", "a-b", "b-c", "c-d", "e-f");
    assert.equal(narrowed(chain), null);
    assert.deepEqual(narrowed(chain, [0])?.low, Int32Array.of(0, 0, 0, 4, 0, 7));
    const third = narrowed(chain, [2]);
    assert.deepEqual(third?.low, Int32Array.of(4, 4, 4, 4, 0, 7));
    assert.deepEqual(third?.high, Int32Array.of(5, 5, 5, 5, 0, 7));
    assert.deepEqual(chain.low, Int32Array.of(0, 0, 0, 4, 0, 7), "what was given is left as it was");
    assert.deepEqual(chain.high, Int32Array.of(9, 9, 9, 5, 0, 7));
  });

  it("leaves a narrowing that would take for ever as far as it came", () => {
    const low = narrowed(equationsOf("0..100000 0..100000 1", "a-b+c", "b-a"))?.low[1] ?? 0;
    assert.ok(low > 100 && low <= 400, String(low));
  });

  it("takes sums of halves as no whole number", () => {
    assert.equal(narrowed(equationsOf("0..9 3", "2a-b")), null);
    const { low, high } = narrowed(equationsOf("0..9 3..6", "2a-b")) ?? {};
    assert.deepEqual([low, high], [Int32Array.of(2, 4), Int32Array.of(3, 6)]);
  });

  it("knows in which sums a count stands, and how", () => {
    assert.deepEqual(placesOf(3, equationsOf("", "a-c", "2c+h").rows), [
      [{ row: 0, times: 1 }],
      [],
      [
        { row: 0, times: -1 },
        { row: 1, times: 2 },
      ],
    ]);
  });
});

/** How many of these sums say something new, by elimination in fractions. */
const rankOf = (rows: Equations["rows"], cells: number): number => {
  let left = rows.map((terms) => {
    const row = Array.from({ length: cells }, () => 0);
    for (const { cell, times } of terms) row[cell] = times;
    return row;
  });
  let rank = 0;
  for (let cell = 0; cell < cells; cell += 1) {
    const pivot = left.find((row) => Math.abs(row[cell] ?? 0) > 1e-9);
    if (pivot === undefined) continue;
    rank += 1;
    left = left
      .filter((row) => row !== pivot)
      .map((row) => row.map((value, at) => value - ((row[cell] ?? 0) / (pivot[cell] ?? 1)) * (pivot[at] ?? 0)));
  }
  return rank;
};

describe("sums", () => {
  it("are left out where they follow from those before them, and only there", () => {
    for (const seed of seeds(0, 80)) {
      const { rows, low } = drawnEquations(seed, 4 + (seed % 3), 5);
      for (const lastOnes of [() => 0, (row: number) => -(rows[row]?.length ?? 0)]) {
        const order = [...rows.keys()].toSorted((one, other) => lastOnes(one) - lastOnes(other) || one - other);
        const wanted: number[] = [];
        for (const row of order) {
          const tried = [...wanted, row].map((one) => rows[one] ?? []);
          if (rankOf(tried, low.length) === tried.length) wanted.push(row);
        }
        const sorted = wanted.toSorted((one, other) => one - other);
        assert.deepEqual(independentRows(rows, lastOnes), sorted, String(seed));
      }
    }
  });

  it("fall into pieces that share no count which can move, each with what is known of its sums", () => {
    const equations = equationsOf("0..9 0..9 3 0..9 1..4 0..5 2", "a+b-c", "c+d+g-e", "c-g");
    assert.deepEqual(piecesOf(equations), [
      { cells: [0, 1], equations: equationsOf("0..9 0..9 -3", "a+b+c") },
      { cells: [3, 4], equations: equationsOf("0..9 1..4 5", "a-b+c") },
      { cells: [5], equations: equationsOf("0..5") },
    ]);
    assert.deepEqual(piecesOf(equationsOf("0..2 0 0..2", "a+b-c")), [
      { cells: [0, 2], equations: equationsOf("0..2 0..2", "a-b") },
    ]);
  });

  it("have as many points in their pieces together as in the whole", () => {
    for (const { equations, points } of feasibleOnes) {
      const inPieces = piecesOf(equations).map(({ equations: own }) => everyPoint(own).length);
      const product = inPieces.reduce((all, one) => all * one, 1);
      assert.equal(product, points.length);
    }
  });
});
