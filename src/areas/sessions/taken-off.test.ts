import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import nodeIcal from "node-ical";
import { z } from "zod";
import { meetToday } from "../../rehearsal-meetings.ts";
import { layTable } from "../../rehearsal-seats.ts";
import type { Sitter, Table } from "../../rehearsal-seats.ts";

let table: Table;
let chair: Sitter;
let amina: Sitter;
before(async () => {
  table = await layTable();
  chair = await table.be("Chair", "engagement-lead");
  amina = await table.be("Amina", "contributor");
});
after(() => table.close());

const inOneYear = `${new Date().getUTCFullYear() + 1}-06-15`;
const listTold = z.object({ invited: z.array(z.object({ id: z.string(), name: z.string() })) });

/** A called session, with these people asked for. @returns its address behind the place's. */
async function called(title: string, people: readonly Record<string, string>[]): Promise<string> {
  const fields = { kind: "meeting", purpose: "To plan.", promisedLevel: "decided-together", openTo: "invited" };
  const at = `sessions/${await table.send(chair, "sessions", { title, ...fields })}`;
  const when = { onDay: inOneYear, fromTime: "18:30", toTime: "20:00", because: "It suits all." };
  await table.send(chair, `${at}/when`, when);
  for (const one of people)
    await table.send(chair, `${at}/people`, { standing: "service-user", part: "contributor", ...one });
  await table.send(chair, `${at}/call`, { because: "It is time." });
  return at;
}

async function idOf(at: string, name: string): Promise<string> {
  const { invited } = listTold.parse(JSON.parse(await table.read(chair, `${at}/invite`, "application/json")));
  return invited.find((one) => one.name === name)?.id ?? assert.fail(name);
}

const letters = async () => {
  const { rows } = await sql<{ to_email: string; subject: string; text: string; calendar: string }>`
    SELECT to_email, subject, text, calendar FROM letter ORDER BY written_at, id`.execute(table.house.stage.door);
  return rows;
};
const eventIn = (text: string) =>
  Object.values(nodeIcal.sync.parseICS(text)).find((one) => one !== undefined && one.type === "VEVENT");
const tokenIn = (text: string): string => /answer\?token=([\w-]+)/.exec(text)?.[1] ?? assert.fail(`No link: ${text}`);

const asNobody = (path: string, payload?: object) =>
  table.house.app.inject({
    method: payload === undefined ? "GET" : "POST",
    url: `/riverside/${path}`,
    headers: { accept: payload === undefined ? "text/html" : "application/json" },
    ...(payload === undefined ? {} : { payload }),
  });

test("whoever is taken off a meeting reads it in their language and it leaves their calendar; nobody else gets a letter @practice P11", async () => {
  const { send, post } = table;
  const at = await called("Off (example)", [{ name: "Example Gone" }, { name: "Example Stays" }]);
  const [gone, stays] = [await idOf(at, "Example Gone"), await idOf(at, "Example Stays")];
  await send(chair, `${at}/invite`, { who: stays, way: "email", email: "stays@example.org", language: "en" });
  await send(chair, `${at}/invite`, { who: gone, way: "email", email: "gone@example.org", language: "ur" });
  const asked = (await letters()).at(-1) ?? assert.fail("No letter.");
  await send(chair, `${at}/take-off`, { contributor: gone });
  const all = await letters();
  const last = all.at(-1) ?? assert.fail("No letter.");
  assert.equal(last.to_email, "gone@example.org");
  assert.match(last.subject, /^اب آپ کو نہیں آنا: Off \(example\)/);
  assert.doesNotMatch(last.text, /answer\?token=/);
  assert.match(last.calendar, /^METHOD:CANCEL\r$/m);
  const [first, then] = [eventIn(asked.calendar), eventIn(last.calendar)];
  assert.deepEqual([then?.uid, then?.status], [first?.uid, "CANCELLED"]);
  assert.ok(Number(then?.sequence) > Number(first?.sequence), "a calendar keeps what has no higher number");
  assert.equal(all.filter(({ to_email }) => to_email === "stays@example.org").length, 1);
  // Their link opens nothing now; and a second press tells nobody again.
  assert.match((await asNobody(`sessions/answer?token=${tokenIn(asked.text)}`)).body, /This link does not work/);
  assert.match((await post(chair, `${at}/take-off`, { contributor: gone })).body, /not on the list any more/);
  assert.equal((await letters()).length, all.length);
});

test("somebody with an account who is early reads that their invitation was not sent yet, and cannot answer before it is @practice P11", async () => {
  const { send, read, post, be } = table;
  const at = await called("Early (example)", [{ person: amina.personId }]);
  const session = at.slice("sessions/".length);
  const page = await read(amina, `sessions/answer?session=${session}`);
  assert.match(page, /Your invitation to this has not been sent yet/);
  assert.doesNotMatch(page, /This link does not work/);
  const early = await post(amina, "sessions/answer", { session, answer: "yes" });
  assert.deepEqual([early.statusCode, /has not been sent yet/.test(early.body)], [409, true]);
  // It is said to nobody who is not on the list.
  const stranger = await be("Stranger", "analyst");
  assert.match(await read(stranger, `sessions/answer?session=${session}`), /This link does not work/);
  await send(chair, `${at}/invite`, { who: await idOf(at, "Example Amina"), way: "in-person" });
  assert.match(await read(amina, `sessions/answer?session=${session}`), /Will you come\?/);
});

test("whoever was given another person's link is told not to answer; ending it and asking again leaves one link that works @practice P11", async () => {
  const { send } = table;
  const at = await called("Shared (example)", [{ name: "Example First" }]);
  const who = await idOf(at, "Example First");
  const asking = { who, way: "email", email: "first@example.org", language: "en" };
  await send(chair, `${at}/invite`, asking);
  const shared = tokenIn((await letters()).at(-1)?.text ?? "");
  const page = (await asNobody(`sessions/answer?token=${shared}`)).body;
  assert.match(page, /you would change their answer/);
  assert.doesNotMatch(page, /Example First|first@example\.org/);
  await send(chair, `${at}/revoke`, { who });
  await send(chair, `${at}/invite`, asking);
  const own = tokenIn((await letters()).at(-1)?.text ?? "");
  assert.equal((await asNobody("sessions/answer", { token: shared, answer: "no" })).statusCode, 409);
  assert.equal((await asNobody("sessions/answer", { token: own, answer: "yes" })).statusCode, 201);
});

test("the next agenda of a group opens with what changed because people were listened to, and leads to saying whether it is so @practice P12", async () => {
  const { send, read, begin, seat } = table;
  const meeting = await meetToday(table, "Listened (example)", 1);
  const [person] = meeting.people;
  assert.ok(person);
  const group = (await begin(meeting.chair, ["carer"], { name: "Who listens (example)" })).slice("groups/".length);
  await seat(meeting.chair, `groups/${group}`, { who: person, standing: "carer" });
  await sql`UPDATE place_session SET group_id = ${group} WHERE session_id = ${meeting.id}`.execute(
    table.house.stage.owner,
  );
  await send(meeting.chair, `${meeting.at}/attendance`, { came: [meeting.lineOf(person)] });
  await send(meeting.chair, `${meeting.at}/held`, {});
  const fields = { kind: "meeting", purpose: "To go on.", promisedLevel: "decided-together", openTo: "place", group };
  const next = `sessions/${await send(meeting.chair, "sessions", { title: "The next (example)", ...fields })}`;
  const when = { onDay: inOneYear, fromTime: "18:30", toTime: "20:00", because: "It suits all." };
  await send(meeting.chair, `${next}/when`, when);
  const asked = { person: person.personId, standing: "carer", part: "contributor" };
  await send(meeting.chair, `${next}/people`, asked);
  await send(meeting.chair, `${next}/call`, { because: "It is time." });
  assert.match(await read(person, `${next}/agenda`), /First: what changed[\s\S]*Nobody has said it yet/);
  const change = await send(meeting.chair, `${meeting.at}/told-back`, { words: "Tea is on the table now." });
  const agenda = await read(person, `${next}/agenda`);
  assert.match(agenda, /First: what changed because people were listened to[\s\S]*Tea is on the table now/);
  assert.ok(agenda.indexOf("Tea is on the table now") < agenda.indexOf('name="title"'), "it stands before everything");
  assert.ok(agenda.includes(`${meeting.at}/told-back`));
  assert.match(await read(person, `${meeting.at}/told-back`), /name="says"/);
  await send(person, `${meeting.at}/is-it-so`, { change, says: "no" });
});
