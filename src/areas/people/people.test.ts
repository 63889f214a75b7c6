import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { areas } from "../../areas.ts";
import { startPlace } from "../../db/stage.ts";
import { readPlace } from "../../db/transaction.ts";
import { rehearseHost } from "../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../web/rehearsal-host.ts";
import { signedIn } from "../../web/rehearsal-people.ts";
import type { SignedIn, SomebodyToBe } from "../../web/rehearsal-people.ts";

let house: RehearsedHost;
before(async () => {
  house = await rehearseHost(areas);
});
after(() => house.close());

const accept = { accept: "application/json" };

async function newPlace() {
  const slug = `place${randomUUID().slice(0, 8)}`;
  const placeId = await startPlace(house.stage.app, slug);
  const be = (somebody: SomebodyToBe = {}) => signedIn(house.stage, { placeId, ...somebody });
  const get = (who: SignedIn | null, path: string) =>
    house.app.inject({ url: `/${slug}${path}`, headers: { ...accept, ...who?.headers } });
  const post = (who: SignedIn | null, path: string, payload: object) =>
    house.app.inject({ method: "POST", url: `/${slug}${path}`, headers: { ...accept, ...who?.headers }, payload });
  return { slug, placeId, be, get, post };
}

/** The link in the newest letter to this address. */
async function tokenFor(email: string): Promise<string> {
  const letters = await house.stage.door.selectFrom("letter").selectAll().orderBy("written_at").execute();
  const text = letters.filter((letter) => JSON.stringify(letter).includes(email)).map((letter) => letter.text);
  return /invitation\?token=([\w-]+)/.exec(text.at(-1) ?? "")?.[1] ?? "";
}

const whatHappened = (placeId: string) =>
  readPlace(house.stage.app, placeId, (tx) =>
    tx
      .selectFrom("happening")
      .select(["what", "who", "detail"])
      .where("place_id", "=", placeId)
      .orderBy("number")
      .execute(),
  );

test("somebody invited gets a letter, reads who invites them to what, and belongs to the place once they say yes", async () => {
  const { be, get, post, placeId } = await newPlace();
  const administrator = await be({ roles: ["administrator"], name: "Example Administrator" });
  const invited = await signedIn(house.stage, { name: "Example Newcomer" });
  const asked = { name: "ਨਵਾਂ Newcomer", email: invited.email.toUpperCase(), roles: ["analyst", "champion"] };
  const sent = await post(administrator, "/people/invite", asked);
  assert.equal(sent.statusCode, 201, sent.body);
  const token = await tokenFor(invited.email.toUpperCase());
  const read = (await get(null, `/invitation?token=${token}`)).json();
  assert.equal(read.invitedBy, "Example Administrator");
  assert.equal(read.state, "waits");
  assert.equal(read.mayAccept.allowed, false);
  assert.equal((await post(null, "/invitation", { token })).statusCode, 403);
  const accepted = await post(invited, "/invitation", { token });
  assert.equal(accepted.statusCode, 201, accepted.body);
  const person = (await get(administrator, `/people/${accepted.json().id}`)).json();
  assert.equal(person.name, "ਨਵਾਂ Newcomer");
  assert.deepEqual(person.roles, ["analyst", "champion"]);
  assert.equal(person.history[0].givenBy, "Example Administrator");
  const chain = JSON.stringify(await whatHappened(placeId));
  assert.doesNotMatch(chain, /Newcomer|@example\.org/i);
});

test("somebody invited who never signed in is sent a link that leads back to the invitation, so that it is not lost", async () => {
  const { slug, be, post } = await newPlace();
  const email = `${randomUUID()}@example.org`;
  await post(await be({ roles: ["administrator"] }), "/people/invite", { name: "Nadia", email, roles: ["champion"] });
  const token = await tokenFor(email);
  await house.app.inject({ method: "POST", url: `/${slug}/invitation/letter`, payload: { token } });
  const letters = await house.stage.door.selectFrom("letter").select(["to_email", "text"]).execute();
  const link = letters.map(({ text }) => /\/link\?\S+/.exec(text)?.[0] ?? "").find((one) => one.includes(token)) ?? "";
  const asked = new URL(link, "http://a.example").searchParams;
  assert.equal(asked.get("next"), `/${slug}/invitation?token=${token}`);
  const opened = await house.app.inject({
    method: "POST",
    url: link.replace(/token=[^&]*&/u, ""),
    payload: { token: asked.get("token") },
  });
  assert.equal(opened.headers["location"], `/${slug}/invitation?token=${token}`, opened.body);
});

test("an invitation works once, for one address, and not once it ran out or was taken back", async () => {
  const { be, get, post } = await newPlace();
  const administrator = await be({ roles: ["administrator"] });
  const [invited, other] = [await signedIn(house.stage), await signedIn(house.stage)];
  const invite = async (email: string) => {
    const answer = await post(administrator, "/people/invite", { name: "Example", email, roles: "contributor" });
    assert.equal(answer.statusCode, 201, answer.body);
    return { id: answer.json().id, token: await tokenFor(email) };
  };
  const first = await invite(invited.email);
  assert.match((await post(other, "/invitation", { token: first.token })).json().detail, /another email address/);
  const twenty = await Promise.all(
    Array.from({ length: 20 }, () => post(invited, "/invitation", { token: first.token })),
  );
  assert.equal(twenty.filter(({ statusCode }) => statusCode === 201).length, 1);
  assert.equal(twenty.filter(({ statusCode }) => statusCode === 409).length, 19);

  const second = await invite(other.email);
  const again = await post(administrator, "/people/invite", { name: "Example", email: other.email, roles: "analyst" });
  assert.equal(again.statusCode, 409);
  assert.equal((await post(administrator, `/people/invitations/${second.id}/again`, {})).statusCode, 201);
  assert.equal((await get(null, `/invitation?token=${second.token}`)).statusCode, 404, "the old link still works");
  const fresh = await tokenFor(other.email);
  assert.equal((await post(administrator, `/people/invitations/${second.id}/withdraw`, {})).statusCode, 201);
  assert.match((await post(other, "/invitation", { token: fresh })).json().detail, /taken back/);

  const third = await invite(other.email);
  await house.stage.owner
    .updateTable("invitation")
    .set({ expires_at: new Date(Date.now() - 1000) })
    .where("invitation_id", "=", third.id)
    .execute();
  const late = await post(other, "/invitation", { token: third.token });
  assert.match(late.json().detail, /has run out/);
});

test("a community organisation that keeps a place alone invites a keeper for the other side; then nobody invites keepers", async () => {
  const { be, get, post } = await newPlace();
  const founder = await be({ roles: ["administrator"], keepsFor: "community", name: "Example Founder" });
  const colleague = await be({ roles: ["administrator"] });
  const partner = await signedIn(house.stage);
  const asked = { name: "Example Partner", email: partner.email, roles: ["commissioner"], keepsFor: "statutory" };
  assert.match((await post(colleague, "/people/invite", asked)).json().detail, /Only somebody who keeps this place/);
  const second = await signedIn(house.stage);
  for (const { email } of [partner, second])
    assert.equal((await post(founder, "/people/invite", { ...asked, email })).statusCode, 201);
  assert.equal((await post(partner, "/invitation", { token: await tokenFor(partner.email) })).statusCode, 201);
  const late = await post(second, "/invitation", { token: await tokenFor(second.email) });
  assert.match(late.json().detail, /who keeps it has changed since/, "two letters make one keeper");
  assert.deepEqual((await get(founder, "/keepers")).json().sidesKept, ["statutory", "community"]);
  const third = { ...asked, email: "third@example.org" };
  assert.match((await post(founder, "/people/invite", third)).json().detail, /already\. Invite this person first/);
});

test("an administrator gives and takes roles, nobody changes their own, and the last administrator stays one", async () => {
  const { be, get, post, placeId } = await newPlace();
  const administrator = await be({ roles: ["administrator"] });
  const worker = await be({ roles: ["organisation-worker"] });
  const keeper = await be({ keepsFor: "community" });
  const role = (who: SignedIn, verb: string, [whose, asked]: readonly [SignedIn, string]) =>
    post(who, `/people/${whose.personId}/${verb}`, { role: asked });
  assert.equal((await role(worker, "give", [worker, "administrator"])).statusCode, 403);
  assert.equal((await role(administrator, "give", [administrator, "analyst"])).statusCode, 403);
  assert.equal((await role(keeper, "give", [worker, "analyst"])).statusCode, 403);
  assert.match((await role(keeper, "take", [administrator, "administrator"])).json().detail, /last administrator/);
  assert.equal((await role(administrator, "give", [worker, "administrator"])).statusCode, 201);
  assert.equal((await role(administrator, "give", [worker, "administrator"])).statusCode, 409);
  const atOnce = await Promise.all([
    role(administrator, "take", [worker, "administrator"]),
    role(worker, "take", [administrator, "administrator"]),
  ]);
  assert.equal(
    atOnce.filter(({ statusCode }) => statusCode === 201).length,
    1,
    "a place was left without administrator",
  );
  const listed = (await get(keeper, "/people?role=administrator")).json().people;
  assert.equal(listed.length, 1);
  assert.ok((await whatHappened(placeId)).some(({ what }) => what === "person.role-taken"));
});

test("a keeper is not removed by one person; somebody else is, with the reason, and comes in no more", async () => {
  const { be, get, post, placeId } = await newPlace();
  const administrator = await be({ roles: ["administrator"] });
  const keeper = await be({ roles: ["champion"], keepsFor: "community" });
  const analyst = await be({ roles: ["analyst"] });
  const refused = await post(administrator, `/people/${keeper.personId}/remove`, { why: "conduct" });
  assert.equal(refused.statusCode, 403);
  assert.match(refused.json().detail, /a keeper of each side must agree/);
  assert.equal((await post(administrator, `/people/${analyst.personId}/remove`, {})).statusCode, 422);
  assert.equal((await get(analyst, "/people")).statusCode, 200);
  assert.equal((await post(administrator, `/people/${analyst.personId}/remove`, { why: "left-work" })).statusCode, 201);
  assert.equal((await get(analyst, "/people")).statusCode, 403);
  assert.deepEqual((await whatHappened(placeId)).at(-1)?.detail, { why: "left-work" });
});

test("anybody leaves when they like, but not as the last administrator of others; who comes back is who they were", async () => {
  const { be, get, post } = await newPlace();
  const administrator = await be({ roles: ["administrator"] });
  const champion = await be({ roles: ["champion"], keepsFor: "community" });
  assert.match((await post(champion, "/people/leave", { sure: "yes" })).json().detail, /last keeper of this place/);
  const council = await be({ keepsFor: "statutory" });
  assert.equal((await post(champion, "/people/leave", {})).statusCode, 422);
  assert.equal((await get(champion, "/people/leave")).json().leavesSideAlone, true);
  assert.match((await post(administrator, "/people/leave", { sure: "yes" })).json().detail, /last administrator/);
  const unsaid = await post(champion, "/people/leave", { sure: "yes" });
  assert.deepEqual([unsaid.statusCode, unsaid.json().problems[0].field], [422, "alone"]);
  assert.equal((await post(champion, "/people/leave", { sure: "yes", alone: "yes" })).statusCode, 201);
  assert.match((await get(council, "/home")).body, /Nobody keeps this place for community organisations any more/);
  assert.equal((await get(champion, "/people")).statusCode, 403);
  const asked = { name: "Example Champion", email: champion.email, roles: ["champion"] };
  assert.equal((await post(administrator, "/people/invite", asked)).statusCode, 201);
  const back = await post(champion, "/invitation", { token: await tokenFor(champion.email) });
  assert.equal(back.json().id, champion.personId);
  assert.equal((await post(administrator, `/people/${champion.personId}/take`, { role: "champion" })).statusCode, 201);
  assert.equal((await get(champion, "/people")).statusCode, 403);
  assert.equal((await get(champion, `/people/${champion.personId}`)).statusCode, 200);
});

test("one person sends fifty invitations a day and is told so; another administrator goes on", async () => {
  const { be, post } = await newPlace();
  const [keen, other] = [await be({ roles: ["administrator"] }), await be({ roles: ["administrator"] })];
  const invite = (who: SignedIn, at: number) =>
    post(who, "/people/invite", { name: "Example", email: `${at}.${randomUUID()}@example.org`, roles: "champion" });
  const first = await invite(keen, 0);
  const all = await Promise.all(Array.from({ length: 51 }, (_, at) => invite(keen, at)));
  assert.equal(all.filter(({ statusCode }) => statusCode === 201).length, 49, "fifty with the first");
  const again = await post(keen, `/people/invitations/${first.json().id}/again`, {});
  assert.match(again.json().detail, /50 are the most/);
  assert.equal((await invite(other, 0)).statusCode, 201);
  assert.equal((await post(keen, `/people/invitations/${first.json().id}/withdraw`, {})).statusCode, 201);
});

test("people are found by part of a name in any script, 25 a page, and a percent sign is only a percent sign", async () => {
  const { be, get } = await newPlace();
  const administrator = await be({ roles: ["administrator"], name: "Zoë" });
  for (let at = 0; at < 30; at += 1) await be({ name: `کوثر ${at}`, roles: ["champion"] });
  const first = (await get(administrator, "/people?q=%DA%A9%D9%88%D8%AB%D8%B1")).json();
  assert.deepEqual([first.people.length, first.last], [25, 2]);
  const second = (await get(administrator, "/people?q=%DA%A9%D9%88%D8%AB%D8%B1&page=2")).json();
  assert.equal(second.people.length, 5);
  assert.equal((await get(administrator, "/people?q=ZO%C3%8B")).json().people.length, 1);
  assert.equal((await get(administrator, "/people?q=%25")).json().people.length, 0);
  assert.equal((await get(administrator, "/people?role=king")).statusCode, 422);
});

test("while nobody belongs to a place, whoever looks after the house invites the first administrator, and no more", async () => {
  const { post } = await newPlace();
  const [keeperOfHouse, first] = [await signedIn(house.stage, { looksAfterHouse: true }), await signedIn(house.stage)];
  const asked = { name: "Example First", email: first.email, roles: ["administrator"], keepsFor: "statutory" };
  assert.equal((await post(first, "/people/invite", asked)).statusCode, 403);
  assert.equal((await post(keeperOfHouse, "/people/invite", asked)).statusCode, 201);
  assert.equal((await post(first, "/invitation", { token: await tokenFor(first.email) })).statusCode, 201);
  const more = { ...asked, email: "more@example.org", keepsFor: "" };
  assert.equal((await post(keeperOfHouse, "/people/invite", more)).statusCode, 403);
  assert.equal((await post(first, "/people/invite", more)).statusCode, 201);
});
