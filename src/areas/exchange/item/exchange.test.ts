import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { moveAll, moveAllBack } from "../../../db/moving-rows.ts";
import { note, startPlace } from "../../../db/stage.ts";
import { readPlace, savePlace } from "../../../db/transaction.ts";
import { monthsLater } from "../../../nouns/months.ts";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../web/rehearsal-host.ts";
import { signedIn } from "../../../web/rehearsal-people.ts";
import type { SignedIn, SomebodyToBe } from "../../../web/rehearsal-people.ts";
import { communities } from "../../communities/communities.area.ts";
import { home } from "../../home/home.area.ts";
import { organisations } from "../../organisations/organisations.area.ts";
import { places } from "../../places/places.area.ts";
import { exchange } from "../exchange.area.ts";

const today = new Date().toISOString().slice(0, 10);
const until = monthsLater(today, 6);
const everybody: Record<string, SignedIn> = {};
const who = (name: string): SignedIn => everybody[name] ?? assert.fail(name);
let house: RehearsedHost;
let riverside = "";
let church = "";
let trust = "";
let gujarati = "";

const json = { accept: "application/json" };
const send = (path: string, payload: object, by: SignedIn) =>
  house.app.inject({ method: "POST", url: `/riverside/${path}`, headers: { ...json, ...by.headers }, payload });
const made = async (path: string, payload: object, by: SignedIn): Promise<string> => {
  const answer = await send(path, payload, by);
  assert.equal(answer.statusCode, 201, `${path}: ${answer.body}`);
  return z.object({ id: z.string() }).parse(answer.json()).id;
};
const told = async (path: string, by: SignedIn) =>
  (await house.app.inject({ url: `/riverside/${path}`, headers: { ...json, ...by.headers } })).json();
const page = async (path: string, by: SignedIn): Promise<string> =>
  (await house.app.inject({ url: `/riverside/${path}`, headers: { accept: "text/html", ...by.headers } })).body;
const fieldsOf = (answer: { json: () => { problems: { field: string }[] } }) =>
  answer.json().problems.map(({ field }) => field);

before(async () => {
  house = await rehearseHost([home, places, communities, organisations, exchange]);
  riverside = await startPlace(house.stage.app, "Riverside");
  const be = async (name: string, roles: SomebodyToBe["roles"], more: SomebodyToBe = {}) => {
    everybody[name] = await signedIn(house.stage, {
      placeId: riverside,
      name: `Example ${name}`,
      ...(roles ? { roles } : {}),
      ...more,
    });
  };
  await be("elder", [], { keepsFor: "community" });
  await be("lead", ["engagement-lead"]);
  await be("pastor", ["organisation-worker"]);
  await be("therapist", ["practitioner"]);
  await be("carer", ["contributor"]);
  await be("stranger", ["organisation-worker"]);
  church = await made("organisations", { name: "Example Church", kinds: ["faith"] }, who("pastor"));
  trust = await made("organisations", { name: "Example Trust", kinds: ["service"] }, who("lead"));
  await made(`organisations/${trust}/workers`, { person: who("therapist").personId }, who("elder"));
  gujarati = await made("communities", { name: "Gujarati", history: "Told.", toldBy: "Elders" }, who("lead"));
});
after(() => house.close());

const room = () => ({
  kind: "need",
  of: `organisation:${trust}`,
  topic: "space",
  title: "A room on Tuesdays",
  untilOn: until,
  days: ["tu", "th"],
  communities: [gujarati],
  languages: "Gujarati\nEnglish",
});
const hall = () => ({
  kind: "offer",
  of: `organisation:${church}`,
  topic: "space",
  title: "A hall for 80",
  untilOn: until,
  days: "tu",
  languages: "gujarati",
  communities: gujarati,
});
const heldOf = (kind: string) => exchange.held?.find((part) => part.kind === kind) ?? assert.fail(kind);

/** @practice P36 */
test("what a service needs finds what a church offers, in words why; the church says yes and is thanked on both pages", async () => {
  const need = await made("exchange", room(), who("therapist"));
  const offer = await made("exchange", hall(), who("pastor"));
  const { suggestions } = await told(`exchange/${need}`, who("carer"));
  assert.deepEqual(suggestions, [
    {
      id: offer,
      title: "A hall for 80",
      ofName: "Example Church",
      because: [
        "Both are about a room or a place to meet.",
        "Both are about the same community: Gujarati.",
        "Both speak Gujarati.",
        "Both can on Tuesday.",
      ],
    },
  ]);
  assert.equal((await send(`exchange/${need}/propose`, { with: offer }, who("carer"))).statusCode, 403);
  const match = await made(`exchange/${need}/propose`, { with: offer }, who("therapist"));
  assert.equal((await send(`exchange/${offer}/propose`, { with: need }, who("pastor"))).statusCode, 409);
  assert.match(await page("home", who("pastor")), /Somebody needs what you offer: A hall for 80/);
  const yes = { match, says: "accepted" };
  assert.equal((await send(`exchange/${need}/answer`, yes, who("therapist"))).statusCode, 409);
  assert.equal((await send(`exchange/${offer}/answer`, yes, who("stranger"))).statusCode, 403);
  await made(`exchange/${offer}/answer`, yes, who("pastor"));
  assert.equal((await told(`exchange/${need}`, who("carer"))).state, "matched");
  const { kind: _kind, of: _of, ...content } = room();
  assert.equal((await send(`exchange/${need}/change`, content, who("therapist"))).statusCode, 409);
  assert.match(await page("home", who("therapist")), /What came of it: A room on Tuesdays/);
  assert.equal((await send(`exchange/${offer}/thank`, { match, words: "Thanks." }, who("pastor"))).statusCode, 409);
  await made(`exchange/${need}/thank`, { match, words: "Forty people came." }, who("therapist"));
  for (const id of [need, offer]) assert.match(await page(`exchange/${id}`, who("carer")), /Forty people came\./);
  assert.match(await page(`communities/${gujarati}`, who("carer")), /A hall for 80/);
});

/** @practice P36 */
test("a no has a reason, which the other side reads; and whoever was asked may say that they cannot", async () => {
  const need = await made("exchange", { ...room(), title: "A second room" }, who("therapist"));
  const offer = await made("exchange", { ...hall(), title: "A garden", answers: need }, who("pastor"));
  const [{ id: match }] = (await told(`exchange/${need}`, who("therapist"))).matches;
  const no = { match, says: "declined", because: " " };
  assert.deepEqual(fieldsOf(await send(`exchange/${need}/answer`, no, who("therapist"))), ["because"]);
  await made(`exchange/${need}/answer`, { ...no, because: "It must be indoors." }, who("therapist"));
  assert.match(await page(`exchange/${offer}`, who("pastor")), /It must be indoors\./);
  assert.equal((await told(`exchange/${need}`, who("therapist"))).state, "open");

  const asked = {
    kind: "need",
    of: `community:${gujarati}`,
    topic: "language",
    title: "An interpreter at the first appointment",
    untilOn: until,
    askedOf: trust,
  };
  const put = await made("exchange", asked, who("carer"));
  assert.match(await page("home", who("therapist")), /You were asked: An interpreter/);
  assert.equal((await send(`exchange/${put}/decline`, { because: "No." }, who("pastor"))).statusCode, 403);
  assert.deepEqual(fieldsOf(await send(`exchange/${put}/decline`, {}, who("therapist"))), ["because"]);
  await made(`exchange/${put}/decline`, { because: "There is no money before April." }, who("therapist"));
  assert.equal((await told(`exchange/${put}`, who("carer"))).state, "declined");
  assert.match(await page(`exchange/${put}`, who("carer")), /Example Trust[\s\S]*no money before April/);
  const { kind: _kind, of: _of, ...content } = asked;
  const another = await send(`exchange/${put}/change`, { ...content, askedOf: church }, who("carer"));
  assert.deepEqual(fieldsOf(another), ["askedOf"], "nobody’s answer is put into another’s mouth");
  await made(`exchange/${put}/change`, { ...content, words: "Said again." }, who("carer"));
});

/** @practice P36 */
test("the measures say of what each side asked what share was met, with both numbers", async () => {
  const { community, statutory } = await told("exchange/measures", who("carer"));
  assert.deepEqual([community.asked, community.met, community.declined], [1, 0, 1]);
  assert.deepEqual([statutory.asked, statutory.met, statutory.waiting], [2, 1, 1]);
  assert.deepEqual([community.offered, community.taken], [2, 1]);
  const shown = await page("exchange/measures", who("carer"));
  assert.match(shown, /Of what communities asked, 0 of 1 was met\. Of what services and councils asked, 1 of 2\./);
  assert.doesNotMatch(shown, /50%/);
});

test("nobody speaks for an organisation that is not theirs, and days and words that cannot be are told", async () => {
  const stolen = await send("exchange", { ...hall(), of: `organisation:${church}` }, who("stranger"));
  assert.deepEqual(fieldsOf(stolen), ["of"]);
  const past = { ...hall(), topic: "", title: " ", untilOn: "2020-01-01" };
  assert.deepEqual(fieldsOf(await send("exchange", past, who("pastor"))), ["topic", "title", "untilOn"]);
  assert.deepEqual(fieldsOf(await send("exchange", { ...hall(), communities: trust }, who("pastor"))), ["communities"]);
});

test("whoever writes for themselves is named only if they like, and what they wrote goes when they are forgotten", async () => {
  const own = { kind: "offer", of: "person:carer", topic: "listening", title: "I listen on the bus", untilOn: until };
  const quiet = await made("exchange", own, who("carer"));
  const named = await made("exchange", { ...own, title: "I bake", showsName: "yes" }, who("carer"));
  assert.equal((await told(`exchange/${quiet}`, who("lead"))).ofName, "Somebody who cares for another");
  assert.equal((await told(`exchange/${named}`, who("lead"))).ofName, "Example carer");
  assert.doesNotMatch(await page(`exchange/${quiet}`, who("lead")), /Example carer/);
  const before = await readPlace(house.stage.app, riverside, (tx) =>
    heldOf("exchange.entries").read(tx, who("carer").personId),
  );
  assert.ok(before.some((row) => row["In a few words"] === "I listen on the bus"));
  await savePlace(house.stage.app, riverside, async (tx) => {
    await heldOf("exchange.entries").erase(tx, who("carer").personId);
    await heldOf("exchange.matches").erase(tx, who("carer").personId);
    await note(tx, "erased");
  });
  const gone = await page(`exchange/${named}`, who("lead"));
  assert.doesNotMatch(gone, /I bake|Example carer/);
  assert.equal((await told(`exchange/${quiet}`, who("lead"))).state, "withdrawn");
  assert.match(await page("exchange", who("lead")), /An interpreter at the first appointment/);
});

test("it is corrected and taken back by whoever it is of, found by words, and kept as a sheet without formulas", async () => {
  const id = await made("exchange", { ...hall(), title: "=1+1 chairs", topic: "things" }, who("pastor"));
  const { kind: _kind, of: _of, ...content } = { ...hall(), title: "Forty chairs", topic: "things" };
  assert.equal((await send(`exchange/${id}/change`, content, who("stranger"))).statusCode, 403);
  const sheet = await house.app.inject({ url: "/riverside/exchange?as=csv", headers: who("lead").headers });
  assert.match(sheet.body, /'=1\+1 chairs,offer,Example Church/);
  await made(`exchange/${id}/change`, content, who("pastor"));
  assert.equal((await told("exchange?q=forty+chairs&topic=things", who("lead"))).count, 1);
  const chairs = { kind: "need", of: `organisation:${trust}`, topic: "things", title: "Chairs", untilOn: until };
  const need = await made("exchange", chairs, who("therapist"));
  const saidBefore = async (by: SignedIn) => (await told(`exchange/${id}`, by)).earlier.length;
  assert.deepEqual([await saidBefore(who("pastor")), await saidBefore(who("therapist"))], [1, 0]);
  const match = await made(`exchange/${need}/propose`, { with: id }, who("therapist"));
  assert.match(await page(`exchange/${id}`, who("therapist")), /before it was corrected[\s\S]*=1\+1 chairs/);
  assert.equal(await saidBefore(who("lead")), 0, "what was corrected is for both sides, and for nobody else");
  await made(`exchange/${id}/withdraw`, { because: "They were sold." }, who("pastor"));
  assert.doesNotMatch(await page("home", who("pastor")), /Forty chairs/);
  assert.equal((await send(`exchange/${id}/answer`, { match, says: "accepted" }, who("pastor"))).statusCode, 409);
  assert.match(await page(`exchange/${id}`, who("lead")), /They were sold\./);
  assert.equal((await told("exchange?q=forty+chairs&open=yes", who("lead"))).count, 0);
});

test("two records of one person become one: what they wrote goes along, and back again", async () => {
  const [twin, lead] = [await signedIn(house.stage, { placeId: riverside, name: "Example Twin" }), who("lead")];
  const own = { kind: "offer", of: "person:carer", topic: "food", title: "I cook", untilOn: until };
  const id = await made("exchange", own, twin);
  const moves = (exchange.held ?? []).flatMap((part) => part.moves ?? []);
  const move = { from: twin.personId, to: lead.personId };
  const statuses = async () =>
    Promise.all(
      [twin, lead].map(async (by) => (await send(`exchange/${id}/change`, { ...content, words: "" }, by)).statusCode),
    );
  const { kind: _kind, of: _of, ...content } = own;
  assert.deepEqual(await statuses(), [201, 403]);
  const moved = await savePlace(house.stage.app, riverside, async (tx) => {
    await note(tx, "moved");
    return moveAll(tx, moves, move);
  });
  assert.deepEqual(await statuses(), [403, 201]);
  await savePlace(house.stage.app, riverside, async (tx) => {
    await note(tx, "moved");
    await moveAllBack(tx, moves, { ...move, moved });
  });
  assert.deepEqual(await statuses(), [201, 403]);
});

test("an organisation that leaves takes the words of its needs and offers along, and is asked about none of them", async () => {
  const choir = await made("organisations", { name: "Example Choir", kinds: ["vcso"] }, who("pastor"));
  const id = await made("exchange", { ...hall(), of: `organisation:${choir}`, title: "Fifty voices" }, who("pastor"));
  const need = await made("exchange", { ...room(), title: "Voices" }, who("therapist"));
  const match = await made(`exchange/${need}/propose`, { with: id }, who("therapist"));
  await made(`exchange/${id}/answer`, { match, says: "declined", because: "We are hoarse." }, who("pastor"));
  await made(`organisations/${choir}/leave`, { sure: "yes" }, who("pastor"));
  const left = await page(`exchange/${need}`, who("therapist"));
  assert.match(left, /the words of an organisation that has left/);
  assert.doesNotMatch(left, /We are hoarse/);
  assert.equal((await told(`exchange/${id}`, who("lead"))).state, "withdrawn");
  assert.doesNotMatch(await page(`exchange/${id}`, who("lead")), /Fifty voices/);
});
