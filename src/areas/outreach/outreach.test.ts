import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { z } from "zod";
import { withPlace } from "../../db/transaction.ts";
import { openPlace } from "../../rehearsal-place.ts";
import type { PlaceOpened } from "../../rehearsal-place.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";

// Outreach through many organisations, media and formats; what was written down without a signal arrives once.
// @practice P09

let here: PlaceOpened;
let champion: SignedIn;
let lead: SignedIn;
let contributor: SignedIn;
before(async () => {
  here = await openPlace();
  champion = await here.be("Champion", "champion");
  lead = await here.be("Lead", "engagement-lead");
  contributor = await here.be("Contributor", "contributor");
});
after(() => here.house.close());

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

const plan = (more: object = {}) =>
  here.send(champion, "outreach", {
    venue: "Market hall",
    onDay: daysAgo(3),
    medium: "stall",
    format: "conversation",
    language: "Urdu",
    ...more,
  });

const counts = (session: string, more: object = {}) => ({
  id: randomUUID(),
  kind: "counts",
  session,
  onDay: daysAgo(3),
  at: new Date().toISOString(),
  met: "25",
  ...more,
});

const told = z.object({ entries: z.array(z.object({ id: z.string(), says: z.string(), words: z.string() })) });

async function sendBatch(who: SignedIn, entries: readonly object[]) {
  const id = await here.send(who, "outreach/batches", { entries });
  const answer = await here.ask(who, `outreach/batches/${id}`);
  return told.parse(answer.json()).entries;
}
const says = (answers: readonly { readonly says: string }[]): readonly string[] => answers.map((one) => one.says);

const metAt = async (session: string): Promise<unknown> =>
  z
    .object({ counts: z.object({ met: z.object({ count: z.number() }) }).nullable() })
    .parse((await here.ask(champion, `outreach/${session}`)).json()).counts?.met.count ?? null;

test("the same batch sent five times, in pieces and out of order arrives once @practice P09", async () => {
  const session = await plan();
  const entries = Array.from({ length: 6 }, () => counts(session));
  assert.deepEqual(new Set(says(await sendBatch(champion, entries))), new Set(["kept"]));
  for (let again = 0; again < 4; again += 1)
    assert.deepEqual(new Set(says(await sendBatch(champion, entries))), new Set(["had"]));
  for (const piece of [entries.slice(4), entries.slice(0, 2).toReversed(), entries.slice(1, 5)])
    assert.deepEqual(new Set(says(await sendBatch(champion, piece))), new Set(["had"]));
  assert.equal(await metAt(session), 150, "six times 25, not more");
});

test("the same entry twice in one batch, and in two batches at once, is kept once", async () => {
  const session = await plan();
  const entry = counts(session);
  assert.deepEqual(says(await sendBatch(champion, [entry, entry])), ["kept", "had"]);
  const other = counts(session);
  const both = await Promise.all([sendBatch(champion, [other]), sendBatch(champion, [other])]);
  assert.deepEqual(both.flatMap(says).toSorted(), ["had", "kept"]);
  assert.equal(await metAt(session), 50);
});

test("what comes a month late keeps the day and the moment the device told, with its arrival beside it", async () => {
  const session = await plan({ onDay: daysAgo(33) });
  const entry = counts(session, { onDay: daysAgo(33), at: `${daysAgo(33)}T18:00:00.000Z` });
  assert.deepEqual(says(await sendBatch(champion, [entry])), ["kept"]);
  const { rows } = await withPlace(here.house.stage.app, here.placeId, (tx) =>
    sql<{ day: string; told: Date; arrived: Date }>`SELECT on_day::text AS day, told_at AS told, arrived_at AS arrived
      FROM outreach_entry WHERE place_id = ${here.placeId} AND entry_id = ${entry.id}`.execute(tx),
  );
  assert.equal(rows[0]?.day, daysAgo(33));
  assert.equal(new Date(rows[0]?.told ?? "").toISOString(), `${daysAgo(33)}T18:00:00.000Z`);
  assert.equal(new Date(rows[0]?.arrived ?? "").toISOString().slice(0, 10), daysAgo(0));
  const [late] = await sendBatch(champion, [counts(session, { onDay: daysAgo(500) })]);
  assert.match(late?.words ?? "", /too long ago.*Tell a worker/);
});

test("somebody since removed cannot send; a colleague sends the same from that device and nothing is lost", async () => {
  const session = await plan();
  const entry = counts(session);
  const gone = await here.be("Gone", "champion");
  await withPlace(here.house.stage.app, here.placeId, (tx) =>
    sql`UPDATE person_role SET until = now() WHERE place_id = ${here.placeId} AND person_id = ${gone.personId}`.execute(
      tx,
    ),
  );
  assert.equal((await here.post(gone, "outreach/batches", { entries: [entry] })).statusCode, 403);
  assert.equal((await here.post({ headers: {} }, "outreach/batches", { entries: [entry] })).statusCode, 403);
  assert.equal((await here.post(contributor, "outreach/batches", { entries: [entry] })).statusCode, 403);
  assert.deepEqual(says(await sendBatch(lead, [entry])), ["kept"]);
});

test("what cannot be taken says why and what to do, and does not keep back what is right beside it", async () => {
  const session = await plan();
  const contact = { kind: "contact", onDay: daysAgo(1), name: "Ami", reachBy: "a bell", purpose: "tea", agreed: "yes" };
  const answers = await sendBatch(champion, [
    counts(session),
    counts(randomUUID()),
    counts(session, { met: "-3" }),
    counts(session, { met: "2.5" }),
    counts(session, { onDay: "2026-02-31" }),
    counts(session, { onDay: "2999-01-01" }),
    counts(session, { names: "Ami, Bano" }),
    counts(session, { met: "" }),
    { ...counts(session), kind: "voice", words: "x".repeat(100_000), agreed: "yes" },
    { ...counts(session), kind: "voice", words: "They were kind." },
    { id: randomUUID(), ...contact, forgetOn: daysAgo(1) },
    { id: randomUUID(), ...contact, forgetOn: daysAgo(-400) },
    { id: randomUUID(), kind: "dance" },
    { id: randomUUID(), kind: "hours", onDay: daysAgo(5), minutes: "1500" },
  ]);
  assert.deepEqual(says(answers), ["kept", ...Array.from({ length: 13 }, () => "refused")]);
  const sentences = answers.slice(1).map(({ words }) => words);
  for (const [index, part] of [
    /not known here/,
    /whole number/,
    /whole number/,
    /day is missing/,
    /has not come yet/,
    /why you need the names/,
    /left empty/,
    /too long\. Shorten/,
    /Ask them first/,
    /from tomorrow on/,
    /from tomorrow on/,
    /could not be read/,
    /more than 24 hours/,
  ].entries())
    assert.match(sentences[index] ?? "", part);
});

test("an outreach of another place is not known here, and its entries do not count there", async () => {
  const { startPlace } = await import("../../db/stage.ts");
  const elsewhere = await startPlace(here.house.stage.app, "Hillside");
  const id = randomUUID();
  await withPlace(here.house.stage.app, elsewhere, (tx) =>
    sql`INSERT INTO outreach_session (place_id, session_id, venue, on_day, medium, format, language, pence, state)
      VALUES (${elsewhere}, ${id}, 'Far away', current_date, 'talk', 'speech', 'Polish', 0, 'planned')`.execute(tx),
  );
  const [answer] = await sendBatch(champion, [counts(id)]);
  assert.match(answer?.words ?? "", /not known here/);
});

test("hours of one day fit into a day, across entries and batches", async () => {
  const hours = (minutes: string) => ({ id: randomUUID(), kind: "hours", onDay: daysAgo(8), minutes, words: "Stall" });
  assert.deepEqual(says(await sendBatch(champion, [hours("800"), hours("700"), hours("600")])), [
    "kept",
    "refused",
    "kept",
  ]);
  assert.deepEqual(says(await sendBatch(champion, [hours("60")])), ["refused"]);
  assert.match(await here.read(champion, "recognition"), /800|13/);
});

test("a batch too large or without identifiers is refused whole, with a sentence", async () => {
  const session = await plan();
  const many = await here.post(champion, "outreach/batches", {
    entries: Array.from({ length: 51 }, () => counts(session)),
  });
  assert.equal(many.statusCode, 422);
  assert.match(many.body, /at most 50/);
  const nameless = await here.post(champion, "outreach/batches", { entries: [{ kind: "counts" }] });
  assert.equal(nameless.statusCode, 422);
  assert.match(nameless.body, /identifier of its own/);
});

test("what somebody said goes where voices are answered, once, and outreach keeps none of its words", async () => {
  const voice = {
    id: randomUUID(),
    kind: "voice",
    onDay: daysAgo(2),
    words: "ہمیں اردو میں خط چاہیے",
    language: "ur",
    about: "need",
    agreed: "yes",
  };
  assert.deepEqual(says(await sendBatch(champion, [voice])), ["kept"]);
  assert.deepEqual(says(await sendBatch(champion, [voice])), ["had"]);
  const { rows } = await withPlace(here.house.stage.app, here.placeId, (tx) =>
    sql<{ count: number }>`SELECT count(*)::int AS count FROM voice
      WHERE place_id = ${here.placeId} AND words = ${voice.words} AND came_by = 'talk' AND kind = 'need'`.execute(tx),
  );
  assert.equal(rows[0]?.count, 1);
});

test("somebody who wants to hear from us agreed; only whoever they told reads it, and tells later, once, whether they came", async () => {
  const session = await plan();
  const contact = { name: "Zainab", reachBy: "07700 900123", purpose: "The women’s group", forgetOn: daysAgo(-30) };
  const notAsked = await here.post(champion, `outreach/${session}/contacts`, contact);
  assert.equal(notAsked.statusCode, 422);
  assert.match(notAsked.body, /Ask them first/);
  const id = await here.send(champion, `outreach/${session}/contacts`, { ...contact, agreed: "yes" });
  assert.match(await here.read(champion, `outreach/${session}/contacts`), /Zainab/);
  const worker = await here.be("Worker", "organisation-worker");
  assert.doesNotMatch(await here.read(worker, `outreach/${session}/contacts`), /Zainab/);
  assert.equal((await here.post(worker, `outreach/contacts/${id}/came`, { came: "yes" })).statusCode, 403);
  await here.send(champion, `outreach/contacts/${id}/came`, { came: "yes" });
  assert.equal((await here.post(champion, `outreach/contacts/${id}/came`, { came: "no" })).statusCode, 409);
});

test("small numbers are hidden, and the mix says which media and languages were never used @practice P03", async () => {
  const session = await plan({ venue: "Small room" });
  await sendBatch(champion, [counts(session, { met: "3", asked: "12" })]);
  const page = await here.read(contributor, `outreach/${session}`);
  assert.match(page, /hidden to protect people/);
  assert.match(
    await here.read(contributor, "outreach"),
    /Not tried:<\/strong> a talk, radio.*Not spoken:<\/strong> English/s,
  );
  assert.equal((await here.post(contributor, "outreach", {})).statusCode, 403);
});

test("outreach that nobody planned is made from what the device says of it; what is planned is told later", async () => {
  const entry = counts("", { venue: "Bus station", met: "40" });
  assert.deepEqual(says(await sendBatch(champion, [entry])), ["kept"]);
  assert.equal(await metAt(entry.id), 40);
  const planned = await plan({ venue: "Old mill" });
  assert.match(await here.read(champion, "home"), /Old mill: how did it go/);
  const early = await plan({ onDay: daysAgo(-9) });
  assert.match((await here.post(champion, `outreach/${early}/tell`, { state: "held" })).body, /has not come yet/);
  await here.send(champion, `outreach/${planned}/tell`, { state: "held", met: "1,200" });
  assert.equal(await metAt(planned), 1200);
  assert.doesNotMatch(await here.read(champion, "home"), /Old mill: how did it go/);
  assert.match(await here.read(champion, "search?q=Old mill"), new RegExp(planned));
});

test("the page that works without a signal names nobody, and its parts may ask this house alone", async () => {
  const page = await here.house.app.inject({ url: "/riverside/outreach/kit", headers: { accept: "text/html" } });
  assert.equal(page.statusCode, 200);
  assert.match(
    String(page.headers["content-security-policy"]),
    /connect-src 'self'; worker-src 'self'; manifest-src 'self'/,
  );
  assert.match(page.body, /This page needs scripts/);
  for (const part of ["script", "locked", "worker", "manifest", "icon"]) {
    const answer = await here.house.app.inject({ url: `/riverside/outreach/kit?as=${part}` });
    assert.equal(answer.statusCode, 200, part);
    assert.equal(answer.headers["content-disposition"], undefined);
    assert.equal(answer.headers["content-security-policy"], "default-src 'none'; connect-src 'self'");
  }
});
