import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { notApplicable, suppressed } from "../../nouns/count.ts";
import { wandsworthExample } from "./example/example.ts";
import { handMade } from "./hand-made.ts";
import { pathwayOf, stepsIn, type Step } from "./pathway.rules.ts";
import type { ReachTable } from "./table.rules.ts";

const measures = ["referrals-received", "first-treatment", "finished-course-treatment", "not-at-caseness", "recovery"];

const stepsOf = (table: ReachTable, code: string): readonly Step[] => {
  const pathway = pathwayOf(table).find((one) => one.community.code === code);
  assert.ok(pathway, `no pathway for ${code}`);
  return pathway.steps;
};

const percents = (steps: readonly Step[], of: "ofFirst" | "ofPrevious"): readonly (number | string | null)[] =>
  steps.map((step) => {
    const share = step[of];
    return share?.mark === "value" ? Math.round(share.percent) : (share?.mark ?? null);
  });

const counts = (steps: readonly Step[]): readonly (number | string)[] =>
  steps.map(({ count }) => (count.mark === "value" ? count.count : count.mark));

// @practice P03
describe("what is left at each step of help", () => {
  const table = handMade(
    { J: { seen: [200, 150, 100, 20, 36] }, R: { seen: [50, 40, suppressed, 5, 10] } },
    { measures },
  );

  it("of 200 referred, 150 start, 100 finish and 36 of the 80 who could recover", () => {
    const steps = stepsOf(table, "J");
    assert.deepEqual(
      steps.map(({ measure }) => measure),
      ["referrals-received", "first-treatment", "finished-course-treatment", "recovery"],
    );
    assert.deepEqual(counts(steps), [200, 150, 100, 36]);
    assert.deepEqual(percents(steps, "ofFirst"), [100, 75, 50, 18]);
    assert.deepEqual(percents(steps, "ofPrevious"), [null, 75, 67, 45]);
  });

  it("every share carries Wilson's limits", () => {
    const share = stepsOf(table, "J")[3]?.ofPrevious;
    assert.ok(share?.mark === "value");
    assert.deepEqual([share.lower95.toFixed(1), share.upper95.toFixed(1)], ["34.6", "55.9"]);
    assert.deepEqual([share.part, share.whole], [36, 80]);
  });

  it("a hidden step is a gap in the drawing, not a step nobody took", () => {
    const steps = stepsOf(table, "R");
    assert.deepEqual(counts(steps), [50, 40, "suppressed", 10]);
    assert.deepEqual(percents(steps, "ofPrevious"), [null, 80, "suppressed", "suppressed"]);
  });

  it("a community nobody counted has steps without numbers", () => {
    assert.deepEqual(counts(stepsOf(table, "K")), Array(4).fill("not-collected"));
    assert.deepEqual(percents(stepsOf(table, "K"), "ofFirst"), Array(4).fill("not-collected"));
  });

  it("a question that does not arise stays one that does not arise", () => {
    const none = handMade(
      { J: { seen: [100, notApplicable] } },
      { measures: ["referrals-received", "first-treatment"] },
    );
    assert.deepEqual(percents(stepsOf(none, "J"), "ofFirst"), [100, "not-applicable"]);
  });

  it("more at a later step than at an earlier one is no share: those are other people", () => {
    const more = handMade({ J: { seen: [100, 105] } }, { measures: ["referrals-received", "first-treatment"] });
    assert.deepEqual(percents(stepsOf(more, "J"), "ofFirst"), [100, "none"]);
  });

  it("a step after nobody has no share", () => {
    const none = handMade({ J: { seen: [0, 0] } }, { measures: ["referrals-received", "first-treatment"] });
    assert.deepEqual(percents(stepsOf(none, "J"), "ofFirst"), ["none", "none"]);
  });
});

describe("the steps a file knows", () => {
  it("go by the name of the file's own year", () => {
    const later = handMade({ J: { seen: [1, 1] } }, { measures: ["accessing-services", "referrals-received"] });
    assert.deepEqual(stepsIn(later), ["referrals-received", "accessing-services"]);
  });

  it("are three in the published example", () => {
    assert.deepEqual(stepsIn(wandsworthExample), ["referrals-received", "finished-course-treatment", "recovery"]);
  });

  it("are no pathway where there is only one", () => {
    assert.deepEqual(pathwayOf(handMade({ J: { seen: [40] } })), []);
    assert.deepEqual(pathwayOf(handMade({ J: { seen: [40] } }, { measures: ["detentions"] })), []);
  });
});
