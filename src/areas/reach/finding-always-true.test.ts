import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { exactly, roundedTo, suppressed, type Count } from "../../nouns/count.ts";
import { findingFor, type Finding } from "./finding.rules.ts";
import { handMade, type Community } from "./hand-made.ts";
import { sideOf } from "./ranking.rules.ts";

const count: fc.Arbitrary<Count> = fc.oneof(
  { weight: 6, arbitrary: fc.nat(3000).map(exactly) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 600 }).map((fives) => roundedTo(5, 5, fives * 5)) },
  { weight: 1, arbitrary: fc.constant(suppressed) },
);
const community: fc.Arbitrary<Community> = fc.record({
  residents: fc.option(fc.integer({ min: 1, max: 200_000 }), { nil: null, freq: 8 }),
  seen: count.map((one) => [one]),
});
const whiteBritish: fc.Arbitrary<Community> = fc.record({
  residents: fc.integer({ min: 1, max: 200_000 }),
  seen: fc.integer({ min: 1, max: 5000 }).map((people) => [people]),
});
const place = fc.record({ A: whiteBritish, C: community, J: community, R: community, S: whiteBritish });
const reference = fc.constantFrom("white-british", "everyone", "everyone-else", "S");
const unknown = fc.option(
  fc.nat(4000).map((people) => [exactly(people)]),
  { nil: null },
);

const asked = (
  communities: Readonly<Record<string, Community>>,
  against: string,
  others: readonly Count[] | null,
): Finding => {
  const finding = findingFor(handMade(communities, { unknown: others }), { measure: "referrals", reference: against });
  assert.ok(finding.ok, JSON.stringify(finding));
  return finding.value;
};

/** Sums of fractions may differ in their last digits. */
const near = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));

const always = (holds: (finding: Finding) => void): void =>
  fc.assert(
    fc.property(place, reference, unknown, (communities, against, others) =>
      holds(asked(communities, against, others)),
    ),
    { numRuns: 150 },
  );

// @practice P03
describe("whatever the counts are", () => {
  it("the limits of a rate hold the rate between them", () => {
    always(({ rows }) => {
      for (const row of rows.filter(({ mark }) => mark === "value")) {
        assert.ok(row.ratePer1000 !== null && row.lower95 !== null && row.upper95 !== null);
        assert.ok(0 <= row.lower95 && row.lower95 <= row.ratePer1000 && row.ratePer1000 < row.upper95);
      }
    });
  });

  it("the limits of a ratio hold the ratio between them", () => {
    always(({ rows }) => {
      for (const { ratio, ratioLower95, ratioUpper95 } of rows) {
        if (ratioLower95 === null || ratioUpper95 === null) continue;
        assert.ok(ratio !== null && ratioLower95 < ratio && ratio < ratioUpper95);
      }
    });
  });

  it("the people missing are those expected less those seen, between their limits", () => {
    always(({ rows }) => {
      for (const row of rows) {
        if (row.missing === null || row.isReference) continue;
        assert.ok(row.expected !== null && row.seen.mark === "value");
        assert.equal(row.missing, row.expected - row.seen.count);
        assert.ok(row.missingLower !== null && row.missingUpper !== null);
        assert.ok(row.missingLower <= row.missing && row.missing <= row.missingUpper);
      }
    });
  });

  it("a count lies within what rounding allows", () => {
    always(({ rows }) => {
      for (const { seen } of rows) {
        if (seen.mark === "value") assert.ok(seen.min <= seen.count && seen.count <= seen.max);
      }
    });
  });

  it("a row has a rate exactly where its mark is value", () => {
    always(({ rows }) => {
      for (const row of rows) assert.equal(row.ratePer1000 === null, row.mark !== "value");
    });
  });

  it("everyone includes the community itself, so that over all of them nobody is missing", () => {
    fc.assert(
      fc.property(place, (communities) => {
        const { rows } = asked(communities, "everyone", null);
        const missing = rows.reduce((sum, row) => sum + (row.missing ?? 0), 0);
        assert.ok(Math.abs(missing) < 1e-6, `${missing}`);
      }),
    );
  });

  it("a community seen as often as its reference is on no side of it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 9 }), (people, times) => {
        const counts = {
          A: { residents: 10_000 * times, seen: [people * times] },
          J: { residents: 10_000, seen: [people] },
        };
        const row = asked(counts, "white-british", null).rows.find((one) => one.community.code === "J");
        assert.ok(row?.ratio !== null && row?.ratio !== undefined && near(row.ratio, 1) && near(row.missing ?? 1, 0));
        assert.equal(sideOf(row), "same");
      }),
    );
  });

  it("ten times the residents and ten times the people seen leave every rate and ratio as it was, and surer", () => {
    fc.assert(
      fc.property(place, reference, (communities, against) => {
        const tenfold = Object.fromEntries(
          Object.entries(communities).map(([code, one]): [string, Community] => [
            code,
            {
              residents: typeof one.residents === "number" ? one.residents * 10 : null,
              seen: one.seen.map((seen) => {
                if (typeof seen === "number") return seen * 10;
                return seen.mark === "value" ? exactly(seen.count * 10) : seen;
              }),
            },
          ]),
        );
        const before = asked(communities, against, null).rows;
        for (const [at, after] of asked(tenfold, against, null).rows.entries()) {
          const row = before[at];
          assert.ok(row);
          if (row.ratePer1000 === null || row.upper95 === null || row.lower95 === null) continue;
          assert.ok(near(after.ratePer1000 ?? -1, row.ratePer1000));
          if (row.ratio !== null) assert.ok(near(after.ratio ?? -1, row.ratio));
          assert.ok((after.upper95 ?? Infinity) - (after.lower95 ?? 0) < row.upper95 - row.lower95);
        }
      }),
    );
  });

  it("an ethnicity written down nowhere is in no community's row", () => {
    fc.assert(
      fc.property(place, reference, fc.nat(4000), (communities, against, others) => {
        const without = asked(communities, against, null).rows.map((row) => ({ ...row, tipping: null }));
        const having = asked(communities, against, [exactly(others)]).rows.map((row) => ({ ...row, tipping: null }));
        assert.deepEqual(having, without);
      }),
    );
  });
});
