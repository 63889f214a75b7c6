import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { z } from "zod";
import { meetToday } from "../../rehearsal-meetings.ts";
import { layTable } from "../../rehearsal-seats.ts";
import type { Sitter, Table } from "../../rehearsal-seats.ts";

let table: Table;
before(async () => {
  table = await layTable();
});
after(() => table.close());

const today = new Date().toISOString().slice(0, 10);

const told = z.object({
  contributions: z.array(
    z.object({ id: z.string(), kind: z.string(), minutes: z.number(), state: z.string(), way: z.string() }),
  ),
});
const listOf = async (who: Sitter) =>
  told.parse(JSON.parse(await table.read(who, "recognition", "application/json"))).contributions;

const lineTold = z.object({ contributors: z.array(z.object({ id: z.string(), name: z.string() })) });

/** In each entry, what was given: the steps in their order. */
const entered = async (id: string) => {
  const { rows } = await sql<{ step: string; minutes: number; corrects: boolean }>`
    SELECT p.step, l.minutes, p.corrects IS NOT NULL AS corrects FROM recognition_post p
    JOIN recognition_line l USING (place_id, post_id)
    WHERE p.source_id = ${id} AND l.account = 'used-by' ORDER BY p.posted_at, p.step`.execute(table.house.stage.owner);
  return rows.map(({ step, minutes, corrects }) => `${step} ${minutes}${corrects ? " corrects" : ""}`);
};

/** A meeting of today; on its list are carers, and of organisations a partner’s worker, a trust’s and somebody of the staff. */
async function meet(title: string) {
  const { be, send, read } = table;
  const meeting = await meetToday(table, title, 1);
  const partner = await be(`Partner of ${title}`, "organisation-worker");
  const circle = await send(partner, "organisations", { name: `Circle of ${title} (example)`, kinds: ["vcso"] });
  const trust = await send(meeting.chair, "organisations", { name: `Trust of ${title} (example)`, kinds: ["service"] });
  const { at, chair } = meeting;
  const add = (more: object) => send(chair, `${at}/people`, { part: "contributor", ...more });
  await add({ organisation: circle, standing: "vcso-worker" });
  await add({ organisation: trust, standing: "professional" });
  await add({ name: "Staff Example", standing: "staff", organisation: circle });
  await add({ name: "Nobody’s Record", standing: "carer" });
  const { contributors } = lineTold.parse(JSON.parse(await read(chair, `${at}/attendance`, "application/json")));
  const lineOf = (name: string): string => contributors.find((one) => one.name.startsWith(name))?.id ?? "";
  const [carer] = meeting.people;
  assert.ok(carer);
  const all = contributors.map(({ id }) => id);
  return { ...meeting, partner, carer, circle, all, lineOf, ofCircle: lineOf("Circle"), ofTrust: lineOf("Trust") };
}

test("who came and how long, written down once, is the partner’s contribution, once however often it is sent @practice P14", async () => {
  const { send, read, post } = table;
  const { at, chair, partner, carer, all, ofCircle } = await meet("Typing");
  await send(chair, `${at}/attendance`, { came: all });
  // While nobody knows how long it took, nothing is given.
  assert.deepEqual(await listOf(partner), []);
  for (const time of [1, 2, 3]) {
    const answer = await post(chair, `${at}/time`, { contributor: "everybody", minutes: "90", paid: "no" });
    assert.equal(answer.statusCode, 201, String(time));
  }
  const [one, ...others] = await listOf(partner);
  assert.ok(one);
  assert.deepEqual([others.length, one.kind, one.minutes, one.state, one.way], [0, "came", 90, "written", "session"]);
  assert.deepEqual(await entered(one.id), ["written 90"]);
  assert.match(await read(partner, "home"), /Is this right\? Came to a meeting · 90 minutes/);
  // The carer’s own is theirs, and says nothing of which session it was; the trust and the staff gave none.
  const [own] = await listOf(carer);
  assert.equal(own?.minutes, 90);
  assert.match(await read(carer, `recognition/${own?.id ?? ""}`, "application/json"), /"session":null/);
  assert.match(await read(partner, `recognition/${one.id}`), /By the service, from a meeting.*Typing/);
  const { rows } = await sql<{ count: number }>`SELECT count(*)::int AS count FROM contribution
    WHERE way = 'session'`.execute(table.house.stage.owner);
  assert.equal(rows[0]?.count, 2);
  // Corrected, it is an entry of its own, and the partner is asked again.
  await send(partner, `recognition/${one.id}/say`, { says: "confirmed" });
  await send(chair, `${at}/time`, { contributor: ofCircle, minutes: "60", paid: "no" });
  assert.deepEqual(await entered(one.id), ["written 90", "said-2 -30 corrects"]);
  assert.equal((await listOf(partner))[0]?.state, "rewritten");
  assert.match(await read(partner, "home"), /Is this right\? Came to a meeting · 60 minutes/);
  // What the partner says then holds, also where the same is sent once more.
  await send(partner, `recognition/${one.id}/say`, { says: "corrected", minutes: "75" });
  await send(chair, `${at}/time`, { contributor: ofCircle, minutes: "60", paid: "no" });
  await send(chair, `${at}/attendance`, { came: all });
  assert.deepEqual(
    (await listOf(partner)).map(({ minutes, state }) => [minutes, state]),
    [[75, "corrected"]],
  );
  // Marked as not there, it is taken back; there after all, it is there again.
  await send(chair, `${at}/attendance`, { came: all.filter((id) => id !== ofCircle) });
  assert.deepEqual(
    (await listOf(partner)).map(({ minutes, state }) => [minutes, state]),
    [[0, "taken-back"]],
  );
  assert.doesNotMatch(await read(partner, "home"), /Is this right\?/);
  await send(chair, `${at}/attendance`, { came: all });
  assert.deepEqual(await entered(one.id), [
    "written 90",
    "said-2 -30 corrects",
    "said-3 15 corrects",
    "said-4 -75 corrects",
    "said-5 60 corrects",
  ]);
});

test("where nobody wrote down a time, a meeting that is over gave its length to those who came @practice P14", async () => {
  const { send } = table;
  const { at, chair, partner, ofCircle } = await meet("Length");
  await send(chair, `${at}/attendance`, { came: [ofCircle] });
  await send(chair, `${at}/held`, {});
  assert.deepEqual(
    (await listOf(partner)).map(({ minutes }) => minutes),
    [120],
  );
});

test("nobody gives more than 24 hours in a day, wherever it is written down @practice P14", async () => {
  const { send, post } = table;
  const { at, chair, carer, lineOf } = await meet("Long day");
  const act = { kind: "prepared", by: "me", standing: "volunteer", onDay: today };
  await send(carer, "recognition", { ...act, minutes: "1200" });
  const line = lineOf("Example Person 0");
  const full = await post(chair, `${at}/time`, { contributor: line, minutes: "300", paid: "no" });
  assert.equal(full.statusCode, 422);
  assert.match(full.body, /more than 24 hours/);
  await send(chair, `${at}/time`, { contributor: line, minutes: "200", paid: "no" });
  assert.equal((await post(carer, "recognition", { ...act, minutes: "60" })).statusCode, 422);
  const own = (await listOf(carer)).find(({ way }) => way === "session");
  const longer = await post(carer, `recognition/${own?.id ?? ""}/say`, { says: "corrected", minutes: "260" });
  assert.match(longer.body, /more than 24 hours on that day/);
});

test("a partner says of all that is shown, in one press, that it is right; of what others gave it says nothing @practice P14", async () => {
  const { be, send, post, read } = table;
  const worker = await be("All at once", "organisation-worker");
  const practitioner = await be("Writer", "practitioner");
  const other = await be("Onlooker", "organisation-worker");
  const circle = await send(worker, "organisations", { name: "Example All At Once", kinds: ["faith"] });
  const act = { kind: "explained", minutes: "30", by: circle, standing: "volunteer", onDay: today };
  const ids = [await send(practitioner, "recognition", act), await send(practitioner, "recognition", act)];
  assert.equal((await post(other, "recognition/confirm", { ids })).statusCode, 409);
  assert.match(await read(worker, "recognition"), /confirm all 2/);
  await send(worker, "recognition/confirm", { ids });
  assert.deepEqual(
    (await listOf(worker)).map(({ state }) => state),
    ["confirmed", "confirmed"],
  );
  assert.equal((await post(worker, "recognition/confirm", { ids })).statusCode, 409);
  assert.equal((await post(worker, "recognition/confirm", { ids: "all" })).statusCode, 409);
});
