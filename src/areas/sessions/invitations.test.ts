import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import nodeIcal from "node-ical";
import { z } from "zod";
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
const json = "application/json";
const invitedTold = z.object({
  invited: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      answer: z.string().nullable(),
      needs: z.string(),
      sent: z.array(z.object({ what: z.string() })),
    }),
  ),
});

/** A called session, with these people asked for. @returns its address behind the place's. */
async function called(title: string, people: readonly Record<string, string>[], more: object = {}): Promise<string> {
  const { send } = table;
  const fields = {
    kind: "meeting",
    purpose: "To plan.",
    promisedLevel: "decided-together",
    openTo: "invited",
    ...more,
  };
  const at = `sessions/${await send(chair, "sessions", { title, ...fields })}`;
  await send(chair, `${at}/when`, { onDay: inOneYear, fromTime: "18:30", toTime: "20:00", because: "It suits all." });
  for (const one of people)
    await send(chair, `${at}/people`, { standing: "service-user", part: "contributor", ...one });
  await send(chair, `${at}/call`, { because: "It is time." });
  return at;
}

const listed = async (at: string) =>
  invitedTold.parse(JSON.parse(await table.read(chair, `${at}/invite`, json))).invited;

const letters = async () => {
  const { rows } = await sql<{ to_email: string; subject: string; text: string; calendar: string }>`
    SELECT to_email, subject, text, calendar FROM letter ORDER BY written_at, id`.execute(table.house.stage.door);
  return rows;
};
const tokenIn = (text: string): string => /answer\?token=([\w-]+)/.exec(text)?.[1] ?? assert.fail(`No link: ${text}`);
const asNobody = async (path: string, payload?: object) =>
  table.house.app.inject({
    method: payload === undefined ? "GET" : "POST",
    url: `/riverside/${path}`,
    headers: { accept: payload === undefined ? "text/html" : json },
    ...(payload === undefined ? {} : { payload }),
  });
const eventsIn = (text: string) =>
  Object.values(nodeIcal.sync.parseICS(text)).filter((one) => one !== undefined && one.type === "VEVENT");

test("whoever is asked answers by a private link without an account; the link shows nobody else, and ends when it is ended @practice P11", async () => {
  const { send, post, read } = table;
  const at = await called("Evening (example)", [{ name: "Example Paper Person" }, { person: amina.personId }]);
  const [paper, person] = ["Example Paper Person", "Example Amina"];
  const people = await listed(at);
  const id = (name: string) => people.find((one) => one.name === name)?.id ?? assert.fail(name);
  assert.match((await post(chair, `${at}/invite`, { who: id(paper), way: "email" })).body, /No address is known/);
  await send(chair, `${at}/invite`, { who: id(paper), way: "email", email: "paper@example.org", language: "ur" });
  const letter = (await letters()).at(-1) ?? assert.fail("No letter.");
  assert.match(letter.subject, /Evening \(example\)/);
  assert.match(letter.text, /آپ آئیں گے/);
  const token = tokenIn(letter.text);
  const [event] = eventsIn(letter.calendar);
  assert.match(letter.calendar, /^METHOD:REQUEST\r$/m);
  assert.equal(Number(event?.sequence), 0);

  const page = (await asNobody(`sessions/answer?token=${token}&lang=ur`)).body;
  assert.match(page, /کیا آپ آئیں گے؟/);
  for (const other of [person, "Example Chair", paper]) assert.doesNotMatch(page, new RegExp(other));
  const given = {
    token,
    answer: "yes",
    needs: "Step-free",
    language: "ur",
    format: "audio",

    item: "Buses",
  };
  const more = { rather: "meal", listening: "wanted", facilitator: "Somebody else", word: "pathway" };
  assert.match(
    (await asNobody("sessions/answer", { token, needs: "x".repeat(1001) })).body,
    /Choose yes, perhaps or no/,
  );
  assert.equal((await asNobody("sessions/answer", { ...given, ...more })).statusCode, 201);
  const answered = (await listed(at)).find((one) => one.name === paper);
  assert.deepEqual([answered?.answer, answered?.needs], ["yes", "Step-free"]);
  assert.match(await read(chair, `${at}/agenda`), /Buses/);
  // Said apart from the answer, and with nothing kept of it but that somebody said so.
  const happened = async () =>
    (await sql<{ n: string }>`SELECT count(*) AS n FROM happening`.execute(table.house.stage.owner)).rows;
  const before = await happened();
  assert.equal((await asNobody("sessions/not-there", { token })).statusCode, 201);
  assert.deepEqual(await happened(), before);
  assert.match(await read(chair, `${at}/where`), /Somebody said that this place does not work/);
  assert.equal((await asNobody("sessions/not-there", { token: "guessed" })).statusCode, 404);
  // What they need is for the chair: somebody else who comes does not read it.
  assert.doesNotMatch(await read(amina, at), /Step-free/);
  assert.match((await asNobody(`sessions/answer?token=${token}`)).body, /Step-free/);

  // Somebody with an account finds it at home, and needs no link; nobody else answers for them.
  await send(chair, `${at}/invite`, { who: id(person), way: "in-person" });
  assert.match(await read(amina, "home"), /You are invited: Evening \(example\)/);
  const session = at.slice("sessions/".length);
  assert.equal((await asNobody("sessions/answer", { session, answer: "no" })).statusCode, 409);
  assert.equal((await post(chair, "sessions/answer", { session, answer: "no" })).statusCode, 409);
  await send(amina, "sessions/answer", { session, answer: "perhaps" });
  assert.equal((await listed(at)).find((one) => one.name === person)?.answer, "perhaps");

  // The link is nowhere in the rows of the place.
  const { rows } = await sql<{
    found: boolean;
  }>`SELECT EXISTS (SELECT FROM answered_request WHERE location LIKE ${`%${token}%`})
    AS found`.execute(table.house.stage.app);
  assert.deepEqual(rows, [{ found: false }]);
  await send(chair, `${at}/revoke`, { who: id(paper) });
  assert.match((await asNobody(`sessions/answer?token=${token}`)).body, /This link does not work/);
  assert.equal((await asNobody("sessions/answer", given)).statusCode, 409);
  await send(chair, `${at}/invite`, { who: id(paper), way: "text" });
  const printed = await read(chair, `${at}/letter?who=${id(paper)}`);
  assert.notEqual(tokenIn(printed), token);
  assert.match((await asNobody(`sessions/answer?token=${tokenIn(printed)}`)).body, /Step-free/);
  assert.equal((await post(amina, `${at}/invite`, { who: id(paper), way: "text" })).statusCode, 403);
});

test("a change and a cancellation reach calendars: the same event with a higher number, and a letter in their language @practice P11", async () => {
  const { send } = table;
  const at = await called("Changed (example)", [{ name: "Example Reader" }]);
  const [one] = (await listed(at)).filter(({ name }) => name === "Example Reader");
  await send(chair, `${at}/invite`, { who: one?.id ?? "", way: "email", email: "reader@example.org", language: "pl" });
  const [first] = eventsIn((await letters()).at(-1)?.calendar ?? "");
  await send(chair, `${at}/when`, { onDay: inOneYear, fromTime: "19:00", toTime: "20:30", because: "Later." });
  const moved = (await letters()).at(-1);
  assert.match(moved?.subject ?? "", /^Zmiana: Changed/);
  const [second] = eventsIn(moved?.calendar ?? "");
  assert.deepEqual([second?.uid, Number(second?.sequence)], [first?.uid, 1]);
  await send(chair, `${at}/cancel`, { because: "The hall is closed." });
  const off = (await letters()).at(-1);
  assert.match(off?.text ?? "", /To się nie odbędzie[\s\S]*The hall is closed/);
  const [third] = eventsIn(off?.calendar ?? "");
  assert.deepEqual([third?.uid, third?.status, Number(third?.sequence)], [first?.uid, "CANCELLED", 2]);
  assert.match(off?.calendar ?? "", /^METHOD:CANCEL\r$/m);
  assert.deepEqual(
    (await listed(at)).find(({ id }) => id === one?.id)?.sent.map(({ what }) => what),
    ["invitation", "change", "cancellation"],
  );
});

test("somebody's own calendar has their sessions, a group's hides what is private, and an ended address is gone @practice P11", async () => {
  const { send, read, be, begin, seat } = table;
  const at = await begin(chair, ["service-user"], { name: "Private (example)" });
  await seat(chair, at, { who: amina, standing: "service-user" });
  const group = at.slice("groups/".length);
  const session = await called("Lived experience (example)", [{ person: amina.personId }], { group });
  const other = await be("Other", "commissioner");
  await send(other, "sessions/feeds", { make: group });
  await send(amina, "sessions/feeds", { make: "mine" });
  const fetched = async (who: Sitter) => {
    const address = /sessions\/calendar\?token=[\w-]+/.exec(await read(who, "sessions/feeds"))?.[0] ?? "";
    return { address, answer: await asNobody(`${address}&as=ics`) };
  };
  const own = await fetched(amina);
  assert.match(String(own.answer.headers["content-type"]), /text\/calendar/);
  assert.ok(eventsIn(own.answer.body).some(({ summary }) => summary === "Lived experience (example)"));
  assert.doesNotMatch((await fetched(other)).answer.body, /Lived experience/);
  await send(chair, `${session}/cancel`, { because: "Off." });
  assert.match((await asNobody(`${own.address}&as=ics`)).body, /STATUS:CANCELLED/);
  const feed = z.object({ feeds: z.array(z.object({ id: z.string() })) });
  const [mine] = feed.parse(JSON.parse(await read(amina, "sessions/feeds", json))).feeds;
  await send(amina, "sessions/feeds", { end: mine?.id ?? "" });
  assert.equal((await asNobody(`${own.address}&as=ics`)).statusCode, 404);
  assert.equal((await asNobody("sessions/calendar?token=guessed&as=ics")).statusCode, 404);
});

test("meetings come again with an end, and days that people here name stand among those that are computed @practice P11", async () => {
  const { send, post, read, be } = table;
  const at = await called("Again (example)", [{ person: amina.personId }]);
  assert.match((await post(chair, `${at}/series`, { every: "week" })).body, /Say when it ends/);
  assert.match((await post(chair, `${at}/series`, { every: "week", howMany: "105" })).body, /from 2 to 104/);
  await send(chair, `${at}/series`, { every: "month", howMany: "4" });
  const sessions = z.object({ sessions: z.array(z.object({ title: z.string(), state: z.string() })) });
  const again = sessions
    .parse(JSON.parse(await read(amina, "sessions", json)))
    .sessions.filter(({ title }) => title === "Again (example)");
  assert.deepEqual(again.map(({ state }) => state).toSorted(), ["called", "planning", "planning", "planning"]);
  assert.match(
    (await post(chair, `${at}/series`, { every: "month", howMany: "4" })).body,
    /each of these days already/,
  );

  const next = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
  const said = { observance: "", name: "Our festival", firstDay: next, saidBy: "The elders" };
  assert.match((await post(amina, "sessions/add-day", { ...said, lastDay: "2020-01-01" })).body, /before the first/);
  const day = await send(amina, "sessions/add-day", said);
  assert.match(await read(chair, "sessions/days"), /Our festival[\s\S]*Said here[\s\S]*The elders/);
  const stranger = await be("Stranger", "analyst");
  assert.equal((await post(stranger, "sessions/take-day", { day })).statusCode, 403);
  await send(amina, "sessions/take-day", { day });
  assert.doesNotMatch(await read(chair, "sessions/days"), /Our festival/);
  assert.equal((await asNobody("sessions/days")).statusCode, 403);
});
