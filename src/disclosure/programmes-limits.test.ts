import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hide, isEnough, setLimits, stateOf } from "./doubt.ts";
import { hidingByProgrammes, isHardWork, lookLonger, spreadByProgrammes } from "./programmes.ts";
import { askOf, cell, limits } from "./testing-doubts.ts";
import { equationsOf, seeds } from "./testing-every-point.ts";

const doubted = (low: number, high: number, knownLow = low) =>
  cell(2, { open: limits(low, high, knownLow), values: 3 });

describe("what each reader knows is kept apart", () => {
  it("so that what anybody could believe is not taken for what the knowing could, nor the other way round", () => {
    const state = stateOf([doubted(0, 4, 1), cell(2, { open: limits(0, 4, 1) })], equationsOf("", "2a-2b").rows);
    const [anybody, knowing] = [askOf(0, 5), askOf(0, 5, { knowing: true })];
    for (const turn of [1, 2, 3]) {
      assert.deepEqual(spreadByProgrammes(state, anybody), { up: 2, down: 2 }, `${turn}`);
      assert.deepEqual(spreadByProgrammes(state, knowing), { up: 2, down: 1 }, `${turn}`);
    }
  });

  it("so that who knows one count is not promised what only others could believe", () => {
    const cells = [doubted(0, 4), doubted(0, 4), cell(2, { open: limits(0, 4) })];
    const state = stateOf(
      cells,
      equationsOf("", "2a-2b+2c-2d").rows.map((terms) => terms.slice(0, 2)),
    );
    const [anybody, neighbour] = [askOf(0, 3), askOf(0, 3, { still: 1 })];
    for (const turn of [1, 2, 3]) {
      assert.equal(isEnough(spreadByProgrammes(state, anybody), anybody), true, `${turn}`);
      assert.deepEqual(spreadByProgrammes(state, neighbour), { up: 0, down: 0 }, `${turn}`);
    }
  });
});

describe("what programmes would hide", () => {
  const canBeHidden = (low: number, high: number, knownLow = low) => cell(2, { hidden: limits(low, high, knownLow) });

  it("is the one count that must give way, and not what is hidden already, nor what somebody knows", () => {
    const rows = equationsOf("", "a-b").rows;
    const made = () => stateOf([doubted(0, 4), canBeHidden(0, 9)], rows);
    assert.deepEqual(hidingByProgrammes(made(), askOf(0, 3)), [1]);
    assert.equal(hidingByProgrammes(made(), askOf(0, 3, { still: 1 })), null);
    const state = made();
    hide(state, 1);
    assert.deepEqual(hidingByProgrammes(state, askOf(0, 3)), []);
    const low = stateOf([doubted(0, 2), canBeHidden(1, 9)], rows);
    assert.deepEqual(hidingByProgrammes(low, askOf(0, 2)), [1]);
    assert.equal(hidingByProgrammes(low, askOf(0, 3)), null, "hidden or not, it would be known to be 1 or more");
  });

  it("is nothing where the knowing could tell all the same", () => {
    const state = stateOf([doubted(0, 2, 2), canBeHidden(0, 9)], equationsOf("", "a-b").rows);
    assert.equal(hidingByProgrammes(state, askOf(0, 2, { knowing: true })), null);
    assert.deepEqual(hidingByProgrammes(state, askOf(0, 2)), [1]);
    const other = stateOf([doubted(0, 2), canBeHidden(0, 9, 2)], equationsOf("", "a-b").rows);
    assert.equal(hidingByProgrammes(other, askOf(0, 2, { knowing: true })), null);
  });

  it("is nothing of a count that is asked about, and of a rounded one only what goes beyond it", () => {
    const own = stateOf([cell(2, { open: limits(2, 2), hidden: limits(0, 9) }), cell(2)], equationsOf("", "a-b").rows);
    assert.equal(hidingByProgrammes(own, askOf(0, 2)), null);
    const rounded = cell(2, { open: limits(0, 3), hidden: limits(1, 9) });
    const state = stateOf([doubted(2, 9), rounded], equationsOf("", "a-b").rows);
    assert.deepEqual(hidingByProgrammes(state, askOf(0, 2)), [], "the rounding is enough");
    assert.deepEqual(hidingByProgrammes(state, askOf(0, 4)), [1]);
  });

  it("is asked for as far as is wanted and no further", () => {
    const made = ([low, high]: readonly [number, number], least: number, truth: number) =>
      stateOf(
        [cell(truth, { open: limits(low, high), values: 3 }), cell(truth, { hidden: limits(least, 9) })],
        equationsOf("", "a-b").rows,
      );
    assert.deepEqual(hidingByProgrammes(made([0, 9], 1, 2), askOf(0, 3)), [1], "2 or 4: b need never be nobody");
    assert.deepEqual(hidingByProgrammes(made([3, 5], 3, 5), askOf(0, 3)), [1], "5 or 3");
  });

  it("is none where two sums of the same counts would contradict each other, though each alone would do", () => {
    const parts = seeds(0, 3).map(() => cell(1, { hidden: limits(0, 9) }));
    const whole = cell(3, { open: limits(0, 9), values: 2 });
    const rows = equationsOf("", "a+b+c-d", "a+b+c-e").rows;
    assert.equal(hidingByProgrammes(stateOf([...parts, whole, cell(3)], rows), askOf(3, 2)), null);
    const open = stateOf([...parts, whole, cell(3, { hidden: limits(0, 9) })], rows);
    assert.ok(hidingByProgrammes(open, askOf(3, 2))?.includes(4));
  });
});

describe("a table that takes too much work", () => {
  it("is left to round trips, but for one longer look before it is refused", () => {
    const [many, few] = [2448, 71];
    const cells = seeds(0, many + few).map(() => doubted(0, 9));
    const chain = (from: number, to: number) =>
      seeds(from, to - 1).map((at) => [
        { cell: at, times: 2 },
        { cell: at + 1, times: -2 },
      ]);
    const state = stateOf(cells, [...chain(0, many), ...chain(many, many + few)]);
    const isFound = (one: number): boolean => {
      setLimits(state, one, limits(0, 9));
      state.tables.clear();
      return isEnough(spreadByProgrammes(state, askOf(one, 3)), askOf(one, 3));
    };
    assert.deepEqual([isFound(many), isHardWork(state)], [true, false]);
    assert.deepEqual([isFound(0), isHardWork(state)], [false, true]);
    assert.equal(isFound(many), false);
    assert.equal(hidingByProgrammes(state, askOf(many, 3)), null);
    lookLonger(state);
    for (const turn of [1, 2, 3, 4]) assert.equal(isFound(0), false, `${turn}`);
    assert.deepEqual([isFound(many), isFound(many)], [true, true], "four times as long again as before");
  });
});
