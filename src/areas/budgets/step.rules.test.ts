import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { reviewDue, waitsSince } from "./clocks.rules.ts";
import { budgetSteps } from "./budget.ts";
import type { BudgetStepDone } from "./budget.ts";
import { mayFollow, stepOf } from "./step.rules.ts";

const steps = (...dids: readonly BudgetStepDone[]) => dids.map((did, at) => ({ did, on: `2026-0${at + 1}-01` }));
const nothing = { onDay: "", byRole: "", reason: "", choice: "", pounds: "", provider: "", words: "" };
const around = { today: "2026-11-01", organisations: [], steps: steps("asked") };

test("no money without a plan, no plan without an amount, no amount without an assessment that took place @practice P27", () => {
  assert.deepEqual(
    ["assessed", "indicative", "planned", "arranged", "reviewed"].filter((did) =>
      mayFollow(steps("asked")).some((one) => one === did),
    ),
    [],
  );
  assert.ok(mayFollow(steps("asked", "offered", "assessed", "indicative", "planned")).includes("arranged"));
});

test("going back is normal: whatever happened can happen again @practice P27", () => {
  const long = steps("enquired", "asked", "offered", "not-wanted", "another-way", "assessed", "indicative");
  for (const { did } of long) assert.ok(mayFollow(long).includes(did), did);
  assert.equal(new Set(mayFollow(long)).size, mayFollow(long).length);
  assert.ok(mayFollow(long).every((did) => budgetSteps.includes(did)));
});

test("a no says which role said it, and why; not wanting it is said in the person’s own words @practice P27", () => {
  const refused = stepOf({ ...nothing, did: "refused" }, around);
  assert.deepEqual(!refused.ok && refused.problems.map(({ field }) => field), ["byRole", "reason"]);
  const given = { ...nothing, did: "refused", byRole: "social-worker", reason: "too-ill" };
  const said = stepOf(given, around);
  assert.ok(said.ok && said.value.byRole === "social-worker");
  const offered = { ...around, steps: steps("asked", "offered") };
  const unwanted = stepOf({ ...nothing, did: "not-wanted" }, offered);
  assert.match(JSON.stringify(unwanted), /in the person’s own words/);
});

test("an amount that is none, a day before the step before it, and a step that cannot come are refused in a sentence", () => {
  const assessed = { ...around, steps: steps("asked", "offered", "assessed") };
  assert.match(JSON.stringify(stepOf({ ...nothing, did: "indicative", pounds: "lots" }, assessed)), /in pounds/);
  assert.match(
    JSON.stringify(stepOf({ ...nothing, did: "indicative", pounds: "8,400", onDay: "2026-02-01" }, assessed)),
    /before the step before it/,
  );
  assert.match(JSON.stringify(stepOf({ ...nothing, did: "arranged" }, around)), /cannot come next/);
});

test("a direct payment is looked at after six months, then each twelve; what waits for an answer says since when @practice P27", () => {
  const arranged = [
    ...steps("asked", "offered", "assessed", "indicative", "planned"),
    { did: "arranged" as const, on: "2026-06-15" },
  ];
  assert.equal(reviewDue(arranged), "2026-12-15");
  assert.equal(reviewDue([...arranged, { did: "reviewed", on: "2026-12-10" }]), "2027-12-10");
  assert.equal(reviewDue(steps("asked")), null);
  assert.equal(waitsSince(steps("enquired", "asked")), "2026-02-01");
  assert.equal(waitsSince(steps("asked", "refused")), null);
});

test("someone who was told no and asks again is seen to wait, from the day they asked again @practice P27", () => {
  const told = [
    { did: "asked" as const, on: "2026-01-05" },
    { did: "refused" as const, on: "2026-01-06" },
  ];
  assert.equal(waitsSince(told), null);
  assert.equal(waitsSince([...told, { did: "asked", on: "2026-03-01" }]), "2026-03-01");
  // Asking a second time before anybody answered does not make the wait shorter.
  assert.equal(
    waitsSince([...told, { did: "asked", on: "2026-03-01" }, { did: "asked", on: "2026-05-01" }]),
    "2026-03-01",
  );
  for (const did of [
    "refused",
    "offered",
    "assessed",
    "not-wanted",
    "another-way",
    "indicative",
    "arranged",
  ] as const) {
    assert.equal(waitsSince([...told, { did: "asked", on: "2026-03-01" }, { did, on: "2026-03-02" }]), null, did);
    assert.equal(
      waitsSince([
        { did, on: "2026-03-02" },
        { did: "asked", on: "2026-04-01" },
      ]),
      "2026-04-01",
      did,
    );
  }
  // Having it explained, or an advocate there, is no answer.
  for (const did of ["informed", "advocate"] as const)
    assert.equal(
      waitsSince([
        { did: "asked", on: "2026-03-01" },
        { did, on: "2026-03-02" },
      ]),
      "2026-03-01",
      did,
    );
});

test("whatever happened before the last answer never changes who waits, and a new question after it always waits @practice P27", () => {
  const before = fc.array(fc.constantFrom(...budgetSteps), { maxLength: 8 });
  const noAnswer = fc.array(fc.constantFrom<BudgetStepDone>("enquired", "informed", "advocate"), { maxLength: 4 });
  fc.assert(
    fc.property(
      before,
      fc.constantFrom<BudgetStepDone>("refused", "not-wanted", "another-way"),
      noAnswer,
      (all, no, rest) => {
        const long = [...all, no].map((did) => ({ did, on: "2026-01-01" }));
        const later = rest.map((did) => ({ did, on: "2026-02-02" }));
        assert.equal(waitsSince([...long, ...later]), null);
        assert.equal(waitsSince([...long, { did: "asked", on: "2026-02-01" }, ...later]), "2026-02-01");
      },
    ),
  );
});
