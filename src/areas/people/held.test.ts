import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { happened } from "../../db/happening.ts";
import { startPlace } from "../../db/stage.ts";
import { savePlace } from "../../db/transaction.ts";
import { verifyChain } from "../../db/verify-chain.ts";
import type { Area } from "../../web/area.ts";
import { rehearseHost } from "../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../web/rehearsal-host.ts";
import { signedIn } from "../../web/rehearsal-people.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";
import { keeping } from "./held.area.ts";
import { nameForgotten } from "./held.store.ts";
import { forgetAgain } from "./index.ts";

const people: Area = { name: "people", title: "People", menu: [], ...keeping };

let house: RehearsedHost;
let riverside = "";
before(async () => {
  house = await rehearseHost([people]);
  riverside = await startPlace(house.stage.app, "Riverside");
  await startPlace(house.stage.app, "Hillside");
});
after(() => house.close());

const json = { accept: "application/json" };
const browser = { accept: "text/html" };

const get = (url: string, who: Partial<SignedIn>, accept = json) =>
  house.app.inject({ url, headers: { ...accept, ...who.headers } });

const post = (url: string, who: Partial<SignedIn>, payload: object) =>
  house.app.inject({ method: "POST", url, headers: { ...json, ...who.headers }, payload });

const champion = (name: string) => signedIn(house.stage, { placeId: riverside, roles: ["champion"], name });

const said = (personId: string, words: string) =>
  savePlace(house.stage.app, riverside, (tx) =>
    happened(tx, {
      what: "voice.told",
      who: `person ${personId}`,
      subject: { kind: "voice", id: randomUUID() },
      detail: {},
      personal: { words },
    }),
  );

const recordsOf = (body: { kinds: { kind: string; records: Record<string, string>[] }[] }, kind: string) =>
  body.kinds.find((one) => one.kind === kind)?.records;

test("everyone reads what is kept on people and why, before they tell this place anything", async () => {
  const answer = await get("/riverside/privacy", {});
  assert.equal(answer.statusCode, 200);
  assert.equal(answer.json().responsible, null);
  assert.ok(answer.json().held.some(({ kind }: { kind: string }) => kind === "person"));
  for (const { words, because } of answer.json().held) assert.ok(words.length > 10 && because.endsWith("."), words);
  const page = await get("/riverside/privacy", {}, browser);
  assert.match(page.body, /Nobody has said yet who is responsible/);
  assert.doesNotMatch(page.body, /Say who is responsible<\/a>/);
});

test("an administrator says who is responsible, and others read it in their own words and direction", async () => {
  const administrator = await signedIn(house.stage, { placeId: riverside, roles: ["administrator"] });
  const nobodyElse = await champion("Example Champion");
  const notice = { responsible: "Riverside Partnership", contact: "office@example.org\n1 River Street", more: "‏ہم" };
  assert.equal((await post("/riverside/privacy/responsible", nobodyElse, notice)).statusCode, 403);
  const empty = await post("/riverside/privacy/responsible", administrator, { responsible: " ", contact: "" });
  assert.deepEqual(
    empty.json().problems.map(({ field }: { field: string }) => field),
    ["responsible", "contact"],
  );
  assert.equal((await post("/riverside/privacy/responsible", administrator, notice)).statusCode, 201);
  const page = await get("/riverside/privacy", {}, browser);
  assert.match(page.body, /<bdi dir="auto">Riverside Partnership<\/bdi>/);
  assert.match(page.body, /<p dir="auto">1 River Street<\/p>/);
  assert.equal((await get("/hillside/privacy", {})).json().responsible, null);
});

test("a person sees all that is kept on them, and takes it with them", async () => {
  const me = await champion("ਅਮਨ ਕੌਰ");
  await said(me.personId, "my own words");
  const seen = (await get("/riverside/my-record", me)).json();
  assert.equal(recordsOf(seen, "person")?.[0]?.["Name"], "ਅਮਨ ਕੌਰ");
  assert.equal(recordsOf(seen, "person.roles")?.[0]?.["Role"], "champion");
  assert.equal(recordsOf(seen, "happening.words")?.[0]?.["Words"], "my own words");
  assert.equal(recordsOf(seen, "login")?.[0]?.["Email address"], me.email);
  const csv = await get("/riverside/my-record?as=csv", me);
  assert.match(csv.headers["content-disposition"]?.toString() ?? "", /what-is-kept-on-me\.csv/);
  assert.match(csv.body, /person,1,Name,ਅਮਨ ਕੌਰ\r\n/);
  const page = await get("/riverside/my-record", me, browser);
  assert.equal(page.statusCode, 200);
  assert.match(page.body, /<bdi>my own words<\/bdi>/);
  const other = await champion("Somebody else");
  assert.doesNotMatch((await get("/riverside/my-record", other)).body, /my own words/);
});

test("whoever is nobody here has no record here, and is told why", async () => {
  const stranger = await signedIn(house.stage, {});
  for (const who of [{}, stranger])
    for (const url of [
      "/riverside/my-record",
      "/riverside/my-record/erase",
      "/riverside/export",
      "/riverside/retention",
    ]) {
      const answer = await get(url, who);
      assert.equal(answer.statusCode, 403, url);
      assert.match(answer.json().detail, /Sign in first|not one of them/);
    }
});

test("a person corrects their own name at once, and the record keeps neither name", async () => {
  const me = await champion("Mistyped");
  assert.equal((await post("/riverside/my-record", me, { name: "  " })).statusCode, 422);
  assert.equal((await post("/riverside/my-record", me, { name: " Siân  O’Neill " })).statusCode, 201);
  const seen = (await get("/riverside/my-record", me)).json();
  assert.equal(seen.name, "Siân O’Neill");
  const { rows } = { rows: await house.stage.owner.selectFrom("happening").selectAll().execute() };
  assert.doesNotMatch(JSON.stringify(rows), /Siân|Mistyped/);
});

test("who asks to be forgotten is: no name, no login, no words are left, and the record still holds", async () => {
  const me = await champion("Example Forgotten");
  await said(me.personId, "words to be forgotten");
  assert.equal((await post("/riverside/my-record/erase", me, {})).statusCode, 422);
  assert.equal((await get("/riverside/my-record/erase", me, browser)).statusCode, 200);
  const done = await post("/riverside/my-record/erase", me, { sure: "yes" });
  assert.equal(done.statusCode, 201);
  assert.equal(done.headers["location"], "/riverside/privacy");
  const row = await house.stage.owner
    .selectFrom("person")
    .select(["name", "login_id", "seen_to"])
    .where("person_id", "=", me.personId)
    .executeTakeFirstOrThrow();
  assert.deepEqual(row, { name: nameForgotten, login_id: null, seen_to: null });
  const kept = await house.stage.owner.selectFrom("happening_words").selectAll().execute();
  assert.doesNotMatch(JSON.stringify(kept), /to be forgotten/);
  const noted = await house.stage.owner
    .selectFrom("erasure")
    .selectAll()
    .where("person_id", "=", me.personId)
    .execute();
  assert.equal(noted.length, 1);
  assert.equal((await verifyChain(house.stage.app, riverside))[0]?.trouble, undefined);
  assert.equal((await get("/riverside/my-record", me)).statusCode, 403, "they no longer belong to the place");
});

test("the only administrator is forgotten once somebody else can let people in", async () => {
  const lakeside = await startPlace(house.stage.app, "Lakeside");
  const administrator = await signedIn(house.stage, { placeId: lakeside, roles: ["administrator"] });
  const alone = await signedIn(house.stage, { placeId: lakeside, roles: ["analyst"] });
  const refused = await post("/lakeside/my-record/erase", administrator, { sure: "yes" });
  assert.equal(refused.statusCode, 422);
  assert.match(refused.json().detail, /only administrator.*Give that role to somebody first/);
  await signedIn(house.stage, { placeId: lakeside, roles: ["administrator"] });
  assert.equal((await post("/lakeside/my-record/erase", administrator, { sure: "yes" })).statusCode, 201);
  assert.equal((await post("/lakeside/my-record/erase", alone, { sure: "yes" })).statusCode, 201);
});

test("somebody whom an older copy still knows is forgotten again, and unknown people and places are passed over", async () => {
  const me = await champion("Known to the backup");
  await said(me.personId, "words of the backup");
  const erasures = [
    { placeId: riverside, personId: me.personId },
    { placeId: riverside, personId: randomUUID() },
    { placeId: randomUUID(), personId: me.personId },
  ];
  assert.equal(await forgetAgain(house.stage.app, erasures, keeping.held), 1);
  const all = JSON.stringify([
    await house.stage.owner.selectFrom("person").selectAll().execute(),
    await house.stage.owner.selectFrom("happening_words").selectAll().execute(),
  ]);
  assert.doesNotMatch(all, /of the backup|to the backup/);
});
