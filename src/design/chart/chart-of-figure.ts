/** The older figures of a page as charts to keep: the same values, drawn by the one piece that every file is drawn by. */
import { designWords } from "../design.words.ts";
import type { AreaMapProps } from "../figure/area-map.tsx";
import type { PathwayProps } from "../figure/pathway.tsx";
import { stepsOf } from "../figure/pathway.rules.ts";
import type { DotIntervalProps, IntervalRow, Side } from "../figure/side.ts";
import { numberText, percentText } from "../numbers.ts";
import { axisOf } from "./axis.rules.ts";
import type { Chart, ChartRow, KeyEntry, Mark } from "./chart.ts";

const marks: Readonly<Record<Side, Mark>> = {
  below: { shape: "down", tone: "less" },
  above: { shape: "up", tone: "more" },
  same: { shape: "ring", tone: "same" },
  reference: { shape: "diamond", tone: "ink" },
  none: { shape: "dot", tone: "same" },
};

const rowOf = (row: IntervalRow, { language, decimals = 1 }: DotIntervalProps): ChartRow => {
  const { group: heading, label, value, lower, upper, note, side } = row;
  const text = (number: number): string => numberText(number, language, decimals);
  const range = lower === null || upper === null ? "" : ` (${designWords(language).fromTo(text(lower), text(upper))})`;
  const words = [...(value === null ? [] : [`${text(value)}${range}`]), ...(note === "" ? [] : [note])].join(", ");
  return { heading, label, value, lower, upper, words, mark: marks[side] };
};

const keyOf = ({ rows, reference, language }: DotIntervalProps): readonly KeyEntry[] => {
  if (reference === null) return [];
  const words = designWords(language);
  const used = new Set(rows.filter(({ value }) => value !== null).map(({ side }) => side));
  const meanings: readonly (readonly [Side, string])[] = [
    ["reference", `${words.comparedWith}: ${reference.label}`],
    ["below", words.lowerThan(reference.label)],
    ["above", words.higherThan(reference.label)],
    ["same", words.couldBeSame(reference.label)],
  ];
  return meanings.flatMap(([side, said]) => (used.has(side) ? [{ words: said, sample: marks[side] }] : []));
};

/** Of `<DotInterval>`. */
export const chartOfIntervals = (figure: DotIntervalProps): Chart => {
  const { title, description, unit, rows, reference, language } = figure;
  const value = reference?.value ?? null;
  return {
    kind: "rows",
    title,
    description,
    key: keyOf(figure),
    axis: axisOf({
      words: unit,
      values: [value, ...rows.flatMap((row) => [row.value, row.upper])],
      fromZero: true,
      say: (number, decimals) => numberText(number, language, decimals),
    }),
    reference:
      reference === null || value === null
        ? null
        : { value, words: `${reference.label} ${numberText(value, language, figure.decimals ?? 1)}` },
    rows: rows.map((row) => rowOf(row, figure)),
  };
};

/** Of `<Pathway>`: each step as a share of the first, with its count. */
export const chartOfPathway = (figure: PathwayProps, description: string): Chart => {
  const { title, steps, groups, language } = figure;
  const words = designWords(language);
  return {
    kind: "rows",
    title,
    description,
    key: [],
    axis: {
      words: `% ${words.ofFirst}`,
      from: 0,
      to: 100,
      ticks: [0, 25, 50, 75, 100].map((at) => ({ at, words: numberText(at, language) })),
    },
    reference: null,
    rows: groups.flatMap(({ label: heading, counts }) =>
      stepsOf(counts).map(({ count, shareOfFirst }, at): ChartRow => {
        const share = shareOfFirst === null || at === 0 ? "" : `, ${percentText(shareOfFirst, language)}`;
        return {
          heading,
          label: steps[at] ?? "",
          value: shareOfFirst === null ? null : shareOfFirst * 100,
          lower: null,
          upper: null,
          words: count === null ? words.notKnown : `${numberText(count, language)}${share}`,
          mark: { shape: "square", tone: "accent" },
        };
      }),
    ),
  };
};

/** Of `<AreaMap>`. */
export const chartOfAreas = ({ title, description, shapes, areas, meanings }: AreaMapProps): Chart => ({
  kind: "areas",
  title,
  description,
  key: meanings.map(({ fill, words }) => ({ words, sample: { fill } })),
  shapes,
  areas,
});
