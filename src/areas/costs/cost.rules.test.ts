import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parts, unitOf } from "./cost.ts";
import type { Model, Part, Parts } from "./cost.ts";
import { amountsSaid, estimateOf, hourOf, linesOf, modelOf, waitingOf } from "./cost.rules.ts";

const amountOf = (part: Part) => fc.integer({ min: 0, max: unitOf[part] === "pence" ? 50_000 : 200 });
const partSaid = (part: Part) =>
  fc.record({ amount: amountOf(part), source: fc.constantFrom("", "Our accounts (example)") });
const partsSaid: fc.Arbitrary<Parts> = fc.record({
  pay: partSaid("pay"),
  "on-costs": partSaid("on-costs"),
  preparation: partSaid("preparation"),
  supervision: partSaid("supervision"),
  relationships: partSaid("relationships"),
  overhead: partSaid("overhead"),
  room: partSaid("room"),
  interpreting: partSaid("interpreting"),
});
const month = fc.integer({ min: 1, max: 12 }).map((at) => `2026-${String(at).padStart(2, "0")}-01`);
const model: fc.Arbitrary<Model> = fc.record({
  id: fc.uuid(),
  fromMonth: month,
  parts: partsSaid,
  offPercent: fc.integer({ min: 0, max: 100 }),
  standing: fc.constantFrom("not-yet", "confirmed", "disputed"),
  because: fc.constant(""),
  writtenOn: fc.constant("2026-01-01"),
});
const given = fc.array(fc.record({ month, minutes: fc.integer({ min: -500, max: 60_000 }) }), { maxLength: 12 });
const pence = fc.integer({ min: 0, max: 100_000_000 });

const said = (amounts: Readonly<Record<Part, number>>, source = "Our accounts (example)"): Parts => ({
  pay: { amount: amounts.pay, source },
  "on-costs": { amount: amounts["on-costs"], source },
  preparation: { amount: amounts.preparation, source },
  supervision: { amount: amounts.supervision, source },
  relationships: { amount: amounts.relationships, source },
  overhead: { amount: amounts.overhead, source },
  room: { amount: amounts.room, source },
  interpreting: { amount: amounts.interpreting, source },
});

const worked = said({
  pay: 1600,
  "on-costs": 15,
  preparation: 30,
  supervision: 6,
  relationships: 12,
  overhead: 20,
  room: 500,
  interpreting: 0,
});
const ofJanuary: Model = {
  id: "january",
  fromMonth: "2026-01-01",
  parts: worked,
  offPercent: 20,
  standing: "confirmed",
  because: "",
  writtenOn: "2026-01-02",
};

test("an hour of £16 costs £44.74 in full, as one works it out on paper @practice P19", () => {
  // £16 + 15% = £18.40 an hour; 30 + 6 + 12 minutes more = £14.72; 20% of £33.12 = £6.62; the room £5.
  assert.deepEqual(
    linesOf(amountsSaid(worked)).map((line) => line.pence),
    [1600, 240, 920, 184, 368, 662, 500, 0],
  );
  assert.deepEqual(hourOf(ofJanuary), { about: 4474, least: 4474, most: 4474 });
});

test("ten hours for which £100 was paid leave the rest unpaid, in pounds and in hours @practice P19", () => {
  const estimate = estimateOf([ofJanuary], [{ month: "2026-03-01", minutes: 600 }], 10_000);
  assert.deepEqual(estimate.cost.about, 44_740);
  assert.deepEqual(estimate.unpaid, { about: 34_740, least: 34_740, most: 34_740 });
  assert.equal(estimate.unpaidMinutes, 466);
  assert.equal(estimate.standing, "confirmed");
});

test("whatever is written, the lines of an hour come to the whole, and the whole lies in its range @practice P19", () => {
  fc.assert(
    fc.property(model, (one) => {
      const { about, least, most } = hourOf(one);
      const lines = linesOf(amountsSaid(one.parts));
      assert.equal(
        lines.reduce((sum, line) => sum + line.pence, 0),
        about,
      );
      assert.ok(lines.every((line) => line.pence >= 0 && Number.isInteger(line.pence)));
      assert.ok(least <= about && about <= most);
    }),
  );
});

test("more of any part never makes an hour cheaper @practice P19", () => {
  fc.assert(
    fc.property(model, fc.constantFrom(...parts), fc.integer({ min: 1, max: 500 }), (one, part, more) => {
      const dearer = { ...one.parts, [part]: { ...one.parts[part], amount: one.parts[part].amount + more } };
      assert.ok(hourOf({ ...one, parts: dearer }).about >= hourOf(one).about);
    }),
  );
});

test("what nobody paid for is never less than nothing, and falls as more is paid @practice P19", () => {
  fc.assert(
    fc.property(fc.array(model, { maxLength: 4 }), given, pence, (models, hours, paid) => {
      const one = estimateOf(models, hours, paid);
      assert.ok(one.unpaid.least >= 0 && one.unpaid.least <= one.unpaid.about && one.unpaid.about <= one.unpaid.most);
      assert.ok(one.unpaidMinutes >= 0 && one.unpaidMinutes <= one.minutes - one.minutesWithout);
      assert.ok(estimateOf(models, hours, paid + 1000).unpaid.about <= one.unpaid.about);
    }),
  );
});

test("a cost from a later month changes nothing of the months before it @practice P19", () => {
  fc.assert(
    fc.property(fc.array(model, { maxLength: 4 }), model, given, (models, later, hours) => {
      const before = hours.filter((one) => one.month < later.fromMonth);
      assert.deepEqual(estimateOf([...models, later], before, 0), estimateOf(models, before, 0));
    }),
  );
});

test("a cost that an organisation confirmed is not put aside by one that it did not, however late that is written @practice P19", () => {
  const confirmed = { ...ofJanuary, id: "confirmed", standing: "confirmed" as const };
  const cheap = {
    ...ofJanuary,
    id: "cheap",
    standing: "not-yet" as const,
    fromMonth: "2026-02-01",
    parts: { ...ofJanuary.parts, pay: { amount: 1, source: "" } },
  };
  const march = [{ month: "2026-03-01", minutes: 600 }];
  const before = estimateOf([confirmed], march, 0);
  assert.equal(before.standing, "confirmed");
  for (const standing of ["not-yet", "disputed"] as const)
    assert.deepEqual(estimateOf([confirmed, { ...cheap, standing }], march, 0), before);
  assert.equal(modelOf([confirmed, { ...cheap, standing: "confirmed" }], "2026-03-01")?.id, "cheap");
  assert.equal(waitingOf([confirmed, cheap])?.id, "cheap");
  assert.equal(waitingOf([confirmed]), null);
});

test("of two costs for the same month the one written last holds, and hours before any cost are told apart", () => {
  const first = { ...ofJanuary, standing: "not-yet" as const };
  const second = { ...ofJanuary, id: "second", standing: "disputed" as const };
  assert.equal(modelOf([first, second], "2026-02-01")?.id, "second");
  const estimate = estimateOf([first], [{ month: "2025-12-01", minutes: 90 }], 0);
  assert.deepEqual([estimate.minutesWithout, estimate.cost.about, estimate.standing], [90, 0, "not-yet"]);
  assert.equal(estimateOf([second], [{ month: "2026-01-01", minutes: 1 }], 0).standing, "disputed");
});
