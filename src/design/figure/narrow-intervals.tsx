import type { ReactElement } from "react";
import { designWords } from "../design.words.ts";
import { directionOf } from "../languages.ts";
import { numberText } from "../numbers.ts";
import { type AxisScale, axisScale } from "./interval-scale.rules.ts";
import { breakLines } from "./line-break.rules.ts";
import { IntervalMark } from "./marks.tsx";
import { type Placed, placeRows } from "./row-groups.rules.ts";
import type { DotIntervalProps } from "./side.ts";

const lineHeight = 21;
const headingHeight = 34;
/** Under the label: the line of small words, then the strip with the mark. */
const smallHeight = 20;
const stripHeight = 30;

interface RowProps {
  readonly item: Extract<Placed, { kind: "row" }>;
  readonly chart: DotIntervalProps;
  readonly scale: AxisScale;
}

/** The strip of one row: its own piece of the axis and of the reference line, so that no line crosses a label. */
const Strip = ({ item, chart, scale }: RowProps) => {
  const { row } = item;
  if (row.value === null) return null;
  const y = item.y + item.height - stripHeight / 2 - 4;
  const value = chart.reference?.value ?? null;
  const reference = value === null ? null : scale.at(value);
  return (
    <svg direction="ltr" x="2%" width="96%" overflow="visible">
      <line className="al-grid" x1="0%" x2="100%" y1={y} y2={y} />
      {reference === null ? null : (
        <line className="al-reference" x1={`${reference}%`} x2={`${reference}%`} y1={y - 11} y2={y + 11} />
      )}
      <IntervalMark
        side={row.side}
        x={scale.at(row.value)}
        from={row.lower === null ? null : scale.at(row.lower)}
        to={row.upper === null ? null : scale.at(row.upper)}
        y={y}
      />
    </svg>
  );
};

const RowWords = ({ item, chart }: Omit<RowProps, "scale">) => {
  const { row, lines } = item;
  const rtl = directionOf(chart.language) === "rtl";
  const [start, end] = rtl ? ["100%", "0%"] : ["0%", "100%"];
  const words = designWords(chart.language);
  const text = (number: number) => numberText(number, chart.language, chart.decimals ?? 1);
  const small = item.y + lines.length * lineHeight + 16;
  const interval = row.lower === null || row.upper === null ? "" : words.fromTo(text(row.lower), text(row.upper));
  return (
    <>
      {lines.map((line, index) => (
        <text className="al-row-label" key={line} x={start} y={item.y + 17 + index * lineHeight}>
          {line}
        </text>
      ))}
      {row.value === null ? (
        breakLines(row.note, 32).map((line, index) => (
          <text className="al-note al-note--why" key={line} x={start} y={small + index * smallHeight}>
            {line}
          </text>
        ))
      ) : (
        <>
          <text className="al-value" x={end} y={item.y + 17} textAnchor="end">
            {text(row.value)}
          </text>
          <text className="al-range" x={start} y={small}>
            {row.note}
          </text>
          <text className="al-range" x={end} y={small} textAnchor="end">
            {interval}
          </text>
        </>
      )}
    </>
  );
};

const Axis = ({ chart, scale, y }: { chart: DotIntervalProps; scale: AxisScale; y: number }) => (
  <svg direction="ltr" x="2%" width="96%" overflow="visible">
    {scale.ticks.map((tick) => (
      <text className="al-tick" key={tick} x={`${scale.at(tick)}%`} y={y} textAnchor="middle">
        {numberText(tick, chart.language, Number.isInteger(tick) ? 0 : (chart.decimals ?? 1))}
      </text>
    ))}
  </svg>
);

/**
 * The drawing for narrow screens, not the wide one made small: label and number above, the interval below on its own
 * strip with a short piece of the reference line.
 */
export const NarrowIntervals = (chart: DotIntervalProps): ReactElement => {
  const scale = axisScale(chart.rows, chart.reference?.value ?? null, 4);
  const unitLines = breakLines(chart.unit, 32);
  const { placed, bottom } = placeRows(chart.rows, {
    top: 10 + unitLines.length * smallHeight,
    headingHeight,
    groupGap: 18,
    rowHeight: (row, lineCount) =>
      lineCount * lineHeight +
      (row.value === null ? breakLines(row.note, 32).length * smallHeight : smallHeight + stripHeight) +
      8,
    breakLabel: (label) => breakLines(label, 24),
  });
  const start = directionOf(chart.language) === "rtl" ? "100%" : "0%";
  return (
    <svg
      className="al-dots__narrow"
      width="100%"
      height={bottom + 34}
      role="img"
      aria-labelledby={`${chart.id}-narrow-title ${chart.id}-narrow-words`}
    >
      <title id={`${chart.id}-narrow-title`}>{chart.title}</title>
      <desc id={`${chart.id}-narrow-words`}>{chart.description}</desc>
      {unitLines.map((line, index) => (
        <text className="al-tick" key={line} x={start} y={16 + index * smallHeight}>
          {line}
        </text>
      ))}
      {placed.map((item) =>
        item.kind === "heading" ? (
          <text className="al-group-words" key={item.key} x={start} y={item.y + 18}>
            {item.words}
          </text>
        ) : (
          <g key={item.key}>
            <RowWords item={item} chart={chart} />
            <Strip item={item} chart={chart} scale={scale} />
          </g>
        ),
      )}
      <Axis chart={chart} scale={scale} y={bottom + 18} />
    </svg>
  );
};
