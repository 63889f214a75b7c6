import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { z } from "zod";
import { openPlace } from "../../rehearsal-place.ts";
import type { PlaceOpened } from "../../rehearsal-place.ts";
import { claims } from "../claims/claims.area.ts";
import { home } from "../home/home.area.ts";
import { organisations } from "../organisations/organisations.area.ts";
import { people } from "../people/people.area.ts";
import { recognition } from "../recognition/recognition.area.ts";
import { costs } from "./costs.area.ts";

let place: PlaceOpened;
before(async () => {
  place = await openPlace([home, people, organisations, recognition, claims, costs]);
});
after(() => place.house.close());

const today = new Date().toISOString().slice(0, 10);
const month = today.slice(0, 7);
const hour = {
  fromMonth: month,
  pay: "16",
  "pay-source": "Our pay scale (example)",
  "on-costs": "15",
  preparation: "30",
  supervision: "6",
  relationships: "12",
  overhead: "20",
  room: "5",
  interpreting: "0",
  offPercent: "20",
};
const estimate = z.object({
  minutes: z.number(),
  cost: z.object({ about: z.number() }),
  paid: z.number(),
  unpaid: z.object({ about: z.number(), least: z.number(), most: z.number() }),
  standing: z.string(),
});
const paidTold = z.object({
  did: z.array(z.object({ party: z.string(), minutes: z.number() })),
  paid: z.array(z.object({ about: z.string(), pence: z.number() })),
  owed: z.object({ agreed: z.number(), claimed: z.number(), count: z.number() }),
  daysToMoney: z.object({ median: z.number().nullable(), claims: z.number() }),
  notPaidByAnybody: z.array(z.object({ name: z.string(), estimate })),
});
const costTold = z.object({
  models: z.array(z.object({ id: z.string(), standing: z.string() })),
  estimate: estimate.nullable(),
});
type Who = Awaited<ReturnType<PlaceOpened["be"]>>;
const costOf = async (who: Who, id: string) =>
  costTold.parse(JSON.parse(await place.read(who, `costs/${id}`, "application/json")));
const paidOf = async (who: Who, query = "") =>
  paidTold.parse(JSON.parse(await place.read(who, `costs/commissioner${query}`, "application/json")));

async function circle(name: string) {
  const worker = await place.be(`${name} worker`, "organisation-worker");
  const id = await place.send(worker, "organisations", { name: `Example ${name} Circle`, kinds: ["vcso"] });
  return { worker, id };
}

test("an organisation’s cost counts once the organisation itself says that it is right, and nobody else can @practice P19", async () => {
  const payer = await place.be("Proposing", "commissioner");
  const administrator = await place.be("Administering", "administrator");
  const { worker, id } = await circle("Confirming");
  const model = await place.send(payer, `costs/${id}/write`, hour);
  assert.match(await place.read(worker, "home"), /Is it right what an hour costs Example Confirming Circle/);
  for (const who of [payer, administrator])
    assert.equal((await place.post(who, `costs/${id}/say`, { model, says: "confirmed" })).statusCode, 403);
  const bare = await place.post(worker, `costs/${id}/say`, { model, says: "disputed" });
  assert.match(bare.body, /Say what is wrong/);
  await place.send(worker, `costs/${id}/say`, { model, says: "disputed", because: "Our pay is higher." });
  assert.match(await place.read(payer, `costs/${id}`), /Our pay is higher/);
  const own = await place.send(worker, `costs/${id}/write`, { ...hour, pay: "£18.50" });
  // What was read is confirmed, and not what was written meanwhile.
  assert.match((await place.post(worker, `costs/${id}/say`, { model, says: "confirmed" })).body, /written meanwhile/);
  await place.send(worker, `costs/${id}/say`, { model: own, says: "confirmed" });
  assert.deepEqual(
    (await costOf(payer, id)).models.map(({ standing }) => standing),
    ["confirmed", "disputed"],
  );
  const again = await place.post(payer, `costs/${id}/write`, hour);
  assert.match(again.body, /is confirmed. Write a new one from a later month/);
});

test("money, minutes and months are read as people type them, or refused in words that say what to do @practice P19", async () => {
  const { worker, id } = await circle("Typing");
  const cases: readonly (readonly [object, RegExp])[] = [
    [{ pay: "£-3" }, /what an hour is paid/],
    [{ pay: "1e9" }, /what an hour is paid/],
    [{ pay: "12,5" }, /what an hour is paid/],
    [{ pay: "1,200.50" }, /what an hour is paid, over 0 and up to £500/],
    [{ pay: "0" }, /over 0/],
    [{ room: "12,5" }, /pounds and pence, such as 12 or 950.50/],
    [{ "on-costs": "1e2" }, /whole percentage/],
    [{ preparation: "-5" }, /whole minutes from 0 to 240/],
    [{ preparation: "241" }, /whole minutes from 0 to 240/],
    [{ offPercent: "101" }, /from 0 to 100/],
    [{ fromMonth: "2026-13" }, /year and month, such as 2026-04/],
    [{ fromMonth: "2099-01" }, /within a year from now/],
  ];
  for (const [part, words] of cases) {
    const answer = await place.post(worker, `costs/${id}/write`, { ...hour, ...part });
    assert.equal(answer.statusCode, 422, JSON.stringify(part));
    assert.match(answer.body, words);
  }
  assert.equal((await costOf(worker, id)).models.length, 0);
  await place.send(worker, `costs/${id}/write`, { ...hour, pay: " £16.50 ", "on-costs": "15 %", room: "£400.00" });
  assert.match(
    (await place.post(worker, `costs/${id}/write`, { ...hour, fromMonth: "2024-01" })).body,
    /A new one begins no earlier/,
  );
});

test("the commissioner reads the four parts apart, and nothing is owed that was only worked out @practice P19", async () => {
  const payer = await place.be("Paying", "commissioner");
  const lead = await place.be("Agreeing", "engagement-lead");
  const { worker, id } = await circle("Giving");
  const before = await paidOf(payer);
  await place.send(payer, "claims/rates", { level: "half-day", amount: "75", fromDay: today });
  const rates = z
    .object({ rates: z.array(z.object({ id: z.string(), level: z.string() })) })
    .parse(JSON.parse(await place.read(worker, `claims/new?organisation=${id}`, "application/json")));
  const what = rates.rates.find(({ level }) => level === "half-day")?.id ?? "";
  const claim = await place.send(worker, "claims", { organisation: id, what });
  assert.equal((await paidOf(payer)).owed.claimed, before.owed.claimed + 7500);
  await place.send(lead, `claims/${claim}/decide`, { says: "yes" });
  assert.equal((await paidOf(payer)).owed.agreed, before.owed.agreed + 7500);
  await place.send(payer, "claims/runs", { payOn: today });
  await sql`INSERT INTO recognition_total (place_id, total_key, month, account, about, party, organisation_id, minutes, pence)
    VALUES (${place.placeId}, ${`test ${id}`}, ${`${month}-01`}::date, 'given-by', 'accompanied', 'organisation', ${id}, -600, 0)
    `.execute(place.house.stage.owner);
  const model = await place.send(worker, `costs/${id}/write`, hour);
  const unconfirmed = await place.read(payer, "costs/commissioner");
  assert.match(unconfirmed, /not confirmed yet/);
  await place.send(worker, `costs/${id}/say`, { model, says: "confirmed" });
  const told = await paidOf(payer);
  const own = told.notPaidByAnybody.find(({ name }) => name === "Example Giving Circle")?.estimate;
  // Ten hours at £44.74, less the £75 that were paid for them.
  assert.deepEqual([own?.minutes, own?.cost.about, own?.paid, own?.unpaid.about], [600, 44_740, 7500, 37_240]);
  assert.ok((own?.unpaid.least ?? 0) < 37_240 && (own?.unpaid.most ?? 0) > 37_240);
  assert.equal(own?.standing, "confirmed");
  // What nobody paid for is in nothing that is owed.
  assert.deepEqual(told.owed, before.owed);
  assert.equal(told.daysToMoney.claims, before.daysToMoney.claims + 1);
  const page = await place.read(payer, "costs/commissioner");
  assert.match(page, /This is an estimate and no debt/);
  assert.match(page, /about £372.40, between/);
  const csv = await place.read(payer, "costs/commissioner?as=csv", "text/csv");
  assert.match(
    csv,
    /What nobody paid for \(an estimate, no debt\)",Time given,Example Giving Circle,8\.32,372\.4,305\.9,443\.9/,
  );
  const clash = await place.ask(payer, "costs/commissioner?from=2026-05&until=2026-04");
  assert.equal(clash.statusCode, 422);
  assert.match(clash.body, /last month is before the first/);
  assert.equal((await place.ask(worker, "costs/commissioner")).statusCode, 403);
});

test("an organisation’s worker reads the cost of their own organisation and of no other @practice P19", async () => {
  const one = await circle("Own");
  const other = await circle("Other");
  await place.send(one.worker, `costs/${one.id}/write`, hour);
  assert.match(await place.read(one.worker, "costs"), /Example Own Circle/);
  assert.doesNotMatch(await place.read(other.worker, "costs"), /Example Own Circle/);
  assert.equal((await place.ask(other.worker, `costs/${one.id}`)).statusCode, 403);
  assert.equal((await place.post(other.worker, `costs/${one.id}/write`, hour)).statusCode, 403);
});
