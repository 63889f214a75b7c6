import assert from "node:assert/strict";
import { test } from "node:test";
import { networkOf } from "./network.ts";
import { peopleWithin } from "./same-people.ts";
import { moved, type Way } from "./trips.ts";

const part = (cell: number) => ({ cell, times: 1 });
const whole = (cell: number) => ({ cell, times: -1 });

/** Counts that start at 5 and may be 0 to 10, but for some that stay where they are. */
const wayBut = (...fixed: readonly number[]): Way => ({
  room: (cell) => (fixed.includes(cell) ? 0 : 5),
  price: () => 1,
});

/** Two rows and two columns of both months together (0 to 3), with February's of each (4 to 7); January's are known. */
const bothMonths = [
  [part(0), part(1), whole(8)],
  [part(2), part(3), whole(9)],
  [part(0), part(2), whole(10)],
  [part(1), part(3), whole(11)],
  [part(4), whole(0)],
  [part(5), whole(1)],
  [part(6), whole(2)],
  [part(7), whole(3)],
];
const totals = [8, 9, 10, 11];

test("a count of February gives way in the two months together, and that in a round of the others", () => {
  const moves = moved(networkOf(12, bothMonths), { cell: 4, by: 2 }, wayBut(...totals));
  assert.deepEqual(
    [...(moves ?? [])].toSorted(([one], [other]) => one - other),
    [
      [0, 2],
      [1, -2],
      [2, -2],
      [3, 2],
      [4, 2],
      [5, -2],
      [6, -2],
      [7, 2],
    ],
  );
});

test("it does not where the two months together are known, or known to somebody, or have no room", () => {
  const network = networkOf(12, bothMonths);
  assert.equal(moved(network, { cell: 4, by: 2 }, wayBut(...totals, 0)), null);
  assert.equal(moved(network, { cell: 4, by: 2, still: 0 }, wayBut(...totals)), null);
  assert.equal(moved(network, { cell: 4, by: 6 }, wayBut(...totals)), null);
  assert.equal(moved(network, { cell: 4, by: 2 }, wayBut(...totals, 5)), null, "February of a neighbour is known");
});

test("what is tried in vain leaves no trace in what is found after it", () => {
  // The cheaper of two that could share what is out cannot close its own sums; the other can.
  const rows = [
    [part(0), part(1), whole(2)],
    [part(1), part(3)],
    [part(1), part(4)],
    [part(2), part(5)],
    [part(2), part(6)],
  ];
  const way: Way = { room: (cell) => (cell === 3 ? 0 : 5), price: (cell) => (cell === 1 ? 1 : 2) };
  const moves = moved(networkOf(7, rows), { cell: 0, by: 1 }, way);
  assert.deepEqual(
    [...(moves ?? [])].toSorted(([one], [other]) => one - other),
    [
      [0, 1],
      [2, 1],
      [5, -1],
      [6, -1],
    ],
  );
});

test("within a count are its parts and theirs, not its whole, not its neighbours", () => {
  const within = peopleWithin([
    [part(1), part(2), whole(0)],
    [part(3), part(4), whole(1)],
    [part(5), part(4), whole(6)],
  ]);
  assert.deepEqual([...within(0)].toSorted(), [1, 2, 3, 4]);
  assert.deepEqual([...within(1)].toSorted(), [3, 4]);
  assert.deepEqual([...within(2)], []);
});
