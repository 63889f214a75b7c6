import assert from "node:assert/strict";
import { test } from "node:test";
import { releaseByGroup } from "./by-group.ts";
import type { CountedByGroup } from "./by-group.ts";
import { nationalPublicationRule } from "./policy.ts";

const steps = [
  { key: "asked", of: null },
  { key: "got", of: "asked" },
];
const group = (key: string, asked: number, got: number) => ({ key, name: key, counts: { asked, got } });
const counted = {
  identity: "who asked and who got it",
  period: "2025",
  source: "Records of the place",
  steps,
  ways: [
    {
      key: "community",
      groups: [group("one", 60, 40), group("two", 31, 9), group("three", 3, 1), group("four", 26, 20)],
    },
    { key: "helped", groups: [group("nobody", 70, 30), group("family", 50, 40)] },
  ],
};
const shown = releaseByGroup(nationalPublicationRule, counted);
const line = (way: string, key: string) =>
  shown.ways.find((one) => one.key === way)?.groups.find((one) => one.key === key) ?? assert.fail(key);

test("a group of three is hidden, and another beside it, so that it is not worked out from everybody together @practice P03", () => {
  const { all, ways } = releaseByGroup({ ...nationalPublicationRule, roundTo: 1 }, counted);
  const hidden = ways[0]?.groups.filter(({ counts }) => counts["asked"]?.mark === "suppressed") ?? [];
  assert.ok(hidden.some(({ key }) => key === "three"));
  assert.ok(hidden.length >= 2 || all.counts["asked"]?.mark === "suppressed");
  assert.equal(hidden.find(({ key }) => key === "three")?.shares["got"]?.value, null);
});

test("each share says out of how many, with its interval, its period and its source @practice P03", () => {
  const share = line("helped", "family").shares["got"] ?? assert.fail("no share");
  assert.deepEqual([share.count.mark === "value" && share.count.count, share.denominator, share.value], [40, 50, 80]);
  assert.ok(share.lower95 !== null && share.upper95 !== null && share.lower95 < 80 && share.upper95 > 80);
  assert.deepEqual([share.period, share.source], ["2025", "Records of the place"]);
});

test("with nobody counted nothing is claimed", () => {
  const none = releaseByGroup(nationalPublicationRule, { ...counted, ways: [{ key: "community", groups: [] }] });
  assert.equal(none.all.shares["got"]?.value, null);
});

test("the same question is answered from what was worked out before, and one person more makes it another question", () => {
  const asked = (many: number): CountedByGroup => ({
    identity: "asked twice",
    period: "2025-26",
    source: "Made up",
    steps: [{ key: "asked", of: null }],
    ways: [{ key: "community", groups: [{ key: "a", name: "A", counts: { asked: many } }] }],
  });
  const first = releaseByGroup(nationalPublicationRule, asked(52));
  assert.equal(releaseByGroup(nationalPublicationRule, asked(52)), first);
  const more = releaseByGroup(nationalPublicationRule, asked(58));
  assert.notDeepEqual(more.all.counts, first.all.counts);
  const other = releaseByGroup({ ...nationalPublicationRule, roundTo: 1 }, asked(52));
  assert.notDeepEqual(other.all.counts, first.all.counts);
});
