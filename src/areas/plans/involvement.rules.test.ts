import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  agreementOf,
  closingOf,
  firstInvolvedOn,
  isEarly,
  readingOf,
  readingOfAll,
  scopeFixedOn,
} from "./involvement.rules.ts";
import type { Attendance } from "./involvement.rules.ts";
import { questionsAsked, readings } from "./plan.ts";
import type { Statement } from "./plan.ts";

const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-03-${String(date).padStart(2, "0")}`);
const struck = fc.option(fc.record({ onDay: day, because: fc.constant("A slip.") }));
const fixing = fc.record({ onDay: day, struck });
const attendance: fc.Arbitrary<Attendance> = fc.record({
  onDay: day,
  isPresent: fc.boolean(),
  papersSentOn: fc.option(day),
  about: fc.constantFrom(...questionsAsked),
});
const says = (one: Partial<Statement> & Pick<Statement, "says">): Statement => ({
  side: "partner",
  firstOn: "2026-03-01",
  fixedOn: "2026-03-20",
  words: "",
  saidAt: "2026-03-21T09:00:00.000Z",
  ...one,
});
const dates = { firstOn: "2026-03-01", fixedOn: "2026-03-20" };

test("whatever else is attached to a plan, a later day never hides an earlier one @practice P10", () => {
  fc.assert(
    fc.property(fc.array(fixing), fixing, (fixings, more) => {
      const before = scopeFixedOn(fixings);
      const after = scopeFixedOn([...fixings, more]);
      assert.ok(before === null || (after !== null && after <= before));
      for (const { onDay, struck: isStruck } of [...fixings, more])
        assert.ok(isStruck !== null || (after !== null && after <= onDay));
    }),
  );
});

test("nobody was involved who was not there, or without the papers in time, or after the question was closed @practice P10", () => {
  fc.assert(
    fc.property(fc.array(attendance), fc.option(day), (attended, fixedOn) => {
      const closing = closingOf(fixedOn, []);
      const first = firstInvolvedOn(attended, closing);
      const real = attended.filter(
        (one) =>
          one.isPresent &&
          one.papersSentOn !== null &&
          Number(one.onDay.slice(8)) - Number(one.papersSentOn.slice(8)) >= 5 &&
          (one.about !== "scope" || fixedOn === null || one.onDay < fixedOn),
      );
      assert.equal(first !== null, real.length > 0);
      for (const { onDay } of real) assert.ok(first !== null && first <= onDay);
    }),
  );
});

test("what fixed the scope earlier never makes anybody look earlier involved", () => {
  const read = (fixedOn: string | null, attended: readonly Attendance[]) => {
    const firstOn = firstInvolvedOn(attended, closingOf(fixedOn, []));
    return readingOf({ statements: [], changes: [], wasAsked: true, firstOn, fixedOn });
  };
  fc.assert(
    fc.property(fc.array(attendance), day, day, (attended, one, other) => {
      const [earlier, later] = [one, other].toSorted();
      if (isEarly(read(earlier ?? null, attended))) assert.ok(isEarly(read(later ?? null, attended)));
    }),
  );
});

test("a dispute makes it late until both sides say the same; one side by itself settles nothing @practice P10", () => {
  const disputed = [says({ says: "confirms" }), says({ says: "disputes", words: "It was decided before we came." })];
  const read = (statements: readonly Statement[]) =>
    readingOf({ ...dates, statements, changes: [{ answer: "so" }], wasAsked: true });
  assert.equal(read([]), "early-changed");
  assert.equal(read(disputed), "late");
  const ownerOnly = [...disputed, says({ side: "owner", says: "settles-early" })];
  assert.equal(read(ownerOnly), "late");
  assert.equal(agreementOf(ownerOnly, dates), "disputed");
  assert.equal(read([...ownerOnly, says({ says: "settles-late" })]), "late");
  assert.equal(agreementOf([...ownerOnly, says({ says: "settles-late" })], dates), "disputed");
  const both = [...ownerOnly, says({ says: "settles-early" })];
  assert.equal(read(both), "early-changed");
  assert.equal(agreementOf(both, dates), "settled");
  assert.equal(read([...both, says({ says: "disputes" })]), "late");
});

test("a partner who confirmed is asked again once a date is another", () => {
  assert.equal(agreementOf([says({ says: "confirms" })], dates), "confirmed");
  assert.equal(agreementOf([says({ says: "confirms" })], { ...dates, fixedOn: "2026-02-01" }), "waiting");
});

test("being invited is being asked; a plan is no earlier than its latest partner", () => {
  const nobody = { firstOn: null, fixedOn: null, statements: [], changes: [] };
  assert.equal(readingOf({ ...nobody, wasAsked: true }), "only-asked");
  assert.equal(readingOf({ ...nobody, wasAsked: true, cameAfter: true }), "late");
  assert.equal(readingOf({ ...nobody, wasAsked: false }), "never");
  assert.equal(readingOfAll([]), "never");
  assert.equal(readingOfAll(["early-changed", "early-unchanged"]), "early-changed");
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...readings), { minLength: 1 }), (each) => {
      assert.equal(isEarly(readingOfAll(each)), each.every(isEarly));
    }),
  );
});
