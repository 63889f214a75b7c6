import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Cell } from "./doubt.ts";
import type { Term } from "./equations.ts";
import { hideMoreUntilSafe } from "./hide-more.ts";
import { askedOf } from "./testing-asked.ts";
import { cell, limits } from "./testing-doubts.ts";
import { equationsOf, seeds } from "./testing-every-point.ts";

const doubted = (truth: number, [low, high]: readonly [number, number], values: number): Cell =>
  cell(truth, { open: limits(low, high), values });
/** Were it hidden, readers would know it within these steps down and up. */
const canGo = (truth: number, [down, up]: readonly [number, number], weight = 1): Cell =>
  cell(truth, { hidden: limits(truth - down, truth + up), weight });
const known = (many: number): readonly Cell[] => seeds(0, many).map(() => cell(20));

const hiddenIn = (cells: readonly Cell[], ...rows: readonly string[]) =>
  hideMoreUntilSafe({ cells, rows: equationsOf("", ...rows).rows });
const besideIn = (cells: readonly Cell[], ...rows: readonly string[]): readonly number[] => [
  ...hiddenIn(cells, ...rows).beside,
];

describe("of all that would do, what is missed least in all is hidden", () => {
  const small = [
    ["as far up as it can be", doubted(3, [0, 6], 5), [3, 1]],
    ["as far down as it can be", doubted(5, [0, 10], 9), [3, 5]],
    ["as far down as it can be, where that is not to nobody", doubted(5, [2, 11], 9), [5, 3]],
    ["half up and half down", doubted(5, [0, 10], 9), [4, 4]],
  ] as const;
  for (const [how, one, room] of small)
    it(`and the small count is doubted ${how}`, () => {
      // b alone costs 3; c, and d that gives way to it, cost 4 together.
      const others = [canGo(100, room, 3), canGo(40, [40, 40], 2), canGo(60, [60, 60], 2)];
      const cells = [one, ...others, cell(one.truth + 140), cell(100)];
      assert.deepEqual(hiddenIn(cells, "a+b+c-e", "c+d-f"), { beside: new Set([1]), unsafe: [], untold: new Set() });
    });

  it("of two alike the smaller, once one of them is shown again", () => {
    const two = (b: number, c: number): readonly Cell[] => [
      doubted(8, [0, 16], 13),
      canGo(b, [5, 7]),
      canGo(c, [5, 7]),
      cell(58),
    ];
    assert.deepEqual(besideIn(two(30, 20), "a+b+c-d"), [2]);
    assert.deepEqual(besideIn(two(20, 30), "a+b+c-d"), [1]);
  });

  it("and a small count of which nothing need remain open keeps nothing hidden", () => {
    const cells = [
      doubted(8, [0, 16], 13),
      canGo(30, [5, 7]),
      canGo(20, [5, 7]),
      doubted(10, [0, 20], 1),
      cell(58),
      cell(40),
    ];
    assert.deepEqual(besideIn(cells, "a+b+c-e", "b+d-f"), [2]);
  });
});

describe("where no few of them do, all that hangs together is hidden first", () => {
  it("and what is missed most is shown again, as soon as it is seen that the rest keeps every promise", () => {
    // Neither 8, nor 6, nor 4 up of b fits, but 5 up and 7 down does.
    const cells = [doubted(8, [0, 16], 13), canGo(30, [5, 7]), canGo(20, [9, 9], 2), canGo(50, [9, 9]), cell(38)];
    assert.deepEqual(hiddenIn(cells, "a+b-e", "b+c-d"), { beside: new Set([1, 3]), unsafe: [], untold: new Set() });
  });

  it("and where that is too little nobody is told which of the printed ones is small, but of others they know", () => {
    const ofBoth = (isPrinted: boolean) => {
      const one = { ...doubted(6, [0, 6], 5), isPrinted };
      return hiddenIn([one, one, cell(12)], "a+b-c");
    };
    assert.deepEqual(ofBoth(true), { beside: new Set(), unsafe: [], untold: new Set([0, 1]) });
    assert.deepEqual(ofBoth(false), { beside: new Set(), unsafe: [0, 1], untold: new Set([0, 1]) });
  });
});

describe("where one count is helped by hiding all that hangs together, and another by nothing", () => {
  it("nobody is told which is small, neither here nor there", () => {
    const helped = [doubted(8, [0, 16], 13), canGo(30, [5, 7]), cell(38)];
    const not = { ...doubted(6, [0, 6], 5), isPrinted: false };
    assert.deepEqual(hiddenIn([...helped, not, not, cell(12)], "a+b-c", "d+e-f"), {
      beside: new Set([1]),
      unsafe: [3, 4],
      untold: new Set([0, 1, 3, 4]),
    });
  });
});

describe("what everybody could tell is large, until more was hidden", () => {
  // b is 7, since c+d+e is 5 and f is 12; so nobody minds it, until f is hidden for a, and then it is 6 to 9.
  const unknown = { ...doubted(7, [0, 90], 5), largeFrom: 7, isPrinted: false };
  const small = doubted(8, [6, 9], 4);
  const sums = ["b+c+d-f", "a+f-g", "d+e-h"];

  it("is made safe then, by what is missed least", () => {
    const parts = [canGo(3, [3, 90], 3), canGo(2, [2, 90], 2), canGo(18, [18, 90], 2)];
    const cells = [small, unknown, ...parts, canGo(12, [12, 90]), ...known(1700)];
    assert.deepEqual(besideIn(cells, ...sums), [2, 5]);
  });

  it("is told to nobody then, with all that hangs together with it and nothing else, where it cannot be made safe", () => {
    const parts = [cell(3), cell(2), cell(18)];
    const away = { ...doubted(30, [30, 30], 5), largeFrom: 7, isPrinted: false };
    const cells = [small, unknown, ...parts, canGo(12, [12, 90]), ...known(2), away];
    assert.deepEqual(hiddenIn(cells, ...sums), { beside: new Set([5]), unsafe: [], untold: new Set([0, 1, 5]) });
  });
});

describe("how long it is thought about", () => {
  const timesAsked = (cells: readonly Cell[], ...rows: readonly string[]): number => {
    let times = 0;
    hideMoreUntilSafe({ cells, rows: equationsOf("", ...rows).rows, onProgress: () => void (times += 1) });
    return times;
  };

  it("is eight orders of the counts in a small table, fewer in a large one, and one where nothing need be hidden", () => {
    const one = [doubted(3, [0, 6], 5), canGo(17, [17, 90]), cell(20)];
    assert.equal(timesAsked(one, "a+b-c"), 8);
    assert.equal(timesAsked([...one, ...known(997)], "a+b-c"), 3);
    assert.equal(timesAsked([...one, ...known(1998)], "a+b-c"), 1);
    const two = [doubted(3, [0, 6], 5), doubted(3, [0, 6], 5), cell(6)];
    assert.equal(timesAsked(two, "a+b-c"), 2, "of each of the two once");
  });

  for (const [seed, wanted] of [
    [37, "group=r1;ageBand=c1 group=r2;ageBand=c0"],
    [34, "group=r0;ageBand=c1 group=r1;ageBand=c0 group=r0;ageBand=* group=r1;ageBand=*"],
  ] as const)
    it(`is from the smallest count on, where there is one order only (table ${seed})`, () => {
      const { asked, keys } = askedOf(seed, { rows: 3, columns: 2 });
      const { beside } = hideMoreUntilSafe({ ...asked, cells: [...asked.cells, ...known(1501)] });
      const told = [...beside].map((at) => (keys[at] ?? "").replace(/;period=.*/u, ""));
      assert.equal(told.join(" "), wanted);
    });

  it("is long enough up to 450 counts that what programmes find needless is shown again, however the rest is made", () => {
    const { asked } = askedOf(256, { rows: 3, columns: 2 });
    const among = (cells: readonly Cell[], rows: readonly (readonly Term[])[] = []) =>
      [...hideMoreUntilSafe({ cells: [...asked.cells, ...cells], rows: [...asked.rows, ...rows] }).beside].length;
    const rest = 450 - asked.cells.length;
    assert.deepEqual([among([]), among(known(rest)), among(known(rest + 1))], [0, 0, 1]);
    const own = (at: number, times: number): Term => ({ cell: asked.cells.length + at, times });
    const other = [doubted(3, [0, 6], 5), canGo(17, [17, 90]), cell(20)];
    assert.equal(among(other, [[own(0, 1), own(1, 1), own(2, -1)]]), 1, "the one of the other table alone");
  });

  it("is longer once more before a count is refused", () => {
    const many = 2448;
    const chain = seeds(0, many - 1).map((at): readonly Term[] => [
      { cell: at, times: 2 },
      { cell: at + 1, times: -2 },
    ]);
    const large = seeds(0, many).map((at) => (at === 0 ? doubted(1, [0, 9], 3) : cell(1, { open: limits(0, 9) })));
    const few = 110;
    const other = seeds(0, few).map((at) => (at === 0 ? doubted(2, [0, 9], 3) : cell(2, { open: limits(0, 9) })));
    const away = chain.slice(0, few - 1).map((terms) => terms.map((term) => ({ ...term, cell: term.cell + many })));
    const { unsafe } = hideMoreUntilSafe({ cells: [...large, ...other], rows: [...chain, ...away] });
    assert.deepEqual(unsafe, [0], "too large to be sure about, but the other is not refused for it");
  });
});
