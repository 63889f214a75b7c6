import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { z } from "zod";
import { fetchFeed, ledFrom, problemOfAddress } from "./fetched.reader.ts";
import { isPublicNumber } from "./public-number.rules.ts";
import { readFeed } from "./read-feed.rules.ts";

const samples = path.join(import.meta.dirname, "../../../../../shared/conformance/open/hsds-uk");
const skip = existsSync(samples)
  ? false
  : "the samples of the standard (../shared/conformance/open/hsds-uk) are not here";
const readJson = (file: string): unknown => JSON.parse(readFileSync(path.join(samples, file), "utf8"));
const mutated = z.object({ expect_error_at: z.string(), mutation: z.string(), instance: z.unknown() });

test("each sample of the standard that is wrong is told by its field", { skip }, () => {
  const files = readdirSync(path.join(samples, "invalid"));
  assert.ok(files.length > 0);
  for (const file of files) {
    const { expect_error_at: at, mutation, instance } = mutated.parse(readJson(`invalid/${file}`));
    const read = readFeed(instance, "Riverside");
    assert.ok(read.ok, mutation);
    const told = [...read.value.refused, ...read.value.offerings].flatMap(({ problems }) =>
      problems.map(({ field }) => `/${field}`).filter((field) => field !== "/point"),
    );
    assert.ok(told.length > 0 && told.every((field) => field.startsWith(at)), `${mutation}: ${told.join()}`);
  }
});

test("every good sample of the standard is read, with all that the directory has room for", { skip }, () => {
  const good = ["service_full", "service_list", "service_at_location_full", "service_at_location_list", "organization"];
  for (const name of good) {
    const read = readFeed(readJson(`validator-mocks/V3.0-UK-Default/${name}.json`), "Riverside");
    assert.ok(read.ok && read.value.refused.length === 0 && read.value.offerings.length === 1, name);
    const problems = [...read.value.organisations, ...read.value.offerings].flatMap((line) => line.problems);
    // The samples stand at 100 degrees north, where no map goes.
    assert.ok(
      problems.every(({ field }) => field === "point"),
      name,
    );
  }
  const list = readFeed(readJson("validator-mocks/V3.0-UK-Default/organization_list.json"), "Riverside");
  assert.ok(list.ok);
  assert.deepEqual(list.value.organisations[0]?.content.identifiers, [{ scheme: "GB-CHC", code: "1122334" }]);
  const whole = readFeed(readJson("validator-mocks/V3.0-UK-Default/service_full.json"), "Riverside");
  assert.ok(whole.ok);
  const [counselling] = whole.value.offerings;
  assert.deepEqual(counselling?.content.days, ["th", "fr"]);
  for (const part of ["For ages 12 to 100", "BASC", "email@example.com", "http://example.com/counselling", "COVID-19"])
    assert.ok(counselling?.content.about.includes(part), part);
  assert.match(counselling?.content.cost ?? "", /Under 18s and Over 60s, £35, per 1 hour session/);
  assert.match(counselling?.content.venue ?? "", /MyCity Civic Center.*1-30 Main Street.*ABC 1234/);
  assert.match(counselling?.content.access ?? "", /induction loops/);
  assert.match(whole.value.notes.join(" "), /Community Counselling \(Reception Manager\)/);
  assert.doesNotMatch(
    whole.value.notes.join(" "),
    /Ann Persona/,
    "nobody is named before they agreed, in notes neither",
  );
});

test("nobody has our server ask inside somebody’s own network", () => {
  const inside = [
    "http://example.org/",
    "https://localhost/",
    "https://127.0.0.1/",
    "https://2130706433/",
    "https://[::1]/",
  ];
  for (const address of [
    ...inside,
    "https://10.0.0.1/",
    "https://example.org:8443/",
    "https://a:b@example.org/",
    "https://:b@example.org/",
    "file:///etc/passwd",
  ])
    assert.notEqual(problemOfAddress(address), null, address);
  assert.equal(problemOfAddress("https://example.org/oruk"), null);
  for (const number of [
    "127.0.0.1",
    "169.254.169.254",
    "100.64.0.1",
    "::1",
    "fe80::1",
    "fd00::1",
    "::ffff:10.0.0.1",
    "2002:7f00:1::",
    "64:ff9b::7f00:1",
  ])
    assert.equal(isPublicNumber(number), false, number);
  assert.equal(ledFrom("https://example.org/api", "/v3"), "https://example.org/v3");
  assert.notEqual(problemOfAddress(ledFrom("https://example.org/api", "//127.0.0.1/")), null);
  // A signpost that is no address ends the asking, not the program.
  assert.throws(() => ledFrom("https://example.org/api", "https://["), { cause: "refused" });
  assert.ok(isPublicNumber("93.184.215.14") && isPublicNumber("2a00:1450:4009:80b::200e"));
});

test("a feed is asked for page by page, and each service that a list tells in short is asked for whole", async () => {
  const asked: string[] = [];
  const brief = { id: "a1", name: "Quiet hour", status: "active" };
  const read = await fetchFeed("https://example.org/api", async (address) => {
    asked.push(address);
    if (address === "https://example.org/api") return JSON.stringify({ version: "HSDS-UK-3.0", openapi_url: "x" });
    if (address.endsWith("/services/a1")) return JSON.stringify({ ...brief, schedules: [] });
    const second = address.includes("page=2");
    return JSON.stringify({
      total_items: 2,
      total_pages: 2,
      contents: [second ? { ...brief, id: "b", languages: [] } : brief],
    });
  });
  assert.deepEqual(read, {
    ok: true,
    value: {
      total_items: 2,
      contents: [
        { ...brief, schedules: [] },
        { ...brief, id: "b", languages: [] },
      ],
    },
  });
  assert.equal(asked.length, 4);
});
