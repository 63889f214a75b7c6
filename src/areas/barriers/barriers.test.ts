import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { z } from "zod";
import { happened } from "../../db/happening.ts";
import { savePlace } from "../../db/transaction.ts";
import { layTable } from "../../rehearsal-seats.ts";
import type { Sitter, Table } from "../../rehearsal-seats.ts";
import { nobody } from "../../rehearsal-place.ts";
import { eraseBarriers, readBarriersHeld } from "./barriers-held.store.ts";

let table: Table;
let lead: Sitter;
let senior: Sitter;
let other: Sitter;
let commissioner: Sitter;
let worker: Sitter;
let contributor: Sitter;
let organisation: string;
before(async () => {
  table = await layTable();
  const { be, send } = table;
  lead = await be("Lead", "engagement-lead");
  senior = await be("Manager", "senior-manager");
  other = await be("Other Manager", "senior-manager");
  commissioner = await be("Commissioner", "commissioner");
  worker = await be("Worker", "organisation-worker");
  contributor = await be("Contributor", "contributor");
  organisation = await send(worker, "organisations", { name: "Example Circle", kinds: ["vcso"] });
});
after(() => table.close());

const today = new Date().toISOString().slice(0, 10);
const daysOn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const raised = {
  title: "No interpreter at first appointments",
  words: "Women come with a child who interprets.",
  getting: "A first talk in their own language",
  whose: "told",
  shown: "nobody",
};
const raise = (who: Sitter, more: object = {}): Promise<string> => table.send(who, "barriers", { ...raised, ...more });

const whole = z.object({
  standing: z.string(),
  raisedBy: z.string().nullable(),
  isOverdue: z.boolean(),
  dueOn: z.string(),
  tabledOn: z.string().nullable(),
  steps: z.array(z.object({ did: z.string(), words: z.string() })),
});
const barrierAs = async (who: Sitter, id: string) =>
  whole.parse(JSON.parse(await table.read(who, `barriers/${id}`, "application/json")));

const refused = async (
  who: Sitter,
  [path, body]: readonly [string, object],
  [status, words]: readonly [number, RegExp],
) => {
  const answer = await table.post(who, path, body);
  assert.equal(answer.statusCode, status, answer.body);
  assert.match(answer.body, words);
};

const step = (who: Sitter, id: string, [does, body]: readonly [string, object]): Promise<string> =>
  table.send(who, `barriers/${id}/${does}`, body);
const sorted = { does: "sort", priority: "high" };
const minute = { said: "takes-up", metOn: today, there: ["senior-manager", "commissioner"], minute: "We book them." };
const toTable = async (id: string): Promise<void> => {
  await step(lead, id, ["sort", { ...sorted, owner: senior.personId }]);
  await step(lead, id, ["table", minute]);
};

const score = {
  title: "People without English are not helped",
  register: "managers",
  domain: "statutory-duty",
  equity: "access",
  consequence: "4",
  likelihood: "5",
  targetConsequence: "4",
  targetLikelihood: "2",
  controls: "A list of interpreters",
  gaps: "Nobody books them",
};

test("what a worker raises comes to the managers’ table, becomes a risk with an action, is closed, told back and disputed @practice P22", async () => {
  const id = await raise(worker, { shown: "organisation", organisation });
  const fresh = await barrierAs(worker, id);
  assert.deepEqual([fresh.standing, fresh.raisedBy, fresh.tabledOn], ["raised", "Example Circle", null]);
  assert.match(await table.read(lead, "home"), /waits? to be sorted/);

  await step(lead, id, ["sort", { ...sorted, owner: senior.personId, because: "Many say so." }]);
  await step(other, id, ["table", minute]);
  const risk = await table.send(other, "barriers/risks", {
    ...score,
    barrier: id,
    owner: other.personId,
    reviewOn: daysOn(60),
  });
  await table.send(other, `barriers/risks/${risk}/actions`, {
    what: "Book an interpreter with each first appointment",
    actionOwner: worker.personId,
    dueOn: daysOn(20),
  });
  assert.equal((await barrierAs(worker, id)).standing, "planned");
  assert.match(await table.read(worker, "home"), /Book an interpreter with each first appointment/);
  const told = z
    .object({
      current: z.object({ score: z.number(), band: z.string() }),
      actions: z.array(z.object({ id: z.string() })),
    })
    .parse(JSON.parse(await table.read(worker, `barriers/risks/${risk}`, "application/json")));
  assert.deepEqual(told.current, { score: 20, band: "extreme" });
  const [action] = told.actions;
  await refused(worker, [`barriers/risks/${risk}/done`, { action: action?.id, evidence: "" }], [422, /what shows/]);
  await refused(
    contributor,
    [`barriers/risks/${risk}/done`, { action: action?.id, evidence: "x" }],
    [403, /keep the register/],
  );
  await table.send(worker, `barriers/risks/${risk}/done`, { action: action?.id, evidence: "31 of 31 had one." });

  await refused(
    other,
    [`barriers/${id}/close`, { does: "close", evidence: " " }],
    [422, /what shows that it is solved/],
  );
  await step(other, id, ["close", { does: "close", evidence: "31 of 31 first appointments had one." }]);
  await step(lead, id, ["tell", { told: "Interpreters are booked now." }]);
  await refused(lead, [`barriers/${id}/tell`, { told: "Again" }], [409, /told already/]);
  assert.match(await table.read(worker, "home"), /Told back/);
  assert.match(await table.read(worker, `barriers/${id}`), /31 of 31 first appointments/);

  await refused(worker, [`barriers/${id}/say`, { says: "disputes", said: "" }], [422, /what is missing/]);
  await refused(contributor, [`barriers/${id}/say`, { says: "answers" }], [403, /nobody for them/]);
  await step(worker, id, ["say", { says: "disputes", said: "Not on Fridays." }]);
  assert.match(await table.read(commissioner, "home"), /not solved/);
  await refused(other, [`barriers/${id}/judge`, { does: "stands", why: "It is." }], [403, /You closed it/]);
  await step(commissioner, id, ["judge", { does: "open", why: "Fridays too." }]);
  await step(other, id, ["close", { does: "close", evidence: "Fridays as well." }]);
  await refused(worker, [`barriers/${id}/say`, { says: "disputes", said: "Still" }], [409, /said once/]);
  await step(worker, id, ["say", { says: "answers" }]);
  const steps = (await barrierAs(worker, id)).steps.map(({ did }) => did);
  assert.deepEqual(steps.slice(-4), ["disputed", "opened-again", "closed", "answered"]);
});

test("the one a barrier is about neither closes it nor writes the minute, in whatever role @practice P22", async () => {
  const id = await raise(contributor);
  await step(lead, id, ["sort", { ...sorted, owner: senior.personId }]);
  await refused(senior, [`barriers/${id}/table`, minute], [403, /about what you answer for/]);
  await step(lead, id, ["table", minute]);
  await refused(senior, [`barriers/${id}/close`, { does: "close", evidence: "Solved." }], [403, /you cannot close it/]);
  await refused(
    lead,
    [`barriers/${id}/close`, { does: "close", evidence: "Solved." }],
    [403, /Senior managers and commissioners/],
  );
  // Nor whoever works for the organisation it is about.
  const both = await table.be("Both", ["organisation-worker", "commissioner"]);
  const theirs = await table.send(worker, "organisations", { name: "Example Complained Of", kinds: ["vcso"] });
  await sql`INSERT INTO organisation_worker (place_id, organisation_id, person_id)
    VALUES (${table.placeId}, ${theirs}, ${both.personId})`.execute(table.house.stage.owner);
  const about = await raise(contributor, { about: theirs });
  await toTable(about);
  await refused(both, [`barriers/${about}/close`, { does: "accept", evidence: "No." }], [403, /you cannot close it/]);
  await step(other, about, ["close", { does: "accept", evidence: "There is no money this year." }]);
  assert.equal((await barrierAs(contributor, about)).standing, "accepted");
});

test("managers say no with a reason, the community answers, and it is seen as unresolved", async () => {
  const id = await raise(contributor);
  await step(lead, id, ["sort", { ...sorted, owner: senior.personId }]);
  await refused(
    lead,
    [`barriers/${id}/table`, { ...minute, said: "refuses", minute: "" }],
    [422, /why the managers do not/],
  );
  await refused(lead, [`barriers/${id}/table`, { ...minute, there: [] }], [422, /Tick who was at the meeting/]);
  for (const metOn of ["2026-02-31", daysOn(1), "2020-01-01", ""])
    await refused(lead, [`barriers/${id}/table`, { ...minute, metOn }], [422, /day of the meeting/]);
  await step(other, id, ["table", { ...minute, said: "refuses", minute: "There is no money." }]);
  await step(lead, id, ["tell", { told: "Managers said no: there is no money." }]);
  await step(contributor, id, ["say", { says: "replies", said: "Then say so on your page." }]);
  await refused(contributor, [`barriers/${id}/say`, { says: "replies", said: "More" }], [409, /not its turn/]);
  assert.equal((await barrierAs(lead, id)).standing, "unresolved");
  assert.match(await table.read(lead, "barriers?show=unresolved"), /unresolved: managers said no/);
  await refused(other, [`barriers/${id}/close`, { does: "accept", evidence: "No." }], [409, /on their table/]);
});

test("whoever wants no name is named nowhere, and others read it only once it is let out", async () => {
  const id = await raise(contributor, { words: "canarywords" });
  const seen = `${await table.read(lead, `barriers/${id}`)}${await table.read(lead, `barriers/${id}`, "application/json")}`;
  assert.doesNotMatch(seen, /Example Contributor/);
  assert.doesNotMatch(seen, new RegExp(contributor.personId));
  assert.equal((await table.ask(worker, `barriers/${id}`)).statusCode, 403);
  assert.doesNotMatch((await table.ask(nobody, "barriers/record")).body, /canarywords/);
  await refused(contributor, [`barriers/${id}/release`, { released: "No interpreters" }], [422, /Tick that nobody/]);
  await step(contributor, id, ["release", { released: "There are no interpreters.", namesNobody: "yes" }]);
  await toTable(id);
  const everybody = await table.read(worker, "barriers/record");
  assert.match(everybody, /There are no interpreters/);
  assert.match(everybody, /We book them/);
  assert.doesNotMatch(everybody, /canarywords|Example Contributor/);
  assert.equal((await table.ask(worker, `barriers/${id}`)).statusCode, 403, "its own words stay where they were");
});

test("past its day it is shown as late to whoever raised it, to managers and to those who pay @practice P22", async () => {
  const id = await raise(contributor, { title: "Late one" });
  await sql`UPDATE barrier SET raised_on = '2026-01-05', due_on = '2026-02-16' WHERE barrier_id = ${id}`.execute(
    table.house.stage.owner,
  );
  for (const who of [contributor, lead, other, commissioner]) {
    assert.equal((await barrierAs(who, id)).isOverdue, true);
    assert.match(await table.read(who, `barriers/${id}`), /Late: no managers/);
    assert.match(await table.read(who, "home"), /[Ll]ate/);
  }
  // Joined with a newer one, a promised day would be lost.
  const newer = await raise(contributor, { title: "Newer one" });
  const join = { does: "join", other: newer, because: "The same." };
  await refused(lead, [`barriers/${id}/sort`, join], [422, /no promised day is lost/]);
  await step(lead, newer, ["sort", { ...join, other: id }]);
  await step(lead, newer, ["tell", { told: "It goes on with an older one." }]);
  assert.equal((await barrierAs(contributor, newer)).standing, "joined");
});

test("what is missing in a barrier is said, and what is not of this place is not taken", async () => {
  await refused(
    contributor,
    ["barriers", {}],
    [422, /few words what stops people.*what happens.*do not get.*whose words.*shown/s],
  );
  await refused(
    contributor,
    ["barriers", { ...raised, shown: "organisation", organisation }],
    [422, /that you work for/],
  );
  await refused(contributor, ["barriers", { ...raised, source: "gossip" }], [422, /from the list/]);
  await refused(contributor, ["barriers", { ...raised, service: crypto.randomUUID() }], [422, /from the list/]);
  assert.equal((await table.ask(lead, `barriers/${crypto.randomUUID()}`)).statusCode, 404);
});

test("somebody is forgotten: their name and words go, and what managers decided stays", async () => {
  const gone = await table.be("Gone", "contributor");
  const id = await raise(gone, { words: "goneword", shown: "name" });
  await toTable(id);
  await savePlace(table.house.stage.app, table.placeId, async (tx) => {
    const held = await readBarriersHeld(tx, gone.personId);
    assert.match(JSON.stringify(held), /goneword/);
    await eraseBarriers(tx, gone.personId);
    assert.deepEqual(await readBarriersHeld(tx, gone.personId), []);
    await happened(tx, {
      what: "test.forgotten",
      who: "A test",
      subject: { kind: "person", id: gone.personId },
      detail: {},
    });
  });
  const left = await table.read(lead, `barriers/${id}`);
  assert.doesNotMatch(left, /goneword|Example Gone/);
  assert.match(left, /We book them/);
});
