import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { sql } from "kysely";
import { withPlace } from "../../db/transaction.ts";
import { meetToday } from "../../rehearsal-meetings.ts";
import { layTable } from "../../rehearsal-seats.ts";
import type { Sitter, Table } from "../../rehearsal-seats.ts";
import { asWhole } from "./circle.store.ts";
import { digestOfLink } from "./private-link.store.ts";

let table: Table;
before(async () => {
  table = await layTable();
});
after(() => table.close());

const today = new Date().toISOString().slice(0, 10);

const answers = { heard: "2", respected: "4", understood: "3", influence: "1", safe: "4", "worth-it": "3", level: "2" };
const once = "a random text of some length";

test("everybody counts who came, and the day holds who spoke, what was decided, done, given and written @practice P11 @practice P12", async () => {
  const { send, post, read } = table;
  const meeting = await meetToday(table, "Day (example)", 3);
  const { at, chair, people } = meeting;
  const [amina, bilal] = people;
  assert.ok(amina && bilal);
  await send(chair, `${at}/attendance`, {
    came: [meeting.lineOf(amina), meeting.lineOf(bilal)],
    "count-service-user": "1",
    "count-carer": "2",
  });
  assert.match(await read(chair, `${at}/day`), /2 of 4 on the list\.[\s\S]*2 × a carer/);
  assert.match((await post(chair, `${at}/attendance`, { "count-carer": "many" })).body, /number from 0 to 1000/);
  for (const standing of ["carer", "carer", "service-user"]) await send(chair, `${at}/spoke`, { standing });
  await send(chair, `${at}/spoke`, { standing: "carer", less: "yes" });
  const spoken = z
    .object({ counted: z.array(z.object({ standing: z.string(), people: z.number(), spoke: z.number() })) })
    .parse(JSON.parse(await read(chair, `${at}/day`, "application/json"))).counted;
  assert.deepEqual(
    spoken.filter(({ spoke }) => spoke > 0).toSorted((one, other) => (one.standing < other.standing ? -1 : 1)),
    [
      { standing: "carer", people: 2, spoke: 1 },
      { standing: "service-user", people: 1, spoke: 1 },
    ],
  );
  const item = await send(amina, `${at}/agenda`, { title: "Childcare", side: "community", minutes: "15" });
  await send(chair, `${at}/reached`, { item, reached: "yes" });
  await send(chair, `${at}/decisions`, {
    about: item,
    words: "Childcare is paid.",
    because: "Else carers stay away.",
    movedBy: "carer",
  });
  assert.match((await post(chair, `${at}/decisions`, { words: "So.", because: "" })).body, /Write why/);
  const action = await send(chair, `${at}/actions`, { words: "Book it", who: "Example Amina", byDay: today });
  await send(chair, `${at}/done`, { action });
  await send(chair, `${at}/time`, { contributor: "everybody", minutes: "90", paid: "yes" });
  await send(chair, `${at}/time`, { contributor: meeting.lineOf(bilal), minutes: "120", paid: "agreed" });
  const day = await read(chair, `${at}/day`);
  assert.match(
    day,
    /Childcare is paid\.[\s\S]*Moved by: a carer[\s\S]*Book it[\s\S]*Done on[\s\S]*210 minutes of 2 people/,
  );
  // Two write the minutes: the second is told, and loses no word.
  const shown = /name="startedFrom" value="([^"]*)"/.exec(await read(chair, `${at}/minutes`))?.[1] ?? "";
  const startedFrom = shown.replaceAll("&quot;", '"');
  await send(chair, `${at}/minutes`, { words: "First.", startedFrom });
  const second = await table.house.app.inject({
    method: "POST",
    url: `/riverside/${at}/minutes`,
    headers: { ...chair.headers, accept: "text/html" },
    payload: { words: "Second.", startedFrom },
  });
  assert.equal(second.statusCode, 409);
  assert.match(second.body, /Somebody changed this[\s\S]*First\.[\s\S]*Second\./);
  // A translation that nobody read goes to nobody.
  assert.match(
    (await post(chair, `${at}/minutes`, { words: "پہلا۔", language: "ur" })).body,
    /who read the translation/,
  );
  await send(chair, `${at}/minutes-sent`, { contributor: meeting.lineOf(amina) });
  assert.match(await read(amina, `${at}/minutes`), /First\./);
  // Whoever is taken off loses sight of the day, and stays among those who came.
  await send(chair, `${at}/take-off`, { contributor: meeting.lineOf(bilal) });
  assert.equal((await table.house.app.inject({ url: `/riverside/${at}/day`, headers: bilal.headers })).statusCode, 403);
  const kept = await withPlace(table.house.stage.app, table.placeId, (tx) =>
    asWhole(tx, () =>
      tx
        .selectFrom("session_contributor")
        .select("attended")
        .where("contributor_id", "=", meeting.lineOf(bilal))
        .execute(),
    ),
  );
  assert.deepEqual(kept, [{ attended: "yes" }]);
  // Only those who look after it write the day down.
  assert.equal((await post(amina, `${at}/held`, {})).statusCode, 201, "the facilitator may");
  assert.equal((await post(people[2] ?? amina, `${at}/spoke`, { standing: "carer" })).statusCode, 403);
});

test("what is said in the listening section is answered by nobody, and a note that is not released is there for its writer alone @practice P12", async () => {
  const { be, send, post, read } = table;
  const meeting = await meetToday(table, "Listening (example)", 2);
  const { at, chair, people } = meeting;
  const [amina, bilal] = people;
  assert.ok(amina && bilal);
  await send(bilal, `${at}/listening`, { words: "Nobody said hello to us when we came in.", release: "no" });
  await send(amina, `${at}/listening`, { words: "You speak about us as if we were not in the room.", release: "yes" });
  assert.equal((await post(chair, `${at}/listening`, { words: "But we did!" })).statusCode, 403);
  const others = [chair, amina, await be("Keeper", "contributor", "community"), await be("Admin", "administrator")];
  const pages = [`${at}`, `${at}/day`, `${at}/listening`, `${at}/minutes`, `${at}/told-back`, `${at}/plan`, "home"];
  for (const who of others)
    for (const page of [...pages, "search?q=hello", "people/about-me/held"])
      for (const accept of ["text/html", "application/json"])
        assert.doesNotMatch(await read(who, page, accept), /said hello/, `${page} of ${who.personId}`);
  assert.match(await read(bilal, `${at}/listening`), /said hello/);
  assert.match(await read(chair, `${at}/listening`), /as if we were not in the room/);
  assert.doesNotMatch(await read(chair, `${at}/listening`), /Person 0/);
  // For a query of the application that does not act for the writer, the row does not exist.
  const seen = await withPlace(table.house.stage.app, table.placeId, (tx) =>
    tx.selectFrom("session_note").select(["note_id", "words"]).execute(),
  );
  assert.deepEqual(
    seen.map(({ words }) => words),
    ["You speak about us as if we were not in the room."],
  );
  // An answer by direct request, whichever way it is tried.
  const note = seen[0]?.note_id ?? "";
  const items = await withPlace(table.house.stage.app, table.placeId, (tx) =>
    tx.selectFrom("session_item").select(["item_id", "kind"]).where("session_id", "=", meeting.id).execute(),
  );
  const section = items.find(({ kind }) => kind === "listening")?.item_id;
  assert.ok(section);
  const refused = /not answered, explained or defended/;
  for (const [path, body] of [
    ["decisions", { about: note, words: "We do not.", because: "It is not so." }],
    ["decisions", { about: section, words: "We do not.", because: "It is not so." }],
    ["decisions", { words: "We do not.", because: `“You speak about us as if we were NOT in the room” is wrong.` }],
    ["actions", { about: note, words: "Explain it", who: "Chair" }],
    ["minutes", { words: `To ${note}: that was not meant.` }],
  ] as const) {
    const answer = await post(chair, `${at}/${path}`, body);
    assert.equal(answer.statusCode, 422, path);
    assert.match(answer.body, refused, path);
  }
  assert.match((await post(bilal, `${at}/listening`, { words: "No!", answers: note })).body, refused);
  for (const path of [`${at}/listening/reply`, `${at}/listening/${note}`])
    assert.equal((await post(chair, path, { words: "But." })).statusCode, 404);
  // And the database refuses what a program with a mistake would write.
  await assert.rejects(
    withPlace(table.house.stage.app, table.placeId, (tx) =>
      sql`INSERT INTO session_decision (place_id, decision_id, session_id, item_id, item_kind, words, because)
        VALUES (${table.placeId}, gen_random_uuid(), ${meeting.id}, ${section}, 'listening', 'We do not.', 'So.')`.execute(
        tx,
      ),
    ),
    /listening_is_not_answered/,
  );
  await assert.rejects(
    withPlace(table.house.stage.app, table.placeId, (tx) =>
      sql`INSERT INTO session_decision (place_id, decision_id, session_id, item_id, item_kind, words, because)
        VALUES (${table.placeId}, gen_random_uuid(), ${meeting.id}, ${section}, 'item', 'We do not.', 'So.')`.execute(
        tx,
      ),
    ),
    /violates foreign key/,
  );
  // The silence ends with the section: what changed is told, and contributors say whether it is so.
  await send(chair, `${at}/attendance`, { came: people.map((one) => meeting.lineOf(one)) });
  await send(chair, `${at}/held`, {});
  const change = await send(chair, `${at}/told-back`, { words: "Somebody greets people at the door now." });
  await send(amina, `${at}/is-it-so`, { change, says: "partly" });
  assert.equal((await post(amina, `${at}/is-it-so`, { change, says: "yes" })).statusCode, 409);
  assert.equal((await post(amina, `${at}/told-back`, { words: "No." })).statusCode, 403);
  assert.match(await read(chair, `${at}/told-back`), /Partly[\s\S]*hidden to protect people/);
  // Taken back, it is gone; forgotten, so is all that they kept.
  await send(amina, `${at}/listening`, { words: "" });
  assert.doesNotMatch(await read(chair, `${at}/listening`), /as if we were not/);
});

test("ratings are counts that nobody can join to a person, and are shown only once nobody can answer any more @practice P12", async () => {
  const { send, post, read, house, placeId } = table;
  const meeting = await meetToday(table, "Ratings (example)", 6);
  const { at, chair, people, id } = meeting;
  assert.equal((await post(chair, `${at}/rate`, { ...answers, once })).statusCode, 403);
  await send(chair, `${at}/attendance`, { came: people.map((one) => meeting.lineOf(one)) });
  await send(chair, `${at}/held`, {});
  await send(chair, `${at}/rate`, { ...answers, heard: "5", once });
  // One of them comes by their private link, without an account.
  const last = people.at(-1);
  assert.ok(last);
  const token = "t".repeat(43);
  await withPlace(house.stage.app, placeId, (tx) =>
    asWhole(tx, () =>
      tx
        .updateTable("session_contributor")
        .set({ link_digest: digestOfLink(token) })
        .where("contributor_id", "=", meeting.lineOf(last))
        .execute(),
    ),
  );
  for (const one of people.slice(0, -1)) await send(one, `${at}/rate`, { ...answers, once });
  assert.equal((await post(people[0] ?? last, `${at}/rate`, { ...answers, once })).statusCode, 409);
  // Five have answered, and one still may: nothing is shown.
  assert.match(await read(chair, "sessions/ratings"), /people may still say/);
  const nobody: Sitter = { personId: "", headers: {} };
  assert.equal((await post(nobody, `${at}/rate`, { ...answers, once, token: "x".repeat(43) })).statusCode, 404);
  assert.match(await read(nobody, `${at}/rate?token=${token}&lang=ur`), /کیا آپ کی بات سنی گئی/);
  await send(nobody, `${at}/rate`, { ...answers, heard: "1", once, token });
  const page = await read(chair, "sessions/ratings");
  assert.match(page, /felt less heard than the chair thinks: 2 against 5/);
  const csv = await read(chair, "sessions/ratings?as=csv");
  assert.match(csv, /Heard,5,(?:5|hidden to protect people \(fewer than 5\)),hidden/);
  assert.doesNotMatch(csv, /,6,/);
  // What is kept of who rated has no answer, no number and no moment in it; and of the answers no row is anybody’s.
  const { rows: columns } = await sql<{ readonly name: string }>`
    SELECT table_name || '.' || column_name AS name FROM information_schema.columns
    WHERE table_name IN ('session_rating_spent', 'session_rating_count')`.execute(house.stage.app);
  assert.deepEqual(columns.map(({ name }) => name).toSorted(), [
    "session_rating_count.people",
    "session_rating_count.place_id",
    "session_rating_count.question",
    "session_rating_count.session_id",
    "session_rating_count.step",
    "session_rating_spent.contributor_id",
    "session_rating_spent.place_id",
    "session_rating_spent.session_id",
  ]);
  // Every count was written by the latest of them: not even the rows say which ones it changed.
  const { rows } = await withPlace(house.stage.app, placeId, (tx) =>
    sql<{ readonly writers: number }>`SELECT count(DISTINCT xmin::text)::int AS writers FROM session_rating_count
      WHERE session_id = ${id}`.execute(tx),
  );
  assert.deepEqual(rows, [{ writers: 1 }]);
  const { rows: happenings } = await withPlace(house.stage.app, placeId, (tx) =>
    sql<{ readonly detail: unknown }>`SELECT detail FROM happening WHERE what = 'session.rated'`.execute(tx),
  );
  assert.equal(happenings.length, 7);
  for (const { detail } of happenings) assert.deepEqual(detail, {});
});
