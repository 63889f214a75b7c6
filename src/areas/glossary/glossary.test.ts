import assert from "node:assert/strict";
import { after, test } from "node:test";
import { readPlace, withPlace } from "../../db/transaction.ts";
import { nobody, openPlace } from "../../rehearsal-place.ts";
import type { Asking } from "../../rehearsal-place.ts";
import { eraseGlossary, readGlossaryHeld } from "./glossary-held.store.ts";
import { jargonIn, sayingsIn } from "./index.ts";

const { house, placeId, be, ask, post: sendAnything, send } = await openPlace();
after(() => house.close());

const read = async (who: Asking, path: string, accept = "text/html") => {
  const answer = await ask(who, path, accept);
  return { status: answer.statusCode, body: answer.body };
};
const post = async (who: Asking, path: string, body: object) => {
  const answer = await sendAnything(who, path, body);
  return { status: answer.statusCode, body: answer.body, at: String(answer.headers.location ?? "") };
};

test("a contributor asks for a word, a keeper explains it, another speaker checks its meaning, and everyone reads it in Urdu @practice P11", async () => {
  const lead = await be("Lead", "engagement-lead");
  const contributor = await be("Asker", "contributor");
  const champion = await be("Champion", "champion");
  const worker = await be("Worker", "organisation-worker");
  // Offered, not forced: chosen word by word, and pressed twice each is there once.
  await send(lead, "glossary/begin", { words: ["care plan", "triage", "gp"] });
  assert.equal((await post(lead, "glossary/begin", { words: ["care plan"] })).status, 422);

  await send(contributor, "glossary/ask", { word: "IPS" });
  await send(contributor, "glossary/ask", { word: "ips" });
  await send(champion, "glossary/ask", { word: "outreach", forOther: "yes" });
  const inbox = await read(lead, "glossary/asked");
  assert.doesNotMatch(inbox.body, /Example Asker/);
  assert.equal(
    JSON.parse((await read(lead, "glossary/asked", "application/json")).body).asks.length,
    2,
    "asked once each",
  );
  assert.match((await read(lead, "home")).body, /2 words were asked for/);

  const word = await send(lead, "glossary", {
    word: "Individual placement",
    also: "IPS",
    plain: "Help to find a job.",
  });
  assert.match((await read(contributor, "home")).body, /A word you asked for is explained: IPS/);
  assert.equal((await post(lead, "glossary", { word: "individual PLACEMENT", plain: "Again." })).status, 422);

  const given = { language: "ur", words: "کام ڈھونڈنے میں مدد", credit: "first-name", creditedAs: "Zainab" };
  const meaning = await send(champion, `glossary/${word}/meaning`, given);
  assert.doesNotMatch((await read(nobody, `glossary/${word}?lang=ur`)).body, /کام ڈھونڈنے/, "nobody looked at it yet");
  assert.equal((await post(champion, `glossary/${word}/check`, { meaning, verdict: "so", speaks: "yes" })).status, 403);
  assert.match((await post(worker, `glossary/${word}/check`, { meaning, verdict: "so" })).body, /speak the language/);
  await send(worker, `glossary/${word}/check`, { meaning, verdict: "so", speaks: "yes" });
  const inUrdu = (await read(nobody, `glossary/${word}?lang=ur`)).body;
  assert.match(inUrdu, /کام ڈھونڈنے[\s\S]*Zainab/);
  assert.match((await read(nobody, "glossary?lang=ur&q=IPS")).body, /کام ڈھونڈنے/);

  const jargon = await readPlace(house.stage.app, placeId, (tx) =>
    jargonIn(tx, "Ask for IPS and your care plan, or the XYZ."),
  );
  assert.deepEqual(
    jargon.map((one) => [one.word, one.plain === null]),
    [
      ["IPS", false],
      ["care plan", false],
      ["XYZ", true],
    ],
  );

  const [outreach] = JSON.parse((await read(lead, "glossary/asked", "application/json")).body).asks;
  await send(lead, "glossary/asked", { ask: outreach.id, because: "Two words that stand in the list." });
  assert.match((await read(champion, "home")).body, /not explained here: outreach\. Two words/);

  const form = { word: "Individual placement", also: "IPS", plain: "Help to find paid work.", out: "" };
  await send(lead, `glossary/${word}/change`, form);
  const behind = '[["also","IPS"],["out",""],["plain","Help to find a job."],["word","Individual placement"]]';
  assert.equal(
    (await post(lead, `glossary/${word}/change`, { ...form, plain: "Mine.", startedFrom: behind })).status,
    409,
  );
  await send(lead, `glossary/${word}/change`, { ...form, out: "yes" });
  assert.equal((await read(nobody, `glossary/${word}`)).status, 404);
});

test("how people here say it is read by the place, by everyone only when giver and another speaker released it, and is gone when taken back @practice P15", async () => {
  const giver = await be("Giver", "contributor");
  const speaker = await be("Speaker", "champion");
  const other = await be("Other", "organisation-worker");
  const practitioner = await be("Practitioner", "practitioner");
  const said = {
    phrase: "دل ڈوب رہا ہے",
    inLatin: "dil doob raha hai",
    language: "ur",
    literally: "my heart is sinking",
    maySpeakOf: ["low-mood", "grief"],
    polite: "Ask since when.",
    credit: "name",
    released: "yes",
  };
  assert.match(
    (await post(giver, "glossary/said", { ...said, maySpeakOf: "depression" })).body,
    /what it may speak of/,
  );
  assert.match(
    (await post(giver, "glossary/said", { ...said, forOther: "yes" })).body,
    /would be your name, not theirs/,
  );
  const saying = await send(giver, "glossary/said", said);
  const hidden = await send(giver, "glossary/said", { ...said, phrase: "tension", literally: "tension", released: "" });
  const inPlace = (): Promise<readonly { readonly id: string }[]> =>
    readPlace(house.stage.app, placeId, (tx) => sayingsIn(tx, { language: "ur" }));

  assert.match(
    (await read(practitioner, `glossary/said/${saying}`)).body,
    /It helps you to ask[\s\S]*No other speaker has looked/,
  );
  assert.equal((await read(nobody, `glossary/said/${saying}`)).status, 404);
  assert.deepEqual(await inPlace(), [], "nobody is shown what no other speaker looked at as right");
  assert.equal((await post(giver, `glossary/said/${saying}/check`, { verdict: "so", speaks: "yes" })).status, 403);
  assert.match((await read(speaker, "home")).body, /2 sayings wait for other speakers/);

  await send(speaker, `glossary/said/${saying}/check`, { verdict: "so", speaks: "yes" });
  assert.equal((await read(nobody, `glossary/said/${saying}`)).status, 404, "released by one of two");
  const otherwise = { verdict: "otherwise", speaks: "yes", why: "In my village: dil baith gaya.", released: "yes" };
  await send(other, `glossary/said/${saying}/check`, otherwise);
  assert.equal((await read(nobody, `glossary/said/${saying}`)).status, 404);
  await send(speaker, `glossary/said/${saying}/check`, { verdict: "so", speaks: "yes", released: "yes" });
  await send(speaker, `glossary/said/${hidden}/check`, { verdict: "so", speaks: "yes", released: "yes" });

  const open = await read(nobody, `glossary/said/${saying}`);
  assert.match(open.body, /Example Giver[\s\S]*It helps you to ask[\s\S]*It is so[\s\S]*dil baith gaya/);
  assert.doesNotMatch(open.body, /Example Speaker|Example Other/, "who checked is told to nobody");
  assert.equal(JSON.parse((await read(nobody, "glossary/said", "application/json")).body).sayings.length, 1);
  assert.equal(JSON.parse((await read(practitioner, "glossary/said", "application/json")).body).sayings.length, 2);
  assert.equal((await inPlace()).length, 2);
  assert.match((await read(practitioner, "search?q=sinking")).body, /my heart is sinking/);

  assert.equal((await post(speaker, `glossary/said/${saying}/take-back`, {})).status, 403);
  await send(giver, `glossary/said/${saying}/take-back`, { sure: "yes" });
  assert.equal((await read(giver, `glossary/said/${saying}`)).status, 404);

  const held = await readPlace(house.stage.app, placeId, (tx) => readGlossaryHeld(tx, giver.personId));
  assert.deepEqual(
    held.map(({ What }) => What),
    ["Gave how people here say it"],
  );
  await withPlace(house.stage.app, placeId, (tx) => eraseGlossary(tx, giver.personId));
  const after = (await read(practitioner, `glossary/said/${hidden}`)).body;
  assert.match(after, /a community member/);
  assert.doesNotMatch(after, /Example Giver/);
});
