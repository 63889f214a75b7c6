import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { layTable } from "../../rehearsal-seats.ts";
import type { Sitter, Table } from "../../rehearsal-seats.ts";

let table: Table;
let owner: Sitter;
let worker: Sitter;
let organisation: string;
before(async () => {
  table = await layTable();
  owner = await table.be("Owner", "commissioner");
  worker = await table.be("Worker", "organisation-worker");
  organisation = await table.send(worker, "organisations", { name: "Asked Together", kinds: ["vcso"] });
});
after(() => table.close());

const json = "application/json";
const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

const planTold = z.object({
  partners: z.array(
    z.object({ firstInvolvedOn: z.string().nullable(), firstAskedOn: z.string().nullable(), reading: z.string() }),
  ),
  asks: z.array(z.object({ title: z.string(), minutes: z.number(), pence: z.number(), stands: z.string() })),
});
const told = async (at: string) => planTold.parse(JSON.parse(await table.read(owner, at, json)));

test("what a partner was asked for a plan stands on its page with minutes, pay and answer, and is no involvement @practice P10", async () => {
  const { send, post, read } = table;
  const id = await send(owner, "plans", { title: "Warm rooms (example)", kind: "campaign", purpose: "To keep warm." });
  await send(owner, `plans/${id}/partners`, { organisation });
  assert.equal((await told(`plans/${id}`)).partners[0]?.reading, "never");
  assert.match(await read(owner, `asks/new?organisation=${organisation}&plan=${id}`), /Which plan is it for\?/);
  const ask = { organisation, kind: "consultation", title: "Say which rooms (example)", minutes: "90", pay: "60" };
  const rest = { byDay: day(7), alreadyHeld: "no", lookedIn: "Their page.", inNameOf: "Example Council" };
  const unknown = await post(owner, "asks", { ...ask, ...rest, plan: organisation });
  assert.equal(unknown.statusCode, 422, "an ask is for a plan of this place");
  const sent = await send(owner, "asks", { ...ask, ...rest, plan: id });
  const withAsk = await told(`plans/${id}`);
  assert.deepEqual(withAsk.asks, [{ title: "Say which rooms (example)", minutes: 90, pence: 6000, stands: "waits" }]);
  assert.deepEqual(withAsk.partners, [{ firstInvolvedOn: null, firstAskedOn: day(0), reading: "only-asked" }]);
  await send(worker, `asks/${sent}/answer`, { says: "yes" });
  assert.equal((await told(`plans/${id}`)).asks[0]?.stands, "yes");
  assert.match(await read(worker, `asks/${sent}`), new RegExp(`plans/${id}"[^>]*>\\s*<bdi>Warm rooms`));

  await send(owner, `plans/${id}/publish`, { sure: "yes" });
  const open = await table.house.app.inject({ url: `/riverside/plans/${id}`, headers: { accept: "text/html" } });
  assert.doesNotMatch(open.body, /Say which rooms/, "what partners are asked is for the people of the place");
  await send(owner, `asks/${sent}/take-back`, { sure: "yes" });
  const without = await told(`plans/${id}`);
  assert.deepEqual([without.asks.length, without.partners[0]?.reading], [0, "never"]);
});

const asksTold = z.object({
  asks: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      minutes: z.number(),
      pence: z.number(),
      byDay: z.string(),
      state: z.string(),
    }),
  ),
  askedThisMonth: z.object({ asks: z.number(), minutes: z.number() }).nullable(),
});
const asksOf = async (who: Sitter, id: string) =>
  asksTold.parse(JSON.parse(await table.read(who, `asks?organisation=${id}`, json)));

const invitedTold = z.object({ invited: z.array(z.object({ id: z.string() })) });
const invitedTo = async (at: string): Promise<readonly string[]> =>
  invitedTold.parse(JSON.parse(await table.read(owner, `${at}/invite`, json))).invited.map(({ id }) => id);

test("to invite a partner’s people to a session is to ask it: with the minutes of all, the pay and the day, once, beyond its limit with a reason @practice P10", async () => {
  const { send, post, read, be } = table;
  const [second, onlooker] = [await be("Second", "organisation-worker"), await be("Onlooker", "practitioner")];
  const circle = await send(second, "organisations", { name: "Invited Circle", kinds: ["vcso"] });
  const fields = { kind: "meeting", purpose: "To plan.", promisedLevel: "asked", openTo: "invited" };
  const at = `sessions/${await send(owner, "sessions", { title: "Closed talk (example)", ...fields })}`;
  await send(owner, `${at}/when`, { onDay: day(40), fromTime: "10:00", toTime: "11:30", because: "It suits all." });
  const coming = { organisation: circle, standing: "vcso-worker", part: "contributor" };
  await send(owner, `${at}/people`, { ...coming, person: second.personId });
  await send(owner, `${at}/people`, { ...coming, name: "Example Colleague" });
  await send(owner, `${at}/call`, { because: "It is time." });
  assert.match(await read(owner, `${at}/invite`), /Invited Circle: nothing this month/);

  await send(second, "asks/limit", { organisation: circle, minutes: "2", asks: "" });
  const invite = { who: await invitedTo(at), way: "in-person", pay: "80" };
  const refused = await post(owner, `${at}/invite`, invite);
  assert.equal(refused.statusCode, 422);
  assert.match(refused.body, /more than they said they can be asked: Invited Circle/);
  await send(owner, `${at}/invite`, { ...invite, overBecause: "The room is free once." });
  const { asks, askedThisMonth } = await asksOf(second, circle);
  assert.deepEqual(askedThisMonth, { asks: 1, minutes: 180 }, "90 minutes of two people");
  const [ask] = asks;
  assert.deepEqual([ask?.minutes, ask?.pence, ask?.byDay, ask?.state], [180, 8000, day(40), "waits"]);
  assert.match(await read(second, `asks/${ask?.id}`), /Closed talk \(example\)[\s\S]*The room is free once/);
  for (const page of ["asks", `asks/${ask?.id}`])
    assert.doesNotMatch(await read(onlooker, page), /Closed talk/, "who may not come does not read which session");
  assert.doesNotMatch(await read(second, "home"), /asks your organisation/, "nobody is asked the same twice");

  await send(owner, `${at}/invite`, { who: await invitedTo(at), way: "in-person" });
  assert.equal((await asksOf(second, circle)).asks.length, 1, "whoever is invited again is asked no second time");
  await send(owner, `${at}/cancel`, { because: "The room burnt down." });
  const off = await asksOf(second, circle);
  assert.deepEqual([off.asks[0]?.state, off.askedThisMonth], ["taken-back", { asks: 0, minutes: 0 }]);
});

test("what is answered to an invitation is answered to the ask", async () => {
  const { send, read } = table;
  const fields = { kind: "meeting", purpose: "To plan.", promisedLevel: "asked", openTo: "place" };
  const at = `sessions/${await send(owner, "sessions", { title: "Open talk (example)", ...fields })}`;
  await send(owner, `${at}/when`, { onDay: day(45), fromTime: "10:00", toTime: "11:00", because: "It suits all." });
  const coming = { organisation, standing: "vcso-worker", part: "contributor", person: worker.personId };
  await send(owner, `${at}/people`, coming);
  await send(owner, `${at}/call`, { because: "It is time." });
  await send(owner, `${at}/invite`, { who: await invitedTo(at), way: "in-person" });
  const open = async () =>
    (await asksOf(worker, organisation)).asks.find(({ title }) => title === "Open talk (example)");
  assert.equal((await open())?.state, "waits");
  const plan = await send(owner, "plans", { title: "Talks (example)", kind: "campaign", purpose: "To talk." });
  await send(owner, `plans/${plan}/sessions`, { session: at.slice("sessions/".length), about: "scope" });
  assert.deepEqual(
    (await told(`plans/${plan}`)).asks.map(({ title, minutes }) => [title, minutes]),
    [["Open talk (example)", 60]],
    "to invite to a session of a plan is to ask for the plan",
  );
  await send(worker, "sessions/answer", { session: at.slice("sessions/".length), answer: "yes" });
  const answered = await open();
  assert.equal(answered?.state, "yes");
  await send(worker, `asks/${answered?.id}/took`, { minutes: "75" });
  assert.equal((await open())?.state, "took");
  assert.match(await read(owner, `asks/${answered?.id}`), /1 hour 15 minutes/);
});
