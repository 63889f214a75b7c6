import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { networkOf } from "./network.ts";
import { equationsOf } from "./testing-every-point.ts";
import { moved, type Moves, type Way } from "./trips.ts";

const ofRows = (cells: number, ...rows: readonly string[]) => networkOf(cells, equationsOf("", ...rows).rows);
const inOrder = (moves: Moves | null) => [...(moves ?? [])].toSorted(([one], [other]) => one - other);

describe("a count that opens two sums or more", () => {
  /** b and c can each take up what a moves; each opens two sums that close only by a further count. */
  const either = ofRows(12, "a+b-c", "b+d", "b+e", "d+h", "e+k", "c+f", "c+g", "f+i", "g+j");
  const byC = [
    [0, 1],
    [2, 1],
    [5, -1],
    [6, -1],
    [8, 1],
    [9, 1],
  ];
  const byB = [
    [0, 1],
    [1, -1],
    [3, 1],
    [4, 1],
    [7, -1],
    [10, -1],
  ];

  it("is the one of which less is lost", () => {
    const pricedAt =
      (b: number, c: number): Way["price"] =>
      (cell, by) =>
        Math.abs(by) * (cell === 1 ? b : cell === 2 ? c : 1);
    assert.deepEqual(inOrder(moved(either, { cell: 0, by: 1 }, { room: () => 5, price: pricedAt(3, 2) })), byC);
    assert.deepEqual(inOrder(moved(either, { cell: 0, by: 1 }, { room: () => 5, price: pricedAt(2, 3) })), byB);
  });

  it("leaves no trace where one of its sums closes and the other does not", () => {
    for (const known of [4, 10]) {
      const way: Way = { room: (cell) => (cell === known ? 0 : 5), price: (cell) => (cell === 1 ? 1 : 2) };
      assert.deepEqual(inOrder(moved(either, { cell: 0, by: 1 }, way)), byC);
    }
  });

  it("is not tried in a sum of five or more, where there would be too many to try", () => {
    const opened = ["b+d", "b+e", "d+f", "e+g"];
    const byB = [
      [0, 1],
      [1, -1],
      [3, 1],
      [4, 1],
      [5, -1],
      [6, -1],
    ];
    const fixed = ["c", "h", "i", "j"];
    const withTerms = (terms: number) => ofRows(10, `a+b+${fixed.slice(0, terms - 2).join("+")}`, ...opened);
    const way: Way = { room: (cell) => ([2, 7, 8, 9].includes(cell) ? 0 : 5), price: () => 1 };
    assert.deepEqual(inOrder(moved(withTerms(4), { cell: 0, by: 1 }, way)), byB);
    assert.equal(moved(withTerms(5), { cell: 0, by: 1 }, way), null);
  });

  it("takes no more from a count that gives way twice than it has", () => {
    // b gives 1 and d takes 1, and f must make up for both in the third sum.
    const twice = ofRows(5, "a+b", "b+d", "b-d+c", "d+e");
    const withRoom = (room: number): Way => ({ room: (cell) => (cell === 2 ? room : 5), price: () => 1 });
    assert.deepEqual(inOrder(moved(twice, { cell: 0, by: 1 }, withRoom(2))), [
      [0, 1],
      [1, -1],
      [2, 2],
      [3, 1],
      [4, -1],
    ]);
    assert.equal(moved(twice, { cell: 0, by: 1 }, withRoom(1)), null);
  });

  it("is not tried where one of these counts it by the double", () => {
    const way: Way = { room: () => 5, price: () => 1 };
    assert.equal(moved(ofRows(5, "a+b", "b+d", "2b+e"), { cell: 0, by: 1 }, way), null);
    assert.equal(moved(ofRows(7, "a+b", "b+d", "2b+e", "d+f", "e+g"), { cell: 0, by: 1 }, way), null);
  });
});
