import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { startPlace } from "../../../db/stage.ts";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../web/rehearsal-host.ts";
import { signedIn } from "../../../web/rehearsal-people.ts";
import type { SignedIn } from "../../../web/rehearsal-people.ts";
import { readPlace } from "../../../db/transaction.ts";
import { places } from "../../places/places.area.ts";
import { communities } from "../communities.area.ts";
import { denominatorWithLocals, localCategoriesOf } from "../index.ts";

let house: RehearsedHost;
let placeId = "";
let resident: SignedIn;
let community: SignedIn;
let statutory: SignedIn;
before(async () => {
  house = await rehearseHost([places, communities]);
  placeId = await startPlace(house.stage.app, "Riverside");
  resident = await signedIn(house.stage, { placeId, roles: ["contributor"], name: "Example Resident" });
  community = await signedIn(house.stage, { placeId, roles: ["champion"], keepsFor: "community" });
  statutory = await signedIn(house.stage, { placeId, roles: ["analyst"], keepsFor: "statutory" });
});
after(() => house.close());

const json = { accept: "application/json" };
const send = (url: string, payload: object, who: SignedIn) =>
  house.app.inject({ method: "POST", url, headers: { ...json, ...who.headers }, payload });
const read = (url: string, who?: SignedIn, accept = "application/json") =>
  house.app.inject({ url, headers: { accept, ...who?.headers } });
const idOf = (body: string): string => z.object({ id: z.string() }).parse(JSON.parse(body)).id;

const kashmiri = {
  step: "add",
  label: "Kashmiri",
  "parent-nhs-2001-england": "L",
  "parent-census-2021-ew": "asian-pakistani",
  "parent-census-2011-ew": "asian-pakistani",
  "parent-census-2001-ew": "asian-pakistani",
  contested: "Some of us are counted as Pakistani and do not agree.",
  because: "We are Kashmiri.",
  standing: "a Kashmiri resident",
};
const suggested = async (more: object = {}): Promise<string> => {
  const answer = await send("/riverside/communities/suggest", { ...kashmiri, ...more }, resident);
  assert.equal(answer.statusCode, 201, answer.body);
  return idOf(answer.body);
};
const carried = async (suggestion: string): Promise<void> => {
  const { content } = (await read(`/riverside/communities/suggestions/${suggestion}`, community)).json();
  const proposed = await send(
    "/riverside/proposals",
    { kind: "local-category", because: "They ask for it.", content: JSON.parse(content) },
    community,
  );
  assert.equal(proposed.statusCode, 201, proposed.body);
  const answered = await send(`/riverside/proposals/${idOf(proposed.body)}`, { says: "yes" }, statutory);
  assert.equal(answered.statusCode, 201, answered.body);
};
const inForce = async (): Promise<readonly string[]> =>
  (await readPlace(house.stage.app, placeId, localCategoriesOf)).map(({ code }) => code);

test("where the place has no category of its own, the page says what one is for", async () => {
  const page = (await read("/riverside/communities/categories", undefined, "text/html")).body;
  assert.match(page, /This place has no category of its own yet/);
  const member = (await read("/riverside/communities/categories", resident, "text/html")).body;
  assert.match(member, /Suggest a category/);
});

/** @practice P02 */
test("a resident suggests Kashmiri, keepers of both sides say yes, and both totals are on its page", async () => {
  const suggestion = await suggested();
  assert.deepEqual(await inForce(), []);
  await carried(suggestion);
  assert.deepEqual(await inForce(), ["kashmiri"]);
  const stands = (await read(`/riverside/communities/suggestions/${suggestion}`, resident)).json();
  assert.equal(stands.stands, "agreed");
  const page = (await read("/riverside/communities/categories/kashmiri", undefined, "text/html")).body;
  assert.match(page, /This is contested/);
  assert.match(page, /Made-up counts/);
  assert.match(page, /No rate for J, Pakistani by Census 2021 residents/);
  const own = (await read("/riverside/communities/categories/kashmiri?own=30&national=20&other=70")).json();
  const people = (lines: readonly { label: string; people: number }[]) =>
    Object.fromEntries(lines.map((line) => [line.label, line.people]));
  assert.deepEqual(people(own.local), {
    Pakistani: 70,
    "Any other Asian background": 20,
    Kashmiri: 30,
    Everybody: 120,
  });
  assert.deepEqual(people(own.national), { Pakistani: 70, "Any other Asian background": 50, Everybody: 120 });
  const locals = await readPlace(house.stage.app, placeId, localCategoriesOf);
  const j = denominatorWithLocals({ scheme: "nhs-2001-england", code: "J" }, "census-2021-ew", locals);
  assert.equal(j.relation, "none");
});

test("a category is split and merged again, and every step stays on its page with its reason", async () => {
  await carried(await suggested({ step: "split", category: "kashmiri", label: "Mirpuri", label2: "Koshur" }));
  assert.deepEqual(await inForce(), ["koshur", "mirpuri"]);
  const again = { step: "merge", category: "koshur", category2: "mirpuri", label: "Kashmiri people" };
  await carried(await suggested(again));
  assert.deepEqual(await inForce(), ["kashmiri-people"]);
  const { steps } = (await read("/riverside/communities/categories/kashmiri")).json();
  assert.deepEqual(
    steps.map((one: { step: string; became: string[] }) => [one.step, one.became]),
    [
      ["split", ["mirpuri", "koshur"]],
      ["add", []],
    ],
  );
  await carried(await suggested({ step: "retire", category: "kashmiri-people" }));
  assert.deepEqual(await inForce(), []);
});

test("one keeper answers no with a reason, once; nobody else answers at all", async () => {
  const suggestion = await suggested({ label: "Mirpuri people" });
  const url = `/riverside/communities/suggestions/${suggestion}`;
  assert.equal((await send(url, { no: "x" }, resident)).statusCode, 403);
  assert.equal((await send(url, { no: " " }, statutory)).statusCode, 422);
  assert.equal((await send(url, { no: "Ask the community first." }, statutory)).statusCode, 201);
  assert.equal((await send(url, { no: "Again." }, community)).statusCode, 403);
  const page = (await read(url, resident, "text/html")).body;
  assert.match(page, /Ask the community first\./);
  assert.equal((await read(url)).statusCode, 403);
});

test("what does not fit is told field by field, and a name in another script gets a code all the same", async () => {
  const wrong = await send("/riverside/communities/suggest", { step: "add", label: "", because: "" }, resident);
  const fields = wrong.json().problems.map(({ field }: { field: string }) => field);
  assert.deepEqual(fields, ["label", "because"]);
  const heading = await send(
    "/riverside/communities/suggest",
    { ...kashmiri, label: "Punjabi", "parent-nhs-2001-england": "asian" },
    resident,
  );
  assert.equal(heading.json().problems[0].field, "parent-nhs-2001-england");
  const suggestion = await suggested({ label: "کشمیری", language: "ur" });
  const { content } = (await read(`/riverside/communities/suggestions/${suggestion}`, resident)).json();
  assert.match(JSON.parse(content).category.code, /^category-[0-9a-f]{8}-1$/);
});

test("own words stay as they were written, and nobody else reads them", async () => {
  const url = "/riverside/communities/own-words";
  const words = "Pahari, from Dadyal, and a Londoner";
  assert.equal((await send(url, { words, category: "nhs-2001-england:J" }, resident)).statusCode, 201);
  assert.deepEqual((await read(url, resident)).json().written[0].words, words);
  assert.deepEqual((await read(url, community)).json().written, []);
  assert.equal((await read(url)).statusCode, 403);
});
