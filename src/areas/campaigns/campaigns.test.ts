import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { withPlace } from "../../db/transaction.ts";
import { campaignFor } from "../../rehearsal-campaigns.ts";
import { activityOf } from "../reach/hand-made.ts";
import { keepReading } from "../reach/testing-loaded.store.ts";
import { inDays, openRiverside } from "./testing-riverside.store.ts";
import type { Riverside } from "./testing-riverside.store.ts";

let here: Riverside;
before(async () => {
  here = await openRiverside();
});
after(() => here.house.close());

test("a campaign is chosen on paper, confirmed by the other side, read with its interval and signed by both @practice P29", async () => {
  const id = await here.begin("Ring us");
  const at = `campaigns/${id}`;
  assert.match(
    (await here.read(here.people.commissioner, "home")).body,
    /Ring us: nobody has chosen how its effect is read/,
  );
  await here.send(here.people.commissioner, `${at}/register`, here.onPaper);
  const waiting = await here.resultOf(id);
  assert.deepEqual([waiting.verdict, waiting.refusal, waiting.people], ["cannot-say", "paper-waits", null]);
  assert.match((await here.read(here.people.worker, "home")).body, /Ring us: did the paper say so/);

  const sameSide = await here.post(here.people.analyst, `${at}/confirm`, { says: "yes" });
  assert.equal(sameSide.status, 403);
  assert.equal(
    (await here.post(here.people.worker, `${at}/confirm`, { says: "no" })).status,
    422,
    "a no has its reason",
  );
  await here.send(here.people.worker, `${at}/confirm`, { says: "yes" });
  assert.equal((await here.post(here.people.champion, `${at}/confirm`, { says: "no", because: "Later." })).status, 403);

  await here.send(here.people.commissioner, `${at}/cost`, { pounds: "£9,000", words: "Radio." });
  await here.send(here.people.commissioner, `${at}/cost`, {
    pounds: "12,000",
    words: "Radio, and what partners were paid.",
  });
  const result = await here.resultOf(id);
  assert.equal(result.verdict, "worked", JSON.stringify([result.refusal, result.rows, result.notes]));
  assert.match(result.sentences[0], /^From the start on, between \d+ and \d+ more people were counted/);
  assert.match(result.cost, /^Between £\d+ and £\d+ for each person newly reached/);
  assert.ok(result.ratio.lower > 1.3 && result.ratio.upper < 1.7, JSON.stringify(result.ratio));
  assert.match(result.notes.join(" "), /Method: difference in differences.*quasi-Poisson/);

  assert.equal(
    (await here.post(here.people.commissioner, `${at}/sign`, { agrees: "yes" })).status,
    422,
    "in words, too",
  );
  await here.send(here.people.commissioner, `${at}/sign`, { agrees: "yes", words: "The radio was heard." });
  await here.send(here.people.worker, `${at}/sign`, {
    agrees: "no",
    words: "It was the mosque’s own van, not the radio.",
  });
  await here.send(here.people.worker, `${at}/say`, { kind: "unintended", words: "Elders felt talked about." });
  const page = await here.read(here.people.analyst, `${at}/result`);
  assert.match(page.body, /<h1[^>]*>[\s\S]{0,40}It worked: more people were counted than without it/);
  assert.match(
    page.body,
    /What services and councils say[\s\S]*The radio was heard\.[\s\S]*What community organisations say/,
  );
  assert.match(page.body, /Does not agree[\s\S]*mosque’s own van[\s\S]*Elders felt talked about/);
  const shown = await here.read(here.people.analyst, at);
  assert.match(shown.body, /£12,000[\s\S]*Before: £9,000/);
  assert.match(shown.body, /Yes, says the other side/);
  for (const as of ["csv", "svg", "png", "xlsx"])
    assert.equal((await here.read(here.people.analyst, `${at}/result?as=${as}`)).status, 200, as);
  const csv = await here.read(here.people.analyst, `${at}/result?as=csv`);
  assert.match(csv.body, /It worked[\s\S]*Method: difference in differences/);
});

test("a campaign that did not work says so in its heading, and its people have no cost @practice P29", async () => {
  const id = await here.begin("Leaflets by the till");
  await here.send(here.people.commissioner, `campaigns/${id}/register`, { ...here.onPaper, code: "J", besides: "A" });
  await here.send(here.people.worker, `campaigns/${id}/confirm`, { says: "yes" });
  await here.send(here.people.commissioner, `campaigns/${id}/cost`, { pounds: "3000", words: "Leaflets." });
  const page = await here.read(here.people.analyst, `campaigns/${id}/result`);
  assert.match(page.body, /<h1[^>]*>[\s\S]{0,40}It did not work: what was hoped for did not happen/);
  assert.match(page.body, /between \d+ more and \d+ fewer people were counted/);
  assert.match(page.body, /It may have reached nobody who would not have come/);
  const compared = await here.read(here.people.analyst, "campaigns/compare");
  assert.match(compared.body, /Leaflets by the till[\s\S]*It did not work[\s\S]*£3,000/);
});

test("the same community in another service, where nothing was done, can be compared with @practice P29", async () => {
  const id = await here.begin("Beside another service");
  const besides = here.otherService;
  await here.send(here.people.commissioner, `campaigns/${id}/register`, { ...here.onPaper, besides });
  await here.send(here.people.worker, `campaigns/${id}/confirm`, { says: "yes" });
  const result = await here.resultOf(id);
  assert.equal(result.verdict, "worked");
  assert.match(result.sentences[0], /had it changed as among Indian people in Example Listening/);
  assert.ok(Math.abs(result.ratio.value - 1.5) < 0.02, JSON.stringify(result.ratio));
});

test("so few people that they are hidden are never a success, and their count stands nowhere @practice P29", async () => {
  const id = await here.begin("Few");
  await here.send(here.people.commissioner, `campaigns/${id}/register`, { ...here.onPaper, code: "K", besides: "A" });
  await here.send(here.people.worker, `campaigns/${id}/confirm`, { says: "yes" });
  const result = await here.resultOf(id);
  assert.equal(result.verdict, "cannot-say");
  assert.ok(["hidden", "no-figures"].includes(result.refusal), result.refusal);
  assert.equal(result.people, null);
  assert.ok(result.rows.every((row: readonly unknown[]) => row[2] !== 3));
  assert.equal((await here.read(here.people.analyst, `campaigns/${id}/result?as=svg`)).status, 200);
});

test("what was chosen can be written anew until the start; from that day neither a form nor the database changes it @practice P29", async () => {
  const id = await here.begin("Kept");
  const at = `campaigns/${id}`;
  const began = await here.post(here.people.commissioner, `${at}/register`, { ...here.ahead, startsOn: inDays(0) });
  assert.equal(began.status, 422);
  assert.match(began.body, /chosen before it starts/);
  await here.send(here.people.commissioner, `${at}/register`, here.ahead);
  await here.send(here.people.worker, `${at}/register`, { ...here.ahead, baselineFrom: "2023-06-01" });
  const both = await here.read(here.people.champion, at);
  assert.match(both.body, /Example Worker[\s\S]*What was chosen before, version 1[\s\S]*Example Commissioner/);
  const paper = await here.post(here.people.worker, `${at}/register`, here.onPaper);
  assert.equal(paper.status, 422, "nothing chosen here moves to a paper");

  await sql`UPDATE campaign_choice SET starts_on = ${inDays(0)}, chosen_on = ${inDays(-3)}
    WHERE place_id = ${here.placeId} AND campaign_id = ${id} AND number = 2`.execute(here.house.stage.owner);
  const late = await here.post(here.people.commissioner, `${at}/register`, {
    ...here.ahead,
    baselineFrom: "2022-01-01",
  });
  assert.equal(late.status, 409);
  assert.match(late.body, /not the baseline[\s\S]*add a dated note/);
  const form = await here.read(here.people.commissioner, `${at}/register`);
  assert.match(form.body, /This can no longer be changed[\s\S]*Add a dated note/);
  assert.doesNotMatch(form.body, /<form[^>]*register/);

  const write = (statement: ReturnType<typeof sql>) =>
    withPlace(here.house.stage.app, here.placeId, (tx) => statement.execute(tx));
  await assert.rejects(
    write(sql`UPDATE campaign_choice SET baseline_from = '2022-01-01' WHERE campaign_id = ${id}`),
    /permission denied/,
  );
  await assert.rejects(write(sql`DELETE FROM campaign_choice WHERE campaign_id = ${id}`), /permission denied/);
  const copy = sql`INSERT INTO campaign_choice
    SELECT (jsonb_populate_record(c, jsonb_build_object('number', 3, 'after_number', 2, 'before_start', c.starts_on,
      'chosen_on', ${inDays(1)}::date, 'starts_on', ${inDays(9)}::date))).*
      FROM campaign_choice c WHERE c.campaign_id = ${id} AND c.number = 2`;
  await assert.rejects(write(copy), /check constraint/, "a version after the start of the one before");

  await here.send(here.people.commissioner, `${at}/say`, {
    kind: "note",
    words: "The baseline should have begun later.",
  });
  assert.match((await here.read(here.people.champion, at)).body, /A note:[\s\S]*The baseline should have begun later/);
});

test("a half choice, one that compares a community with itself, and days that cannot be are sent back with what to do", async () => {
  const id = await here.begin("Half");
  const wrong = async (changed: object, words: RegExp) => {
    const answer = await here.post(here.people.commissioner, `campaigns/${id}/register`, { ...here.ahead, ...changed });
    assert.equal(answer.status, 422, JSON.stringify(changed));
    assert.match(answer.body, words);
  };
  await wrong({ besides: "H" }, /somebody else to compare with/);
  await wrong({ besides: here.service }, /somebody else to compare with/);
  await wrong({ counted: `${here.service}:nothing` }, /Choose what is counted/);
  await wrong({ baselineFrom: inDays(20) }, /baseline begins before the start/);
  await wrong({ readUntil: inDays(30), lagMonths: "3" }, /Read figures for longer/);
  await wrong({ startsOn: "2026-02-31" }, /There is no such day/);
  await wrong({ hopedPercent: "0" }, /whole number from 1 to 500/);
  await wrong({ lagMonths: "-1" }, /whole number from 0 to 24/);
  await wrong({ outTakes: " " }, /what will be counted/);
  await wrong({ paperOn: inDays(-5) }, /where the paper can be read/);
  await wrong({ paperOn: inDays(11), paperWhere: "A board." }, /from before the start/);
  assert.equal((await here.read(here.people.analyst, `campaigns/${id}/result`)).status, 404, "nothing was chosen");
});

test("what is pressed twice is done once, and a reading is signed once by each", async () => {
  const key = "a-campaign-pressed-twice-0001";
  const body = { ...campaignFor(here.community), title: "Twice" };
  const presser = { headers: { ...here.people.champion.headers, "idempotency-key": key } };
  const [one, two] = [await here.post(presser, "campaigns", body), await here.post(presser, "campaigns", body)];
  assert.equal(JSON.parse(one.body).id, JSON.parse(two.body).id);
  const id = JSON.parse(one.body).id;
  await here.send(here.people.champion, `campaigns/${id}/register`, here.onPaper);
  const says = { says: "yes" };
  const answers = await Promise.all(
    [here.people.commissioner, here.people.analyst].map((who) => here.post(who, `campaigns/${id}/confirm`, says)),
  );
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [201, 403]);
  const signed = { agrees: "yes", words: "So it was." };
  const presses = await Promise.all(
    [1, 2, 3].map(() => here.post(here.people.analyst, `campaigns/${id}/sign`, signed)),
  );
  assert.deepEqual(presses.map(({ status }) => status).toSorted(), [201, 409, 409]);
  const pounds = { pounds: "100", words: "Tea." };
  const costs = await Promise.all([1, 2].map(() => here.post(here.people.champion, `campaigns/${id}/cost`, pounds)));
  assert.deepEqual(
    costs.map(({ status }) => status),
    [201, 201],
  );
});

test("a reading that was signed before figures were corrected says that it was, and can be signed again @practice P29", async () => {
  const id = await here.begin("Corrected");
  const at = `campaigns/${id}`;
  await here.send(here.people.commissioner, `${at}/register`, here.onPaper);
  await here.send(here.people.worker, `${at}/confirm`, { says: "yes" });
  await here.send(here.people.analyst, `${at}/sign`, { agrees: "yes", words: "As it stood in spring." });
  assert.doesNotMatch((await here.read(here.people.analyst, `${at}/result`)).body, /Signed when it read otherwise/);
  const period = "April 2025";
  const counts = { British: [800], Indian: [420], Pakistani: [160], Bangladeshi: [3] };
  const { tables, ...rest } = activityOf(counts, { periods: [period] });
  await keepReading(here.house.stage, {
    placeId: here.placeId,
    personId: here.people.analyst.personId,
    serviceId: here.service,
    reading: { ...rest, tables: tables.map((table) => ({ ...table, period })) },
  });
  const page = await here.read(here.people.analyst, `${at}/result`);
  assert.match(page.body, /Signed when it read otherwise[\s\S]*As it stood in spring/);
  await here.send(here.people.analyst, `${at}/sign`, { agrees: "yes", words: "As it stands now." });
});
