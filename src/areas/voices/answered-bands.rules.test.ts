import assert from "node:assert/strict";
import { test } from "node:test";
import { nationalPublicationRule } from "../../disclosure/policy.ts";
import { closedYear } from "../../nouns/months.ts";
import { bandsOf } from "./answered-bands.rules.ts";

test("that voices were answered is said in bands, and of fewer than ten nothing is said, whatever the place chose @practice P24", () => {
  const counts = new Map([
    ["none", 0],
    ["nine", 9],
    ["ten", 10],
    ["forty", 40],
    ["sixty", 60],
  ]);
  const open = { ...nationalPublicationRule, hideUnder: 0, valuesLeft: 0 };
  assert.deepEqual(
    [...bandsOf(counts, open)],
    [
      ["ten", "some"],
      ["forty", "some"],
      ["sixty", "many"],
    ],
  );
});

test("the year of voices ends with the last quarter, so that an answer today changes nothing", () => {
  assert.deepEqual(closedYear("2026-11-23"), { from: "2025-10-01", until: "2026-09-30" });
  assert.deepEqual(closedYear("2026-10-01"), closedYear("2026-12-31"));
});
