import type { ReactElement } from "react";
import { designWords, type DesignWords } from "../design.words.ts";
import { directionOf } from "../languages.ts";
import { numberText } from "../numbers.ts";
import { type AxisScale, axisScale } from "./interval-scale.rules.ts";
import { breakLines } from "./line-break.rules.ts";
import { IntervalMark } from "./marks.tsx";
import { type Placed, placeRows } from "./row-groups.rules.ts";
import type { DotIntervalProps } from "./side.ts";

const top = 44;
const lineHeight = 20;

/**
 * The columns, in percent of the drawing from the reader's start side. The axis itself always runs left to right,
 * as numbers do; only its place is mirrored.
 */
const columns = {
  axis: { from: 28, to: 65 },
  value: { from: 66, to: 74 },
  interval: { from: 75, to: 87 },
  note: { from: 88, to: 100 },
} as const;

interface Extent {
  readonly from: number;
  readonly to: number;
}

interface Sides {
  readonly rtl: boolean;
  readonly left: (column: Extent) => string;
  /** Numbers are right-aligned in every language, so that units stand under units. */
  readonly right: (column: Extent) => string;
  /** The side a line of words ends on. */
  readonly end: (column: Extent) => string;
}

const sidesOf = (rtl: boolean): Sides => {
  const left = ({ from, to }: Extent) => `${rtl ? 100 - to : from}%`;
  const right = ({ from, to }: Extent) => `${rtl ? 100 - from : to}%`;
  return { rtl, left, right, end: rtl ? left : right };
};

const Axis = (props: { readonly scale: AxisScale; readonly bottom: number; readonly chart: DotIntervalProps }) => {
  const { scale, bottom, chart } = props;
  const whole = scale.ticks.every(Number.isInteger);
  return (
    <>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line className="al-grid" x1={`${scale.at(tick)}%`} x2={`${scale.at(tick)}%`} y1={top - 12} y2={bottom} />
          <text className="al-tick" x={`${scale.at(tick)}%`} y={bottom + 22} textAnchor="middle">
            {numberText(tick, chart.language, whole ? 0 : (chart.decimals ?? 1))}
          </text>
        </g>
      ))}
      <text className="al-tick" x="50%" y={bottom + 46} textAnchor="middle">
        {chart.unit}
      </text>
    </>
  );
};

const Reference = (props: { readonly scale: AxisScale; readonly bottom: number; readonly chart: DotIntervalProps }) => {
  const { reference, language, decimals = 1 } = props.chart;
  if (reference === null || reference.value === null) return null;
  const x = props.scale.at(reference.value);
  const anchor = x < 22 ? "start" : x > 78 ? "end" : "middle";
  return (
    <>
      <line className="al-reference" x1={`${x}%`} x2={`${x}%`} y1={top - 12} y2={props.bottom} />
      <text className="al-reference-words" x={`${x}%`} y={top - 22} textAnchor={anchor}>
        {`${reference.label} ${numberText(reference.value, language, decimals)}`}
      </text>
    </>
  );
};

const Label = ({ item, sides }: { readonly item: Placed; readonly sides: Sides }) => {
  const start = sides.rtl ? "100%" : "0%";
  if (item.kind === "heading") {
    return (
      <text className="al-group-words" x={start} y={item.y + 20}>
        {item.words}
      </text>
    );
  }
  return (
    <svg x={sides.rtl ? "-14" : "14"} overflow="visible">
      {item.lines.map((line, index) => (
        <text className="al-row-label" key={line} x={start} y={item.y + 21 + index * lineHeight}>
          {line}
        </text>
      ))}
    </svg>
  );
};

interface NumbersProps {
  readonly item: Extract<Placed, { kind: "row" }>;
  readonly chart: DotIntervalProps;
  readonly sides: Sides;
  readonly words: DesignWords;
}

const Numbers = ({ item, chart, sides, words }: NumbersProps) => {
  const { row } = item;
  const y = item.y + 21;
  const text = (number: number) => numberText(number, chart.language, chart.decimals ?? 1);
  return (
    <>
      {row.value === null ? null : (
        <text className="al-value" x={sides.right(columns.value)} y={y} textAnchor="end">
          {text(row.value)}
        </text>
      )}
      {row.value === null || row.lower === null || row.upper === null ? null : (
        <text className="al-range" x={sides.right(columns.interval)} y={y} textAnchor={sides.rtl ? "start" : "end"}>
          {words.fromTo(text(row.lower), text(row.upper))}
        </text>
      )}
      <text
        className={`al-note${row.value === null ? " al-note--why" : ""}`}
        x={sides.end(columns.note)}
        y={y}
        textAnchor="end"
      >
        {row.note}
      </text>
    </>
  );
};

const Heads = ({ chart, sides, words }: { chart: DotIntervalProps; sides: Sides; words: DesignWords }) => {
  const rightAligned = sides.rtl ? "start" : "end";
  return (
    <>
      <text className="al-tick" x={sides.right(columns.value)} y={top - 22} textAnchor={rightAligned}>
        {chart.valueHeading ?? chart.unit}
      </text>
      <text className="al-tick" x={sides.right(columns.interval)} y={top - 22} textAnchor={rightAligned}>
        {words.interval95}
      </text>
      <text className="al-tick" x={sides.end(columns.note)} y={top - 22} textAnchor="end">
        {chart.noteHeading}
      </text>
    </>
  );
};

/** The drawing for wide screens: labels, axis, three columns of numbers. Places are in percent, so that text never shrinks. */
export const WideIntervals = (chart: DotIntervalProps): ReactElement => {
  const words = designWords(chart.language);
  const sides = sidesOf(directionOf(chart.language) === "rtl");
  const scale = axisScale(chart.rows, chart.reference?.value ?? null, 7);
  const { placed, bottom } = placeRows(chart.rows, {
    top,
    headingHeight: 30,
    groupGap: 12,
    rowHeight: (_row, lineCount) => 32 + (lineCount - 1) * lineHeight,
    breakLabel: (label) => breakLines(label, 30),
  });
  const rows = placed.filter((item) => item.kind === "row");
  return (
    <svg
      className="al-dots__wide"
      width="100%"
      height={bottom + 60}
      role="img"
      aria-labelledby={`${chart.id}-wide-title ${chart.id}-wide-words`}
    >
      <title id={`${chart.id}-wide-title`}>{chart.title}</title>
      <desc id={`${chart.id}-wide-words`}>{chart.description}</desc>
      <Heads chart={chart} sides={sides} words={words} />
      <svg
        className="al-axis"
        direction="ltr"
        x={sides.left(columns.axis)}
        width={`${columns.axis.to - columns.axis.from}%`}
        height={bottom + 60}
        overflow="visible"
      >
        <Axis scale={scale} bottom={bottom} chart={chart} />
        <Reference scale={scale} bottom={bottom} chart={chart} />
        {rows.map(({ row, y, key }) =>
          row.value === null ? null : (
            <IntervalMark
              key={key}
              side={row.side}
              x={scale.at(row.value)}
              from={row.lower === null ? null : scale.at(row.lower)}
              to={row.upper === null ? null : scale.at(row.upper)}
              y={y + 16}
            />
          ),
        )}
      </svg>
      {placed.map((item) => (
        <Label key={item.key} item={item} sides={sides} />
      ))}
      {rows.map((item) => (
        <Numbers key={item.key} item={item} chart={chart} sides={sides} words={words} />
      ))}
    </svg>
  );
};
