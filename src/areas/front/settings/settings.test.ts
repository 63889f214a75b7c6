import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { linkTo, register, rehearsedSignIn } from "../../../sign-in/rehearsal-login.ts";
import type { Registered } from "../../../sign-in/rehearsal-login.ts";
import { makeToken } from "../../../sign-in/token.store.ts";
import { browserAt } from "../../../web/rehearsal-browser.ts";
import type { RehearsedBrowser } from "../../../web/rehearsal-browser.ts";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../web/rehearsal-host.ts";
import { cookieFor } from "../../../web/rehearsal-people.ts";
import { front } from "../front.area.ts";

let house: RehearsedHost;
before(async () => {
  house = await rehearseHost([front]);
});
after(() => house.close());

let count = 0;
async function somebody(): Promise<{ readonly person: Registered; readonly browser: RehearsedBrowser }> {
  const person = await register(house.stage, `own-${(count += 1)}@example.org`);
  const browser = browserAt(house.app);
  await browser.send("/sign-in", { email: person.email, password: person.password });
  return { person, browser };
}
const isIn = async (cookie: string): Promise<boolean> =>
  (await house.app.inject({ url: "/settings", headers: { accept: "text/html", cookie } })).statusCode === 200;

test("somebody changes their name in any script, and the language they read best", async () => {
  const { browser } = await somebody();
  assert.equal((await browser.send("/settings", { name: " نادیہ ", language: "ur" })).status, 303);
  assert.equal(browser.cookies.get("lang"), "ur");
  assert.match((await browser.go("/settings")).body, /<html lang="ur".*نادیہ/s);
  assert.equal((await browser.send("/settings", { name: "", language: "" })).status, 422);
  assert.equal((await browser.send("/settings", { name: "A", language: "tlh" })).status, 422);
});

test("an email changes only with the password, and only when the new address says yes", async () => {
  const { person, browser } = await somebody();
  const email = `new-${person.email}`;
  assert.equal((await browser.send("/settings/email", { email, password: "not it at all" })).status, 422);
  assert.equal((await browser.send("/settings/email", { email, password: person.password })).status, 303);
  assert.match((await browser.go("/settings")).body, new RegExp(`<bdi>${person.email}</bdi>`));
  const link = await linkTo(house.stage, email);
  const token = new URL(link, "http://a").searchParams.get("token") ?? "";
  const { browser: other } = await somebody();
  assert.match((await other.go(link)).body, /somebody else’s/);
  assert.equal((await other.send("/settings/new-email", { token })).status, 422, "somebody else cannot take it");
  assert.match((await browser.go(link)).body, new RegExp(email));
  assert.equal((await browser.send("/settings/new-email", { token })).status, 303);
  assert.match((await browser.go("/settings")).body, new RegExp(`<bdi>${email}</bdi>`));
  const told = await house.stage.door
    .selectFrom("letter")
    .select("subject")
    .where("to_email", "=", person.email)
    .execute();
  assert.match(told[0]?.subject ?? "", /was changed/, "the old address hears of it");
  assert.equal((await browser.send("/settings/new-email", { token })).status, 422);
});

test("an address that somebody else has gets no letter, and the answer does not tell", async () => {
  const { person: other } = await somebody();
  const { person, browser } = await somebody();
  const asked = await browser.send("/settings/email", { email: other.email, password: person.password });
  assert.deepEqual([asked.status, asked.location], [303, "/settings/email?sent=yes"]);
  const letters = await house.stage.door.selectFrom("letter").selectAll().where("to_email", "=", other.email).execute();
  assert.deepEqual(letters, []);
});

test("a new password signs every other device out, and a copy of this one’s old cookie opens nothing", async () => {
  const { person, browser } = await somebody();
  const other = await cookieFor(house.stage, person.id, { provedTwice: false });
  const old = `alongside.session_token=${browser.cookies.get("alongside.session_token")}`;
  const password = "lantern orchard ferry";
  assert.equal((await browser.send("/settings/password", { current: "not it at all", password })).status, 422);
  assert.equal((await browser.send("/settings/password", { current: person.password, password })).status, 303);
  assert.equal((await browser.go("/settings")).status, 200);
  assert.deepEqual([await isIn(other), await isIn(old)], [false, false]);
});

test("somebody who comes by link chooses a password soon after, but not from a device left open since", async () => {
  const { id } = await rehearsedSignIn(house.stage).makeLogin({ email: "bylink@example.org", name: "By Link" });
  const browser = browserAt(house.app);
  const cookie = await cookieFor(house.stage, id, { provedTwice: false });
  browser.cookies.set("alongside.session_token", cookie.slice(cookie.indexOf("=") + 1));
  const age = (minutes: number) =>
    house.stage.door
      .updateTable("login_device")
      .set({ created_at: sql<Date>`now() - make_interval(mins => ${minutes})` })
      .where("login_id", "=", id)
      .execute();
  await age(11);
  const late = await browser.send("/settings/password", { password: "lantern orchard ferry" });
  assert.equal(late.status, 422);
  assert.match(late.body, /sign in again/);
  await age(2);
  assert.equal((await browser.send("/settings/password", { password: "lantern orchard ferry" })).status, 303);
});

test("ten wrong passwords on an open device are enough", async () => {
  const { person, browser } = await somebody();
  const fields = { email: "x@example.org", password: "not it at all" };
  for (let at = 0; at < 10; at += 1) assert.equal((await browser.send("/settings/email", fields)).status, 422);
  assert.equal((await browser.send("/settings/email", { ...fields, password: person.password })).status, 429);
});

test("a device is signed out from afar, one or all others, and never somebody else’s", async () => {
  const { person, browser } = await somebody();
  const [first, second] = [await cookieFor(house.stage, person.id), await cookieFor(house.stage, person.id)];
  const page = await browser.go("/devices");
  assert.equal(page.body.match(/name="device"/g)?.length, 3);
  assert.match(page.body, /Chrome on Linux/);
  const { browser: stranger } = await somebody();
  const theirs = /name="device" value="([^"]+)"/.exec((await stranger.go("/devices")).body)?.[1] ?? "";
  assert.equal((await browser.send("/devices/out", { device: theirs })).status, 422);
  assert.equal((await stranger.go("/settings")).status, 200);
  const rows = await house.stage.door
    .selectFrom("login_device")
    .select("id")
    .where("login_id", "=", person.id)
    .where("user_agent", "=", "a test")
    .execute();
  assert.equal((await browser.send("/devices/out", { device: rows[0]?.id ?? "" })).location, "/devices");
  assert.equal([await isIn(first), await isIn(second)].filter(Boolean).length, 1);
  await browser.send("/devices/others-out");
  assert.deepEqual([await isIn(first), await isIn(second)], [false, false]);
  assert.equal((await browser.go("/settings")).status, 200);
});

test("a token is listed, taken back at once, and cannot open its owner’s settings", async () => {
  const { person, browser } = await somebody();
  const token = await makeToken(house.stage.door, { loginId: person.id, name: "weekly <b>figures</b>", days: 1 });
  const ask = (url: string) =>
    house.app.inject({ url, headers: { accept: "application/json", authorization: `Bearer ${token}` } });
  assert.equal((await ask("/sign-in")).json().signedInAs, "Example Person");
  assert.equal((await ask("/settings")).statusCode, 403);
  const page = await browser.go("/settings");
  assert.match(page.body, /weekly &lt;b&gt;figures/);
  const id = /name="token" value="([^"]+)"/.exec(page.body)?.[1] ?? "";
  const { browser: stranger } = await somebody();
  assert.equal((await stranger.send("/settings/tokens", { token: id })).status, 422);
  assert.equal((await browser.send("/settings/tokens", { token: id })).status, 303);
  assert.equal((await ask("/sign-in")).json().signedInAs, null);
});

test("who changes what is theirs alone: nothing in a form can name somebody else", async () => {
  const { browser } = await somebody();
  const { person: victim } = await somebody();
  for (const field of ["login", "loginId", "userId", "id"]) {
    const answer = await browser.send("/settings", { name: "Taken over", language: "", [field]: victim.id });
    assert.equal(answer.status, 422, field);
  }
});
