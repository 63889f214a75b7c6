import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { exactly, notApplicable, notCollected, type Count } from "../nouns/count.ts";
import { nationalPublicationRule, smallNumberPolicies, type SmallNumberPolicy } from "./policy.ts";
import { hasPassed, releaseTable, releasedBefore, sumOfShown, type SumOfParts } from "./release-table.ts";
import { valuesInEveryTable } from "./testing-every-table.ts";

const tableOf = (counts: Readonly<Record<string, number | Count>>, sums: readonly SumOfParts[] = []) => ({
  identity: "a table",
  cells: new Map(
    Object.entries(counts).map(([key, count]) => [key, typeof count === "number" ? exactly(count) : count]),
  ),
  sums,
  published: false,
  ofEngland: false,
});
const under7 = smallNumberPolicies["under-7"];
const hiddenIn = (policy: SmallNumberPolicy, table: ReturnType<typeof tableOf>): readonly string[] =>
  [...releaseTable(policy, table, "of-the-place").cells].flatMap(([key, { mark }]) =>
    mark === "suppressed" ? [key] : [],
  );
const all = (whole: string, ...parts: readonly string[]): SumOfParts => ({ whole, parts, complete: true });
const some = (whole: string, ...parts: readonly string[]): SumOfParts => ({ whole, parts, complete: false });

// @practice P03
describe("the gate for small numbers", () => {
  it("hides the smallest other count of a row whose total would give the hidden one away", () => {
    const table = tableOf({ a: 3, b: 12, c: 30, total: 45 }, [all("total", "a", "b", "c")]);
    assert.deepEqual(hiddenIn(under7, table), ["a", "b"]);
    assert.deepEqual([...releaseTable(under7, table, "of-the-place").hiddenBeside], ["b"]);
  });

  it("hides nothing more where rounding leaves doubt enough", () => {
    const table = tableOf({ a: 3, b: 12, c: 30, total: 45 }, [all("total", "a", "b", "c")]);
    assert.deepEqual(hiddenIn(nationalPublicationRule, table), ["a"]);
  });

  it("does not leave two hidden counts that can only be one thing: 6 and 6, of a sum of 12", () => {
    const table = tableOf({ a: 6, b: 6, c: 40, d: 50, total: 102 }, [all("total", "a", "b", "c", "d")]);
    assert.deepEqual(hiddenIn(under7, table), ["a", "b", "c"]);
  });

  it("closes the corners of a table with totals both ways", () => {
    const counts = { aa: 3, ab: 20, ac: 30, ba: 40, bb: 50, bc: 60, ca: 70, cb: 80, cc: 90 };
    const sides = { a: 53, b: 150, c: 240, "-a": 113, "-b": 150, "-c": 180 };
    const rows = ["a", "b", "c"].map((row) => all(row, `${row}a`, `${row}b`, `${row}c`));
    const columns = ["a", "b", "c"].map((column) => all(`-${column}`, `a${column}`, `b${column}`, `c${column}`));
    const hidden = hiddenIn(under7, tableOf({ ...counts, ...sides }, [...rows, ...columns]));
    assert.deepEqual(hidden, ["aa", "ab", "ba", "bb"]);
  });

  it("hides a sibling where a nested local group is small: Asian, of them Pakistani, of them Kashmiri", () => {
    const table = tableOf({ Asian: 60, Indian: 30, Pakistani: 30, Kashmiri: 27 }, [
      all("Asian", "Indian", "Pakistani"),
      some("Pakistani", "Kashmiri"),
    ]);
    // 30 Pakistani less 27 Kashmiri would be 3 others whom nobody prints.
    assert.deepEqual(hiddenIn(under7, table), ["Kashmiri"]);
    assert.deepEqual(hiddenIn(nationalPublicationRule, table), []);
  });

  it("does not say that all, or none, of a group did something where nobody is hidden as somebody is", () => {
    const everyone = tableOf({ finished: 12, recovered: 12 }, [some("finished", "recovered")]);
    assert.deepEqual(hiddenIn(under7, everyone), ["recovered"]);
    const nobody = tableOf({ finished: 12, recovered: 0 }, [some("finished", "recovered")]);
    assert.deepEqual(hiddenIn(under7, nobody), ["recovered"]);
    assert.deepEqual(hiddenIn({ ...under7, zeroIsShown: true }, everyone), []);
    assert.deepEqual(hiddenIn({ ...under7, zeroIsShown: true }, nobody), []);
  });

  it("keeps every mark, and what a publisher has released as it was printed", () => {
    const counts = { a: notCollected, b: notApplicable, c: 3, d: exactly(8) };
    const shown = releaseTable(nationalPublicationRule, { ...tableOf(counts), published: true }, "everyone").cells;
    assert.deepEqual(
      [...shown.values()].map((count) => (count.mark === "value" ? count.count : count.mark)),
      ["not-collected", "not-applicable", 3, 8],
    );
    const own = releaseTable(nationalPublicationRule, tableOf(counts), "of-the-place").cells;
    assert.equal(own.get("a")?.mark, "not-collected");
    assert.equal(own.get("b")?.mark, "not-applicable");
    const { ranges } = releaseTable(nationalPublicationRule, tableOf(counts), "of-the-place");
    assert.deepEqual(
      [...ranges.values()],
      [
        { low: 0, high: 0 },
        { low: 0, high: 0 },
        { low: 0, high: 4 },
        { low: 8, high: 12 },
      ],
    );
  });

  it("shows exact counts to people of the place and none outside, where the place chose so", () => {
    const policy = smallNumberPolicies["exact-inside"];
    const table = tableOf({ a: 0, b: 1, c: 30, d: notCollected });
    assert.deepEqual(hiddenIn(policy, table), []);
    const outside = releaseTable(policy, table, "everyone").cells;
    assert.deepEqual(
      [...outside.values()].map(({ mark }) => mark),
      ["suppressed", "suppressed", "suppressed", "not-collected"],
    );
  });

  it("shows a table of all England as it is, where the rule is of places below it", () => {
    const table = { ...tableOf({ a: 3 }), ofEngland: true };
    assert.deepEqual(hiddenIn(nationalPublicationRule, table), []);
    assert.deepEqual({ ...releaseTable(nationalPublicationRule, table, "everyone").cells.get("a") }, exactly(3));
    assert.deepEqual(hiddenIn(under7, table), ["a"]);
  });

  it("settles a total once: told apart by who referred it stays as it was, and its parts are hidden instead", () => {
    const totals = tableOf({ a: 30, b: 40, all: 70 }, [all("all", "a", "b")]);
    const before = releaseTable(under7, totals, "of-the-place");
    const parts = tableOf({ a: 30, "a GP": 27, "a self": 3, b: 40, all: 70 }, [
      all("all", "a", "b"),
      all("a", "a GP", "a self"),
    ]);
    const told = releaseTable(under7, { ...parts, after: before }, "of-the-place").cells;
    assert.deepEqual(
      [...told].map(([key, { mark }]) => [key, mark]),
      [
        ["a", "value"],
        ["a GP", "suppressed"],
        ["a self", "suppressed"],
        ["b", "value"],
        ["all", "value"],
      ],
    );
  });

  it("leaves what was printed before as it was printed, though a stricter rule holds today", () => {
    const before = releaseTable(under7, tableOf({ a: 8 }), "of-the-place");
    const { cells } = releaseTable(
      smallNumberPolicies["under-10"],
      { ...tableOf({ a: 8, b: 8 }), after: before },
      "of-the-place",
    );
    assert.deepEqual(
      [...cells.values()].map(({ mark }) => mark),
      ["value", "suppressed"],
    );
  });

  it("knows what came through it from what only looks so", () => {
    const { cells } = releaseTable(nationalPublicationRule, tableOf({ a: 12 }), "of-the-place");
    const count = cells.get("a") ?? notCollected;
    assert.equal(hasPassed(count), true);
    assert.equal(hasPassed({ ...count }), false);
    assert.equal(hasPassed(exactly(12)), false);
  });

  it("adds up what may be shown as far as it is shown", () => {
    const [five, hidden] = [releasedBefore(exactly(5)), releasedBefore({ mark: "suppressed" })];
    assert.deepEqual({ ...sumOfShown([five, hidden, five]) }, exactly(10));
  });
});

/** Small tables of every shape: rows and columns with totals, a nested group, a share of which the rest is not printed. */
const grid = fc
  .record({
    counts: fc.array(fc.array(fc.nat(9), { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 3 }),
    withRest: fc.boolean(),
  })
  .map(({ counts, withRest }) => {
    const cells: Record<string, number> = {};
    const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);
    const sums: SumOfParts[] = [];
    counts.forEach((row, at) => {
      row.forEach((value, column) => (cells[`${at}:${column}`] = value));
      cells[`${at}:`] = sum(row);
      sums.push(all(`${at}:`, ...row.map((_, column) => `${at}:${column}`)));
    });
    [0, 1].forEach((column) => {
      cells[`:${column}`] = sum(counts.map((row) => row[column] ?? 0));
      sums.push(all(`:${column}`, ...counts.map((_, at) => `${at}:${column}`)));
    });
    if (withRest) sums.push(some("0:0", "0:0 of them"));
    if (withRest) cells["0:0 of them"] = Math.floor((cells["0:0"] ?? 0) / 2);
    return tableOf(cells, sums);
  });

const policy = fc
  .record({ hideUnder: fc.constantFrom(3, 4, 5), roundTo: fc.constantFrom(1, 5), zeroIsShown: fc.boolean() })
  .map((parts) => ({ ...nationalPublicationRule, ...parts }));

it("whoever tries every table that fits what is printed still finds three values for each small count", () => {
  let hiddenMore = 0;
  fc.assert(
    fc.property(grid, policy, (table, rule) => {
      const shown = releaseTable(rule, table, "everyone");
      hiddenMore += shown.hiddenBeside.size;
      // With every count of it hidden a table says nothing at all.
      if ([...shown.cells.values()].every(({ mark }) => mark === "suppressed")) return;
      const possible = valuesInEveryTable({ ...shown, ...rule, sums: table.sums, highest: 40 });
      for (const [key, count] of table.cells) {
        if (count.mark !== "value") continue;
        const values = possible.get(key) ?? new Set();
        assert.ok(values.has(count.count), `${key} must be among what is possible`);
        const isSmall = count.count < rule.hideUnder && !(count.count === 0 && rule.zeroIsShown);
        if (isSmall) assert.ok(values.size >= Math.min(3, rule.hideUnder - 1), `${key} is ${[...values].join(" or ")}`);
      }
    }),
    { numRuns: 100 },
  );
  assert.ok(hiddenMore > 0, "no table needed anything more hidden, so nothing was tried");
});
