import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Scorer } from "./panel.ts";
import { foundOf, movedByYear, movedOf, scoresOf, votesOf } from "./panel.rules.ts";

const scorer = (side: Scorer["side"], a: number, b: number): Scorer => ({ side, scores: { a: { c: a }, b: { c: b } } });
const users = (count: number): readonly Scorer[] => Array.from({ length: count }, () => scorer("user", 5, 1));
const professionals = (count: number): readonly Scorer[] =>
  Array.from({ length: count }, () => scorer("professional", 2, 4));

test("the two sides are scored apart, and of fewer than five nothing is said, not even how many @practice P32", () => {
  const found = foundOf([...users(6), ...professionals(4)], ["a", "b"]);
  assert.deepEqual(found.user.first, ["a"]);
  assert.deepEqual(found.professional, { scorers: { mark: "suppressed" }, averages: {}, first: [] });
  for (let count = 0; count < 5; count += 1)
    assert.deepEqual(foundOf(users(count), ["a", "b"]).user, foundOf(users(0), ["a", "b"]).user);
});

test("no average says what everybody gave", () => {
  const score = fc.integer({ min: 0, max: 5 });
  fc.assert(
    fc.property(fc.array(fc.tuple(score, score), { minLength: 5, maxLength: 9 }), (each) => {
      const { averages } = foundOf(
        each.map(([a, b]) => scorer("user", a, b)),
        ["a", "b"],
      ).user;
      for (const average of Object.values(averages)) assert.ok(average >= 0.5 && average <= 4.5);
    }),
  );
});

test("people who use services changed an outcome where theirs was chosen and professionals wanted another @practice P32", () => {
  const apart = foundOf([...users(5), ...professionals(5)], ["a", "b"]);
  assert.equal(movedOf(apart, "a"), "changed");
  assert.equal(movedOf(apart, "b"), "not-followed");
  assert.equal(movedOf(foundOf([...users(5), ...professionals(3)], ["a", "b"]), "a"), "agreed");
  assert.equal(movedOf(foundOf(users(4), ["a", "b"]), "a"), "not-known");
  const decided = { outcomeId: "a", followed: "followed", because: "So.", onDay: "2026-05-01" } as const;
  assert.deepEqual(
    movedByYear([
      { decided, moved: "changed" },
      { decided, moved: "not-known" },
    ]),
    [{ year: "2026", decided: 2, notKnown: 1, changed: 1 }],
  );
});

const voter = (side: Scorer["side"], a: number): Scorer => ({ side, scores: { a: { vote: a }, b: { vote: 0 } } });

test("votes are said only as more for, as many, or more against, of at least five on a side who said either @practice P32", () => {
  const vote = fc.constantFrom(-1, 0, 1);
  fc.assert(
    fc.property(fc.array(vote, { maxLength: 12 }), (cast) => {
      const { user, professional } = foundOf(
        cast.map((one) => voter("user", one)),
        ["a", "b"],
        "votes",
      );
      const said = cast.filter((one) => one !== 0);
      const sum = said.reduce((total, one) => total + one, 0);
      assert.deepEqual(
        user.averages,
        said.length < 5 ? {} : { a: Math.sign(sum) },
        "nothing of b, on which nobody had a view",
      );
      assert.deepEqual(user.first, said.length >= 5 && sum > 0 ? ["a"] : []);
      assert.deepEqual(professional, { scorers: { mark: "suppressed" }, averages: {}, first: [] });
    }),
  );
});

test("people who use services changed an outcome that most of them were for and most professionals were not @practice P32", () => {
  const five = (side: Scorer["side"], a: number): readonly Scorer[] => Array.from({ length: 5 }, () => voter(side, a));
  const found = foundOf([...five("user", 1), ...five("professional", -1)], ["a", "b"], "votes");
  assert.deepEqual([movedOf(found, "a"), movedOf(found, "b")], ["changed", "not-known"]);
  assert.equal(
    movedOf(foundOf([...five("user", -1), ...five("professional", 1)], ["a"], "votes"), "a"),
    "not-followed",
  );
  assert.equal(movedOf(foundOf([...five("user", 1), ...five("professional", 0)], ["a"], "votes"), "a"), "agreed");
});

test("a vote that is left out is asked for by its box", () => {
  assert.deepEqual(votesOf({ score_1_1: "for", score_2_1: "5" }, ["a", "b"]).missing, ["score_2_1"]);
});

test("a score that is left out, or is no score, is asked for by its box", () => {
  const sent = { score_1_1: "5", score_2_1: "6" };
  assert.deepEqual(scoresOf(sent, { options: ["a", "b"], criteria: ["c"] }).missing, ["score_2_1"]);
});
