import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { z } from "zod";
import { differences, knownAnswer } from "./compare.ts";
import { adapt, number } from "./fields.ts";
import { measures } from "./measures.ts";
import { casesIn, runCases } from "./run.ts";

const root = join(import.meta.dirname, "..", "..");
const open = join(root, "..", "shared", "vectors", "open");
const skip = existsSync(open) ? false : "the known answers are not beside this repository";
const files = [
  "confidence-intervals.json",
  "rates-and-standardisation.json",
  "ratios-and-differences.json",
  "disparity-practice.json",
  "inequality-summary.json",
  "funnel-and-quantiles.json",
  "readability.json",
  "spc.json",
  "impact-evaluation.json",
  "representation.json",
];

const scratch = mkdtempSync(join(tmpdir(), "known-answers-"));
after(() => rmSync(scratch, { recursive: true }));

const double = {
  id: "double-1",
  measure: "double",
  input: { x: 2 },
  expected: { twice: 4 },
  tolerance: { value: 1e-9, kind: "relative" },
};
const known = (changes: object) => knownAnswer.parse({ ...double, ...changes });
const doubling = new Map([["double", adapt(z.object({ x: number }), ({ x }) => ({ twice: 2 * x }))]]);

test("every known answer of these files is reproduced, and no measure of theirs is left out", { skip }, () => {
  const named = z.array(z.object({ measure: z.string() }));
  const mustHave = files.flatMap((file) => named.parse(JSON.parse(readFileSync(join(open, file), "utf8"))));
  const { tallies, failures } = runCases(casesIn(open), measures);
  assert.deepEqual(failures, []);
  assert.ok(mustHave.length > 100, `only ${mustHave.length} cases`);
  for (const { measure } of mustHave) {
    const tally = tallies[measure];
    assert.ok(tally !== undefined && tally.passed === tally.cases && tally.unsupported === 0, measure);
  }
});

test("a deliberately wrong answer is caught in every one of our measures", { skip }, () => {
  for (const each of casesIn(open)) {
    const work = measures.get(each.measure);
    if (work === undefined) continue;
    const { kind, value: allowed } = each.tolerance;
    const share = 1.01 + (kind === "relative" ? 2 * allowed : 0);
    const amount = 0.01 + (kind === "absolute" ? 2 * allowed : 0);
    const shifted = JSON.parse(JSON.stringify(each.expected), (_, value: unknown) => {
      if (typeof value === "number") return value * share + amount;
      return value === null ? 0 : typeof value === "string" ? `not ${value}` : value;
    });
    // An answer that is an empty list has nothing in it to be wrong.
    if (JSON.stringify(shifted) === JSON.stringify(each.expected)) continue;
    const wrong = runCases([{ ...each, expected: shifted }], measures);
    assert.equal(wrong.tallies[each.measure]?.failed, 1, each.id);
  }
});

test("a right answer passes and a wrong one fails with what was got and wanted", () => {
  assert.deepEqual(runCases([known({})], doubling).tallies, {
    double: { cases: 1, passed: 1, failed: 0, unsupported: 0 },
  });
  const wrong = runCases([known({ expected: { twice: 4.1 } })], doubling);
  assert.deepEqual(wrong.tallies["double"], { cases: 1, passed: 0, failed: 1, unsupported: 0 });
  assert.deepEqual(wrong.failures, [{ id: "double-1", key: "twice", got: 4, want: 4.1 }]);
});

test("a measure that stops with an error has failed, and one that nobody built is unsupported", () => {
  const stopped = runCases([known({ input: { x: "two" } })], doubling);
  assert.equal(stopped.tallies["double"]?.failed, 1);
  assert.equal(stopped.failures[0]?.key, "(error)");
  const unbuilt = runCases([known({ measure: "triple" })], doubling);
  assert.deepEqual([unbuilt.tallies["triple"]?.unsupported, unbuilt.failures], [1, []]);
});

test("measures are listed in the order of the alphabet", () => {
  const both = runCases([known({ measure: "zebra" }), known({ measure: "ant" })], doubling);
  assert.deepEqual(Object.keys(both.tallies), ["ant", "zebra"]);
});

test("missing must match missing, and nothing else may", () => {
  const missing = known({ expected: { twice: null } });
  assert.equal(differences({ twice: null }, missing).length, 0);
  for (const got of [{ twice: 0 }, { twice: Number.NaN }, {}, null, { twice: undefined }]) {
    assert.equal(differences(got, missing).length, 1);
  }
  for (const got of [{ twice: null }, { twice: Number.NaN }, {}, { twice: "4" }, { twice: Infinity }]) {
    assert.equal(differences(got, known({})).length, 1);
  }
});

test("tolerances are a share, an amount or none, and each key may have its own", () => {
  const within = (got: number, want: number, allowed: { kind: string; value: number }) =>
    differences({ twice: got }, known({ expected: { twice: want }, tolerance: allowed })).length === 0;
  const share = (value: number) => ({ kind: "relative", value });
  const amount = (value: number) => ({ kind: "absolute", value });
  assert.ok(within(100.09, 100, share(1e-3)) && !within(100.11, 100, share(1e-3)));
  assert.ok(within(-100.09, -100, share(1e-3)));
  assert.ok(within(1.05, 1, amount(0.1)) && !within(1.2, 1, amount(0.1)));
  assert.ok(within(3, 3, { kind: "exact", value: 0 }) && !within(3.0000001, 3, { kind: "exact", value: 1 }));
  assert.ok(within(1e-13, 0, share(0.5)) && !within(1e-11, 0, share(0.5)));
  const own = { value: 1e-9, kind: "relative", perKey: { loose: { value: 1, kind: "absolute" } } };
  const two = known({ expected: { loose: 5, tight: 5 }, tolerance: own });
  assert.deepEqual(
    differences({ loose: 5.9, tight: 5.9 }, two).map(({ key }) => key),
    ["tight"],
  );
});

test("lists are compared one by one, objects by key, words letter by letter, and extra keys are left alone", () => {
  const nested = known({ expected: { list: [1, [2, null]], word: "Exact", inner: { low: 1 } } });
  const right = { list: [1, [2, null]], word: "Exact", inner: { low: 1, more: 9 }, extra: 1 };
  assert.deepEqual(differences(right, nested), []);
  const wrong = { list: [1, [2, 0]], word: "exact", inner: { low: 2 } };
  assert.deepEqual(
    differences(wrong, nested).map(({ key }) => key),
    ["list[1][1]", "word", "inner.low"],
  );
  assert.equal(differences({ ...right, list: [1, [2, null], 3] }, nested).length, 1);
  assert.equal(differences({ ...right, inner: null }, nested).length, 1);
  const level = known({ expected: { line: 2 } });
  assert.deepEqual(differences({ line: [2, 2, 2] }, level), []);
  for (const line of [[2, 2.1], [2, null], []]) assert.ok(differences({ line }, level).length > 0);
});

test("where only so many parts of a list need be right, one fewer is not enough", () => {
  const mostly = known({ expected: { syllables: [1, 2, 3, 4], minimumCorrect: 3 } });
  for (const syllables of [
    [1, 2, 3, 4],
    [1, 2, 3, 9],
  ])
    assert.deepEqual(differences({ syllables }, mostly), []);
  for (const syllables of [[1, 2, 9, 9], [1, 2, 3], []]) assert.ok(differences({ syllables }, mostly).length > 0);
});

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", join(root, "tools", "vectors.ts"), ...args], {
    cwd: root,
    encoding: "utf8",
  });

test("the command prints one JSON object and says 0, 1 or 2 as it leaves", () => {
  assert.equal(run().status, 2);
  assert.equal(run(join(scratch, "nowhere")).status, 2);
  const empty = run(scratch);
  assert.equal(empty.status, 2);
  assert.match(empty.stderr, /nothing was checked/);
  const right = { ...double, measure: "rate_per_100k", input: { count: 1, population: 10 }, expected: { rate: 10000 } };
  writeFileSync(join(scratch, "right.json"), JSON.stringify([right, { ...double, measure: "not_built" }]));
  const passed = run(scratch);
  assert.equal(passed.status, 0);
  assert.deepEqual(JSON.parse(passed.stdout), {
    not_built: { cases: 1, passed: 0, failed: 0, unsupported: 1 },
    rate_per_100k: { cases: 1, passed: 1, failed: 0, unsupported: 0 },
  });
  writeFileSync(join(scratch, "wrong.json"), JSON.stringify([{ ...right, expected: { rate: 1 } }]));
  const failed = run(scratch);
  assert.equal(failed.status, 1);
  assert.match(failed.stderr, /double-1: rate: got 10000, want 1/);
  assert.equal(JSON.parse(failed.stdout).rate_per_100k.failed, 1);
  writeFileSync(join(scratch, "broken.json"), "{");
  assert.equal(run(scratch).status, 2);
});
