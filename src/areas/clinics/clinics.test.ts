import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { z } from "zod";
import { note } from "../../db/stage.ts";
import { savePlace } from "../../db/transaction.ts";
import { makeNetwork } from "../../rehearsal-clinics.ts";
import { openPlace } from "../../rehearsal-place.ts";
import type { PlaceOpened } from "../../rehearsal-place.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";
import { home } from "../home/home.area.ts";
import { organisations } from "../organisations/organisations.area.ts";
import { people } from "../people/people.area.ts";
import { clinics } from "./clinics.area.ts";
import { appointmentsKept } from "./clinics-joined.area.ts";
import { eraseClinics, readClinicsHeld } from "./clinics-held.store.ts";

let place: PlaceOpened;
let leader: SignedIn;
let supervisor: SignedIn;
let networkId = "";
let leaderId = "";
before(async () => {
  place = await openPlace([home, people, organisations, clinics]);
  const worker = await place.be("Worker", "organisation-worker");
  const organisationId = await place.send(worker, "organisations", { name: "Example Church", kinds: ["vcso"] });
  [leader, supervisor] = [await place.be("Leader", "contributor"), await place.be("Supervisor", "contributor")];
  const made = await makeNetwork(place.house.stage.app, {
    placeId: place.placeId,
    organisationId,
    practitioners: [leader.personId],
    supervisorIds: [supervisor.personId],
  });
  networkId = made.networkId;
  [leaderId = ""] = made.practitionerIds;
});
after(() => place.house.close());

const clinicOf = () => ({
  network: networkId,
  name: "Family clinic",
  venue: "Church hall",
  days: "Tuesdays",
  opensOn: "2026-02-03",
});
const appointment = {
  onDay: "2026-02-10",
  at: "18:30",
  language: "Urdu",
  needsInterpreter: "yes",
  recordPointer: "RIO-44",
};
const inside = z.object({
  signed: z.number(),
  waiting: z.number().nullable(),
  appointments: z
    .array(
      z.object({
        id: z.string(),
        pseudonym: z.string(),
        onDay: z.string(),
        came: z.object({ came: z.string(), interpreter: z.string() }).nullable(),
      }),
    )
    .nullable(),
});
const see = async (who: SignedIn, id: string) =>
  inside.parse(JSON.parse(await place.read(who, `clinics/${id}`, "application/json")));

/** @practice P40 */
test("a network opens a clinic, and hours given there stand apart from those before it opened", async () => {
  const hours = { practitioner: leaderId, seen: "3", supervisor: supervisor.personId, from: "18:00", until: "20:00" };
  const early = await place.send(leader, "clinics/write", { ...hours, day: "2026-01-06", setting: "service-clinic" });
  const id = await place.send(leader, "clinics", clinicOf());
  const wrong = { ...hours, day: "2026-01-27", setting: "community-clinic", clinic: id };
  assert.match((await place.post(leader, "clinics/write", wrong)).body, /was not open on that day/);
  const late = await place.send(leader, "clinics/write", { ...wrong, day: "2026-02-10" });
  await place.send(supervisor, "clinics/to-sign", { entries: [early, late], says: "signed" });
  assert.equal((await see(leader, id)).signed, 120);
  const page = await place.read(leader, `clinics/of/${networkId}`);
  assert.match(page, /4 h[\s\S]*Before the first clinic of its own opened[\s\S]{0,200}2 h</);
  assert.match(
    await place.read(await place.be("Anybody", "contributor"), "clinics"),
    /Family clinic[\s\S]*Church hall/,
  );
});

/** @practice P40 */
test("appointments stand under pseudonyms; a moved one keeps its pseudonym; what came of it is said once", async () => {
  const id = await place.send(leader, "clinics", clinicOf());
  const named = await place.post(leader, `clinics/${id}/book`, { ...appointment, recordPointer: "Amina Khan, crying" });
  assert.match(named.body, /no name, and no NHS number/);
  const first = await place.send(leader, `clinics/${id}/book`, appointment);
  const at = `clinics/${id}/appointments/${first}`;
  assert.equal((await place.post(leader, at, { came: "kept" })).statusCode, 422);
  await place.send(leader, at, { came: "moved", onDay: "2026-02-17", at: "18:30" });
  assert.equal((await place.post(leader, at, { came: "kept", interpreter: "there" })).statusCode, 422);
  const [moved, old] = (await see(supervisor, id)).appointments ?? [];
  assert.match(moved?.pseudonym ?? "", /^[A-Z2-9]{6}$/);
  assert.equal(moved?.pseudonym, old?.pseudonym);
  assert.deepEqual([moved?.onDay, old?.came?.came], ["2026-02-17", "moved"]);
  await place.send(leader, `clinics/${id}/appointments/${moved?.id}`, { came: "kept", interpreter: "not-there" });
  assert.match(await place.read(leader, `clinics/${id}`), /They came\. An interpreter was needed and was not there/);
  assert.equal((await place.post(leader, `clinics/${id}/waiting`, { waiting: "three" })).statusCode, 422);
  await place.send(leader, `clinics/${id}/waiting`, { waiting: "5" });
  await place.send(leader, `clinics/${id}/waiting`, { waiting: "3" });
  assert.equal((await see(leader, id)).waiting, 3);
});

/** @practice P40 */
test("appointments are forgotten after the months that the place chose, and one that was moved from them stays", async () => {
  const id = await place.send(leader, "clinics", clinicOf());
  const first = await place.send(leader, `clinics/${id}/book`, { ...appointment, needsInterpreter: "no" });
  await place.send(leader, `clinics/${id}/appointments/${first}`, { came: "moved", onDay: "2026-09-01", at: "18:30" });
  const forgotten = await savePlace(place.house.stage.app, place.placeId, async (tx) => {
    const count = await appointmentsKept.forget(tx, new Date("2026-08-01"), []);
    await note(tx, "forgotten");
    return count;
  });
  assert.ok(forgotten > 0);
  assert.deepEqual(
    (await see(leader, id)).appointments?.map(({ onDay }) => onDay),
    ["2026-09-01"],
  );
});

/** @practice P40 */
test("nobody outside the network sees appointments, how many wait, or books", async () => {
  const id = await place.send(leader, "clinics", clinicOf());
  const first = await place.send(leader, `clinics/${id}/book`, appointment);
  await place.send(leader, `clinics/${id}/waiting`, { waiting: "2" });
  for (const role of ["administrator", "commissioner", "practitioner", "contributor"] as const) {
    const other = await place.be(role, role);
    assert.deepEqual([(await see(other, id)).appointments, (await see(other, id)).waiting], [null, null]);
    assert.doesNotMatch(await place.read(other, `clinics/${id}`), /RIO-44|waited when|Urdu/);
    assert.equal((await place.post(other, `clinics/${id}/book`, appointment)).statusCode, 403);
    assert.equal((await place.ask(other, `clinics/${id}/appointments/${first}`)).statusCode, 403);
    assert.equal((await place.post(other, `clinics/${id}/waiting`, { waiting: "1" })).statusCode, 403);
    assert.equal((await place.post(other, "clinics", clinicOf())).statusCode, 403);
  }
  // An appointment of one clinic is not found at the address of another.
  const second = await place.send(leader, "clinics", clinicOf());
  assert.equal((await place.ask(leader, `clinics/${second}/appointments/${first}`)).statusCode, 404);
});

/** @practice P40 */
test("who is forgotten leaves hours, signatures and clinics without a name", async () => {
  const before = JSON.parse(await place.read(leader, `clinics/of/${networkId}`, "application/json"));
  await savePlace(place.house.stage.app, place.placeId, async (tx) => {
    assert.ok((await readClinicsHeld(tx, supervisor.personId)).some(({ What }) => What === "Said of clinical hours"));
    await eraseClinics(tx, supervisor.personId);
    assert.deepEqual(await readClinicsHeld(tx, supervisor.personId), []);
    await note(tx, "forgotten");
  });
  assert.deepEqual(JSON.parse(await place.read(leader, `clinics/of/${networkId}`, "application/json")), before);
  const { rows } = await sql<{ left: number }>`SELECT count(*)::int AS left FROM clinical_hours
    WHERE supervisor_id = ${supervisor.personId}`.execute(place.house.stage.owner);
  assert.equal(rows[0]?.left, 0);
});
