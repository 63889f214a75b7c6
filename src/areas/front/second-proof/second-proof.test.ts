import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { linkTo, register } from "../../../sign-in/rehearsal-login.ts";
import type { Registered } from "../../../sign-in/rehearsal-login.ts";
import { browserAt, codeFor } from "../../../web/rehearsal-browser.ts";
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
const isIn = async (browser: RehearsedBrowser): Promise<boolean> => (await browser.go("/settings")).status === 200;

interface Set extends Registered {
  readonly browser: RehearsedBrowser;
  readonly key: string;
  readonly recoveryCodes: readonly string[];
  /** The page with the key, as it was shown once. */
  readonly shown: string;
}

/** Somebody new who has set up a second proof. The codes of now are used up by that; `later` ones are fresh. */
async function withSecondProof(): Promise<Set> {
  const person = await register(house.stage, `person-${(count += 1)}@example.org`);
  const browser = browserAt(house.app);
  await browser.send("/sign-in", fields(person));
  await browser.send("/second-proof/key", { password: person.password });
  const shown = await browser.go("/second-proof");
  const [key = "", ...recoveryCodes] = [...shown.body.matchAll(/<code[^>]*>([^<]+)<\/code>/g)].map(
    ([, code = ""]) => code,
  );
  const done = await browser.send("/second-proof", { code: codeFor(key, new Date()) });
  assert.equal(done.status, 303);
  return { ...person, browser, key, recoveryCodes, shown: shown.body };
}

const fields = ({ email, password }: Registered) => ({ email, password });
/** The code of the next half minute: the clock of a phone may run that much ahead. */
const nextCode = (key: string): string => codeFor(key, new Date(Date.now() + 30_000));

test("somebody sets up a second proof, and from then on a password alone does not let them in", async () => {
  const person = await withSecondProof();
  assert.equal(await isIn(person.browser), true);
  assert.equal(person.recoveryCodes.length, 10);
  assert.match(person.shown, /<svg[^>]*class="al-qr-code"[\s\S]*?<title[^>]*>[^<]+<\/title>/, "for a camera too");
  assert.doesNotMatch((await person.browser.go("/second-proof")).body, /<code/, "the key is never shown again");
  const other = browserAt(house.app);
  const came = await other.send("/sign-in", { ...fields(person), next: "/devices" });
  assert.equal(came.location, "/second-proof?next=%2Fdevices");
  assert.equal(await isIn(other), false);
  assert.equal(other.cookies.has("alongside.session_token"), false);
  const through = await other.send("/second-proof", { code: nextCode(person.key), next: "/devices" });
  assert.deepEqual([through.status, through.location], [303, "/devices"]);
  assert.equal(await isIn(other), true);
  assert.match((await other.go("/devices")).body, /seen [^<]*, with a second proof/);
});

test("setting it up needs the password again, and signs every other device out", async () => {
  const person = await register(house.stage, "careful@example.org");
  const elsewhere = await cookieFor(house.stage, person.id, { provedTwice: false });
  const browser = browserAt(house.app);
  await browser.send("/sign-in", fields(person));
  assert.equal((await browser.send("/second-proof/key", { password: "not the right one" })).status, 422);
  assert.doesNotMatch((await browser.go("/second-proof")).body, /<code/);
  await browser.send("/second-proof/key", { password: person.password });
  const key = /<code[^>]*>([^<]+)</.exec((await browser.go("/second-proof")).body)?.[1] ?? "";
  await browser.send("/second-proof", { code: codeFor(key, new Date()) });
  const answer = await house.app.inject({ url: "/settings", headers: { accept: "text/html", cookie: elsewhere } });
  assert.equal(answer.statusCode, 403);
});

test("a link by email does not go past the second proof", async () => {
  const person = await withSecondProof();
  const browser = browserAt(house.app);
  await browser.send("/sign-in/link", { email: person.email });
  const token = new URL(await linkTo(house.stage, person.email), "http://a").searchParams.get("token") ?? "";
  const came = await browser.send("/link", { token });
  assert.equal(came.location, "/second-proof");
  assert.equal(await isIn(browser), false);
  assert.equal((await browser.send("/second-proof", { code: nextCode(person.key) })).status, 303);
  assert.equal(await isIn(browser), true);
});

test("a new password by email does not go past the second proof either", async () => {
  const person = await withSecondProof();
  const browser = browserAt(house.app);
  await browser.send("/forgotten", { email: person.email });
  const token = new URL(await linkTo(house.stage, person.email), "http://a").searchParams.get("token") ?? "";
  const password = "lantern orchard ferry";
  assert.equal((await browser.send("/new-password", { token, password })).location, "/sign-in");
  assert.equal(await isIn(person.browser), false, "every device is signed out");
  assert.equal((await browser.send("/sign-in", { email: person.email, password })).location, "/second-proof");
  assert.equal(await isIn(browser), false);
});

test("a code works once, even within its own half minute", async () => {
  const person = await withSecondProof();
  const [first, second] = [browserAt(house.app), browserAt(house.app)];
  await first.send("/sign-in", fields(person));
  await second.send("/sign-in", fields(person));
  const code = nextCode(person.key);
  const answers = await Promise.all([first, second].map((browser) => browser.send("/second-proof", { code })));
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 422]);
});

test("five wrong codes end the challenge: the right one then comes too late", async () => {
  const person = await withSecondProof();
  const browser = browserAt(house.app);
  await browser.send("/sign-in", fields(person));
  for (let guess = 0; guess < 5; guess += 1)
    assert.equal((await browser.send("/second-proof", { code: `00000${guess}` })).status, 422);
  const late = await browser.send("/second-proof", { code: nextCode(person.key) });
  assert.equal(late.status, 422);
  assert.equal(await isIn(browser), false);
});

test("a hundred codes at once are no way round the five", async () => {
  const person = await withSecondProof();
  const browser = browserAt(house.app);
  await browser.send("/sign-in", fields(person));
  const guesses = Array.from({ length: 100 }, (_, at) =>
    browser.send("/second-proof", { code: `1${at}`.padEnd(6, "7") }),
  );
  const answers = await Promise.all(guesses);
  assert.ok(answers.every(({ status }) => status === 422 || status === 429));
  assert.ok(answers.some(({ status }) => status === 429));
  assert.equal(await isIn(browser), false);
});

test("a recovery code lets somebody in once whose phone is lost, however they copy it", async () => {
  const person = await withSecondProof();
  const [code = ""] = person.recoveryCodes;
  const browser = browserAt(house.app);
  await browser.send("/sign-in", fields(person));
  assert.equal((await browser.send("/second-proof", { code: code.toUpperCase().replaceAll("-", " ") })).status, 303);
  assert.equal(await isIn(browser), true);
  const again = browserAt(house.app);
  await again.send("/sign-in", fields(person));
  assert.equal((await again.send("/second-proof", { code })).status, 422);
});

test("a code without a password or link before it opens nothing", async () => {
  const person = await withSecondProof();
  const browser = browserAt(house.app);
  assert.equal((await browser.send("/second-proof", { code: nextCode(person.key) })).status, 422);
  assert.equal(await isIn(browser), false);
});

test("switching it off needs the password and a code, and roles of staff then wait again", async () => {
  const person = await withSecondProof();
  const { browser, key, password } = person;
  assert.equal((await browser.send("/second-proof/off", { password, code: "000000" })).status, 422);
  assert.equal(
    (await browser.send("/second-proof/off", { password: "not it at all", code: nextCode(key) })).status,
    422,
  );
  assert.equal((await browser.send("/second-proof/off", { password, code: nextCode(key) })).status, 303);
  assert.match((await browser.go("/settings")).body, /Second proof<\/dt><dd[^>]*>Off/);
  assert.doesNotMatch((await browser.go("/devices")).body, /seen [^<]*, with a second proof/);
});

test("once the second proof is off, no other device counts as proved by it any more", async () => {
  const { id, browser, key, password } = await withSecondProof();
  const elsewhere = await cookieFor(house.stage, id);
  const asked = { url: "/devices", headers: { accept: "text/html", cookie: elsewhere } };
  assert.match((await house.app.inject(asked)).body, /seen [^<]*, with a second proof/);
  assert.equal((await browser.send("/second-proof/off", { password, code: nextCode(key) })).status, 303);
  const after = await house.app.inject(asked);
  assert.equal(after.statusCode, 200);
  assert.doesNotMatch(after.body, /seen [^<]*, with a second proof/);
});
