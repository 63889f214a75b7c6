import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { areas } from "../../areas.ts";
import { moveAll, moveAllBack } from "../../db/moving-rows.ts";
import { note, startPlace } from "../../db/stage.ts";
import { savePlace } from "../../db/transaction.ts";
import type { Role } from "../../nouns/role.ts";
import { rehearseHost } from "../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../web/rehearsal-host.ts";
import { signedIn } from "../../web/rehearsal-people.ts";
import { ideas } from "./ideas.area.ts";

let house: RehearsedHost;
let placeId: string;

interface Somebody {
  readonly personId: string;
  readonly headers: Readonly<Record<string, string>>;
}

const be = (name: string, role: Role): Promise<Somebody> =>
  signedIn(house.stage, { placeId, roles: [role], name: `Example ${name}` });

before(async () => {
  house = await rehearseHost(areas);
  placeId = await startPlace(house.stage.app, "Riverside");
});
after(() => house.close());

const read = async (who: Somebody, path: string): Promise<string> =>
  (await house.app.inject({ url: `/riverside/${path}`, headers: { ...who.headers, accept: "text/html" } })).body;

const post = (who: Somebody, path: string, body: object) =>
  house.app.inject({
    method: "POST",
    url: `/riverside/${path}`,
    headers: { ...who.headers, accept: "application/json" },
    payload: body,
  });

const send = async (who: Somebody, path: string, body: object): Promise<string> => {
  const answer = await post(who, path, body);
  assert.equal(answer.statusCode, 201, `${path}: ${answer.body}`);
  return answer.json().id;
};

const asked = { question: "How do we start?", askedWhom: "Staff", until: "2099-01-01", answerBy: "2099-01-09" };

test("nobody is asked without a day on which they are answered, and somebody who answers @practice P04", async () => {
  const lead = await be("Lead", "engagement-lead");
  const early = await post(lead, "ideas", { ...asked, answerBy: "2098-01-01" });
  assert.match(early.body, /answered after the last day/);
  assert.match((await post(lead, "ideas", { ...asked, until: "2020-01-01" })).body, /This day is over/);
  assert.equal((await post(await be("Champion", "champion"), "ideas", asked)).statusCode, 403);
});

test("whoever was named for it finds silence at home, answers by name, and whoever had the idea reads what came of it", async () => {
  const [lead, champion] = [await be("Lead", "engagement-lead"), await be("Champion", "champion")];
  const senior = await be("Manager", "senior-manager");
  const call = await send(lead, "ideas", { ...asked, answersBy: senior.personId });
  const idea = await send(champion, `ideas/${call}/give`, { words: "Ask the barbers.", credit: "name" });
  assert.match(await read(senior, "home"), /1 idea waits for your answer/);
  assert.equal(
    (await post(champion, `ideas/${call}/answer`, { idea, outcome: "taken-up", answer: "Yes" })).statusCode,
    403,
  );
  assert.match((await post(senior, `ideas/${call}/answer`, { idea, outcome: "not-now" })).body, /Write why/);
  await send(senior, `ideas/${call}/answer`, { idea, outcome: "not-now", answer: "No room before summer." });
  assert.doesNotMatch(await read(senior, "home"), /1 idea waits/);
  await send(senior, `ideas/${call}/came-of`, { idea, words: "A table at the barber’s." });
  assert.match(
    await read(champion, `ideas/${call}`),
    /No room before summer[\s\S]*Example Manager[\s\S]*A table at the barber’s/,
  );
});

test("an idea is credited as its author wishes, to programs too; on paper only with their agreement", async () => {
  const [lead, champion] = [await be("Lead", "engagement-lead"), await be("Hidden", "champion")];
  const call = await send(lead, "ideas", asked);
  await send(champion, `ideas/${call}/give`, { words: "Quietly.", credit: "not-shown" });
  const told = await house.app.inject({
    url: `/riverside/ideas/${call}`,
    headers: { ...lead.headers, accept: "application/json" },
  });
  assert.match(told.body, /Quietly/);
  assert.doesNotMatch(
    told.body + (await read(lead, `ideas/${call}`)),
    new RegExp(`Example Hidden|${champion.personId}`),
  );
  const paper = { words: "From a neighbour.", author: "nobody", credit: "not-shown" };
  assert.match((await post(champion, `ideas/${call}/give`, paper)).body, /Ask them first/);
  assert.match(
    (await post(champion, `ideas/${call}/give`, { ...paper, agreed: "yes", credit: "name" })).body,
    /by name/,
  );
  await send(champion, `ideas/${call}/give`, { ...paper, agreed: "yes" });
  assert.match(await read(lead, `ideas/${call}`), /Written down for them, with their agreement/);
});

test("of two who answer the same idea at once, the second is told, reads what the first said, and loses no word", async () => {
  const [lead, champion] = [await be("Lead", "engagement-lead"), await be("Champion", "champion")];
  const call = await send(lead, "ideas", asked);
  const idea = await send(champion, `ideas/${call}/give`, { words: "Ask the barbers.", credit: "name" });
  const form = await read(lead, `ideas/${call}/answer?idea=${idea}`);
  const startedFrom = (/name="startedFrom" value="([^"]*)"/.exec(form)?.[1] ?? "").replaceAll("&quot;", '"');
  const answer = { idea, outcome: "taken-up", startedFrom };
  await send(lead, `ideas/${call}/answer`, { ...answer, answer: "We ask them in May." });
  const second = await house.app.inject({
    method: "POST",
    url: `/riverside/ideas/${call}/answer`,
    headers: { ...lead.headers, accept: "text/html" },
    payload: { ...answer, answer: "Not before summer." },
  });
  assert.equal(second.statusCode, 409);
  assert.match(second.body, /Somebody changed this[\s\S]*We ask them in May\.[\s\S]*Not before summer\./);
  assert.match(await read(champion, `ideas/${call}`), /We ask them in May/);
});

test("a day there is not is told from a day left out", async () => {
  const lead = await be("Lead", "engagement-lead");
  const until = "2099-02-30";
  assert.match((await post(lead, "ideas", { ...asked, until })).body, /There is no such day/);
});

test("an idea is taken back by whoever had it, and by nobody else", async () => {
  const [lead, champion] = [await be("Lead", "engagement-lead"), await be("Champion", "champion")];
  const call = await send(lead, "ideas", asked);
  const idea = await send(champion, `ideas/${call}/give`, { words: "Mine.", credit: "name" });
  assert.equal((await post(lead, `ideas/${call}/withdraw`, { idea })).statusCode, 403);
  await send(champion, `ideas/${call}/withdraw`, { idea });
  assert.doesNotMatch(await read(lead, `ideas/${call}`), /Mine\./);
});

test("where two records are of one person, their ideas and what they answer go over to the other, and back", async () => {
  const [lead, champion] = [await be("Lead", "engagement-lead"), await be("Champion", "champion")];
  const same = await be("Same", "champion");
  const call = await send(lead, "ideas", { ...asked, answersBy: champion.personId });
  const idea = await send(champion, `ideas/${call}/give`, { words: "Twice.", credit: "name" });
  const moves = (ideas.held ?? []).flatMap((part) => part.moves ?? []);
  const move = { from: champion.personId, to: same.personId };
  const carried = await savePlace(house.stage.app, placeId, async (tx) => {
    const moved = await moveAll(tx, moves, move);
    await note(tx, "moved");
    return moved;
  });
  assert.match(await read(same, `ideas/${call}`), /Example Same<\/bdi> answers each[\s\S]*Take my idea back/);
  assert.equal((await post(champion, `ideas/${call}/withdraw`, { idea })).statusCode, 403);
  await savePlace(house.stage.app, placeId, async (tx) => {
    await moveAllBack(tx, moves, { ...move, moved: carried });
    await note(tx, "moved back");
  });
  await send(champion, `ideas/${call}/withdraw`, { idea });
});

test("a contributor who writes an idea down is not shown who else belongs to the place", async () => {
  const [lead, contributor] = [await be("Lead", "engagement-lead"), await be("Neighbour", "contributor")];
  await be("Unseen", "contributor");
  const call = await send(lead, "ideas", asked);
  assert.doesNotMatch(await read(contributor, `ideas/${call}/give`), /Example Unseen/);
  assert.match(await read(lead, `ideas/${call}/give`), /Example Unseen/);
});
