import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { startPlace } from "../../db/stage.ts";
import { withPlace } from "../../db/transaction.ts";
import { openPlace } from "../../rehearsal-place.ts";
import type { PlaceOpened } from "../../rehearsal-place.ts";
import { signedIn } from "../../web/rehearsal-people.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";
import { eraseAssurance, readAssuranceHeld } from "./assurance-held.store.ts";
import { documents } from "./documents/documents.ts";

let here: PlaceOpened;
let senior: SignedIn;
let worker: SignedIn;
before(async () => {
  here = await openPlace();
  senior = await here.be("Manager", "senior-manager");
  worker = await here.be("Worker", "organisation-worker");
});
after(() => here.house.close());

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const lineAt = "assurance/data-protection/officer";
const promise = (more: object = {}) => ({
  said: "promised",
  owner: "Data protection office",
  byDay: inDays(30),
  ...more,
});
const done = (more: object = {}) => ({
  said: "done",
  owner: "Data protection office",
  doneOn: inDays(-1),
  link: "https://example.org/advice",
  ...more,
});
const standsNow = async (path = lineAt) => (await here.ask(senior, path)).json();
const countsOf = async (id: string) =>
  (await here.ask(senior, "assurance")).json().documents.find((one: { id: string }) => one.id === id).counts;

test("every line of every document is done, the place’s to do, or not done, and the program ticks nothing that is the place’s @practice P45", async () => {
  for (const { id, title, sections } of documents) {
    const page = await here.read(senior, `assurance/${id}`);
    assert.match(page, new RegExp(title));
    const told = (await here.ask(senior, `assurance/${id}`)).json();
    const lines = told.sections.flatMap((section: { lines: object[] }) => section.lines);
    assert.equal(lines.length, sections.flatMap((section) => section.lines).length);
    for (const line of lines) {
      assert.ok(["done", "yours", "not-done"].includes(line.stands), line.id);
      if (line.isYours) assert.equal(line.stands, "yours", line.id);
      if (line.path !== null) assert.equal((await here.ask(senior, line.path)).statusCode, 200, line.path);
    }
  }
  assert.deepEqual((await here.ask(worker, "assurance")).statusCode, 403);
  assert.equal((await here.ask(senior, "assurance/no-such-document")).statusCode, 404);
  assert.equal((await here.ask(senior, "assurance/security/no-such-line")).statusCode, 404);
});

test("what the running system can show is asked each time: tables, rules, months, agreements, who is responsible @practice P45", async () => {
  const walls = await standsNow("assurance/security/row-security");
  const [, secured, all] = /^(\d+) of (\d+) tables/.exec(walls.words) ?? [];
  assert.equal(walls.stands, "done");
  assert.equal(secured, all);
  assert.ok(Number(all) > 290);
  assert.equal(
    (await standsNow("assurance/data-protection/tables-told")).stands,
    "done",
    "a table is not in the record",
  );
  // Nothing is claimed that is not so.
  assert.equal((await standsNow("assurance/controllers/agreements")).stands, "not-done");
  assert.equal((await standsNow("assurance/data-protection/responsible")).stands, "not-done");
  const administrator = await here.be("Administrator", "administrator");
  await here.send(administrator, "privacy/responsible", {
    responsible: "Riverside",
    contact: "office@example.org",
    more: "",
  });
  assert.equal((await standsNow("assurance/data-protection/responsible")).stands, "done");
  await sql`ALTER TABLE assurance_word NO FORCE ROW LEVEL SECURITY`.execute(here.house.stage.owner);
  const open = await standsNow("assurance/security/row-security");
  await sql`ALTER TABLE assurance_word FORCE ROW LEVEL SECURITY`.execute(here.house.stage.owner);
  assert.equal(open.stands, "not-done");
  assert.match(open.words, /Not: assurance_word/);
});

test("what is wrong in a promise is said in a sentence, and nothing is kept @practice P45", async () => {
  for (const [body, words] of [
    [promise({ owner: " " }), /Write who does it/],
    [promise({ byDay: "" }), /Without a day it is no promise/],
    [promise({ byDay: inDays(-1) }), /This day is over/],
    [promise({ byDay: "2027-02-31" }), /There is no such day/],
    [promise({ link: "javascript:alert(1)" }), /A link begins with https/],
    [promise({ link: "http://localhost/x" }), /your own network alone/],
    [done({ link: "" }), /Write where one reads that it is done/],
    [done({ doneOn: inDays(2) }), /has not come yet/],
    [{ said: "perhaps" }, /Choose whether it is promised/],
    [{ said: "taken-back", words: "No." }, /Nothing was said here that could be taken back/],
  ] as const) {
    const answer = await here.post(senior, lineAt, body);
    assert.equal(answer.statusCode, 422, answer.body);
    assert.match(answer.body, words);
  }
  const ofProgram = await here.post(senior, "assurance/security/matrix", done());
  assert.equal(ofProgram.statusCode, 422);
  assert.match(ofProgram.body, /answered by the program itself/);
  assert.equal((await standsNow()).said, null);
  assert.equal((await here.post(worker, lineAt, promise())).statusCode, 403);
});

test("the place says who does it by when; late is late; done has its day and link; and a newer word takes it back @practice P45", async () => {
  const before = await countsOf("data-protection");
  await here.send(senior, lineAt, promise());
  assert.equal((await standsNow()).stands, "yours");
  await sql`UPDATE assurance_word SET by_day = ${inDays(-3)}::date`.execute(here.house.stage.owner);
  assert.equal((await countsOf("data-protection")).late, 1);
  assert.match(await here.read(senior, lineAt), /That day is over/);
  assert.match(await here.read(senior, "home"), /What does the data protection officer advise/);
  assert.doesNotMatch(await here.read(worker, "home"), /data protection officer/);
  await here.send(senior, lineAt, done());
  assert.equal((await standsNow()).stands, "done");
  assert.deepEqual(await countsOf("data-protection"), { ...before, done: before.done + 1, yours: before.yours - 1 });
  assert.match(await here.read(senior, lineAt), /href="https:\/\/example\.org\/advice"/);
  await here.send(senior, lineAt, { said: "taken-back", words: "It was of another service." });
  assert.deepEqual(await countsOf("data-protection"), before);
  // All that was said stays to be read.
  assert.match(
    await here.read(senior, lineAt),
    /Taken back on [\s\S]*It was of another service[\s\S]*done by Data protection office/,
  );
});

test("a document is kept as a page, a DOCX and JSON, the same to the last byte while nothing changed @practice P45", async () => {
  for (const kind of ["html", "docx", "json"]) {
    const [one, other] = [
      await here.ask(senior, `assurance/retention?as=${kind}`),
      await here.ask(senior, `assurance/retention?as=${kind}`),
    ];
    assert.equal(one.statusCode, 200, one.body);
    assert.deepEqual(one.rawPayload, other.rawPayload);
    if (kind === "docx") assert.equal(one.rawPayload.subarray(0, 2).toString(), "PK");
    else assert.match(one.body, /Retention schedule/);
  }
  assert.equal((await here.ask(worker, "assurance/retention?as=docx")).statusCode, 403);
});

const hazard = (more: object = {}) => ({
  title: "The hall is locked",
  cause: "The keyholder is away.",
  effect: "People who came stand outside.",
  control: "A second key.",
  consequence: "3",
  likelihood: "4",
  residualConsequence: "3",
  residualLikelihood: "2",
  owner: "Clinic lead",
  ...more,
});

test("a place adds dangers of its own, rated in its bands; a rating of 7 is none; a look later is kept beside the first @practice P45", async () => {
  const at = "assurance/hazards";
  for (const [more, words] of [
    [{ consequence: "7" }, /There is no other rating/],
    [{ likelihood: "0" }, /There is no other rating/],
    [{ residualLikelihood: "5" }, /cannot make it worse: 15 is more than 12/],
    [{ title: "" }, /Write what can happen/],
    [{ owner: "" }, /Write who owns it/],
  ] as const) {
    const answer = await here.post(senior, at, hazard(more));
    assert.equal(answer.statusCode, 422, answer.body);
    assert.match(answer.body, words);
  }
  const id = await here.send(senior, at, hazard());
  assert.match(await here.read(senior, at), /The hall is locked[\s\S]*3 × 4 = 12, high[\s\S]*3 × 2 = 6/);
  assert.match(await here.read(senior, "assurance/clinical-safety"), /The hall is locked/);
  const look = (more: object = {}) => ({ ...hazard(more), number: "1", because: "A third key.", isClosed: "no" });
  assert.match((await here.post(senior, `${at}/${id}`, { ...look(), because: "" })).body, /Write what changed/);
  await here.send(senior, `${at}/${id}`, look({ residualLikelihood: "1" }));
  assert.match((await here.post(senior, `${at}/${id}`, look())).body, /Somebody else looked at it meanwhile/);
  await here.send(senior, `${at}/${id}`, { ...look(), number: "2", isClosed: "yes" });
  assert.match((await here.post(senior, `${at}/${id}`, { ...look(), number: "3" })).body, /This danger is over/);
  assert.doesNotMatch(await here.read(senior, "assurance/clinical-safety"), /The hall is locked/);
  assert.match(await here.read(senior, `${at}/${id}`), /Over[\s\S]*3 × 1 = 3/);
});

test("nothing of one place’s folder is read or changed from another", async () => {
  const id = await here.send(senior, "assurance/hazards", hazard({ title: "Of this place alone" }));
  await here.send(senior, lineAt, promise({ owner: "Office of this place alone" }));
  const placeId = await startPlace(here.house.stage.app, "Hillside");
  const stranger = await signedIn(here.house.stage, { placeId, roles: ["senior-manager"], name: "Example Other" });
  const get = (path: string) =>
    here.house.app.inject({ url: path, headers: { ...stranger.headers, accept: "application/json" } });
  assert.equal((await get(`/hillside/assurance/hazards/${id}`)).statusCode, 404);
  assert.equal((await get(`/riverside/assurance/hazards/${id}`)).statusCode, 403);
  assert.doesNotMatch((await get("/hillside/assurance/data-protection")).body, /this place alone/);
});

test("whoever is forgotten promised nothing by name; what was promised stays", async () => {
  const leaver = await here.be("Leaver", "commissioner");
  await here.send(leaver, "assurance/exit/staff-leave", promise({ owner: "People office" }));
  const inPlace = <Told>(work: Parameters<typeof withPlace<Told>>[2]) =>
    withPlace(here.house.stage.app, here.placeId, work);
  assert.equal((await inPlace((tx) => readAssuranceHeld(tx, leaver.personId))).length, 1);
  await inPlace((tx) => eraseAssurance(tx, leaver.personId));
  assert.deepEqual(await inPlace((tx) => readAssuranceHeld(tx, leaver.personId)), []);
  assert.match(await here.read(senior, "assurance/exit/staff-leave"), /People office does it by/);
});
