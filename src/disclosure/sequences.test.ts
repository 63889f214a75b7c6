import assert from "node:assert/strict";
import { test } from "node:test";
import { exactly } from "../nouns/count.ts";
import { joinOut, outOf } from "./already-out.ts";
import { cellKey, nestedPeriods, sumsOfNesting } from "./cell-key.ts";
import { smallNumberPolicies } from "./policy.ts";
import { releaseLargeTable, withLargeTables } from "./large/release-large-table.ts";
import { releaseTable } from "./release-table.ts";
import type { CountTable } from "./table.ts";
import { promisedBy, publicationOf, takenDown } from "./testing-publications.ts";
import { attackedByUs, releasedInTurn } from "./testing-sequence.ts";

const under7 = smallNumberPolicies["under-7"];
const tableOf = (counts: Readonly<Record<string, number>>): CountTable => ({
  identity: "a table",
  cells: new Map(Object.entries(counts).map(([key, count]) => [key, exactly(count)])),
  sums: [],
  published: false,
  ofEngland: false,
});

test("April to May is not printed beside April where May alone would be two people", () => {
  const april = cellKey({ measure: "referrals", period: "april" });
  const may = cellKey({ measure: "referrals", period: "may" });
  const both = cellKey({ measure: "referrals", period: "april to may" });
  const first = releaseTable(under7, tableOf({ [april]: 31 }), "everyone");
  const out = joinOut(outOf(first), {
    ranges: new Map([[may, { low: 0, high: null }]]),
    sums: [{ whole: both, parts: [april, may], complete: true }],
    small: new Set([may]),
  });
  const second = releaseTable(under7, { ...tableOf({ [both]: 33 }), before: out }, "everyone");
  assert.equal(first.cells.get(april)?.mark, "value");
  assert.equal(second.cells.get(both)?.mark, "suppressed");
  assert.equal(
    releaseTable(under7, { ...tableOf({ [both]: 60 }), before: out }, "everyone").cells.get(both)?.mark,
    "value",
  );
});

test("a count that contradicts what is out is refused with its name, and nothing of the table is shown", () => {
  const before = outOf(releaseTable(under7, tableOf({ a: 31 }), "everyone"));
  const { cells, refused } = releaseTable(under7, { ...tableOf({ a: 40, b: 50 }), before }, "everyone");
  assert.deepEqual(refused?.keys, ["a"]);
  assert.ok([...cells.values()].every(({ mark }) => mark === "suppressed"));
});

test("after a looser rule what was small before stays hidden, and the table is not said to contradict what is out", () => {
  const sums = [{ whole: "all", parts: ["a", "b", "c", "d"], complete: true }];
  const counts = { a: 8, b: 50, c: 0, d: 61, all: 119 };
  const before = outOf(releaseTable(smallNumberPolicies["under-10"], { ...tableOf(counts), sums }, "everyone"));
  for (const name of ["under-7", "hospital-statistics", "round-only"] as const)
    for (const a of [8, 9]) {
      const table = { ...tableOf({ ...counts, a, all: 111 + a }), sums };
      const out =
        a === 8 ? before : { ...before, ranges: new Map([...before.ranges].filter(([key]) => key !== "all")) };
      const { cells, refused } = releaseTable(smallNumberPolicies[name], { ...table, before: out }, "everyone");
      assert.equal(refused, null, name);
      assert.deepEqual([cells.get("a")?.mark, cells.get("c")?.mark], ["suppressed", "suppressed"], name);
    }
});

test("what is no count of people is refused in words", () => {
  for (const count of [-1, Number.NaN, 1.5, 2 ** 53])
    assert.throws(() => releaseTable(under7, tableOf({ a: count }), "everyone"), RangeError);
});

test("months make up quarters, years and NHS years, wherever a whole and one of its parts have the same other coordinates", () => {
  const key = (period: string, group: string): string => cellKey({ group, period });
  const sums = sumsOfNesting([key("2024-Q2", "J"), key("2024-04", "J"), key("2024-05", "K")], nestedPeriods([2024]));
  assert.deepEqual(sums, [
    {
      whole: key("2024-Q2", "J"),
      parts: ["2024-04", "2024-05", "2024-06"].map((month) => key(month, "J")),
      complete: true,
    },
  ]);
});

// @practice P03
test("of publications drawn by a seed, nested and in sequence, our exact attacker narrows no small count below the promise", () => {
  let attacked = 0;
  for (let seed = 0; seed < 60; seed += 1) {
    const publication = publicationOf(seed, { rows: 3 + (seed % 5), columns: 3 + (seed % 3) });
    const taken = takenDown(publication, releasedInTurn(publication));
    const { isConsistent, intervals } = attackedByUs(taken);
    assert.ok(isConsistent, `seed ${seed}`);
    for (const { name, ...found } of intervals) {
      const count = taken.truth[name] ?? 0;
      assert.ok(found.low <= count && count <= found.high, `seed ${seed} ${name}`);
      assert.ok(
        found.high - found.low + 1 >= promisedBy(publication.policy),
        `seed ${seed} ${name}: ${JSON.stringify(found)}`,
      );
      attacked += 1;
    }
  }
  assert.ok(attacked > 300, String(attacked));
});

test("after January, the two months together keep most of their counts in a large nested table too", () => {
  for (const [seed, rows, columns] of [
    [200_012, 19, 10],
    [200_021, 24, 9],
    [200_029, 30, 11],
    [200_015, 21, 12],
  ] as const) {
    const publication = publicationOf(seed, { rows, columns });
    const released = releasedInTurn(publication);
    const [, both] = released;
    assert.equal(both?.refused, null, String(seed));
    const shown = [...(both?.cells.values() ?? [])].filter(({ mark }) => mark === "value");
    assert.ok(shown.length > 0.6 * (both?.cells.size ?? 0), `seed ${seed}: ${shown.length} of ${both?.cells.size}`);
    for (const { name, low, high } of attackedByUs(takenDown(publication, released)).intervals)
      assert.ok(high - low + 1 >= promisedBy(publication.policy), `seed ${seed} ${name}`);
  }
});

test("a large table gives the same in a worker, and can be called off", async () => {
  const { policy, tables } = publicationOf(3, { rows: 8, columns: 5 }, "grid");
  const [table] = tables;
  assert.ok(table);
  const there = await releaseLargeTable(policy, { table, readers: "everyone" });
  assert.deepEqual([...there.hiddenBeside], [...releaseTable(policy, table, "everyone").hiddenBeside]);
  const called = releaseLargeTable(policy, { table, readers: "everyone" }, { signal: AbortSignal.abort() });
  await assert.rejects(called, /called off/);
});

test("what is made of several tables, one of them large, is the same with the long work elsewhere, and can be called off", async () => {
  const [small, large] = [
    publicationOf(3, { rows: 5, columns: 4 }, "grid"),
    publicationOf(5, { rows: 26, columns: 16 }, "grid"),
  ];
  const both = (release: typeof releaseTable) =>
    [small, large].flatMap(({ policy, tables }) =>
      tables.map((table) => [...release(policy, table, "everyone").hiddenBeside]),
    );
  let most = 0;
  const there = await withLargeTables(both, { onProgress: (_done, of) => (most = of) });
  assert.deepEqual(there, both(releaseTable));
  assert.ok(most > 50, "whoever waits is told how far it is");
  await assert.rejects(withLargeTables(both, { signal: AbortSignal.abort() }), /called off/);
  const wrong = withLargeTables(() => {
    throw new Error("Not the gate’s doing.");
  });
  await assert.rejects(wrong, /Not the gate/);
});
