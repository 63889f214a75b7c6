import assert from "node:assert/strict";
import net from "node:net";
import { after, before, test } from "node:test";
import { areas } from "../areas.ts";
import { rehearseHost } from "./rehearsal-host.ts";
import type { RehearsedHost } from "./rehearsal-host.ts";

let house: RehearsedHost;
let port = 0;
before(async () => {
  house = await rehearseHost(areas);
  await house.app.listen({ host: "127.0.0.1", port: 0 });
  const address = house.app.server.address();
  port = typeof address === "object" && address !== null ? address.port : 0;
});
after(() => house.close());

/** Sends bytes as they are and reads until the other side hangs up. */
const raw = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = net.connect(port, "127.0.0.1", () => socket.write(text));
    let heard = "";
    socket.on("data", (piece) => (heard += String(piece)));
    socket.on("error", reject);
    socket.on("close", () => resolve(heard));
  });

const request = (line: string, ...headers: string[]): string =>
  [`${line} HTTP/1.1`, "Host: localhost", "Connection: close", ...headers, "", ""].join("\r\n");

test("what is not HTTP, or too much of it, is refused in words and never echoed", async () => {
  const cases: readonly (readonly [string, string])[] = [
    ["hello\r\n\r\n", "400"],
    [request("GET /places", `X-Long: ${"x".repeat(80_000)}`), "431"],
    [request(`GET /places?after=${"x".repeat(80_000)}`), "431"],
    [request("POST /places", "Content-Length: 3", "Content-Length: 4"), "400"],
    [request("POST /places", "Transfer-Encoding: chunked", "Content-Length: 6"), "400"],
    [request("GET /pla\u0000ces"), "400"],
    [request("GET /places%00"), "404"],
    [request("GET //places"), "404"],
    [request("GET /PLACES"), "404"],
    [request("TRACE /places"), "404"],
    [request("POST /places", "Content-Length: 99999999999", "Content-Type: application/json"), "413"],
    [request("POST /healthz", "X-HTTP-Method-Override: GET"), "404"],
  ];
  for (const [sent, status] of cases) {
    const heard = await raw(sent);
    const name = sent.slice(0, 60);
    assert.equal(heard.slice(9, 12), status, `${name} → ${heard.slice(0, 300)}`);
    assert.match(heard, /x-content-type-options: nosniff/i, name);
    assert.ok(!heard.includes("xxxxxxxxxx"), name);
  }
});

test("headers that only a proxy or an insider would send change nothing", async () => {
  for (const header of ["X-Tenant: 2", "X-User-Id: 1", "X-Forwarded-Host: evil.example", "Authorization: Bearer"]) {
    const heard = await raw(request("GET /places", "Accept: application/json", header));
    assert.equal(heard.slice(9, 12), "200", header);
    assert.ok(!heard.includes("evil.example"));
  }
});

test("a hundred requests on one line are answered in order", async () => {
  const one = "GET /version HTTP/1.1\r\nHost: localhost\r\n\r\n";
  const heard = await raw(one.repeat(99) + request("GET /healthz"));
  assert.equal(heard.match(/HTTP\/1\.1 200 OK/g)?.length, 100);
  assert.match(heard.slice(-200), /"running"/);
});
