import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startPlace } from "../../../../db/stage.ts";
import { register } from "../../../../sign-in/rehearsal-login.ts";
import { browserAt } from "../../../../web/rehearsal-browser.ts";
import { rehearseHost } from "../../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../../web/rehearsal-host.ts";
import { cookieFor, signedIn } from "../../../../web/rehearsal-people.ts";
import { people } from "../../../people/people.area.ts";
import { places } from "../../../places/places.area.ts";
import { front } from "../../front.area.ts";

let house: RehearsedHost;
let placeId = "";
before(async () => {
  house = await rehearseHost([front, places, people]);
  placeId = await startPlace(house.stage.app, "Riverside");
  // Somebody stays behind in every test, so that there is somebody to be left without an administrator.
  await signedIn(house.stage, { placeId, name: "Example Neighbour" });
});
after(() => house.close());

type Wanted = Parameters<typeof signedIn>[1];
/** Somebody in front of a browser: a program with a token may not close anybody's login. */
const inBrowser = async (wanted: Wanted) => {
  const somebody = await signedIn(house.stage, wanted);
  const cookie = await cookieFor(house.stage, somebody.loginId);
  return { ...somebody, headers: { accept: "application/json", cookie } };
};

const close = (headers: object, body: object = { sure: "yes" }) =>
  house.app.inject({ method: "POST", url: "/settings/close", headers: { ...headers }, payload: body });
const see = (url: string, headers: object) => house.app.inject({ url, headers: { ...headers } });
const theLogin = (id: string) => house.stage.door.selectFrom("login").select("id").where("id", "=", id).execute();

test("somebody closes their login: nothing signs them in any more, and what they did in the place stays", async () => {
  const { headers, loginId, personId } = await inBrowser({ placeId, roles: ["analyst"] });
  const shown = (await see("/settings/close", headers)).json();
  assert.deepEqual([shown.places, shown.inTheWay], [[{ slug: "riverside", name: "Riverside" }], []]);
  assert.equal((await close(headers, {})).statusCode, 422, "nobody closes it by a slip");
  assert.equal((await close(headers)).statusCode, 201);
  assert.deepEqual(await theLogin(loginId), []);
  assert.equal((await see("/settings", headers)).statusCode, 403);
  const devices = house.stage.door.selectFrom("login_device").select("id").where("login_id", "=", loginId);
  assert.deepEqual(await devices.execute(), []);
  const person = house.stage.owner.selectFrom("person").select(["name", "left_at"]).where("person_id", "=", personId);
  assert.ok((await person.executeTakeFirstOrThrow()).left_at !== null);
  const last = house.stage.owner.selectFrom("happening").select("what").where("place_id", "=", placeId);
  assert.equal((await last.orderBy("number", "desc").executeTakeFirstOrThrow()).what, "person.left");
});

test("the last administrator and a side’s only keeper are told why not, and nothing of them is changed", async () => {
  const administrator = await inBrowser({ placeId, roles: ["administrator"] });
  const keeper = await inBrowser({ placeId, keepsFor: "community" });
  for (const [{ headers, loginId }, words] of [
    [administrator, /Riverside: This is the last administrator/],
    [keeper, /Riverside: You are the only keeper for community organisations/],
  ] as const) {
    const page = await see("/settings/close", { ...headers, accept: "text/html" });
    assert.match(page.body, /This stands in the way/);
    assert.match(page.body, words);
    const answer = await close(headers);
    assert.equal(answer.statusCode, 409);
    assert.match(answer.body, words);
    assert.equal((await theLogin(loginId)).length, 1);
    assert.equal((await see("/riverside/my-record", headers)).statusCode, 200, "they are still here");
  }
});

test("whoever looks after the house alone cannot leave it alone", async () => {
  const { headers } = await inBrowser({ looksAfterHouse: true });
  const alone = await close(headers);
  assert.equal(alone.statusCode, 409);
  assert.match(alone.body, /Nobody but you looks after this Alongside/);
  await signedIn(house.stage, { looksAfterHouse: true });
  assert.equal((await close(headers)).statusCode, 201);
});

test("with a password it is asked for, and a letter tells them that it was done", async () => {
  const person = await register(house.stage, "leaving@example.org");
  const browser = browserAt(house.app);
  await browser.send("/sign-in", { email: person.email, password: person.password });
  assert.equal((await browser.send("/settings/close", { sure: "yes", password: "not it at all" })).status, 422);
  const closed = await browser.send("/settings/close", { sure: "yes", password: person.password });
  assert.deepEqual([closed.status, closed.location], [303, "/"]);
  const again = await browser.send("/sign-in", { email: person.email, password: person.password });
  assert.equal(again.status, 422);
  const letters = house.stage.door.selectFrom("letter").select("subject").where("to_email", "=", person.email);
  assert.match((await letters.executeTakeFirst())?.subject ?? "", /was closed/);
});
