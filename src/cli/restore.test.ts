import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { areas } from "../areas.ts";
import { rehearsal } from "../db/rehearsal.ts";
import { startPlace } from "../db/stage.ts";
import { rehearsedSignIn } from "../sign-in/rehearsal-login.ts";
import { openHost } from "../web/host.ts";
import { cookieFor, signedIn } from "../web/rehearsal-people.ts";
import { settingsByDefault } from "../web/settings.ts";
import { callerIn } from "./rehearsal-command.ts";
import type { Call } from "./rehearsal-command.ts";

let folder = "";
let call: Call;
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "alongside-restored-"));
  call = callerIn(folder);
});
after(() => rm(folder, { recursive: true }));

test("what opened something when the backup was taken is closed by the restore, and it says so; tokens stay where asked", async () => {
  await using first = await rehearsal();
  const place = await startPlace(first.app, "Riverside");
  const me = await signedIn(first, { placeId: place, roles: ["champion"], looksAfterHouse: true });
  await cookieFor(first, me.loginId);
  const signIn = rehearsedSignIn(first);
  const link = new URL((await signIn.linkFor(me.email, 60)) ?? "").searchParams.get("token") ?? "";
  assert.equal((await call(["backup", "open.alongside"], { DATABASE_URL: first.url })).code, 0);

  for (const [args, tokens] of [
    [[], 1],
    [["--keep-tokens"], 0],
  ] as const) {
    await using second = await rehearsal();
    const restored = await call(["restore", ...args, "open.alongside"], { DATABASE_URL: second.url });
    assert.equal(restored.code, 0, restored.err);
    assert.match(restored.out, new RegExp(`signed-in devices 1, links in letters 1, tokens of programs ${tokens},`));
    const there = rehearsedSignIn(second);
    const caller = { cookie: undefined, address: "192.0.2.1", userAgent: "" };
    assert.equal((await there.withLink(link, caller)).kind, "wrong");
    const login = await there.identify({ cookie: undefined, authorization: me.headers.authorization });
    assert.equal(login?.id, tokens === 0 ? me.loginId : undefined);
    const noted = await second.owner
      .selectFrom("happening")
      .select("detail")
      .where("what", "=", "house.restored")
      .execute();
    assert.equal(noted.length, 1);
  }
});

test("a restore into a house that has people is refused, and so are wrong words", async () => {
  await using used = await rehearsal();
  await signedIn(used);
  assert.equal((await call(["backup", "one.alongside"], { DATABASE_URL: used.url })).code, 0);
  const refused = await call(["restore", "one.alongside"], { DATABASE_URL: used.url });
  assert.equal(refused.code, 1);
  assert.match(refused.err, /not empty.*Nothing was changed/);
  assert.equal((await call(["restore"], {})).code, 2);
  assert.equal((await call(["verify-backup", "a", "b"], {})).code, 2);
  const absent = await call(["verify-backup", "nowhere.alongside"], {});
  assert.equal(absent.code, 1);
  assert.match(absent.err, /There is no file/);
  const again = await call(["backup", "one.alongside"], { DATABASE_URL: used.url });
  assert.match(again.err, /already\. Nothing was written/);
});

test("who asked to be forgotten after the backup was taken is forgotten again when it is restored", async () => {
  await using first = await rehearsal();
  const place = await startPlace(first.app, "Riverside");
  const me = await signedIn(first, { placeId: place, roles: ["champion"], name: "Example Forgotten" });
  assert.equal((await call(["backup", "older.alongside"], { DATABASE_URL: first.url })).code, 0);
  const app = await openHost({
    areas,
    db: first.app,
    door: first.door,
    settings: { ...settingsByDefault, logLevel: "silent" },
  });
  const asked = await app.inject({
    method: "POST",
    url: "/riverside/my-record/erase",
    headers: { accept: "application/json", ...me.headers },
    payload: { sure: "yes" },
  });
  assert.equal(asked.statusCode, 201, asked.body);
  await app.close();
  const list = await call(["erasures"], { DATABASE_URL: first.url });
  assert.deepEqual(Object.keys(JSON.parse(list.out)), ["place", "person", "at"]);
  await writeFile(path.join(folder, "erasures.jsonl"), list.out);

  await using second = await rehearsal();
  await writeFile(path.join(folder, "spoiled.jsonl"), `${list.out}not a line\n`);
  const spoiled = await call(["restore", "--forget", "spoiled.jsonl", "older.alongside"], { DATABASE_URL: second.url });
  assert.match(spoiled.err, /Line 2 .*Nothing was changed/);
  const restored = await call(["restore", "--forget", "erasures.jsonl", "older.alongside"], {
    DATABASE_URL: second.url,
  });
  assert.equal(restored.code, 0, restored.err);
  assert.match(restored.out, /Forgotten again: 1 of 1/);
  const people = await second.owner.selectFrom("person").select(["name", "login_id"]).execute();
  assert.doesNotMatch(JSON.stringify(people), /Example Forgotten/);
});
