import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { layTable } from "../../rehearsal-seats.ts";
import type { Sitter, Table } from "../../rehearsal-seats.ts";
import { exchange } from "../exchange/exchange.area.ts";
import { home } from "../home/home.area.ts";
import { organisations } from "../organisations/organisations.area.ts";
import { people } from "../people/people.area.ts";
import { asks } from "./asks.area.ts";

let table: Table;
before(async () => {
  table = await layTable([home, people, organisations, exchange, asks]);
});
after(() => table.close());

const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

const ask = (organisation: string, more: object = {}) => ({
  organisation,
  kind: "call",
  title: "A quick call (example)",
  words: "Only for you (example).",
  minutes: "60",
  pay: "0",
  byDay: day(7),
  alreadyHeld: "no",
  lookedIn: "Their page and the exchange.",
  inNameOf: "Example Talking Therapies",
  ...more,
});

const loadOf = async (who: Sitter, organisation: string) =>
  z
    .object({ askedThisMonth: z.object({ asks: z.number(), minutes: z.number(), pence: z.number() }) })
    .parse(JSON.parse(await table.read(who, `asks?organisation=${organisation}`, "application/json"))).askedThisMonth;

test("a partner answers for itself, says how long it took, and is told once; the rest is between them @practice P10", async () => {
  const { be, send, post, read } = table;
  const [lead, worker, other] = [
    await be("Asker", "commissioner"),
    await be("Asked", "organisation-worker"),
    await be("Onlooker", "practitioner"),
  ];
  const circle = await send(worker, "organisations", { name: "Example Asked Circle", kinds: ["vcso"] });
  const first = await send(lead, "asks", ask(circle, { byDay: day(0) }));
  assert.match(await read(worker, "home"), /Example Talking Therapies asks your organisation: A quick call/);
  // Everybody sees what it needs and what is paid; the words are for those whom it concerns.
  const seen = await read(other, `asks/${first}`);
  assert.match(seen, /1 hour[\s\S]*£0/);
  assert.doesNotMatch(seen, /Only for you/);
  assert.doesNotMatch(await read(other, `asks/${first}`, "application/json"), /Only for you|Example Asker/);
  assert.match(await read(worker, `asks/${first}`), /Only for you/);
  for (const who of [lead, other])
    assert.equal((await post(who, `asks/${first}/answer`, { says: "yes" })).statusCode, 403);
  assert.equal((await post(worker, `asks/${first}/took`, { minutes: "5" })).statusCode, 409);
  await send(worker, `asks/${first}/answer`, { says: "yes", words: "Gladly (example)." });
  assert.equal((await post(worker, `asks/${first}/answer`, { says: "no" })).statusCode, 409);
  assert.match(await read(lead, `asks/${first}`), /Gladly \(example\)/);
  assert.doesNotMatch(await read(other, `asks/${first}`), /Gladly/);
  assert.match(await read(worker, "home"), /How long did it take\? A quick call/);
  await send(worker, `asks/${first}/took`, { minutes: "95" });
  assert.equal((await post(worker, `asks/${first}/took`, { minutes: "5" })).statusCode, 409);
  assert.doesNotMatch(await read(worker, "home"), /How long did it take\?/);
  assert.match(await read(lead, `asks/${first}`), /It took 1 hour 35 minutes/);
  assert.equal((await post(lead, `asks/${first}/take-back`, { sure: "yes" })).statusCode, 409);
  // Later is told again on its day, and not before.
  const later = await send(lead, "asks", ask(circle, { title: "Later (example)" }));
  assert.equal((await post(worker, `asks/${later}/answer`, { says: "later", laterOn: day(-1) })).statusCode, 422);
  await send(worker, `asks/${later}/answer`, { says: "later", laterOn: day(20) });
  assert.doesNotMatch(await read(worker, "home"), /Later \(example\)/);
});

test("before anybody asks they see what everybody asked this month; to join adds no hours; beyond the limit a reason is needed @practice P10", async () => {
  const { be, send, post, read } = table;
  const [lead, worker, other] = [
    await be("First", "engagement-lead"),
    await be("Worker", "organisation-worker"),
    await be("Second", "commissioner"),
  ];
  const circle = await send(worker, "organisations", { name: "Example Busy Circle", kinds: ["vcso"] });
  const first = await send(lead, "asks", ask(circle, { minutes: "90", title: "One form (example)" }));
  await send(lead, "asks", ask(circle, { minutes: "30", pay: "12.50" }));
  assert.deepEqual(await loadOf(other, circle), { asks: 2, minutes: 120, pence: 1250 });
  const form = await read(other, `asks/new?organisation=${circle}`);
  assert.match(form, /Asked this month by everybody: 2 asks, 2 hours, £12\.50/);
  assert.match(form, /One form \(example\)[\s\S]*\/join/);
  await send(other, `asks/${first}/join`, { inNameOf: "Example Council" });
  assert.equal((await post(other, `asks/${first}/join`, { inNameOf: "Example Council" })).statusCode, 403);
  assert.deepEqual(await loadOf(other, circle), { asks: 2, minutes: 120, pence: 1250 });
  assert.match(await read(other, `asks/${first}`), /Only for you/);
  assert.equal((await post(other, "asks/limit", { organisation: circle, minutes: "1" })).statusCode, 403);
  await send(worker, "asks/limit", { organisation: circle, minutes: "150", asks: "" });
  const beyond = await post(other, "asks", ask(circle, { minutes: "60" }));
  assert.equal(beyond.statusCode, 422);
  assert.match(beyond.body, /overBecause[\s\S]*They read it/);
  const sent = await send(
    other,
    "asks",
    ask(circle, { minutes: "60", overBecause: "The law gives us a week (example)." }),
  );
  assert.match(await read(worker, `asks/${sent}`), /The law gives us a week/);
  // Within it no reason is kept.
  await send(other, `asks/${sent}/take-back`, { sure: "yes" });
  assert.deepEqual(await loadOf(other, circle), { asks: 2, minutes: 120, pence: 1250 });
  const small = await send(other, "asks", ask(circle, { minutes: "30", overBecause: "Not needed (example)." }));
  assert.doesNotMatch(await read(worker, `asks/${small}`), /Not needed/);
  assert.match(await read(other, "asks/hours?by=asker&as=csv"), /Example Talking Therapies,\d+,\d+,30,12\.5,/);
});

test("what cannot be an ask is told all at once, and a contributor cannot burden a partner", async () => {
  const { be, send, post } = table;
  const [worker, lead, contributor] = [
    await be("Small", "organisation-worker"),
    await be("Wrong", "practitioner"),
    await be("Contributor", "contributor"),
  ];
  const circle = await send(worker, "organisations", { name: "Example Small Circle", kinds: ["faith"] });
  const answer = await post(
    lead,
    "asks",
    ask(circle, {
      kind: "gossip",
      title: "",
      minutes: "0.5",
      pay: "a lot",
      byDay: day(-1),
      alreadyHeld: "yes",
      lookedIn: "",
      worker: lead.personId,
      inNameOf: "",
    }),
  );
  assert.equal(answer.statusCode, 422);
  const fields = z.object({ problems: z.array(z.object({ field: z.string() })) }).parse(JSON.parse(answer.body));
  assert.deepEqual(
    fields.problems.map(({ field }) => field),
    ["worker", "kind", "title", "minutes", "pay", "byDay", "alreadyHeld", "lookedIn", "inNameOf"],
  );
  assert.equal((await post(contributor, "asks", ask(circle))).statusCode, 403);
  // Whoever is nobody here is refused, whatever they look for.
  for (const path of [`asks/new?organisation=${circle}`, "asks?show=by-me", `asks?organisation=${circle}`])
    assert.equal(
      (await table.house.app.inject({ url: `/riverside/${path}`, remoteAddress: "203.0.113.9" })).statusCode,
      403,
    );
});
