import assert from "node:assert/strict";
import { test } from "node:test";
import { configurationOf } from "./configuration.ts";

const webOf = (environment: Record<string, string>) => {
  const read = configurationOf(environment);
  return read.ok ? read.value.web : read.problems;
};

test("a mail server needs an address that letters come from, and its password is never repeated", () => {
  const url = "smtps://name:secret-word@mail.example.org";
  assert.match(JSON.stringify(webOf({ ALONGSIDE_SMTP_URL: url })), /Set ALONGSIDE_MAIL_FROM/);
  assert.match(
    JSON.stringify(webOf({ ALONGSIDE_SMTP_URL: url, ALONGSIDE_MAIL_FROM: "a@b.org, c@d.org" })),
    /one email/,
  );
  const wrong = JSON.stringify(webOf({ ALONGSIDE_SMTP_URL: "http://name:secret-word@mail.example.org" }));
  assert.match(wrong, /must begin with smtp/);
  assert.doesNotMatch(wrong, /secret-word/);
  const right = webOf({ ALONGSIDE_SMTP_URL: url, ALONGSIDE_MAIL_FROM: "alongside@example.org" });
  assert.match(JSON.stringify(right), /"from":"alongside@example\.org"/);
});

test("proxies are addresses, and none is believed unless it is named", () => {
  assert.match(JSON.stringify(webOf({})), /"proxies":\[\]/);
  assert.match(JSON.stringify(webOf({ ALONGSIDE_PROXIES: "10.0.0.1, ::1" })), /"proxies":\["10\.0\.0\.1","::1"\]/);
  assert.match(JSON.stringify(webOf({ ALONGSIDE_PROXIES: "everybody" })), /Write the addresses of your own proxies/);
});
