import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { reviewOf, waitsSince } from "./clocks.rules.ts";
import { budgetSteps, payers } from "./budget.ts";
import type { BudgetStepDone, Payer } from "./budget.ts";
import { mayFollow, stepOf } from "./step.rules.ts";

const steps = (...dids: readonly BudgetStepDone[]) => dids.map((did, at) => ({ did, on: `2026-0${at + 1}-01` }));
const nothing = { onDay: "", byRole: "", reason: "", choice: "", payer: "", pounds: "", provider: "", words: "" };
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

const arranged = (choice: string, payer: Payer | null, on = "2026-06-15") => ({
  did: "arranged" as const,
  on,
  choice,
  payer,
});
const reviewed = (on: string) => ({ did: "reviewed" as const, on, choice: null, payer: null });
const due = (...all: Parameters<typeof reviewOf>[0]) => reviewOf(all)?.due ?? null;

test("a direct payment of the council is looked at after six months, one of the NHS after three, then each twelve @practice P27", () => {
  assert.equal(due(arranged("direct", "council")), "2026-12-15");
  assert.equal(due(arranged("direct", "nhs")), "2026-09-15");
  assert.equal(due(arranged("direct", "both")), "2026-09-15");
  for (const payer of payers) assert.equal(due(arranged("direct", payer), reviewed("2026-09-10")), "2027-09-10", payer);
  assert.equal(due(), null);
  assert.match(reviewOf([arranged("direct", "nhs")])?.because ?? "", /Regulations 2013, regulation 14/);
  assert.match(reviewOf([arranged("direct", "council")])?.because ?? "", /Regulations 2014, regulation 7/);
  assert.match(reviewOf([arranged("direct", "both")])?.because ?? "", /Both pay, and the sooner holds/);
  // Written before it was asked who pays: nobody is looked at too late.
  assert.equal(due(arranged("direct", null)), "2026-09-15");
  assert.match(reviewOf([arranged("direct", null)])?.because ?? "", /Nobody wrote down who pays/);
});

test("money that others look after has no clock in the regulations of direct payments: its plan is looked at each year, and that is said @practice P27", () => {
  for (const form of ["managed", "service-fund"]) {
    assert.equal(due(arranged(form, "nhs")), "2027-06-15", form);
    assert.match(reviewOf([arranged(form, "council")])?.because ?? "", /set no time for these/, form);
  }
});

test("the same arrangement written down again does not put off the day; another one begins its own time @practice P27", () => {
  assert.equal(due(arranged("direct", "nhs"), arranged("direct", "nhs", "2026-08-20")), "2026-09-15");
  assert.equal(due(arranged("managed", "nhs"), arranged("direct", "nhs", "2026-08-20")), "2026-11-20");
  assert.equal(
    due(arranged("direct", "nhs"), reviewed("2026-07-01"), arranged("direct", "council", "2026-08-20")),
    "2027-02-20",
  );
});

test("money that was arranged says who pays, or it is refused in a sentence; no other step says it @practice P27", () => {
  const planned = { ...around, steps: steps("asked", "offered", "assessed", "indicative", "planned") };
  const given = { ...nothing, did: "arranged", choice: "direct" };
  assert.match(JSON.stringify(stepOf(given, planned)), /Choose who pays/);
  assert.match(JSON.stringify(stepOf({ ...given, payer: "gp" }, planned)), /Choose who pays/);
  const said = stepOf({ ...given, payer: "both" }, planned);
  assert.ok(said.ok && said.value.payer === "both");
  const informed = stepOf({ ...nothing, did: "informed", words: "In Twi.", payer: "nhs" }, planned);
  assert.ok(informed.ok && informed.value.payer === null);
});

test("what waits for an answer says since when @practice P27", () => {
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
