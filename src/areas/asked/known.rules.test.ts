import assert from "node:assert/strict";
import { test } from "node:test";
import { withKnown } from "./known.rules.ts";
import type { Known } from "./known.rules.ts";

const [somali, roma, kashmiri] = ["Somali", "Roma", "Kashmiri"].map((name) => ({ id: name, name: `Example ${name}` }));
assert.ok(somali && roma && kashmiri);
const service = { id: "s", name: "Example service" };
const nothing: Known = { groups: [], sessions: [], asks: [], voices: new Map() };

test("a community whose own group met was asked by then; partners who were asked and people who spoke by themselves stand beside it and do not count @practice P24", () => {
  const asked = [{ community: somali, onDay: "2026-01-10", service }];
  const known: Known = {
    groups: [{ id: "g", name: "Example group", communityId: kashmiri.id }],
    sessions: [
      { groupId: "g", onDay: "2026-03-01" },
      { groupId: "g", onDay: "2026-02-01" },
      { groupId: "other", onDay: "2026-09-01" },
    ],
    asks: [{ communityId: roma.id }, { communityId: roma.id }],
    voices: new Map([[roma.id, "some"]]),
  };
  const lines = withKnown([somali, roma, kashmiri], asked, known);
  assert.deepEqual(
    lines.map(({ community, lastOn, services, groups, asks, voices }) => [
      community.id,
      lastOn,
      services.length,
      groups.map(({ metOn }) => metOn),
      asks,
      voices,
    ]),
    [
      ["Roma", null, 0, [], 2, "some"],
      ["Somali", "2026-01-10", 1, [], 0, null],
      ["Kashmiri", "2026-03-01", 0, ["2026-03-01"], 0, null],
    ],
  );
});

test("a group that never met in a session that was open leaves its community not asked", () => {
  const known = { ...nothing, groups: [{ id: "g", name: "Example group", communityId: kashmiri.id }] };
  const [line] = withKnown([kashmiri], [], known);
  assert.deepEqual([line?.lastOn, line?.groups[0]?.metOn], [null, null]);
});
