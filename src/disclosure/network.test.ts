import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { networkOf } from "./network.ts";
import { pushed } from "./doubt.ts";
import type { Equations } from "./equations.ts";
import { peopleWithin } from "./same-people.ts";
import { cellsOf, drawnEquations, drawnGrid, equationsOf, everyPoint, seeds } from "./testing-every-point.ts";
import { drawnFrom } from "./testing-publications.ts";
import { moved, type Moves, type Way } from "./trips.ts";

const ofRows = (cells: number, ...rows: readonly string[]) => networkOf(cells, equationsOf("", ...rows).rows);

describe("sums as a network", () => {
  it("are whole where each count leads from one sum to another and the ends can be told apart", () => {
    const grid = ofRows(8, "a+b-e", "c+d-f", "a+c-g", "b+d-h");
    assert.deepEqual(grid.isWhole, [true, true, true, true]);
    assert.ok(grid.isRoad.every((is) => is));
    assert.deepEqual(
      grid.takersOf,
      [4, 5, 6, 7].map((cell) => [{ cell, times: -1 }]),
    );
    assert.deepEqual(
      ofRows(3, "a+b", "b+c", "c+a").isWhole,
      [false, false, false],
      "three in a ring in the same sense",
    );
    assert.deepEqual(ofRows(4, "a+b", "b+c", "c+d", "d+a").isWhole, [true, true, true, true], "four in a ring");
    assert.deepEqual(ofRows(3, "a-b", "b-c", "c-a").isWhole, [true, true, true]);
  });

  it("are not whole where a count stands in three, or twice in one, or by the double, and only there", () => {
    const three = ofRows(6, "a+b", "a+c", "a+d", "e+f");
    assert.deepEqual(
      [three.isRoad, three.isWhole],
      [
        [false, true, true, true, true, true],
        [false, false, false, true],
      ],
    );
    const twice = ofRows(3, "a-a+b", "c");
    assert.deepEqual(
      [twice.isRoad, twice.isWhole],
      [
        [false, true, true],
        [false, true],
      ],
    );
    const double = ofRows(3, "2a+b", "a+c");
    assert.deepEqual(
      [double.isRoad, double.isWhole],
      [
        [false, true, true],
        [false, false],
      ],
    );
    assert.deepEqual(double.takersOf, [[{ cell: 1, times: 1 }], [{ cell: 2, times: 1 }]]);
    const halved = ofRows(2, "2a+b");
    assert.deepEqual(halved.takersOf, [[{ cell: 1, times: 1 }]], "a doubled count takes up nothing");
  });

  it("lose the one that follows from the others, of those that share much, where a count stands in three", () => {
    const rows = ["a+b-e", "c+d-f", "a+c-g", "b+d-h", "e+f-i", "g+h-i"];
    assert.equal(ofRows(9, ...rows).rows.length, 6, "nothing stands in three");
    const more = ofRows(11, ...rows, "a+j-k");
    assert.deepEqual(more.rows, equationsOf("", "a+b-e", ...rows.slice(1, 2), ...rows.slice(3), "a+j-k").rows);
    assert.equal(more.isRoad[0], true);
    assert.equal(ofRows(12, ...rows, "a+j-k", "2l").rows.length, 8, "what is doubled is left as it is");
  });
});

const wayIn = ({ low, high }: Equations, point: Int32Array, price: Way["price"] = () => 1): Way => ({
  room: (cell, direction) =>
    direction === 1 ? (high[cell] ?? 0) - (point[cell] ?? 0) : (point[cell] ?? 0) - (low[cell] ?? 0),
  price,
});

const isSound = ({ low, high, rows }: Equations, point: Int32Array, moves: Moves): boolean => {
  const at = (cell: number): number => (point[cell] ?? 0) + (moves.get(cell) ?? 0);
  return (
    [...moves].every(([cell, by]) => by !== 0 && at(cell) >= (low[cell] ?? 0) && at(cell) <= (high[cell] ?? 0)) &&
    rows.every((terms) => terms.reduce((sum, { cell, times }) => sum + times * (moves.get(cell) ?? 0), 0) === 0)
  );
};

describe("round trips", () => {
  it("find how a count becomes one more or less wherever it can, in a network, whoever stays as they are", () => {
    for (const seed of seeds(0, 30)) {
      const grid = drawnGrid(seed, 2 + (seed % 2), 2);
      const points = everyPoint(grid);
      const point = points[seed % points.length];
      assert.ok(point);
      const network = networkOf(grid.low.length, grid.rows);
      for (const cell of cellsOf(grid))
        for (const by of [1, -1, 2, -3]) {
          const still = (cell + 1 + (seed % 3)) % grid.low.length;
          for (const wish of [
            { cell, by },
            { cell, by, still },
          ]) {
            const moves = moved(network, wish, wayIn(grid, point));
            const isStill = (one: Int32Array): boolean => !("still" in wish) || one[still] === point[still];
            const can = points.some((one) => one[cell] === (point[cell] ?? 0) + by && isStill(one));
            assert.ok(moves === null ? !can || Math.abs(by) > 1 : can && isSound(grid, point, moves));
            assert.ok(moves === null || (moves.get(cell) === by && (!("still" in wish) || !moves.has(still))));
          }
          const direction = by > 0 ? 1 : -1;
          const far = Math.max(0, ...points.map((one) => direction * ((one[cell] ?? 0) - (point[cell] ?? 0))));
          const all = pushed(network, { cell, by: 9 * direction }, wayIn(grid, point));
          assert.ok(isSound(grid, point, all));
          assert.equal(Math.abs(all.get(cell) ?? 0), Math.min(9, far), `${seed} ${cell} ${by}`);
          const some: number = pushed(network, { cell, by }, wayIn(grid, point)).get(cell) ?? 0;
          assert.equal(Math.abs(some), Math.min(Math.abs(by), far));
        }
    }
  });

  it("are true wherever they are found, whatever the sums", () => {
    let found = 0;
    for (const seed of seeds(0, 120)) {
      const equations = drawnEquations(seed, 6, 2 + (seed % 2));
      const [point] = everyPoint(equations);
      if (point === undefined) continue;
      const network = networkOf(6, equations.rows);
      for (const cell of cellsOf(equations))
        for (const by of [1, -1, 2]) {
          const moves = moved(network, { cell, by }, wayIn(equations, point));
          if (moves !== null) found += 1;
          assert.ok(moves === null || (isSound(equations, point, moves) && moves.get(cell) === by), `${seed} ${cell}`);
        }
    }
    assert.ok(found > 60, String(found));
  });

  it("take the cheapest of many ways, the price of the whole way reckoned", () => {
    for (const seed of seeds(0, 25)) {
      const drawn = drawnFrom(seed);
      const ways = 3 + (seed % 9);
      // a leads to each of the others, and each of these to one that takes up what moves.
      const rows = [
        Array.from({ length: ways + 1 }, (_, cell) => ({ cell, times: 1 })),
        ...Array.from({ length: ways }, (_, at) => [
          { cell: at + 1, times: 1 },
          { cell: at + 1 + ways, times: 1 },
        ]),
      ];
      const prices = Array.from({ length: 2 * ways + 1 }, () => drawn());
      const price = (cell: number): number => prices[cell] ?? 0;
      const way: Way = { room: () => 5, price };
      const moves = moved(networkOf(2 * ways + 1, rows), { cell: 0, by: 1 }, way);
      const costOf = (at: number): number => price(at + 1) + price(at + 1 + ways);
      const best = [...prices.keys()].slice(0, ways).toSorted((one, other) => costOf(one) - costOf(other))[0] ?? 0;
      const wanted = new Map([
        [0, 1],
        [best + 1, -1],
        [best + 1 + ways, 1],
      ]);
      assert.deepEqual(moves, wanted);
    }
  });

  it("take the cheapest of many ways, however many steps each of them has", () => {
    for (const seed of seeds(0, 120)) {
      const drawn = drawnFrom(seed);
      const lengths = seeds(0, 2 + (seed % 12)).map(() => 1 + Math.floor(drawn() * 4));
      // a leads to the first count of each way, that to the next, and the last out of the table.
      const ways = lengths.map((length, at) => {
        const before = lengths.slice(0, at).reduce((sum, one) => sum + one, 1);
        return seeds(before, before + length);
      });
      const rows = [
        [0, ...ways.map(([first = 0]) => first)],
        ...ways.flatMap((way) => way.slice(1).map((cell) => [cell - 1, cell])),
      ].map((cells) => cells.map((cell) => ({ cell, times: 1 })));
      const prices = [0, ...ways.flat().map(() => drawn())];
      const price = (cell: number): number => prices[cell] ?? 0;
      const moves = moved(networkOf(prices.length, rows), { cell: 0, by: 1 }, { room: () => 5, price });
      const costOf = (way: readonly number[]): number => way.reduce((sum, cell) => sum + price(cell), 0);
      const [best = []] = ways.toSorted((one, other) => costOf(one) - costOf(other));
      assert.deepEqual(
        [...(moves ?? new Map<number, number>()).keys()].toSorted((a, b) => a - b),
        [0, ...best],
      );
    }
  });

  it("go on from where counts have moved already, and leave that as it was", () => {
    const network = ofRows(3, "a+b-c");
    const from = new Map([
      [0, 2],
      [1, -2],
    ]);
    const way: Way = { room: (cell) => (cell === 2 ? 0 : 3), price: () => 1 };
    assert.deepEqual(
      moved(network, { cell: 0, by: 1, from }, way),
      new Map([
        [0, 3],
        [1, -3],
      ]),
    );
    assert.equal(moved(network, { cell: 0, by: 2, from }, way), null, "only one more has room");
    assert.deepEqual(moved(network, { cell: 0, by: -2, from }, way), new Map(), "and back again is no move at all");
    assert.deepEqual(
      [...from],
      [
        [0, 2],
        [1, -2],
      ],
    );
  });

  it("use no doubled count as a road, nor begin with one", () => {
    const way: Way = { room: () => 9, price: () => 1 };
    assert.equal(moved(ofRows(2, "2a-b"), { cell: 0, by: 1 }, way), null);
    assert.equal(moved(ofRows(2, "2a-b"), { cell: 1, by: 2 }, way), null);
    assert.equal(moved(ofRows(3, "a-b", "2b-c"), { cell: 0, by: 1 }, way), null);
    const taken = moved(
      ofRows(4, "a-b-d", "2b-c"),
      { cell: 0, by: 1 },
      { ...way, price: (cell) => (cell === 3 ? 9 : 1) },
    );
    assert.deepEqual(
      taken,
      new Map([
        [0, 1],
        [3, 1],
      ]),
    );
  });
});

describe("the people of a count", () => {
  it("are those of its parts, and the search for them ends where sums lead round in a ring", () => {
    const withinOf = peopleWithin(equationsOf("", "b-a", "c+d-b", "a-c", "e+f").rows);
    assert.deepEqual([...withinOf(0)].toSorted(), [0, 1, 2, 3]);
    assert.deepEqual([...withinOf(3)], []);
    assert.deepEqual([...withinOf(4)], []);
  });
});
