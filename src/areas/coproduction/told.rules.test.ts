import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { differencesOf, mayBeCalledCoProduced, moneyMoved, plainly, practiceChanged } from "./told.rules.ts";
import { changeKinds, dimensions, noSayers } from "./told.ts";
import type { Dimension, Told } from "./told.ts";

const telling = (side: Told["side"], more: Partial<Told> = {}): Told => ({
  dimension: "deliver",
  side,
  number: 1,
  serviceDoes: "Teaches.",
  communityDoes: "Runs the evenings.",
  servicePence: 2_000_000,
  communityPence: 500_000,
  noSaidBy: "both",
  roles: "",
  ideas: "",
  practice: "Appointments are in the hall.",
  people: "",
  by: null,
  on: "2026-03-01",
  ...more,
});
const both = (more: Partial<Told> = {}): readonly Told[] => [telling("community", more), telling("statutory", more)];

test("the word stands where both sides tell that money and a practice moved @practice P38", () => {
  assert.ok(mayBeCalledCoProduced(both(), "deliver"));
  assert.ok(!mayBeCalledCoProduced(both(), "design"), "of what nobody told nothing is said");
});

test("one side alone never makes the word, whatever it tells @practice P38", () => {
  for (const side of ["community", "statutory"] as const) {
    const told = [telling(side)];
    assert.ok(!mayBeCalledCoProduced(told, "deliver"));
    assert.match(plainly(told).join(" "), /^Only the (community|service) side/);
  }
});

test("where no money moved it is said in plain words, though both can say no and a practice changed @practice P38", () => {
  const told = both({ communityPence: 0 });
  assert.ok(!mayBeCalledCoProduced(told, "deliver"));
  assert.match(plainly(told).join(" "), /^No money moved: .*A practice changed/);
});

test("where no practice changed it is said in plain words, though money moved @practice P38", () => {
  const told = both({ practice: "", roles: "A new chair." });
  assert.ok(!mayBeCalledCoProduced(told, "deliver"));
  assert.match(plainly(told).join(" "), /Money moved.*No practice changed/);
});

test("where money moved in one of the four, another may be shared by the right to say no @practice P38", () => {
  const told = [...both(), ...both({ dimension: "assess", communityPence: 0 })];
  assert.ok(mayBeCalledCoProduced(told, "assess"));
  assert.ok(
    !mayBeCalledCoProduced(
      [...both(), ...both({ dimension: "assess", communityPence: 0, noSaidBy: "statutory" })],
      "assess",
    ),
  );
});

test("what a side no longer tells counts no more, and where the sides differ it is said", () => {
  const told = [...both(), telling("community", { number: 2, communityPence: 0, noSaidBy: "statutory", practice: "" })];
  assert.ok(!moneyMoved(told));
  assert.ok(!practiceChanged(told));
  assert.equal(differencesOf(told, "deliver").length, 3);
  assert.equal(differencesOf(both(), "deliver").length, 0);
});

const anyTold: fc.Arbitrary<Told> = fc.record({
  dimension: fc.constantFrom(...dimensions),
  side: fc.constantFrom("community" as const, "statutory" as const),
  number: fc.constant(1),
  serviceDoes: fc.constant("x"),
  communityDoes: fc.constant("x"),
  servicePence: fc.option(fc.nat(100), { nil: null }),
  communityPence: fc.option(fc.nat(1), { nil: null }),
  noSaidBy: fc.constantFrom(...noSayers),
  roles: fc.constantFrom("", "x"),
  ideas: fc.constantFrom("", "x"),
  practice: fc.constantFrom("", "x"),
  people: fc.constantFrom("", "x"),
  by: fc.constant(null),
  on: fc.constant("2026-03-01"),
});

test("whatever is told, the word never stands without both sides, money and a practice that changed @practice P38", () => {
  let stood = 0;
  fc.assert(
    fc.property(fc.array(anyTold, { maxLength: 16 }), (told) => {
      for (const dimension of dimensions) {
        if (!mayBeCalledCoProduced(told, dimension)) continue;
        stood += 1;
        const last = (side: Told["side"], of: Dimension): Told | undefined =>
          told.filter((one) => one.side === side && one.dimension === of).at(-1);
        for (const side of ["community", "statutory"] as const) assert.equal(last(side, dimension)?.practice, "x");
        assert.ok(
          dimensions.some(
            (of) => last("community", of)?.communityPence === 1 && last("statutory", of)?.communityPence === 1,
          ),
        );
      }
    }),
    { numRuns: 2000, seed: 38 },
  );
  assert.ok(stood > 10, `it stood ${stood} times`);
  assert.equal(changeKinds.length, 4);
});
