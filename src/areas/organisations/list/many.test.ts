import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { z } from "zod";
import { areas } from "../../../areas.ts";
import { startPlace } from "../../../db/stage.ts";
import { monthsLater } from "../../../nouns/months.ts";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../web/rehearsal-host.ts";
import { signedIn } from "../../../web/rehearsal-people.ts";
import type { SignedIn } from "../../../web/rehearsal-people.ts";

/** More than any list, piece or page holds at once. */
const many = 230;

let house: RehearsedHost;
let lead: SignedIn;
before(async () => {
  house = await rehearseHost(areas);
  const placeId = await startPlace(house.stage.app, "Riverside");
  lead = await signedIn(house.stage, { placeId, roles: ["engagement-lead"] });
  const { owner } = house.stage;
  await sql`INSERT INTO organisation (place_id, organisation_id, name, name_key, number, kinds, summary, found_by)
    SELECT ${placeId}, gen_random_uuid(), 'Example house ' || lpad(n::text, 3, '0'), 'house' || n, 1, ARRAY['vcso'],
      'Tea.', to_tsvector('simple', 'example house tea') FROM generate_series(1, ${many}::int) n`.execute(owner);
  await sql`INSERT INTO organisation_version (place_id, organisation_id, number, content, author_role)
    SELECT place_id, organisation_id, 1, '{}', 'Example' FROM organisation WHERE place_id = ${placeId}`.execute(owner);
  // The first ten are nowhere; the others stand in a line to the north, each two with a Tuesday at the same spot.
  await sql`INSERT INTO organisation_offering (place_id, offering_id, organisation_id, name, days, postcode, latitude, longitude)
    SELECT place_id, gen_random_uuid(), organisation_id, 'Lunch', ARRAY['tu'], 'SW9 8QH', 51 + (n / 2) * 0.001, 0
      FROM (SELECT *, right(name, 3)::int AS n FROM organisation WHERE place_id = ${placeId}) o WHERE n > 10
    UNION ALL SELECT place_id, gen_random_uuid(), organisation_id, 'Tea', ARRAY['we'], 'SW99 9ZZ', NULL, NULL
      FROM organisation WHERE place_id = ${placeId} AND name LIKE '%5'`.execute(owner);
});
after(() => house.close());

const listed = z.object({
  organisations: z.array(z.object({ id: z.string(), name: z.string(), km: z.number().optional() })),
  count: z.number(),
});
const get = (path: string, accept = "application/json") =>
  house.app.inject({ url: `/riverside/${path}`, headers: { accept, ...lead.headers } });

/** What stands on all pages of a list, one after the other. */
async function allPages(asked: string) {
  const pages: z.infer<typeof listed>[] = [];
  const last = Math.ceil(listed.parse((await get(`organisations?${asked}`)).json()).count / 25);
  for (let page = 1; page <= last; page += 1)
    pages.push(listed.parse((await get(`organisations?${asked}&page=${page}`)).json()));
  assert.ok(pages.every(({ count }) => count === pages[0]?.count));
  return pages.flatMap(({ organisations }) => organisations);
}
const numbers = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `Example house ${String(from + at).padStart(3, "0")}`);
const namesOf = (all: readonly { readonly name: string }[]): readonly string[] => all.map(({ name }) => name);

test("every organisation stands on one page of the list, by name, with words or without", async () => {
  assert.deepEqual(namesOf(await allPages("")), numbers(1, many));
  assert.deepEqual(namesOf(await allPages("q=tea")), numbers(1, many));
  assert.equal(listed.parse((await get("organisations?page=4000")).json()).organisations.length, 25);
});

test("the nearest come first, each on one page; who is at one spot stands by name, and who is nowhere is not there", async () => {
  const near = await allPages("near=SW9+8QH");
  assert.deepEqual(namesOf(near).toSorted(), numbers(11, many));
  assert.deepEqual(
    near,
    near.toSorted((one, other) => (one.km ?? 0) - (other.km ?? 0) || one.name.localeCompare(other.name)),
  );
  const middle = near.slice(0, 4).map(({ name }) => Number(name.slice(-3)));
  assert.ok(
    middle.every((n) => n > 110 && n < 130),
    `the middle of the line: ${middle.join(" ")}`,
  );
});

test("what fits but is nowhere stands after what is near, where something else of it is on the map", async () => {
  const wednesdays = await allPages("near=SW9+8QH&day=we");
  assert.equal(wednesdays.length, 22);
  assert.ok(wednesdays.every(({ km, name }) => km === undefined && name.endsWith("5")));
});

test("a postcode district is no other that begins like it", async () => {
  assert.equal((await allPages("near=SW99")).length, 23);
  assert.equal((await allPages("near=SW9&day=tu")).length, many - 10);
});

test("who takes the directory along takes all of it, each organisation once, as a table and as Open Referral", async () => {
  const csv = (await get("organisations/export?as=csv")).body.split("\r\n");
  const names = csv.flatMap((line) => /Example house \d{3}/.exec(line)?.[0] ?? []);
  assert.deepEqual([...new Set(names)].toSorted(), numbers(1, many));
  assert.equal(names.length, csv.length - 2);
  const oruk = z
    .object({ size: z.number(), contents: z.array(z.object({ name: z.string() })) })
    .parse(JSON.parse((await get("organisations/export?as=oruk")).body));
  assert.equal(oruk.size, many);
  assert.deepEqual(namesOf(oruk.contents).toSorted(), numbers(1, many));
  const { organisations, services } = (await get("organisations/export")).json();
  assert.deepEqual([organisations, services], [many, many - 10 + 23]);
});

test("for whom one writes is found by part of its name where the list does not hold everybody, and says so", async () => {
  const form = await get("exchange/new?kind=need", "text/html");
  assert.match(form.body, /There are more than the lists below show/);
  assert.doesNotMatch(form.body, /Example house 222/);
  assert.match((await get("exchange/new?kind=need&find=222", "text/html")).body, /Example house 222/);
  const [one, other] = (await allPages("")).slice(-2);
  const payload = {
    kind: "need",
    of: `organisation:${one?.id}`,
    askedOf: other?.id,
    topic: "space",
    title: "A room",
    untilOn: monthsLater(new Date().toISOString().slice(0, 10), 6),
  };
  const answer = await house.app.inject({
    method: "POST",
    url: "/riverside/exchange",
    headers: { accept: "application/json", ...lead.headers },
    payload,
  });
  assert.equal(answer.statusCode, 201, answer.body);
  const { id } = z.object({ id: z.string() }).parse(answer.json());
  assert.match((await get(`exchange/${id}/change`, "text/html")).body, new RegExp(`value="${other?.id}" selected`));
});
