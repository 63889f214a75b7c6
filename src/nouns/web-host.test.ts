import assert from "node:assert/strict";
import { test } from "node:test";
import { isPublicHost } from "./web-host.ts";

const isPublic = (address: string): boolean => isPublicHost(new URL(address).hostname);

test("a page that everybody can open is one, whatever its alphabet", () => {
  for (const address of [
    "https://www.ons.gov.uk/census",
    "http://bücher.example/",
    "https://172.15.0.1/",
    "http://223.255.255.254",
    "https://nhs.uk./",
  ])
    assert.equal(isPublic(address), true, address);
});

test("an address in the reader's own computer or network is none, however it is written", () => {
  for (const address of [
    "http://localhost:3000/",
    "http://127.1/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://①②⑦.⓪.⓪.①/",
    "http://10.0.0.1/",
    "http://172.31.255.1/",
    "http://192.168.0.1/",
    "http://169.254.169.254/latest/",
    "http://100.64.0.1/",
    "http://0.0.0.0/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://metadata.google.internal/",
    "http://printer.local/",
    "http://intranet/",
  ])
    assert.equal(isPublic(address), false, address);
});
