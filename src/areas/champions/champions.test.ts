import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { z } from "zod";
import { layTable } from "../../rehearsal-seats.ts";
import type { Sitter, Table } from "../../rehearsal-seats.ts";
import { nobody } from "../../rehearsal-place.ts";
import { communities } from "../communities/communities.area.ts";
import { home } from "../home/home.area.ts";
import { people } from "../people/people.area.ts";
import { recognition } from "../recognition/recognition.area.ts";
import { voices } from "../voices/voices.area.ts";
import { champions } from "./champions.area.ts";
import { lookAfterChampions } from "./index.ts";
import { workingDaysLater } from "../voices/index.ts";

let table: Table;
let lead: Sitter;
let first: Sitter;
let second: Sitter;
let senior: Sitter;
let community: string;
before(async () => {
  table = await layTable([home, people, communities, recognition, voices, champions]);
  const { be, send } = table;
  lead = await be("Network Lead", "engagement-lead");
  first = await be("First Commissioner", "commissioner");
  second = await be("Second Commissioner", "commissioner");
  senior = await be("Manager", "senior-manager");
  community = await send(lead, "communities", { name: "Example Somali community", history: "Told.", toldBy: "Elders" });
  const answers = (who: Sitter, rank: string, email: string) =>
    send(lead, "champions/answerers", { does: "keep", person: who.personId, rank, email });
  await answers(first, "1", "first@example.org");
  await answers(second, "2", "second@example.org");
  await answers(senior, "3", "");
});
after(() => table.close());

const daysFromNow = (days: number): Date => new Date(Date.now() + days * 86_400_000);
const itemTold = z.object({
  id: z.string(),
  words: z.string(),
  answerer: z.object({ id: z.string() }).nullable(),
  toldOn: z.string(),
  dueOn: z.string(),
  firstDueOn: z.string(),
  answeredOn: z.string().nullable(),
  heard: z.string().nullable(),
  escalatedOn: z.string().nullable(),
  steps: z.array(z.object({ did: z.string(), words: z.string() })).default([]),
});
const questionOf = async (who: Sitter, id: string) =>
  itemTold.parse(JSON.parse(await table.read(who, `champions/questions/${id}`, "application/json")));

const heard = { words: "Nobody answers the telephone.", theme: "access", heardFrom: "few" };

async function beChampion(name: string): Promise<Sitter> {
  const who = await table.be(name, "champion");
  await table.send(lead, "champions", {
    person: who.personId,
    email: `${name.toLowerCase()}@example.org`,
    language: "en",
    communities: [community],
  });
  await table.send(who, "champions/own", { does: "accept", words: "Mothers at the school gate" });
  return who;
}

const ask = (who: Sitter, more = {}): Promise<string> =>
  table.send(who, "champions/heard", { ...heard, answerer: first.personId, ...more });

const refused = async (
  who: Sitter,
  [path, body]: readonly [string, object],
  [status, words]: readonly [number, RegExp],
) => {
  const answer = await table.post(who, path, body);
  assert.equal(answer.statusCode, status, answer.body);
  assert.match(answer.body, words);
};

const letters = async (to: string): Promise<readonly { readonly subject: string; readonly text: string }[]> =>
  table.house.stage.door.selectFrom("letter").select(["subject", "text"]).where("to_email", "=", to).execute();

test("a champion names who must answer, is told the day at once, and says whether the answer answers @practice P30", async () => {
  const champion = await beChampion("Amina");
  const id = await ask(champion);
  const today = new Date().toISOString().slice(0, 10);
  const put = await questionOf(first, id);
  assert.equal(put.answerer?.id, first.personId);
  assert.equal(put.dueOn, workingDaysLater(today, { days: 10, daysOff: [] }));
  assert.match(await table.read(first, "home"), /A champion waits for your answer/);
  assert.equal((await letters("first@example.org")).length, 1);
  assert.doesNotMatch((await letters("first@example.org"))[0]?.text ?? "", /telephone/, "others may read a letter");

  // Nobody answers for the one it is put to; nobody else reads it.
  await refused(
    second,
    [`champions/questions/${id}/answer`, { outcome: "done", answer: "Done." }],
    [403, /one person/],
  );
  await refused(lead, [`champions/questions/${id}/answer`, { outcome: "done", answer: "Done." }], [403, /one person/]);
  const stranger = await beChampion("Other");
  for (const who of [second, stranger])
    assert.equal((await table.ask(who, `champions/questions/${id}`)).statusCode, 403);
  await refused(stranger, [`champions/questions/${id}/reply`, { heard: "answers" }], [403, /nobody for them/]);
  await refused(champion, [`champions/questions/${id}/reply`, { heard: "answers" }], [409, /no answer yet/]);

  await refused(first, [`champions/questions/${id}/answer`, { outcome: "done", answer: " " }], [422, /Write what/]);
  await table.send(first, `champions/questions/${id}/answer`, { outcome: "will", answer: "Two more people from May." });
  await refused(first, [`champions/questions/${id}/answer`, { outcome: "done", answer: "Again" }], [409, /already/]);
  assert.match((await letters("amina@example.org")).map(({ subject }) => subject).join(), /news about what you asked/);
  assert.match(await table.read(champion, "champions/own"), /Two more people from May/);
  await table.send(champion, `champions/questions/${id}/reply`, { heard: "answers" });
  await refused(champion, [`champions/questions/${id}/reply`, { heard: "not" }], [409, /already/]);

  // Later they are told what came of it, on the one page of all that is theirs.
  await table.send(first, `champions/questions/${id}/came-of`, { words: "Half as many rang twice." });
  assert.match(await table.read(champion, "champions/own"), /Half as many rang twice/);
});

test("what does not answer is opened once more and goes to the next person; said a second time it stays so @practice P30", async () => {
  const champion = await beChampion("Bilal");
  const id = await ask(champion);
  await table.send(first, `champions/questions/${id}/answer`, { outcome: "cannot", answer: "No money." });
  await refused(champion, [`champions/questions/${id}/reply`, { heard: "not" }], [422, /Write what is missing/]);
  await table.send(champion, `champions/questions/${id}/reply`, { heard: "not", missing: "When will there be?" });
  const again = await questionOf(second, id);
  assert.deepEqual([again.answerer?.id, again.answeredOn], [second.personId, null]);
  await refused(first, [`champions/questions/${id}/answer`, { outcome: "done", answer: "Mine" }], [403, /one person/]);
  await table.send(second, `champions/questions/${id}/answer`, { outcome: "cannot", answer: "Still none." });
  await table.send(champion, `champions/questions/${id}/reply`, { heard: "not", missing: "Ask again" });
  const last = await questionOf(second, id);
  assert.deepEqual([last.heard, last.answerer?.id], ["not", second.personId]);
});

test("a letter reminds before the day; after it the question goes up once, the champion is told, and it is counted @practice P30", async () => {
  const { house } = table;
  const champion = await beChampion("Chandni");
  const id = await ask(champion);
  const due = (await questionOf(first, id)).dueOn;
  const mine = async () => (await questionOf(lead, id)).steps.map(({ did }) => did);
  const at = (day: string, ahead: number): Date => new Date(Date.parse(`${day}T12:00:00Z`) + ahead * 86_400_000);
  const before = (await letters("first@example.org")).length;
  assert.deepEqual(await lookAfterChampions(house.stage.app, daysFromNow(0)), [], "the day is far");
  const sent = await lookAfterChampions(house.stage.app, at(due, -1));
  assert.ok(sent.some(({ to, subject }) => to === "first@example.org" && /waits for your answer/.test(subject)));
  assert.equal((await letters("first@example.org")).length, before, "whoever runs the program sends them");
  await house.app.sendLetters(sent);
  const reminder = (await letters("first@example.org")).find(({ subject }) => /waits for your answer/.test(subject));
  assert.match(reminder?.text ?? "", new RegExp(`http[^\\s]+/riverside/champions/questions/${id}`));
  await lookAfterChampions(house.stage.app, at(due, 0));
  assert.deepEqual(await mine(), ["put", "reminded"], "on the day itself it is in time, and one letter is enough");

  const after = await lookAfterChampions(house.stage.app, at(due, 1));
  assert.ok(after.some(({ to, subject }) => to === "chandni@example.org" && /higher up/.test(subject)));
  assert.ok(after.some(({ to }) => to === "second@example.org"));
  await lookAfterChampions(house.stage.app, at(due, 1));
  assert.deepEqual(await mine(), ["put", "reminded", "escalated"]);
  const up = await questionOf(second, id);
  assert.deepEqual([up.answerer?.id, up.firstDueOn], [second.personId, due]);
  assert.ok(up.dueOn > due);
  await lookAfterChampions(house.stage.app, at(up.dueOn, 1));
  const last = await questionOf(senior, id);
  await lookAfterChampions(house.stage.app, at(last.dueOn, 1));
  // Nobody is left: those who run the network see it at home, and put it to somebody.
  assert.equal((await questionOf(lead, id)).answerer, null);
  assert.match(await table.read(lead, "home"), /Nobody has/);
  await refused(lead, [`champions/questions/${id}/pass-on`, { to: first.personId, because: "" }], [422, /Write why/]);
  await table.send(lead, `champions/questions/${id}/pass-on`, { to: first.personId, because: "Her team takes calls." });
  assert.match(await table.read(champion, "champions/own"), /higher up/);
  await table.send(first, `champions/questions/${id}/answer`, { outcome: "done", answer: "Done." });
});

test("where a commissioner leaves before answering, the next person has it, and the promised day does not move @practice P30", async () => {
  const { house, be, send } = table;
  const leaving = await be("Leaving Commissioner", "commissioner");
  await send(lead, "champions/answerers", { does: "keep", person: leaving.personId, rank: "1" });
  const champion = await beChampion("Dilip");
  const id = await ask(champion, { answerer: leaving.personId });
  const { dueOn } = await questionOf(leaving, id);
  await sql`UPDATE person_role SET until = now() WHERE person_id = ${leaving.personId}`.execute(house.stage.owner);
  await lookAfterChampions(house.stage.app, new Date());
  const passed = await questionOf(first, id);
  assert.deepEqual([passed.answerer?.id, passed.dueOn, passed.escalatedOn], [first.personId, dueOn, null]);
  assert.match(passed.steps.at(-1)?.words ?? "", /does not answer here any more/);
  await refused(
    champion,
    ["champions/heard", { ...heard, answerer: leaving.personId }],
    [422, /Choose who must answer/],
  );
  await send(first, `champions/questions/${id}/answer`, { outcome: "done", answer: "Done." });
});

test("the private link opens one champion's own page and no other; a new one ends the one before @practice P30", async () => {
  const { be, send, post, ask: get } = table;
  const person = await be("Elder", "contributor");
  const id = await send(lead, "champions", {
    person: person.personId,
    email: "elder@example.org",
    language: "ur",
    communities: community,
  });
  await refused(
    lead,
    ["champions", { person: person.personId, email: "e@example.org", language: "en", communities: community }],
    [409, /in the network already/],
  );
  const linkIn = (text = ""): string => /token=([\w-]+)/.exec(text)?.[1] ?? "";
  const [letter] = await letters("elder@example.org");
  assert.match(letter?.subject ?? "", /چیمپئن/);
  const token = linkIn(letter?.text);
  const page = await get(nobody, `champions/own?token=${token}`, "text/html");
  assert.match(page.body, /You are invited/);
  assert.equal((await get(nobody, "champions/own?token=guessed")).statusCode, 403);
  assert.equal((await get(nobody, "champions/own")).statusCode, 403);
  assert.equal((await post(nobody, "champions/heard", { ...heard, token, answerer: first.personId })).statusCode, 422);
  const accepted = await post(nobody, "champions/own", { does: "accept", token });
  assert.equal(accepted.statusCode, 201);
  assert.doesNotMatch(String(accepted.headers.location), /token/, "no address that is kept has the link in it");
  const question = z
    .object({ id: z.string() })
    .parse((await post(nobody, "champions/heard", { ...heard, token, answerer: first.personId })).json());
  await send(lead, `champions/${id}/letter`, { email: "elder@example.org", language: "en" });
  assert.equal((await get(nobody, `champions/own?token=${token}`)).statusCode, 403);
  const fresh = linkIn((await letters("elder@example.org")).find(({ subject }) => /invited/.test(subject))?.text);
  assert.match((await get(nobody, `champions/own?token=${fresh}`, "text/html")).body, /Nobody answers the telephone/);
  // Digests alone are kept.
  const kept = await sql<{ row: string }>`SELECT champion::text AS row FROM champion`.execute(table.house.stage.owner);
  assert.ok(kept.rows.every(({ row }) => !row.includes(fresh)));
  // Only whoever runs the network reads where letters go.
  for (const who of [first, senior, person]) {
    assert.equal((await get(who, `champions/${id}`)).statusCode, 403);
    assert.doesNotMatch((await get(who, "champions", "text/html")).body, /elder@example\.org/);
  }
  assert.match((await get(lead, `champions/${id}`, "text/html")).body, /elder@example\.org/);
  await send(first, `champions/questions/${question.id}/answer`, { outcome: "done", answer: "Done." });
});

test("somebody says no, has a pause, comes back and stops; while not active they ask nothing @practice P30", async () => {
  const { be, send } = table;
  const no = await be("Says No", "champion");
  const invite = { person: no.personId, language: "en", communities: community };
  await refused(lead, ["champions", { ...invite, language: "" }], [422, /Choose the language/]);
  await refused(lead, ["champions", { ...invite, communities: "" }], [422, /Tick at least one community/]);
  await refused(lead, ["champions", { ...invite, email: "no email" }], [422, /one email address/]);
  await send(lead, "champions", invite);
  await send(no, "champions/own", { does: "decline" });
  await refused(no, ["champions/own", { does: "accept" }], [409, /already/]);
  const champion = await beChampion("Fatima");
  await send(champion, "champions/own", { does: "pause" });
  await refused(champion, ["champions/heard", { ...heard, answerer: first.personId }], [422, /not active/]);
  await send(champion, "champions/own", { does: "back" });
  const id = await ask(champion);
  await send(first, `champions/questions/${id}/answer`, { outcome: "done", answer: "Done." });
  await send(champion, "champions/own", { does: "step-down" });
  await refused(champion, ["champions/did", { what: "talked", minutes: "60", people: "few" }], [422, /not active/]);
});
