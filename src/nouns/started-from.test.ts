import assert from "node:assert/strict";
import { test } from "node:test";
import { changedMeanwhile, isBehind, startedFromIn, startedFromOf } from "./started-from.ts";

const shown = { title: "A lift", words: "On Fridays,\nfrom the hall" };

test("a form is behind where somebody else changed one of its answers, in whatever order they come", () => {
  const { title, words } = shown;
  assert.equal(isBehind(startedFromOf(shown), { words, title }), false);
  assert.equal(isBehind(startedFromOf(shown), { ...shown, words: "On Saturdays" }), true);
});

test("a program that does not say where it started from is not asked", () => {
  assert.equal(isBehind("", shown), false);
});

test("who was told what it says now starts from there; who made a slip starts from where they began", () => {
  const typed = { startedFrom: "first" };
  assert.equal(startedFromIn({ typed, problems: [changedMeanwhile] }, shown), startedFromOf(shown));
  assert.equal(startedFromIn({ typed, problems: [{ field: "title", words: "Write it." }] }, shown), "first");
  assert.equal(startedFromIn({ problems: [] }, shown), startedFromOf(shown));
});
