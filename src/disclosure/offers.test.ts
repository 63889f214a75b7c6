import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { paidWay, pushed, stateOf, toHide, type Ask, type State } from "./doubt.ts";
import { asksOf } from "./hide-more.ts";
import { hidingByProgrammes } from "./programmes.ts";
import { askedOf } from "./testing-asked.ts";

/**
 * Table and count, then for each reader: how far up and down round trips push it and what would be hidden for that, and what
 * programmes would hide.
 */
const offers = [
  "22/0 2: -4:6+8 , 2: -2: ",
  "22/5 4:8+7+3 -2: 1+2+4+7, 2:8+7 -2: 2+4+7",
  "22/12 4: 0: , 2: 0: ",
  "22/16 4: -1: , 2: -1: ",
  "22/17 4:8+7+3 0: 2+4+7, 2: 0: ",
  "22/20 4: -1: , 2: -1: ",
  "22/24 2: -4: none, 2: -2: ",
  "22/25 4: -4:1+6 , 2: -2: ",
  "22/29 4:8+7+3 -2: 1+2+4+7, 2:8+7 -2: 2+4+7",
  "34/0 1:6+8+4 -2:6+8+4 1+2+4+5, 1:6+8+4 -1:6+8+4 1+4+5",
  "34/3 3:7+6+1 0: 1+2+6+7, 2:7+6+1 0: 1+2+6+7",
  "34/12 3: 0: , 2: 0: , 1: 0: ",
  "34/13 3: 0: , 2: 0: , 1: 0: ",
  "34/15 3:7+6+1 0: 1+2+6+7, 2:7+6+1 0: 1+2",
  "34/18 3: 0: , 2: 0: , 1: 0: ",
  "34/22 3: 0: , 2: 0: , 1: 0: ",
  "34/24 1:6+8+4 -3: none, 1:6+8+4 -2: none, 1:6+8+4 -1: 1+4+5",
  "34/26 3:2+7+8+4 -3: 2+4+6+7+8, 2:2+7+6 -2: 2+6+7, 1:2+7+6 -1: 2+6+7",
  "34/27 3:7+6+1 -1: 1+2+6+7, 2:7+6+1 -1: 1+2+6+7",
  "34/31 3:6+1+7 -3: 1+6+7, 2:6+1+7 -2: 1+6+7, 1:6+2+7 -1: 2+6+7",
  "41/15 2: -4: , 2: -2: ",
  "41/25 4:1+6+11+10 -4: 0+1+2+3+4+5, 2: -2: ",
  "41/27 4: -3:3+7+6+1 , 2: -2: ",
  "41/28 4:4+8+7+2 -2:4+8+7+2 2+3+4+5+7+8, 2:4+8+7+2 -2:4+8+7+2 2+3+4+5",
  "41/29 4:5+8+6+1 -3:5+8+7+3 2+3+4+5+7+8, 2:5+8+6+1 -2:5+8+7+3 0+1+4+5",
  "41/32 4:7+2+4+8 -4:7+2+4+8+3+5 2+4+7+8, 2:7+2+4+8 -2:7+2+4+8 2+4+7+8",
  "42/13 4: -2: , 2: -2: ",
  "42/16 0: 0: 2+3+4+5",
  "42/24 4: -2: , 2: -2: ",
  "42/26 4:2+7+8+4 -4: 2+3+4+5, 2: -2: ",
  "42/29 4:5+8+7+3 0: 2+3+4+5, 2:5+8+7+3 0: 2+3+4+5",
  "48/2 2:7+8+4 -4:7+8+4 3+4+5, 2:7+8+4 -2:7+8+4 3+4+5",
  "48/12 4: -2: , 2: -2: ",
  "48/14 4: 0: , 2: 0: ",
  "48/26 2:7+8+4 -4: none, 2:7+8+4 -2: 3+4+5",
  "48/28 4: -4:4+8+6+0 , 2: -2: ",
];

const offered = (state: State, ask: Ask): string => {
  const trips = [ask.values - 1, 1 - ask.values].map((by) => {
    const moves = pushed(state.network, { cell: ask.cell, by, still: ask.still }, paidWay(state, ask));
    return `${moves.get(ask.cell) ?? 0}:${toHide(state, moves, ask).join("+")}`;
  });
  return [...trips, hidingByProgrammes(state, ask)?.join("+") ?? "none"].join(" ");
};

describe("two months together after the first of them", () => {
  for (const seed of [22, 34, 41, 42, 48])
    it(`offer the same counts to be hidden each time, by round trips and by programmes (table ${seed})`, () => {
      const { asked } = askedOf(seed, { rows: 3, columns: 2 });
      const state = stateOf(asked.cells, asked.rows);
      const told = [...asksOf(state)].map(
        ([cell, asks]) => `${seed}/${cell} ${[...new Set(asks.map((ask) => offered(state, ask)))].join(", ")}`,
      );
      assert.deepEqual(
        told,
        offers.filter((line) => line.startsWith(`${seed}/`)),
      );
    });
});
