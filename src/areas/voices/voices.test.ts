import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, test } from "node:test";
import { sql } from "kysely";
import { filesOfPlace } from "../../backup/index.ts";
import { readPlace } from "../../db/transaction.ts";
import type { Role, Side } from "../../nouns/role.ts";
import { nobody, openPlace } from "../../rehearsal-place.ts";
import type { Asking } from "../../rehearsal-place.ts";
import { cookieFor } from "../../web/rehearsal-people.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";

const place = await openPlace();
const { house, placeId, post } = place;
after(() => house.close());

const be = (role: Role, keepsFor?: Side) => place.be("Somebody", role, keepsFor);
const read = async (who: Asking, path: string, accept = "text/html") => {
  const answer = await place.ask(who, path, accept);
  return { status: answer.statusCode, body: answer.body };
};
const send = async (who: Asking, path: string, body: object) => {
  const answer = await post(who, path, body);
  assert.equal(answer.statusCode, 201, `${path}: ${answer.body}`);
  return { id: String(answer.json().id), path: String(answer.headers.location) };
};
/** The voice with these words, as the person finds it in their list. */
const find = async (who: SignedIn, words: string): Promise<string | undefined> => {
  const { voices } = JSON.parse((await read(who, "voices?show=all", "application/json")).body);
  return voices.find((one: { words: string }) => one.words === words)?.id;
};
const found = async (who: SignedIn, words: string): Promise<string> =>
  (await find(who, words)) ?? assert.fail(`${words} is not in the list`);

test("somebody without an account says something in Bengali, is answered by name in Bengali by private link, rates it and opens it again @practice P43", async () => {
  const lead = await be("engagement-lead");
  const link = randomUUID();
  const words = "দোভাষী ছাড়া আমি কিছু বুঝিনি।";
  const said = { words, kind: "barrier", answerIn: "bn", link };
  const { path } = await send(nobody, "voices", said);
  // Pressed twice: the same voice. Something else from the same page: said so, and kept in the form.
  assert.equal((await send(nobody, "voices", said)).path, path);
  const other = await post(nobody, "voices", { ...said, words: "আর একটা কথা" });
  assert.equal(other.statusCode, 409);
  const { voices } = JSON.parse((await read(lead, "voices", "application/json")).body);
  assert.equal(voices.filter((one: { words: string }) => one.words === words).length, 1);

  const id = await found(lead, words);
  await send(lead, `voices/${id}/take-on`, {});
  const answer = { outcome: "could-not", answer: "এপ্রিলের আগে পারছি না, কারণ চুক্তি নেই।", answerIn: "bn" };
  assert.match((await post(lead, `voices/${id}/answer`, answer)).body, /who read the answer in this language/);
  await send(lead, `voices/${id}/answer`, { ...answer, checkedBy: "Example Elder" });
  const yours = await read(nobody, `voices/yours?token=${link}&lang=bn`);
  assert.match(yours.body, /আমরা পারিনি, কারণ[\s\S]*চুক্তি নেই[\s\S]*Example Elder/);
  assert.equal((await read(nobody, `voices/yours?token=${randomUUID()}`)).status, 404);

  await send(nobody, "voices/yours", { link, rating: "no" });
  await send(nobody, "voices/yours", { link, again: "তাহলে কে?" });
  await send(nobody, "voices/yours", { link, again: "তাহলে কে?" });
  const again = await read(lead, `voices/${id}`);
  assert.match(again.body, /Opened again on[\s\S]*তাহলে কে\?/);
  assert.match((await read(lead, "voices")).body, /তাহলে|দোভাষী/);
});

/** Every row of every table as text, by the owner of them all. */
async function everyRow(): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ name: string }>`SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name
    FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`.execute(house.stage.owner);
  const texts = new Map<string, string>();
  for (const { name } of rows) {
    const table = await sql<{ row: string }>`SELECT t::text AS row FROM ${sql.raw(name)} t`.execute(house.stage.owner);
    texts.set(name, table.rows.map(({ row }) => row).join("\n"));
  }
  return texts;
}

test("nothing that is kept, logged, listed, recorded or exported ties what somebody said without a name to them, to their link or to a moment of the day, even when they had signed in", async () => {
  const lead = await be("engagement-lead");
  const sender = await place.be("Quiet", "contributor");
  const cookie = await cookieFor(house.stage, sender.loginId);
  const link = randomUUID();
  const key = randomUUID();
  const words = `Nobody rang me back ${randomUUID()}`;
  await read({ headers: { cookie } }, "voices/new");
  const before = await everyRow();
  const lines = house.log.length;
  await send({ headers: { cookie, "idempotency-key": key, "user-agent": "Quiet Telephone" } }, "voices", {
    words,
    link,
  });
  await read({ headers: { cookie } }, `voices/yours?token=${link}`);
  const now = await everyRow();
  const changed = [...now].filter(([name, text]) => text !== before.get(name)).map(([name]) => name);
  assert.deepEqual(changed, ["public.voice"], "only the voice itself is written");
  const row = (now.get("public.voice") ?? "").split("\n").find((one) => one.includes(words)) ?? "";
  const today = new Date().toISOString().slice(0, 10);
  assert.ok(row.includes(today));
  assert.doesNotMatch(row, /\d\d:\d\d/, "no time of day");
  for (const secret of [link, key, sender.personId, sender.loginId, "Quiet"])
    assert.ok(!row.includes(secret), `${secret} stands in the row`);
  assert.ok(![...now.values()].some((text) => text.includes(link) || text.includes(key)));

  const id = await found(lead, words);
  await send(lead, `voices/${id}/take-on`, {});
  await send(lead, `voices/${id}/answer`, { outcome: "did", answer: "We rang.", answerIn: "en" });
  await send({ headers: { cookie } }, "voices/yours", { link, rating: "yes" });
  const pages = [`voices/${id}`, "voices?show=all", "voices/answers"];
  const seen = [
    ...(await Promise.all(pages.map((path) => read(lead, path)))).map(({ body }) => body),
    (await read(lead, `voices/${id}`, "application/json")).body,
    (await read(nobody, `voices/yours?token=${link}`, "application/json")).body,
    JSON.stringify(await sql`SELECT * FROM happening WHERE what LIKE 'voices.%'`.execute(house.stage.owner)),
    house.log.slice(lines).join("\n"),
  ];
  const others = seen.map((text) => text.replaceAll(`token=${link}`, ""));
  for (const text of others)
    for (const secret of [link, sender.personId, sender.loginId, "Example Quiet", "Quiet Telephone"])
      assert.ok(!text.includes(secret), `${secret} stands in ${text.slice(0, 200)}`);
  assert.ok(!house.log.join("\n").includes(words) && !house.log.join("\n").includes(link));
  assert.ok(!seen[4]?.includes(id), "by the link nobody learns by which name others know it");
});

test("an export of the place, which more people may take than may read of unfair treatment, holds nothing that somebody said", async () => {
  const link = randomUUID();
  const words = `Not in the export ${randomUUID()}`;
  await send(nobody, "voices", { words, link });
  const place = { placeId, name: "Riverside", program: "0.1.0", at: new Date() };
  const text = await readPlace(house.stage.app, placeId, async (tx) => {
    let all = "";
    for await (const { pieces } of filesOfPlace(tx, place))
      for await (const piece of pieces) all += Buffer.from(piece).toString("utf8");
    return all;
  });
  assert.ok(text.includes("Riverside") && !text.includes(words) && !text.includes(link));
});

test("racism never reaches whoever runs the service it is about, nor anybody who was not named; a keeper of the community side reads it where its sender wishes", async () => {
  const [boss, other, lead] = [await be("senior-manager"), await be("senior-manager"), await be("engagement-lead")];
  const [keeper, administrator] = [await be("contributor", "community"), await be("administrator")];
  const { id: service } = await send(await be("practitioner"), "services", {
    name: "Example Clinic",
    care: "early-help",
  });
  const unfair = {
    kind: "unfair",
    service,
    wants: ["apology"],
    unfairWhere: "At the desk",
    unfairBy: "A receptionist",
  };
  const [closed, open] = [`They laughed ${randomUUID()}`, `They shouted ${randomUUID()}`];
  await send(nobody, "voices", { ...unfair, words: closed, link: randomUUID() });
  await send(nobody, "voices", { ...unfair, words: open, keeper: "yes", link: randomUUID() });
  assert.equal(await find(other, closed), undefined, "not before somebody is named");
  assert.match((await read(administrator, "home")).body, /nobody may read it/);
  await send(administrator, "voices/named", { person: boss.personId, notService: service });
  await send(administrator, "voices/named", { person: other.personId });
  const id = await found(other, closed);
  const openId = await found(keeper, open);
  for (const who of [boss, lead, administrator, keeper]) {
    assert.equal(await find(who, closed), undefined);
    assert.equal((await read(who, `voices/${id}`)).status, 403);
  }
  assert.match((await read(keeper, `voices/${openId}`)).body, /An apology/);
  assert.equal((await post(boss, `voices/${id}/take-on`, {})).statusCode, 403);
  assert.match((await post(other, `voices/${id}/pass-on`, { to: boss.personId })).body, /Choose somebody/);
  assert.equal((await post(other, `voices/${id}/release`, { words: "a" })).statusCode, 403);
});

test("a text of 100 kB, a script and marks that turn the direction are kept harmless or sent back, and nobody’s words are lost", async () => {
  const lead = await be("engagement-lead");
  const long = await house.app.inject({
    method: "POST",
    url: "/riverside/voices?lang=ur",
    headers: { accept: "text/html", "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams({ words: "الف ".repeat(12_500), link: randomUUID() }).toString(),
  });
  assert.equal(long.statusCode, 422);
  assert.match(long.body, /4,000 حروف[\s\S]*الف الف الف/);
  const mark = randomUUID();
  const typed = `<script>alert(1)</script>\u202Egnihton\u2066 ${mark}`;
  const kept = `<script>alert(1)</script>gnihton ${mark}`;
  await send(nobody, "voices", { words: typed, link: randomUUID() });
  const page = await read(lead, `voices/${await found(lead, kept)}`);
  assert.ok(!page.body.includes("<script>alert") && page.body.includes("&lt;script&gt;alert(1)"));
  assert.equal((await post(nobody, "voices", { words: "a", link: "guessable" })).statusCode, 422);
  assert.equal((await post(nobody, "voices", { words: " \u202E ", link: randomUUID() })).statusCode, 422);
});

test("somebody on paper agrees, is late after ten working days, and everyone reads that some have no reply, with no figure under ten", async () => {
  const [worker, champion, lead] = [await be("organisation-worker"), await be("champion"), await be("engagement-lead")];
  const saidOn = new Date(Date.now() - 40 * 86_400_000).toISOString().slice(0, 10);
  const paper = { words: `The door is heavy ${randomUUID()}`, cameBy: "paper", saidOn };
  assert.match((await post(worker, "voices/write-down", paper)).body, /tick that they agreed/);
  const { id } = await send(worker, "voices/write-down", { ...paper, agreed: "yes" });
  assert.match((await read(lead, "voices?show=late")).body, /No reply yet: past its day/);
  assert.match((await read(nobody, "voices/answers")).body, /Some have no reply yet/);
  assert.doesNotMatch((await read(nobody, "voices/answers")).body, /of 1?\d voices/);
  assert.equal((await read(worker, `voices/${id}`)).status, 200, "whoever wrote it down sees the answer");
  assert.equal((await read(champion, `voices/${id}`)).status, 403);
  const released = { words: "A door was too heavy.", answer: "It opens by a button now." };
  const tooEarly = await post(lead, `voices/${id}/release`, { ...released, namesNobody: "yes" });
  assert.match(tooEarly.body, /First answer/);
  await send(lead, `voices/${id}/answer`, { outcome: "did", answer: "It opens by a button now.", answerIn: "en" });
  await send(lead, `voices/${id}/release`, { ...released, namesNobody: "yes" });
  const everyone = (await read(nobody, "voices/answers")).body;
  assert.ok(everyone.includes(released.words) && !everyone.includes(paper.words));
});

test("a fear that many have is answered for everyone in their language, read by somebody who speaks it @practice P35", async () => {
  const lead = await be("engagement-lead");
  const fear = { language: "so", fear: "Gargaarka ma la iga jarayaa?", answer: "Maya." };
  assert.match((await post(lead, "voices/add", fear)).body, /who read it in this language/);
  await send(lead, "voices/add", { ...fear, checkedBy: "Example Elder" });
  assert.match((await read(nobody, "voices/fears?lang=so")).body, /Gargaarka ma la iga jarayaa/);
  assert.doesNotMatch((await read(nobody, "voices/fears?lang=pl")).body, /Gargaarka/);
});
