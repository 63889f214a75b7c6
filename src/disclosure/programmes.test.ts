import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isEnough, setLimits, spreadFound, stateOf } from "./doubt.ts";
import { hidingByProgrammes, isHardWork, lookLonger, spreadByProgrammes } from "./programmes.ts";
import { askOf, cell, limits, stateFor } from "./testing-doubts.ts";
import { cellsOf, drawnEquations, drawnGrid, endsOf, everyPoint, seeds } from "./testing-every-point.ts";

describe("programmes", () => {
  it("find the doubt there is whatever the sums, and never more than there is", () => {
    for (const seed of seeds(0, 100)) {
      const equations = drawnEquations(seed, 5 + (seed % 2), 2);
      const points = everyPoint(equations);
      if (points.length === 0) continue;
      const { state, truth } = stateFor(equations, points, seed);
      for (const one of cellsOf(equations))
        for (const values of [2, 3, 4]) {
          const { low, high } = endsOf(points, one);
          const ask = askOf(one, values);
          const { up, down } = spreadByProgrammes(state, ask);
          assert.ok(up <= high - (truth[one] ?? 0) && down <= (truth[one] ?? 0) - low, `${seed} ${one}`);
          assert.equal(isEnough({ up, down }, ask), high - low + 1 >= values, `${seed} ${one} ${values}`);
          if (isEnough({ up, down }, ask)) assert.ok(isEnough(spreadFound(state, ask), ask), "and remember it");
        }
      assert.equal(isHardWork(state), false);
    }
  });

  it("find what to hide so that a count can be as many values as asked, and say where nothing helps", () => {
    let [helped, not] = [0, 0];
    for (const seed of seeds(0, 60)) {
      const { low, high, rows } = drawnGrid(seed, 2, 2 + (seed % 2));
      const points = everyPoint({ low, high, rows });
      const { truth } = stateFor({ low, high, rows }, points, seed);
      const canHide = (at: number): boolean => (at + seed) % 4 !== 1;
      const cells = [...truth].map((value, at) =>
        at === 0
          ? cell(value, { open: limits(Math.max(0, value - 2), value + 2), values: 4 })
          : cell(value, canHide(at) ? { hidden: limits(Math.max(0, value - 3), value + 3) } : {}),
      );
      const state = stateOf(cells, rows);
      const ask = askOf(0, 4);
      const targets = [(truth[0] ?? 0) + 2, (truth[0] ?? 0) - 1];
      const valuesIf = (hidden: (at: number) => boolean) => {
        const limitsNow = cells.map((one, at) => (hidden(at) && one.hidden !== null ? one.hidden : one.open));
        const own = {
          low: Int32Array.from(limitsNow, (one) => one.low),
          high: Int32Array.from(limitsNow, (one) => one.high),
          rows,
        };
        return new Set(everyPoint(own).map((point) => point[0]));
      };
      const found = hidingByProgrammes(state, ask);
      const helps = (hidden: (at: number) => boolean): boolean => {
        const values = valuesIf(hidden);
        return targets.every((target) => values.has(target));
      };
      assert.equal(found !== null, (truth[0] ?? 0) >= 1 && helps(() => true), String(seed));
      if (found === null) {
        not += 1;
        continue;
      }
      helped += 1;
      assert.ok(
        helps((at) => found.includes(at)),
        String(seed),
      );
      assert.ok(found.every((at) => at !== 0 && canHide(at)));
      assert.equal(new Set(found).size, found.length);
    }
    assert.ok(helped > 10 && not > 10, `${helped} and ${not}`);
  });

  it("are left where a table has taken too much work, but for one longer look before it is refused", () => {
    const many = 241;
    const cells = [
      ...Array.from({ length: 60 }, () => cell(4, { open: limits(0, 9), values: 3 })),
      ...Array.from({ length: many }, () => cell(0, { open: limits(0, 1) })),
    ];
    const all = Array.from({ length: many }, (_, at) => ({ cell: at + 60, times: 1 }));
    const rows = Array.from({ length: 4000 }, (_, row) => [
      { cell: row % 60, times: 2 },
      { cell: (row + 1) % 60, times: -2 },
      ...(row === 0 ? all : []),
    ]);
    const state = stateOf(cells, rows);
    const found = seeds(0, 7).map((turn) => {
      setLimits(state, 1, limits(0, 9 + turn));
      state.tables.clear();
      return isEnough(spreadByProgrammes(state, askOf(0, 3)), askOf(0, 3));
    });
    assert.deepEqual(found, [true, true, true, true, false, false, false]);
    assert.equal(isHardWork(state), true);
    lookLonger(state);
    setLimits(state, 1, limits(0, 30));
    assert.equal(isEnough(spreadByProgrammes(state, askOf(0, 3)), askOf(0, 3)), true);
  });
});
