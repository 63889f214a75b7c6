import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { rehearsedSignIn } from "../../../sign-in/rehearsal-login.ts";
import { browserAt } from "../../../web/rehearsal-browser.ts";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../web/rehearsal-host.ts";
import { front } from "../front.area.ts";

let house: RehearsedHost;
before(async () => {
  house = await rehearseHost([front]);
});
after(() => house.close());

const maya = { name: "Maya Example", email: "maya@example.org", password: "harvest window kettle" };
const freshToken = async (): Promise<string> => {
  const link = await rehearsedSignIn(house.stage).makeSetUpLink();
  return link === null ? "" : (new URL(link).searchParams.get("token") ?? "");
};

test("on a fresh installation nobody is there: no login, no password that anybody could know", async () => {
  const counts = await Promise.all([
    house.stage.door.selectFrom("login").selectAll().execute(),
    house.stage.door.selectFrom("login_secret").selectAll().execute(),
  ]);
  assert.deepEqual(counts, [[], []]);
  assert.match((await browserAt(house.app).go("/set-up")).body, /This set-up link works no more/);
  assert.equal((await browserAt(house.app).send("/set-up", { ...maya, token: "x".repeat(43) })).status, 422);
});

test("a fresh set-up link voids the one before, and each holds for an hour", async () => {
  const first = await freshToken();
  assert.match((await browserAt(house.app).go(`/set-up?token=${first}`)).body, /Your name/);
  const second = await freshToken();
  assert.match((await browserAt(house.app).go(`/set-up?token=${first}`)).body, /works no more/);
  assert.equal((await browserAt(house.app).send("/set-up", { ...maya, token: first })).status, 422);
  await house.stage.door
    .updateTable("login_proof")
    .set({ expires_at: sql<Date>`expires_at - interval '61 minutes'` })
    .execute();
  assert.equal((await browserAt(house.app).send("/set-up", { ...maya, token: second })).status, 422);
});

test("of twenty who press at once, one sets the house up; then no link is made and none works", async () => {
  const token = await freshToken();
  const easy = await browserAt(house.app).send("/set-up", { ...maya, token, password: "maya@example.org" });
  assert.equal(easy.status, 422, "what was typed wrong uses nothing up");
  assert.match(easy.body, /made of your name, your email or ours/);
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      browserAt(house.app).send("/set-up", { ...maya, email: `maya-${at}@example.org`, token }),
    ),
  );
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, ...Array.from({ length: 19 }, () => 422)]);
  const rows = await house.stage.door.selectFrom("login_house").selectAll().execute();
  assert.equal(rows.length, 1);
  assert.equal(await rehearsedSignIn(house.stage).makeSetUpLink(), null);
});

test("whoever set it up is signed in, is sent to the second proof, and sees the outbox only after it", async () => {
  await house.stage.door.deleteFrom("login").execute();
  const token = await freshToken();
  const browser = browserAt(house.app);
  assert.equal((await browser.send("/set-up", { ...maya, token })).location, "/second-proof");
  const outbox = await browser.go("/outbox");
  assert.equal(outbox.status, 403);
  assert.match(outbox.body, /needs a second proof/);
});
