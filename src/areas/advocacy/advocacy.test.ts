import assert from "node:assert/strict";
import { after, test } from "node:test";
import { sql } from "kysely";
import { z } from "zod";
import { withPlace } from "../../db/transaction.ts";
import { closedYear } from "../../nouns/months.ts";
import { openTwoSides } from "../../rehearsal-two-sides.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";
import { cases } from "../cases/cases.area.ts";
import { recognition } from "../recognition/recognition.area.ts";
import { advocacy } from "./advocacy.area.ts";
import { eraseAdvocacy, readAdvocacyHeld } from "./advocacy-held.store.ts";

const { house, riverside, trust, who, send, made, told, page } = await openTwoSides([recognition, cases, advocacy]);
after(() => house.close());

const need = { because: "care-act", gender: "woman", wishes: "Not from our mosque." };
const asking = {
  holder: trust,
  asks: "To say what she wants at the review.",
  language: "Somali",
  agreed: "yes",
  tellsBack: "yes",
};
const ask = (more: object = {}, by: SignedIn = who("carer")): Promise<string> =>
  made("advocacy", { ...asking, ...need, ...more }, by);
const step = (id: string, sent: object, by: SignedIn = who("therapist")): Promise<string> =>
  made(`advocacy/${id}/step`, sent, by);
const advocates = (name: string, more: object = {}) =>
  made(
    "advocacy/advocates",
    {
      organisation: trust,
      person: who(name).personId,
      languages: "Somali, English",
      gender: "woman",
      ceiling: "1",
      ...more,
    },
    who("therapist"),
  );
const oneTold = z.object({
  state: z.string(),
  advocate: z.object({ name: z.string() }).nullable(),
  waitsSince: z.string().nullable(),
});
const stands = async (id: string) => oneTold.parse(await told(`advocacy/${id}`, who("therapist")));
const status = async (path: string, by: SignedIn): Promise<number> =>
  (await house.app.inject({ url: `/riverside/${path}`, headers: { accept: "application/json", ...by.headers } }))
    .statusCode;

test("somebody waits for an advocate until there is one with room, who is told, meets them, and what came of it is kept @practice P28", async () => {
  const id = await ask();
  assert.match(await page("home", who("therapist")), /waits for an advocate/);
  assert.match(await page(`advocacy/${id}`, who("carer")), /Care Act 2014, section 67/);
  assert.match((await send(`advocacy/${id}/step`, { did: "assigned" }, who("therapist"))).body, /Choose who it is/);
  await advocates("manager");
  assert.match(await page(`advocacy/${id}`, who("therapist")), /Example manager \(speaks their language; room for 1/);
  await step(id, { did: "assigned", advocate: who("manager").personId });
  assert.match(await page("home", who("manager")), /meet them/);
  await step(id, { did: "met" }, who("manager"));
  assert.equal((await stands(id)).state, "together");
  // One at once was said: the next one waits, and it is said why.
  const other = await ask();
  const full = await send(
    `advocacy/${other}/step`,
    { did: "assigned", advocate: who("manager").personId },
    who("therapist"),
  );
  assert.match(full.body, /stands beside as many people as they said they can \(1\)/);
  assert.ok((await stands(other)).waitsSince !== null);
  assert.match((await send(`advocacy/${id}/step`, { did: "ended" }, who("therapist"))).body, /Write what came of it/);
  await step(id, { did: "ended", words: "She said it herself, with me beside her." });
  await step(other, { did: "assigned", advocate: who("manager").personId });
});

test("an advocate who works there no more leaves nobody in the dark: the person waits again @practice P28", async () => {
  await advocates("therapist", { ceiling: "5" });
  const id = await ask();
  await step(id, { did: "assigned", advocate: who("therapist").personId });
  await step(id, { did: "met" });
  await sql`UPDATE advocate SET organisation_id = organisation_id, ceiling = 0 WHERE person_id = ${who("therapist").personId}`.execute(
    house.stage.owner,
  );
  assert.equal((await stands(id)).state, "together", "no room for more is not leaving");
  await sql`DELETE FROM organisation_worker WHERE person_id = ${who("therapist").personId}`.execute(house.stage.owner);
  const shown = await page(`advocacy/${id}`, who("manager"));
  assert.match(shown, /works there no more, so they wait again/);
  await sql`INSERT INTO organisation_worker (place_id, organisation_id, person_id) VALUES (${riverside}, ${trust}, ${who("therapist").personId})`.execute(
    house.stage.owner,
  );
});

test("whoever’s case ended waits for no advocate, and their advocate has room for somebody else @practice P28", async () => {
  // Beside one already: there is room for one more.
  await advocates("manager", { ceiling: "2" });
  const id = await ask();
  const { pseudonym } = z.object({ pseudonym: z.string() }).parse(await told(`advocacy/${id}`, who("therapist")));
  await made(`cases/${id}/say`, { did: "accepted" }, who("therapist"));
  await step(id, { did: "assigned", advocate: who("manager").personId });
  assert.match(await page("home", who("manager")), new RegExp(`${pseudonym}: meet them`));
  await made(`cases/${id}/say`, { did: "ended", words: "They moved away." }, who("therapist"));
  assert.equal((await stands(id)).state, "ended");
  assert.doesNotMatch(await page("home", who("manager")), new RegExp(`${pseudonym}: meet them`));
  const late = await send(`advocacy/${id}/step`, { did: "met" }, who("manager"));
  assert.match(late.body, /If help begins again, write that in the case first/);
  const other = await ask();
  await step(other, { did: "assigned", advocate: who("manager").personId });
  await step(other, { did: "handed-back", words: "I am ill." });
  assert.ok((await stands(other)).waitsSince !== null);
  await made(
    `cases/${other}/say`,
    { did: "declined", words: "Another place gives advocates there." },
    who("therapist"),
  );
  assert.equal((await stands(other)).waitsSince, null);
});

test("what is wrong is said in a sentence; whoever asked with the person does not give advocates @practice P28", async () => {
  const refusals = [
    [{ because: "" }, /Choose why an advocate is needed/],
    [{ agreed: "no" }, /Ask the person first/],
    [{ asks: "" }, /Write what the person asks for/],
    [{ onDay: "2099-01-01" }, /has not come yet/],
  ] as const;
  for (const [more, words] of refusals) {
    const answer = await send("advocacy", { ...asking, ...need, ...more }, who("carer"));
    assert.equal(answer.statusCode, 422);
    assert.match(answer.body, words);
  }
  for (const [more, words] of [
    [{ person: who("carer").personId }, /somebody who works for your organisation/],
    [{ languages: " " }, /Write the languages/],
    [{ ceiling: "lots" }, /whole number/],
  ] as const) {
    const sent = { organisation: trust, person: who("manager").personId, languages: "Somali", ceiling: "2", ...more };
    assert.match((await send("advocacy/advocates", sent, who("therapist"))).body, words);
  }
  const id = await ask();
  assert.match(
    (await send(`advocacy/${id}/step`, { did: "ended", words: "x" }, who("carer"))).body,
    /organisation that gives advocates/,
  );
  assert.match(
    (await send(`advocacy/${id}/step`, { did: "not-wanted" }, who("carer"))).body,
    /in the person’s own words/,
  );
  await step(id, { did: "not-wanted", words: "My sister is enough." }, who("carer"));
  assert.equal((await stands(id)).state, "not-wanted");
  assert.match((await send(`advocacy/${id}/step`, { did: "met" }, who("therapist"))).body, /cannot come next/);
});

test("whoever could not know of it is told that there is none @practice P28 @practice P17", async () => {
  const id = await ask({ tellsBack: "no" });
  assert.equal(await status(`advocacy/${id}`, who("stranger")), 404);
  assert.equal(await status(`advocacy/${id}`, who("carer")), 403);
  assert.equal(await status("advocacy/counts", who("contributor")), 403);
  assert.doesNotMatch(await page("advocacy", who("stranger")), /\d days/);
});

test("that nobody was there is counted, by why, community and language, and small groups are hidden @practice P28 @practice P03", async () => {
  const { until } = closedYear(new Date().toISOString().slice(0, 10));
  const id = await ask();
  await sql`INSERT INTO support_case SELECT (jsonb_populate_record(k, jsonb_build_object('case_id', gen_random_uuid(),
      'pseudonym', 'amber-heron-' || (n + 100), 'language', CASE WHEN n <= 2 THEN 'Twi' ELSE 'Somali' END))).*
    FROM support_case k, generate_series(1, 60) AS n WHERE k.case_id = ${id}`.execute(house.stage.owner);
  await sql`INSERT INTO advocacy_need (place_id, case_id, because, gender, wishes)
    SELECT place_id, case_id, 'detained', 'any', '' FROM support_case WHERE pseudonym LIKE 'amber-heron-%'`.execute(
    house.stage.owner,
  );
  await sql`INSERT INTO advocacy_step (place_id, case_id, number, did, on_day, words)
    SELECT place_id, case_id, d.n, d.did, ${until}::date - 30 + d.n, '' FROM support_case, (VALUES (1, 'needed'), (2, 'met')) AS d (n, did)
    WHERE pseudonym LIKE 'amber-heron-%' AND (d.n = 1 OR split_part(pseudonym, '-', 3)::int > 130)`.execute(
    house.stage.owner,
  );
  const shown = await page("advocacy/counts", who("manager"));
  assert.match(shown, /Of about 60 people who needed an advocate, about 30 had none: 50%/);
  assert.match(shown, /Twi[\s\S]{0,200}hidden to protect people/);
});

test("what an advocate is stands in eight languages for everyone, without an account @practice P28", async () => {
  const read = async (language: string) =>
    (await house.app.inject({ url: `/riverside/advocacy/leaflet?lang=${language}`, headers: { accept: "text/html" } }))
      .body;
  assert.match(await read("en"), /Does not decide for you/);
  assert.match(await read("ar"), /لا يقرر عنك/);
});

test("an advocate who is forgotten stands beside nobody, and whoever they stood beside waits", async () => {
  const inPlace = <Told>(work: Parameters<typeof withPlace<Told>>[2]) => withPlace(house.stage.app, riverside, work);
  const { personId } = who("manager");
  assert.ok((await inPlace((tx) => readAdvocacyHeld(tx, personId))).length > 0);
  await inPlace((tx) => eraseAdvocacy(tx, personId));
  assert.deepEqual(await inPlace((tx) => readAdvocacyHeld(tx, personId)), []);
});
