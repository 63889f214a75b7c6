import assert from "node:assert/strict";
import { test } from "node:test";
import { smallNumberPolicies } from "../../disclosure/policy.ts";
import { exactly } from "../../nouns/count.ts";
import { releasedRows, type RowsHeld } from "./released.rules.ts";

const counts = (...cells: readonly number[]) => cells.map(exactly);
const held = (more: Partial<RowsHeld> = {}): RowsHeld => ({
  identity: "a service",
  measures: [{ id: "referrals", label: "referrals", kind: "count" }],
  communities: new Map([
    ["A", counts(500)],
    ["H", counts(80)],
    ["J", counts(60)],
  ]),
  unknown: null,
  everyone: counts(640),
  hasOthers: false,
  ...more,
});
const gate = { policy: smallNumberPolicies["under-7"], readers: "of-the-place", published: false } as const;
const kashmiri = (seen: number) => [{ code: "k", label: "Kashmiri", countedIn: "J", cells: counts(seen) }];

// @practice P02 @practice P03
test("a local category is shown beside the group it is counted in where neither gives the other away", () => {
  const { communities, locals, hidesOthers } = releasedRows(held({ locals: kashmiri(25) }), gate);
  assert.equal(communities.get("J")?.[0]?.mark, "value");
  assert.equal(locals[0]?.seen[0]?.mark, "value");
  assert.equal(hidesOthers, false);
});

test("57 Kashmiri of 60 Pakistani would say that 3 are not: then the local count is hidden, and the group stays", () => {
  const { communities, locals, hidesOthers } = releasedRows(held({ locals: kashmiri(57) }), gate);
  assert.equal(locals[0]?.seen[0]?.mark, "suppressed");
  assert.equal(communities.get("J")?.[0]?.mark, "value");
  assert.equal(hidesOthers, true);
});

test("what a measure is told apart by on one page never changes which totals another page shows", () => {
  const parts = [
    { id: "referrals/referralSource/GP", label: "GP", kind: "count" },
    { id: "referrals/referralSource/Self", label: "Self", kind: "count" },
  ] as const;
  const [measure] = held().measures;
  assert.ok(measure);
  const split = held({
    measures: [measure, ...parts],
    communities: new Map([
      ["A", counts(500, 497, 3)],
      ["H", counts(80, 40, 40)],
      ["J", counts(60, 58, 2)],
    ]),
    everyone: counts(640, 595, 45),
    parts: [{ whole: "referrals", parts: parts.map(({ id }) => id) }],
  });
  const [plain, told] = [releasedRows(held(), gate), releasedRows(split, gate)];
  for (const code of ["A", "H", "J"])
    assert.deepEqual({ ...told.communities.get(code)?.[0] }, { ...plain.communities.get(code)?.[0] });
  assert.deepEqual(
    [...told.communities.values()].map((cells) => cells.slice(1).map(({ mark }) => mark)),
    [
      ["suppressed", "suppressed"],
      ["value", "value"],
      ["suppressed", "suppressed"],
    ],
  );
});
