import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { HOUSE } from "../db/place-id.ts";
import { rehearsal } from "../db/rehearsal.ts";
import type { Rehearsal } from "../db/rehearsal.ts";
import { readPlace } from "../db/transaction.ts";
import { findLoginByToken } from "../sign-in/token.store.ts";
import { rehearsedSignIn } from "../sign-in/rehearsal-login.ts";
import { cookieFor } from "../web/rehearsal-people.ts";
import { alongside } from "./alongside.ts";

let stage: Rehearsal;
before(async () => {
  stage = await rehearsal();
});
after(() => stage.close());

const call = async (...args: readonly string[]) => {
  const said = { out: "", err: "" };
  const code = await alongside(["user", ...args], {
    environment: { DATABASE_URL: stage.url, BASE_URL: "https://alongside.example" },
    folder: ".",
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    hasColour: false,
  });
  return { code, ...said };
};
const caller = { cookie: undefined, address: "192.0.2.1", userAgent: "a test" };
const amina = ["--email", "amina@example.org"];

test("a set-up link is printed while nobody looks after the house, and refused afterwards", async () => {
  const first = await call("set-up-link");
  assert.equal(first.code, 0);
  assert.match(first.out, /^https:\/\/alongside\.example\/set-up\?token=[\w-]{43}\n$/);
  const invited = await call("invite", "--email", "maya@example.org", "--name", "Maya Example", "--house");
  assert.equal(invited.code, 0);
  const refused = await call("set-up-link");
  assert.deepEqual([refused.code, refused.out], [1, ""]);
  assert.match(refused.err, /looks after this Alongside already/);
});

test("somebody is invited with a link that lets them in once", async () => {
  const { code, out } = await call("invite", ...amina, "--name", "Amina Example");
  assert.equal(code, 0);
  const token = new URL(out.trim()).searchParams.get("token") ?? "";
  const signIn = rehearsedSignIn(stage);
  const entry = await signIn.withLink(token, caller);
  assert.equal(entry.kind, "in");
  assert.equal((await signIn.withLink(token, caller)).kind, "wrong");
  const list = await call("list");
  assert.match(
    list.out,
    /^amina@example\.org {2}Amina Example\nmaya@example\.org {2}Maya Example {2}\(looks after the house\)\n$/,
  );
});

test("a token is printed once, acts for its login, and is taken back with every device", async () => {
  const { out } = await call("token", ...amina, "--name", "weekly figures", "--days", "7");
  const token = out.trim();
  const login = await findLoginByToken(stage.door, token);
  assert.equal(login?.email, "amina@example.org");
  const rows = await stage.door.selectFrom("login_token").select("digest").execute();
  assert.ok(
    rows.every(({ digest }) => !digest.toString("latin1").includes(token)),
    "only its digest is kept",
  );
  const cookie = await cookieFor(stage, login?.id ?? "");
  const signIn = rehearsedSignIn(stage);
  assert.notEqual(await signIn.identify({ cookie, authorization: undefined }), null);
  assert.match((await call("revoke", ...amina)).out, /took back 1 tokens/);
  assert.equal(await findLoginByToken(stage.door, token), null);
  assert.equal(await signIn.identify({ cookie, authorization: undefined }), null);
});

test("somebody who may not come in gets no token and no link, until they may again", async () => {
  assert.equal((await call("disable", ...amina)).code, 0);
  assert.equal((await call("token", ...amina, "--name", "x")).code, 1);
  assert.equal((await call("reset", ...amina)).code, 1);
  assert.match((await call("list", "--json")).out, /"disabledAt":"2/);
  assert.equal((await call("enable", ...amina)).code, 0);
  const { code, out } = await call("reset", ...amina, "--second-proof");
  assert.equal(code, 0);
  const token = new URL(out.trim()).searchParams.get("token") ?? "";
  assert.notEqual(await rehearsedSignIn(stage).whoseReset(token), null);
});

test("what was done at the computer stands in the record, without an email", async () => {
  const rows = await readPlace(stage.app, HOUSE, (tx) =>
    tx.selectFrom("happening").select(["what", "who", "detail"]).orderBy("number").execute(),
  );
  assert.deepEqual(
    rows.map(({ what }) => what),
    [
      "login.invited-for-house",
      "login.invited",
      "login.token-made",
      "login.revoked",
      "login.disabled",
      "login.enabled",
      "login.reset-with-second-proof",
    ],
  );
  assert.ok(rows.every(({ who }) => who === "someone at this computer"));
  assert.doesNotMatch(JSON.stringify(rows), /@/);
});

test("what is not asked rightly is told, with exit code 2, and somebody unknown with 1", async () => {
  for (const args of [
    [],
    ["invite"],
    ["token", ...amina],
    ["token", ...amina, "--name", "x", "--days", "0"],
    ["list", "--nothing"],
  ]) {
    const { code, out, err } = await call(...args);
    assert.deepEqual([code, out], [2, ""], args.join(" "));
    assert.match(err, /alongside user --help/);
  }
  assert.equal((await call("revoke", "--email", "nobody@example.org")).code, 1);
});
