import assert from "node:assert/strict";
import { test } from "node:test";
import { nationalPublicationRule } from "../../disclosure/policy.ts";
import { releaseTable } from "../../disclosure/release-table.ts";
import { exactly } from "../../nouns/count.ts";
import type { Count } from "../../nouns/count.ts";
import type { SharesHere } from "../reach/index.ts";
import { besideOf } from "./beside.rules.ts";

const codes = ["A", "B", "C", "D", "E", "F", "G", "H", "J", "K", "L", "M", "N", "P", "R", "S"] as const;
const rule = { ...nationalPublicationRule, hideUnder: 10, valuesLeft: 10, englandIsExact: false };

/** Counts of users by NHS category, through the gate. */
function sharesWith(counts: Readonly<Record<string, number>>): SharesHere {
  const cells = new Map<string, Count>(codes.map((code) => [code, exactly(counts[code] ?? 20)]));
  const table = { identity: "example", cells, sums: [], published: false, ofEngland: false };
  const { cells: released } = releaseTable(rule, table, "of-the-place");
  return {
    service: { id: "s", name: "Example service" },
    area: "Example area",
    period: "2024-25",
    populationPeriod: "2021",
    measure: "referrals",
    communities: codes.flatMap((code) => {
      const seen = released.get(code);
      return seen === undefined ? [] : [{ code, residents: 1000, seen }];
    }),
    unknown: null,
    everyone: null,
    sources: ["Example"],
    leaving: null,
  };
}

test("who lives here and who uses a service stand by broad group, each out of how many, with an interval and a ratio; Chinese people among Asian people @practice P25", () => {
  const rows = besideOf(sharesWith({}));
  assert.deepEqual(
    rows.map(({ group, lives, uses }) => [group, lives?.count, uses?.count, uses?.outOf]),
    [
      ["asian", 5000, 100, 320],
      ["black", 3000, 60, 320],
      ["multiple", 4000, 80, 320],
      ["other", 1000, 20, 320],
      ["white", 3000, 60, 320],
    ],
  );
  const [asian] = rows;
  assert.ok(asian?.uses && asian.uses.lower95 < 100 / 320 && asian.uses.upper95 > 100 / 320);
  assert.equal(asian.ratio, 1);
});

test("where one count of a broad group is hidden, that group has no number, and no total is guessed", () => {
  const rows = besideOf(sharesWith({ S: 4 }));
  assert.deepEqual(
    rows.map(({ uses, ratio }) => [uses, ratio]),
    Array.from({ length: 5 }, () => [null, null]),
  );
  assert.ok(rows.every(({ lives }) => lives !== null));
});
