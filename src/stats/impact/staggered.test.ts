import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { assertNear } from "../assert-near.ts";
import { staggeredDifferenceInDifferences } from "./staggered-difference-in-differences.ts";

const unit = (name: string, firstTreated: number | null, values: readonly number[]) =>
  values.map((value, index) => ({ unit: name, time: 2019 + index, value, firstTreated }));

const rows = [
  ...unit("never 1", null, [10, 11, 12, 13]),
  ...unit("never 2", null, [20, 21, 23, 23]),
  ...unit("from 2020", 2020, [5, 9, 11, 12]),
  ...unit("from 2021 a", 2021, [7, 8, 12, 15]),
  ...unit("from 2021 b", 2021, [7, 9, 12, 13]),
];

test("each group is held against those who never began, from the last period before it began", () => {
  const { groupTime, simple, unitsLeftOut } = staggeredDifferenceInDifferences({ rows });
  const effects = groupTime.map(({ group, time, value }) => [group, time, value]);
  assert.deepEqual(effects, [
    [2020, 2020, 3],
    [2020, 2021, 3.5],
    [2020, 2022, 4],
    [2021, 2020, 0.5],
    [2021, 2021, 2],
    [2021, 2022, 3.5],
  ]);
  // The group of two counts twice in each of its two periods from the beginning on.
  assertNear(simple.value, (3 + 3.5 + 4 + 2 * 2 + 2 * 3.5) / 7, 1e-12);
  assert.equal(unitsLeftOut, 0);
});

test("the error of one effect is that of two means", () => {
  const { groupTime } = staggeredDifferenceInDifferences({ rows });
  const first = groupTime.find(({ group, time }) => group === 2021 && time === 2022);
  // Changes since 2020 are 7 and 4 in the group, 2 and 2 among those who never began: variances 2.25 and 0, two each.
  assertNear(first?.standardError, Math.sqrt(2.25 / 2), 1e-12);
  assertNear(first?.upper, 3.5 + 1.959963984540054 * Math.sqrt(2.25 / 2), 1e-9);
});

test("the error of all effects together is that of how far each unit pulls them", () => {
  const names = [...new Set(rows.map((row) => row.unit))];
  const times = 40;
  const withCopies = (more: string | null, by: number): number => {
    const panel = names.flatMap((name) =>
      Array.from({ length: times + (name === more ? by : 0) }, (_, copy) =>
        rows.filter((row) => row.unit === name).map((row) => ({ ...row, unit: `${name}, ${copy}` })),
      ).flat(),
    );
    return staggeredDifferenceInDifferences({ rows: panel }).simple.value ?? NaN;
  };
  // A unit that stands there once more, and once less, among forty of each moves the effect by its pull.
  const pulls = names.map((name) => ((withCopies(name, 1) - withCopies(name, -1)) / 2) * times);
  const error = Math.sqrt(pulls.reduce((sum, pull) => sum + pull * pull, 0));
  assertNear(staggeredDifferenceInDifferences({ rows }).simple.standardError, error, 1e-3);
});

test("the order of the rows does not matter", () => {
  const there = staggeredDifferenceInDifferences({ rows });
  const back = staggeredDifferenceInDifferences({ rows: rows.toReversed() });
  const places = ({ groupTime }: typeof there) => groupTime.map(({ group, time, value }) => [group, time, value]);
  assert.deepEqual(places(back), places(there));
  assertNear(back.simple.value, there.simple.value ?? NaN, 1e-12);
});

test("with one group and two periods the simple effect and its error are those of the one effect", () => {
  const change = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 8 });
  fc.assert(
    fc.property(change, change, (began, never) => {
      const panel = [...began.map((to) => ({ to, from: 1 })), ...never.map((to) => ({ to, from: null }))];
      const two = panel.flatMap(({ to, from }, index) => [
        { unit: `${index}`, time: 0, value: 0, firstTreated: from },
        { unit: `${index}`, time: 1, value: to, firstTreated: from },
      ]);
      const { groupTime, simple } = staggeredDifferenceInDifferences({ rows: two });
      const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
      assert.equal(groupTime.length, 1);
      assertNear(simple.value, mean(began) - mean(never), 1e-9);
      assertNear(groupTime[0]?.value, simple.value ?? 0, 1e-9);
      const error = groupTime[0]?.standardError ?? null;
      const squares = (values: readonly number[]) => values.reduce((sum, each) => sum + (each - mean(values)) ** 2, 0);
      assertNear(error ?? 0, Math.sqrt(squares(began) / began.length ** 2 + squares(never) / never.length ** 2), 1e-9);
      if (error === null || simple.standardError === null) return;
      assertNear(simple.standardError, error, 1e-6);
      assert.ok(simple.because === null && simple.lower < simple.value && simple.value < simple.upper);
    }),
  );
});

test("units that had begun already, or miss a year, are left out and counted; after the last year is never", () => {
  const more = [
    ...rows,
    ...unit("from the start", 2019, [1, 2, 3, 4]),
    ...unit("gap", null, [1, 2, 3]),
    ...unit("later", 2030, [10, 11, 12.5, 13]),
  ];
  const found = staggeredDifferenceInDifferences({ rows: more });
  assert.equal(found.unitsLeftOut, 2);
  assert.equal(found.groupTime.find(({ group, time }) => group === 2020 && time === 2020)?.value, 3);
  assert.deepEqual([...new Set(found.groupTime.map(({ group }) => group))], [2020, 2021]);
});

test("with nobody to compare with, or nobody who began, there is a reason and no number", () => {
  const began = rows.filter(({ firstTreated }) => firstTreated !== null);
  const never = rows.filter(({ firstTreated }) => firstTreated === null);
  const cases = [
    [began, /never began/],
    [never, /No unit began/],
    [[], /never began/],
  ] as const;
  for (const [some, why] of cases) {
    const found = staggeredDifferenceInDifferences({ rows: some });
    assert.deepEqual([found.groupTime, found.simple.value, found.simple.standardError], [[], null, null]);
    assert.match(found.because ?? "", why);
  }
  const alike = [
    ...unit("a", null, [1, 1]),
    ...unit("b", null, [1, 1]),
    ...unit("c", 2020, [1, 2]),
    ...unit("d", 2020, [1, 2]),
  ];
  const sure = staggeredDifferenceInDifferences({ rows: alike }).simple;
  assert.deepEqual([sure.value, sure.lower, sure.standardError], [1, null, null]);
});

test("a year twice, a unit that begins twice and a value that is no number stop", () => {
  const [one] = rows;
  assert.ok(one !== undefined);
  assert.throws(() => staggeredDifferenceInDifferences({ rows: [one, one] }), /2019 twice/);
  assert.throws(
    () => staggeredDifferenceInDifferences({ rows: [one, { ...one, time: 2020, firstTreated: 2020 }] }),
    /two different/,
  );
  assert.throws(() => staggeredDifferenceInDifferences({ rows: [{ ...one, value: Number.NaN }] }), RangeError);
});
