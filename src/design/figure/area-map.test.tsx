import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { AreaMap } from "./area-map.tsx";
import { shapesOf, type AreaOutline } from "./area-shapes.rules.ts";
import type { AreaFill } from "./area-patterns.tsx";
import { rateSteps, stepOf, stepsMax } from "./rate-steps.rules.ts";
import { thinnedRings, type Corner } from "./shared-borders.rules.ts";

/** Areas side by side whose borders wind; neighbours have the same corners. `detail`: corners on each side. */
const winding = ({
  across,
  down,
  detail,
}: {
  across: number;
  down: number;
  detail: number;
}): readonly AreaOutline[] => {
  const wave = (t: number): number => 0.12 * Math.sin(t * 7.3) + 0.03 * Math.sin(t * 91) + 0.01 * Math.sin(t * 633);
  const point = (x: number, y: number): readonly [number, number] => [
    2 + (x + wave(y + 0.3)) / 100,
    54 + (y + wave(x)) / 100,
  ];
  const side = (from: Corner, to: Corner) =>
    Array.from({ length: detail }, (_, at) => {
      // In steps from the same end whichever way it is walked, as neighbours in a published file are.
      const share = at / detail;
      return point(from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share);
    });
  return Array.from({ length: across * down }, (_, index) => {
    const [x, y] = [index % across, Math.floor(index / across)];
    const ring = [
      ...side([x, y], [x + 1, y]),
      ...side([x + 1, y], [x + 1, y + 1]),
      ...side([x + 1, y + 1], [x, y + 1]),
      ...side([x, y + 1], [x, y]),
    ];
    return { code: `X${10_000_000 + index}`, name: `Ward ${index + 1}`, polygons: [[[...ring, ...ring.slice(0, 1)]]] };
  });
};

const fills: readonly AreaFill[] = [
  { kind: "rate", step: 1, sure: true },
  { kind: "rate", step: 2, sure: false },
  { kind: "hidden" },
  { kind: "none" },
];

const drawn = (outlines: readonly AreaOutline[]): string => {
  const shapes = shapesOf(outlines);
  return renderToStaticMarkup(
    <AreaMap
      id="map"
      title="In two areas the rate is higher"
      description="The darker, the higher."
      shapes={shapes}
      areas={
        new Map(
          shapes.areas.map(({ code, name }, at) => [
            code,
            {
              fill: fills[at % 4] ?? { kind: "none" },
              number: at % 4 < 2 ? "28.2" : "",
              words: `${name}: 28.2 per 1,000`,
            },
          ]),
        )
      }
      meanings={fills.map((fill, at) => ({ fill, words: `meaning ${at}` }))}
    />,
  );
};

test("a place of 180 areas, with 200 corners a side as published maps have them, stays under 150 kB", () => {
  const outlines = winding({ across: 15, down: 12, detail: 200 });
  assert.equal(outlines.length, 180);
  assert.ok(JSON.stringify(outlines).length > 2_000_000);
  const html = drawn(outlines);
  assert.ok(html.length < 150_000, `${html.length}`);
  assert.equal([...html.matchAll(/<path class="al-map__area/g)].length, 180);
});

test("neighbours keep the same corners of the border between them, so that no gap opens", () => {
  const corner = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: -8, max: 8 }));
  fc.assert(
    fc.property(
      fc.uniqueArray(corner, { selector: ([y]) => y, maxLength: 40 }),
      fc.integer({ min: 1, max: 20 }),
      (some, allowed) => {
        const border = some.toSorted(([one], [other]) => one - other).map(([y, x]): Corner => [50 + x, y]);
        const left: Corner[] = [[0, 0], [50, 0], ...border, [50, 100], [0, 100]];
        const right: Corner[] = [[100, 0], [100, 100], [50, 100], ...border.toReversed(), [50, 0]];
        const [one = [], other = []] = thinnedRings([left, right], allowed);
        const onBorder = (ring: readonly Corner[]) =>
          ring
            .filter(([x]) => x > 20 && x < 80)
            .map(String)
            .toSorted();
        assert.deepEqual(onBorder(one), onBorder(other));
      },
    ),
  );
});

test("an area too small to be seen is a dot, and not left out", () => {
  const [large] = winding({ across: 1, down: 1, detail: 5 });
  assert.ok(large);
  const speck: AreaOutline = {
    code: "speck",
    name: "Speck",
    polygons: [
      [
        [
          [2.001, 54.001],
          [2.001001, 54.001],
          [2.001, 54.001001],
          [2.001, 54.001],
        ],
      ],
    ],
  };
  const { areas } = shapesOf([large, speck]);
  assert.match(areas[1]?.path ?? "", /^M\d+ \d+l/);
});

test("an outline is drawn the same whichever way round it runs", () => {
  const [one] = winding({ across: 1, down: 1, detail: 9 });
  assert.ok(one);
  const turned = { ...one, polygons: one.polygons.map((rings) => rings.map((ring) => ring.toReversed())) };
  const [straight, reversed] = [shapesOf([one]), shapesOf([turned])];
  assert.deepEqual([straight.width, straight.height], [reversed.width, reversed.height]);
  assert.deepEqual(straight.areas[0]?.room, reversed.areas[0]?.room);
});

test("what could be chance, what is hidden and what has no figures differ by pattern and not by shade alone", () => {
  const html = drawn(winding({ across: 4, down: 1, detail: 5 }));
  for (const fill of ["url(#map-unsure-2)", "url(#map-hidden)"]) assert.ok(html.includes(`fill="${fill}"`), fill);
  assert.match(html, /al-map__area--none/);
  for (const id of ["map-unsure-2", "map-hidden"]) assert.equal(html.split(`id="${id}"`).length, 2);
  assert.doesNotMatch(html, /\sstyle=/);
});

test("the drawing has a name that says the finding, and each area says its figure", () => {
  const html = drawn(winding({ across: 2, down: 1, detail: 5 }));
  assert.match(html, /aria-labelledby="map-title map-words"/);
  assert.match(html, /<title id="map-title">In two areas the rate is higher<\/title>/);
  assert.match(html, /<title>Ward 2: 28.2 per 1,000<\/title>/);
});

test("numbers stand on areas that have room for them and on no others", () => {
  const numbersIn = (html: string): number => [...html.matchAll(/class="al-map__number/g)].length;
  assert.equal(numbersIn(drawn(winding({ across: 2, down: 1, detail: 5 }))), 2);
  assert.equal(numbersIn(drawn(winding({ across: 30, down: 1, detail: 5 }))), 0);
});

test("shades are equal steps that hold every rate, six at most", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 5000, noNaN: true }), { minLength: 1 }), (rates) => {
      const steps = rateSteps(rates);
      assert.ok(steps.length >= 1 && steps.length <= stepsMax, `${steps.length}`);
      for (const rate of rates) {
        const step = steps[stepOf(rate, steps) - 1];
        assert.ok(step && step.from <= rate && rate <= step.to, `${rate} ${JSON.stringify(steps)}`);
      }
    }),
  );
  assert.deepEqual(rateSteps([]), []);
});
