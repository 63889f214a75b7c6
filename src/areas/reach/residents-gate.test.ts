import assert from "node:assert/strict";
import { test } from "node:test";
import { nationalPublicationRule } from "../../disclosure/policy.ts";
import { exactly, type Count } from "../../nouns/count.ts";
import type { PopulationReading } from "../datasets/index.ts";
import { activityOf, populationOf } from "./hand-made.ts";
import { tableFrom } from "./join.rules.ts";
import { residentsThroughGate } from "./residents-gate.rules.ts";

const groups = { Pakistani: 5001, Indian: 3, Bangladeshi: 2000, Chinese: 700, Arab: 12 };
const made = populationOf(groups);
const own = { ...made, source: { ...made.source, publisher: null } };
const census = { ...made, source: { ...made.source, publisher: "Office for National Statistics" } };
const gate = { policy: nationalPublicationRule, readers: "of-the-place" } as const;
const activity = activityOf({ Pakistani: [90], Indian: [20], Chinese: [30] });
const choice = { area: "Littleton", organisation: "RXX", period: null, published: false };

const residentsOf = (population: PopulationReading, code: string, told: Partial<typeof choice> = {}): number | null => {
  const table = tableFrom(population, activity, { ...choice, ...told });
  assert.ok(table.ok, JSON.stringify(table));
  return table.value.communities.find((row) => row.code === code)?.residents.count ?? null;
};

// @practice P03
test("three residents whom nobody has published are neither shown nor divided by; a census count is", () => {
  assert.deepEqual([residentsOf(own, "H"), residentsOf(own, "J")], [null, 5000]);
  assert.deepEqual([residentsOf(census, "H"), residentsOf(census, "J")], [3, 5001]);
  assert.equal(residentsOf(own, "H", { published: true }), 3);
});

test("with the total of the area beside them, the hidden ones cannot be worked out", () => {
  const total = Object.values(groups).reduce((sum, one) => sum + one, 0);
  const areas = own.areas.map((area) => ({ ...area, total }));
  const [shown] = residentsThroughGate({ ...own, areas }, gate).areas;
  assert.ok(shown !== undefined);
  assert.ok(shown.counts.some(({ count }: { readonly count: Count }) => count.mark === "suppressed"));
  const known = shown.counts.flatMap(({ count }) => (count.mark === "value" ? [count] : []));
  const hiddenAtMost = (shown.total ?? Infinity) + 2 - known.reduce((sum, { min }) => sum + min, 0);
  const hiddenAtLeast = (shown.total ?? 0) - 2 - known.reduce((sum, { max }) => sum + max, 0);
  assert.ok(hiddenAtMost - hiddenAtLeast >= 4, `${hiddenAtLeast} to ${hiddenAtMost}`);
  assert.deepEqual(
    residentsThroughGate(census, gate).areas[0]?.counts.map(({ count }) => count),
    Object.values(groups).map(exactly),
  );
});
