import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { areas } from "../../../areas.ts";
import { startPlace } from "../../../db/stage.ts";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../web/rehearsal-host.ts";
import { signedIn } from "../../../web/rehearsal-people.ts";
import { nameId } from "./name-id.rules.ts";

let house: RehearsedHost;
before(async () => {
  house = await rehearseHost(areas);
  const placeId = await startPlace(house.stage.app, "Riverside");
  const lead = await signedIn(house.stage, { placeId, roles: ["engagement-lead"] });
  const make = async (path: string, payload: object): Promise<string> => {
    const headers = { accept: "application/json", ...lead.headers };
    const answer = await house.app.inject({ method: "POST", url: `/riverside/${path}`, headers, payload });
    assert.equal(answer.statusCode, 201, answer.body);
    return z.object({ id: z.uuid() }).parse(answer.json()).id;
  };
  const community = await make("communities", { name: "Gujarati", history: "Told.", toldBy: "Elders" });
  const circle = await make("organisations", {
    name: "Example Circle",
    kinds: ["vcso"],
    ledByCommunities: [community],
    identifiers: "GB-CHC 1096577",
  });
  const named = { forWhat: "dementia", how: "020 7946 0000", agreed: "yes", agreedWith: "Asha" };
  await make(`organisations/${circle}/contact`, { ...named, name: "Example Meena", seenBy: "public" });
  await make(`organisations/${circle}/contact`, { ...named, name: "Example Hidden", seenBy: "place" });
  const lunch = { name: "Lunch club", venue: "The hall", postcode: "SW9 8QH", days: ["tu"], times: "10:00 to 12:00" };
  await make(`organisations/${circle}/offer`, { ...lunch, languages: "Gujarati\nEnglish", free: "yes" });
  await make(`organisations/${circle}/offer`, { name: "Telephone line", formats: ["telephone"] });
});
after(() => house.close());

const ask = (path: string, headers: Record<string, string> = {}) =>
  house.app.inject({ url: `/riverside/oruk${path}`, headers: { accept: "application/json", ...headers } });
const thing = z.looseObject({ id: z.string(), name: z.string().optional() });
const page = z.object({
  total_items: z.number(),
  size: z.number(),
  last_page: z.boolean(),
  empty: z.boolean(),
  contents: z.array(thing),
});
const list = async (path: string) => page.parse((await ask(path)).json());

test("programs of other websites read the feed, a page at a time, and change nothing of who sees what", async () => {
  const answer = await ask("/services?per_page=1&page=2", { origin: "https://example.org" });
  assert.equal(answer.headers["access-control-allow-origin"], "*");
  assert.deepEqual(
    [(await list("/services")).total_items, page.parse(answer.json()).size, page.parse(answer.json()).last_page],
    [2, 1, true],
  );
  assert.equal((await house.app.inject("/riverside/organisations")).headers["access-control-allow-origin"], undefined);
  assert.deepEqual((await ask("/services?per_page=0")).statusCode, 422);
  assert.deepEqual((await ask("/widgets")).statusCode, 404);
  assert.deepEqual((await list("/services?page=9")).contents, []);
  assert.ok((await house.app.inject("/openapi.json")).body.includes('"/{place}/oruk/{collection}"'));
});

test("a service says who runs it, where, when, in which languages and who is led by whom, and names nobody who did not agree to it", async () => {
  const [lunch] = (await list("/services?search=lunch&full=true")).contents;
  const text = (await ask(`/services/${lunch?.id}`)).body;
  for (const said of [
    "Gujarati",
    "SW9 8QH",
    '"byday":"TU"',
    '"opens_at":"10:00"',
    "led by",
    "1096577",
    "Example Meena",
  ])
    assert.ok(text.includes(said), said);
  assert.ok(!text.includes("Example Hidden") && !/:(null|"")/.test(text));
  assert.equal((await list("/service_at_locations")).total_items, 1);
});

test("what has a word of a list is found by it, and what changed since is found by when", async () => {
  const terms = (await list("/taxonomy_terms?per_page=500")).contents;
  const idOf = (name: string): string => terms.find((term) => term.name === name)?.id ?? "";
  assert.equal((await list(`/services?taxonomy_term_id=${idOf("English")}`)).total_items, 1);
  assert.equal((await list(`/services?taxonomy_term_id=${idOf("by telephone")}`)).contents[0]?.name, "Telephone line");
  assert.equal((await list(`/services?taxonomy_term_id=${nameId("none")}`)).empty, true);
  assert.equal((await list("/services?modified_after=2999-01-01")).empty, true);
  assert.equal((await list("/services?modified_after=2020-01-01T00:00:00Z&day=TU")).total_items, 1);
});

test("a page says itself once more for search engines, and no name in it can end the block", async () => {
  const [circle] = (await list("/organizations")).contents;
  const url = `/riverside/organisations/${circle?.id}`;
  const { body } = await house.app.inject({ url, headers: { accept: "text/html" } });
  const block = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(body)?.[1] ?? "";
  assert.match(block, /"@type":"Organization","name":"Example Circle"/);
  assert.match(block, /"telephone":"020 7946 0000"/);
  assert.ok(!block.includes("<"));
});
