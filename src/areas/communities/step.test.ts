import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { exactly } from "../../nouns/count.ts";
import { bothTotals, carriedForward } from "./both-totals.rules.ts";
import { localScheme } from "./category-text.rules.ts";
import type { CategoryOfPlace } from "./category-of-place.ts";
import { groupsOf } from "./schemes/schemes.rules.ts";
import { rowsOfStep } from "./step.rules.ts";
import type { NewCategory, Step } from "./step.rules.ts";

const codes = groupsOf("nhs-2001-england").map(({ code }) => code);
const census2001 = groupsOf("census-2001-ew")[0]?.code ?? "";

const placed = (code: string, nhs = "L", localParent: string | null = null): NewCategory => ({
  code,
  label: code,
  language: "en",
  parents: {
    "nhs-2001-england": nhs,
    "census-2021-ew": "asian-pakistani",
    "census-2011-ew": "asian-pakistani",
    "census-2001-ew": census2001,
  },
  localParent,
  contested: "",
});

/** The categories after some steps, each on top of the ones before; a step that does not fit changes nothing. */
const after = (steps: readonly Step[]): readonly CategoryOfPlace[] =>
  steps.reduce<readonly CategoryOfPlace[]>((before, step) => {
    const rows = rowsOfStep(before, step, { because: "asked", proposalId: null });
    if (!rows.ok) return before;
    const touched = new Set(rows.value.map(({ code }) => code));
    const now = rows.value.map((row) => ({ ...row, scheme: localScheme, since: "2020-03-03T00:00:00.000Z" }));
    return [...before.filter(({ code }) => !touched.has(code)), ...now];
  }, []);

const add = (category: NewCategory): Step => ({ step: "add", suggestion: null, category });
const kashmiri = placed("kashmiri");

/** @practice P02 */
test("people who choose Kashmiri stand on their own line here and under the national code there, and nobody is lost", () => {
  const counts = [
    { scheme: "nhs-2001-england", code: "J", count: exactly(70) },
    { scheme: "nhs-2001-england", code: "L", count: exactly(20) },
    { scheme: localScheme, code: "kashmiri", count: exactly(30) },
  ];
  const both = bothTotals(counts, after([add(kashmiri)]));
  assert.ok(both.ok);
  assert.deepEqual(
    both.value.local.lines.map(({ label, count }) => [label, count]),
    [
      ["Pakistani", exactly(70)],
      ["Any other Asian background", exactly(20)],
      ["kashmiri", exactly(30)],
    ],
  );
  assert.deepEqual(
    both.value.national.lines.map(({ code, count }) => [code, count]),
    [
      ["J", exactly(70)],
      ["L", exactly(50)],
    ],
  );
  assert.deepEqual(both.value.local.total, exactly(120));
  assert.deepEqual(both.value.national.total, exactly(120));
  const chosenJ = bothTotals(counts, [{ ...kashmiri, scheme: localScheme, localParent: "J" }]);
  assert.ok(chosenJ.ok);
  assert.deepEqual(chosenJ.value.local.lines[0]?.count, exactly(100));
});

const names = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"] as const;
const name = fc.constantFrom(...names);
const firstFour = names.slice(0, 4).map((code) => add(placed(code)));
const category = fc.record({
  code: name,
  nhs: fc.constantFrom(...codes),
  localParent: fc.option(fc.constantFrom(...codes)),
});
const made = category.map(({ code, nhs, localParent }) => placed(code, nhs, localParent));
const step: fc.Arbitrary<Step> = fc.oneof(
  made.map(add),
  fc.tuple(fc.array(name, { minLength: 2, maxLength: 3 }), made).map(([from, into]): Step => ({
    step: "merge",
    suggestion: null,
    from,
    into,
  })),
  fc.tuple(name, fc.array(made, { minLength: 2, maxLength: 3 })).map(([from, into]): Step => ({
    step: "split",
    suggestion: null,
    from,
    into,
  })),
  name.map((code): Step => ({ step: "retire", suggestion: null, code })),
  made.map(({ code, parents, localParent }): Step => ({
    step: "change-parent",
    suggestion: null,
    code,
    parents,
    localParent,
    contested: "",
  })),
);

/** @practice P02 */
test("whatever is added, merged, split, retired or moved, everybody ever counted is in both totals once", () => {
  let changed = 0;
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 1, maxLength: 25 }),
      fc.dictionary(fc.constantFrom(...codes), fc.nat(10_000)),
      fc.array(fc.nat(10_000), { minLength: 10, maxLength: 10 }),
      (steps, byCode, people) => {
        const categories = after([...firstFour, ...steps]);
        changed += categories.some(({ inForce }) => !inForce) ? 1 : 0;
        const local = categories.map(({ code }, at) => ({
          scheme: localScheme,
          code,
          count: exactly(people[at] ?? 0),
        }));
        const national = Object.entries(byCode).map(([code, count]) => ({
          scheme: "nhs-2001-england",
          code,
          count: exactly(count),
        }));
        const counts = [...national, ...local];
        const everybody = exactly(
          counts.reduce((sum, { count }) => sum + (count.mark === "value" ? count.count : 0), 0),
        );
        for (const one of [counts, carriedForward(counts, categories)]) {
          const both = bothTotals(one, categories);
          assert.ok(both.ok);
          assert.deepEqual(both.value.local.total, everybody);
          assert.deepEqual(both.value.national.total, everybody);
        }
        // A merged category is never counted beside what it became.
        const gone = categories.filter((one) => !one.inForce && one.step === "merge");
        const carried = carriedForward(counts, categories).map((one) => one.code);
        for (const { code, became } of gone)
          if (categories.some((one) => one.inForce && one.code === became[0])) assert.ok(!carried.includes(code), code);
      },
    ),
  );
  assert.ok(changed > 20, "Hardly any example merged, split or retired anything.");
});

const refused: readonly (readonly [string, readonly Step[], Step, RegExp])[] = [
  ["a category is not added twice", [add(kashmiri)], add(kashmiri), /has or had a category/],
  [
    "a name that is taken under another code is not added",
    [add(kashmiri)],
    add({ ...kashmiri, code: "other" }),
    /has or had/,
  ],
  [
    "what is not here cannot be retired",
    [],
    { step: "retire", suggestion: null, code: "x" },
    /not a category of this place/,
  ],
  [
    "what was retired cannot be split",
    [add(kashmiri), { step: "retire", suggestion: null, code: "kashmiri" }],
    { step: "split", suggestion: null, from: "kashmiri", into: [placed("a"), placed("b")] },
    /not a category of this place/,
  ],
  ["a heading is no parent", [], add(placed("a", "asian")), /not a group/],
  ["a heading is no place in local totals", [], add(placed("a", "L", "asian")), /no group of the NHS list/],
  [
    "one category alone is not merged with itself",
    [add(kashmiri)],
    { step: "merge", suggestion: null, from: ["kashmiri", "kashmiri"], into: placed("b") },
    /stands there twice/,
  ],
];

for (const [words, before, next, sentence] of refused) {
  test(words, () => {
    const rows = rowsOfStep(after(before), next, { because: "asked", proposalId: null });
    assert.ok(!rows.ok);
    assert.match(rows.problems.map((one) => one.words).join(" "), sentence);
  });
}
