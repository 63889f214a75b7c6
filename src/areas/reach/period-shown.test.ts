import assert from "node:assert/strict";
import { test } from "node:test";
import { findingFor } from "./finding.rules.ts";
import { handMade } from "./hand-made.ts";
import { comparedIn, periodToShow, whyNotCompared } from "./period-shown.rules.ts";
import { insteadWords } from "./period-shown.words.ts";

test("the newest period is shown where half as many communities can be compared as in the best", () => {
  assert.equal(periodToShow([7, 14, 16]), 1);
  assert.equal(periodToShow([8, 14, 16]), 0);
  assert.equal(periodToShow([0, 1]), 1);
});

test("where nothing can be compared at any time, the newest is shown as it is", () => {
  assert.equal(periodToShow([0, 0, 0]), 0);
  assert.equal(periodToShow([]), 0);
});

test("a community can be compared when five people would have been expected, however many came", () => {
  const findingsOf = (british: number, pakistani: number) => {
    const table = handMade({
      A: { residents: 10_000, seen: [british] },
      J: { residents: 1000, seen: [pakistani] },
    });
    const finding = findingFor(table, { measure: "referrals", reference: "white-british" });
    assert.ok(finding.ok);
    return [finding.value];
  };
  const counted = handMade({ A: { residents: 10_000, seen: [4] } });
  assert.equal(comparedIn(findingsOf(50, 0)), 1, "nobody came, and five should have");
  assert.equal(comparedIn(findingsOf(40, 12)), 0);
  assert.equal(whyNotCompared({ ok: true, value: counted }), "few");
  assert.equal(whyNotCompared({ ok: false, problems: [] }), "other");
});

test("the sentence names both periods as they are printed", () => {
  assert.equal(
    insteadWords({ period: "April 2026", why: "few" }, "January to March"),
    "The newest figures, April 2026, are too few to compare; these are of January to March.",
  );
});
