import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { boundariesFrom, geojsonOf } from "./boundaries.rules.ts";
import { turning } from "./ring.rules.ts";

type Ring = readonly (readonly number[])[];
const square: Ring = [
  [0, 51],
  [1, 51],
  [1, 52],
  [0, 52],
  [0, 51],
];
const inner: Ring = [
  [0.2, 51.2],
  [0.2, 51.4],
  [0.4, 51.4],
  [0.2, 51.2],
];

const feature = (rings: unknown, properties: unknown = { code: "E05001341", name: "Baildon" }) => ({
  type: "Feature",
  properties,
  geometry: { type: "Polygon", coordinates: rings },
});
const mapOf = (...features: readonly unknown[]) => ({ type: "FeatureCollection", features });

const refusal = (value: unknown): string => {
  const read = boundariesFrom(value);
  assert.ok(!read.ok);
  return read.problems.map(({ words }) => words).join(" ");
};

test("an outline is kept with its code and name and nothing else, turned the way the standard says", () => {
  const read = boundariesFrom(
    mapOf(feature([square.toReversed(), inner], { WD24CD: "E05001341", WD24NM: "Baildon", secret: "x" })),
  );
  assert.ok(read.ok);
  const [ring = [], hole = []] = read.value.areas[0]?.polygons[0] ?? [];
  assert.ok(turning(ring) > 0 && turning(hole) < 0);
  assert.doesNotMatch(geojsonOf(read.value), /secret/u);
  assert.deepEqual(boundariesFrom(JSON.parse(geojsonOf(read.value))), read);
});

test("what cannot be drawn, or be joined to figures, is refused with the number of the area", () => {
  const bad: readonly (readonly [unknown, RegExp])[] = [
    [
      feature([
        [
          [0, 51],
          [1, 52],
          [1, 51],
          [0, 52],
          [0, 51],
        ],
      ]),
      /Area 1 has an outline that crosses itself/u,
    ],
    [feature([square.slice(0, 4)]), /does not come back to its start/u],
    [feature([square.slice(0, 2)]), /fewer than four corners/u],
    [
      feature([
        [
          [530_000, 180_000],
          [531_000, 180_000],
          [531_000, 181_000],
          [530_000, 180_000],
        ],
      ]),
      /British National Grid/u,
    ],
    [feature([square, inner.map(([x = 0, y = 0]) => [x + 5, y])]), /hole that lies outside it/u],
    [feature([square.map(([x, y]) => [String(x), y])]), /no pair of numbers/u],
    [feature([square], { name: "No code" }), /no area code/u],
    [{ type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [0, 51] } }, /not an outline/u],
    ["Feature", /not a Feature/u],
  ];
  for (const [one, words] of bad) assert.match(refusal(mapOf(one)), words);
  assert.match(refusal(mapOf(feature([square]), feature([square]))), /E05001341 stands for two areas/u);
  assert.match(
    refusal({ ...mapOf(feature([square])), crs: { type: "link", properties: { href: "http://127.0.0.1:9/" } } }),
    /its own way/u,
  );
});

test("areas without an outline are left out, and it is said", () => {
  const read = boundariesFrom(mapOf(feature([square]), { type: "Feature", properties: {}, geometry: null }));
  assert.ok(read.ok);
  assert.equal(read.value.areas.length, 1);
  assert.match(read.value.warnings.join(" "), /1 areas? ha(?:s|ve) no outline/u);
});

test("whatever stands in the file, the answer is outlines or words", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      const read = boundariesFrom(mapOf(feature(value)));
      if (!read.ok) assert.ok(read.problems.every(({ words }) => words.endsWith(".")));
    }),
  );
});
