import assert from "node:assert/strict";
import { test } from "node:test";
import type { SeatStanding } from "./group.ts";
import { gapsIn } from "./make-up.rules.ts";
import { codeOfRule, everyRule, ruleOf, ruleWords, rulesOf, strictest, usualRules } from "./seat-rules.rules.ts";

const seats = (...held: readonly (readonly [SeatStanding, boolean])[]) =>
  held.map(([standing, isHeld], at) => ({ id: `${at}`, standing, isHeld }));
const wanted = (kind: "steering-group" | "team", held: ReturnType<typeof seats>) =>
  gapsIn({ kind, seats: held }, usualRules).map(({ wants }) => wants);

test("a group of stand-ins has a gap, however large it is @practice P23", () => {
  const standIns = Array.from({ length: 30 }, () => ["community-leader", true] as const);
  assert.deepEqual(wanted("steering-group", seats(...standIns, ["senior-staff", true])), ["service-user", "carer"]);
});

test("a group with one of each has no gap, and has one as soon as a seat is left @practice P08", () => {
  const whole = [
    ["service-user", true],
    ["carer", true],
    ["senior-staff", true],
  ] as const;
  assert.deepEqual(wanted("steering-group", seats(...whole)), []);
  const [user] = whole;
  assert.deepEqual(gapsIn({ kind: "steering-group", seats: seats([user[0], false], ...whole.slice(1)) }, usualRules), [
    { wants: "service-user", missing: 1, emptySeats: ["0"] },
  ]);
});

test("an empty group of stand-ins’ kind lacks everybody it asks for; a team asks for nobody", () => {
  assert.equal(wanted("steering-group", []).length, 5);
  assert.deepEqual(wanted("team", []), []);
});

test("where a place asks for two who use services, one is not enough, and the gap is told once", () => {
  const rules = strictest(rulesOf(["panel/service-user/1", "panel/service-user/2", "panel/nobody/1", "panel/carer/9"]));
  assert.deepEqual(rules.map(codeOfRule), ["panel/service-user/2"]);
  assert.deepEqual(gapsIn({ kind: "panel", seats: seats(["service-user", true]) }, rules), [
    { wants: "service-user", missing: 1, emptySeats: [] },
  ]);
  assert.match(rules.map(ruleWords).join(), /Every panel has at least 2 people who use services\./);
});

test("every rule keepers can choose is kept and read again as it is", () => {
  for (const rule of everyRule) assert.deepEqual(ruleOf(codeOfRule(rule)), rule);
});
