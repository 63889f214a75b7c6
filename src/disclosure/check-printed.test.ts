import assert from "node:assert/strict";
import { test } from "node:test";
import { checkPrinted, type Printed, type PrintedCount } from "./check-printed.ts";

const count = (name: string, low: number, high: number | null = low): PrintedCount => ({ name, low, high });
const sumOf = (low: number, high: number | null, ...names: readonly string[]) => ({
  name: "the total",
  parts: names.map((one) => ({ count: one, times: 1 })),
  low,
  high,
});
const printed = (more: Partial<Printed>): Printed => ({
  counts: [],
  sums: [],
  protect: ["a"],
  valuesMin: 3,
  hideUnder: null,
  ...more,
});

test("a hidden count beside its total is a leak, and the cheaper of the others is named to be hidden", () => {
  const row = printed({
    counts: [count("a", 0, null), count("b", 12), count("c", 30)],
    sums: [sumOf(45, 45, "a", "b", "c")],
  });
  const { verdict, counts, toHide } = checkPrinted(row);
  assert.deepEqual([verdict, counts], ["leak", [{ name: "a", low: 3, high: 3, isLeak: true }]]);
  assert.equal(toHide?.length, 1);
  assert.ok(toHide?.[0] === "b" || toHide?.[0] === "c", "a total is missed more");
  const hidden = { ...row, counts: [count("a", 0, null), count("b", 0, null), count("c", 30)] };
  assert.deepEqual(checkPrinted(hidden), {
    verdict: "safe",
    counts: [{ name: "a", low: 0, high: 15, isLeak: false }],
    toHide: null,
  });
  const alone = printed({ counts: [count("a", 0, null)], sums: [sumOf(3, 3, "a")] });
  assert.deepEqual(checkPrinted(alone).toHide, ["the total"]);
});

test("what nothing is known of has no end, and a printed one far larger does not end it either", () => {
  const open = printed({ counts: [count("a", 0, null), count("b", 4, null)], sums: [sumOf(0, null, "a", "b")] });
  assert.deepEqual(checkPrinted(open).counts, [{ name: "a", low: 0, high: null, isLeak: false }]);
  const far = printed({ counts: [count("a", 0, null), count("b", 0, null), count("c", 900_000)], sums: [] });
  assert.deepEqual(checkPrinted(far).counts, [{ name: "a", low: 0, high: null, isLeak: false }]);
  const ended = printed({
    counts: [count("a", 0, null), count("b", 0, null)],
    sums: [sumOf(900_000, 900_000, "a", "b")],
  });
  assert.deepEqual(checkPrinted(ended).counts, [{ name: "a", low: 0, high: 900_000, isLeak: false }]);
  const within = printed({ counts: [count("a", 0, null), count("b", 0)], sums: [sumOf(0, 900_000, "a", "b")] });
  assert.deepEqual(checkPrinted(within).counts, [{ name: "a", low: 0, high: 900_000, isLeak: false }]);
  const many = printed({ counts: [count("a", 0, null), count("b", 40_000)], sums: [sumOf(0, null, "a", "b")] });
  assert.deepEqual(checkPrinted(many).counts, [{ name: "a", low: 0, high: null, isLeak: false }]);
  const large = printed({
    counts: [count("a", 0, null), count("b", 500_000_000)],
    sums: [sumOf(500_000_002, 500_000_002, "a", "b")],
  });
  assert.deepEqual(checkPrinted(large).counts, [{ name: "a", low: 2, high: 2, isLeak: true }]);
});

test("a count that could be as many values as promised is none, and one that is surely large is nobody's secret", () => {
  const wide = (values: number, valuesMin: number) => printed({ counts: [count("a", 5, 4 + values)], valuesMin });
  assert.deepEqual(
    [wide(3, 3), wide(2, 3), wide(4, 3)].map((one) => checkPrinted(one).verdict),
    ["safe", "leak", "safe"],
  );
  const known = (hideUnder: number | null) => printed({ counts: [count("a", 9)], hideUnder });
  assert.deepEqual(
    [known(8), known(9), known(10), known(null)].map((one) => checkPrinted(one).verdict),
    ["safe", "safe", "leak", "leak"],
  );
  const two = printed({ counts: [count("a", 9), count("b", 0, 9)], protect: ["a", "b"] });
  assert.deepEqual(
    checkPrinted(two).counts.map(({ name, isLeak }) => [name, isLeak]),
    [
      ["a", true],
      ["b", false],
    ],
  );
  assert.equal(checkPrinted(two).verdict, "leak");
});

test("what is named to be hidden is missed least, and is not open already as far as is asked", () => {
  const row = (low: number, high: number) =>
    printed({ counts: [count("a", 0, null), count("b", low, high)], sums: [sumOf(8, 8, "a", "b")], valuesMin: 4 });
  assert.deepEqual(checkPrinted(row(6, 30)).toHide, ["the total"]);
  assert.deepEqual(checkPrinted(row(6, 10)).toHide, ["b"]);
  const chain = printed({
    counts: [count("a", 0, null), count("b", 12), count("d", 20)],
    sums: [sumOf(15, 15, "a", "b"), { ...sumOf(32, 32, "b", "d"), name: "the other total" }],
  });
  assert.deepEqual(checkPrinted(chain).toHide?.toSorted(), ["b", "d"]);
  const nobody = printed({ counts: [count("a", 0, null), count("b", 15)], sums: [sumOf(15, 15, "a", "b")] });
  assert.deepEqual(checkPrinted(nobody).toHide, ["b"]);
});

test("a value that only might be one person is nobody's own, so that no other is hidden from her", () => {
  const two = printed({
    counts: [count("a", 0, 1), count("b", 0, null), count("c", 9), count("d", 0, null), count("e", 5)],
    sums: [sumOf(10, 10, "a", "b", "c"), { ...sumOf(9, 9, "d", "e"), name: "the other total" }],
    protect: ["a", "b", "d"],
    valuesMin: 2,
  });
  assert.deepEqual(
    checkPrinted(two).counts.map(({ isLeak }) => isLeak),
    [false, false, true],
  );
  assert.deepEqual(checkPrinted(two).toHide, ["e"]);
});

test("where nothing helps, nothing is named", () => {
  assert.deepEqual(checkPrinted(printed({ counts: [count("a", 3)] })).toHide, null);
  const narrow = printed({ counts: [count("a", 0, 5), count("b", 6, 7)], sums: [sumOf(10, 10, "a", "b")] });
  assert.deepEqual(checkPrinted(narrow).toHide, ["b"]);
  const wide = printed({ counts: [count("a", 0, 5), count("b", 6, 30)], sums: [sumOf(8, 9, "a", "b")], valuesMin: 9 });
  assert.deepEqual(checkPrinted(wide).toHide, null, "what is open as far as that is hidden already");
});

test("a change may be below nobody, and hiding it leaves it free to both sides", () => {
  const change = printed({ counts: [count("a", 0, null), count("b", -4)], sums: [sumOf(-1, -1, "a", "b")] });
  assert.deepEqual(checkPrinted(change).counts, [{ name: "a", low: 3, high: 3, isLeak: true }]);
  assert.equal(checkPrinted(change).toHide?.length, 1);
});

test("what contradicts itself is said to, and a name that is not there is refused", () => {
  const off = printed({ counts: [count("a", 0, 2), count("b", 12)], sums: [sumOf(45, 45, "a", "b")] });
  assert.deepEqual(checkPrinted(off), { verdict: "contradiction", counts: [], toHide: null });
  const unknown = printed({ counts: [count("a", 0)], sums: [sumOf(1, 1, "a", "z")] });
  assert.throws(() => checkPrinted(unknown), /“z” stands in the total and is no count/u);
  assert.throws(() => checkPrinted(printed({ counts: [count("b", 0)] })), /“a” is to be protected/u);
});
