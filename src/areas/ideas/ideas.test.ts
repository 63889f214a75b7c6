import assert from "node:assert/strict";
import { after, test } from "node:test";
import { filesOfPlace } from "../../backup/index.ts";
import { moveAll, moveAllBack } from "../../db/moving-rows.ts";
import { note } from "../../db/stage.ts";
import { readPlace, savePlace } from "../../db/transaction.ts";
import { ideas } from "./ideas.area.ts";
import { openPlace } from "../../rehearsal-place.ts";

const { house, placeId, be, read, post, send } = await openPlace();
after(() => house.close());

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
    await read(champion, "home"),
    /Your idea was answered[\s\S]*Something came of your idea|Something came of your idea[\s\S]*Your idea was answered/,
  );
  assert.doesNotMatch(await read(lead, "home"), /Your idea was answered/);
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

const exported = (): Promise<string> =>
  readPlace(house.stage.app, placeId, async (tx) => {
    let all = "";
    const place = { placeId, name: "Riverside", program: "0.1.0", at: new Date() };
    for await (const { name, pieces } of filesOfPlace(tx, place))
      if (/^(?:idea|happening)\.csv$/.test(name))
        for await (const piece of pieces) all += Buffer.from(piece).toString("utf8");
    // That they belong to the place is no secret.
    return all.replaceAll(/^.*person\.joined.*$/gm, "");
  });

test("an export of the place names whoever had an idea only where they are credited by name", async () => {
  const lead = await be("Lead", "engagement-lead");
  const [quiet, credited] = [await be("Quiet", "champion"), await be("Credited", "champion")];
  const call = await send(lead, "ideas", asked);
  const taken = await send(quiet, `ideas/${call}/give`, { words: "One.", credit: "not-shown" });
  await send(quiet, `ideas/${call}/withdraw`, { idea: taken });
  await send(quiet, `ideas/${call}/give`, { words: "Two.", credit: "organisation", creditedAs: "A choir" });
  await send(credited, `ideas/${call}/give`, { words: "Three.", credit: "name" });
  const all = await exported();
  assert.match(all, /ideas\.given[\s\S]*Two\./);
  assert.ok(!all.includes(quiet.personId));
  assert.ok(all.includes(credited.personId));
});

test("ideas are forgotten long after they were to be answered; what was asked stays, without a name", async () => {
  const lead = await be("Lead", "engagement-lead");
  const call = await send(lead, "ideas", asked);
  await send(lead, `ideas/${call}/give`, { words: "Old words.", credit: "name" });
  const [part] = ideas.retention ?? [];
  const forget = (before: string) =>
    savePlace(house.stage.app, placeId, async (tx) => {
      await note(tx, "forgotten");
      return part?.forget(tx, new Date(before), []);
    });
  assert.equal(await forget("2099-01-09"), 0);
  assert.match(await read(lead, `ideas/${call}`), /Old words/);
  assert.ok(((await forget("2099-01-10")) ?? 0) > 0);
  const left = await read(lead, `ideas/${call}`);
  assert.match(left, /How do we start\?[\s\S]*Somebody who asked to be forgotten/);
  assert.doesNotMatch(left, /Old words/);
  assert.equal(await forget("2099-01-10"), 0);
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

test("where many say something, all of it is read page by page, and an idea leads to its own page", async () => {
  const lead = await be("Lead", "engagement-lead");
  const call = await send(lead, "ideas", asked);
  const first = await send(lead, `ideas/${call}/give`, { words: "The first of all.", credit: "name" });
  for (let count = 0; count < 25; count += 1)
    await send(lead, `ideas/${call}/give`, { words: `Another (${count})`, credit: "name" });
  const page = await read(lead, `ideas/${call}`);
  assert.match(page, /26 ideas\.[\s\S]*rel="next"/);
  assert.doesNotMatch(page, /The first of all/);
  for (const address of ["?page=2", `?idea=${first}`])
    assert.match(await read(lead, `ideas/${call}${address}`), /The first of all/, address);
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
