import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { linkTo, register } from "../../../sign-in/rehearsal-login.ts";
import { browserAt } from "../../../web/rehearsal-browser.ts";
import type { BrowserToBe } from "../../../web/rehearsal-browser.ts";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../web/rehearsal-host.ts";
import { front } from "../front.area.ts";

let house: RehearsedHost;
before(async () => {
  house = await rehearseHost([front], { proxies: ["10.0.0.9"] });
});
after(() => house.close());

const guessAt = (email: string, from: BrowserToBe = {}) =>
  browserAt(house.app, from).send("/sign-in", { email, password: "a wrong password" });

/** Whether each of twelve guesses was looked at (422) or sent away (429). */
const twelve = async (guess: (at: number) => Promise<{ readonly status: number }>): Promise<readonly number[]> => {
  const statuses: number[] = [];
  for (let at = 0; at < 12; at += 1) statuses.push((await guess(at)).status);
  return statuses;
};
const tenThenNone = [...Array.from({ length: 10 }, () => 422), 429, 429];

test("ten guesses in five minutes at one account, from wherever they come; then the answer says when to come back", async () => {
  const { email } = await register(house.stage, "ten@example.org");
  assert.deepEqual(await twelve((at) => guessAt(email, { remoteAddress: `198.51.100.${at}` })), tenThenNone);
  const last = await guessAt(email, { remoteAddress: "198.51.100.99" });
  const wait = Number(last.headers["retry-after"]);
  assert.ok(wait > 200 && wait <= 300, String(wait));
  assert.match(last.body, /too many tries/);
});

test("capitals, spaces and doubled slashes are no way round the ten", async () => {
  const { email } = await register(house.stage, "dodge@example.org");
  const spellings = [email, email.toUpperCase(), ` ${email}`, `${email}  `, "Dodge@Example.Org"];
  const spelled = (at: number) => guessAt(spellings[at % 5] ?? email, { remoteAddress: `198.51.101.${at}` });
  assert.deepEqual(await twelve(spelled), tenThenNone);
  for (const path of ["//sign-in", "/sign-in/", "/./sign-in", "/SIGN-IN", "/sign-in//"]) {
    const browser = browserAt(house.app, { remoteAddress: "198.51.101.99" });
    const { status } = await browser.send(path, { email, password: "a wrong password" });
    assert.ok(status === 429 || status === 404 || status === 400 || status === 405, `${path} ${status}`);
  }
});

test("ten guesses from one network at any accounts, and half of an IPv6 address is one network", async () => {
  const from = (remoteAddress: string) => (at: number) => guessAt(`person-${at}@example.org`, { remoteAddress });
  assert.deepEqual(await twelve(from("203.0.113.7")), tenThenNone);
  const v6 = (at: number) => guessAt(`sixth-${at}@example.org`, { remoteAddress: `2001:db8:1:2:${at}::${at}` });
  assert.deepEqual(await twelve(v6), tenThenNone);
  assert.equal((await guessAt("other@example.org", { remoteAddress: "2001:db8:1:3::1" })).status, 422);
});

test("somebody who has forgotten their password in a library is stopped, and nobody else there is; forty guesses are too many", async () => {
  const library = { remoteAddress: "203.0.113.40" };
  assert.deepEqual(await twelve(() => guessAt("careless@example.org", library)), tenThenNone);
  const other = await register(house.stage, "other-reader@example.org");
  const fields = { email: other.email, password: other.password };
  assert.equal((await browserAt(house.app, library).send("/sign-in", fields)).status, 303);
  for (const name of ["second", "third", "fourth"]) await twelve(() => guessAt(`${name}@example.org`, library));
  assert.equal((await guessAt("fifth@example.org", library)).status, 429, "one who tries password after password");
  assert.equal((await browserAt(house.app, library).send("/sign-in/link", { email: other.email })).status, 303);
  const token = new URL(await linkTo(house.stage, other.email), "http://a").searchParams.get("token") ?? "";
  await twelve(() => browserAt(house.app, library).send("/link", { token: "x".repeat(43) }));
  assert.equal((await browserAt(house.app, library).send("/link", { token })).status, 303, "a right link lets in");
});

test("what somebody writes into X-Forwarded-For changes nothing, unless a proxy of ours wrote it", async () => {
  const forged = (at: number) =>
    guessAt(`f-${at}@example.org`, { remoteAddress: "203.0.113.20", headers: { "x-forwarded-for": `192.0.2.${at}` } });
  assert.deepEqual(await twelve(forged), tenThenNone);
  const passed = (at: number) =>
    guessAt(`p-${at}@example.org`, {
      remoteAddress: "10.0.0.9",
      headers: { "x-forwarded-for": `192.0.2.${at}, 203.0.113.21` },
    });
  assert.deepEqual(await twelve(passed), tenThenNone);
});

test("fifty guesses at once are no way round the ten", async () => {
  const { email } = await register(house.stage, "fifty@example.org");
  const all = await Promise.all(
    Array.from({ length: 50 }, (_, at) => guessAt(email, { remoteAddress: `198.51.102.${at}` })),
  );
  assert.ok(all.filter(({ status }) => status === 422).length <= 10);
});

test("strangers who guess cannot shut the owner out: the device they know lets them in, and so does a link", async () => {
  const owner = await register(house.stage, "owner@example.org");
  const known = browserAt(house.app, { remoteAddress: "192.0.2.50" });
  await known.send("/sign-in", { email: owner.email, password: owner.password });
  await known.send("/sign-out");
  await twelve((at) => guessAt(owner.email, { remoteAddress: `198.51.103.${at}` }));
  const fields = { email: owner.email, password: owner.password };
  assert.equal((await browserAt(house.app).send("/sign-in", fields)).status, 429, "a device nobody knows waits");
  assert.equal((await known.send("/sign-in", fields)).status, 303, "their own device does not");
  await twelve((at) =>
    browserAt(house.app, { remoteAddress: `198.51.104.${at}` }).send("/sign-in/link", { email: owner.email }),
  );
  const token = new URL(await linkTo(house.stage, owner.email), "http://a").searchParams.get("token") ?? "";
  assert.equal((await browserAt(house.app).send("/link", { token })).status, 303, "a link that was sent still works");
});

test("five minutes later, and after signing in rightly, nothing is held against anybody", async () => {
  const { email, password } = await register(house.stage, "later@example.org");
  for (let at = 0; at < 12; at += 1)
    assert.equal(
      (await browserAt(house.app, { remoteAddress: "192.0.2.60" }).send("/sign-in", { email, password })).status,
      303,
    );
  await twelve((at) => guessAt(email, { remoteAddress: `198.51.105.${at}` }));
  await house.stage.door
    .updateTable("login_guess")
    .set({ at: sql<Date>`at - interval '5 minutes 1 second'` })
    .execute();
  assert.equal((await guessAt(email, { remoteAddress: "198.51.105.99" })).status, 422);
});
