import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { HOUSE } from "../../../db/place-id.ts";
import { readPlace } from "../../../db/transaction.ts";
import { register } from "../../../sign-in/rehearsal-login.ts";
import { makeToken } from "../../../sign-in/token.store.ts";
import type { Registered } from "../../../sign-in/rehearsal-login.ts";
import { browserAt } from "../../../web/rehearsal-browser.ts";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../web/rehearsal-host.ts";
import { cookieFor, signedIn } from "../../../web/rehearsal-people.ts";
import { front } from "../front.area.ts";

let house: RehearsedHost;
let amina: Registered;
before(async () => {
  house = await rehearseHost([front]);
  amina = await register(house.stage, "amina@example.org");
});
after(() => house.close());

const device = "alongside.session_token";
const whoAmI = async (cookie: string): Promise<string | null> => {
  const answer = await house.app.inject({ url: "/sign-in", headers: { accept: "application/json", cookie } });
  return answer.json().signedInAs;
};
const happenings = () =>
  readPlace(house.stage.app, HOUSE, (tx) =>
    tx.selectFrom("happening").select(["what", "who", "subject_id", "detail"]).orderBy("number").execute(),
  );

test("somebody signs in with email and password, is known from then on, and signs out at once", async () => {
  const browser = browserAt(house.app);
  const came = await browser.send("/sign-in", { email: " Amina@Example.ORG ", password: amina.password });
  assert.deepEqual([came.status, came.location], [303, "/"]);
  const kept = `${device}=${browser.cookies.get(device)}`;
  assert.equal(await whoAmI(kept), "Example Person");
  assert.match((await browser.go("/settings")).body, /amina@example\.org/);
  const left = await browser.send("/sign-out");
  assert.deepEqual([left.status, left.location, browser.cookies.get(device)], [303, "/sign-in", undefined]);
  assert.equal(await whoAmI(kept), null, "the cookie, sent again, opens nothing");
  const what = (await happenings()).map((one) => `${one.what} by ${one.who}`);
  assert.deepEqual(what.slice(-2), [`login.signed-in by login ${amina.id}`, `login.signed-out by login ${amina.id}`]);
});

test("the cookie cannot be read by scripts, goes to no other site, and behind HTTPS travels only there", async () => {
  const plain = await browserAt(house.app).send("/sign-in", { email: amina.email, password: amina.password });
  const lines = [plain.headers["set-cookie"]].flat().map(String);
  assert.ok(lines.length >= 2);
  for (const line of lines) assert.match(line, /Path=\/; HttpOnly; SameSite=Lax$/);
  const secure = await rehearseHost([front], { baseUrl: new URL("https://alongside.example") });
  try {
    await register(secure.stage, amina.email);
    const came = await browserAt(secure.app).send("/sign-in", { email: amina.email, password: amina.password });
    const [line] = [came.headers["set-cookie"]].flat().map(String);
    assert.match(line ?? "", /^__Secure-alongside\.session_token=.*; HttpOnly; Secure; SameSite=Lax$/);
  } finally {
    await secure.close();
  }
});

test("a device that somebody planted before is worth nothing after signing in", async () => {
  const stranger = await signedIn(house.stage);
  const planted = await cookieFor(house.stage, stranger.loginId);
  const browser = browserAt(house.app);
  browser.cookies.set(device, planted.slice(planted.indexOf("=") + 1));
  await browser.send("/sign-in", { email: amina.email, password: amina.password });
  assert.notEqual(`${device}=${browser.cookies.get(device)}`, planted);
  assert.equal(await whoAmI(planted), null);
});

test("nobody learns whether there is a login: the same status, the same words, nothing else", async () => {
  const bare = await signedIn(house.stage, { name: "Nobody’s Password" });
  const answers = await Promise.all(
    [amina.email, "nobody@example.org", bare.email].map((email) =>
      browserAt(house.app).send("/sign-in", { email, password: "not the right one" }),
    ),
  );
  const [first, ...others] = answers.map(({ status, body, headers }) => ({
    status,
    cookies: headers["set-cookie"],
    body: body.replaceAll(/nonce="[^"]*"|value="[^"]*@[^"]*"/g, ""),
  }));
  assert.equal(first?.status, 422);
  for (const other of others) assert.deepEqual(other, first);
  assert.doesNotMatch(first?.body ?? "", /not the right one/, "a password never comes back in a page");
  for (const path of ["/sign-in/link", "/forgotten"]) {
    const known = await browserAt(house.app).send(path, { email: amina.email });
    const unknown = await browserAt(house.app).send(path, { email: "nobody@example.org" });
    assert.deepEqual([known.status, known.location], [unknown.status, unknown.location]);
  }
});

test("what failed is written down too, and no email stands in the record", async () => {
  await browserAt(house.app).send("/sign-in", { email: amina.email, password: "wrong once more" });
  const all = await happenings();
  const last = all.at(-1);
  assert.deepEqual([last?.what, last?.who, last?.subject_id], ["login.refused", "someone", amina.id]);
  assert.doesNotMatch(JSON.stringify(all), /@/);
});

test("a page of another site cannot press a button here", async () => {
  const posts = front.routes.filter(({ method, changes }) => method === "POST" && changes);
  assert.ok(posts.length >= 15);
  for (const { path } of posts) {
    const url = path.replace("{letter}", "4b33ad29-2fea-412e-ad9f-e91e204259a2");
    for (const from of [
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { origin: "https://evil.example" },
    ]) {
      const cookie = await cookieFor(house.stage, amina.id);
      const headers = { accept: "application/json", host: "alongside.example", cookie, ...from };
      const answer = await house.app.inject({ method: "POST", url, headers });
      assert.equal(answer.statusCode, 403, path);
      assert.equal(await whoAmI(cookie), "Example Person", `${path} did nothing`);
    }
  }
});

test("a login that may not come in is out at once, with cookie, password and token", async () => {
  const sam = await register(house.stage, "sam@example.org");
  const cookie = await cookieFor(house.stage, sam.id);
  assert.equal(await whoAmI(cookie), "Example Person");
  const token = await makeToken(house.stage.door, { loginId: sam.id, name: "a program", days: 1 });
  await house.stage.door
    .updateTable("login")
    .set({ disabled_at: sql<Date>`now()` })
    .where("id", "=", sam.id)
    .execute();
  assert.equal(await whoAmI(cookie), null);
  const browser = browserAt(house.app);
  const came = await browser.send("/sign-in", { email: sam.email, password: sam.password });
  assert.equal(came.status, 422);
  assert.equal(browser.cookies.size, 0);
  const headers = { accept: "application/json", authorization: `Bearer ${token}` };
  assert.equal((await house.app.inject({ url: "/sign-in", headers })).json().signedInAs, null);
});

test("a device that lay unused is signed out: after 12 hours with a second proof, after 30 days without", async () => {
  const asleep = async (hours: number, provedTwice: boolean): Promise<string | null> => {
    const cookie = await cookieFor(house.stage, amina.id, { provedTwice });
    await house.stage.door
      .updateTable("login_device")
      .set({ updated_at: sql<Date>`now() - make_interval(hours => ${hours})` })
      .where("login_id", "=", amina.id)
      .execute();
    return whoAmI(cookie);
  };
  assert.equal(await asleep(11, true), "Example Person");
  assert.equal(await asleep(13, true), null);
  assert.equal(await asleep(13, false), "Example Person");
  assert.equal(await asleep(30 * 24 + 1, false), null);
});

test("a cookie that was changed, cut or made elsewhere is nobody’s", async () => {
  const cookie = await cookieFor(house.stage, amina.id);
  const value = decodeURIComponent(cookie.slice(cookie.indexOf("=") + 1));
  const [token = "", signature = ""] = value.split(".");
  for (const other of [token, `${token}.`, `${token}.${signature.slice(0, -4)}AAA=`, `x${value}`, "%E0%A4%A", ""])
    assert.equal(await whoAmI(`${device}=${other}`), null, other);
});

test("somebody sent away to sign in comes back to where they were, and never to another site", async () => {
  const refused = await browserAt(house.app).go("/settings");
  assert.equal(refused.status, 403);
  assert.match(refused.body, /href="\/sign-in\?next=%2Fsettings"/);
  const fields = { email: amina.email, password: amina.password };
  const back = await browserAt(house.app).send("/sign-in", { ...fields, next: "/settings" });
  assert.equal(back.location, "/settings");
  for (const next of ["//evil.example", "https://evil.example", "/\\evil.example", "/a\nb", "javascript:alert(1)"])
    assert.equal((await browserAt(house.app).send("/sign-in", { ...fields, next })).location, "/", next);
});
