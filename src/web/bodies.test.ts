import assert from "node:assert/strict";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import http from "node:http";
import os from "node:os";
import { after, before, test } from "node:test";
import { paths, small } from "./rehearsal-area.ts";
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
const post = (payload: string | Buffer, type: string | undefined, more: Record<string, string> = {}) =>
  house.app.inject({
    method: "POST",
    url: "/silent",
    payload,
    headers: { ...json, ...(type ? { "content-type": type } : {}), ...more },
  });

test("badly encoded addresses are told so in plain words", async () => {
  for (const url of ["/sums/%zz", "/sums/1?two=%zz", "/sums/1?__proto__[x]=1", "/%c0%af"]) {
    const answer = await get(url);
    assert.equal(answer.statusCode, 400, url);
    assert.match(answer.headers["content-security-policy"]?.toString() ?? "", /default-src 'none'/, url);
  }
});

test("a body that cannot be read is refused in words, never with a fault of ours", async () => {
  const cases: readonly (readonly [string, string | undefined, number])[] = [
    ["{", "application/json", 400],
    ["", "application/json", 400],
    ['{"text":"a","text":"b"}', "application/json", 400],
    ['{"text":{"text":1,"t":[{"x":1,"x":2}]}}', "application/json", 400],
    ['{"__proto__":{"x":1},"text":"a"}', "application/json", 400],
    ['{"text":{"constructor":{"prototype":1}}}', "application/json", 400],
    ["[".repeat(20_000) + "]".repeat(20_000), "application/json", 400],
    ['{"a":'.repeat(5000) + "1" + "}".repeat(5000), "application/json", 400],
    ['{"text":"a\\u0000"}', "application/json", 400],
    ["null", "application/json", 422],
    ["[]", "application/json", 422],
    ['"text"', "application/json", 422],
    ['{"toString":1,"hasOwnProperty":1}', "application/json", 422],
    [JSON.stringify({ text: "x".repeat(1_000_001) }), "application/json", 413],
    ["text=%zz", "application/x-www-form-urlencoded", 400],
    ["text=a%00", "application/x-www-form-urlencoded", 400],
    ["text=%ff", "application/x-www-form-urlencoded", 400],
    ["text=a&text=b", "application/x-www-form-urlencoded", 422],
    ["__proto__[x]=1&text=a", "application/x-www-form-urlencoded", 400],
    ["a=1&".repeat(1500), "application/x-www-form-urlencoded", 413],
    ["text", "text/plain", 415],
    ['{"text":"a"}', "text/plain", 415],
    ['{"text":"a"}', undefined, 415],
    ["<a/>", "application/xml", 415],
    ["--x\r\n", "multipart/form-data; boundary=x", 415],
  ];
  for (const [payload, type, status] of cases) {
    const answer = await post(payload, type);
    assert.equal(answer.statusCode, status, `${type}: ${payload.slice(0, 60)} → ${answer.body.slice(0, 200)}`);
    assert.match(String(answer.headers["content-type"]), /^application\/problem\+json/);
    assert.ok(answer.json().detail.length > 10);
  }
  assert.equal(Object.hasOwn(Object.prototype, "x"), false);
  assert.equal((await post("{}", "application/json", { "content-encoding": "gzip" })).statusCode, 415);
  const bad = await post('{"text":"a"}', "application/json", { "idempotency-key": "x".repeat(201) });
  assert.equal(bad.statusCode, 400);
});

test("a form sent by a page of another site is refused in words; one of our own and a program are heard", async () => {
  const send = (headers: Record<string, string>) =>
    post("text=a", "application/x-www-form-urlencoded", { host: "localhost:3000", ...html, ...headers });
  for (const headers of [
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "http://localhost:3000.evil.example" },
    { origin: "http://localhost:3001" },
  ]) {
    const answer = await send(headers);
    assert.equal(answer.statusCode, 403, JSON.stringify(headers));
    assert.match(answer.body, /another website/);
  }
  for (const headers of [
    { "sec-fetch-site": "same-origin" },
    { "sec-fetch-site": "none" },
    { origin: "http://localhost:3000" },
    {},
  ])
    assert.equal((await send(headers)).statusCode, 303, JSON.stringify(headers));
});

const multipart = (
  parts: readonly (readonly [name: string, fileName: string | undefined, content: string | Buffer])[],
) => ({
  headers: { ...json, "content-type": "multipart/form-data; boundary=line" },
  payload: Buffer.concat([
    ...parts.flatMap(([name, fileName, content]) => [
      Buffer.from(`--line\r\nContent-Disposition: form-data; name="${name}"`),
      Buffer.from(fileName === undefined ? "\r\n\r\n" : `; filename="${fileName}"\r\nContent-Type: text/csv\r\n\r\n`),
      Buffer.from(content),
      Buffer.from("\r\n"),
    ]),
    Buffer.from("--line--\r\n"),
  ]),
});

const upload = (parts: Parameters<typeof multipart>[0]) =>
  house.app.inject({ method: "POST", url: "/count", ...multipart(parts) });

test("a file is read from a private place and is gone when the answer is given", async () => {
  const answer = await upload([
    ["file", "ਆਬਾਦੀ.csv", "a,b\n1,2\n"],
    ["key", undefined, "hidden"],
  ]);
  assert.deepEqual(answer.json(), { bytes: 8, name: "ਆਬਾਦੀ.csv" });
  assert.equal(existsSync(paths.at(-1) ?? "/"), false);
});

test("files that are too large, too many, missing or oddly named are 4xx or made harmless", async () => {
  assert.equal((await upload([["file", "a.csv", "x".repeat(1001)]])).statusCode, 413);
  assert.equal(
    (
      await upload([
        ["file", "a.csv", "1"],
        ["file", "b.csv", "2"],
      ])
    ).statusCode,
    413,
  );
  assert.equal((await upload([["file", "", ""]])).statusCode, 422);
  assert.equal((await upload([])).statusCode, 422);
  assert.equal((await upload([["file", undefined, "text where a file should be"]])).statusCode, 422);
  assert.equal(
    (
      await upload([
        ["file", "a.csv", "1"],
        ["__proto__", undefined, "1"],
      ])
    ).statusCode,
    400,
  );
  assert.equal(
    (
      await upload([
        ["file", "a.csv", "1"],
        ["note", undefined, "a\0b"],
      ])
    ).statusCode,
    400,
  );
  assert.equal((await upload([["file", "../../etc/passwd", "1"]])).json().name, "passwd");
  assert.equal((await upload([["file", "a\u202Evsc.exe", "1"]])).json().name, "avsc.exe");
  const cut = multipart([["file", "a.csv", "1"]]);
  const broken = await house.app.inject({
    method: "POST",
    url: "/count",
    headers: cut.headers,
    payload: cut.payload.subarray(0, 80),
  });
  assert.equal(broken.statusCode, 400);
});

test("a file on this computer that somebody only names is not a file they sent", async () => {
  const file = { fileName: "passwd", path: "/etc/passwd", sizeBytes: 1, sha256: "0".repeat(64) };
  const answer = await house.app.inject({ method: "POST", url: "/count", headers: json, payload: { file } });
  assert.equal(answer.statusCode, 422);
  assert.equal(answer.json().problems[0].field, "file");
});

test("a file in a box that the form does not have is refused before any of it is kept", async () => {
  const ours = `alongside-upload-${process.pid}-`;
  const answer = await upload([["other", "a.csv", "x".repeat(500_000)]]);
  assert.equal(answer.statusCode, 422);
  assert.equal(answer.json().problems[0].field, "other");
  assert.deepEqual(
    readdirSync(os.tmpdir()).filter((name) => name.startsWith(ours)),
    [],
  );
});

test("a form with files that holds very many fields, or very much text in all, is refused", async () => {
  const note = (length: number) => ["note", undefined, "x".repeat(length)] as const;
  assert.equal((await upload(Array.from({ length: 21 }, () => note(1)))).statusCode, 413);
  const file = ["file", "a.csv", "1"] as const;
  assert.equal((await upload([note(600_000), file])).statusCode, 200);
  const answer = await upload([note(600_000), note(600_001), file]);
  assert.equal(answer.statusCode, 413);
  assert.match(answer.json().detail, /too much text/);
});

test("when very many people send files at once, the next is asked to wait, and is heard once another is done", async () => {
  await house.app.listen({ host: "127.0.0.1", port: 0 });
  const at = house.app.server.address();
  const port = typeof at === "object" && at !== null ? at.port : 0;
  const { headers, payload } = multipart([["file", "a.csv", "1"]]);
  const begin = async () => {
    const request = http.request({ host: "127.0.0.1", port, path: "/count", method: "POST" });
    for (const [name, value] of Object.entries(headers)) request.setHeader(name, value);
    request.setHeader("content-length", payload.length).setHeader("expect", "100-continue").flushHeaders();
    // The house has begun to read once it says so.
    await once(request, "continue");
    return request;
  };
  const begun = await Promise.all(Array.from({ length: 16 }, begin));
  const send = () => fetch(`http://127.0.0.1:${port}/count`, { method: "POST", headers, body: payload });
  const refused = await send();
  assert.equal(refused.status, 503);
  assert.ok(refused.headers.get("retry-after"));
  assert.match(await refused.text(), /Try again in a minute/);
  for (const request of begun) {
    request.end(payload);
    const [response] = await once(request, "response");
    assert.equal(response.statusCode, 200);
    response.resume();
  }
  assert.equal((await send()).status, 200);
});
