import assert from "node:assert/strict";
import { after, test } from "node:test";
import { note } from "../../../db/stage.ts";
import { readPlace, savePlace } from "../../../db/transaction.ts";
import { agreements } from "../agreements.area.ts";
import { listAgreementsInForce, namedInForce } from "../index.ts";
import { monthsLater } from "../../../nouns/months.ts";
import { openTwoSides } from "../../../rehearsal-two-sides.ts";

const today = new Date().toISOString().slice(0, 10);
const { house, riverside, circle, trust, who, send, made, told, page } = await openTwoSides();
after(() => house.close());

const content = {
  title: "Whom families may ring",
  purpose: "So that a family tells its story once.",
  fields: "First name\nLanguage",
  neverShared: "What was said in therapy",
  startsOn: today,
  endsOn: monthsLater(today, 12),
  reviewOn: monthsLater(today, 6),
};
const begin = (more: object = {}, by = who("carer")): Promise<string> =>
  made("agreements", { ...content, one: circle, other: trust, ...more }, by);
const both = async (id: string, number = 1): Promise<void> => {
  await made(`agreements/${id}/sign`, { number }, who("carer"));
  await made(`agreements/${id}/sign`, { number }, who("therapist"));
};
const heldOf = (kind: string) => agreements.held?.find((part) => part.kind === kind) ?? assert.fail(kind);
const inForce = () =>
  readPlace(house.stage.app, riverside, (tx) => listAgreementsInForce(tx, { today, organisationId: circle }));

/** @practice P17 */
test("an agreement holds once somebody of each side has signed this very version, and nobody signs for both", async () => {
  const id = await begin({ workers: [who("carer").personId, who("therapist").personId] });
  assert.equal((await told(`agreements/${id}`, who("therapist"))).state, "waiting");
  assert.match(await page("home", who("therapist")), /waits for your side to sign/);
  assert.equal((await send(`agreements/${id}/sign`, { number: 1 }, who("lead"))).statusCode, 403);
  assert.equal((await send(`agreements/${id}/sign`, { number: 2 }, who("carer"))).statusCode, 409);
  await both(id);
  assert.equal((await send(`agreements/${id}/sign`, { number: 1 }, who("manager"))).statusCode, 409);
  const now = await told(`agreements/${id}`, who("carer"));
  assert.deepEqual([now.state, now.versionInForce, now.waitsFor], ["in-force", 1, []]);
  assert.match(await page(`agreements/${id}`, who("carer")), /In force/);
  assert.doesNotMatch(await page("home", who("therapist")), /waits for your side/);
});

/** @practice P17 */
test("a withdrawal needs one side and a reason, and holds at the next click", async () => {
  const id = await begin();
  await both(id);
  assert.ok((await inForce()).some((one) => one.id === id));
  assert.equal((await send(`agreements/${id}/withdraw`, { because: "Because." }, who("lead"))).statusCode, 403);
  assert.equal((await send(`agreements/${id}/withdraw`, { because: " " }, who("carer"))).statusCode, 422);
  assert.equal((await told(`agreements/${id}`, who("carer"))).state, "in-force");
  await made(`agreements/${id}/withdraw`, { because: "Families asked us to." }, who("carer"));
  assert.equal((await told(`agreements/${id}`, who("therapist"))).state, "withdrawn");
  assert.match(await page(`agreements/${id}`, who("therapist")), /Families asked us to\./);
  assert.ok(!(await inForce()).some((one) => one.id === id));
  assert.equal((await send(`agreements/${id}/withdraw`, { because: "Again." }, who("carer"))).statusCode, 409);
  const change = { ...content, because: "More.", number: 1 };
  assert.equal((await send(`agreements/${id}/change`, change, who("carer"))).statusCode, 409);
});

test("a change is signed again by both, and what was signed before holds until then", async () => {
  const id = await begin();
  await both(id);
  const change = {
    ...content,
    fields: "First name\nLanguage\nTelephone",
    because: "They asked to be rung.",
    number: 1,
  };
  assert.equal((await send(`agreements/${id}/change`, { ...change, because: "" }, who("carer"))).statusCode, 422);
  await made(`agreements/${id}/change`, change, who("carer"));
  const waiting = await told(`agreements/${id}`, who("carer"));
  assert.deepEqual([waiting.state, waiting.versionInForce, waiting.waitsFor.length], ["in-force", 1, 2]);
  const late = await house.app.inject({
    method: "POST",
    url: `/riverside/agreements/${id}/change`,
    headers: { accept: "text/html", ...who("therapist").headers },
    payload: { ...change, title: "What I wrote meanwhile" },
  });
  assert.equal(late.statusCode, 409);
  assert.match(late.body, /What it says now[\s\S]*Telephone[\s\S]*What I wrote meanwhile/);
  await both(id, 2);
  const signed = await told(`agreements/${id}`, who("carer"));
  assert.deepEqual([signed.versionInForce, signed.versions.length], [2, 2]);
  assert.deepEqual(signed.versions[0].fields, ["First name", "Language", "Telephone"]);
});

/** @practice P17 */
test("only the two sides and those who answer for sharing read who is named; who steps out is out at once", async () => {
  const id = await begin({ workers: [who("therapist").personId, who("manager").personId] });
  await both(id);
  for (const name of ["contributor", "stranger"])
    assert.doesNotMatch(await page(`agreements/${id}`, who(name)), /Example (therapist|manager|carer)/, name);
  assert.match(await page(`agreements/${id}`, who("contributor")), /2 people, by name/);
  assert.equal((await told(`agreements/${id}`, who("contributor"))).versions[0].workers.length, 0);
  assert.match(await page(`agreements/${id}`, who("carer")), /Example therapist/);
  const out = (person: string, by: string) =>
    send(`agreements/${id}/take-out`, { person: who(person).personId }, who(by));
  assert.equal((await out("therapist", "stranger")).statusCode, 403);
  assert.equal((await out("therapist", "carer")).statusCode, 422);
  assert.equal((await out("therapist", "therapist")).statusCode, 201);
  assert.equal((await out("manager", "therapist")).statusCode, 201);
  const [one] = (await inForce()).filter((agreement) => agreement.id === id);
  assert.deepEqual(one && namedInForce(one, today), []);
  const strange = await send(
    "agreements",
    { ...content, one: circle, other: trust, workers: [who("stranger").personId] },
    who("carer"),
  );
  assert.deepEqual(
    strange.json().problems.map(({ field }: { field: string }) => field),
    ["workers"],
  );
});

test("who is named sees it, and is forgotten in every version; what they signed stays signed", async () => {
  const id = await begin({ title: "Held", workers: [who("manager").personId] });
  await both(id);
  const read = (kind: string, name: string) =>
    readPlace(house.stage.app, riverside, (tx) => heldOf(kind).read(tx, who(name).personId));
  assert.ok((await read("agreement.named", "manager")).some((row) => row["Agreement"] === "Held"));
  assert.ok((await read("agreement.signed", "therapist")).some((row) => row["What"] === "Signed"));
  await savePlace(house.stage.app, riverside, async (tx) => {
    await heldOf("agreement.named").erase(tx, who("manager").personId);
    await heldOf("agreement.signed").erase(tx, who("therapist").personId);
    await note(tx, "erased");
  });
  assert.deepEqual(await read("agreement.named", "manager"), []);
  assert.deepEqual(await read("agreement.signed", "therapist"), []);
  const now = await told(`agreements/${id}`, who("carer"));
  assert.equal(now.state, "in-force");
  assert.deepEqual(now.versions[0].workers, []);
});

test("what ended, what ends soon and what was to be looked at is told by the list and on home", async () => {
  const soon = { startsOn: monthsLater(today, -12), endsOn: monthsLater(today, 2), reviewOn: monthsLater(today, -1) };
  const ending = await begin({ ...soon, title: "Ends soon" });
  await both(ending);
  await begin({
    title: "Over",
    startsOn: monthsLater(today, -12),
    endsOn: monthsLater(today, -1),
    reviewOn: monthsLater(today, -6),
  });
  const { report } = await told("agreements", who("contributor"));
  assert.ok(report.ending >= 1 && report.review >= 1 && report.lapsed >= 1, JSON.stringify(report));
  assert.match(await page("home", who("carer")), /Ends soon.{0,20} was to be looked at again/);
  assert.match(await page("agreements?show=ending", who("contributor")), /Ends soon/);
  const early = { words: "Used every week.", nextOn: monthsLater(today, 3) };
  assert.equal((await send(`agreements/${ending}/review`, early, who("carer"))).statusCode, 422);
  await made(`agreements/${ending}/review`, { ...early, nextOn: monthsLater(today, 1) }, who("carer"));
  assert.equal((await told(`agreements/${ending}`, who("carer"))).reviewOverdue, false);
  const sheet = await house.app.inject({ url: "/riverside/agreements?as=csv", headers: who("lead").headers });
  assert.match(sheet.body, /Ends soon,Example Carers’ Circle,Example Trust,in force/);
});

test("days that cannot be, sides that are one, and strangers to both sides are told, and nothing is kept", async () => {
  const wrong = { startsOn: today, endsOn: today, reviewOn: today, fields: " " };
  const fieldsOf = async (more: object, by = who("carer")) =>
    (await send("agreements", { ...content, one: circle, other: trust, ...more }, by))
      .json()
      .problems.map(({ field }: { field: string }) => field);
  assert.deepEqual(await fieldsOf(wrong), ["fields", "endsOn"]);
  assert.deepEqual(await fieldsOf({ endsOn: monthsLater(today, 61) }), ["endsOn"]);
  assert.deepEqual(await fieldsOf({ other: circle }), ["other"]);
  assert.deepEqual(await fieldsOf({ startsOn: "2026-02-31" }), ["startsOn"]);
  assert.equal(
    (await send("agreements", { ...content, one: circle, other: trust }, who("contributor"))).statusCode,
    403,
  );
});

test("an organisation that leaves ends its agreements, and they stay to be read", async () => {
  const left = await made("organisations", { name: "Example Leaving", kinds: ["vcso"] }, who("stranger"));
  const id = await made("agreements", { ...content, one: left, other: trust }, who("stranger"));
  await made(`agreements/${id}/sign`, { number: 1 }, who("stranger"));
  await made(`agreements/${id}/sign`, { number: 1 }, who("manager"));
  const found = { words: "Nobody rings back.", nextOn: monthsLater(today, 3) };
  await made(`agreements/${id}/review`, found, who("stranger"));
  await made(`agreements/${id}/review`, { ...found, words: "We ring on Mondays." }, who("manager"));
  await made(`organisations/${left}/leave`, { sure: "yes" }, who("stranger"));
  assert.equal((await told(`agreements/${id}`, who("manager"))).state, "left");
  const seen = await page(`agreements/${id}`, who("manager"));
  assert.match(seen, /an organisation that has left[\s\S]*Example Leaving left the directory[\s\S]*We ring on Mondays/);
  assert.doesNotMatch(seen, /Nobody rings back/, "its own words go; what both signed stays");
});

test("two pages of one organisation become one, and what was signed for either holds; undone, it is as it was", async () => {
  const twin = await made("organisations", { name: "Example Twin Circle", kinds: ["vcso"] }, who("stranger"));
  const id = await made("agreements", { ...content, one: twin, other: trust }, who("stranger"));
  await made(`agreements/${id}/sign`, { number: 1 }, who("stranger"));
  await made(`agreements/${id}/sign`, { number: 1 }, who("therapist"));
  const [moves] = agreements.organisationMoves ?? [];
  const carry = (move: { from: string; to: string }, keys?: readonly string[]) =>
    savePlace(house.stage.app, riverside, async (tx) => {
      const moved = keys === undefined ? await moves?.move(tx, move) : await moves?.moveBack(tx, move, keys);
      await note(tx, "moved");
      return moved ?? [];
    });
  const keys = await carry({ from: twin, to: circle });
  const now = await told(`agreements/${id}`, who("carer"));
  assert.deepEqual([now.state, now.parties[0].name], ["in-force", "Example Carers’ Circle"]);
  await carry({ from: twin, to: circle }, keys);
  const back = await told(`agreements/${id}`, who("carer"));
  assert.deepEqual([back.state, back.parties[0].name], ["in-force", "Example Twin Circle"]);
});
