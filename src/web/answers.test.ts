import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { mayNever, small } from "./rehearsal-area.ts";
import { rehearseHost } from "./rehearsal-host.ts";
import type { RehearsedHost } from "./rehearsal-host.ts";

let house: RehearsedHost;
before(async () => {
  house = await rehearseHost([small]);
});
after(() => house.close());

const json = { accept: "application/json" };
const html = { accept: "text/html" };
const get = (url: string, headers: Record<string, string> = html) => house.app.inject({ url, headers });

test("one answer is a page for a person and JSON for a program, and holds only what its schema names", async () => {
  assert.match((await get("/sums/4?two=3")).body, /The sum is 7/);
  const answer = await get("/sums/4?two=3", json);
  assert.deepEqual(answer.json(), { sum: 7 });
});

test("a download carries its name in any script", async () => {
  const answer = await get("/sums/4?as=csv");
  assert.equal(answer.body, "sum\n5\n");
  const disposition = String(answer.headers["content-disposition"]);
  assert.match(disposition, /^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''sum/);
  assert.equal((await get("/sums/4?as=json")).json().sum, 5);
  assert.equal((await get("/sums/4?as=exe")).statusCode, 422);
});

test("an address that cannot be right is a page that is not there; a field that is not right is named", async () => {
  for (const url of ["/sums/abc", "/sums/404", "/sums/1/2", "/no%00pe", "//sums/1", "/sums/1%2f2", "/SUMS/1"])
    assert.equal((await get(url)).statusCode, 404, url);
  const answer = await get("/sums/1?two=x", json);
  assert.equal(answer.statusCode, 422);
  assert.equal(answer.json().problems[0].field, "two");
  assert.equal((await get("/sums/1?two=1&two=2", json)).statusCode, 422);
});

test("somebody who may not is given the policy's sentence, as text", async () => {
  const page = await get("/secret");
  assert.equal(page.statusCode, 403);
  assert.match(page.body, /Nobody may see this &lt;b&gt;page&lt;\/b&gt;/);
  const answer = await get("/secret", json);
  assert.equal(answer.statusCode, 403);
  assert.equal(answer.json().detail, mayNever().because);
});

test("a fault of ours is a plain page with the request's number, says nothing of the inside, and is in the log", async () => {
  for (const headers of [html, json]) {
    const answer = await get("/broken", headers);
    assert.equal(answer.statusCode, 500);
    assert.doesNotMatch(answer.body, /inside of the house|\.ts|node_modules/);
    const number = String(answer.headers["x-correlation-id"]);
    assert.ok(answer.body.includes(number));
    assert.ok(house.log.some((line) => line.includes(number) && line.includes("inside of the house")));
  }
});

test("nobody is ever sent to an address that is not ours", async () => {
  const answer = await get("/elsewhere");
  assert.equal(answer.statusCode, 500);
  assert.equal(answer.headers["location"], undefined);
});

test("another language is asked for once and kept, and an unknown one changes nothing", async () => {
  const asked = await get("/sums/1?lang=ur");
  assert.match(asked.body, /<html lang="ur" dir="rtl"/);
  assert.match(String(asked.headers["set-cookie"]), /^lang=ur; Path=\/; Max-Age=\d+; SameSite=Lax; HttpOnly$/);
  assert.match((await get("/sums/1", { ...html, cookie: "other=1; lang=ur" })).body, /<html lang="ur" dir="rtl"/);
  const unknown = await get("/sums/1?lang=tlh");
  assert.match(unknown.body, /<html lang="en"/);
  assert.equal(unknown.headers["set-cookie"], undefined);
});

test("a file to keep has a name that every system can keep, and still says what it is", async () => {
  const disposition = String((await get("/sums/4?as=long")).headers["content-disposition"]);
  const name = decodeURIComponent(/filename\*=UTF-8''(.*)$/.exec(disposition)?.[1] ?? "");
  assert.equal([...name].length, 80);
  assert.match(name, /^ਜੋੜਜੋੜ.*\.csv$/);
});
