import assert from "node:assert/strict";
import { test } from "node:test";
import { isOnOwnComputer } from "./own-computer.ts";

const at = (host: string, address?: string): boolean =>
  isOnOwnComputer({ host, baseUrl: address === undefined ? undefined : new URL(address) });

test("only what no other computer can reach counts as one's own computer", () => {
  for (const host of ["127.0.0.1", "localhost", "::1", "127.0.0.53"]) assert.equal(at(host), true, host);
  for (const host of ["0.0.0.0", "::", "192.168.1.4", "127.0.0.1.example.org", "alongside.example.org", ""])
    assert.equal(at(host), false, host);
});

test("a public address means that others come here through a proxy, wherever it listens", () => {
  assert.equal(at("127.0.0.1", "https://alongside.example.org"), false);
  assert.equal(at("127.0.0.1", "http://localhost:3000"), true);
});
