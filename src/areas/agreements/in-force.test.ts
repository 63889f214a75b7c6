import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { monthsLater } from "../../nouns/months.ts";
import type { Agreement, AgreementVersion } from "./agreement.ts";
import { agreementInForce, namedInForce, stateOf, versionInForce } from "./in-force.rules.ts";

const [one, other] = ["one", "other"];
const day = fc.integer({ min: 0, max: 60 }).map((months) => monthsLater("2024-01-15", months));
const signature = (organisationId: string) => ({ organisationId, personId: null, name: null, role: "x", signedAt: "" });

const versionOf = (number: number): fc.Arbitrary<AgreementVersion> =>
  fc.record({
    number: fc.constant(number),
    title: fc.constant(""),
    purpose: fc.constant(""),
    fields: fc.constant([]),
    neverShared: fc.constant(""),
    startsOn: day,
    endsOn: day,
    reviewOn: day,
    because: fc.constant(""),
    authorRole: fc.constant(""),
    writtenAt: fc.constant(""),
    signatures: fc.subarray([signature(one), signature(other)]),
    workers: fc.constantFrom(
      [],
      [{ personId: "p", name: "", organisationId: one, outSince: null }],
      [{ personId: "p", name: "", organisationId: one, outSince: "2024-01-01" }],
    ),
  });

const agreement: fc.Arbitrary<Agreement> = fc.record({
  id: fc.constant("a"),
  parties: fc.tuple(fc.boolean(), fc.boolean()).map(([a, b]) => [
    { id: one, name: "One", isHere: a },
    { id: other, name: "Other", isHere: b },
  ]),
  madeAt: fc.constant(""),
  withdrawal: fc.constantFrom(null, null, { at: "", forId: one, because: "x" }),
  versions: fc.tuple(versionOf(3), versionOf(2), versionOf(1)),
  reviews: fc.constant([]),
});

/** @practice P17 */
test("nothing holds outside its days, unsigned by a side, withdrawn, or with a side that left", () => {
  fc.assert(
    fc.property(agreement, day, (drawn, today) => {
      const version = versionInForce(drawn, today);
      const isOver = drawn.withdrawal !== null || drawn.parties.some(({ isHere }) => !isHere);
      if (isOver) assert.equal(version, undefined);
      if (version === undefined) return assert.deepEqual(namedInForce(drawn, today), []);
      assert.ok(version.startsOn <= today && today <= version.endsOn);
      assert.equal(version.signatures.length, 2);
      // A later one that both signed and that has begun would hold instead.
      const later = drawn.versions.filter(
        ({ number, startsOn, signatures }) => number > version.number && startsOn <= today && signatures.length === 2,
      );
      assert.deepEqual(later, []);
      assert.ok(namedInForce(drawn, today).every(({ outSince }) => outSince === null));
      assert.equal(stateOf(drawn, today), "in-force");
      return assert.equal(agreementInForce(drawn, today), true);
    }),
    { numRuns: 500 },
  );
});

test("it holds on its first day and on its last, and not on the day after", () => {
  const [fixed] = fc.sample(agreement, 1);
  if (fixed === undefined) return assert.fail();
  const [version] = fixed.versions;
  const both = { signatures: [signature(one), signature(other)], startsOn: "2026-02-01", endsOn: "2026-02-28" };
  const parties: Agreement["parties"] = [
    { id: one, name: "One", isHere: true },
    { id: other, name: "Other", isHere: true },
  ];
  const whole = { parties, withdrawal: null, versions: version === undefined ? [] : [{ ...version, ...both }] };
  const days = ["2026-01-31", "2026-02-01", "2026-02-28", "2026-03-01"];
  return assert.deepEqual(
    days.map((today) => stateOf(whole, today)),
    ["to-begin", "in-force", "in-force", "lapsed"],
  );
});
