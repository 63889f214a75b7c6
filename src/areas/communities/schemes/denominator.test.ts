import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { exactly, notCollected, roundedTo, suppressed, type Count } from "../../../nouns/count.ts";
import { categoryOf, censusSchemes, classifications, crosswalks, denominatorFor, groupsOf, sumOf } from "../index.ts";

const nhs = (code: string) => ({ scheme: "nhs-2001-england", code });
const census2021 = (code: string) => ({ scheme: "census-2021-ew", code });

test("the sixteen NHS groups are counted from Census 2021 as the publishers' lists say", () => {
  const expected: Record<string, readonly string[]> = {
    A: ["white-british"],
    B: ["white-irish"],
    C: ["white-other", "white-gypsy-or-irish-traveller", "white-roma"],
    D: ["mixed-white-and-black-caribbean"],
    E: ["mixed-white-and-black-african"],
    F: ["mixed-white-and-asian"],
    G: ["mixed-other"],
    H: ["asian-indian"],
    J: ["asian-pakistani"],
    K: ["asian-bangladeshi"],
    L: ["asian-other"],
    M: ["black-caribbean"],
    N: ["black-african"],
    P: ["black-other"],
    R: ["asian-chinese"],
    S: ["other-any-other", "other-arab"],
  };
  for (const { code } of groupsOf("nhs-2001-england")) {
    const answer = denominatorFor(nhs(code), "census-2021-ew");
    assert.deepEqual(answer.from, expected[code], code);
    assert.equal(answer.relation, answer.from.length > 1 ? "sum-of" : "exact", code);
  }
});

for (const scheme of censusSchemes) {
  test(`every resident of ${scheme} is counted once, and only once, across the sixteen NHS groups`, () => {
    const used = groupsOf("nhs-2001-england").flatMap((group) => denominatorFor(nhs(group.code), scheme).from);
    assert.deepEqual(
      used.toSorted(),
      groupsOf(scheme)
        .map((one) => one.code)
        .toSorted(),
    );
  });

  test(`every category of ${scheme} has a line from the NHS list, and the NHS list from it`, () => {
    const linesOf = (target: string, from: string) =>
      crosswalks.find((one) => one.target === target && one.from === from)?.lines.map((one) => one.target) ?? [];
    for (const [target, from] of [
      [scheme, "nhs-2001-england"],
      ["nhs-2001-england", scheme],
    ] as const) {
      const codes = classifications.find((one) => one.id === target)?.categories.map((one) => one.code) ?? [];
      assert.deepEqual(linesOf(target, from).toSorted(), codes.toSorted());
    }
  });

  test(`going from the NHS list to ${scheme} and back agrees about every group`, () => {
    for (const { code } of groupsOf("nhs-2001-england")) {
      for (const from of denominatorFor(nhs(code), scheme).from) {
        const back = denominatorFor({ scheme, code: from }, "nhs-2001-england");
        assert.deepEqual(back.from, [code]);
        const several = denominatorFor(nhs(code), scheme).relation === "sum-of";
        assert.equal(back.relation, several ? "part-of" : "exact", `${scheme} ${from}`);
      }
    }
  });
}

test("every line has a reason and as many codes as its relation needs, all of them in the other list", () => {
  for (const { target, from, lines } of crosswalks) {
    for (const line of lines) {
      const needs = { exact: 1, "part-of": 1, none: 0 };
      if (line.relation === "sum-of") assert.ok(line.from.length >= 2);
      else assert.equal(line.from.length, needs[line.relation]);
      assert.match(line.because, /^[“A-Z].*\.$/);
      assert.ok(categoryOf({ scheme: target, code: line.target }));
      for (const code of line.from) assert.ok(categoryOf({ scheme: from, code }), `${from} ${code}`);
    }
  }
});

test("Roma and Arab people are only a part of an NHS code, never the whole of it", () => {
  const roma = denominatorFor(census2021("white-roma"), "nhs-2001-england");
  assert.deepEqual([roma.relation, roma.from], ["part-of", ["C"]]);
  const arab = denominatorFor(census2021("other-arab"), "nhs-2001-england");
  assert.deepEqual([arab.relation, arab.from], ["part-of", ["S"]]);
});

test("Chinese people are compared with Chinese people though the headings differ", () => {
  const chinese = denominatorFor(nhs("R"), "census-2021-ew");
  assert.deepEqual([chinese.relation, chinese.from], ["exact", ["asian-chinese"]]);
  assert.match(chinese.because, /Other.*Asian/);
});

test("the broad group Asian is not compared with a census that counts Chinese people in it", () => {
  for (const scheme of ["census-2011-ew", "census-2021-ew"]) {
    for (const heading of ["asian", "other"]) {
      for (const answer of [
        denominatorFor(nhs(heading), scheme),
        denominatorFor({ scheme, code: heading }, "nhs-2001-england"),
      ]) {
        assert.equal(answer.relation, "none");
        assert.match(answer.because, /Chinese/);
      }
    }
  }
  assert.equal(denominatorFor(nhs("asian"), "census-2001-ew").relation, "exact");
});

test("Kashmiri people have no count of residents, and are a part of L in NHS figures", () => {
  const kashmiri = { scheme: "nhs-local-extended", code: "LC" };
  for (const scheme of censusSchemes) {
    const answer = denominatorFor(kashmiri, scheme);
    assert.equal(answer.relation, "none");
    assert.match(answer.because, /Kashmiri/);
  }
  const inNhs = denominatorFor(kashmiri, "nhs-2001-england");
  assert.deepEqual([inNhs.relation, inNhs.from], ["part-of", ["L"]]);
  assert.deepEqual(denominatorFor({ scheme: "nhs-local-extended", code: "L" }, "census-2021-ew").from, ["asian-other"]);
});

test("people whose group is unknown are divided by nobody", () => {
  assert.equal(denominatorFor(nhs("Z"), "census-2021-ew").relation, "none");
  assert.equal(denominatorFor(nhs("99"), "census-2021-ew").relation, "none");
});

test("a code or a list we do not carry is none with a reason, whatever it is called", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (scheme, code) => {
      fc.pre(!classifications.some((one) => one.id === scheme));
      for (const answer of [
        denominatorFor({ scheme, code }, "census-2021-ew"),
        denominatorFor(nhs("J"), scheme),
        denominatorFor(nhs(`?${code}`), "census-2021-ew"),
      ]) {
        assert.equal(answer.relation, "none");
        assert.ok(answer.because.length > 20);
      }
    }),
  );
  assert.equal(denominatorFor({ scheme: "nhs-wales", code: "R" }, "census-2021-ew").relation, "none");
});

const residents = new Map<string, Count>([
  ["white-other", exactly(50_000)],
  ["white-gypsy-or-irish-traveller", exactly(300)],
  ["white-roma", exactly(700)],
]);

test("residents of any other White background are three census groups added up", () => {
  assert.deepEqual(sumOf(residents, denominatorFor(nhs("C"), "census-2021-ew")), { ok: true, count: exactly(51_000) });
});

test("a count of C is never used as a count of Roma people", () => {
  const answer = sumOf(new Map([["C", exactly(1790)]]), denominatorFor(census2021("white-roma"), "nhs-2001-england"));
  assert.ok(!answer.ok);
  assert.match(answer.because, /wider/);
});

test("no wider group is ever turned into a number, for any category of any list", () => {
  const everyCode = classifications.flatMap((list) => list.categories.map((one) => one.code));
  const counts = new Map(everyCode.map((code) => [code, exactly(1000)] as const));
  let refused = 0;
  for (const list of classifications) {
    for (const category of list.categories) {
      for (const other of classifications) {
        const denominator = denominatorFor({ scheme: list.id, code: category.code }, other.id);
        const answer = sumOf(counts, denominator);
        assert.equal(answer.ok, denominator.relation === "exact" || denominator.relation === "sum-of");
        if (!answer.ok) refused += 1;
      }
    }
  }
  assert.ok(refused > 0);
});

test("a missing column is not nobody", () => {
  const answer = sumOf(new Map([["white-other", exactly(50_000)]]), denominatorFor(nhs("C"), "census-2021-ew"));
  assert.ok(!answer.ok);
  assert.match(answer.because, /white-gypsy-or-irish-traveller/);
});

test("a sum with a hidden part is hidden, and a sum with an uncounted part is not collected", () => {
  const c = denominatorFor(nhs("C"), "census-2021-ew");
  const withRoma = (count: Count) => sumOf(new Map([...residents, ["white-roma", count]]), c);
  assert.deepEqual(withRoma(suppressed), { ok: true, count: suppressed });
  assert.deepEqual(withRoma(notCollected), { ok: true, count: notCollected });
});

test("adding rounded counts adds what they may stand for", () => {
  const answer = sumOf(
    new Map([
      ["other-any-other", roundedTo(5, 5, 10)],
      ["other-arab", roundedTo(5, 5, 5)],
    ]),
    denominatorFor(nhs("S"), "census-2021-ew"),
  );
  assert.deepEqual(answer, { ok: true, count: { mark: "value", count: 15, min: 13, max: 19 } });
});
