import assert from "node:assert/strict";
import { test } from "node:test";
import { appointmentOf, cameOf, clinicOf, waitingOf } from "./clinics.rules.ts";

const open = { opensOn: "2026-10-01" };
const typed = {
  onDay: "2026-11-03",
  at: "18:30",
  language: "Urdu",
  needsInterpreter: "yes",
  recordPointer: "RIO-44/2",
};

/** @practice P40 */
test("an appointment holds a day, a language and a pointer, and no name can stand in it", () => {
  const read = appointmentOf(typed, open);
  assert.deepEqual(read, { ok: true, value: { ...typed, needsInterpreter: true } });
  for (const recordPointer of ["Amina Khan", "was crying", "9434765919", "x".repeat(41), "<b>", "امینہ"])
    assert.equal(appointmentOf({ ...typed, recordPointer }, open).ok, false, recordPointer);
  assert.equal(appointmentOf({ ...typed, recordPointer: "" }, open).ok, true);
  assert.equal(appointmentOf({ ...typed, onDay: "2026-09-30" }, open).ok, false);
  assert.equal(appointmentOf({ ...typed, onDay: "2026-11-31" }, open).ok, false);
  assert.equal(appointmentOf({ ...typed, at: "25:00" }, open).ok, false);
  assert.equal(appointmentOf({ ...typed, language: " " }, open).ok, false);
});

/** @practice P40 */
test("what came of it is said once, not before the day, and whether the interpreter was there", () => {
  const about = { onDay: "2026-11-03", needsInterpreter: true, isSaid: false, today: "2026-11-04" };
  const came = (more: object, than: object = {}) =>
    cameOf({ came: "kept", interpreter: "there", ...more }, { ...about, ...than });
  assert.deepEqual(came({}), { ok: true, value: { came: "kept", interpreter: "there" } });
  assert.equal(came({ interpreter: "" }).ok, false);
  assert.equal(came({ interpreter: "not-needed" }).ok, false);
  assert.deepEqual(came({ interpreter: "" }, { needsInterpreter: false }), {
    ok: true,
    value: { came: "kept", interpreter: "not-needed" },
  });
  assert.deepEqual(came({ came: "not-kept" }), { ok: true, value: { came: "not-kept", interpreter: "not-needed" } });
  assert.equal(came({}, { isSaid: true }).ok, false);
  assert.equal(came({}, { today: "2026-11-02" }).ok, false);
  assert.equal(came({ came: "moved" }, { today: "2026-11-02" }).ok, true);
  assert.equal(came({ came: "perhaps" }).ok, false);
});

test("a clinic has a name, a place, days and a first day; who waits is a number", () => {
  const clinic = { name: "Family clinic", venue: "The church hall", days: "Tuesdays", opensOn: "2026-10-01" };
  assert.equal(clinicOf(clinic).ok, true);
  const empty = clinicOf({ name: "", venue: " ", days: "", opensOn: "" });
  assert.deepEqual(empty.ok ? [] : empty.problems.map(({ field }) => field), ["name", "venue", "days", "opensOn"]);
  assert.equal(clinicOf({ ...clinic, name: "x".repeat(201) }).ok, false);
  assert.deepEqual(waitingOf(" 12 "), { ok: true, value: 12 });
  for (const wrong of ["", "-1", "1.5", "many", "10000"]) assert.equal(waitingOf(wrong).ok, false, wrong);
});
