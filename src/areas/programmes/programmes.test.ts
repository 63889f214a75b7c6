import assert from "node:assert/strict";
import { after, test } from "node:test";
import { areas } from "../../areas.ts";
import { happened } from "../../db/happening.ts";
import { savePlace } from "../../db/transaction.ts";
import { openPlace } from "../../rehearsal-place.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";

const { house, placeId, be, ask, post, send } = await openPlace();
after(() => house.close());

/** Each request has an identifier of its own. */
const withoutIds = (body: string): string => body.replaceAll(/[0-9a-f-]{36}/g, "");

const today = new Date().toISOString().slice(0, 10);
const words = { brings: "People.", needs: "Time.", fears: "Being used.", mayDecide: "Its own hall." };
const charter = { open: "All.", fixed: "Nothing.", whoDecides: "Both.", disagree: "We talk.", recognised: "By name." };

/** A leader begins, a therapist comes as a guest. */
async function begin() {
  const [leader, therapist] = [await be("Leader", "contributor"), await be("Therapist", "practitioner")];
  const broker = await be("Broker", "engagement-lead");
  const id = await send(leader, "programmes", {
    name: "Families (example)",
    concern: "We bury too many.",
    side: "community",
  });
  const at = `programmes/${id}`;
  await send(leader, `${at}/invite`, { person: therapist.personId, side: "statutory" });
  await send(therapist, `${at}/come`, { says: "yes" });
  return { leader, therapist, broker, id, at };
}

/** Something put to both sides, to which both say yes. */
async function agree(at: string, [first, second]: readonly [SignedIn, SignedIn], put: readonly [string, object]) {
  await send(first, `${at}/${put[0]}`, put[1]);
  const question = (await ask(first, at)).json().puts.at(-1).id;
  await send(first, `${at}/answer`, { question, says: "yes" });
  await send(second, `${at}/answer`, { question, says: "yes" });
}

test("what a leader begins is not there for anybody else: no list, count, search, export or address tells @practice P37", async () => {
  const leader = await be("Leader", "contributor");
  const others = [await be("Administrator", "administrator"), await be("Commissioner", "commissioner")];
  const pages = ["programmes", "search?q=Unheard", "home"];
  const main = (body: string): string => withoutIds(/<main[\s\S]*<\/main>/.exec(body)?.[0] ?? "");
  const seen = async () => {
    const answers = [];
    for (const who of others)
      for (const path of pages)
        answers.push(main((await ask(who, path, "text/html")).body).replaceAll(/value="[^"]*"/g, ""));
    return answers;
  };
  const before = await seen();
  const id = await send(leader, "programmes", { name: "Unheard (example)", concern: "Our sons.", side: "community" });
  assert.deepEqual(await seen(), before);
  const nothing = await ask(others[0] ?? leader, "programmes/00000000-0000-4000-8000-000000000000");
  for (const who of others) {
    const answer = await ask(who, `programmes/${id}`);
    assert.equal(answer.statusCode, 404);
    assert.equal(withoutIds(answer.body), withoutIds(nothing.body));
    assert.equal((await post(who, `programmes/${id}/needs`, { communityNeed: "x" })).statusCode, 404);
  }
  const tables = (await ask(others[0] ?? leader, "export")).json().tables;
  assert.equal(tables.find(({ name }: { name: string }) => name === "programme")?.rows ?? 0, 0);
  assert.match((await ask(leader, "programmes")).body, /Unheard/);
});

test("whoever is asked reads the first page, and the rest once they come; saying no is normal", async () => {
  const { leader, at } = await begin();
  const guest = await be("Guest", "champion");
  await send(leader, `${at}/needs`, { communityNeed: "Somebody who comes on Sunday." });
  assert.equal((await ask(guest, at)).statusCode, 404);
  const early = await post(leader, `${at}/invite`, { person: guest.personId, side: "statutory" });
  assert.match(early.body, /that side asks its own people/);
  await send(leader, `${at}/invite`, { person: guest.personId, side: "community" });
  const first = (await ask(guest, at)).json();
  assert.equal(first.concern, "We bury too many.");
  assert.deepEqual(first.needs, []);
  assert.match((await ask(guest, "home")).body, /asked to take part/);
  await send(guest, `${at}/come`, { says: "no" });
  assert.equal((await ask(guest, at)).statusCode, 404);
});

test("stage 0 is left only with what both sides did, by a yes of both, and one side alone can go back @practice P37", async () => {
  const { leader, therapist, broker, at } = await begin();
  const both = [leader, therapist] as const;
  const early = await post(therapist, `${at}/stage`, { to: "1" });
  assert.equal(early.statusCode, 422);
  assert.match(early.body, /broker[\s\S]*has not met by itself[\s\S]*charter/);
  await agree(at, both, ["broker", { person: broker.personId, worksFor: "A charity", paidBy: "Both, £30 an hour" }]);
  assert.equal((await post(leader, `${at}/readiness`, { side: "community", ...words })).statusCode, 403);
  await send(broker, `${at}/come`, { says: "yes" });

  // Apart: what one side said is not read by the other.
  await send(leader, `${at}/meeting`, { who: "community", heldOn: today, words: "We do not trust them yet." });
  await send(therapist, `${at}/meeting`, { who: "statutory", heldOn: today, words: "We are ashamed." });
  assert.match(
    (await post(leader, `${at}/meeting`, { who: "statutory", heldOn: today })).body,
    /other side writes down/,
  );
  assert.doesNotMatch((await ask(therapist, at)).body, /do not trust them yet/);
  assert.match((await ask(broker, at)).body, /do not trust them yet/);

  const silent = await post(broker, `${at}/readiness`, { side: "statutory", ...words });
  assert.match(silent.body, /says first what it got wrong/);
  await send(broker, `${at}/readiness`, { side: "community", ...words, fears: "Being used again." });
  await send(broker, `${at}/confirm`, { side: "community", by: leader.personId, on: today, how: "aloud" });
  assert.doesNotMatch((await ask(therapist, `${at}/hours`)).body, /Being used again/);
  assert.match((await post(leader, `${at}/share`, { side: "community" })).body, /service speaks first/);
  await send(broker, `${at}/readiness`, {
    side: "statutory",
    ...words,
    gotWrong: "We wrote letters nobody could read.",
  });
  assert.match((await post(therapist, `${at}/share`, { side: "statutory" })).body, /confirms the words first/);
  await send(therapist, `${at}/confirm`, { side: "statutory", by: therapist.personId, on: today, how: "here" });
  await send(therapist, `${at}/share`, { side: "statutory" });
  await send(leader, `${at}/share`, { side: "community" });
  assert.match((await ask(therapist, at)).body, /Being used again/);

  await send(leader, `${at}/meeting`, { who: "together", heldOn: today });
  await send(leader, `${at}/hours`, {
    kind: "hours",
    side: "community",
    amount: "6",
    paid: "nobody",
    forWhat: "Visits",
    onDay: today,
  });
  await send(therapist, `${at}/hours`, {
    kind: "hours",
    side: "statutory",
    amount: "1:30",
    paid: "employer",
    forWhat: "Visits",
    onDay: today,
  });
  await agree(at, both, ["charter", charter]);

  await send(therapist, `${at}/stage`, { to: "1" });
  const question = (await ask(leader, at)).json().puts.at(-1).id;
  await send(therapist, `${at}/answer`, { question, says: "yes" });
  await send(leader, `${at}/answer`, { question, says: "not-yet", words: "After Easter." });
  assert.equal((await ask(leader, at)).json().stage, 0);
  await send(leader, `${at}/answer`, { question, says: "yes" });
  const moved = (await ask(leader, at)).json();
  assert.deepEqual([moved.stage, moved.spells.length], [1, 2]);
  assert.match((await ask(leader, at, "text/html")).body, /Nobody paid for 6 hours of[\s\S]*£90/);

  assert.match((await post(leader, `${at}/stage`, { to: "0" })).body, /nobody is blamed/);
  await send(leader, `${at}/stage`, { to: "0", because: "Our people are grieving." });
  const back = (await ask(therapist, at)).json();
  assert.deepEqual([back.stage, back.spells.at(-1).saidBy], [0, "community"]);
});

test("open to the place, it shows what both agreed to and not what was said in confidence; an idea says what came of it", async () => {
  const worker = await be("Worker", "organisation-worker");
  const stranger = await be("Analyst", "analyst");
  const call = await send(worker, "ideas", {
    question: "How?",
    askedWhom: "Staff",
    until: "2099-01-01",
    answerBy: "2099-01-02",
  });
  const idea = await send(stranger, `ideas/${call}/give`, { words: "Eat first.", credit: "name" });
  const id = await send(worker, "programmes", { name: "A table (example)", side: "community", idea });
  const at = `programmes/${id}`;
  await send(worker, `${at}/meeting`, { who: "community", heldOn: today, words: "Said apart." });
  assert.doesNotMatch((await ask(stranger, `ideas/${call}`)).body, /A table/);
  assert.equal((await post(worker, `${at}/open`, {})).statusCode, 422);
  await send(worker, `${at}/open`, { sure: "yes" });
  assert.match((await ask(stranger, `ideas/${call}`)).body, /A table/);
  const open = await ask(stranger, at);
  assert.equal(open.statusCode, 200);
  assert.doesNotMatch(open.body, /Said apart/);
  assert.equal((await post(stranger, `${at}/needs`, { communityNeed: "x" })).statusCode, 403);
});

test("who asks to be forgotten leaves; what only they were part of is gone, what a side said stays", async () => {
  const { leader, therapist, at } = await begin();
  const alone = await send(leader, "programmes", { name: "Alone (example)", side: "community" });
  await send(leader, `${at}/needs`, { communityNeed: "A room." });
  const held = (await ask(leader, "my-record")).body;
  assert.match(held, /Alone \(example\)/);
  assert.match(held, /A room/);
  await send(leader, `programmes/${alone}/leave`, { sure: "yes" });
  assert.equal((await ask(leader, `programmes/${alone}`)).statusCode, 404);
  const left = areas.flatMap((area) => area.held ?? []).filter(({ kind }) => kind.startsWith("programme."));
  await savePlace(house.stage.app, placeId, async (tx) => {
    for (const part of left) await part.erase(tx, leader.personId);
    await happened(tx, {
      what: "test.erased",
      who: "test",
      subject: { kind: "person", id: leader.personId },
      detail: {},
    });
  });
  const after = (await ask(therapist, at)).json();
  assert.equal(after.needs[0].words, "A room.");
  assert.notEqual(after.people.find(({ personId }: { personId: string }) => personId === leader.personId).leftAt, null);
  assert.equal((await ask(leader, at)).statusCode, 404);
});
