import assert from "node:assert/strict";
import { test } from "node:test";
import { base32Of } from "./base32.rules.ts";
import { networkOf } from "./network.rules.ts";
import { newRecoveryCodes, recoveryCodeTyped } from "./recovery-codes.ts";

test("the key is written as RFC 4648 writes it", () => {
  const known = { "": "", f: "MY", fo: "MZXQ", foo: "MZXW6", foob: "MZXW6YQ", fooba: "MZXW6YTB", foobar: "MZXW6YTBOI" };
  for (const [text, key] of Object.entries(known)) assert.equal(base32Of(text), key);
});

test("an IPv4 address is a network, an IPv6 address one of its first half, however it is written", () => {
  assert.equal(networkOf("192.0.2.1"), "192.0.2.1");
  assert.equal(networkOf("::ffff:192.0.2.1"), "192.0.2.1");
  assert.equal(networkOf("2001:db8:0:1::5"), "2001:db8:0:1::/64");
  assert.equal(networkOf("2001:0DB8:0000:0001:ffff:ffff:ffff:ffff"), "2001:db8:0:1::/64");
  assert.equal(networkOf("fe80::1%eth0"), networkOf("fe80::2"));
  assert.equal(networkOf("::1"), "0:0:0:0::/64");
  assert.notEqual(networkOf("2001:db8:0:1::5"), networkOf("2001:db8:0:2::5"));
});

test("recovery codes are ten, never the same, of letters nobody mistakes, and come back from paper as they were", () => {
  const codes = [...newRecoveryCodes(), ...newRecoveryCodes()];
  assert.equal(new Set(codes).size, 20);
  for (const code of codes) {
    assert.match(code, /^([a-km-np-z2-9]{5}-){2}[a-km-np-z2-9]{5}$/);
    assert.equal(recoveryCodeTyped(` ${code.toUpperCase().replaceAll("-", " ")} `), code);
  }
});
