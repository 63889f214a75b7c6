import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { exactly, notApplicable, notCollected, roundedTo, suppressed, type Count } from "../../nouns/count.ts";
import { wandsworthExample } from "./example/example.ts";
import { activityOf, handMade, populationOf } from "./hand-made.ts";
import { packReadings, packTable, unpackReadings, unpackTable } from "./packed.rules.ts";
import type { Rounding } from "../datasets/index.ts";

/** Through text and back, as in an address. */
const travelled = (packed: unknown): unknown => JSON.parse(JSON.stringify(packed));

const mark = fc.constantFrom<Count>(suppressed, notCollected, notApplicable);
const exactCount = fc.oneof({ weight: 4, arbitrary: fc.nat(9_999_999).map(exactly) }, { weight: 1, arbitrary: mark });
const roundedCount = fc.oneof(
  { weight: 4, arbitrary: fc.nat(90_000).map((fives) => roundedTo(5, 5, fives * 5)) },
  { weight: 1, arbitrary: mark },
);
const table = fc
  .constantFrom<Rounding>(null, { base: 5, hiddenUnder: 5 })
  .chain((rounding) => {
    const cells = fc.array(rounding === null ? exactCount : roundedCount, { minLength: 2, maxLength: 2 });
    return fc.record({
      rounding: fc.constant(rounding),
      communities: fc.dictionary(
        fc.constantFrom("A", "C", "J", "R", "S"),
        fc.record({ residents: fc.option(fc.nat(9_999_999), { nil: null }), seen: cells }),
        { noNullPrototype: true },
      ),
      unknown: fc.option(cells, { nil: null }),
      everyone: fc.option(cells, { nil: null }),
      period: fc.option(fc.string({ maxLength: 20 }), { nil: null }),
      warnings: fc.array(fc.string({ maxLength: 60 }), { maxLength: 3 }),
      outside: fc.array(
        fc.record(
          { label: fc.string({ maxLength: 30 }), because: fc.string({ maxLength: 30 }) },
          { noNullPrototype: true },
        ),
      ),
    });
  })
  .map(({ communities, ...more }) => handMade(communities, { ...more, measures: ["referrals", "recovery"] }));

// @practice P03
describe("a table that travels in an address", () => {
  it("comes back as it went, every mark and every range with it", () => {
    fc.assert(
      fc.property(table, (before) => {
        assert.deepEqual(unpackTable(travelled(packTable(before))), before);
      }),
    );
  });

  it("brings the published example back whole", () => {
    assert.deepEqual(unpackTable(travelled(packTable(wandsworthExample))), wandsworthExample);
  });

  it("leaves percentages and means behind, which are worked out anew", () => {
    const before = handMade({ J: { seen: [40, 51] } }, { measures: ["referrals", "percentage-recovery"] });
    const [count, percentage] = before.measures;
    assert.ok(count && percentage);
    const after = unpackTable(
      travelled(packTable({ ...before, measures: [count, { ...percentage, kind: "percentage" }] })),
    );
    assert.deepEqual(after?.measures, [count]);
    assert.deepEqual(after?.communities.find(({ code }) => code === "J")?.seen, [exactly(40)]);
  });

  it("holds no digit of a count that was hidden", () => {
    const text = JSON.stringify(packTable(handMade({ J: { residents: 5000, seen: [suppressed] } })));
    assert.match(text, /"seen":"\*"/);
  });

  it("is refused when another version of the program packed it", () => {
    const packed = packTable(wandsworthExample);
    assert.ok(typeof packed === "object" && packed !== null);
    assert.equal(unpackTable({ ...packed, version: 2 }), undefined);
    assert.equal(unpackTable({ ...packed, version: undefined }), undefined);
  });

  it("is refused when it is something else", () => {
    for (const other of [undefined, null, 7, "A table", [], {}, { version: 1 }])
      assert.equal(unpackTable(other), undefined);
  });

  it("is refused when a count in it is none", () => {
    for (const seen of ["-5", "1.5", "1e3", "0x10", "1  2", " 1", "NaN", "12345678901", "١٢"]) {
      const packed = packTable(handMade({ J: { residents: 5000, seen: [40] } }));
      const text = JSON.stringify(packed).replace('"seen":"40"', `"seen":"${seen}"`);
      assert.match(text, new RegExp(`"seen":"${seen}"`));
      assert.equal(unpackTable(JSON.parse(text)), undefined, seen);
    }
  });
});

describe("two readings that travel in a form", () => {
  const population = populationOf({ Pakistani: 5000, Chinese: suppressed, Arab: notCollected });
  const activity = activityOf(
    {
      Pakistani: [roundedTo(5, 5, 40)],
      Chinese: [suppressed],
      "Not known": [roundedTo(5, 5, 10)],
      Total: [notApplicable],
    },
    { published: true, scheme: "nhs-2001-england", rounding: { Provider: { base: 5, hiddenUnder: 5 } } },
  );

  it("come back as they went", () => {
    assert.deepEqual(unpackReadings(travelled(packReadings({ population, activity }))), { population, activity });
  });

  it("keep a hidden count of residents hidden", () => {
    const back = unpackReadings(travelled(packReadings({ population, activity })));
    assert.deepEqual(back?.population.areas[0]?.counts[1]?.count, suppressed);
  });

  it("are refused when another version packed them, or when they are something else", () => {
    const packed = packReadings({ population, activity });
    assert.ok(typeof packed === "object" && packed !== null);
    assert.equal(unpackReadings({ ...packed, version: 2 }), undefined);
    assert.equal(unpackReadings({ ...packed, activity: null }), undefined);
    assert.equal(unpackReadings(packTable(wandsworthExample)), undefined);
  });
});
