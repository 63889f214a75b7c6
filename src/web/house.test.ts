import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { routesOf } from "./area.ts";
import { z } from "zod";
import { small } from "./rehearsal-area.ts";
import { rehearseHost, rehearseHostWithoutDatabase } from "./rehearsal-host.ts";
import type { RehearsedHost } from "./rehearsal-host.ts";

let house: RehearsedHost;
before(async () => {
  house = await rehearseHost([small]);
});
after(() => house.close());

const json = { accept: "application/json" };
const html = { accept: "text/html" };
const get = (url: string, headers: Record<string, string> = html) => house.app.inject({ url, headers });
const post = (payload: string | Buffer, type: string | undefined, more: Record<string, string> = {}) =>
  house.app.inject({
    method: "POST",
    url: "/silent",
    payload,
    headers: { ...json, ...(type ? { "content-type": type } : {}), ...more },
  });

test("the log says which route was asked and nothing about who asked or what for", async () => {
  const secrets = ["Aisha", "943-476-5919", "203.0.113.77", "Netscape", "sums/123", "secret-cookie"];
  await house.app.inject({
    url: "/sums/123?two=5&name=Aisha",
    headers: { ...html, "user-agent": "Netscape", cookie: "secret-cookie=1", "x-correlation-id": "943-476-5919" },
    remoteAddress: "203.0.113.77",
  });
  await post('{"text":"Aisha","no":1}', "application/json");
  await post('{"text":"Aisha', "application/json");
  const all = house.log.join("");
  for (const secret of secrets) assert.ok(!all.includes(secret), secret);
  assert.ok(house.log.some((line) => JSON.parse(line).route === "/sums/:one"));
});

test("a request's number may come along if it is nothing but a number", async () => {
  const number = "0af7651916cd43dd8448eb211c80319c";
  assert.equal((await get("/sums/1", { ...html, "x-correlation-id": number })).headers["x-correlation-id"], number);
  assert.notEqual(
    (await get("/sums/1", { ...html, "x-correlation-id": "Aisha" })).headers["x-correlation-id"],
    "Aisha",
  );
});

test("somebody who asks without end is told to wait, unless the one who runs Alongside allows more", async () => {
  const strict = await rehearseHost([small], { requestsPerMinuteMax: 3 });
  try {
    const ask = (remoteAddress: string, url = "/sums/1") => strict.app.inject({ url, headers: html, remoteAddress });
    for (const _ of [1, 2, 3]) assert.equal((await ask("2001:db8::1")).statusCode, 200);
    // A neighbour in the same /64 is the same house.
    const refused = await ask("2001:db8::2");
    assert.equal(refused.statusCode, 429);
    assert.ok(refused.headers["retry-after"]);
    assert.match(refused.body, /Wait/);
    assert.equal((await ask("2001:db8:1::1")).statusCode, 200);
    assert.equal((await ask("2001:db8::1", "/not-there")).statusCode, 429);
  } finally {
    await strict.close();
  }
});

test("only the addresses that cost nothing are free of the limit, and nothing that merely begins like them", async () => {
  const strict = await rehearseHost([small], { requestsPerMinuteMax: 1 });
  try {
    const ask = async (url: string) => (await strict.app.inject({ url, headers: html })).statusCode;
    assert.equal(await ask("/sums/1"), 200);
    for (const url of ["/assets/alongside.css", "/healthz", "/version"]) assert.notEqual(await ask(url), 429, url);
    for (const url of ["/readyz", "/healthz-and-more", "/versions", "/assets/none.css", "/healthz?a=1"])
      assert.equal(await ask(url), 429, url);
  } finally {
    await strict.close();
  }
});

test("behind HTTPS, browsers are told to stay there; on a laptop they are not", async () => {
  const headers = await get("/sums/1");
  assert.equal(headers.headers["strict-transport-security"], undefined);
  const secure = await rehearseHost([small], { baseUrl: new URL("https://alongside.example") });
  try {
    const answer = await secure.app.inject({ url: "/sums/1?lang=cy", headers: html });
    assert.match(String(answer.headers["strict-transport-security"]), /max-age=\d{8}/);
    assert.match(String(answer.headers["content-security-policy"]), /upgrade-insecure-requests/);
    assert.match(String(answer.headers["set-cookie"]), /; Secure$/);
  } finally {
    await secure.close();
  }
});

test("a route that is not whole keeps the house from opening, and is named", () => {
  const route = small.routes[0];
  assert.ok(route);
  const open = (changed: object) => () => routesOf([{ ...small, routes: [{ ...route, ...changed }] }]);
  assert.throws(open({ policy: "permit" }), /small: GET \/sums\/\{one\} has no policy/);
  assert.throws(open({ serve: undefined }), /not made by look/);
  assert.throws(open({ path: "/Sums/:one" }), /has an address that is not like/);
  assert.throws(open({ path: "/sums" }), /reads other names/);
  assert.throws(open({ summary: "" }), /no summary/);
  assert.throws(open({ answers: {} }), /what it answers/);
  assert.throws(open({ reads: { ...route.reads, body: z.object({ a: z.string() }) } }), /strictObject/);
  assert.throws(open({ reads: { ...route.reads, body: z.strictObject({ key: z.string() }) } }), /key/);
  assert.throws(() => routesOf([small, small]), /is there twice/);
});

test("a database that is away is said plainly, and can be tried again", async () => {
  const lone = await rehearseHostWithoutDatabase([small]);
  const answer = await lone.inject({ method: "POST", url: "/silent", headers: json, payload: { text: "a" } });
  assert.equal(answer.statusCode, 503, answer.body);
  assert.ok(answer.headers["retry-after"]);
  assert.match(answer.json().detail, /again[^.]* in a minute|try in a minute/);
  await lone.close();
});
