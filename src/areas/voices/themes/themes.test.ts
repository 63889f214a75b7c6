import assert from "node:assert/strict";
import { test } from "node:test";
import { nationalPublicationRule, smallNumberPolicies } from "../../../disclosure/policy.ts";
import { figuresOf, quartersUntil, strictest, themesOf } from "./themes.rules.ts";
import type { CodedVoice } from "./themes.rules.ts";

const named = (...names: readonly string[]) => names.map((name) => ({ id: name.toLowerCase(), name }));
const many = (times: number, voice: Partial<CodedVoice>): readonly CodedVoice[] =>
  Array.from({ length: times }, () => ({
    givenOn: "2026-10-05",
    communityId: null,
    serviceId: null,
    isUnfair: false,
    codings: [],
    ...voice,
  }));
const counting = (voices: readonly CodedVoice[]) => ({
  voices,
  themes: named("Interpreters", "Waiting", "Food"),
  communities: named("Polish", "Somali", "Example"),
  services: named("Clinic", "Ward"),
  today: "2026-11-22",
});

test("a voice has the themes that at least half of its readers chose, and whoever differs is not overruled in what they chose @practice P24", () => {
  assert.deepEqual(themesOf([["a", "b"], ["a"]]), ["a", "b"]);
  assert.deepEqual(themesOf([["a"], ["b"], ["b"]]), ["b"]);
  assert.deepEqual(themesOf([[], []]), []);
  assert.deepEqual(quartersUntil("2026-02-01"), ["2025-01-01", "2025-04-01", "2025-07-01", "2025-10-01", "2026-01-01"]);
});

test("what fewer than ten said is hidden with as much beside it as it takes, and a place that is stricter stays so", () => {
  const voices = [
    ...many(32, { communityId: "polish", codings: [["interpreters"], ["interpreters"]] }),
    ...many(21, { communityId: "somali", codings: [["interpreters", "waiting"]], givenOn: "2026-05-05" }),
    ...many(3, { communityId: "example", codings: [["interpreters"]] }),
    ...many(4, { codings: [["food"]] }),
    ...many(30, { givenOn: "2020-01-01", codings: [["food"]] }),
    ...many(14, { isUnfair: true, serviceId: "clinic" }),
    ...many(2, { isUnfair: true, serviceId: "ward" }),
  ];
  const figures = figuresOf(counting(voices), nationalPublicationRule);
  const [interpreters, , food] = figures.themes;
  assert.equal(food?.all, null, "old ones are not counted, and four are hidden");
  for (const shown of [interpreters?.all, ...(interpreters?.byCommunity.map(({ count }) => count) ?? [])])
    assert.ok(shown === undefined || shown === null || (shown % 5 === 0 && shown >= 10), String(shown));
  assert.ok(
    interpreters?.byCommunity.every(({ name }) => name !== "Example"),
    "three are not shown",
  );
  assert.ok(interpreters?.byCommunity.some(({ name }) => name === "Polish"));
  assert.ok(figures.unfairByService.every(({ name }) => name !== "Ward"));
  assert.equal(figures.readByMany, 30);
  assert.equal(figures.chosenAlike, 30);
  assert.ok(strictest(smallNumberPolicies["under-7"]).hideUnder === 10);
  assert.ok(strictest({ ...nationalPublicationRule, hideUnder: 20 }).hideUnder === 20);
});
