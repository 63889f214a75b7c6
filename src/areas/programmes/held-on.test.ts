import assert from "node:assert/strict";
import { after, test } from "node:test";
import { moveAll, moveAllBack } from "../../db/moving-rows.ts";
import { note } from "../../db/stage.ts";
import type { Tx } from "../../db/tables.ts";
import { readPlace, savePlace } from "../../db/transaction.ts";
import { heldByProgrammes, programmesRetention } from "./programmes-joined.area.ts";
import { openPlace } from "../../rehearsal-place.ts";

const { house, placeId, be, ask, post, send } = await openPlace();
after(() => house.close());

const inPlace = <Answer>(work: (tx: Tx) => Promise<Answer>): Promise<Answer> =>
  savePlace(house.stage.app, placeId, async (tx) => {
    const answer = await work(tx);
    await note(tx, "done");
    return answer;
  });

const record = () =>
  readPlace(house.stage.app, placeId, async (tx) =>
    JSON.stringify(await tx.selectFrom("happening").select(["what", "subject_id", "detail"]).execute()),
  );

/** A leader begins, and a guest comes for the same side. */
async function begin(name: string) {
  const [leader, guest] = [await be(`${name} Leader`, "contributor"), await be(`${name} Guest`, "champion")];
  const id = await send(leader, "programmes", { name: `${name} (example)`, side: "community" });
  const at = `programmes/${id}`;
  await send(leader, `${at}/invite`, { person: guest.personId, side: "community" });
  await send(guest, `${at}/come`, { says: "yes" });
  return { leader, guest, id, at };
}

test("the record of a place does not tell of a programme before it is open @practice P37", async () => {
  const { leader, id, at } = await begin("Quiet");
  await send(leader, `${at}/needs`, { communityNeed: "A room." });
  const closed = await record();
  assert.ok(!closed.includes(id) && !closed.includes("programme."), closed);
  await send(leader, `${at}/open`, { sure: "yes" });
  await send(leader, `${at}/needs`, { communityNeed: "A kettle." });
  assert.match(await record(), /programme\.opened[\s\S]*programme\.needs-said/);
});

test("who was asked and has not come, and why one side went back, is for those who take part", async () => {
  const { leader, guest, at } = await begin("Asked");
  const asked = await be("Shy", "practitioner");
  await send(leader, `${at}/invite`, { person: asked.personId, side: "statutory" });
  await send(leader, `${at}/open`, { sure: "yes" });
  const stranger = await be("Stranger", "analyst");
  assert.match((await ask(guest, at)).body, /Example Shy/);
  assert.doesNotMatch((await ask(stranger, at)).body + (await ask(stranger, at, "text/html")).body, /Example Shy/);
  assert.match((await ask(asked, at)).body, /Example Shy/);
  // A contributor is shown whom they can ask among those who work here, and not who else belongs to the place.
  const form = (await ask(leader, `${at}/invite`, "text/html")).body;
  assert.match(form, /Example Shy/);
  assert.doesNotMatch(form, /Example Quiet Leader/);
});

test("what somebody wrote in a closed programme that they left is still shown to them, and forgotten with them", async () => {
  const { leader, guest, at } = await begin("Left");
  await send(guest, `${at}/needs`, { communityNeed: "Somebody who listens." });
  await send(guest, `${at}/leave`, { sure: "yes" });
  assert.equal((await ask(guest, at)).statusCode, 404);
  assert.doesNotMatch((await ask(guest, "programmes")).body + (await ask(guest, "home")).body, /Left \(example\)/);
  const held = () =>
    inPlace(async (tx) => {
      const read = [];
      for (const part of heldByProgrammes) read.push(...(await part.read(tx, guest.personId)));
      return JSON.stringify(read);
    });
  assert.match(await held(), /Left \(example\)[\s\S]*Somebody who listens/);
  await inPlace(async (tx) => {
    for (const part of heldByProgrammes) await part.erase(tx, guest.personId);
  });
  assert.doesNotMatch(await held(), /Somebody who listens/);
  assert.equal((await ask(leader, at)).json().needs[0].words, "Somebody who listens.");
});

test("where two records are of one person, closed programmes go over to the other, and back", async () => {
  const { leader, guest, at } = await begin("Twice");
  await send(guest, `${at}/needs`, { communityNeed: "Tea." });
  const same = await be("Twice Same", "champion");
  const moves = heldByProgrammes.flatMap((part) => part.moves ?? []);
  const move = { from: guest.personId, to: same.personId };
  assert.equal((await ask(same, at)).statusCode, 404);
  const moved = await inPlace((tx) => moveAll(tx, moves, move));
  assert.equal((await ask(same, at)).json().needs[0].words, "Tea.");
  assert.equal((await ask(guest, at)).statusCode, 404);
  await inPlace((tx) => moveAllBack(tx, moves, { ...move, moved }));
  assert.equal((await ask(guest, at)).statusCode, 200);
  assert.equal((await ask(same, at)).statusCode, 404);
  assert.equal((await ask(leader, at)).json().people.length, 2);
});

test("a programme that nobody takes part in any more is forgotten in the end, and none before the last has left", async () => {
  const { leader, guest, id, at } = await begin("Over");
  const forget = (before: Date) => inPlace((tx) => programmesRetention.forget(tx, before, []));
  const later = () => new Date(Date.now() + 60_000);
  await send(leader, `${at}/open`, { sure: "yes" });
  await send(guest, `${at}/leave`, { sure: "yes" });
  const past = await inPlace((tx) =>
    tx
      .updateTable("programme")
      .set({ opened_at: new Date("2020-01-01") })
      .where("programme_id", "=", id)
      .execute(),
  );
  assert.equal(past.length, 1);
  assert.equal(await forget(later()), 0, "somebody takes part");
  await send(leader, "people/leave", { sure: "yes" });
  const keeper = await be("Reader", "analyst");
  assert.equal((await ask(keeper, at)).statusCode, 200);
  assert.equal(await forget(new Date(Date.now() - 60_000)), 0, "the last of them left today");
  assert.equal(await forget(later()), 1);
  assert.equal((await ask(keeper, at)).statusCode, 404);
});

test("nobody confirms “here on this page” for somebody else", async () => {
  const { leader, guest, at } = await begin("Aloud");
  const broker = await be("Broker", "engagement-lead");
  const therapist = await be("Therapist", "practitioner");
  await send(leader, `${at}/invite`, { person: therapist.personId, side: "statutory" });
  await send(therapist, `${at}/come`, { says: "yes" });
  await send(leader, `${at}/broker`, { person: broker.personId, worksFor: "A charity", paidBy: "Both" });
  const question = (await ask(leader, at)).json().puts[0].id;
  for (const who of [leader, therapist]) await send(who, `${at}/answer`, { question, says: "yes" });
  await send(broker, `${at}/come`, { says: "yes" });
  const words = { brings: "People.", needs: "Time.", fears: "None.", mayDecide: "All." };
  await send(broker, `${at}/readiness`, { side: "community", ...words });
  const today = new Date().toISOString().slice(0, 10);
  const said = { side: "community", by: guest.personId, on: today, how: "here" };
  assert.match((await post(broker, `${at}/confirm`, said)).body, /Only they themselves/);
  await send(guest, `${at}/confirm`, said);
});
