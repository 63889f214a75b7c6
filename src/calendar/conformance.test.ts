import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { z } from "zod";
import { readCalendar } from "./index.ts";
import { momentsOf, partsOf } from "./read.ts";

const folder = fileURLToPath(new URL("../../../shared/conformance/open/ical-vcard/", import.meta.url));
const skip = existsSync(folder) ? false : "the open conformance material is not here";
const read = (name: string): string => readFileSync(`${folder}${name}`, "utf8");

/** What we do not read as stated, by its name, and why. At most ten. */
const refused: Readonly<Record<string, string>> = {};

const vectors = z.array(
  z.object({
    id: z.string(),
    rule: z.string(),
    dtstart: z.string(),
    by_count: z.boolean(),
    no_instance: z.boolean(),
    expected: z.array(z.string()).optional(),
  }),
);

test("rules of recurrence give the moments that are stated", { skip }, () => {
  const all = vectors.parse(JSON.parse(read("rrule-vectors.json")));
  assert.ok(all.length > 30, "There are too few rules to have read the right file.");
  const wrong = all
    .filter(({ id }) => refused[id] === undefined)
    .filter(({ rule, dtstart, expected = [], no_instance, by_count }) => {
      const most = no_instance ? 1 : expected.length + (by_count ? 1 : 0);
      return JSON.stringify(momentsOf(rule, dtstart, most)) !== JSON.stringify(no_instance ? [] : expected);
    });
  assert.deepEqual(
    wrong.map(({ id, rule, dtstart, expected, no_instance }) => ({ id, rule, dtstart, expected, no_instance })),
    [],
  );
});

test("pairs of a file and its parts read as stated", { skip }, () => {
  const files = readdirSync(`${folder}parser-pairs`).filter((name) => !name.endsWith(".json"));
  assert.ok(files.length >= 7);
  for (const name of files.filter((one) => refused[one] === undefined)) {
    const stated: unknown = JSON.parse(read(`parser-pairs/${name.replace(/\.\w+$/, ".json")}`));
    assert.deepEqual(partsOf(read(`parser-pairs/${name}`)), stated, name);
  }
});

test("calendars of other programs are read, and those without an end come to one", { skip }, () => {
  const files = readdirSync(`${folder}samples`).filter((name) => name.endsWith(".ics"));
  assert.ok(files.length >= 8);
  for (const name of files) {
    const calendar = readCalendar(read(`samples/${name}`), { from: "2000-01-01", to: "2030-12-31" });
    assert.ok(calendar.ok && calendar.value.length > 0, name);
    assert.ok(calendar.value.every(({ firstDay, lastDay }) => firstDay <= lastDay));
  }
});
