import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { passesNhsCheck, personalCheck } from "./personal.rules.ts";

const found = (headings: readonly string[], rows: readonly (readonly string[])[]): string => {
  const check = personalCheck(headings, "file");
  rows.forEach((cells, at) => check.see(at + 2, cells));
  return check
    .problems()
    .map(({ words }) => words)
    .join(" ");
};

/** Nine digits with their check digit, where they have one. */
const nhsNumber = fc
  .integer({ min: 100_000_000, max: 999_999_999 })
  .map(String)
  .map(
    (nine) => `${nine}${(11 - ([...nine].reduce((sum, digit, at) => sum + Number(digit) * (10 - at), 0) % 11)) % 11}`,
  )
  .filter((ten) => ten.length === 10 && !/^(\d)\1+$/u.test(ten));

test("the check of NHS numbers passes those made for testing, and fails when a digit or two change places", () => {
  for (const number of ["9434765919", "9434765870", "4010232137"]) assert.ok(passesNhsCheck(number), number);
  for (const number of ["9434765918", "1111111111", "0000000000", "943476591", "94347659190", "943476591X"])
    assert.ok(!passesNhsCheck(number), number);
});

test("a column of NHS numbers is refused, whatever it is called and however they are spaced", () => {
  fc.assert(
    fc.property(fc.array(nhsNumber, { minLength: 3, maxLength: 30 }), fc.constantFrom("", " ", "-"), (numbers, gap) => {
      const rows = numbers.map((ten) => [`${ten.slice(0, 3)}${gap}${ten.slice(3, 6)}${gap}${ten.slice(6)}`, "Indian"]);
      assert.match(found(["our reference", "community"], rows), /“our reference” looks like NHS numbers/u);
    }),
  );
});

test("codes of ten digits that pass by chance, one in eleven, are not refused", () => {
  const codes = Array.from({ length: 200 }, (_, at) => [String(1_000_000_000 + at * 7), "Indian"]);
  assert.ok(codes.some(([code = ""]) => passesNhsCheck(code)));
  assert.equal(found(["referral", "community"], codes), "");
  assert.equal(
    found(
      ["referral", "community"],
      codes.map(([code]) => [`R-${code}`, "Indian"]),
    ),
    "",
  );
});

test("one NHS number inside other words is named by its row", () => {
  const rows = [["spoke to family"], ["see 943 476 5919, seen twice"], ["nothing"]];
  assert.match(found(["note"], rows), /Row 3 holds what looks like an NHS number/u);
});

test("dates of birth lie over many years and are refused; dates of referrals lie close together and are not", () => {
  const births = Array.from({ length: 40 }, (_, at) => [`0${(at % 9) + 1}/04/${1940 + at * 2}`, "Indian"]);
  assert.match(found(["when", "community"], births), /“when” looks like dates of birth/u);
  const referrals = Array.from({ length: 40 }, (_, at) => [`0${(at % 9) + 1}/04/${2021 + (at % 4)}`, "Indian"]);
  assert.equal(found(["when", "community"], referrals), "");
});

test("full postcodes and people's names are refused; areas, bands and communities are not", () => {
  assert.match(found(["where"], [["SW18 2PU"], ["M1 1AE"], ["EC1A 1BB"]]), /full postcodes/u);
  assert.match(found(["who"], [["Mrs Khan"], ["Mr Smith"], ["Dr O’Neil"]]), /people’s names/u);
  const rows = [
    ["E01004736", "18-34", "Black Caribbean", "2024-25"],
    ["SW18", "65+", "White British", "Q1 2024"],
  ];
  assert.equal(found(["area", "age", "community", "period"], rows), "");
});
