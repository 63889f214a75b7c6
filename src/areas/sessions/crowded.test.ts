import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { meetToday } from "../../rehearsal-meetings.ts";
import { layTable } from "../../rehearsal-seats.ts";
import type { Table } from "../../rehearsal-seats.ts";
import { contributorsMax } from "./session.ts";

let table: Table;
before(async () => {
  table = await layTable();
});
after(() => table.close());

test("five hundred people of services come: everybody who fits on the list stands on the day and is ticked in one go, and one more is refused in words @practice P12", async () => {
  const { chair, at, id } = await meetToday(table, "The open day (example)", 1);
  await sql`INSERT INTO session_contributor (place_id, contributor_id, session_id, name, standing, part, is_private)
    SELECT ${table.placeId}, gen_random_uuid(), ${id}, 'Example Visitor ' || n, 'service-user', 'contributor', false
    FROM generate_series(1, ${contributorsMax - 1}) AS n`.execute(table.house.stage.owner);
  const { contributors } = JSON.parse(await table.read(chair, `${at}/attendance`, "application/json"));
  assert.equal(contributors.length, contributorsMax);
  const came = contributors.map((one: { id: string }) => one.id);
  await table.send(chair, `${at}/attendance`, { came });
  const day = await table.read(chair, `${at}/day`);
  assert.match(day, new RegExp(`${contributorsMax} of ${contributorsMax} on the list`));
  const oneMore = await table.post(chair, `${at}/people`, { name: "One more", standing: "carer", part: "contributor" });
  assert.equal(oneMore.statusCode, 422);
  assert.match(oneMore.body, /A list holds 500 people/);
});

test("somebody who loses their seat in the group while it meets stays among those who came, says how it was, and is not put on the next list @practice P12", async () => {
  const { be, send, read } = table;
  const [chair, elder] = [await be("Group chair", "engagement-lead"), await be("Elder", "contributor")];
  const group = await table.begin(chair, ["service-user"]);
  const sitting = await table.seat(chair, group, { who: elder, standing: "service-user" });
  const session = { kind: "meeting", purpose: "To meet.", promisedLevel: "asked", openTo: "place" };
  const begin = (title: string): Promise<string> =>
    send(chair, "sessions", { ...session, title, group: group.split("/")[1] });
  const at = `sessions/${await begin("The meeting (example)")}`;
  await send(chair, `${at}/people`, { all: "yes" });
  await send(chair, `${at}/section`, { listening: "not-wanted", said: "Nobody asked for it." });
  const today = new Date().toISOString().slice(0, 10);
  const when = { onDay: today, fromTime: "10:00", toTime: "12:00", because: "It suits everybody." };
  await send(chair, `${at}/when`, when);
  await send(chair, `${at}/call`, { because: "Nothing else is needed." });
  const { contributors } = JSON.parse(await read(chair, `${at}/attendance`, "application/json"));
  await send(chair, `${at}/attendance`, { came: contributors.map(({ id }: { id: string }) => id) });

  await send(chair, `${group}/empty`, { sitting });
  assert.match(await read(chair, `${at}/day`), /2 of 2 on the list/);
  assert.match(await read(elder, `${at}/day`), /The meeting \(example\)/);
  await send(chair, `${at}/held`, {});
  const rated = { heard: "4", once: "a random text of some length" };
  assert.equal((await table.post(elder, `${at}/rate`, rated)).statusCode, 201);
  assert.equal((await table.post(elder, `${at}/rate`, rated)).statusCode, 409, "once");

  const next = `sessions/${await begin("The next meeting (example)")}`;
  await send(chair, `${next}/people`, { all: "yes" });
  const { contributors: asked } = JSON.parse(await read(chair, `${next}/people`, "application/json"));
  assert.ok(!asked.some(({ personId }: { personId: string | null }) => personId === elder.personId));
});
