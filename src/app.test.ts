import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { areas } from "./areas.ts";
import { rehearseHost, rehearseHostWithoutDatabase } from "./web/rehearsal-host.ts";
import type { RehearsedHost } from "./web/rehearsal-host.ts";
import { routesOf } from "./web/area.ts";

let house: RehearsedHost;
before(async () => {
  house = await rehearseHost(areas);
});
after(() => house.close());

const kinds = [{ accept: "text/html" }, { accept: "application/json" }];

/** An address a route may have; what the names stand for need not exist. */
const exampleOf = (path: string): string => path.replaceAll(/\{\w+\}/g, "example");

test("every answer of every route tells the browser to trust nothing from elsewhere", async () => {
  const routes = routesOf(areas);
  assert.ok(routes.length >= 8);
  const nowhere = { method: "GET" as const, path: "/not/there", isForOtherSites: false };
  // Only the open feed of the directory may be read by the scripts of other sites.
  assert.ok(routes.every(({ path, isForOtherSites }) => !isForOtherSites || path.startsWith("/{place}/oruk")));
  for (const { method, path, isForOtherSites } of [...routes, nowhere])
    for (const headers of kinds) {
      const answer = await house.app.inject({ method, url: exampleOf(path), headers });
      const name = `${method} ${path} ${headers.accept}`;
      const policy = String(answer.headers["content-security-policy"]);
      assert.match(policy, /default-src 'none'; script-src 'nonce-[\w-]{22}'; style-src 'self'/, name);
      assert.match(policy, /form-action 'self'; frame-ancestors 'none'; base-uri 'none'/, name);
      assert.doesNotMatch(policy, /unsafe|upgrade-insecure|\*/, name);
      assert.equal(answer.headers["x-content-type-options"], "nosniff", name);
      assert.equal(answer.headers["referrer-policy"], "same-origin", name);
      assert.equal(answer.headers["cross-origin-opener-policy"], "same-origin", name);
      assert.equal(answer.headers["access-control-allow-origin"], isForOtherSites ? "*" : undefined, name);
      assert.equal(answer.headers["access-control-allow-credentials"], undefined, name);
      assert.ok(answer.headers["x-correlation-id"], name);
      assert.ok(answer.statusCode < 500, `${name} ${answer.statusCode}`);
    }
});

test("no page of ours asks another host for anything or carries a style of its own", async () => {
  const pages = routesOf(areas).filter(({ method, speaksHtml }) => method === "GET" && speaksHtml);
  assert.ok(pages.length >= 3);
  for (const { path } of pages) {
    const { body, statusCode, headers } = await house.app.inject({
      url: exampleOf(path),
      headers: { accept: "text/html" },
    });
    if (statusCode === 303) {
      assert.match(String(headers["location"]), /^\/[a-z]/, path);
      continue;
    }
    assert.match(body, /^<!doctype html><html lang="en"/, path);
    assert.doesNotMatch(body, /\sstyle=/, path);
    assert.doesNotMatch(body, /<(script|img|link|iframe)[^>]+(src|href)="(https?:)?\/\//, path);
  }
});

test("nothing that is only looked at changes anything", async () => {
  const countRows = async (): Promise<string> => {
    const counts = await Promise.all(
      (["place", "happening", "answered_request"] as const).map((table) =>
        house.stage.owner
          .selectFrom(table)
          .select(({ fn }) => fn.countAll().as("count"))
          .executeTakeFirst(),
      ),
    );
    return JSON.stringify(counts);
  };
  const before = await countRows();
  for (const { method, path } of routesOf(areas))
    if (method === "GET") await house.app.inject({ url: exampleOf(path), headers: { accept: "text/html" } });
  assert.equal(await countRows(), before);
});

test("the stylesheet is served with a tag, asked for again cheaply, and there is nowhere to climb to", async () => {
  for (const url of [
    "/assets/../host.ts",
    "/assets/..%2fstylesheet.ts",
    "/assets/stylesheet.ts",
    "/assets/",
    "/assets/%2e%2e%2f%2e%2e%2fpackage.json",
    "/assets/constructor",
  ])
    assert.ok([400, 404].includes((await house.app.inject({ url })).statusCode), url);
  const page = await house.app.inject({ url: "/places", headers: { accept: "text/html" } });
  const href = /<link rel="stylesheet" href="([^"]+)"/.exec(page.body)?.[1] ?? "";
  const first = await house.app.inject({ url: href });
  assert.equal(first.statusCode, 200, `${href} is not built: npm run css`);
  assert.match(String(first.headers["content-type"]), /^text\/css/);
  const again = await house.app.inject({ url: href, headers: { "if-none-match": String(first.headers["etag"]) } });
  assert.equal(again.statusCode, 304);
});

test("whoever looks after the machine can ask whether it runs, is ready, and which version it is", async () => {
  assert.deepEqual((await house.app.inject({ url: "/healthz" })).json(), { status: "running" });
  assert.deepEqual((await house.app.inject({ url: "/readyz" })).json(), {
    ready: true,
    database: true,
    migrationsWaiting: [],
  });
  assert.equal((await house.app.inject({ url: "/version" })).json().name, "alongside");
  const lone = await rehearseHostWithoutDatabase(areas);
  const answer = await lone.inject({ url: "/readyz" });
  assert.equal(answer.statusCode, 503);
  assert.equal(answer.json().database, false);
  assert.equal((await lone.inject({ url: "/healthz" })).statusCode, 200);
  await lone.close();
});
