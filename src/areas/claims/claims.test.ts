import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { layTable } from "../../rehearsal-seats.ts";
import type { Sitter, Table } from "../../rehearsal-seats.ts";
import { home } from "../home/home.area.ts";
import { organisations } from "../organisations/organisations.area.ts";
import { people } from "../people/people.area.ts";
import { claims } from "./claims.area.ts";

let table: Table;
before(async () => {
  table = await layTable([home, people, organisations, claims]);
});
after(() => table.close());

const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

const adviser = { adviser: "Example Law Centre", adviserContact: "020 7946 0000", daysToPay: "21" };
const claimTold = z.object({
  payBy: z.string(),
  pence: z.number(),
  says: z.string().nullable(),
  paidOn: z.string().nullable(),
});
const claimOf = async (who: Sitter, id: string) =>
  claimTold.parse(JSON.parse(await table.read(who, `claims/${id}`, "application/json")));

/** The rate of this level that the form offers. */
const rateOf = async (who: Sitter, level: string, more = ""): Promise<string> => {
  const told = z
    .object({ rates: z.array(z.object({ id: z.string(), level: z.string() })) })
    .parse(JSON.parse(await table.read(who, `claims/new${more}`, "application/json")));
  return told.rates.find((rate) => rate.level === level)?.id ?? "";
};

const refused = async (who: Sitter, [path, body]: readonly [string, object], words: RegExp) => {
  const answer = await table.post(who, path, body);
  assert.ok([409, 422].includes(answer.statusCode), answer.body);
  assert.match(answer.body, words);
};

test("nobody is paid a fee before they were asked and advice was offered; expenses never wait, nor does an organisation @practice P20", async () => {
  const { be, send, read } = table;
  const [payer, lead, person, worker] = [
    await be("Payer", "commissioner"),
    await be("Lead", "engagement-lead"),
    await be("Giver", "contributor"),
    await be("Charity Worker", "organisation-worker"),
  ];
  const today = day(0);
  await send(payer, "claims/rates", { level: "hour", amount: "25", fromDay: day(-40) });
  const rate = await rateOf(person, "hour");
  await refused(person, ["claims", { what: rate }], /First say what you would like in return/);
  // Asked, but nobody is named who advises: the fee waits, the bus does not.
  await send(person, "claims/offer", { wants: "money" });
  await refused(person, ["claims", { what: rate }], /must be offered free advice/);
  const bus = await send(person, "claims", { what: "travel", amount: "£4.20" });
  await send(lead, `claims/${bus}/decide`, { says: "yes" });
  // What a charity is paid waits for no advice.
  const circle = await send(worker, "organisations", { name: "Example Paid Circle", kinds: ["vcso"] });
  const fee = await send(worker, "claims", { organisation: circle, what: rate });
  await send(lead, `claims/${fee}/decide`, { says: "yes" });
  await send(payer, "claims/runs", { payOn: today });
  assert.equal((await claimOf(person, bus)).paidOn, today);
  assert.equal((await claimOf(worker, fee)).paidOn, today);
  // With the adviser named, the page tells them, and that is kept with its day.
  await send(payer, "claims/terms", adviser);
  assert.match(await read(person, "claims/offer"), /Example Law Centre[\s\S]*020 7946 0000/);
  await send(person, "claims/offer", { wants: "money" });
  const hour = await send(person, "claims", { what: rate });
  assert.equal((await claimOf(person, hour)).pence, 2500);
  assert.match(await read(person, "my-record"), /Were offered advice[\s\S]*Example Law Centre/);
});

test("for somebody without an account a worker types, and a fee waits until the worker says that advice was offered @practice P20", async () => {
  const { be, send, read, post } = table;
  const [payer, worker, other, person] = [
    await be("Paying", "commissioner"),
    await be("Typing", "organisation-worker"),
    await be("Nosy", "contributor"),
    await be("Without account", "contributor"),
  ];
  await send(payer, "claims/terms", adviser);
  await send(payer, "claims/rates", { level: "review", amount: "12.50", fromDay: day(0) });
  const circle = await send(worker, "organisations", { name: "Example Typing Circle", kinds: ["vcso"] });
  await table.house.stage.owner
    .insertInto("organisation_worker")
    .values({ place_id: table.placeId, organisation_id: circle, person_id: person.personId })
    .execute();
  const more = `?person=${person.personId}`;
  assert.match(await read(worker, "claims?find=Without"), /Without account/);
  await send(worker, "claims/offer", { person: person.personId, wants: "money" });
  const rate = await rateOf(worker, "review", more);
  await refused(worker, ["claims", { person: person.personId, what: rate }], /must be offered free advice/);
  await send(worker, "claims/offer", { person: person.personId, wants: "money", told: "yes" });
  const claim = await send(worker, "claims", { person: person.personId, what: rate });
  assert.equal((await post(other, "claims", { person: person.personId, what: "travel", amount: "5" })).statusCode, 403);
  assert.equal((await post(other, `claims/${claim}/decide`, { says: "yes" })).statusCode, 403);
  assert.equal((await table.ask(other, `claims/${claim}`)).statusCode, 403);
  assert.equal((await claimOf(person, claim)).says, null);
  // What they choose by themselves afterwards is theirs to read.
  await send(person, "claims/offer", { wants: "money", every: "week", ceiling: "33" });
  assert.match(await read(person, "claims/offer"), /value="33"/);
  assert.doesNotMatch(await read(worker, `claims/offer${more}`), /value="33"/);
});

test("nobody is paid above their own ceiling: not when they claim, nor when it is agreed, nor when it is paid @practice P20", async () => {
  const { be, send, post } = table;
  const [payer, lead, person] = [
    await be("Ceiling Payer", "commissioner"),
    await be("Ceiling Lead", "engagement-lead"),
    await be("Careful", "contributor"),
  ];
  await send(payer, "claims/terms", adviser);
  await send(payer, "claims/rates", { level: "two-hours", amount: "50", fromDay: day(-400) });
  await send(person, "claims/offer", { wants: "voucher", every: "month", ceiling: "£60" });
  const rate = await rateOf(person, "two-hours");
  const first = await send(person, "claims", { what: rate });
  await refused(person, ["claims", { what: rate }], /£10.? is left/);
  const second = await send(person, "claims", { what: rate, amount: "10" });
  // Last season's two hours were under the ceiling of their own month; paid together now they would be over this one's.
  const earlier = await send(person, "claims", { what: rate, onDay: day(-70) });
  for (const id of [first, second, earlier]) await send(lead, `claims/${id}/decide`, { says: "yes" });
  const childcare = await send(person, "claims", { what: "childcare", amount: "1,200" });
  await send(lead, `claims/${childcare}/decide`, { says: "yes" });
  await send(payer, "claims/runs", { payOn: day(0) });
  const paid = [first, second, earlier, childcare].map(async (id) => (await claimOf(person, id)).paidOn !== null);
  assert.deepEqual(await Promise.all(paid), [true, true, false, true]);
  await refused(payer, ["claims/runs", { payOn: day(0) }], /Nothing that was agreed can be paid now/);
  // Who lowers it before it is agreed is not taken over it.
  await send(person, "claims/offer", { wants: "money", every: "month", ceiling: "200" });
  const third = await send(person, "claims", { what: rate });
  await send(person, "claims/offer", { wants: "money", every: "month", ceiling: "70" });
  await refused(lead, [`claims/${third}/decide`, { says: "yes" }], /£10.? is left/);
  await send(person, "claims/offer", { wants: "nothing" });
  await refused(person, ["claims", { what: rate }], /chose not to be paid/);
  assert.equal((await post(person, "claims", { what: "data", amount: "5" })).statusCode, 201);
});

test("nobody agrees to their own claim, to what they typed, or pays themselves @practice P20", async () => {
  const { be, send, post } = table;
  const [payer, second, person] = [
    await be("Own Payer", "administrator"),
    await be("Second Payer", "commissioner"),
    await be("Typed For", "contributor"),
  ];
  const own = await send(payer, "claims", { what: "travel", amount: "9" });
  const typed = await send(payer, "claims", { person: person.personId, what: "meals", amount: "7" });
  for (const id of [own, typed])
    assert.equal((await post(payer, `claims/${id}/decide`, { says: "yes" })).statusCode, 403);
  for (const id of [own, typed]) await send(second, `claims/${id}/decide`, { says: "yes" });
  await send(payer, "claims/runs", { payOn: day(1) });
  assert.equal((await claimOf(person, typed)).paidOn, day(1));
  assert.equal((await claimOf(payer, own)).paidOn, null);
  await send(second, "claims/runs", { payOn: day(2) });
  assert.equal((await claimOf(payer, own)).paidOn, day(2));
});

test("the rate of the day holds: a later one changes nothing, and none is set for days that were @practice P20", async () => {
  const { be, send } = table;
  const [payer, person] = [await be("Rate Payer", "commissioner"), await be("Rated", "contributor")];
  await send(payer, "claims/terms", adviser);
  await send(person, "claims/offer", { wants: "money" });
  await send(payer, "claims/rates", { level: "day", amount: "150", fromDay: day(-30) });
  const rate = await rateOf(person, "day");
  const before = await send(person, "claims", { what: rate });
  await refused(payer, ["claims/rates", { level: "day", amount: "90", fromDay: day(-5) }], /begins today or later/);
  await send(payer, "claims/rates", { level: "day", amount: "90", fromDay: day(0) });
  assert.equal((await claimOf(person, before)).pence, 15_000);
  // Yesterday is paid as it was yesterday, although a lower rate holds today.
  const yesterday = await send(person, "claims", { what: await rateOf(person, "day"), onDay: day(-1) });
  assert.equal((await claimOf(person, yesterday)).pence, 15_000);
  await refused(person, ["claims", { what: await rateOf(person, "day"), amount: "100" }], /The rate for this is .?£90/);
  await refused(
    person,
    ["claims", { what: await rateOf(person, "day"), onDay: day(-31) }],
    /No rate was set for that day/,
  );
});

test("two who agree or pay at once pay once, and a button pressed twice claims once @practice P20", async () => {
  const { be, send, post, house } = table;
  const [payer, second, person] = [
    await be("Quick Payer", "commissioner"),
    await be("Quick Second", "administrator"),
    await be("Quick", "contributor"),
  ];
  const id = await send(person, "claims", { what: "companion", amount: "30" });
  const agreed = await Promise.all([payer, second].map((who) => post(who, `claims/${id}/decide`, { says: "yes" })));
  assert.deepEqual(agreed.map(({ statusCode }) => statusCode).toSorted(), [201, 409]);
  const runs = await Promise.all([payer, second].map((who) => post(who, "claims/runs", { payOn: day(0) })));
  assert.deepEqual(runs.map(({ statusCode }) => statusCode).toSorted(), [201, 409]);
  const [made] = runs.filter(({ statusCode }) => statusCode === 201);
  const csv = await table.read(payer, `claims/runs/${made?.json().id}?as=csv`);
  assert.equal(csv.split("\n").filter((line) => line.includes(id)).length, 1);
  const twice = await Promise.all(
    [1, 2].map(() =>
      house.app.inject({
        method: "POST",
        url: "/riverside/claims",
        headers: { ...person.headers, accept: "application/json", "idempotency-key": "pressed-twice-0123456789abcdef" },
        payload: { what: "travel", amount: "2.50" },
      }),
    ),
  );
  assert.equal(new Set(twice.map((answer) => answer.json().id)).size, 1);
});

test("money is read as people type it, less than nothing is refused, and money ahead comes before its day @practice P20", async () => {
  const { be, send, read } = table;
  const person = await be("Typist", "contributor");
  const [payer, lead] = [await be("Word Payer", "commissioner"), await be("Word Lead", "engagement-lead")];
  await send(payer, "claims/terms", adviser);
  for (const amount of ["-5", "", "0", "lots", "12.505"])
    await refused(person, ["claims", { what: "travel", amount }], /Write the amount in pounds/);
  await refused(person, ["claims", { what: "travel", amount: "5", onDay: day(3) }], /cannot be in the future/);
  const ahead = await send(person, "claims", { what: "travel", amount: "£12.50", onDay: day(3), ahead: "yes" });
  const told = await claimOf(person, ahead);
  assert.deepEqual([told.pence, told.payBy], [1250, day(3)]);
  assert.match(await read(person, `claims/${ahead}`), /The money comes by/);
  await refused(lead, [`claims/${ahead}/decide`, { says: "no" }], /Write why/);
  await send(lead, `claims/${ahead}/decide`, { says: "no", because: "The bus is free that day (example)." });
  assert.match(await read(person, `claims/${ahead}`), /The bus is free that day/);
  assert.equal((await claimOf(person, ahead)).says, "no");
  const ordinary = await send(person, "claims", { what: "travel", amount: "1,200" });
  assert.deepEqual(
    [(await claimOf(person, ordinary)).pence, (await claimOf(person, ordinary)).payBy],
    [120_000, day(21)],
  );
  assert.match(await read(lead, "home"), /claims? waits? for your yes or no/);
});
