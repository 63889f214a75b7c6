import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { startPlace } from "../../../db/stage.ts";
import { verifyChain } from "../../../db/verify-chain.ts";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../web/rehearsal-host.ts";
import { signedIn } from "../../../web/rehearsal-people.ts";
import type { SignedIn } from "../../../web/rehearsal-people.ts";
import { communities } from "../communities.area.ts";

let house: RehearsedHost;
let champion: SignedIn;
before(async () => {
  house = await rehearseHost([communities]);
  const riverside = await startPlace(house.stage.app, "Riverside");
  await startPlace(house.stage.app, "Hillside");
  champion = await signedIn(house.stage, { placeId: riverside, roles: ["champion"], name: "Example Champion" });
});
after(() => house.close());

const json = { accept: "application/json" };
const html = { accept: "text/html" };
const kashmiri = {
  name: "Kashmiri community",
  otherName1: "کشمیری برادری",
  otherLanguage1: "ur",
  organisations: "Example Kashmiri Circle\nExample Riverside Mosque",
  toldBy: "elders, at a meeting in the hall",
  toldOn: "2020-03-03",
  languages: "Pahari-Pothwari\nUrdu",
  category1: "nhs-2001-england:J",
  standing: "a member of this community",
};
const send = (url: string, payload: object, who = champion) =>
  house.app.inject({ method: "POST", url, headers: { ...json, ...who.headers }, payload });
const read = async (url: string, headers: Record<string, string> = {}) =>
  house.app.inject({ url, headers: { ...json, ...headers } });
const made = async (more: object = {}): Promise<string> => {
  const answer = await send("/riverside/communities", { ...kashmiri, ...more });
  assert.equal(answer.statusCode, 201, answer.body);
  return z.object({ id: z.uuid() }).parse(answer.json()).id;
};

test("where no community is described, the page says what this is for and who can begin", async () => {
  const stranger = await house.app.inject({ url: "/hillside/communities", headers: html });
  assert.match(stranger.body, /No community is described here yet/);
  assert.doesNotMatch(stranger.body, /href="\/hillside\/communities\/new"/);
});

/** @practice P01 */
test("a community’s page opens with what it brings, and everyone may read it without any person’s name", async () => {
  const id = await made();
  const page = (await house.app.inject({ url: `/riverside/communities/${id}`, headers: html })).body;
  const titles = [...page.matchAll(/<h2>([^<]+)<\/h2>/g)].map(([, title]) => title);
  assert.deepEqual(titles, [
    "What this community brings",
    "Who lives here",
    "Languages, faiths and neighbourhoods",
    "How services reach people",
    "What is known, and who says so",
  ]);
  assert.match(page, /elders, at a meeting in the hall<\/bdi>, Tuesday 3 March 2020/);
  assert.match(page, /<bdi lang="ur">کشمیری برادری<\/bdi>/);
  assert.match(page, /Crisis care: not loaded/);
  assert.match(page, /a champion, speaking as <bdi>a member of this community/);
  assert.doesNotMatch(page, /Example Champion/);
  const told = (await read(`/riverside/communities/${id}`)).json();
  assert.equal(told.description.author.name, null);
  assert.equal(told.description.author.personId, undefined);
  assert.deepEqual(told.description.categories, [{ scheme: "nhs-2001-england", code: "J" }]);
  const member = (await read(`/riverside/communities/${id}`, champion.headers)).json();
  assert.equal(member.description.author.name, "Example Champion");
});

test("everything that must be put right is said at once, and nothing is kept", async () => {
  const answer = await send("/riverside/communities", {
    name: "Kash\u202Emiri",
    language: "<b>",
    toldOn: "2021-02-29",
    history: "ا".repeat(4001),
    category1: "nhs-2001-england:asian",
  });
  assert.equal(answer.statusCode, 422);
  const fields = answer.json().problems.map(({ field }: { field: string }) => field);
  assert.deepEqual(fields, ["name", "history", "toldBy", "toldOn", "category1"]);
  const twice = await send("/riverside/communities", { ...kashmiri, name: "KASHMIRI  community" });
  assert.equal(twice.statusCode, 409);
  assert.match(twice.json().detail, /described here already/);
});

test("of two who change a description at once the second keeps what they typed and sees both versions", async () => {
  const id = await made({ name: "Two at once" });
  const url = `/riverside/communities/${id}/describe`;
  const first = await send(url, { ...kashmiri, name: "Two at once", skills: "Tailoring", number: 1 });
  assert.equal(first.statusCode, 201, first.body);
  const typed = { ...kashmiri, name: "Two at once", skills: "Cooking for <b>200</b>", number: "1" };
  const second = await house.app.inject({
    method: "POST",
    url,
    headers: { ...html, "content-type": "application/x-www-form-urlencoded", ...champion.headers },
    payload: new URLSearchParams(typed).toString(),
  });
  assert.equal(second.statusCode, 409);
  assert.match(second.body, /Tailoring/);
  assert.match(second.body, /Cooking for &lt;b&gt;200&lt;\/b&gt;<\/textarea>/);
  assert.match(second.body, /name="number" value="2"/);
  const history = (await read(`/riverside/communities/${id}/history`)).json();
  assert.deepEqual(
    history.descriptions.map(({ number, skills }: { number: number; skills: string }) => [number, skills]),
    [
      [2, "Tailoring"],
      [1, ""],
    ],
  );
});

test("twenty who write at once leave one description after another, none lost unseen", async () => {
  const id = await made({ name: "Twenty at once" });
  const url = `/riverside/communities/${id}/describe`;
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_one, at) =>
      send(url, { ...kashmiri, name: "Twenty at once", skills: `Skill ${at}`, number: 1 }),
    ),
  );
  const codes = answers.map(({ statusCode }) => statusCode).toSorted();
  assert.deepEqual(codes, [201, ...Array.from({ length: 19 }, () => 409)]);
  const chains = await verifyChain(house.stage.app);
  assert.ok(chains.every(({ trouble }) => trouble === undefined));
});

test("a community that chose not to be here shows its name and its choice, to everyone and everywhere", async () => {
  const id = await made({ name: "Private community", skills: "A secret skill" });
  const no = await send(`/riverside/communities/${id}/not-here`, { wants: "not-here", toldBy: "its members" });
  assert.equal(no.statusCode, 201, no.body);
  for (const headers of [html, { ...html, ...champion.headers }]) {
    const page = (await house.app.inject({ url: `/riverside/communities/${id}`, headers })).body;
    assert.match(page, /Chose not to be here/);
    assert.doesNotMatch(page, /secret skill|Pahari|Mosque|its members|nhs-2001/);
  }
  const told = await read(`/riverside/communities/${id}`, champion.headers);
  assert.doesNotMatch(told.body, /secret|Pahari|Mosque|its members|nhs-2001/);
  assert.equal(told.json().isHere, false);
  const listed = (await read("/riverside/communities")).json().communities;
  const line = listed.find((one: { id: string }) => one.id === id);
  assert.deepEqual([line.isHere, line.languages, line.categories], [false, [], []]);
  assert.equal((await read(`/riverside/communities/${id}/history`, champion.headers)).statusCode, 404);
  const described = await send(`/riverside/communities/${id}/describe`, { ...kashmiri, number: 1 });
  assert.equal(described.statusCode, 403);
  assert.match(described.json().detail, /chose not to be here/);
});

test("no service ends a community’s no; its own people can, and what was written is there again", async () => {
  const id = await made({ name: "Here again", skills: "Weaving" });
  await send(`/riverside/communities/${id}/not-here`, { wants: "not-here", toldBy: "its members" });
  const riverside = (await read("/riverside/communities", champion.headers)).statusCode;
  assert.equal(riverside, 200);
  const lead = await signedIn(house.stage, { placeId: await placeId("riverside"), roles: ["engagement-lead"] });
  const refused = await send(`/riverside/communities/${id}/not-here`, { wants: "here", toldBy: "us" }, lead);
  assert.equal(refused.statusCode, 403);
  assert.match(refused.json().detail, /Only people who speak from the communities/);
  const back = await send(`/riverside/communities/${id}/not-here`, { wants: "here", toldBy: "its members" });
  assert.equal(back.statusCode, 201, back.body);
  assert.equal((await read(`/riverside/communities/${id}`)).json().description.skills, "Weaving");
});

const placeId = async (slug: string): Promise<string> => {
  const row = await house.stage.app
    .selectFrom("place")
    .select("place_id")
    .where("slug", "=", slug)
    .executeTakeFirstOrThrow();
  return row.place_id;
};

test("a stranger and a member of another place write nothing here, and another place has no such community", async () => {
  const id = await made({ name: "Only in Riverside" });
  const elsewhere = await signedIn(house.stage, { placeId: await placeId("hillside"), roles: ["champion"] });
  const added = await send("/riverside/communities", { ...kashmiri, name: "Another" }, elsewhere);
  assert.equal(added.statusCode, 403);
  const changed = await send(`/riverside/communities/${id}/describe`, { ...kashmiri, number: 1 }, elsewhere);
  assert.equal(changed.statusCode, 403);
  assert.equal((await read(`/hillside/communities/${id}`, elsewhere.headers)).statusCode, 404);
  assert.equal((await read("/riverside/communities/not-an-id")).statusCode, 404);
});
