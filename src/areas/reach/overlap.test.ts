import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { joinOut, nothingOut, type AlreadyOut } from "../../disclosure/already-out.ts";
import { coordinatesOf, type Nesting } from "../../disclosure/cell-key.ts";
import { smallNumberPolicies } from "../../disclosure/policy.ts";
import { exactly } from "../../nouns/count.ts";
import { dateOfDay, dayNumber } from "./day-numbers.rules.ts";
import { areasInAreas } from "./nesting.rules.ts";
import { ageCode, periodCode } from "./overlap.rules.ts";
import { releasedRows, type RowsReleased } from "./released.rules.ts";
import { intervalsOf } from "./worked-out.rules.ts";

const policy = smallNumberPolicies["under-10"];

/** One who reads everything that is out, and reckons: the small counts that they can tell to less than three values. */
const toldBy = (out: AlreadyOut): readonly string[] => {
  const intervals = intervalsOf(out, () => true);
  assert.ok(intervals, "what is out contradicts itself");
  return [...intervals].flatMap(([key, { low, high }]) => (high < policy.hideUnder && high - low < 2 ? [key] : []));
};

interface Part {
  readonly by: "area" | "ageBand";
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

type Counts = Readonly<Record<string, number>>;

interface Apart {
  readonly out: AlreadyOut;
  readonly period: string;
  readonly counts: Counts;
  readonly part?: Part;
  readonly nestings?: readonly Nesting[];
}

/** Publishes counts of groups in a period, told apart or not, to everyone, after all that is out. */
const publishApart = ({ out, period, counts, part, nestings = [] }: Apart): RowsReleased => {
  const parts = Object.keys(part?.counts ?? {});
  const columns = parts.map((name) => `referrals/${part?.by}/${name}`);
  const rowOf = (group: string) => [
    exactly(counts[group] ?? 0),
    ...parts.map((name) => exactly(part?.counts[name]?.[group] ?? 0)),
  ];
  const total = (of: Counts): number => Object.values(of).reduce((sum, one) => sum + one, 0);
  return releasedRows(
    {
      identity: "a test",
      about: { service: "s", period },
      measures: ["referrals", ...columns].map((id) => ({ id, label: id, kind: "count" as const })),
      communities: new Map(Object.keys(counts).map((group) => [group, rowOf(group)])),
      unknown: null,
      everyone: [exactly(total(counts)), ...parts.map((name) => exactly(total(part?.counts[name] ?? {})))],
      hasOthers: false,
      parts: part === undefined ? [] : [{ whole: "referrals", parts: columns }],
    },
    { policy, readers: "everyone", published: false, before: { out, nestings } },
  );
};

const publish = (out: AlreadyOut, period: string, counts: Counts): RowsReleased =>
  publishApart({ out, period, counts });

const month = (number: number): string => {
  const from = `2024-${String(number).padStart(2, "0")}-01`;
  const next = number === 12 ? "2025-01-01" : `2024-${String(number + 1).padStart(2, "0")}-01`;
  return `${from}/${dateOfDay(dayNumber(next) - 1)}`;
};

const seen = (released: RowsReleased, group: string): string => released.communities.get(group)?.[0]?.mark ?? "";

describe("what is out already counts when more is published @practice P03", () => {
  const april = { A: 120, J: 37, H: 61 };
  const both = { A: 250, J: 40, H: 130 };
  const aprilToMay = "2024-04-01/2024-05-31";

  test("April to May, then April: the three people of May cannot be worked out, whichever comes first", () => {
    const first = publish(nothingOut, aprilToMay, both);
    assert.equal(seen(first, "J"), "value");
    const then = publish(first.told, month(4), april);
    assert.equal(then.refused, null);
    assert.equal(seen(then, "J"), "suppressed");
    assert.equal(seen(then, "A"), "value");
    assert.deepEqual(toldBy(joinOut(first.told, then.told)), []);
    const other = publish(nothingOut, month(4), april);
    const last = publish(other.told, aprilToMay, both);
    assert.deepEqual(toldBy(joinOut(other.told, last.told)), []);
    // Without looking back both would have shown it.
    assert.equal(seen(publish(nothingOut, month(4), april), "J"), "value");
  });

  test("eleven months, then the year: the twelfth month stays hidden", () => {
    let out: AlreadyOut = nothingOut;
    for (let number = 1; number < 12; number += 1)
      out = joinOut(out, publish(out, month(number), { A: 100 + number, J: 20 + number, H: 50 }).told);
    const year = { A: 11 * 100 + 66 + 100, J: 11 * 20 + 66 + 4, H: 600 };
    const then = publish(out, "2024-01-01/2024-12-31", year);
    assert.notEqual(seen(then, "J"), "value");
    assert.deepEqual(toldBy(joinOut(out, then.told)), []);
  });

  test("periods that cross: two and two months, then the three of both", () => {
    const first = publish(nothingOut, "2024-04-01/2024-05-31", { A: 200, J: 33, H: 90 });
    const second = publish(first.told, "2024-05-01/2024-06-30", { A: 210, J: 34, H: 90 });
    const out = joinOut(first.told, second.told);
    // 33 + 34 − 64 = 3 in May.
    const third = publish(out, "2024-04-01/2024-06-30", { A: 310, J: 64, H: 140 });
    assert.deepEqual(toldBy(joinOut(out, third.told)), []);
  });

  test("bands of age that cross: 18 to 64, then 18 to 65, leave nobody who is 65", () => {
    const ages = (band: string, counts: Counts): Part => ({
      by: "ageBand",
      counts: { [band]: counts, "66+": { A: 60, J: 20, H: 30 } },
    });
    const all = { A: 300, J: 60, H: 150 };
    const first = publishApart({
      out: nothingOut,
      period: "2024-01-01/2024-12-31",
      counts: all,
      part: { by: "ageBand", counts: { "18-64": { A: 230, J: 37, H: 115 }, "65+": { A: 70, J: 23, H: 35 } } },
    });
    const second = publishApart({
      out: first.told,
      period: "2024-01-01/2024-12-31",
      counts: all,
      part: ages("18 to 65", { A: 240, J: 40, H: 120 }),
    });
    assert.deepEqual(toldBy(joinOut(first.told, second.told)), []);
  });

  test("what was published and withdrawn still counts, and the same figures can be published again", () => {
    const first = publish(nothingOut, month(4), april);
    const again = publish(first.told, month(4), april);
    assert.equal(again.refused, null);
    assert.deepEqual(
      [...again.communities].map(([, [count]]) => ({ ...count })),
      [...first.communities].map(([, [count]]) => ({ ...count })),
    );
  });

  test("a period of which nobody knows when it was is not published beside another", () => {
    const first = publish(nothingOut, month(4), april);
    assert.match(publish(first.told, "wave 3", april).refused?.because ?? "", /when one of the two begins/);
    assert.equal(publish(nothingOut, "wave 3", april).refused, null);
  });

  test("figures that were corrected since are published as they are now", () => {
    const first = publish(nothingOut, month(4), april);
    const corrected = publish(first.told, month(4), { ...april, J: 57 });
    assert.equal(corrected.refused, null);
    assert.equal(seen(corrected, "J"), "value");
  });
});

describe("small areas in larger ones @practice P03", () => {
  const square = (code: string, x: number, width: number) => ({
    code,
    name: code,
    polygons: [
      [
        [
          [x, 0],
          [x + width, 0],
          [x + width, 1],
          [x, 1],
          [x, 0],
        ],
      ],
    ] as const,
  });
  const outlines = [
    square("W1", 0, 2),
    square("W2", 2, 2),
    ...["L1", "L2", "L3", "L4"].map((code, at) => square(code, at, 1)),
  ];

  test("outlines say which small area lies in which ward", () => {
    assert.deepEqual(
      areasInAreas(outlines).map(({ whole, parts }) => [whole, [...parts]]),
      [
        ["W1", ["L1", "L2"]],
        ["W2", ["L3", "L4"]],
      ],
    );
  });

  test("wards, then their small areas: nobody is found by taking one from the other", () => {
    const all = { A: 400, J: 90 };
    const wards: Part = { by: "area", counts: { W1: { A: 200, J: 40 }, W2: { A: 200, J: 50 } } };
    const small: Part = {
      by: "area",
      counts: { L1: { A: 100, J: 37 }, L2: { A: 100, J: 3 }, L3: { A: 100, J: 25 }, L4: { A: 100, J: 25 } },
    };
    const first = publishApart({ out: nothingOut, period: "2024-01-01/2024-12-31", counts: all, part: wards });
    const nestings = areasInAreas(outlines);
    const then = publishApart({ out: first.told, period: "2024-01-01/2024-12-31", counts: all, part: small, nestings });
    assert.equal(then.refused, null);
    assert.deepEqual(toldBy(joinOut(first.told, then.told)), []);
    assert.deepEqual(
      then.communities
        .get("J")
        ?.slice(1)
        .map(({ mark }) => mark)
        .slice(0, 2),
      ["suppressed", "suppressed"],
    );
  });
});

test("whatever is published after whatever else, nobody can be told from all of it together", () => {
  const group = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 4 });
  const span = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }));
  fc.assert(
    fc.property(
      fc.record({ A: group, H: group, J: group }),
      fc.array(span, { minLength: 2, maxLength: 4 }),
      (months, spans) => {
        let out: AlreadyOut = nothingOut;
        for (const [one, other] of spans) {
          const [from, to] = [Math.min(one, other), Math.max(one, other)];
          const counts = Object.fromEntries(
            Object.entries(months).map(([name, all]) => [
              name,
              all.slice(from, to + 1).reduce((sum, count) => sum + count, 0),
            ]),
          );
          const code = `${month(from + 1).split("/")[0]}/${month(to + 1).split("/")[1]}`;
          const released = publish(out, code, counts);
          if (released.refused === null) out = joinOut(out, released.told);
          assert.deepEqual(toldBy(out), [], JSON.stringify({ months, spans }));
        }
      },
    ),
    { numRuns: 30, seed: 7 },
  );
});

test("a period and an age have one name, however a file prints them", () => {
  assert.equal(periodCode({ printed: "April 2024", from: "2024-04-01", to: "2024-04-30" }), "2024-04-01/2024-04-30");
  assert.equal(periodCode({ printed: " wave 3 ", from: null, to: null }), "wave 3");
  for (const [printed, code] of [
    ["18 to 25", "18-25"],
    ["18–25 years", "18-25"],
    ["65+", "65-199"],
    ["65 and over", "65-199"],
    ["Over 64", "65-199"],
    ["Under 18", "0-17"],
    ["working age", "working age"],
  ])
    assert.equal(ageCode(printed ?? ""), code);
  for (const date of ["2024-02-29", "2023-12-31", "2000-03-01", "1999-01-01"])
    assert.equal(dateOfDay(dayNumber(date)), date);
  assert.equal(dayNumber("2024-03-01") - dayNumber("2024-02-28"), 2);
  assert.equal(coordinatesOf("service=s;period=2024-04-01%2F2024-04-30").period, "2024-04-01/2024-04-30");
});
