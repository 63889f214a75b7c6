import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { register, rehearsedSignIn } from "../../../sign-in/rehearsal-login.ts";
import { giveHouse } from "../../../sign-in/login.store.ts";
import { browserAt } from "../../../web/rehearsal-browser.ts";
import type { RehearsedBrowser } from "../../../web/rehearsal-browser.ts";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../web/rehearsal-host.ts";
import { cookieFor } from "../../../web/rehearsal-people.ts";
import { front } from "../front.area.ts";

let house: RehearsedHost;
let keeper: RehearsedBrowser;
before(async () => {
  house = await rehearseHost([front]);
  const { id } = await register(house.stage, "maya@example.org");
  await giveHouse(house.stage.door, id);
  keeper = await deviceOf(id, true);
});
after(() => house.close());

async function deviceOf(loginId: string, provedTwice: boolean): Promise<RehearsedBrowser> {
  const browser = browserAt(house.app);
  const cookie = await cookieFor(house.stage, loginId, { provedTwice });
  browser.cookies.set("alongside.session_token", cookie.slice(cookie.indexOf("=") + 1));
  return browser;
}

test("whoever looks after the house opens a letter, hands its link on, and throws it away", async () => {
  assert.match((await keeper.go("/outbox")).body, /Nothing waits here/);
  const { link } = await rehearsedSignIn(house.stage).invite({ email: "new@example.org", name: "نادیہ" });
  const list = await keeper.go("/outbox");
  assert.match(list.body, /You are invited to Alongside/);
  const token = new URL(link).searchParams.get("token") ?? "";
  assert.doesNotMatch(list.body, new RegExp(token), "the list holds no link");
  const address = /href="(\/outbox\/[0-9a-f-]{36})"/.exec(list.body)?.[1] ?? "";
  assert.match((await keeper.go(address)).body, new RegExp(token));
  assert.equal((await keeper.send(address)).location, "/outbox");
  assert.equal((await keeper.go(address)).status, 404);
  assert.equal((await keeper.send(address)).status, 422);
});

test("nobody else sees a letter: not another login, not with one proof, not without signing in", async () => {
  await rehearsedSignIn(house.stage).invite({ email: "other@example.org", name: "Other" });
  const address = /href="(\/outbox\/[0-9a-f-]{36})"/.exec((await keeper.go("/outbox")).body)?.[1] ?? "";
  const somebody = await register(house.stage, "somebody@example.org");
  const { id } = await register(house.stage, "second@example.org");
  await giveHouse(house.stage.door, id);
  const others = [await deviceOf(somebody.id, true), await deviceOf(id, false), browserAt(house.app)];
  for (const browser of others) {
    assert.equal((await browser.go("/outbox")).status, 403);
    assert.equal((await browser.go(address)).status, 403);
    assert.equal((await browser.send(address)).status, 403);
    const nowhere = "/outbox/4b33ad29-2fea-412e-ad9f-e91e204259a2";
    assert.equal((await browser.go(nowhere)).status, 403, "nor whether there is one");
  }
  assert.equal((await keeper.go(address)).status, 200);
});
