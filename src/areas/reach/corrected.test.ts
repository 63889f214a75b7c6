import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { joinInOrder, type AlreadyOut } from "../../disclosure/already-out.ts";
import { smallNumberPolicies } from "../../disclosure/policy.ts";
import { exactly } from "../../nouns/count.ts";
import { releasedRows, type RowsReleased } from "./released.rules.ts";

const publish = (out: AlreadyOut, period: string, counts: Readonly<Record<string, number>>): RowsReleased =>
  releasedRows(
    {
      about: { service: "1", period },
      identity: "referrals",
      measures: [{ id: "referrals", label: "Referrals", kind: "count" }],
      communities: new Map(Object.entries(counts).map(([code, count]) => [code, [exactly(count)]])),
      unknown: null,
      everyone: [exactly(Object.values(counts).reduce((sum, one) => sum + one, 0))],
      hasOthers: false,
    },
    {
      policy: smallNumberPolicies["under-10"],
      readers: "everyone",
      published: false,
      before: { out, nestings: [] },
    },
  );

const shownIn = ({ communities }: RowsReleased, code: string): number | null => {
  const count = communities.get(code)?.[0];
  return count?.mark === "value" ? count.count : null;
};

const april = "2024-04-01/2024-04-30";
const both = "2024-04-01/2024-05-31";

// @practice P03
describe("figures that were published, corrected and published again", () => {
  test("April to May is out twice, once corrected: April is still held against the newer one", () => {
    const first = publish(joinInOrder(), both, { A: 250, H: 130, J: 40 });
    const second = publish(joinInOrder(first.told), both, { A: 250, H: 130, J: 41 });
    assert.equal(shownIn(second, "J"), 41);
    const then = publish(joinInOrder(first.told, second.told), april, { A: 120, H: 61, J: 37 });
    assert.equal(shownIn(then, "A"), 120);
    assert.equal(shownIn(then, "J"), null, "41 less 37 are four people in May");
  });

  test("a small correction elsewhere does not swap what is hidden beside a small count", () => {
    const counts = { A: 250, H: 130, J: 4, C: 42, E: 43 };
    const first = publish(joinInOrder(), april, counts);
    assert.deepEqual(
      ["J", "C", "E"].map((code) => shownIn(first, code)),
      [null, null, 43],
    );
    const second = publish(joinInOrder(first.told), april, { ...counts, E: 41 });
    assert.equal(shownIn(second, "C"), null, "all of the older table less what is shown of both is J: 4");
    assert.equal(shownIn(second, "E"), 41);
  });

  test("a correction of the small count itself is published, still hidden", () => {
    const first = publish(joinInOrder(), april, { A: 250, J: 4, C: 42 });
    const second = publish(joinInOrder(first.told), april, { A: 250, J: 5, C: 42 });
    assert.equal(second.refused, null);
    assert.equal(shownIn(second, "A"), 250);
    assert.equal(shownIn(second, "J"), null);
  });

  test("put back as it was, and published a third time, it is neither refused nor gives more away", () => {
    const counts = { A: 250, H: 130, J: 4, C: 42, E: 43 };
    const first = publish(joinInOrder(), april, counts);
    const second = publish(joinInOrder(first.told), april, { ...counts, E: 41 });
    const third = publish(joinInOrder(first.told, second.told), april, counts);
    assert.equal(third.refused, null);
    assert.deepEqual(
      ["J", "C", "E"].map((code) => shownIn(third, code)),
      [null, null, 43],
    );
  });
});
