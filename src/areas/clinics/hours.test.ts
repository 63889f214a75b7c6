import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { makeNetwork } from "../../rehearsal-clinics.ts";
import { openPlace } from "../../rehearsal-place.ts";
import type { PlaceOpened } from "../../rehearsal-place.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";
import { home } from "../home/home.area.ts";
import { organisations } from "../organisations/organisations.area.ts";
import { people } from "../people/people.area.ts";
import { clinics } from "./clinics.area.ts";

let place: PlaceOpened;
let organisationId = "";
before(async () => {
  place = await openPlace([home, people, organisations, clinics]);
  const worker = await place.be("Worker", "organisation-worker");
  organisationId = await place.send(worker, "organisations", { name: "Example Church", kinds: ["vcso"] });
});
after(() => place.house.close());

interface Scene {
  readonly leader: SignedIn;
  readonly supervisor: SignedIn;
  readonly networkId: string;
  readonly leaderId: string;
  readonly paperId: string;
}

async function scene(more: { readonly insuredUntil?: string } = {}): Promise<Scene> {
  const [leader, supervisor] = [await place.be("Leader", "contributor"), await place.be("Supervisor", "contributor")];
  const made = await makeNetwork(place.house.stage.app, {
    placeId: place.placeId,
    organisationId,
    practitioners: [leader.personId, { name: "Example Elder" }],
    supervisorIds: [supervisor.personId, leader.personId],
    ...more,
  });
  const [leaderId = "", paperId = ""] = made.practitionerIds;
  return { leader, supervisor, networkId: made.networkId, leaderId, paperId };
}

const hours = ({ leaderId, supervisor }: Scene, more: object = {}) => ({
  practitioner: leaderId,
  day: "2026-03-02",
  from: "18:00",
  until: "21:00",
  setting: "home",
  seen: "4",
  supervisor: supervisor.personId,
  ...more,
});
const network = z.object({
  signed: z.number(),
  beforeClinics: z.number(),
  bySetting: z.record(z.string(), z.number()),
  practitioners: z.array(z.object({ id: z.string(), signed: z.number(), waiting: z.number() })),
});
const given = z.object({
  signed: z.number(),
  entries: z.array(z.object({ id: z.string(), minutes: z.number(), state: z.string() })),
});
const told = async <Told>(shape: z.ZodType<Told>, who: SignedIn, path: string): Promise<Told> =>
  shape.parse(JSON.parse(await place.read(who, path, "application/json")));
const added = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** @practice P40 */
test("hours are written by who gave them, signed off by who supervised, and the total opens to them in two steps", async () => {
  const here = await scene();
  const { leader, supervisor, networkId, leaderId } = here;
  const id = await place.send(leader, "clinics/write", hours(here));
  const late = await place.send(leader, "clinics/write", hours(here, { from: "22:00", until: "01:30" }));
  assert.equal((await told(network, leader, `clinics/of/${networkId}`)).signed, 0);
  assert.match(await place.read(supervisor, "home"), /2 entries of clinical hours to sign off/);
  // Nobody signs off their own, nobody who did not supervise, and nobody twice.
  assert.equal((await place.post(leader, "clinics/to-sign", { entries: id, says: "signed" })).statusCode, 403);
  const other = await place.be("Other", "administrator");
  assert.equal((await place.post(other, "clinics/to-sign", { entries: id, says: "signed" })).statusCode, 403);
  await place.send(supervisor, "clinics/to-sign", { entries: `${id},${late}`, says: "signed" });
  assert.equal((await place.post(supervisor, "clinics/to-sign", { entries: id, says: "signed" })).statusCode, 422);
  assert.doesNotMatch(await place.read(supervisor, "home"), /to sign off/);

  const whole = await told(network, leader, `clinics/of/${networkId}`);
  assert.equal(whole.signed, 180 + 210);
  assert.equal(added(whole.practitioners.map(({ signed }) => signed)), whole.signed);
  assert.equal(added(Object.values(whole.bySetting)), whole.signed);
  const own = await told(given, leader, `clinics/given/${leaderId}`);
  assert.equal(own.signed, whole.practitioners.find((one) => one.id === leaderId)?.signed);
  assert.equal(added(own.entries.filter(({ state }) => state === "signed").map(({ minutes }) => minutes)), own.signed);
  const list = await place.read(leader, "clinics");
  assert.match(list, /6 h 30 min/);
  const page = await place.read(leader, `clinics/of/${networkId}`);
  assert.match(page, new RegExp(`href="/riverside/clinics/given/${leaderId}"`));
  assert.match(
    await place.read(leader, `clinics/given/${leaderId}`),
    new RegExp(`href="/riverside/clinics/hours/${id}"`),
  );
  assert.match(await place.read(leader, `clinics/hours/${late}`), /22:00 to 01:30 on/);
});

/** @practice P40 */
test("hours are put right by a new entry that names the old one, and what is sent back comes home with its reason", async () => {
  const here = await scene();
  const { leader, supervisor, leaderId } = here;
  const id = await place.send(leader, "clinics/write", hours(here));
  assert.equal((await place.post(supervisor, "clinics/to-sign", { entries: id, says: "returned" })).statusCode, 422);
  await place.send(supervisor, "clinics/to-sign", { entries: id, says: "returned", because: "We ended at eight." });
  assert.match(await place.read(leader, "home"), /sent back 3 h[\s\S]*We ended at eight\./);
  const right = await place.send(leader, "clinics/write", hours(here, { corrects: id, until: "20:00" }));
  assert.equal(
    (await place.post(leader, "clinics/write", hours(here, { corrects: id, until: "20:00" }))).statusCode,
    409,
  );
  const clash = await place.post(leader, "clinics/write", hours(here, { corrects: id, from: "12:00", until: "13:00" }));
  assert.equal(clash.statusCode, 409);
  assert.doesNotMatch(await place.read(leader, "home"), /sent back/);
  await place.send(supervisor, "clinics/to-sign", { entries: right, says: "signed" });
  // Signed, and still put right by a new one: the old counts no more, the new not before it is signed.
  const again = await place.send(leader, "clinics/write", hours(here, { corrects: right, until: "19:30" }));
  assert.equal((await told(given, leader, `clinics/given/${leaderId}`)).signed, 0);
  assert.equal((await place.post(supervisor, "clinics/to-sign", { entries: right, says: "signed" })).statusCode, 422);
  await place.send(supervisor, "clinics/to-sign", { entries: again, says: "signed" });
  const own = await told(given, leader, `clinics/given/${leaderId}`);
  assert.equal(own.signed, 90);
  assert.deepEqual(own.entries.map(({ state }) => state).toSorted(), ["corrected", "corrected", "signed"]);
});

/** @practice P40 */
test("nobody is in two places at once, in whatever network, however often it is sent", async () => {
  const here = await scene();
  const { leader, supervisor } = here;
  const second = await makeNetwork(place.house.stage.app, {
    placeId: place.placeId,
    organisationId,
    practitioners: [leader.personId],
    supervisorIds: [supervisor.personId],
  });
  await place.send(leader, "clinics/write", hours(here, { from: "22:00", until: "01:00" }));
  const elsewhere = { practitioner: second.practitionerIds[0], day: "2026-03-03", from: "00:30", until: "02:00" };
  assert.match(
    (await place.post(leader, "clinics/write", hours(here, elsewhere))).body,
    /overlaps with 22:00 to 01:00/,
  );
  const twice = hours(here, { day: "2026-03-09" });
  const sent = await Promise.all(Array.from({ length: 6 }, () => place.post(leader, "clinics/write", twice)));
  assert.equal(sent.filter(({ statusCode }) => statusCode === 201).length, 1);
  assert.ok(sent.every(({ statusCode }) => [201, 422].includes(statusCode)));
});

/** @practice P40 @practice P41 */
test("whose insurance ran out gives no hours after that day, and a clinic that goes past midnight ends before", async () => {
  const here = await scene({ insuredUntil: "2026-03-05" });
  const { leader } = here;
  await place.send(leader, "clinics/write", hours(here, { day: "2026-03-05" }));
  assert.match(
    (await place.post(leader, "clinics/write", hours(here, { day: "2026-03-06" }))).body,
    /Insurance: nothing/,
  );
  const past = hours(here, { day: "2026-03-05", from: "22:00", until: "00:30" });
  assert.match((await place.post(leader, "clinics/write", past)).body, /Insurance: nothing/);
  assert.match(await place.read(leader, `clinics/given/${here.leaderId}`), /Insurance: nothing/);
});

/** @practice P40 */
test("a log from paper is typed in by a supervisor for whoever has no account, all lines or none", async () => {
  const here = await scene();
  const { leader, supervisor, paperId } = here;
  const log = { practitioner: paperId, setting: "service-clinic", supervisor: supervisor.personId };
  const lines = "02/03/2026, 18:00, 21:00, 4\n03/03/2026, 18:00, 20:00, 2";
  const wrong = await place.post(supervisor, "clinics/paper", {
    ...log,
    lines: `${lines}\n03/03/2026, 19:00, 20:00, 1`,
  });
  assert.match(wrong.body, /Line 3: This overlaps/);
  assert.deepEqual((await told(given, supervisor, `clinics/given/${paperId}`)).entries, []);
  assert.equal(
    (await place.post(await place.be("Stranger", "contributor"), "clinics/paper", { ...log, lines })).statusCode,
    403,
  );
  await place.send(supervisor, "clinics/paper", { ...log, lines });
  const own = await told(given, leader, `clinics/given/${paperId}`);
  assert.deepEqual(
    own.entries.map(({ minutes }) => minutes),
    [120, 180],
  );
  assert.match(await place.read(leader, `clinics/given/${paperId}`), /Example Elder/);
});

/** @practice P40 */
test("another network's supervisor, another place's things and hostile words change nothing", async () => {
  const [here, there] = [await scene(), await scene()];
  const id = await place.send(here.leader, "clinics/write", hours(here));
  assert.equal(
    (await place.post(there.supervisor, "clinics/to-sign", { entries: id, says: "signed" })).statusCode,
    403,
  );
  const foreign = hours(here, { supervisor: there.supervisor.personId, day: "2026-03-03" });
  assert.match((await place.post(here.leader, "clinics/write", foreign)).body, /Choose who supervised/);
  assert.equal((await place.post(there.leader, "clinics/write", hours(here))).statusCode, 403);
  assert.equal((await place.post(there.leader, "clinics/write", hours(there, { corrects: id }))).statusCode, 404);
  const nothing = "00000000-0000-4000-8000-000000000000";
  assert.equal((await place.ask(here.leader, `clinics/of/${nothing}`)).statusCode, 404);
  assert.equal(
    (await place.post(here.leader, "clinics/write", hours(here, { practitioner: nothing }))).statusCode,
    404,
  );
  for (const day of ["2026-02-31", "'; DROP TABLE clinical_hours; --", "9999-99-99", "<script>"])
    assert.equal((await place.post(here.leader, "clinics/write", hours(here, { day }))).statusCode, 422, day);
  const because = "<script>alert(1)</script> ' OR 1=1";
  await place.send(here.supervisor, "clinics/to-sign", { entries: id, says: "returned", because });
  const page = await place.read(here.leader, `clinics/hours/${id}`);
  assert.doesNotMatch(page, /<script>alert/);
  assert.match(page, /&lt;script&gt;alert/);
  // Who is of the place and not of the network reads totals, and nobody's hours.
  const other = await place.be("Contributor", "contributor");
  assert.equal((await place.ask(other, `clinics/hours/${id}`)).statusCode, 403);
  assert.equal((await place.ask(other, "clinics")).statusCode, 200);
});
