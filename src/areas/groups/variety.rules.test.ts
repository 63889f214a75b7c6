import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { lastFixedDay, littleHeard, littleUnder, nextFixedDay, topicCodes, topicWords } from "./variety.rules.ts";
import type { Answers } from "./variety.rules.ts";

const year = 2026;
const all = (under: number) => new Map(topicCodes.map((code) => [code, under]));

test("the fixed days are 1 April and 1 October, whatever the day on which somebody asks", () => {
  assert.deepEqual(
    ["2026-03-31", "2026-04-01", "2026-09-30", "2026-10-01", "2026-12-31"].map((day) => [
      lastFixedDay(day),
      nextFixedDay(day),
    ]),
    [
      ["2025-10-01", "2026-04-01"],
      ["2026-04-01", "2026-10-01"],
      ["2026-04-01", "2026-10-01"],
      ["2026-10-01", "2027-04-01"],
      ["2026-10-01", "2027-04-01"],
    ],
  );
});

test("nothing is said where nine answered, and whoever prefers not to say has not answered @practice P07", () => {
  const women: readonly Answers[] = Array.from({ length: 9 }, () => ({ sex: "female", birth: "1960" }));
  assert.deepEqual(littleHeard([...women, { sex: "not-said", birth: "1960" }], { year, littleUnder: all(2) }), []);
  const ten = littleHeard([...women, { sex: "male", birth: "1950" }], { year, littleUnder: all(2) });
  assert.deepEqual(ten.map(topicWords), ["younger women", "younger men", "older men"]);
});

type Step = { readonly who: number; readonly does: "comes" | "goes" | "answers"; readonly sex: "female" | "male" };
const people = 14;
/** So many of them may sit in groups for all communities. */
const inGroupsForAll = 12;
const step: fc.Arbitrary<Step> = fc.record({
  who: fc.nat(people - 1),
  does: fc.constantFrom("comes", "goes", "answers"),
  sex: fc.constantFrom("female", "male"),
});

/** One look as the chair knows it: who sat there, and what was said of one kind of people. */
interface Seen {
  readonly members: ReadonlySet<number>;
  readonly said: boolean | null;
}

/**
 * Could this person be one of that kind, and could they not be, whatever the chair saw? The chair is given all there
 * is to know but the answers: who sat there at each look, that everybody had answered, and that nobody changed it. A number
 * of others of that kind must be there that agrees with every look. It is enough to try one count of those who sat through.
 */
const isPossible = (looks: readonly Seen[], who: number, isOne: boolean): boolean => {
  const others = [...Array(people).keys()].filter((one) => one !== who);
  // Every way of choosing whom else of that kind there may be.
  for (let mask = 0; mask < 2 ** others.length; mask += 1) {
    const kind = new Set(others.filter((_one, at) => (mask >> at) % 2 === 1));
    if (isOne) kind.add(who);
    const agrees = looks.every(({ members, said }) => {
      const count = [...members].filter((one) => kind.has(one)).length;
      if (said === null) return true;
      return littleUnder.some((under) => count < under === said);
    });
    if (agrees) return true;
  }
  return false;
};

/** @practice P07 @practice P08 */
test("whoever comes, goes or changes an answer in 1,000 sequences, what was found does not change between the fixed days, and no answer can be told from it", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.array(step, { maxLength: 12 }), fc.constantFrom(...littleUnder), fc.constantFrom(...littleUnder)),
        { minLength: 1, maxLength: 4 },
      ),
      fc.array(fc.constantFrom("female", "male"), { minLength: people, maxLength: people }),
      fc.nat(people - 1),
      (halfYears, start, who) => {
        const sits = new Set(Array(people).keys());
        const answers = start.map((sex) => ({ sex, birth: "1999" }));
        const looks: Seen[] = [];
        for (const [steps, under, underForAll] of halfYears) {
          for (const { who: one, does, sex } of steps) {
            if (does === "comes") sits.add(one);
            if (does === "goes") sits.delete(one);
            // What was said on the fixed day is kept: nothing is worked out here, so nothing can change.
            if (does === "answers" && looks.length === 0) answers[one] = { sex, birth: "1999" };
          }
          // All groups together, and those for all communities, in which some never sit: each with chance of its own.
          const look = (members: ReadonlySet<number>, little: number): Seen => {
            const told = [...members].flatMap((one) => answers[one] ?? []);
            const found = littleHeard(told, { year, littleUnder: all(little) });
            return { members, said: told.length < 10 ? null : found.includes("younger-female") };
          };
          looks.push(look(new Set(sits), under));
          looks.push(look(new Set([...sits].filter((one) => one < inGroupsForAll)), underForAll));
        }
        assert.ok(isPossible(looks, who, true), "the chair could tell that they are not one of them");
        assert.ok(isPossible(looks, who, false), "the chair could tell that they are one of them");
      },
    ),
    { numRuns: 1000 },
  );
});

test("with one threshold that never differed the chair could tell: the property can fail", () => {
  const members = new Set(Array(12).keys());
  const without = new Set([...members].filter((one) => one !== 0));
  const fixed = (
    looks: readonly { readonly members: ReadonlySet<number>; readonly said: boolean }[],
    isOne: boolean,
  ) => {
    for (let mask = 0; mask < 2 ** 11; mask += 1) {
      const kind = new Set([...Array(11).keys()].filter((at) => (mask >> at) % 2 === 1).map((at) => at + 1));
      if (isOne) kind.add(0);
      if (looks.every(({ members: who, said }) => [...who].filter((one) => kind.has(one)).length < 3 === said))
        return true;
    }
    return false;
  };
  const told = [
    { members, said: false },
    { members: without, said: true },
  ];
  assert.deepEqual([fixed(told, true), fixed(told, false)], [true, false]);
});
