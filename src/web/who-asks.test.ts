import assert from "node:assert/strict";
import { test } from "node:test";
import { isFromAnotherSite, isFromThisComputer } from "./who-asks.ts";

const here = { remoteAddress: "127.0.0.1", headers: { host: "localhost:3000" }, baseUrl: undefined };
const isHere = (more: object) => isFromThisComputer({ ...here, ...more });

test("somebody at this computer is known by the connection, the name they typed, and the absence of a proxy", () => {
  assert.equal(isHere({}), true);
  assert.equal(isHere({ remoteAddress: "::1", headers: { host: "[::1]:3000" } }), true);
  assert.equal(isHere({ remoteAddress: "::ffff:127.0.0.1" }), true);
  for (const remoteAddress of [undefined, "10.0.0.1", "192.0.2.1", "::ffff:10.0.0.1", "127.0.0.1.evil.example"])
    assert.equal(isHere({ remoteAddress }), false, remoteAddress);
  for (const host of ["evil.example", "localhost.evil.example", "127.0.0.1.nip.io", "", undefined])
    assert.equal(isHere({ headers: { host } }), false, host);
});

test("somebody whose browser was made to ask by a page from elsewhere does not count as being at this computer", () => {
  const askedBy = (origin: unknown) => isHere({ headers: { host: "localhost:3000", origin } });
  for (const origin of ["http://localhost:3000", "http://127.0.0.1:3000", "http://[::1]:3000"])
    assert.equal(askedBy(origin), true, origin);
  for (const origin of [
    "https://evil.example",
    "http://localhost.evil.example",
    "null",
    "",
    "file://",
    ["http://localhost"],
  ])
    assert.equal(askedBy(origin), false, String(origin));
});

test("where a public address was set, a proxy stands before us and nobody is at this computer", () => {
  assert.equal(isHere({ baseUrl: new URL("https://alongside.example") }), false);
  assert.equal(isHere({ baseUrl: new URL("http://localhost:3000") }), true);
});

test("a page of our own public address is not another site, whatever the proxy calls us", () => {
  const headers = { origin: "https://alongside.example", host: "10.0.0.5:3000" };
  assert.equal(isFromAnotherSite({ headers, baseUrl: new URL("https://alongside.example") }), false);
  assert.equal(isFromAnotherSite({ headers, baseUrl: undefined }), true);
});
