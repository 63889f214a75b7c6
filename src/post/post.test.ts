import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { sql } from "kysely";
import { rehearsal } from "../db/rehearsal.ts";
import type { Rehearsal } from "../db/rehearsal.ts";
import { asWritten } from "./letter.ts";
import { openPost } from "./post.ts";
import type { Post } from "./post.ts";
import { rehearsedMailServer } from "./rehearsal-mail-server.ts";
import type { RehearsedMailServer } from "./rehearsal-mail-server.ts";

let stage: Rehearsal;
let mail: RehearsedMailServer;
const posts: Post[] = [];
before(async () => {
  stage = await rehearsal();
  mail = await rehearsedMailServer();
});
beforeEach(async () => {
  mail.manner = "takes";
  mail.letters.length = 0;
  mail.recipients.length = 0;
  await stage.door.deleteFrom("letter").execute();
});
after(async () => {
  for (const post of posts) post.close();
  await mail.close();
  await stage.close();
});

const open = (isConfigured: boolean): Post => {
  const mailServer = isConfigured ? { url: mail.url, from: "alongside@example.org", patienceMs: 300 } : undefined;
  const post = openPost({ door: stage.door, mailServer });
  posts.push(post);
  return post;
};
const letter = { to: "amina@example.org", subject: "A letter", text: "Open this:\n\nhttp://a.example/link?token=x\n" };
const beDue = () =>
  stage.door
    .updateTable("letter")
    .set({ next_try_at: sql<Date>`now()` })
    .execute();

test("a letter for nobody is written and taken back, and is never sent", async () => {
  const post = open(true);
  await post.rehearse(letter);
  await post.sendDue();
  assert.deepEqual([await post.waiting(), mail.letters], [[], []]);
});

test("where no mail server is set up, a letter waits in the outbox; once there is one, it goes", async () => {
  const without = open(false);
  await without.send(letter);
  assert.equal(await without.sendDue(), 0);
  const [kept] = await without.waiting();
  assert.deepEqual([kept?.to, kept?.subject, kept?.text], [letter.to, letter.subject, letter.text]);
  await beDue();
  await open(true).sendDue();
  assert.deepEqual(await without.waiting(), []);
  assert.equal(mail.letters.length, 1);
  assert.match(mail.letters[0] ?? "", /^From: alongside@example\.org\nTo: amina@example\.org\nSubject: A letter/m);
});

test("a letter that was sent is not kept: the outbox holds no old links", async () => {
  const post = open(true);
  await post.send(letter);
  await post.sendDue();
  assert.equal(mail.letters.length, 1);
  assert.deepEqual(await stage.door.selectFrom("letter").selectAll().execute(), []);
});

test("a mail server that refuses, cuts off or is away costs nobody anything: the letter waits longer each time", async () => {
  for (const manner of ["refuses", "cuts", "hangs"] as const) {
    await stage.door.deleteFrom("letter").execute();
    mail.manner = manner;
    const post = open(true);
    await post.send(letter);
    await post.sendDue();
    const [kept] = await post.waiting();
    assert.equal(kept?.tries, 1, manner);
    assert.match(kept?.lastTrouble ?? "", /^The mail server .*\.$/);
    const wait = (kept?.nextTryAt?.getTime() ?? 0) - Date.now();
    assert.ok(wait > 30_000, "it is not tried again at once");
    await beDue();
    await post.sendDue();
    const [later] = await post.waiting();
    assert.equal(later?.tries, 2);
    mail.manner = "takes";
    await beDue();
    await post.sendDue();
    assert.deepEqual(await post.waiting(), []);
  }
});

test("two servers on one database send a letter once", async () => {
  const [one, two] = [open(true), open(true)];
  await Promise.all(Array.from({ length: 10 }, (_, at) => one.send({ ...letter, subject: `Letter ${at}` })));
  await Promise.all([one.sendDue(), two.sendDue(), one.sendDue(), two.sendDue()]);
  const subjects = mail.letters.map((text) => /^Subject: (.*)$/m.exec(text)?.[1]);
  assert.equal(subjects.length, 10);
  assert.equal(new Set(subjects).size, 10);
});

test("nothing in a subject becomes a header, and a letter goes to one person", async () => {
  const post = open(true);
  await post.send({ ...letter, subject: "Hello\r\nBcc: everybody@example.org\r\n\r\nBody" });
  await post.sendDue();
  assert.deepEqual(mail.recipients, ["<amina@example.org>"]);
  assert.doesNotMatch(mail.letters[0] ?? "", /^Bcc:/im);
  for (const to of [
    "a@example.org, b@example.org",
    "a@example.org\r\nRCPT TO:<b@example.org>",
    "Amina <a@example.org>",
    "a@example.org;b@example.org",
    "nobody",
  ])
    assert.throws(() => asWritten({ ...letter, to }), /not one email address/, to);
});

test("a letter in any script arrives as it was written", async () => {
  const post = open(true);
  await post.send({ ...letter, subject: "دعوت نامہ", text: "خوش آمدید" });
  await post.sendDue();
  const [arrived = ""] = mail.letters;
  assert.match(arrived, /^Subject: =\?UTF-8\?/m);
  const body = arrived.slice(arrived.indexOf("\n\n") + 2).replaceAll("\n", "");
  assert.match(Buffer.from(body, "base64").toString("utf8"), /خوش آمدید/);
});

test("a letter whose links no longer work is thrown away, sent or not", async () => {
  const post = open(false);
  await post.send({ ...letter, daysUseful: 1 });
  await stage.door
    .updateTable("letter")
    .set({ until: sql<Date>`now() - interval '1 minute'` })
    .execute();
  assert.deepEqual(await post.waiting(), []);
  assert.deepEqual(await stage.door.selectFrom("letter").selectAll().execute(), []);
});
