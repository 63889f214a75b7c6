import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { note } from "../../db/stage.ts";
import { savePlace } from "../../db/transaction.ts";
import { layTable } from "../../rehearsal-seats.ts";
import type { Sitter, Table } from "../../rehearsal-seats.ts";
import { home } from "../home/home.area.ts";
import { organisations } from "../organisations/organisations.area.ts";
import { people } from "../people/people.area.ts";
import { recognition } from "./recognition.area.ts";

let table: Table;
before(async () => {
  table = await layTable([home, people, organisations, recognition]);
});
after(() => table.close());

const today = new Date().toISOString().slice(0, 10);
const act = (more: object = {}) => ({
  kind: "accompanied",
  minutes: "30",
  by: "me",
  standing: "volunteer",
  onDay: today,
  ...more,
});

const lines = async (id: string) => {
  const { rows } = await sql<{ step: string; account: string; about: string; minutes: number }>`
    SELECT p.step, l.account, l.about, l.minutes FROM recognition_post p JOIN recognition_line l USING (place_id, post_id)
    WHERE p.source_id = ${id} ORDER BY p.posted_at, p.step, l.number`.execute(table.house.stage.owner);
  return rows.map(({ step, account, about, minutes }) => [step, account, about, minutes].join(" "));
};
const one = async (who: Sitter, id: string) =>
  JSON.parse(await table.read(who, `recognition/${id}`, "application/json"));

/** @practice P14 */
test("a volunteer writes down with one press what the form already holds, and the time for writing counts too", async () => {
  const { be, send, read } = table;
  const amina = await be("Amina", "contributor");
  const form = await read(amina, "recognition/new");
  // Everything that must be answered is chosen already: what the form holds can be sent as it is.
  for (const [name, value] of [
    ["kind", "accompanied"],
    ["minutes", "30"],
    ["by", "me"],
    ["standing", "volunteer"],
  ])
    assert.match(form, new RegExp(`<input(?=[^>]*name="${name}")(?=[^>]*value="${value}")[^>]*checked`));
  const id = await send(amina, "recognition", act());
  assert.deepEqual(await lines(id), [
    "written given-by accompanied -30",
    "written used-by accompanied 30",
    "written given-by recording -2",
    "written used-by recording 2",
  ]);
  assert.equal((await one(amina, id)).state, "confirmed");
  assert.match(await read(amina, "recognition"), /Went along with somebody/);
});

/** @practice P14 P19 */
test("a service writes down what a partner gave; the partner confirms, corrects or disputes it, and nothing that stood there is changed", async () => {
  const { be, send, post, read } = table;
  const [worker, practitioner, other] = [
    await be("Partner", "organisation-worker"),
    await be("Staff", "practitioner"),
    await be("Other", "contributor"),
  ];
  const circle = await send(worker, "organisations", { name: "Example Given Circle", kinds: ["vcso"] });
  const id = await send(practitioner, "recognition", act({ by: circle, minutes: "60", words: "By bus (example)." }));
  assert.equal((await one(worker, id)).state, "written");
  assert.equal((await one(worker, id)).recording, 0);
  assert.match(await read(worker, "home"), /Is this right\? Went along with somebody · 60 minutes/);
  // Who is not concerned reads nothing of it; who wrote it cannot confirm it.
  assert.equal((await table.ask(other, `recognition/${id}`)).statusCode, 403);
  assert.doesNotMatch(await read(other, "recognition"), new RegExp(id));
  assert.equal((await post(practitioner, `recognition/${id}/say`, { says: "confirmed" })).statusCode, 403);
  await send(worker, `recognition/${id}/say`, { says: "confirmed" });
  assert.equal((await post(worker, `recognition/${id}/say`, { says: "confirmed" })).statusCode, 409);
  assert.doesNotMatch(await read(worker, "home"), /Is this right\?/);
  assert.equal((await post(worker, `recognition/${id}/say`, { says: "corrected", minutes: "60" })).statusCode, 422);
  assert.equal((await post(worker, `recognition/${id}/say`, { says: "corrected", minutes: "1441" })).statusCode, 422);
  await send(worker, `recognition/${id}/say`, { says: "corrected", minutes: "95" });
  assert.equal((await one(practitioner, id)).minutes, 95);
  assert.deepEqual(await lines(id), [
    "written given-by accompanied -60",
    "written used-by accompanied 60",
    "said-2 given-by accompanied -35",
    "said-2 used-by accompanied 35",
  ]);
  assert.equal((await post(worker, `recognition/${id}/say`, { says: "disputed" })).statusCode, 422);
  await send(worker, `recognition/${id}/say`, { says: "disputed", because: "It was another day (example)." });
  assert.match(await read(practitioner, "home"), /They say that this is not right[\s\S]*another day \(example\)/);
  const { said, minutes } = await one(worker, id);
  assert.deepEqual(
    [said.map(({ says }: { says: string }) => says), minutes],
    [["confirmed", "corrected", "disputed"], 95],
  );
  // It did not happen after all: the ledger comes to nothing, and still shows all of it.
  await send(worker, `recognition/${id}/say`, { says: "corrected", minutes: "0" });
  assert.equal((await lines(id)).length, 6);
});

/** @practice P14 */
test("a child who interprets about health is told to whoever runs the service, until it answers", async () => {
  const { be, send, post, read } = table;
  const [worker, manager, practitioner] = [
    await be("Mother", "contributor"),
    await be("Manager", "senior-manager"),
    await be("Nurse", "practitioner"),
  ];
  const service = await send(practitioner, "services", { name: "Example Gap Service", care: "early-help" });
  const id = await send(
    worker,
    "recognition",
    act({ kind: "interpreted-care", standing: "child", service, shouldHave: "interpreter" }),
  );
  // By paid staff it is no safety gap, and no service is asked where nothing was missing.
  const staff = { kind: "interpreted-care", standing: "worker", service, shouldHave: "nothing" };
  const fine = await send(worker, "recognition", act(staff));
  const food = await send(worker, "recognition", act({ kind: "came", service, shouldHave: "food" }));
  assert.deepEqual([(await one(manager, id)).isSafetyGap, (await one(manager, fine)).isSafetyGap], [true, false]);
  const before = await read(manager, "home");
  assert.match(before, /A safety gap: somebody who is no interpreter[^<]*Example Gap Service/);
  assert.match(before, /Example Gap Service should have provided: food/);
  assert.doesNotMatch(await read(practitioner, "home"), /A safety gap/);
  assert.equal((await post(worker, `recognition/${id}/answer`, { answer: "Never mind." })).statusCode, 403);
  assert.equal((await post(manager, `recognition/${fine}/answer`, { answer: "Nothing." })).statusCode, 409);
  assert.equal((await post(manager, `recognition/${id}/answer`, { answer: " " })).statusCode, 422);
  await send(manager, `recognition/${id}/answer`, { answer: "An interpreter is booked from May (example)." });
  await send(manager, `recognition/${food}/answer`, { answer: "There is lunch from May (example)." });
  assert.doesNotMatch(await read(manager, "home"), /A safety gap|should have provided/);
  assert.match(await read(worker, `recognition/${id}`), /booked from May \(example\)/);
});

test("more than 24 hours in a day, a day to come, another’s organisation and unknown answers are refused in words", async () => {
  const { be, send, post } = table;
  const [worker, other] = [await be("Their worker", "organisation-worker"), await be("Stranger", "contributor")];
  const theirs = await send(worker, "organisations", { name: "Example Theirs", kinds: ["vcso"] });
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  for (const wrong of [
    { minutes: "1441" },
    { minutes: "-5" },
    { minutes: "0" },
    { minutes: "an hour" },
    { onDay: tomorrow },
    { onDay: "2026-02-31" },
    { kind: "paid" },
    { by: theirs },
    { standing: "boss" },
    { shouldHave: "money" },
    { words: "x".repeat(301) },
  ]) {
    const answer = await post(other, "recognition", act(wrong));
    assert.equal(answer.statusCode, 422, JSON.stringify(wrong));
  }
  assert.equal((await post(worker, "recognition", act({ by: theirs }))).statusCode, 201);
});

test("whoever is forgotten leaves hours in the ledger, and no name and no words", async () => {
  const { be, send, house, placeId } = table;
  const leaver = await be("Leaver", "contributor");
  const id = await send(leaver, "recognition", act({ words: "My own words (example)." }));
  await savePlace(house.stage.app, placeId, async (tx) => {
    for (const part of recognition.held ?? []) {
      assert.match(JSON.stringify(await part.read(tx, leaver.personId)), /My own words/);
      await part.erase(tx, leaver.personId);
      assert.deepEqual(await part.read(tx, leaver.personId), []);
    }
    await note(tx, "forgotten");
  });
  assert.equal((await lines(id)).length, 4);
  for (const [name, columns] of [
    ["contribution", ["person_id", "written_by", "answered_by"]],
    ["recognition_line", ["person_id"]],
    ["recognition_post", ["posted_by"]],
  ] as const)
    for (const column of columns) {
      const { rows } = await sql`SELECT FROM ${sql.table(name)} WHERE ${sql.ref(column)} = ${leaver.personId}`.execute(
        house.stage.owner,
      );
      assert.equal(rows.length, 0, `${name}.${column}`);
    }
});
