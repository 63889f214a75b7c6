import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { moveAll, moveAllBack } from "../../db/moving-rows.ts";
import type { Tx } from "../../db/tables.ts";
import { groups } from "../groups/groups.area.ts";
import { home } from "../home/home.area.ts";
import { organisations } from "../organisations/organisations.area.ts";
import { people } from "../people/people.area.ts";
import { places } from "../places/places.area.ts";
import { inPlaceOf, holdSession } from "../../rehearsal-plans.ts";
import { layTable } from "../../rehearsal-seats.ts";
import type { Sitter, Table } from "../../rehearsal-seats.ts";
import { plans } from "./plans.area.ts";
import { heldByPlans, plansRetention } from "./plans-joined.area.ts";

let table: Table;
before(async () => {
  table = await layTable([home, places, people, organisations, groups, plans]);
});
after(() => table.close());

const day = (back: number): string => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);

const inPlace = <Answer>(work: (tx: Tx) => Promise<Answer>): Promise<Answer> => inPlaceOf(table, work);
const hold = (held: Parameters<typeof holdSession>[1]): Promise<string> => holdSession(table, held);

const planTold = z.object({
  scopeFixedOn: z.string().nullable(),
  reading: z.string(),
  partners: z.array(
    z.object({
      id: z.string(),
      firstInvolvedOn: z.string().nullable(),
      firstAskedOn: z.string().nullable(),
      reading: z.string(),
      agreement: z.string(),
    }),
  ),
  fixedBy: z.array(z.object({ id: z.string(), side: z.string() })),
  changes: z.array(z.object({ id: z.string() })),
  panel: z
    .object({
      options: z.array(z.object({ id: z.string(), words: z.string() })),
      averages: z.array(z.object({ side: z.string(), option: z.string(), average: z.number() })),
      moved: z.string().nullable(),
    })
    .nullable(),
});
const told = async (who: Sitter, at: string) =>
  planTold.parse(JSON.parse(await table.read(who, at, "application/json")));

async function begin(name: string) {
  const { be, send } = table;
  const [owner, worker] = [
    await be(`${name} Owner`, "commissioner"),
    await be(`${name} Worker`, "organisation-worker"),
  ];
  const organisation = await send(worker, "organisations", { name: `${name} Together`, kinds: ["user-led"] });
  const id = await send(owner, "plans", {
    title: `${name} (example)`,
    kind: "commissioning",
    purpose: "To buy it together.",
    commissioner: organisation,
    stillOpen: "Where it is.",
  });
  const at = `plans/${id}`;
  const partner = await send(owner, `${at}/partners`, { organisation });
  return { owner, worker, organisation, at, id, partner };
}

test("a partner was first involved when there with the papers in time while the question was open; a later date never hides an earlier one @practice P10", async () => {
  const { send, post, read } = table;
  const { owner, worker, organisation, at, partner } = await begin("Early");
  assert.equal((await told(owner, at)).partners[0]?.reading, "never");
  await send(owner, `${at}/asked`, { partner, way: "emailed", onDay: day(60) });
  assert.equal((await told(owner, at)).partners[0]?.reading, "only-asked");
  const late = { chair: owner, organisation, attended: "yes" } as const;
  const without = await hold({ ...late, onDay: day(50), papersSentOn: day(48) });
  const real = await hold({ ...late, onDay: day(40), papersSentOn: day(46) });
  for (const session of [without, real]) await send(owner, `${at}/sessions`, { session, about: "scope" });
  await send(owner, `${at}/fixed`, { kind: "own-date", onDay: day(10), words: "We said so." });
  const early = await told(owner, at);
  assert.deepEqual(
    [early.scopeFixedOn, early.partners[0]?.firstInvolvedOn, early.partners[0]?.firstAskedOn],
    [day(10), day(40), day(60)],
  );
  assert.equal(early.reading, "early-unchanged");
  // The partner finds a board paper, and attaches it; only a partner can strike that.
  await send(worker, `${at}/fixed`, { kind: "board-paper", onDay: day(45), words: "Item 7 names the amount." });
  const fixed = await told(owner, at);
  assert.deepEqual([fixed.scopeFixedOn, fixed.reading], [day(45), "late"]);
  const theirs = fixed.fixedBy.find(({ side }) => side === "partner")?.id;
  assert.equal((await post(owner, `${at}/strike`, { fixing: theirs, because: "No." })).statusCode, 403);
  assert.match((await post(worker, `${at}/strike`, { fixing: theirs, because: "" })).body, /Both sides read it/);
  await send(worker, `${at}/strike`, { fixing: theirs, because: "It was another year’s." });
  assert.equal((await told(owner, at)).reading, "early-unchanged");
  assert.match(await read(owner, at), /Item 7 names the amount[\s\S]*Struck on[\s\S]*another year’s/);
});

test("each partner confirms or disputes in one tap, for themselves; a dispute is late until both settle it @practice P10", async () => {
  const { send, post, read, be } = table;
  const { owner, worker, organisation, at, partner } = await begin("Dispute");
  const session = await hold({ chair: owner, organisation, attended: "yes", onDay: day(40), papersSentOn: day(50) });
  await send(owner, `${at}/sessions`, { session, about: "scope" });
  await send(owner, `${at}/fixed`, { kind: "announcement", onDay: day(5), words: "On the website." });
  assert.match(await read(worker, "home"), /Dispute \(example\): confirm when Dispute Together was first involved/);
  for (const who of [owner, await be("Stranger", "organisation-worker")])
    assert.equal((await post(who, `${at}/says`, { partner, says: "confirms" })).statusCode, 403);
  await send(worker, `${at}/says`, { partner, says: "confirms" });
  assert.equal((await told(worker, at)).partners[0]?.agreement, "confirmed");
  await send(worker, `${at}/says`, { partner, says: "disputes", words: "It was decided before we came." });
  assert.equal((await told(worker, at)).reading, "late");
  assert.match(await read(owner, "home"), /Dispute \(example\): Dispute Together disputes a date/);
  assert.match(await read(owner, "plans/early"), /1 partner’s dates are disputed/);
  await send(owner, `${at}/settle`, { partner, says: "settles-early" });
  assert.equal((await told(worker, at)).partners[0]?.agreement, "disputed");
  await send(worker, `${at}/settle`, { partner, says: "settles-early" });
  assert.deepEqual((await told(worker, at)).partners[0]?.agreement, "settled");
  const change = await send(owner, `${at}/changed`, { partner, words: "Two evenings instead of none." });
  assert.equal((await told(owner, at)).reading, "early-unchanged");
  assert.match(await read(worker, "home"), /did this change because of Dispute Together/);
  await send(worker, `${at}/says`, { partner, change, says: "so" });
  assert.equal((await told(owner, at)).reading, "early-changed");
  const csv = await read(owner, "plans/early?as=csv");
  assert.match(
    csv,
    /Dispute \(example\),Dispute Together,Dispute Together,yes,[^\r]*"?Early, and this changed"?,Settled/,
  );
});

test("until a plan is published strangers are told nothing of it; then nobody’s name and no partner’s words @practice P10", async () => {
  const { send, house } = table;
  const { owner, worker, organisation, at, partner } = await begin("Public");
  await send(worker, `${at}/says`, { partner, says: "disputes", words: "Nobody rang us." });
  const stranger = (path: string) =>
    house.app.inject({ url: `/riverside/${path}`, headers: { accept: "text/html" }, remoteAddress: "203.0.113.9" });
  assert.equal((await stranger(at)).statusCode, 403);
  assert.doesNotMatch((await stranger("plans")).body, /Public \(example\)/);
  await send(owner, `${at}/publish`, { sure: "yes" });
  const { body, statusCode } = await stranger(at);
  assert.equal(statusCode, 200);
  assert.match(body, /Public Together[\s\S]*Disputed/);
  assert.doesNotMatch(body, /Public Owner|Nobody rang us/);
  assert.match((await stranger("plans/early")).body, /Public \(example\)/);
  // The partner leaves: its words go, that it disputed stays.
  assert.match(await table.read(owner, at), /Nobody rang us/);
  await send(worker, `organisations/${organisation}/leave`, { sure: "yes" });
  assert.doesNotMatch(await table.read(owner, at), /Nobody rang us/);
  assert.equal((await told(owner, at)).partners[0]?.agreement, "disputed");
});

test("of two who change a plan at once the second is told and loses no word; a session belongs to it once", async () => {
  const { send, post, read, house } = table;
  const { owner, organisation, at } = await begin("Twice");
  const startedFrom = (
    /name="startedFrom" value="([^"]*)"/.exec(await read(owner, `${at}/dates?point=options`))?.[1] ?? ""
  ).replaceAll("&quot;", '"');
  const dated = { point: "options", plannedOn: day(3), decided: "First.", startedFrom };
  await send(owner, `${at}/dates`, dated);
  const second = await house.app.inject({
    method: "POST",
    url: `/riverside/${at}/dates`,
    headers: { ...owner.headers, accept: "text/html" },
    payload: { ...dated, decided: "Second." },
  });
  assert.equal(second.statusCode, 409);
  assert.match(second.body, /Somebody changed this[\s\S]*First\.[\s\S]*Second\./);
  assert.match(await read(owner, "home"), /“options were chosen” was planned, and its day has gone by/);
  const session = await hold({ chair: owner, organisation, attended: "no", onDay: day(4), papersSentOn: null });
  await send(owner, `${at}/sessions`, { session, about: "options" });
  assert.equal((await post(owner, `${at}/sessions`, { session, about: "scope" })).statusCode, 422);
});

test("a panel scores apart, nobody sees another’s scores, and they changed the outcome or not, with reasons @practice P32", async () => {
  const { send, post, read, be } = table;
  const { owner, at, id } = await begin("Panel");
  const users = await Promise.all([1, 2, 3, 4, 5].map((one) => be(`User ${one}`, "contributor")));
  const staff = await Promise.all([1, 2, 3, 4, 5].map((one) => be(`Staff ${one}`, "practitioner")));
  const [first, second] = users;
  assert.ok(first && second);
  await send(owner, `${at}/panel`, {
    options: "The church hall\nThe clinic",
    criteria: "People feel safe there",
    people: [...users, ...staff].map(({ personId }) => personId),
  });
  assert.match(await read(first, "home"), /Panel \(example\): score the options/);
  assert.equal((await post(await be("Outside", "contributor"), `${at}/score`, { side: "user" })).statusCode, 403);
  assert.match((await post(first, `${at}/score`, { side: "user", score_1_1: "5" })).body, /score_2_1/);
  const pretending = await post(staff[0] ?? owner, `${at}/score`, { side: "user", score_1_1: "5", score_2_1: "1" });
  assert.match(pretending.body, /Whoever works for a service speaks as a professional/);
  for (const who of users) await send(who, `${at}/score`, { side: "user", score_1_1: "5", score_2_1: "1" });
  for (const who of staff) await send(who, `${at}/score`, { side: "professional", score_1_1: "2", score_2_1: "4" });
  assert.deepEqual((await told(owner, at)).panel?.averages, []);
  assert.match(await read(first, `${at}/score`), /<option value="5" selected/);
  assert.match((await post(owner, `${at}/decide`, {})).body, /Close the scoring first/);
  await send(owner, `${at}/close`, { sure: "yes" });
  assert.equal((await post(first, `${at}/score`, { side: "user", score_1_1: "1", score_2_1: "1" })).statusCode, 403);
  const { panel } = await told(owner, at);
  const hall = panel?.options.find(({ words }) => words === "The church hall")?.id ?? "";
  assert.equal(panel?.averages.find(({ side, option }) => side === "user" && option === hall)?.average, 4.5);
  await send(owner, `${at}/decide`, { outcome: hall, followed: "followed", because: "They come.", onDay: day(0) });
  assert.equal((await told(owner, at)).panel?.moved, "changed");
  assert.match(await read(owner, "plans/decisions"), /1 of 1[\s\S]*Changed by them/);

  const [plansHeld, scoresHeld] = heldByPlans;
  assert.ok(plansHeld && scoresHeld?.moves && plansHeld.moves);
  assert.match(JSON.stringify(await inPlace((tx) => scoresHeld.read(tx, first.personId))), /The church hall/);
  const other = await be("Same", "contributor");
  const move = { from: first.personId, to: other.personId };
  const moved = await inPlace((tx) => moveAll(tx, scoresHeld.moves ?? [], move));
  assert.match(JSON.stringify(await inPlace((tx) => scoresHeld.read(tx, other.personId))), /The church hall/);
  await inPlace((tx) => moveAllBack(tx, scoresHeld.moves ?? [], { ...move, moved }));
  await inPlace((tx) => scoresHeld.erase(tx, first.personId));
  assert.deepEqual(await inPlace((tx) => scoresHeld.read(tx, first.personId)), []);
  assert.match(JSON.stringify(await inPlace((tx) => scoresHeld.read(tx, second.personId))), /The church hall/);
  assert.equal(await inPlace((tx) => plansRetention.forget(tx, new Date(Date.now() - 86_400_000), [])), 0);
  assert.equal(await inPlace((tx) => plansRetention.forget(tx, new Date(Date.now() + 86_400_000), [])), 9);
  assert.equal((await told(owner, at)).panel?.moved, "changed");
  await inPlace((tx) => plansHeld.erase(tx, owner.personId));
  const lead = await be("Lead", "engagement-lead");
  assert.match(await read(lead, at), /Nobody looks after it now/);
  assert.ok(!JSON.stringify(await inPlace((tx) => plansHeld.read(tx, owner.personId))).includes(id));
});
