import assert from "node:assert/strict";
import { test } from "node:test";
import {
  categoryOf,
  censusSchemes,
  classificationOf,
  classifications,
  communityName,
  groupsOf,
  nationalSchemes,
} from "../index.ts";
import { codeIn } from "./labels/finding-groups.rules.ts";
import { groupSpellings } from "./labels/groups.ts";

const sizes = [
  ["census-2021-ew", 19],
  ["census-2011-ew", 18],
  ["census-2001-ew", 16],
  ["nhs-2001-england", 16],
  ["nhs-local-extended", 51],
] as const;

for (const [scheme, size] of sizes) {
  test(`${scheme} has the ${size} groups its publisher gave it`, () => {
    assert.equal(groupsOf(scheme).length, size);
  });
}

test("no code and no place in the order is given to two categories of one list", () => {
  for (const list of classifications) {
    const codes = new Set(list.categories.map((one) => one.code));
    const orders = list.categories.map((one) => one.order);
    assert.equal(codes.size, list.categories.length, list.id);
    assert.deepEqual(
      orders,
      orders.map((_, at) => at + 1),
      list.id,
    );
  }
});

test("everybody who chose a group stands under a heading that exists, in every complete list", () => {
  for (const list of classifications.filter((one) => one.complete)) {
    for (const group of groupsOf(list.id)) {
      assert.ok(group.broad, `${list.id} ${group.code} has no heading`);
      assert.equal(categoryOf({ scheme: list.id, code: group.broad })?.kind, "broad", `${list.id} ${group.code}`);
    }
    for (const heading of list.categories.filter((one) => one.kind === "broad")) {
      assert.ok(
        groupsOf(list.id).some((group) => group.broad === heading.code),
        `${list.id}: nobody stands under ${heading.code}`,
      );
    }
  }
});

test("people who chose not to say and people nobody asked are kept apart", () => {
  assert.equal(categoryOf({ scheme: "nhs-2001-england", code: "Z" })?.kind, "not-stated");
  assert.equal(categoryOf({ scheme: "nhs-2001-england", code: "99" })?.kind, "not-known");
});

test("Chinese people stand under Other in the NHS list and in 2001, and under Asian in 2011 and 2021", () => {
  assert.equal(categoryOf({ scheme: "nhs-2001-england", code: "R" })?.broad, "other");
  assert.equal(categoryOf({ scheme: "census-2001-ew", code: "other-chinese" })?.broad, "other");
  assert.equal(categoryOf({ scheme: "census-2011-ew", code: "asian-chinese" })?.broad, "asian");
  assert.equal(categoryOf({ scheme: "census-2021-ew", code: "asian-chinese" })?.broad, "asian");
});

test("Kashmiri people were counted in any other Asian, and Somali people in any other Black", () => {
  assert.equal(categoryOf({ scheme: "nhs-local-extended", code: "LC" })?.broad, "L");
  assert.equal(categoryOf({ scheme: "nhs-local-extended", code: "PA" })?.broad, "P");
});

test("every local code begins with the national code it rolls up to", () => {
  for (const group of groupsOf("nhs-local-extended")) {
    assert.equal(group.code.charAt(0), group.broad);
    assert.equal(categoryOf({ scheme: "nhs-2001-england", code: group.code.charAt(0) })?.kind, "group");
  }
});

test("one letter means one community in England and another in Wales", () => {
  assert.equal(categoryOf({ scheme: "nhs-2001-england", code: "B" })?.label, "Irish");
  assert.equal(categoryOf({ scheme: "nhs-wales", code: "B" })?.label, "Gypsy or Traveller");
  assert.equal(categoryOf({ scheme: "nhs-2001-england", code: "T" }), undefined);
  assert.equal(categoryOf({ scheme: "nhs-wales", code: "T" })?.label, "Arab");
});

test("a list we do not carry has no groups", () => {
  assert.equal(classificationOf("census-1991"), undefined);
  assert.deepEqual(groupsOf("census-1991"), []);
  assert.equal(categoryOf({ scheme: "census-1991", code: "A" }), undefined);
});

test("every group of every national list has its spellings, and no spelling stands for a group that is not there", () => {
  for (const scheme of nationalSchemes) {
    const spelled = groupSpellings.flatMap((group) => codeIn(scheme, group) ?? []).toSorted();
    const codes = groupsOf(scheme)
      .map((one) => one.code)
      .toSorted();
    assert.deepEqual(spelled, codes, scheme);
  }
});

test("a spelling that is enough alone belongs to one group only", () => {
  const owners = new Map<string, string>();
  for (const group of groupSpellings) {
    for (const spelling of group.alone) {
      assert.equal(owners.get(spelling) ?? group.census2021, group.census2021, spelling);
      owners.set(spelling, group.census2021);
    }
  }
});

test("a spelling under a heading belongs to one group only", () => {
  const owners = new Map<string, string>();
  for (const group of groupSpellings) {
    for (const key of group.headings.flatMap((heading) => group.under.map((spelling) => `${heading}: ${spelling}`))) {
      assert.equal(owners.get(key) ?? group.census2021, group.census2021, key);
      owners.set(key, group.census2021);
    }
  }
});

test("a community's name can stand in a sentence without its heading", () => {
  const name = (code: string) => communityName({ scheme: "nhs-2001-england", code });
  assert.equal(name("A"), "White British");
  assert.equal(name("C"), "any other White background");
  assert.equal(name("D"), "White and Black Caribbean");
  assert.equal(name("J"), "Pakistani");
  assert.equal(name("M"), "Black Caribbean");
  assert.equal(name("N"), "Black African");
  assert.equal(name("R"), "Chinese");
  assert.equal(name("Z"), "not stated");
  assert.equal(name("Q"), null);
  assert.equal(communityName({ scheme: "census-2021-ew", code: "white-roma" }), "Roma");
  assert.equal(communityName({ scheme: "nhs-local-extended", code: "LC" }), "Kashmiri");
});

test("no two communities of one list share a name", () => {
  for (const scheme of [...censusSchemes, "nhs-2001-england"]) {
    const names = groupsOf(scheme).map((one) => communityName({ scheme, code: one.code }));
    assert.ok(names.every((one) => one !== null));
    assert.equal(new Set(names).size, names.length, scheme);
  }
});
