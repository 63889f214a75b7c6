import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  equationsNow,
  hide,
  isEnough,
  isSurelyLarge,
  isWholeFor,
  paidWay,
  remember,
  setLimits,
  show,
  spreadByTrips,
  spreadFound,
  stateOf,
  toHide,
  type State,
} from "./doubt.ts";
import { askOf, cell, limits, stateFor } from "./testing-doubts.ts";
import { cellsOf, drawnGrid, endsOf, equationsOf, everyPoint, seeds } from "./testing-every-point.ts";

/** A small one, two that could be hidden, the second only of 2 and more, and their total. */
const aRow = (): State =>
  stateOf(
    [
      cell(3, { open: limits(0, 6, 1), values: 5 }),
      cell(8, { hidden: limits(0, 20, 7), weight: 2.5 }),
      cell(9, { hidden: limits(2, 20, 7), weight: 4 }),
      cell(20),
    ],
    equationsOf("", "a+b+c-d").rows,
  );

describe("what readers know", () => {
  it("is what is open until a count is hidden, and again when it is shown", () => {
    const state = aRow();
    const told = () => [[...state.low], [...state.knownLow], [...state.high], [...state.isHidden]];
    const before = told();
    assert.deepEqual(before, [
      [0, 8, 9, 20],
      [1, 8, 9, 20],
      [6, 8, 9, 20],
      [0, 0, 0, 0],
    ]);
    assert.deepEqual([...state.base], [3, 8, 9, 20]);
    hide(state, 2);
    assert.deepEqual(told(), [
      [0, 8, 2, 20],
      [1, 8, 7, 20],
      [6, 8, 20, 20],
      [0, 0, 1, 0],
    ]);
    assert.equal(state.version, 1);
    for (const not of [0, 3, 9]) hide(state, not);
    assert.equal(state.version, 1, "nothing can be hidden of these");
    show(state, 2);
    assert.deepEqual([told(), state.version], [before, 2]);
    show(state, 9);
    setLimits(state, 1, limits(1, 2));
    assert.deepEqual([state.low[1], state.knownLow[1], state.high[1], state.version], [1, 1, 2, 3]);
    assert.deepEqual(state.network.rows, equationsOf("", "a+b+c").rows, "what never moves is no road");
  });

  it("is what the knowing know, and what one person knows of herself", () => {
    const state = aRow();
    hide(state, 1);
    const anybody = equationsNow(state, askOf(0, 5));
    assert.deepEqual([anybody.low, anybody.high], [Int32Array.of(0, 0, 9, 20), Int32Array.of(6, 20, 9, 20)]);
    assert.deepEqual(equationsNow(state, askOf(0, 5, { knowing: true })).low, Int32Array.of(1, 7, 9, 20));
    const one = equationsNow(state, askOf(1, 2, { still: 0 }));
    assert.deepEqual([one.low, one.high], [Int32Array.of(3, 0, 9, 20), Int32Array.of(3, 20, 9, 20)]);
    assert.deepEqual([state.low[0], state.high[0]], [0, 6], "the state is left as it was");
  });
});

describe("a doubt", () => {
  it("is enough from as many values as are asked", () => {
    const enough = (up: number, down: number): boolean => isEnough({ up, down }, askOf(0, 4));
    assert.deepEqual([enough(1, 2), enough(3, 0), enough(1, 1), enough(5, 5)], [true, true, false, true]);
  });

  it("rests on tables that were found before, as long as they still fit", () => {
    const state = aRow();
    assert.deepEqual(spreadFound(state, askOf(0, 5)), { up: 0, down: 0 });
    const up = new Map([
      [0, 2],
      [1, -2],
    ]);
    const down = new Map([
      [0, -3],
      [2, 3],
    ]);
    for (const moves of [
      up,
      down,
      new Map([
        [0, 1],
        [1, -1],
      ]),
    ])
      remember(state, moves);
    assert.deepEqual(spreadFound(state, askOf(0, 5)), { up: 0, down: 0 }, "nothing is hidden");
    hide(state, 1);
    assert.deepEqual(spreadFound(state, askOf(0, 5)), { up: 2, down: 0 });
    hide(state, 2);
    assert.deepEqual(spreadFound(state, askOf(0, 5)), { up: 2, down: 3 });
    assert.deepEqual(spreadFound(state, askOf(0, 5, { still: 2 })), { up: 2, down: 0 });
    assert.deepEqual(
      spreadFound(state, askOf(0, 5, { knowing: true })),
      { up: 1, down: 0 },
      "they know 1 to 6, and 7 of b",
    );
    assert.deepEqual(
      [...state.usedBy].map(([one, users]) => [one, [...users]]),
      [
        [0, [0]],
        [1, [0]],
        [2, [0]],
      ],
    );
    assert.deepEqual([...state.tables.keys()], [0], "only of what is protected");
    remember(
      state,
      new Map([
        [0, 0],
        [1, 4],
      ]),
    );
    assert.equal(state.tables.get(0)?.length, 3, "a table in which it is the same is none");
    for (const by of seeds(0, 9)) remember(state, new Map([[0, 3 - by / 10]]));
    assert.equal(state.tables.get(0)?.length, 8, "of many the last");
    assert.equal(state.tables.get(0)?.[0]?.get(0), 2.2);
  });

  it("is found by round trips, wherever there is one, in a network", () => {
    for (const seed of seeds(0, 40)) {
      const grid = drawnGrid(seed, 2, 2 + (seed % 2));
      const points = everyPoint(grid);
      const { state, truth } = stateFor(grid, points, seed);
      for (const one of cellsOf(grid).filter((at) => (grid.low[at] ?? 0) < (grid.high[at] ?? 0))) {
        const { low, high } = endsOf(points, one);
        assert.equal(isWholeFor(state, one), true);
        for (const values of [2, 3, 9]) {
          const ask = askOf(one, values);
          const { up, down } = spreadByTrips(state, ask);
          assert.ok(up <= high - (truth[one] ?? 0) && down <= (truth[one] ?? 0) - low);
          assert.equal(isEnough({ up, down }, ask), high - low + 1 >= values, `${seed} ${one} ${values}`);
        }
      }
    }
  });

  it("is looked for no further than is asked, and what is known to be farther is not forgotten", () => {
    const state = aRow();
    hide(state, 1);
    assert.deepEqual(spreadByTrips(state, askOf(0, 3)), { up: 2, down: 0 });
    assert.deepEqual(spreadByTrips(state, askOf(0, 5)), { up: 3, down: 1 });
    const three = { open: limits(0, 9), values: 3 };
    const doubled = stateOf([cell(4, three), cell(4, three), cell(4)], equationsOf("", "2a-2b").rows);
    remember(
      doubled,
      new Map([
        [0, 2],
        [1, 2],
      ]),
    );
    assert.deepEqual(
      spreadByTrips(doubled, askOf(0, 4)),
      { up: 2, down: 0 },
      "no round trip leads along doubled counts",
    );
    assert.deepEqual(
      [isWholeFor(doubled, 0), isWholeFor(doubled, 2)],
      [false, true],
      "what is in no sum hides nothing",
    );
  });

  it("would be had along what could be hidden besides, for what is lost by it", () => {
    const state = aRow();
    const ask = askOf(0, 5);
    const way = paidWay(state, ask);
    assert.deepEqual(
      [way.room(1, 1), way.room(1, -1), way.room(2, -1), way.room(3, 1), way.room(0, 1)],
      [12, 8, 7, 0, 3],
    );
    assert.deepEqual([way.price(1, 0), way.price(1, -1), way.price(2, 1), way.price(0, 2)], [1e-4, 2.5, 4, 1e-4]);
    assert.equal(way.price(0, 4), 1);
    const knowing = paidWay(state, { ...ask, knowing: true });
    assert.deepEqual([knowing.room(1, -1), knowing.room(0, -1)], [1, 2]);
    const moves = new Map([
      [0, 2],
      [1, -1],
      [2, 0],
    ]);
    assert.deepEqual(toHide(state, moves, ask), [1]);
    hide(state, 1);
    assert.deepEqual(toHide(state, moves, ask), []);
    assert.equal(paidWay(state, ask).price(1, -1), 1e-4);
    assert.deepEqual(
      toHide(
        state,
        new Map([
          [1, -2],
          [2, 1],
        ]),
        { ...ask, knowing: true },
      ),
      [1, 2],
    );
  });

  it("is none about what everybody can tell is large, and that is looked at again when something is hidden", () => {
    const cells = [
      cell(30, { open: limits(0, 90), values: 5, largeFrom: 7 }),
      cell(5),
      cell(35, { hidden: limits(0, 90) }),
    ];
    const state = stateOf(cells, equationsOf("", "a+b-c").rows);
    const large = (one = 0, knowing = false): boolean => isSurelyLarge(state, askOf(one, 5, { knowing }));
    assert.deepEqual([large(), large(0, true), large(1)], [true, true, false]);
    hide(state, 2);
    assert.equal(large(), false);
    show(state, 2);
    assert.equal(large(), true);
    // Who can tell that c is hidden though not small knows that it is 40 or more, and so a 35 or more.
    const told = stateOf(
      [cell(40, { open: limits(0, 90), values: 5, largeFrom: 7 }), cell(5), cell(45, { hidden: limits(0, 90, 40) })],
      equationsOf("", "a+b-c").rows,
    );
    hide(told, 2);
    assert.deepEqual(
      [false, true, false, true].map((knowing) => isSurelyLarge(told, askOf(0, 5, { knowing }))),
      [false, true, false, true],
    );
    const other = stateOf([cell(6, { open: limits(6, 6), largeFrom: 7 }), cell(7, { largeFrom: 7 })], []);
    assert.deepEqual(
      [0, 1].map((one) => isSurelyLarge(other, askOf(one, 5))),
      [false, true],
    );
  });
});
