import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { z } from "zod";
import { areas } from "../../../areas.ts";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../web/rehearsal-host.ts";

let house: RehearsedHost;
before(async () => {
  house = await rehearseHost(areas);
});
after(() => house.close());

const html = { accept: "text/html" };
const listed = z.object({
  places: z.array(z.strictObject({ id: z.uuid(), name: z.string(), slug: z.string() })),
  next: z.uuid().nullable(),
  isFirst: z.boolean(),
});
const list = async (url: string) => {
  const answer = await house.app.inject({ url, headers: { accept: "application/json" } });
  assert.equal(answer.statusCode, 200, answer.body);
  return listed.parse(answer.json());
};

test("where no place has started, the page says what a place is for and the first thing to do", async () => {
  assert.deepEqual(await list("/places"), { places: [], next: null, isFirst: true });
  const { body } = await house.app.inject({ url: "/places", headers: html });
  assert.match(body, /No place yet/);
  assert.match(body, /href="\/places\/start"/);
  assert.match(body, /href="\/try"/);
});

test("places are listed by name, a hundred at a time, each once, and the house itself never", async () => {
  await sql`INSERT INTO place (place_id, slug, name)
    SELECT gen_random_uuid(), 'place-' || n, 'Place ' || lpad((n % 90)::text, 3, '0') FROM generate_series(1, 250) AS n`.execute(
    house.stage.owner,
  );
  const first = await list("/places");
  const second = await list(`/places?after=${first.next}`);
  const third = await list(`/places?after=${second.next}`);
  assert.deepEqual(
    [first, second, third].map(({ places }) => places.length),
    [100, 100, 50],
  );
  assert.equal(third.next, null);
  const all = [first, second, third].flatMap(({ places }) => places);
  assert.equal(new Set(all.map(({ id }) => id)).size, 250);
  const names = all.map(({ name }) => name);
  assert.deepEqual(names, names.toSorted());
  assert.ok(all.every(({ slug }) => slug !== "-"));
  assert.match((await house.app.inject({ url: "/places", headers: html })).body, /Show the next places/);
});

test("a page that does not exist is empty, and a broken cursor is named", async () => {
  const none = await list("/places?after=00000000-0000-4000-8000-000000000000");
  assert.deepEqual(none.places, []);
  for (const after of ["1", "' OR 1=1 --", "%00"]) {
    const answer = await house.app.inject({
      url: `/places?after=${encodeURIComponent(after)}`,
      headers: { accept: "application/json" },
    });
    assert.equal(answer.statusCode, 422, after);
    assert.equal(answer.json().problems[0].field, "after");
  }
});

test("the house has no page, and neither has a place that never started", async () => {
  for (const url of ["/-", "/00000000-0000-0000-0000-000000000000", "/never-started", "/Riverside", "/a%20b"])
    assert.equal((await house.app.inject({ url, headers: html })).statusCode, 404, url);
});
