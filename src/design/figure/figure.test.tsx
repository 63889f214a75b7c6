import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToStaticMarkup } from "react-dom/server";
import { DotInterval } from "./dot-interval.tsx";
import { axisScale } from "./interval-scale.rules.ts";
import { breakLines } from "./line-break.rules.ts";
import { stepsOf } from "./pathway.rules.ts";
import { groupsOf, placeRows } from "./row-groups.rules.ts";
import type { DotIntervalProps, IntervalRow } from "./side.ts";

const row = (part: Partial<IntervalRow>): IntervalRow => ({
  group: "Asian or Asian British",
  label: "Pakistani",
  value: 28.2,
  lower: 25.3,
  upper: 31.3,
  note: "121 fewer",
  side: "below",
  ...part,
});

const chart = (part: Partial<DotIntervalProps>): string =>
  renderToStaticMarkup(
    <DotInterval
      id="chart"
      title="Referrals"
      description="Referrals per 1,000 residents"
      unit="referrals per 1,000 residents"
      rows={[row({})]}
      reference={{ label: "White British", value: 38 }}
      language="en"
      {...part}
    />,
  );

test("the axis begins at zero, so that a length can be read as an amount, and holds every interval", () => {
  const { at, ticks } = axisScale([row({}), row({ upper: 64.1 })], 38, 7);
  assert.equal(at(0), 0);
  assert.ok(at(64.1) <= 100);
  assert.equal(ticks[0], 0);
});

test("a drawing with nothing to show still has an axis", () => {
  const { at, ticks } = axisScale([row({ value: null, lower: null, upper: null })], null, 5);
  assert.equal(at(1), 100);
  assert.ok(ticks.every(Number.isFinite));
});

test("a hidden count has no mark on the axis and is said in words, in both drawings", () => {
  const words = "hidden to protect people (fewer than 5)";
  const html = chart({ rows: [row({ value: null, lower: null, upper: null, note: words, side: "none" })] });
  assert.doesNotMatch(html, /al-interval--|class="al-mark /);
  assert.equal(html.split(words).length - 1, 1, "on one line in the wide drawing");
  assert.match(html, /hidden to protect people<\/text>|hidden to protect people \(fewer<\/text>/);
});

test("below, above, the same and the one compared with differ in shape and not in colour alone", () => {
  const shapes = (["below", "above", "same", "reference"] as const).map(
    (side) => /<(?:path|circle) class="al-mark al-mark--\w+" ([^>]*)>/.exec(chart({ rows: [row({ side })] }))?.[1],
  );
  assert.equal(new Set(shapes).size, 4);
  assert.ok(shapes.every((shape) => shape !== undefined));
});

test("the key explains the marks that are drawn, and no others", () => {
  const html = chart({ rows: [row({ side: "below" })] });
  assert.match(html, /lower than White British/);
  assert.doesNotMatch(html, /higher than White British/);
});

test("compared with everyone else, which is no single line, the marks are still explained", () => {
  const html = chart({ reference: { label: "everyone else", value: null } });
  assert.match(html, /lower than everyone else/);
  assert.doesNotMatch(html, /class="al-reference/);
});

test("both drawings have a name and a description of their own, and no style attribute", () => {
  const html = chart({});
  for (const part of ["wide-title", "wide-words", "narrow-title", "narrow-words"])
    assert.match(html, new RegExp(`id="chart-${part}"`));
  assert.doesNotMatch(html, /\sstyle=/);
});

test("on a narrow screen the reference line is cut into a piece for each row and crosses no label", () => {
  const html = chart({ rows: [row({}), row({ label: "Bangladeshi" })] });
  const narrow = html.slice(html.indexOf("al-dots__narrow"));
  const lines = [...narrow.matchAll(/class="al-reference" x1="[^"]*" x2="[^"]*" y1="([\d.]+)" y2="([\d.]+)"/g)];
  assert.equal(lines.length, 2);
  for (const [, from, to] of lines) assert.ok(Number(to) - Number(from) <= 24);
});

test("in a right-to-left language labels begin on the right and the axis still counts upwards to the right", () => {
  const html = chart({ language: "ur" });
  assert.match(html, /class="al-group-words" x="100%"/);
  assert.match(html, /class="al-axis" direction="ltr"/);
});

test("rows stay in the order of the scheme under their headings", () => {
  const groups = groupsOf([row({ group: "White" }), row({ group: "Mixed" }), row({ group: "Mixed" })]);
  assert.deepEqual(
    groups.map(({ heading, rows }) => [heading, rows.length]),
    [
      ["White", 1],
      ["Mixed", 2],
    ],
  );
});

test("rows without a heading take no room for one, and none lies over another", () => {
  const layout = {
    top: 10,
    headingHeight: 30,
    groupGap: 12,
    rowHeight: () => 32,
    breakLabel: (label: string) => [label],
  };
  const { placed, bottom } = placeRows([row({ group: "" }), row({ group: "", label: "Indian" })], layout);
  assert.deepEqual(
    placed.map(({ kind, y }) => [kind, y]),
    [
      ["row", 10],
      ["row", 42],
    ],
  );
  assert.equal(bottom, 74);
});

test("a long name breaks at its spaces and loses no word", () => {
  assert.deepEqual(breakLines("Any other White background", 14), ["Any other", "White", "background"]);
  assert.deepEqual(breakLines("Llanfairpwllgwyngyll", 8), ["Llanfairpwllgwyngyll"]);
});

test("a share of nothing, of a hidden count or after one is not known, and never zero", () => {
  assert.deepEqual(
    stepsOf([100, 60, null, 30]).map(({ shareOfPrevious }) => shareOfPrevious),
    [null, 0.6, null, null],
  );
  assert.deepEqual(
    stepsOf([0, 0]).map(({ shareOfFirst }) => shareOfFirst),
    [null, null],
  );
  assert.equal(stepsOf([100, 60, null, 30])[3]?.shareOfFirst, 0.3);
});
