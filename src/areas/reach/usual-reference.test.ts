import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findingFor, usualReference } from "./finding.rules.ts";
import { handMade } from "./hand-made.ts";
import { reachWords } from "./reach.words.ts";
import { reportOf } from "./report.page.ts";

// @practice P03
describe("who is compared with when nobody says", () => {
  it("is White British where they are counted", () => {
    const table = handMade({ A: { residents: 1000, seen: [40] }, J: { residents: 500, seen: [10] } });
    assert.equal(usualReference(table, "referrals"), "white-british");
  });

  it("is everyone in a service's own small file that does not name White British people", () => {
    const table = handMade({ J: { residents: 500, seen: [10] }, N: { residents: 500, seen: [30] } });
    assert.equal(usualReference(table, "referrals"), "everyone");
    assert.ok(findingFor(table, { measure: "referrals", reference: usualReference(table, "referrals") }).ok);
  });

  it("is everyone where there is nobody to compare at all, so that the refusal says why and what to do", () => {
    const table = handMade({ J: { residents: 500, seen: [10] } });
    const reference = usualReference(table, "referrals");
    assert.equal(reference, "everyone");
    const finding = findingFor(table, { measure: "referrals", reference });
    assert.ok(!finding.ok);
    assert.deepEqual(
      finding.problems.map(({ words }) => words),
      [
        "Fewer than two communities can be counted here, so there is nobody to compare. Bring more communities or, if the counts are public already, say so.",
      ],
    );
  });
});

describe("a group that stands in no row", () => {
  it("is named in the warnings of the report, for programs that read nothing else", () => {
    const because = "There is no count of residents for this group.";
    const table = handMade(
      { A: { residents: 1000, seen: [40] }, J: { residents: 500, seen: [10] } },
      { outside: [{ label: "Sylheti", because }] },
    );
    const finding = findingFor(table, { measure: "referrals", reference: "white-british" });
    assert.ok(finding.ok);
    const { warnings } = reportOf(table, finding.value, reachWords("en").words);
    assert.ok(warnings.includes(`Sylheti: ${because}`));
  });
});
