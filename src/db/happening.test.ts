import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sql } from "kysely";
import { canonicalJson } from "./canonical-json.ts";
import type { Json } from "./canonical-json.ts";
import { FIRST_HASH, happened, hashOfLink } from "./happening.ts";
import { HOUSE } from "./place-id.ts";
import { rehearsal } from "./rehearsal.ts";
import { note, startPlace } from "./stage.ts";
import type { Db } from "./tables.ts";
import { readPlace, savePlace } from "./transaction.ts";
import { verifyChain } from "./verify-chain.ts";

const fiveHappenings = async (app: Db): Promise<string> => {
  const place = await startPlace(app, "Riverside");
  for (const text of ["one", "two", "three", "four", "five"]) await savePlace(app, place, (tx) => note(tx, text));
  return place;
};

test("fifty people who write in one place at once leave one unbroken chain", async () => {
  await using stage = await rehearsal();
  const place = await startPlace(stage.app, "Riverside");
  const numbers = await Promise.all(
    Array.from({ length: 50 }, (_, person) => savePlace(stage.app, place, (tx) => note(tx, `person ${person}`))),
  );
  assert.deepEqual(
    numbers.toSorted((a, b) => a - b),
    Array.from({ length: 50 }, (_, index) => index + 1),
  );
  assert.deepEqual(await verifyChain(stage.app, place), [{ placeId: place, slug: "riverside", count: 50 }]);
});

test("the house and every place have a chain of their own, and all are checked", async () => {
  await using stage = await rehearsal();
  const riverside = await fiveHappenings(stage.app);
  const hillside = await startPlace(stage.app, "Hillside");
  const reports = await verifyChain(stage.app);
  const counts = new Map(
    reports.map(({ placeId, count, trouble }) => [placeId, trouble === undefined ? count : "broken"]),
  );
  assert.deepEqual(Object.fromEntries(counts), { [HOUSE]: 2, [riverside]: 5, [hillside]: 0 });
});

test("a happening kept for nobody is not counted: numbers have no gaps after something failed", async () => {
  await using stage = await rehearsal();
  const place = await fiveHappenings(stage.app);
  await assert.rejects(
    savePlace(stage.app, place, async (tx) => {
      await note(tx, "lost");
      throw new Error("given up");
    }),
  );
  assert.equal(await savePlace(stage.app, place, (tx) => note(tx, "six")), 6);
  assert.deepEqual(await verifyChain(stage.app, place), [{ placeId: place, slug: "riverside", count: 6 }]);
});

/** What somebody with every right in the database might do, and the sentence that finds it. */
const tampering: readonly (readonly [string, string, number, RegExp])[] = [
  ["alters a word", `UPDATE happening SET detail = '{"text":"other"}' WHERE number = 3`, 3, /Happening 3 .* altered/],
  ["alters who did it", "UPDATE happening SET who = 'somebody else' WHERE number = 2", 2, /Happening 2/],
  ["alters when", "UPDATE happening SET at = at + interval '1 millisecond' WHERE number = 5", 5, /Happening 5/],
  ["alters what it was about", "UPDATE happening SET subject_id = '2' WHERE number = 1", 1, /Happening 1/],
  ["makes a detail a list", "UPDATE happening SET detail = '[]' WHERE number = 4", 4, /Happening 4/],
  ["alters a hash", "UPDATE happening SET hash = sha256('x') WHERE number = 4", 4, /Happening 4/],
  ["removes one in the middle", "DELETE FROM happening WHERE number = 3", 3, /Happening 3 is missing: after 2 comes 4/],
  ["removes the first", "DELETE FROM happening WHERE number = 1", 1, /Happening 1 is missing/],
  ["cuts off the end", "DELETE FROM happening WHERE number > 3", 4, /Happenings 4 to 5 are missing from the end/],
  ["empties the chain", "DELETE FROM happening", 1, /Happenings 1 to 5 are missing/],
  [
    "swaps two",
    `UPDATE happening SET number = number + 100 WHERE number IN (2, 3);
     UPDATE happening SET number = CASE number WHEN 102 THEN 3 ELSE 2 END WHERE number > 100`,
    2,
    /Happening 2 .* moved/,
  ],
  [
    "closes the gap after removing one",
    "DELETE FROM happening WHERE number = 2; UPDATE happening SET number = 2 WHERE number = 3; UPDATE happening SET number = 3 WHERE number = 4; UPDATE happening SET number = 4 WHERE number = 5",
    2,
    /Happening 2 /,
  ],
  [
    "adds one at the end",
    "INSERT INTO happening SELECT place_id, 6, at, who, what, subject_kind, subject_id, detail, hash FROM happening WHERE number = 5",
    6,
    /Happening 6 .* put in afterwards/,
  ],
  ["forgets where the chain ends", "DELETE FROM chain_head", 5, /where this chain ends is missing/],
  [
    "cuts the end off and lowers the count",
    "DELETE FROM happening WHERE number = 5; UPDATE chain_head SET count = 4",
    4,
    /put in place of another/,
  ],
  ["lowers the count", "UPDATE chain_head SET count = 4", 5, /from 5 on were added past the end/],
];

for (const [deed, statement, number, sentence] of tampering) {
  test(`the check finds who ${deed}`, async () => {
    await using stage = await rehearsal();
    const place = await fiveHappenings(stage.app);
    await sql.raw(onlyIn(statement, place)).execute(stage.owner);
    const [report] = await verifyChain(stage.app, place);
    assert.equal(report?.trouble?.number, number, report?.trouble?.words);
    assert.match(report.trouble.words, sentence);
    const [house] = await verifyChain(stage.app, HOUSE);
    assert.equal(house?.trouble, undefined, "the house was left alone");
  });
}

/** The owner of a test server sees every place, so each statement names its own. */
const onlyIn = (statements: string, place: string): string =>
  statements
    .split(";")
    .map((one) => `${one} ${/\bWHERE\b/.test(one) ? "AND" : "WHERE"} place_id = '${place}'`)
    .join(";");

test("anyone with the rows works out the same hash", () => {
  const link = {
    place: HOUSE,
    number: 1,
    at: new Date("2026-01-02T03:04:05.678Z"),
    who: "a",
    what: "b",
    subject: { kind: "c", id: "d" },
    detail: { z: 1, a: ["é", null, true] },
  };
  // Worked out apart from this program: printf '\0…(32)' + the text below | sha256sum
  const said =
    '{"at":"2026-01-02T03:04:05.678Z","detail":{"a":["é",null,true],"z":1},"number":1,' +
    `"place":"${HOUSE}","subject":{"id":"d","kind":"c"},"what":"b","who":"a"}`;
  assert.equal(canonicalJson({ ...link, at: link.at.toISOString() }), said);
  assert.equal(
    hashOfLink(FIRST_HASH, link).toString("hex"),
    "b56417d7b738ba19a7445d0efdcd022a0f5b21d1be9bd15acc2305feaa823634",
  );
});

const writable = (value: Json): boolean => {
  try {
    canonicalJson(value);
    return true;
  } catch {
    return false;
  }
};

test("whatever a happening says comes back from the database as it went in, and the chain holds", async () => {
  await using stage = await rehearsal();
  const place = await startPlace(stage.app, "Riverside");
  const details = fc
    .sample(fc.dictionary(fc.string({ unit: "binary" }), fc.jsonValue({ stringUnit: "binary" })), {
      numRuns: 150,
      seed: 42,
    })
    .map((detail): { [name: string]: Json } => JSON.parse(JSON.stringify(detail)))
    .filter((detail) => writable(detail));
  assert.ok(details.length > 50, `only ${details.length} could be written`);
  const all = [...details, { numbers: [0, -0, 1e21, 1e-7, 5e-324, 1.7976931348623157e308, 0.1, 2 ** 53 + 2] }];
  await savePlace(stage.app, place, async (tx) => {
    for (const detail of all) await happened(tx, { what: "w", who: "x", subject: { kind: "k", id: "i" }, detail });
  });
  const back = await readPlace(stage.app, place, (tx) =>
    tx.selectFrom("happening").select("detail").orderBy("number").execute(),
  );
  assert.deepEqual(
    back.map((row) => canonicalJson(row.detail)),
    all.map((detail) => canonicalJson(detail)),
  );
  assert.deepEqual(await verifyChain(stage.app, place), [{ placeId: place, slug: "riverside", count: all.length }]);
});

test("what the database could not give back is refused before it is written", () => {
  for (const bad of ["\u0000", "\ud800", Number.NaN, Number.POSITIVE_INFINITY])
    assert.throws(() => canonicalJson({ bad }));
  assert.throws(() => canonicalJson({ "\u0000": 1 }));
});

test("the check reads long chains in pieces and misses nothing", async () => {
  await using stage = await rehearsal();
  const place = await startPlace(stage.app, "Riverside");
  await savePlace(stage.app, place, async (tx) => {
    for (let index = 0; index < 1003; index++) await note(tx, String(index));
  });
  assert.deepEqual(await verifyChain(stage.app, place), [{ placeId: place, slug: "riverside", count: 1003 }]);
  await sql`UPDATE happening SET who = 'else' WHERE number = 1002`.execute(stage.owner);
  assert.equal((await verifyChain(stage.app, place))[0]?.trouble?.number, 1002);
});
