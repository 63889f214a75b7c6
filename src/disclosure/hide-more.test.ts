import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exactly } from "../nouns/count.ts";
import { attack } from "./attack.ts";
import type { Cell } from "./doubt.ts";
import { hideMoreUntilSafe, type Asked } from "./hide-more.ts";
import { smallNumberPolicies } from "./policy.ts";
import { releaseBy, releaseTable } from "./release-table.ts";
import { peopleWithin } from "./same-people.ts";
import { askedOf } from "./testing-asked.ts";
import { publicationOf } from "./testing-publications.ts";

const limitsOf = (cell: Cell, isHidden: boolean) => (isHidden && cell.hidden !== null ? cell.hidden : cell.open);

/** The first promise that is broken where these are hidden, in words; null where all are kept. Knows nothing of how they came to be. */
const brokenPromise = ({ cells, rows }: Asked, beside: ReadonlySet<number>): string | null => {
  const limits = cells.map((cell, at) => limitsOf(cell, beside.has(at)));
  const truth = Int32Array.from(cells, (cell) => cell.truth);
  const high = Int32Array.from(limits, (one) => one.high);
  const lows = { anybody: limits.map(({ low }) => low), knowing: limits.map(({ knownLow }) => knownLow) };
  const small = cells.flatMap(({ values }, at) => (values > 1 ? [at] : []));
  const valuesOf = (low: readonly number[], targets: readonly number[], still?: number) => {
    const own = { low: Int32Array.from(low), high: high.slice(), rows };
    if (still !== undefined) own.low[still] = own.high[still] = truth[still] ?? 0;
    const { intervals } = attack(own, targets, { nodes: 2000, known: truth });
    return targets.map((cell) => ({ cell, ...(intervals.get(cell) ?? { low: 0, high: 0, isExact: false }) }));
  };
  const short = (found: ReturnType<typeof valuesOf>, wanted: (values: number) => number) =>
    found.find((one) => one.high - one.low + 1 < wanted(cells[one.cell]?.values ?? 0))?.cell;
  const toAnybody = short(valuesOf(lows.anybody, small), (values) => values);
  if (toAnybody !== undefined) return `${toAnybody} to anybody`;
  const toTheKnowing = short(valuesOf(lows.knowing, small), (values) => Math.min(3, values));
  if (toTheKnowing !== undefined) return `${toTheKnowing} to those who know what is not small`;
  const withinOf = peopleWithin(rows);
  for (const still of small.filter((at) => cells[at]?.isAlone === true)) {
    const others = small.filter((cell) => cell !== still && !withinOf(still).has(cell));
    const toOne = short(valuesOf(lows.anybody, others, still), () => 2);
    if (toOne !== undefined) return `${toOne} to the one person of ${still}`;
  }
  return null;
};

/** By the seed of the table (over 100: a smaller one, over 200: one between); r1* is the total of a row, ri of some rows together. */
const kept = [
  "5: r0c2 r1c1 r1c2",
  "7: r0c1",
  "8: r3c0",
  "9: r0c1 r1c1 r2c0 r2c1 r3c0 r3c2",
  "10: r0c0 r0c1 r1c1",
  "11: r0c0 r1c0 r1c2 r2c2 r3c1 r3c2",
  "12: ri*",
  "13: r1c2 r1*",
  "14: r0c0 r1c0 r1c1 r3c2",
  "15: r0c2 r1c1 r2c2 r3c0 r3c1 r3c2 ric0 ric1",
  "18: r0c0 r0c1 r0c2 r1c1 r2c0 r2c1 r2c2",
  "21: r0c1 r0c2 r1c2 r2c2 r3c0 r3c1",
  "22: r1c1 r2* r3*",
  "24: r0c1 r0c2 r1c1",
  "25: r2c0 r3c0 r3c1",
  "30: r2c2 r3c2 r2* r3*",
  "31: r0c0 r0c1 r0c2 r2c1 r2c2 r3c0 r3c1",
  "34: r3c0 r0* r3*",
  "36: r0c0 r1c0 r3c0 r0* r1* r3* ric0 ri*",
  "37: r1c0 r1c1 r2c0 r2c1 r3c2 ric0 ric2",
  "39: r0c0 r1c0 r1c2 r2c0",
  "45: r0c1 r2c1 r3c1 r3c2",
  "46: r0c0 r2c1 r3c0 r3c2",
  "50: ric2",
  "53: r2c0 r3c1",
  "55: r0c2 r1c1 r1c2 r2c0 r2c1 r3c0",
  "56: r0c0 r0c2 r1c2 r2c1",
  "134: r0c1 r1c0 r0* r1*",
  "141: r1c0 r1c1 r2c0 r2c1 r1* r2*",
  "148: r2c0 r1* r2*",
  "27: r0c1",
  "64: r0c2 r3c0 r0* r1* r2* r3*",
  "67: r1c1 r1c2 r2c1 r3c2 r2* r3* ric1 ric2",
  "142: r1c0 r1c1 r2c0 r2c1",
  "150: r0c0 r1c1 r0* r1*",
  "182: r0c0 r1c0 r1c1 r2c1 r0* r2*",
  "236: r0c0 r0c2 r1c0 r1c1 r1c2 *c0 *c1",
  "241: r0c0 r0c1 r0c2 r1c0 r1c2 r2c1 r2c2",
  "243: r2c1 *c0",
];

describe("what is hidden besides", () => {
  for (const seed of [7, 11, 18, 33, 39, 41, 46, 55, 130, 134, 138])
    it(`keeps every promise, and whichever of it is shown again, some promise is broken (table ${seed})`, () => {
      const { asked } = askedOf(seed % 100, seed > 100 ? { rows: 3, columns: 2 } : { rows: 3, columns: 3 });
      const { beside, unsafe, untold } = hideMoreUntilSafe(asked);
      assert.deepEqual([unsafe, [...untold]], [[], []]);
      assert.equal(brokenPromise(asked, beside), null);
      assert.ok(beside.size > 0);
      for (const cell of beside) {
        const others = new Set([...beside].filter((one) => one !== cell));
        assert.notEqual(brokenPromise(asked, others), null, `${cell} need not be hidden`);
      }
    });

  it("is all that hangs together, and nobody is told which of it is small, where that alone keeps the promises", () => {
    const { policy, tables } = publicationOf(34, { rows: 3, columns: 2 });
    const [january] = tables;
    assert.ok(january);
    const steps = releaseBy(policy, january, "everyone");
    assert.ok("asked" in steps);
    const { beside, unsafe, untold } = hideMoreUntilSafe(steps.asked);
    assert.equal(steps.asked.cells.length, 12);
    assert.deepEqual([unsafe, untold.size, beside.size], [[], 12, 7]);
    const { cells, small, ranges, refused } = steps.withHidden({ beside, unsafe, untold });
    assert.equal(refused, null);
    assert.ok([...cells.values()].every(({ mark }) => mark === "suppressed"));
    assert.deepEqual([small.size, [...ranges.values()].filter(({ high }) => high !== null)], [5, []]);
  });

  it("is nothing that helps where too much is out already, and then the counts are named", () => {
    const known = (low: number, high: number | null) => ({ low, high });
    const before = {
      ranges: new Map([
        ["april", known(31, 31)],
        ["both", known(33, 33)],
        ["may", known(0, null)],
      ]),
      sums: [{ whole: "both", parts: ["april", "may"], complete: true }],
      small: new Set(["may"]),
    };
    const policy = smallNumberPolicies["under-7"];
    const cells = new Map([
      ["april", exactly(31)],
      ["other", exactly(20)],
      ["more", exactly(40)],
    ]);
    const sums = [{ whole: "more", parts: ["other"], complete: false }];
    const table = { identity: "", cells, sums, published: false, ofEngland: false, before };
    const released = releaseTable(policy, table, "everyone");
    assert.deepEqual(released.refused?.keys, ["april"]);
    assert.match(released.refused?.because ?? "", /whatever of it is hidden/u);
    assert.ok([...released.cells.values()].every(({ mark }) => mark === "suppressed"));
    const open = releaseTable(policy, { ...table, before: { ...before, small: new Set() } }, "everyone");
    assert.equal(open.refused, null, "what is nobody's secret is no reason");
  });

  for (const line of kept)
    it(`is the same counts each time, so that a series does not lose now these and now those (table ${line})`, () => {
      const seed = Number.parseInt(line, 10);
      const size = [
        { rows: 4, columns: 3 },
        { rows: 3, columns: 2 },
        { rows: 3, columns: 3 },
      ][Math.floor(seed / 100)];
      assert.ok(size);
      const { asked, keys } = askedOf(seed % 100, size);
      const { beside, unsafe, untold } = hideMoreUntilSafe(asked);
      const named = (at: number): string =>
        (keys[at] ?? `${at}`).replace(/group=(.*);ageBand=(.*);period=.*/u, "$1$2").replaceAll("-inner", "i");
      const told = [`${seed}:`, ...[...beside].map(named), ...unsafe.map((at) => `!${at}`), untold.size || ""];
      assert.equal(told.join(" ").trim(), line);
    });
});
