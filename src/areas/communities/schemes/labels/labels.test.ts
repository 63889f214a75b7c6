import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { classifications, groupsOf, isUnknown, recogniseLabel, type WhyNot } from "../../index.ts";

const said = (label: string, scheme?: string, heading?: string | null): string => {
  const answer = recogniseLabel(label, scheme, heading);
  return answer.ok ? `${answer.scheme} ${answer.code}` : answer.why;
};
const england = "nhs-2001-england";

test("a list's own labels under their own headings are recognised, in every list", () => {
  for (const list of classifications) {
    for (const group of groupsOf(list.id)) {
      const heading = list.categories.find((one) => one.code === group.broad)?.label;
      const under = list.id === "nhs-local-extended" ? undefined : heading;
      assert.equal(said(group.label, list.id, under), `${list.id} ${group.code}`);
      if (under === undefined) continue;
      for (const joiner of [": ", " - ", " – ", ":\n", " -  "]) {
        assert.equal(said(`${under}${joiner}${group.label}`, list.id), `${list.id} ${group.code}`);
      }
    }
  }
});

test("a list's own codes are recognised in that list, whatever the case", () => {
  for (const list of classifications) {
    for (const group of groupsOf(list.id)) {
      assert.equal(said(group.code, list.id), `${list.id} ${group.code}`);
      assert.equal(said(` ${group.code.toLowerCase()} `, list.id), `${list.id} ${group.code}`);
    }
  }
});

test("a letter without its list is refused, because it means other people in Wales", () => {
  for (const { code } of groupsOf(england)) assert.equal(said(code), "needs-list");
  assert.equal(said("B", england), "nhs-2001-england B");
  const wales = recogniseLabel("B", "nhs-wales");
  assert.ok(wales.ok && wales.category.label === "Gypsy or Traveller");
  assert.equal(said("J", "nhs-wales"), "not-in-list");
  assert.equal(said("Pakistani", "nhs-wales"), "not-in-list");
  assert.equal(said("LC"), "needs-list");
  assert.equal(said("99"), "needs-list");
});

test("letters that GP extracts add to England's list are explained, not guessed", () => {
  const traveller = recogniseLabel("T", england);
  assert.ok(!traveller.ok);
  assert.match(traveller.because, /Traveller.*counts in C/);
  const arab = recogniseLabel("W", england);
  assert.ok(!arab.ok);
  assert.match(arab.because, /Arab.*counts in S/);
  assert.equal(said("Q", england), "not-in-list");
});

test("a retired local code is read in its own list and never as its parent", () => {
  assert.equal(said("LC", "nhs-local-extended"), "nhs-local-extended LC");
  assert.equal(said("Kashmiri", "nhs-local-extended"), "nhs-local-extended LC");
  assert.equal(said("J", "nhs-local-extended"), "nhs-2001-england J");
  assert.equal(said("LC", england), "narrower");
  assert.equal(said("Kashmiri", england), "narrower");
  assert.equal(said("Somali"), "narrower");
});

/** [label, list, heading, what it says] */
const recognisable: readonly (readonly [string, string | undefined, string | undefined, string])[] = [
  ["Ethnic group: Asian, Asian British or Asian Welsh: Pakistani", "census-2021-ew", undefined, "asian-pakistani"],
  ["Ethnic Group: Asian/Asian British: Pakistani; measures: Value", "census-2011-ew", undefined, "asian-pakistani"],
  [
    "Ethnic Group: White: English/Welsh/Scottish/Northern Irish/British; measures: Value",
    "census-2011-ew",
    undefined,
    "white-british",
  ],
  [
    "Ethnic Group: White: Gypsy or Irish Traveller; measures: Value",
    "census-2011-ew",
    undefined,
    "white-gypsy-or-irish-traveller",
  ],
  [
    "Ethnic Group: Mixed/multiple ethnic group: Other Mixed; measures: Value",
    "census-2011-ew",
    undefined,
    "mixed-other",
  ],
  [
    "Ethnic Group: Black/African/Caribbean/Black British: African; measures: Value",
    "census-2011-ew",
    undefined,
    "black-african",
  ],
  ["Ethnic Group: Other ethnic group: Arab; measures: Value", "census-2011-ew", undefined, "other-arab"],
  ["Ethnic Group: White: Total; measures: Value", "census-2011-ew", undefined, "white"],
  ["Ethnic Group: White; measures: Value", "census-2011-ew", undefined, "white"],
  ["Ethnic Group: All categories: Ethnic group; measures: Value", "census-2011-ew", undefined, "all"],
  ["Ethnic group: Total: All usual residents", "census-2021-ew", undefined, "all"],
  ["Ethnic group: White: Roma", "census-2021-ew", undefined, "white-roma"],
  ["Chinese or other ethnic group: Other ethnic group", "census-2001-ew", undefined, "other-any-other"],
  ["Chinese or other ethnic group: Chinese", "census-2001-ew", undefined, "other-chinese"],
  ["Chinese or other ethnic group", "census-2001-ew", undefined, "other"],
  ["Other ethnic group", "census-2001-ew", undefined, "other-any-other"],
  ["Other ethnic group", "census-2021-ew", undefined, "other"],
  ["British", england, "White", "A"],
  ["Irish", england, "White", "B"],
  ["Caribbean", england, "Black or Black British", "M"],
  ["African", england, "Black or Black British", "N"],
  ["African", england, undefined, "N"],
  ["Any other", england, "Asian or Asian British", "L"],
  ["Other", england, "Mixed", "G"],
  ["Any Other Ethnic Group", england, "Other Ethnic Groups", "S"],
  ["Any other Black, African or Caribbean background", england, undefined, "P"],
  ["British, Mixed British", england, undefined, "A"],
  ["Pakistani or British Pakistani", england, undefined, "J"],
  ["All", england, "Asian or Asian British", "asian"],
  ["All", england, "Asian or Asian British  ", "asian"],
  ["White", england, undefined, "white"],
  ["White & Black Caribbean", england, "Mixed", "D"],
  ["WHITE AND\r\nASIAN", england, "mixed", "F"],
  ["  pakistani ", england, undefined, "J"],
  ["Pa\u200Bkistani", england, undefined, "J"],
  ["Ｐａｋｉｓｔａｎｉ", england, undefined, "J"],
  ["Pakistani", england, "Ethnic Group", "J"],
  ["Other Mixed", england, undefined, "G"],
  ["Asian: Chinese", england, undefined, "R"],
  ["Pakistani", undefined, undefined, "J"],
  ["ethnicity_minor_irish", undefined, undefined, "B"],
];

for (const [label, scheme, heading, code] of recognisable) {
  test(`${JSON.stringify(label)}${heading ? ` under ${heading}` : ""} in ${scheme ?? "no list"} is ${code}`, () => {
    assert.equal(said(label, scheme, heading), `${scheme ?? england} ${code}`);
  });
}

/** [label, list, heading, why not] */
const refused: readonly (readonly [string, string | undefined, string | undefined, WhyNot])[] = [
  ["Other", england, undefined, "needs-heading"],
  ["Any other", "census-2021-ew", undefined, "needs-heading"],
  ["British", undefined, undefined, "needs-heading"],
  ["Irish", undefined, undefined, "needs-heading"],
  ["African", undefined, undefined, "needs-heading"],
  ["British", england, "Asian or Asian British", "needs-heading"],
  ["Pakistani", england, "White", "heading-differs"],
  ["Pakistani", england, "Female", "heading-differs"],
  ["Asian", undefined, undefined, "broad-group"],
  ["All", undefined, "Asian or Asian British", "broad-group"],
  ["Asian, Asian British or Asian Welsh", england, undefined, "broad-group"],
  ["Chinese or other ethnic group", england, undefined, "mixture"],
  ["asian - pakistani/bangladeshi", england, undefined, "mixture"],
  ["other inc asian", undefined, undefined, "mixture"],
  ["mixed and other", england, undefined, "mixture"],
  ["other/mixed", england, undefined, "mixture"],
  ["Other - Mixed", england, undefined, "mixture"],
  ["Pakistani, Bangladeshi", england, undefined, "mixture"],
  ["White Asian", england, undefined, "not-in-list"],
  ["Not Pakistani", england, undefined, "not-in-list"],
  ["chinese and other", england, undefined, "mixture"],
  ["BME", england, undefined, "says-who-people-are-not"],
  ["Null", england, "BME", "says-who-people-are-not"],
  ["non-white", undefined, undefined, "says-who-people-are-not"],
  ["White non-British", england, undefined, "says-who-people-are-not"],
  ["Arab", england, undefined, "no-category-of-its-own"],
  ["Roma", england, "White", "no-category-of-its-own"],
  ["Roma", "census-2011-ew", undefined, "no-category-of-its-own"],
  ["Gypsy or Irish Traveller", undefined, undefined, "no-category-of-its-own"],
  ["Gypsy/Roma", "census-2021-ew", undefined, "mixture"],
  ["White Irish Traveller", "census-2021-ew", undefined, "narrower"],
  ["Not stated", "census-2021-ew", undefined, "not-in-list"],
  ["Not stated", "nhs-wales", undefined, "not-in-list"],
  ["Does not apply", "census-2021-ew", undefined, "not-applicable"],
  ["Klingon", england, undefined, "not-in-list"],
  ["Pakistani", "our own list", undefined, "needs-list"],
  ["", england, undefined, "empty"],
  [" - ", england, undefined, "empty"],
];

for (const [label, scheme, heading, why] of refused) {
  test(`${JSON.stringify(label)}${heading ? ` under ${heading}` : ""} in ${scheme ?? "no list"} is refused: ${why}`, () => {
    assert.equal(said(label, scheme, heading), why);
  });
}

test("a letter from another alphabet is never taken for the English letter it looks like", () => {
  const cyrillic = recogniseLabel("P\u0430kistani", england);
  assert.ok(!cyrillic.ok);
  assert.equal(cyrillic.why, "other-alphabet");
  assert.match(cyrillic.because, /a letter from the Cyrillic alphabet/);
  assert.equal(said("Α", england), "other-alphabet");
  assert.equal(said("British", england, "Whit\u0435"), "other-alphabet");
});

test("a label written wholly in another alphabet is told to use English, and not that it cheats", () => {
  const bengali = recogniseLabel("সিলেটি", england);
  assert.ok(!bengali.ok);
  assert.match(bengali.because, /is written in .* alphabet. Labels are read in English/);
  assert.doesNotMatch(bengali.because, /look like/);
});

test("a look-alike letter anywhere in any label is refused", () => {
  const lookAlikes: Readonly<Record<string, string>> = { a: "а", e: "е", i: "і", o: "о", p: "р", c: "с", x: "х" };
  const labels = groupsOf(england).map((one) => one.label.toLowerCase());
  fc.assert(
    fc.property(fc.constantFrom(...labels), fc.nat(), (label, pick) => {
      const places = [...label].flatMap((letter, at) => (letter in lookAlikes ? [at] : []));
      const at = places[pick % places.length];
      fc.pre(at !== undefined);
      const swapped = [...label].map((letter, place) => (place === at ? lookAlikes[letter] : letter)).join("");
      assert.equal(said(swapped, england), "other-alphabet");
    }),
  );
});

test("spaces, case, dashes and line breaks never change which group a label says", () => {
  const labels = groupsOf(england).map((one) => [one.code, one.label] as const);
  const spaces = fc.constantFrom(" ", "  ", "\n", "\r\n", "\t", "\u00a0", " - ", "–");
  fc.assert(
    fc.property(fc.constantFrom(...labels), spaces, fc.boolean(), ([code, label], space, upper) => {
      const typed = label.replaceAll(" ", space);
      assert.equal(said(` ${upper ? typed.toUpperCase() : typed}${space}`, england), `${england} ${code}`);
    }),
  );
});

test("not stated and not known are kept apart, and a file that puts them together is said to", () => {
  assert.equal(said("Not stated", england), "nhs-2001-england Z");
  assert.equal(said("Z", england), "nhs-2001-england Z");
  assert.equal(said("Not known", england), "nhs-2001-england 99");
  assert.equal(said("99", england), "nhs-2001-england 99");
  for (const label of [
    "Not stated/Not known/Invalid",
    "Not Stated / Not known / Invalid",
    "Unknown",
    "not known/not provided",
  ]) {
    for (const [text, heading] of [
      [label, undefined],
      ["All", label],
    ] as const) {
      const answer = recogniseLabel(text, england, heading);
      assert.ok(answer.ok && isUnknown(answer.category));
      assert.equal(answer.category.kind, "unknown");
      assert.match(answer.note ?? "", /does not tell/);
    }
  }
});

test("a file that does not name its list is told which one was assumed", () => {
  const assumed = recogniseLabel("Pakistani", undefined);
  assert.ok(assumed.ok);
  assert.match(assumed.note ?? "", /NHS list of 2001/);
  const named = recogniseLabel("Pakistani", england);
  assert.ok(named.ok && named.note === null);
});

test("a cell with a whole book in it is not read back in full", () => {
  const answer = recogniseLabel("book ".repeat(100_000), england);
  assert.ok(!answer.ok && answer.because.length < 300);
});

test("any text at all is answered, and every refusal says why in a sentence", () => {
  const schemes = fc.option(fc.constantFrom(...classifications.map((one) => one.id)), { nil: undefined });
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), schemes, fc.option(fc.string()), (label, scheme, heading) => {
      const answer = recogniseLabel(label, scheme, heading);
      if (!answer.ok) assert.match(answer.because, /\.$/);
    }),
  );
});
