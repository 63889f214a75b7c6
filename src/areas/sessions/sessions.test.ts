import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { withPlace } from "../../db/transaction.ts";
import { exampleActor } from "../../nouns/actor.ts";
import { layTable } from "../../rehearsal-seats.ts";
import type { Sitter, Table } from "../../rehearsal-seats.ts";
import { findSession, listContributors, presenceAt } from "./index.ts";
import { eraseComing, erasePlanning, passOnSessions, readComing, readPlanning } from "./sessions-held.store.ts";

let table: Table;
before(async () => {
  table = await layTable();
});
after(() => table.close());

const begin = async (chair: Sitter, more: object = {}): Promise<string> =>
  `sessions/${await table.send(chair, "sessions", {
    title: "Planning (example)",
    kind: "meeting",
    purpose: "To plan together.",
    promisedLevel: "decided-together",
    openTo: "invited",
    ...more,
  })}`;

const planTold = z.object({ boxes: z.array(z.object({ step: z.string(), state: z.string(), said: z.string() })) });
const boxes = async (who: Sitter, at: string) =>
  new Map(
    planTold
      .parse(JSON.parse(await table.read(who, `${at}/plan`, "application/json")))
      .boxes.map(({ step, state, said }) => [step, `${state}: ${said}`]),
  );
/** Somebody as a store knows them. */
const actorOf = ({ personId }: Sitter) => {
  const actor = exampleActor([]);
  return { member: actor.member && { ...actor.member, personId, placeId: table.placeId } };
};
const idOf = (at: string): string => at.split("/")[1] ?? "";
const inPlace = <Answer>(work: Parameters<typeof withPlace<Answer>>[2]): Promise<Answer> =>
  withPlace(table.house.stage.app, table.placeId, work);

test("a chair plans a meeting from nothing to called, and every box is evidence with what, when and by whom @practice P11", async () => {
  const { be, send, post, read } = table;
  const [chair, amina, bo] = [
    await be("Chair", "engagement-lead"),
    await be("Amina", "contributor"),
    await be("Bo", "champion"),
  ];
  const at = await begin(chair);
  const id = idOf(at);
  await send(chair, `${at}/people`, { person: amina.personId, standing: "service-user", part: "contributor" });
  assert.match(await read(chair, `${at}/people`), /Amina would be the only contributor among people of services/);
  await send(chair, `${at}/people`, { person: bo.personId, standing: "champion", part: "companion" });
  const twice = await post(chair, `${at}/people`, { person: bo.personId, standing: "champion", part: "companion" });
  assert.match(twice.body, /on the list already/);

  const friday = { onDay: "2027-01-15", fromTime: "13:00", toTime: "14:30" };
  assert.match((await post(chair, `${at}/when`, friday)).body, /Friday prayer/);
  await send(chair, `${at}/when`, { ...friday, because: "The room is free then only." });
  assert.match((await boxes(chair, at)).get("day") ?? "", /done: Against it: Friday prayer.*The room is free/);

  const hall = await send(amina, "sessions/venues", { name: "Church hall (example)", stepFree: "yes" });
  const place = { form: "in-room", venue: hall, chosenBy: "contributors" };
  assert.match((await post(chair, `${at}/where`, { ...place, venue: "" })).body, /Choose the room/);
  await send(chair, `${at}/where`, place);
  for (const step of ["access", "travel", "preliminary"])
    await send(chair, `${at}/plan`, { step, done: "yes", said: "Arranged." });
  const section = { listening: "wanted", minutes: "20", said: "Both, by phone" };
  assert.equal((await post(chair, `${at}/section`, { ...section, facilitator: chair.personId })).statusCode, 422);
  await send(chair, `${at}/section`, { ...section, facilitator: bo.personId });
  await assert.rejects(
    table.house.stage.owner
      .updateTable("place_session")
      .set({ chair_id: bo.personId })
      .where("session_id", "=", id)
      .execute(),
    /session_facilitator_is_not_the_chair/,
  );

  const item = await send(amina, `${at}/agenda`, {
    title: "The desk",
    side: "community",
    minutes: "20",
    kind: "unfair",
  });
  assert.match((await post(chair, `${at}/order`, { item, does: "off" })).body, /It stays on the agenda/);
  await send(chair, `${at}/papers`, { title: "One page", words: "We will meet, and talk." });
  assert.match((await post(chair, `${at}/call`, {})).body, /Something is missing/);
  await send(chair, `${at}/sent`, {});
  await send(chair, `${at}/call`, {});
  const evidence = await boxes(chair, at);
  // Whose own life it is stands beside nothing that they asked for, also in the record of the place.
  const written = await table.house.stage.owner
    .selectFrom("session_item")
    .select("asked_by")
    .where("item_id", "=", item)
    .executeTakeFirst();
  assert.equal(written?.asked_by, null);
  assert.doesNotMatch(await read(chair, `${at}/agenda`), /Amina/);
  assert.deepEqual(
    [...evidence.values()].filter((said) => !said.startsWith("done: ")),
    [],
  );
  const csv = await read(chair, `${at}/plan?as=csv`);
  assert.match(csv, /"Plain papers, in time",Done,Sent \d+ days before\.,\d{4}-\d\d-\d\d,Example Chair/);
  // What was called is in calendars: a change counts up, and what nobody sees in them does not.
  await send(chair, `${at}/when`, { ...friday, fromTime: "13:30", because: "The room." });
  await send(chair, `${at}/section`, { ...section, facilitator: bo.personId, minutes: "25" });
  const told = z.object({ changeNumber: z.number(), state: z.string() });
  assert.deepEqual(told.parse(JSON.parse(await read(amina, at, "application/json"))), {
    changeNumber: 1,
    state: "called",
  });
  await send(chair, `${at}/cancel`, { because: "The hall is flooded." });
  assert.match(await read(amina, at), /Cancelled[\s\S]*The hall is flooded/);
  assert.equal((await post(chair, `${at}/when`, friday)).statusCode, 403);
});

test("two who change one session at once: the second is told, and neither loses what they wrote", async () => {
  const { be, send, post, read } = table;
  const chair = await be("Chair", "engagement-lead");
  const at = await begin(chair);
  const form = await read(chair, `${at}/edit`);
  const startedFrom = (/name="startedFrom" value="([^"]*)"/.exec(form)?.[1] ?? "").replaceAll("&quot;", '"');
  const session = {
    title: "First (example)",
    kind: "meeting",
    purpose: "One.",
    promisedLevel: "asked",
    openTo: "invited",
  };
  await send(chair, `${at}/edit`, { ...session, startedFrom });
  const second = await post(chair, `${at}/edit`, { ...session, title: "Second (example)", startedFrom });
  assert.equal(second.statusCode, 409);
  assert.match(await read(chair, at), /First \(example\)/);
});

test("a session of those who are invited is not there for anybody else, and who comes because of their own life is for those who come @practice P11", async () => {
  const { be, send, post, read } = table;
  const [chair, amina, other] = [
    await be("Chair", "engagement-lead"),
    await be("Amina", "contributor"),
    await be("Other", "commissioner"),
  ];
  const at = await begin(chair, { title: "Quiet (example)" });
  await send(chair, `${at}/people`, { person: amina.personId, standing: "service-user", part: "contributor" });
  for (const path of [at, `${at}/plan`, `${at}/people`, `${at}/agenda`])
    assert.match(await read(other, path, "application/json"), /not.{0,20}found|nothing here|no such/i, path);
  assert.equal((await post(other, `${at}/agenda`, { title: "x", side: "both", minutes: "5" })).statusCode, 404);
  assert.doesNotMatch(await read(other, "sessions"), /Quiet \(example\)/);
  assert.match(await read(amina, "sessions"), /Quiet \(example\)[\s\S]*You take part/);

  const open = await begin(chair, { title: "Open (example)", openTo: "place" });
  await send(chair, `${open}/people`, { person: amina.personId, standing: "service-user", part: "contributor" });
  assert.doesNotMatch(await read(other, open), /Amina/);
  assert.equal((await post(other, `${open}/agenda`, { title: "x", side: "both", minutes: "5" })).statusCode, 403);
  await inPlace(async (tx) => {
    const names = async (who: Sitter) => (await listContributors(tx, actorOf(who), idOf(open))).map(({ name }) => name);
    assert.deepEqual(await names(other), ["Example Chair"]);
    assert.deepEqual((await names(amina)).toSorted(), ["Example Amina", "Example Chair"]);
    assert.equal((await findSession(tx, actorOf(other), idOf(at)))?.id, undefined);
    const present = await presenceAt(tx, [idOf(open)]);
    assert.deepEqual(present.map(({ standing, present: was }) => [standing, was]).toSorted(), [
      ["service-user", false],
      ["staff", false],
    ]);
    assert.doesNotMatch(JSON.stringify(present), new RegExp(amina.personId));
  });
  // Taken off, nothing is kept of it.
  const line = /name="contributor" value="([0-9a-f-]{36})"/g;
  const lines = [...(await read(chair, `${open}/people`)).matchAll(line)].map(([, one]) => one ?? "");
  for (const contributor of lines) await post(chair, `${open}/take-off`, { contributor });
  const left = await table.house.stage.owner
    .selectFrom("session_contributor")
    .selectAll()
    .where("session_id", "=", idOf(open))
    .execute();
  assert.deepEqual(
    left.map(({ standing }) => standing),
    ["staff"],
  );
  assert.doesNotMatch(await read(amina, `${open}/agenda`, "application/json"), /"items"/);
});

test("somebody says that a place is not there for them, and no row tells who or when; another form is proposed and answered @practice P11", async () => {
  const { be, send, post, read, house } = table;
  const [chair, amina] = [await be("Chair", "engagement-lead"), await be("Amina", "contributor")];
  const at = await begin(chair, { title: "Place (example)" });
  await send(chair, `${at}/people`, { person: amina.personId, standing: "carer", part: "contributor" });
  assert.equal((await post(amina, `${at}/not-for-me`, {})).statusCode, 404);
  const hall = await send(amina, "sessions/venues", { name: "Council offices (example)", stepFree: "no" });
  await send(chair, `${at}/where`, { form: "in-room", venue: hall, chosenBy: "the office" });
  const rows = async () => ({
    happenings: await house.stage.owner
      .selectFrom("happening")
      .select("number")
      .where("place_id", "=", table.placeId)
      .execute(),
    answered: await house.stage.owner.selectFrom("answered_request").select("key").execute(),
  });
  const before = await rows();
  assert.equal((await post(amina, `${at}/not-for-me`, {})).statusCode, 201);
  assert.deepEqual(await rows(), before);
  assert.match(await read(chair, `${at}/where`), /Somebody said that this place does not work/);
  assert.doesNotMatch(await read(amina, `${at}/where`), /Somebody said that this place/);
  const proposal = await send(amina, `${at}/propose`, { form: "after-prayers", words: "At three." });
  assert.match((await post(chair, `${at}/settle`, { proposal, answer: "no" })).body, /Write why not/);
  await send(chair, `${at}/settle`, { proposal, answer: "yes", because: "From three on." });
  assert.match(await read(amina, `${at}/where`), /After prayers[\s\S]*Yes[\s\S]*From three on/);
});

test("somebody reads what is held on them for sessions; forgotten, what was done stays without their name, and the session has no chair", async () => {
  const { be, send, house } = table;
  const [chair, bo] = [await be("Chair", "engagement-lead"), await be("Bo", "champion")];
  const at = await begin(chair, { title: "Held (example)" });
  await send(chair, `${at}/people`, { person: bo.personId, standing: "champion", part: "contributor" });
  await send(chair, `${at}/section`, {
    listening: "wanted",
    minutes: "20",
    facilitator: bo.personId,
    said: "By phone",
  });
  await send(bo, `${at}/agenda`, { title: "Our words", side: "community", minutes: "10" });
  const held = (who: Sitter) =>
    inPlace(async (tx) => JSON.stringify([await readComing(tx, who.personId), await readPlanning(tx, who.personId)]));
  assert.match(await held(bo), /Held \(example\).*You lead the listening section of.*You asked for.*Our words/);
  await inPlace(async (tx) => {
    await passOnSessions(tx, chair.personId);
    for (const who of [chair, bo]) {
      await eraseComing(tx, who.personId);
      await erasePlanning(tx, who.personId);
    }
  });
  assert.equal(await held(bo), "[[],[]]");
  assert.equal(await held(chair), "[[],[]]");
  const kept = await house.stage.owner
    .selectFrom("place_session")
    .select(["title", "chair_id", "facilitator_id", "started_by"])
    .where("session_id", "=", idOf(at))
    .executeTakeFirstOrThrow();
  assert.deepEqual(kept, { title: "Held (example)", chair_id: null, facilitator_id: null, started_by: null });
});
