import assert from "node:assert/strict";
import { after, test } from "node:test";
import { sql } from "kysely";
import { z } from "zod";
import { withPlace } from "../../db/transaction.ts";
import { closedYear, monthsLater } from "../../nouns/months.ts";
import { openTwoSides } from "../../rehearsal-two-sides.ts";
import { signedIn } from "../../web/rehearsal-people.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";
import { cases } from "../cases/cases.area.ts";
import { recognition } from "../recognition/recognition.area.ts";
import { budgets } from "./budgets.area.ts";
import { eraseBudgets, readBudgetsHeld } from "./budgets-held.store.ts";

const { house, riverside, circle, trust, who, send, made, told, page } = await openTwoSides([
  recognition,
  cases,
  budgets,
]);
after(() => house.close());
const payer = await signedIn(house.stage, { placeId: riverside, name: "Example payer", roles: ["commissioner"] });

const asking = {
  holder: trust,
  asks: "Somebody who cooks as she does.",
  agreed: "yes",
  tellsBack: "yes",
  condition: "psychosis",
  helpedBy: "vcso",
};
const begin = (more: object = {}, by: SignedIn = who("carer")): Promise<string> =>
  made("budgets", { ...asking, ...more }, by);
const step = (id: string, sent: object, by: SignedIn = who("therapist")): Promise<string> =>
  made(`budgets/${id}/step`, sent, by);
const ask = (path: string, by: SignedIn) =>
  house.app.inject({ url: `/riverside/${path}`, headers: { accept: "application/json", ...by.headers } });
const budgetTold = z.object({
  steps: z.array(z.object({ did: z.string() })),
  next: z.array(z.string()),
  waitsSince: z.string().nullable(),
  isOver: z.boolean(),
});

test("a worker writes down that somebody was put off, by which role and why; the service offers another way, and they get it @practice P27", async () => {
  const id = await begin();
  await step(id, { did: "asked" }, who("carer"));
  const waiting = budgetTold.parse(await told(`budgets/${id}`, who("therapist")));
  assert.ok(waiting.waitsSince !== null);
  assert.match(await page("home", who("therapist")), /asked for a budget, and heard nothing/);
  await step(
    id,
    { did: "refused", byRole: "social-worker", reason: "too-ill", words: "Not while she is like this." },
    who("carer"),
  );
  const shown = await page(`budgets/${id}`, who("therapist"));
  assert.match(shown, /A social worker\. They said the person is too ill/);
  assert.match(shown, /written by <bdi>Example Carers’ Circle/);
  await step(id, { did: "offered" });
  await step(id, { did: "not-wanted", words: "Not with a stranger in my kitchen." });
  await step(id, { did: "another-way", choice: "trusted-place" });
  for (const sent of [
    { did: "assessed" },
    { did: "indicative", pounds: "8,400" },
    { did: "planned" },
    { did: "provider", choice: "no" },
    { did: "arranged", choice: "direct", payer: "nhs" },
  ])
    await step(id, sent);
  const end = await page(`budgets/${id}`, who("carer"));
  assert.match(end, /£8,400 a year/);
  assert.match(end, /Paid by: The NHS/);
  assert.match(end, /Look again by/);
  assert.match(end, /Within three months of the first payment, then each twelve months\. \(National Health Service/);
  assert.match(end, /No number of days stands in the law/);
});

test("what cannot come next, or lacks who said it, is refused in a sentence, and nothing is kept @practice P27", async () => {
  const id = await begin();
  const wrongs = [
    [{ did: "arranged", choice: "direct" }, /cannot come next/],
    [{ did: "refused", reason: "wait" }, /Choose who said it/],
    [{ did: "refused", byRole: "panel" }, /no reason was given/],
    [{ did: "advocate", choice: "perhaps" }, /Choose which/],
    [{ did: "informed" }, /in which language/],
    [{ did: "asked", onDay: "2099-01-01" }, /has not come yet/],
  ] as const;
  for (const [sent, words] of wrongs) {
    const answer = await send(`budgets/${id}/step`, sent, who("therapist"));
    assert.equal(answer.statusCode, 422, answer.body);
    assert.match(answer.body, words);
  }
  assert.equal(budgetTold.parse(await told(`budgets/${id}`, who("therapist"))).steps.length, 1);
});

test("whoever could not know of it is told that there is none; a case of another kind is no budget @practice P27 @practice P17", async () => {
  const id = await begin({ tellsBack: "no" });
  assert.equal((await ask(`budgets/${id}`, who("stranger"))).statusCode, 404);
  assert.equal((await send(`budgets/${id}/step`, { did: "asked" }, who("stranger"))).statusCode, 404);
  // Who asked, and may not hear what came of it, reads none of the steps.
  assert.equal((await ask(`budgets/${id}`, who("carer"))).statusCode, 403);
  const referral = await made("cases", { ...asking }, who("carer"));
  assert.equal((await ask(`budgets/${referral}`, who("therapist"))).statusCode, 404);
  assert.equal((await ask("budgets/conversion", who("contributor"))).statusCode, 403);
});

test("a budget whose case ended or was not taken on waits nowhere, and does again once help begins again @practice P27", async () => {
  const waits = /asked for a budget, and heard nothing|people wait for their budget/;
  const everyOther = sql`INSERT INTO support_case_step (place_id, case_id, number, did, words, on_day)
    SELECT k.place_id, k.case_id, 90, 'declined', '', current_date FROM support_case k`;
  await everyOther.execute(house.stage.owner);
  assert.doesNotMatch(await page("home", who("therapist")), waits);
  const id = await begin();
  await step(id, { did: "asked" });
  assert.match(await page("home", who("therapist")), waits);
  const standing = async () => {
    const { isOver, waitsSince, next } = budgetTold.parse(await told(`budgets/${id}`, who("therapist")));
    return { isOver, waits: waitsSince !== null, canGoOn: next.length > 0 };
  };
  await made(`cases/${id}/say`, { did: "declined", words: "Ask the council." }, who("therapist"));
  assert.deepEqual(await standing(), { isOver: true, waits: false, canGoOn: false });
  assert.doesNotMatch(await page("home", who("therapist")), waits);
  assert.match(await page("budgets", who("therapist")), /It is over/);
  assert.doesNotMatch(await page("budgets", who("therapist")), /no answer/);
  const late = await send(`budgets/${id}/step`, { did: "offered" }, who("therapist"));
  assert.equal(late.statusCode, 422);
  assert.match(late.body, /If help begins again, write that in the case first/);
  await made(`cases/${id}/say`, { did: "accepted" }, who("therapist"));
  assert.deepEqual(await standing(), { isOver: false, waits: true, canGoOn: true });
  assert.match(await page("home", who("therapist")), waits);
  await made(`cases/${id}/say`, { did: "begun" }, who("therapist"));
  await made(`cases/${id}/say`, { did: "ended", words: "They moved away." }, who("therapist"));
  assert.doesNotMatch(await page("home", who("therapist")), waits);
});

test("once the yes is taken back those who read by it see it in no list; the person still waits with those who help them @practice P27 @practice P17", async () => {
  const today = new Date().toISOString().slice(0, 10);
  const id = await begin({}, who("therapist"));
  await step(id, { did: "asked" });
  const terms = {
    title: "Budgets together",
    purpose: "One story, told once.",
    fields: "Language\nWhat happened",
    neverShared: "",
    startsOn: today,
    endsOn: monthsLater(today, 12),
    reviewOn: monthsLater(today, 6),
    workers: [who("carer").personId, who("therapist").personId],
  };
  const agreement = await made("agreements", { ...terms, one: circle, other: trust }, who("carer"));
  for (const side of ["carer", "therapist"]) await made(`agreements/${agreement}/sign`, { number: 1 }, who(side));
  const trained = { person: who("carer").personId, trainedOn: today, until: monthsLater(today, 12) };
  await made("cases/ready", trained, who("manager"));
  const yes = { agreement, basis: "consent", how: "spoken", until: monthsLater(today, 3) };
  await made(`cases/${id}/consent`, yes, who("therapist"));
  const listed = async (by: SignedIn): Promise<boolean> =>
    z
      .object({ budgets: z.array(z.object({ id: z.string() })) })
      .parse(await told("budgets", by))
      .budgets.some((one) => one.id === id);
  assert.ok(await listed(who("carer")));
  await sql`UPDATE support_case_consent SET withdrawn_at = now(), withdrawn_how = 'told' WHERE case_id = ${id}`.execute(
    house.stage.owner,
  );
  assert.equal(await listed(who("carer")), false);
  assert.equal((await ask(`budgets/${id}`, who("carer"))).statusCode, 403);
  assert.ok(await listed(who("therapist")));
  assert.match(await page("home", who("therapist")), /asked for a budget, and heard nothing/);
});

test("it shows whether a budget is only for those whom somebody helps to ask, and hides what is small @practice P27 @practice P03", async () => {
  const { until } = closedYear(new Date().toISOString().slice(0, 10));
  const id = await begin();
  // Forty whom nobody helped, of whom ten got it; forty with a community organisation, of whom thirty did; one with dementia.
  await sql`INSERT INTO support_case SELECT (jsonb_populate_record(k, jsonb_build_object('case_id', gen_random_uuid(),
      'pseudonym', 'amber-heron-' || (n + 100), 'helped_by', CASE WHEN n <= 40 THEN 'nobody' ELSE 'vcso' END,
      'condition', CASE WHEN n = 1 THEN 'dementia' ELSE 'psychosis' END))).*
    FROM support_case k, generate_series(1, 80) AS n WHERE k.case_id = ${id}`.execute(house.stage.owner);
  await sql`INSERT INTO budget_step (place_id, case_id, number, did, on_day, words, choice, pence)
    SELECT k.place_id, k.case_id, d.n, d.did, ${until}::date - 60 + d.n, '', CASE WHEN d.did = 'arranged' THEN 'direct' END,
      CASE WHEN d.did = 'indicative' THEN 500000 END
    FROM support_case k, (VALUES (1, 'asked'), (2, 'offered'), (3, 'assessed'), (4, 'indicative'), (5, 'planned'), (6, 'arranged')) AS d (n, did)
    WHERE k.pseudonym LIKE 'amber-heron-%' AND (d.n <= 2 OR split_part(k.pseudonym, '-', 3)::int - 100 <= 10
      OR split_part(k.pseudonym, '-', 3)::int - 100 > 50)`.execute(house.stage.owner);
  const shown = await page("budgets/conversion", who("manager"));
  assert.match(shown, /Of those who asked, about 50 of 100 got a budget/);
  assert.match(shown, /Whom nobody helped to ask: about 25 of 100\. Whom somebody helped: about 75 of 100/);
  assert.match(shown, /Too few may be shown to say for how many nobody was to be had who knows their language/);
  // Twenty found nobody who knows their food; two of them did later.
  await sql`INSERT INTO budget_step (place_id, case_id, number, did, on_day, words, choice)
    SELECT k.place_id, k.case_id, d.n, 'provider', ${until}::date, '', d.choice
    FROM support_case k, (VALUES (7, 'no'), (8, 'yes')) AS d (n, choice)
    WHERE k.pseudonym LIKE 'amber-heron-%' AND split_part(k.pseudonym, '-', 3)::int BETWEEN 151 AND 172
      AND (d.n = 7 OR split_part(k.pseudonym, '-', 3)::int > 170)`.execute(house.stage.owner);
  const home = await page("home", payer);
  assert.match(home, /Personal budgets, [^<]*Whom nobody helped to ask: about 25 of 100/);
  assert.match(
    home,
    /Of about 40 who were told an amount, about 20 found no one who knows their language, faith or food/,
  );
  assert.match(shown, /Dementia[\s\S]{0,300}hidden to protect people/);
  const csv = (await ask("budgets/conversion?as=csv", who("manager"))).body;
  assert.match(csv, /By condition,Dementia,Asked,,suppressed/);
});

test("what a personal budget is stands in eight languages for everyone, without an account @practice P27", async () => {
  const read = async (language: string) =>
    (await house.app.inject({ url: `/riverside/budgets/leaflet?lang=${language}`, headers: { accept: "text/html" } }))
      .body;
  assert.match(await read("en"), /Asking does not end your benefits/);
  assert.match(await read("ur"), /بینیفٹ ختم نہیں/);
});

test("whoever is forgotten wrote nothing; what happened to the person stays", async () => {
  const id = await begin();
  const inPlace = <Told>(work: Parameters<typeof withPlace<Told>>[2]) => withPlace(house.stage.app, riverside, work);
  const { personId } = who("carer");
  assert.ok((await inPlace((tx) => readBudgetsHeld(tx, personId))).length > 0);
  await inPlace((tx) => eraseBudgets(tx, personId));
  assert.deepEqual(await inPlace((tx) => readBudgetsHeld(tx, personId)), []);
  assert.match(await page(`budgets/${id}`, who("therapist")), /Wanted to know about it/);
});
