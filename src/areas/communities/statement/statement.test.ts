import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { startPlace } from "../../../db/stage.ts";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../web/rehearsal-host.ts";
import { signedIn } from "../../../web/rehearsal-people.ts";
import type { SignedIn } from "../../../web/rehearsal-people.ts";
import { communities } from "../communities.area.ts";

let house: RehearsedHost;
let resident: SignedIn;
let analyst: SignedIn;
let community = "";
before(async () => {
  house = await rehearseHost([communities]);
  const placeId = await startPlace(house.stage.app, "Riverside");
  resident = await signedIn(house.stage, { placeId, roles: ["contributor"], name: "Example Resident" });
  analyst = await signedIn(house.stage, { placeId, roles: ["analyst"], name: "Example Analyst" });
  const made = await send("/riverside/communities", { name: "Somali community", toldBy: "its elders" }, resident);
  community = idOf(made.body);
});
after(() => house.close());

const json = { accept: "application/json" };
const html = { accept: "text/html" };
const send = (url: string, payload: object, who: SignedIn) =>
  house.app.inject({ method: "POST", url, headers: { ...json, ...who.headers }, payload });
const idOf = (body: string): string => z.object({ id: z.uuid() }).parse(JSON.parse(body)).id;
const pageOf = async (url: string, headers: Record<string, string> = html) =>
  (await house.app.inject({ url, headers })).body;

const pack = {
  kind: "national-pack",
  words: "Few Somali people need help.",
  sourceTitle: "National pack, Riverside",
  publisher: "Example Publisher",
  sourceLink: "https://example.org/pack?a=1&b=2",
  period: "2015",
};
const said = async (more: object = {}, who = analyst): Promise<string> => {
  const answer = await send(`/riverside/communities/${community}/say`, { ...pack, ...more }, who);
  assert.equal(answer.statusCode, 201, answer.body);
  return idOf(answer.body);
};

/** @practice P01 */
test("two statements that say the opposite stand side by side, each with its source, its time and who wrote it", async () => {
  const first = await said();
  const opposite = { kind: "residents", words: "Many of us look for help and do not find it.", opposes: first };
  const second = await said(
    { ...opposite, sourceTitle: "A meeting in the hall", sourceLink: "", period: "2020" },
    resident,
  );
  const page = await pageOf(`/riverside/communities/${community}`);
  assert.match(page, /These do not agree/);
  assert.ok(page.indexOf(`id="statement-${first}"`) > 0 && page.indexOf(`id="statement-${second}"`) > 0);
  assert.match(page, /href="https:\/\/example\.org\/pack\?a=1&amp;b=2" rel="noopener noreferrer nofollow"/);
  assert.match(page, /It speaks of: <bdi>2015<\/bdi>/);
  assert.match(page, /by an analyst\./);
  assert.doesNotMatch(page, /Example Analyst|Example Resident/);
  for (const [one, other] of [
    [first, second],
    [second, first],
  ]) {
    const told = await house.app.inject({ url: `/riverside/statements/${one}`, headers: json });
    assert.deepEqual(
      told.json().opposites.map(({ id }: { id: string }) => id),
      [other],
    );
  }
});

test("a statement is corrected by a new version; the words before stay, with why", async () => {
  const id = await said({ words: "120 families." }, resident);
  const correction = { ...pack, words: "210 families.", because: "Two numbers were swapped.", number: 1 };
  const answer = await send(`/riverside/statements/${id}/correct`, correction, analyst);
  assert.equal(answer.statusCode, 201, answer.body);
  const page = await pageOf(`/riverside/statements/${id}`);
  assert.match(page, /210 families/);
  assert.match(page, /120 families/);
  assert.match(page, /Two numbers were swapped/);
  const behind = await send(`/riverside/statements/${id}/correct`, { ...correction, words: "300 families." }, resident);
  assert.equal(behind.statusCode, 409);
  assert.match(behind.json().detail, /Somebody else corrected this/);
});

test("a statement is withdrawn with a reason, stays readable, and is neither corrected nor withdrawn again", async () => {
  const id = await said({ words: "Said in haste." }, resident);
  const url = `/riverside/statements/${id}/withdraw`;
  assert.equal((await send(url, { because: "" }, resident)).statusCode, 422);
  assert.equal((await send(url, { because: "It was a rumour." }, analyst)).statusCode, 403);
  assert.equal((await send(url, { because: "It was a rumour." }, resident)).statusCode, 201);
  assert.equal((await send(url, { because: "Again." }, resident)).statusCode, 403);
  const page = await pageOf(`/riverside/communities/${community}`);
  assert.match(page, /withdrawn because: <bdi>It was a rumour/);
  assert.match(await pageOf(`/riverside/statements/${id}`), /Said in haste/);
  assert.equal((await send(`/riverside/statements/${id}/correct`, { ...pack, number: 1 }, resident)).statusCode, 403);
});

test("a link to a source is an address of the web and nothing else", async () => {
  const links = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "//example.org",
    "ftp://example.org/a",
    "https://",
    "http://user:secret@example.org/",
    "https://example.org/ a",
    "https:\\\\example.org",
    `https://example.org/${"a".repeat(2000)}`,
    " vbscript:x",
  ];
  for (const sourceLink of links) {
    const answer = await send(`/riverside/communities/${community}/say`, { ...pack, sourceLink }, analyst);
    assert.equal(answer.statusCode, 422, sourceLink);
    assert.equal(answer.json().problems[0].field, "sourceLink", sourceLink);
  }
});

test("a statement needs what it says, whose view it is, its source and its time; a stranger adds none", async () => {
  const bare = await send(`/riverside/communities/${community}/say`, { words: " " }, resident);
  const fields = bare.json().problems.map(({ field }: { field: string }) => field);
  assert.deepEqual(fields, ["kind", "words", "sourceTitle", "period"]);
  const elsewhere = await send(`/riverside/communities/${community}/say`, { ...pack, opposes: community }, resident);
  assert.equal(elsewhere.json().problems[0].field, "opposes");
  const stranger = await house.app.inject({
    method: "POST",
    url: `/riverside/communities/${community}/say`,
    headers: json,
    payload: pack,
  });
  assert.equal(stranger.statusCode, 403);
});
