import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { linkTo, register, rehearsedSignIn } from "../../../sign-in/rehearsal-login.ts";
import { disableLogin } from "../../../sign-in/login.store.ts";
import { signedValue, signInSecret } from "../../../sign-in/secret.ts";
import { browserAt } from "../../../web/rehearsal-browser.ts";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../web/rehearsal-host.ts";
import { front } from "../front.area.ts";

let house: RehearsedHost;
before(async () => {
  house = await rehearseHost([front]);
});
after(() => house.close());

const tokenIn = (link: string): string => new URL(link, "http://a").searchParams.get("token") ?? "";

async function linkFor(email: string): Promise<string> {
  await browserAt(house.app).send("/sign-in/link", { email });
  return tokenIn(await linkTo(house.stage, email));
}

const makeOld = () =>
  house.stage.door
    .updateTable("login_proof")
    .set({ expires_at: sql<Date>`now() - interval '1 second'` })
    .execute();

test("a link lets somebody in once: looking at it uses nothing up, pressing the button twice does not work", async () => {
  const { email } = await register(house.stage, "link@example.org");
  const token = await linkFor(email);
  for (let look = 0; look < 3; look += 1) {
    const page = await browserAt(house.app).go(`/link?token=${token}`);
    assert.equal(page.status, 200);
    assert.match(page.body, new RegExp(`name="token" value="${token}"`));
  }
  const answers = await Promise.all(Array.from({ length: 5 }, () => browserAt(house.app).send("/link", { token })));
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 422, 422, 422, 422]);
  assert.match(answers.find(({ status }) => status === 422)?.body ?? "", /Ask for a new link/);
});

test("a link that is too old, was changed or never sent lets nobody in", async () => {
  const { email } = await register(house.stage, "old@example.org");
  const token = await linkFor(email);
  await makeOld();
  for (const other of [token, `${token}x`, token.slice(1), "x".repeat(43)]) {
    const browser = browserAt(house.app);
    assert.equal((await browser.send("/link", { token: other })).status, 422);
    assert.equal(browser.cookies.size, 0);
  }
});

test("nobody gets a login by asking for a link", async () => {
  await browserAt(house.app).send("/sign-in/link", { email: "stranger@example.org" });
  const rows = await house.stage.door
    .selectFrom("login")
    .where("email", "=", "stranger@example.org")
    .selectAll()
    .execute();
  const letters = await house.stage.door
    .selectFrom("letter")
    .where("to_email", "=", "stranger@example.org")
    .selectAll()
    .execute();
  assert.deepEqual([rows, letters], [[], []]);
});

test("somebody who may not come in does not by a link they had, nor gets a new one", async () => {
  const { id, email } = await register(house.stage, "shut@example.org");
  const token = await linkFor(email);
  await disableLogin(house.stage.door, id);
  assert.notEqual((await browserAt(house.app).send("/link", { token })).status, 303);
  await house.stage.door.deleteFrom("letter").execute();
  await browserAt(house.app).send("/sign-in/link", { email });
  await browserAt(house.app).send("/forgotten", { email });
  assert.deepEqual(await house.stage.door.selectFrom("letter").selectAll().execute(), []);
});

test("the link in a letter leads to our own address, whatever the request said of itself", async () => {
  const { email } = await register(house.stage, "host@example.org");
  const headers = { host: "evil.example", "x-forwarded-host": "evil.example" };
  await browserAt(house.app, { headers }).send("/forgotten", { email });
  const { text } = await house.stage.door
    .selectFrom("letter")
    .select("text")
    .where("to_email", "=", email)
    .executeTakeFirstOrThrow();
  assert.doesNotMatch(text, /evil/);
});

test("links and devices are kept so that a copy of a link’s row opens nothing", async () => {
  const { email } = await register(house.stage, "digest@example.org");
  const token = await linkFor(email);
  const rows = await house.stage.door.selectFrom("login_proof").select(["identifier", "value"]).execute();
  assert.ok(rows.length > 0);
  assert.doesNotMatch(JSON.stringify(rows), new RegExp(token));
  const browser = browserAt(house.app);
  assert.equal((await browser.send("/link", { token })).status, 303);
  const kept = decodeURIComponent(browser.cookies.get("alongside.session_token") ?? "").split(".")[0] ?? "";
  assert.ok(kept.length > 20, "the browser holds a token");
  assert.equal((await browser.go("/settings")).status, 200);
  const devices = await house.stage.door.selectFrom("login_device").select("token").execute();
  assert.ok(devices.length > 0 && !devices.some((device) => device.token === kept));
  // What is kept, signed with the house's own secret, is still no cookie.
  const stolen = browserAt(house.app);
  const secret = await signInSecret(house.stage.app);
  for (const device of devices) {
    stolen.cookies.set("alongside.session_token", signedValue(device.token, secret));
    assert.notEqual((await stolen.go("/settings")).status, 200);
  }
});

test("a new password by link: once, not too easy, and all other links for it are void", async () => {
  const person = await register(house.stage, "forgot@example.org");
  const ask = async (): Promise<string> => {
    await browserAt(house.app).send("/forgotten", { email: person.email });
    return tokenIn(await linkTo(house.stage, person.email));
  };
  const token = await ask();
  const browser = browserAt(house.app);
  assert.match((await browser.go(`/new-password?token=${token}`)).body, /New password/);
  const easy = await browser.send("/new-password", { token, password: "password1234" });
  assert.equal(easy.status, 422);
  assert.match(easy.body, /Very many people use this password/);
  assert.equal(
    (await browser.send("/new-password", { token, password: "lantern orchard ferry" })).location,
    "/sign-in",
  );
  assert.equal((await browser.send("/new-password", { token, password: "another orchard ferry" })).status, 422);
  const oldOne = await browser.send("/sign-in", { email: person.email, password: person.password });
  assert.equal(oldOne.status, 422);
  const newOne = await browser.send("/sign-in", { email: person.email, password: "lantern orchard ferry" });
  assert.equal(newOne.status, 303);
  const late = await ask();
  await makeOld();
  assert.match((await browser.go(`/new-password?token=${late}`)).body, /This link works no more/);
  assert.equal((await browser.send("/new-password", { token: late, password: "another orchard ferry" })).status, 422);
});

test("an invitation makes the login and lets it in once, and does not change a name that is kept already", async () => {
  const signIn = rehearsedSignIn(house.stage);
  const { loginId, link } = await signIn.invite({ email: "New@Example.org", name: "Nadia Example" });
  const browser = browserAt(house.app);
  assert.equal((await browser.send("/link", { token: tokenIn(link) })).status, 303);
  assert.match((await browser.go("/settings")).body, /Nadia Example/);
  const again = await signIn.invite({ email: "new@example.org", name: "Somebody Else" });
  assert.equal(again.loginId, loginId);
  assert.match((await browser.go("/settings")).body, /Nadia Example/);
  assert.equal((await browser.send("/link", { token: tokenIn(link) })).status, 422);
});
