import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { termsAtFirst } from "./barrier.ts";
import { bandOf, possibleScores, scoredOf, scoreOf } from "./score.rules.ts";
import { termsOf } from "./terms/terms.rules.ts";

const { bands } = termsAtFirst;
const level = fc.integer({ min: 1, max: 5 });

test("known answers of the risk matrix: score and band @practice P22", () => {
  for (const [consequence, likelihood, score, band] of [
    [4, 5, 20, "extreme"],
    [2, 3, 6, "moderate"],
    [3, 3, 9, "high"],
    [1, 3, 3, "low"],
  ] as const) {
    assert.equal(scoreOf({ consequence, likelihood }), score);
    assert.equal(bandOf(score, bands)?.words, band);
  }
  assert.deepEqual(possibleScores, [1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 20, 25]);
});

test("a score is consequence × likelihood whatever is chosen, and 7, 11, 13 and 14 never come out @practice P22", () => {
  fc.assert(
    fc.property(level, level, (consequence, likelihood) => {
      const read = scoredOf({ consequence: String(consequence), likelihood: String(likelihood) });
      assert.ok(read.ok);
      const score = scoreOf(read.value);
      assert.equal(score, consequence * likelihood);
      assert.ok(![7, 11, 13, 14].includes(score));
      assert.notEqual(bandOf(score, bands), undefined);
    }),
  );
});

test("a score that comes along and is another one is refused, and 7 with the reason that no risk can score it", () => {
  fc.assert(
    fc.property(level, level, fc.integer({ min: -5, max: 40 }), (consequence, likelihood, score) => {
      const read = scoredOf({ consequence: String(consequence), likelihood: String(likelihood), score: String(score) });
      assert.equal(read.ok, score === consequence * likelihood);
    }),
  );
  const seven = scoredOf({ consequence: "2", likelihood: "4", score: "7" });
  assert.match(seven.ok ? "" : (seven.problems[0]?.words ?? ""), /2 × 4 is 8. No risk can score 7/);
  for (const wrong of ["0", "6", "", "2.5", "high"])
    assert.equal(scoredOf({ consequence: wrong, likelihood: "3" }).ok, false, wrong);
});

test("a place names its own bands, from 1 upwards, each at a score that there is", () => {
  const sent = (lines: string) => termsOf({ daysToTable: "20", bands: lines });
  assert.deepEqual(sent("1 green\n5 amber\n15 red"), {
    ok: true,
    value: {
      daysToTable: 20,
      bands: [
        { from: 1, words: "green" },
        { from: 5, words: "amber" },
        { from: 15, words: "red" },
      ],
    },
  });
  const refusal = (lines: string): string => {
    const read = sent(lines);
    return read.ok ? "taken" : (read.problems[0]?.words ?? "");
  };
  assert.match(refusal("1 green\n7 red"), /No risk can score 7/);
  assert.match(refusal("2 green\n8 red"), /first band begins at 1/);
  assert.match(refusal("1 green\n8 red\n4 amber"), /higher score/);
  assert.match(refusal("1 green"), /2 to 6 bands/);
  assert.match(refusal("1 green\nred 8"), /cannot be read/);
  assert.equal(termsOf({ daysToTable: "0", bands: "1 a\n8 b" }).ok, false);
});
