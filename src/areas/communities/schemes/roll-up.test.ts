import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { exactly, suppressed } from "../../../nouns/count.ts";
import {
  denominatorWithLocals,
  groupsOf,
  nationalSchemes,
  problemsOfLocal,
  rollUp,
  type CategoryCount,
  type LocalCategory,
} from "../index.ts";

const kashmiriUnder = (nhs: string): LocalCategory => ({
  scheme: "riverside",
  code: "kashmiri",
  label: "Kashmiri",
  parents: {
    "nhs-2001-england": nhs,
    "census-2021-ew": "asian-pakistani",
    "census-2011-ew": "asian-pakistani",
    "census-2001-ew": "asian-pakistani",
  },
});
const nhs = (code: string, count: number): CategoryCount => ({
  scheme: "nhs-2001-england",
  code,
  count: exactly(count),
});
const kashmiri = (count: number): CategoryCount => ({ scheme: "riverside", code: "kashmiri", count: exactly(count) });
const hundred = [nhs("J", 70), kashmiri(30)];

/** @practice P02 */
test("of 100 people coded Pakistani 30 choose Kashmiri: the total stays 100 under either parent", () => {
  const underL = rollUp(hundred, "nhs-2001-england", [kashmiriUnder("L")]);
  const underJ = rollUp(hundred, "nhs-2001-england", [kashmiriUnder("J")]);
  assert.ok(underL.ok && underJ.ok);
  assert.deepEqual(
    underL.value.lines.map((one) => [one.code, one.count, one.of.map((part) => [part.label, part.count])]),
    [
      ["J", exactly(70), []],
      ["L", exactly(30), [["Kashmiri", exactly(30)]]],
    ],
  );
  assert.deepEqual(
    underJ.value.lines.map((one) => [one.code, one.count, one.own, one.of.map((part) => [part.label, part.count])]),
    [["J", exactly(100), exactly(70), [["Kashmiri", exactly(30)]]]],
  );
  assert.deepEqual(underL.value.total, exactly(100));
  assert.deepEqual(underJ.value.total, exactly(100));
});

test("the census count of Pakistani residents may be used only while Kashmiri people are counted with them", () => {
  const j = { scheme: "nhs-2001-england", code: "J" };
  const l = { scheme: "nhs-2001-england", code: "L" };
  const underJ = denominatorWithLocals(j, "census-2021-ew", [kashmiriUnder("J")]);
  assert.deepEqual([underJ.relation, underJ.from], ["exact", ["asian-pakistani"]]);
  const leftJ = denominatorWithLocals(j, "census-2021-ew", [kashmiriUnder("L")]);
  assert.equal(leftJ.relation, "none");
  assert.match(leftJ.because, /drop that did not happen/);
  const joinedL = denominatorWithLocals(l, "census-2021-ew", [kashmiriUnder("L")]);
  assert.equal(joinedL.relation, "none");
  assert.match(joinedL.because, /Kashmiri people are counted in L here/);
  const indian = denominatorWithLocals({ ...j, code: "H" }, "census-2021-ew", [kashmiriUnder("L")]);
  assert.equal(indian.relation, "exact");
});

test("a local community has no count of residents of its own", () => {
  const answer = denominatorWithLocals({ scheme: "riverside", code: "kashmiri" }, "census-2021-ew", [
    kashmiriUnder("J"),
  ]);
  assert.equal(answer.relation, "none");
  assert.match(answer.because, /Kashmiri/);
});

test("a heading keeps its residents while a community moves between two of its groups", () => {
  const asian2001 = { scheme: "nhs-2001-england", code: "asian" };
  assert.equal(denominatorWithLocals(asian2001, "census-2001-ew", [kashmiriUnder("L")]).relation, "exact");
  assert.equal(denominatorWithLocals(asian2001, "census-2001-ew", [kashmiriUnder("S")]).relation, "none");
});

test("wherever people move, nobody is lost and nobody is counted twice", () => {
  const codes = groupsOf("nhs-2001-england").map((one) => one.code);
  const people = fc.dictionary(fc.constantFrom(...codes), fc.nat(10_000));
  fc.assert(
    fc.property(people, fc.nat(10_000), fc.constantFrom(...codes), (byCode, moved, parent) => {
      const counts = [...Object.entries(byCode).map(([code, count]) => nhs(code, count)), kashmiri(moved)];
      const answer = rollUp(counts, "nhs-2001-england", [kashmiriUnder(parent)]);
      assert.ok(answer.ok);
      const everyone = Object.values(byCode).reduce((sum, one) => sum + one, moved);
      assert.deepEqual(answer.value.total, exactly(everyone));
      const lines = answer.value.lines.reduce(
        (sum, one) => sum + (one.count.mark === "value" ? one.count.count : 0),
        0,
      );
      assert.equal(lines, everyone);
    }),
  );
});

test("the same people are reported in a census list through their parent there", () => {
  const counts: CategoryCount[] = [
    { scheme: "census-2021-ew", code: "asian-pakistani", count: exactly(70) },
    kashmiri(30),
  ];
  const answer = rollUp(counts, "census-2021-ew", [kashmiriUnder("L")]);
  assert.ok(answer.ok);
  assert.deepEqual(
    answer.value.lines.map((one) => [one.code, one.count]),
    [["asian-pakistani", exactly(100)]],
  );
});

test("people whose group is unknown stay in the total", () => {
  const answer = rollUp([nhs("J", 5), nhs("Z", 3), nhs("99", 2)], "nhs-2001-england", []);
  assert.ok(answer.ok);
  assert.deepEqual(
    answer.value.lines.map((one) => one.code),
    ["J", "Z", "99"],
  );
  assert.deepEqual(answer.value.total, exactly(10));
});

test("a hidden count hides the line and the total it is part of", () => {
  const answer = rollUp([nhs("J", 70), { ...kashmiri(0), count: suppressed }], "nhs-2001-england", [
    kashmiriUnder("J"),
  ]);
  assert.ok(answer.ok);
  assert.deepEqual(answer.value.lines[0]?.count, suppressed);
  assert.deepEqual(answer.value.total, suppressed);
});

const refusals: readonly (readonly [string, readonly CategoryCount[], readonly LocalCategory[], RegExp])[] = [
  ["a community without a parent is not quietly put somewhere", hundred, [], /has no place/],
  [
    "a community without a parent in this list is asked for one",
    hundred,
    [{ ...kashmiriUnder("L"), parents: {} }],
    /has no parent in the list nhs-2001-england/,
  ],
  ["a heading cannot be a parent", hundred, [kashmiriUnder("asian")], /has no parent/],
  ["a total among its parts is refused", [nhs("J", 70), nhs("asian", 100)], [], /counted twice/],
  ["one community in two rows is refused", [nhs("J", 70), nhs("J", 30)], [], /counted twice/],
];

for (const [name, counts, locals, words] of refusals) {
  test(name, () => {
    const answer = rollUp(counts, "nhs-2001-england", locals);
    assert.ok(!answer.ok);
    assert.match(answer.problems[0]?.words ?? "", words);
  });
}

/** @practice P02 */
test("a local category needs a parent of its own in each of the four national lists", () => {
  assert.deepEqual(problemsOfLocal(kashmiriUnder("L")), []);
  const none = problemsOfLocal({ ...kashmiriUnder("L"), parents: {} });
  assert.deepEqual(
    none.map((one) => one.field),
    nationalSchemes.map((one) => `parent-${one}`),
  );
  assert.match(problemsOfLocal(kashmiriUnder("asian"))[0]?.words ?? "", /is not a group/);
});
