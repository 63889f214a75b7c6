import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { hoursOf, hoursOfPractitioner, hoursTogether, signingOf } from "./hours.rules.ts";
import type { HoursHere } from "./hours.rules.ts";
import { settings } from "./hours.ts";
import type { HoursEntry } from "./hours.ts";

const here: HoursHere = {
  now: Date.parse("2026-11-20T12:00:00Z"),
  today: "2026-11-20",
  practitionerPersonId: "leader",
  supervisors: [
    { personId: "supervisor", since: "2025-01-01", until: null },
    { personId: "leader", since: "2025-01-01", until: null },
  ],
  clinics: [{ id: "hall", name: "Example Hall", opensOn: "2026-10-01", closedOn: "2026-11-10" }],
  taken: [
    {
      id: "one",
      day: "2026-11-02",
      from: "18:00",
      until: "20:00",
      startsAt: Date.parse("2026-11-02T18:00Z"),
      endsAt: Date.parse("2026-11-02T20:00Z"),
    },
  ],
  whyNotOn: (day) => (day >= "2026-11-06" ? "The insurance of this practitioner ran out on 5 November 2026." : null),
};
const typed = {
  day: "2026-11-03",
  from: "18:00",
  until: "20:00",
  setting: "home",
  clinic: "",
  seen: "4",
  supervisor: "supervisor",
};
const words = (more: object) => {
  const read = hoursOf({ ...typed, ...more }, here);
  return read.ok ? "taken" : read.problems.map((problem) => `${problem.field}: ${problem.words}`).join(" ");
};

/** @practice P40 */
test("hours are taken in any setting, and a clinic of the network's own only while it was open", () => {
  assert.equal(words({}), "taken");
  assert.equal(words({ setting: "service-clinic" }), "taken");
  assert.equal(words({ setting: "community-clinic", clinic: "hall" }), "taken");
  assert.match(words({ setting: "community-clinic" }), /clinic: Choose which/);
  assert.match(words({ setting: "community-clinic", clinic: "hall", day: "2026-09-30" }), /was not open on that day/);
  assert.match(words({ setting: "mosque" }), /setting: Choose where/);
});

/** @practice P40 */
test("nobody supervises their own hours, is in two places at once, or gives hours uninsured", () => {
  assert.match(words({ supervisor: "leader" }), /Nobody supervises their own/);
  assert.match(words({ supervisor: "stranger" }), /Choose who supervised/);
  assert.match(words({ day: "2024-12-31" }), /did not supervise in the network on that day/);
  assert.match(
    words({ day: "2026-11-02", from: "19:59", until: "21:00" }),
    /overlaps with 18:00 to 20:00 on 2026-11-02/,
  );
  assert.equal(words({ day: "2026-11-02", from: "20:00", until: "21:00" }), "taken");
  assert.match(words({ day: "2026-11-06" }), /insurance .* ran out/);
  // It ran out at midnight, and the clinic went on.
  assert.match(words({ day: "2026-11-05", from: "22:00", until: "01:00" }), /insurance .* ran out/);
});

test("how many were seen is a number, and every problem is told at once", () => {
  for (const seen of ["", "four", "-1", "1.5", "61", "1e1", "4 people"])
    assert.match(words({ seen }), /as a number/, seen);
  assert.equal(words({ seen: " 0 " }), "taken");
  assert.match(words({ seen: "x", supervisor: "", setting: "" }), /setting: .*seen: .*supervisor: /);
});

const entry = fc.record({
  minutes: fc.integer({ min: 1, max: 720 }),
  setting: fc.constantFrom(...settings),
  day: fc.constantFrom("2025-01-01", "2026-09-30", "2026-10-01", "2026-11-01"),
  correctedBy: fc.constantFrom(null, null, null, "later"),
  says: fc.constantFrom("signed", "signed", "returned", null),
  who: fc.constantFrom("a", "b", "c"),
});

const entryOf = (
  { minutes, setting, day, correctedBy, says, who }: typeof entry extends fc.Arbitrary<infer One> ? One : never,
  number: number,
): HoursEntry => ({
  id: String(number),
  networkId: "network",
  practitioner: { id: who, name: who, personId: null },
  setting,
  clinic: null,
  seen: 0,
  supervisor: { id: null, name: "" },
  writtenById: null,
  corrects: null,
  correctedBy,
  signed: says === "signed" || says === "returned" ? { says, because: "", on: day } : null,
  day,
  from: "",
  until: "",
  lastDay: day,
  startsAt: 0,
  endsAt: minutes * 60_000,
  minutes,
});

/** @practice P40 */
test("however hours were given, signed and put right, the network's total is the sum of its practitioners', and theirs of their entries", () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 60 }), (drawn) => {
      const entries = drawn.map(entryOf);
      const each = ["a", "b", "c"].map((who) =>
        hoursOfPractitioner(
          { id: who, name: who },
          entries.filter(({ practitioner }) => practitioner.id === who),
          "2026-10-01",
        ),
      );
      const whole = hoursTogether(each);
      const counted = entries.filter(({ correctedBy, signed }) => correctedBy === null && signed?.says === "signed");
      const added = (some: readonly HoursEntry[]): number => some.reduce((sum, { minutes }) => sum + minutes, 0);
      assert.equal(whole.signed, added(counted));
      assert.equal(
        Object.values(whole.bySetting).reduce((sum, one) => sum + one, 0),
        whole.signed,
      );
      assert.equal(whole.beforeClinics, added(counted.filter(({ day }) => day < "2026-10-01")));
      assert.ok(each.every(({ signed, beforeClinics }) => beforeClinics <= signed));
    }),
  );
});

/** @practice P40 */
test("what a supervisor sends back has its reason, and nothing is signed twice", () => {
  const waits = { correctedBy: null, signed: null };
  assert.deepEqual(signingOf({ says: "signed", because: "" }, [waits]), {
    ok: true,
    value: { says: "signed", because: "" },
  });
  assert.equal(signingOf({ says: "returned", because: " " }, [waits]).ok, false);
  assert.equal(signingOf({ says: "yes", because: "" }, [waits]).ok, false);
  assert.equal(signingOf({ says: "signed", because: "" }, []).ok, false);
  const signed = { correctedBy: null, signed: { says: "signed", because: "", on: "2026-11-01" } } as const;
  assert.equal(signingOf({ says: "signed", because: "" }, [waits, signed]).ok, false);
  assert.equal(signingOf({ says: "signed", because: "" }, [{ ...waits, correctedBy: "later" }]).ok, false);
});
