import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { z } from "zod";
import { startPlace } from "../../db/stage.ts";
import { withPlace } from "../../db/transaction.ts";
import { layTable } from "../../rehearsal-seats.ts";
import type { Sitter, Table } from "../../rehearsal-seats.ts";
import { nobody } from "../../rehearsal-place.ts";
import { signedIn } from "../../web/rehearsal-people.ts";
import { communities } from "../communities/communities.area.ts";
import { people } from "../people/people.area.ts";
import { places } from "../places/places.area.ts";
import { recognition } from "../recognition/recognition.area.ts";
import { voices } from "../voices/voices.area.ts";
import { champions } from "./champions.area.ts";

let table: Table;
let lead: Sitter;
let commissioner: Sitter;
let champion: Sitter;
let community: string;
before(async () => {
  table = await layTable([places, people, communities, recognition, voices, champions]);
  const { be, send } = table;
  lead = await be("Running Lead", "engagement-lead");
  commissioner = await be("Answering Commissioner", "commissioner");
  champion = await be("Hodan", "champion");
  community = await send(lead, "communities", { name: "Example Somali community", history: "Told.", toldBy: "Elders" });
  await send(lead, "champions/answerers", { does: "keep", person: commissioner.personId, rank: "1" });
  await send(lead, "champions", { person: champion.personId, language: "so", communities: community });
  await send(champion, "champions/own", { does: "accept" });
});
after(() => table.close());

const heard = { words: "Nobody answers the telephone.", theme: "access", heardFrom: "few" };
const today = (): string => new Date().toISOString().slice(0, 10);

const refused = async (who: Sitter, [path, body]: readonly [string, object], words: RegExp) => {
  const answer = await table.post(who, path, body);
  assert.equal(answer.statusCode, 422, answer.body);
  assert.match(answer.body, words);
};

test("the day that is promised passes over weekends and the place's days off @practice P30", async () => {
  const { send, read } = table;
  await refused(lead, ["champions/terms", { daysToAnswer: "0", remindBefore: "0" }], /from 1 to 60/);
  await refused(lead, ["champions/terms", { daysToAnswer: "5", remindBefore: "5" }], /fewer than there are/);
  await send(lead, "champions/terms", { daysToAnswer: "1", remindBefore: "0" });
  const due = async (): Promise<string> => {
    const id = await send(champion, "champions/heard", { ...heard, community });
    return z
      .object({ dueOn: z.string() })
      .parse(JSON.parse(await read(champion, `champions/questions/${id}`, "application/json"))).dueOn;
  };
  const usual = await due();
  await sql`INSERT INTO voice_day_off (place_id, day, name) VALUES (${table.placeId}, ${usual}::date, 'Example bank holiday')`.execute(
    table.house.stage.owner,
  );
  const then = await due();
  assert.ok(then > usual, `${then} is after ${usual}`);
  assert.ok(![0, 6].includes(new Date(`${then}T12:00:00Z`).getUTCDay()));
});

test("what a champion did is told in three taps and entered with what people gave, and no day has more than 24 hours @practice P30", async () => {
  const { send, read } = table;
  const did = { what: "talked", minutes: "120", people: "some" };
  await send(champion, "champions/did", did);
  const entered = await sql<{ minutes: number }>`SELECT l.minutes FROM recognition_line l JOIN recognition_post p
      ON p.place_id = l.place_id AND p.post_id = l.post_id
    WHERE p.source = 'champion' AND l.person_id = ${champion.personId}`.execute(table.house.stage.owner);
  assert.deepEqual(entered.rows, [{ minutes: -120 }], "given by the champion");
  assert.match(await read(champion, "champions/own"), /2[^.]*hours/);
  for (const _again of [1, 2]) await send(champion, "champions/did", { ...did, minutes: "480" });
  await refused(champion, ["champions/did", { ...did, minutes: "480" }], /more than 24 hours/);
  await refused(champion, ["champions/did", { ...did, onDay: "2099-01-01" }], /cannot be in the future/);
  await refused(champion, ["champions/did", { ...did, onDay: "2026-02-31" }], /Check the day/);
  await refused(champion, ["champions/did", { ...did, people: "12" }], /about how many people/);
  await refused(champion, ["champions/did", { ...did, minutes: "-60" }], /how long/);
});

test("a button pressed twice asks once, and two at the same moment do too @practice P30", async () => {
  const key = randomUUID();
  const count = async (): Promise<number> => {
    const { rows } = await sql<{ count: number }>`SELECT count(*)::int AS count FROM champion_item`.execute(
      table.house.stage.owner,
    );
    return rows[0]?.count ?? 0;
  };
  const before = await count();
  const press = () =>
    table.post({ headers: { ...champion.headers, "idempotency-key": key } }, "champions/heard", heard);
  const answers = await Promise.all([press(), press(), press()]);
  assert.ok(answers.some(({ statusCode }) => statusCode === 201));
  assert.equal((await press()).statusCode, 201);
  assert.equal(await count(), before + 1);
});

test("words that look like a program are words, and what is of another place is not there @practice P30", async () => {
  const { send, read, post, ask, house } = table;
  const hostile = `<script>alert(1)</script>'; DROP TABLE champion; -- \u202E${"لا"}`;
  const id = await send(champion, "champions/heard", { ...heard, words: hostile });
  const page = await read(commissioner, `champions/questions/${id}`);
  assert.match(page, /&lt;script&gt;alert\(1\)/);
  assert.doesNotMatch(page, /<script>alert|\u202E/);
  await refused(champion, ["champions/heard", { ...heard, words: " \u200B " }], /Write what you heard/);
  await refused(champion, ["champions/heard", { ...heard, words: "x".repeat(2001) }], /2,000 characters/);
  await refused(champion, ["champions/heard", { ...heard, theme: "everything" }], /what it is about/);
  // A community that is not theirs is left out, and somebody who does not answer here cannot be named.
  await refused(champion, ["champions/heard", { ...heard, answerer: lead.personId }], /who must answer/);
  const elsewhere = await startPlace(house.stage.app, "Elsewhere");
  const other = await signedIn(house.stage, { placeId: elsewhere, roles: ["engagement-lead"], name: "Example Other" });
  for (const path of [`champions/questions/${id}`, "champions"])
    assert.equal(
      (await house.app.inject({ url: `/elsewhere/${path}`, headers: { ...other.headers, accept: "application/json" } }))
        .statusCode,
      path === "champions" ? 200 : 404,
    );
  assert.equal((await ask({ headers: other.headers }, `champions/questions/${id}`)).statusCode, 403);
  assert.equal(
    (await post(lead, "champions", { person: other.personId, language: "en", communities: community })).statusCode,
    404,
  );
});

test("everybody reads what a champion let them read, and how soon champions were answered, and nothing else @practice P30", async () => {
  const { send, read, post } = table;
  const id = await send(champion, "champions/heard", { ...heard, words: "My neighbour Zeynab was turned away." });
  const release = `champions/questions/${id}/release`;
  const words = "People are turned away at the desk.";
  await refused(champion, [release, { words, namesNobody: "yes" }], /no answer yet/);
  await send(commissioner, `champions/questions/${id}/answer`, { outcome: "done", answer: "The desk was told." });
  await refused(champion, [release, { words }], /tick that nobody/);
  assert.equal((await post(lead, release, { words, namesNobody: "yes" })).statusCode, 403);
  const before = await read(nobody, "champions/record");
  assert.doesNotMatch(before, /turned away/);
  await send(champion, release, { words, namesNobody: "yes" });
  const page = await read(nobody, "champions/record");
  assert.match(page, /turned away at the desk[\s\S]*The desk was told/);
  assert.doesNotMatch(page, /Zeynab|Hodan|Answering Commissioner|Somali/);
  const record = z.object({
    quarters: z.array(z.object({ counted: z.number(), inTime: z.number(), answered: z.number() })),
    communities: z.array(z.unknown()),
  });
  const told = record.parse(JSON.parse(await read(lead, "champions/record", "application/json")));
  assert.deepEqual(
    [told.quarters[0]?.counted, told.quarters[0]?.inTime],
    [1, 1],
    "those that still wait are not judged",
  );
  assert.deepEqual(told.communities, [], "under ten nothing is told by community");
});

test("training and support are written down with who came, and each champion sees theirs @practice P30", async () => {
  const { send, read } = table;
  const list = z.object({ champions: z.array(z.object({ id: z.string() })) });
  const own = list.parse(JSON.parse(await read(lead, "champions", "application/json"))).champions[0]?.id ?? "";
  const meeting = { kind: "training", title: "Listening well", onDay: today(), minutes: "120", came: own };
  await refused(lead, ["champions/meetings", { ...meeting, came: randomUUID() }], /at least one who came/);
  await refused(lead, ["champions/meetings", { ...meeting, onDay: "2099-01-01" }], /has not come yet/);
  await send(lead, "champions/meetings", meeting);
  assert.match(await read(champion, "champions/own"), /Listening well/);
});

test("where somebody was written to who said no is forgotten in time, and of nobody else", async () => {
  const { be, send, house } = table;
  const invite = async (name: string, email: string): Promise<Sitter> => {
    const who = await be(name, "champion");
    await send(lead, "champions", { person: who.personId, email, language: "en", communities: community });
    return who;
  };
  await send(await invite("Declining", "declined@example.org"), "champions/own", { does: "decline" });
  await invite("Thinking", "thinking@example.org");
  const [part] = champions.retention ?? [];
  const forget = (before: Date) =>
    withPlace(house.stage.app, table.placeId, async (tx) => part?.forget(tx, before, []));
  assert.equal(await forget(new Date(Date.now() - 86_400_000)), 0);
  assert.equal(await forget(new Date(Date.now() + 86_400_000)), 1);
  const { rows } = await sql<{ email: string }>`SELECT email FROM champion WHERE email <> ''`.execute(
    house.stage.owner,
  );
  assert.deepEqual(rows, [{ email: "thinking@example.org" }]);
});

test("whoever is forgotten is in nothing of it, and what was asked keeps its day and loses its words", async () => {
  const { be, send, read, house } = table;
  const leaving = await be("Leaving Champion", "champion");
  await send(lead, "champions", {
    person: leaving.personId,
    email: "gone@example.org",
    language: "en",
    communities: community,
  });
  await send(leaving, "champions/own", { does: "accept", words: "Taxi drivers at the rank" });
  await send(leaving, "champions/heard", { ...heard, words: "Drivers wait four hours." });
  assert.match(await read(leaving, "my-record"), /Drivers wait four hours/);
  const [part] = champions.held ?? [];
  await withPlace(house.stage.app, table.placeId, async (tx) => part?.erase(tx, leaving.personId));
  for (const name of ["champion", "champion_item", "champion_step"]) {
    const { rows } = await sql<{ row: string }>`SELECT t::text AS row FROM ${sql.table(name)} t`.execute(
      house.stage.owner,
    );
    assert.ok(
      rows.length > 0 && rows.every(({ row }) => !/gone@|Taxi|four hours/.test(row) && !row.includes(leaving.personId)),
      name,
    );
  }
});

test("what was asked before the network was kept here comes in from a table, all of it or nothing, and the record says so @practice P30", async () => {
  const { send, read } = table;
  const line = (...cells: readonly string[]): string => cells.join("\t");
  const good = line(
    "Example Hodan",
    "2026-03-02",
    "language",
    "few",
    "Letters are in English.",
    "2026-03-03",
    "done",
    "In Somali now.",
    "answers",
    "",
  );
  const bring = (...lines: readonly string[]) => ["champions/earlier", { lines: lines.join("\n") }] as const;
  await refused(lead, bring(""), /at least one line/);
  await refused(
    lead,
    bring(good, line("Nobody", "2026-03-02", "language", "few", "x")),
    /Line 2: Nobody in the network/,
  );
  await refused(
    lead,
    bring(line("Example Hodan", "2026-03-02", "language", "few", "x", "2026-02-01", "done", "y")),
    /before the one on which it was asked/,
  );
  await refused(
    lead,
    bring(line("Example Hodan", "2099-01-01", "language", "12", "=cmd()")),
    /has not come yet[\s\S]*one, few, some, many/,
  );
  await send(lead, ...bring(good));
  const told = z
    .object({ fromNotes: z.number(), quarters: z.array(z.object({ from: z.string(), inTime: z.number() })) })
    .parse(JSON.parse(await read(nobody, "champions/record", "application/json")));
  assert.equal(told.fromNotes, 1);
  assert.equal(told.quarters.find(({ from }) => from === "2026-01-01")?.inTime, 1);
  assert.match(await read(nobody, "champions/record"), /written down later, from notes/);
  assert.match(await read(champion, "champions/own"), /In Somali now/);
});
