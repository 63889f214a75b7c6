import type { ReactElement } from "react";
import type { Chart, ChartRow } from "./chart.ts";
import { MarkAt, strokeOf } from "./chart-marks.tsx";
import { colours, linePx, Rule, textPx, Words } from "./chart-words.tsx";
import { linesOf, widthPx } from "./words-in-lines.rules.ts";

export type RowsChart = Extract<Chart, { kind: "rows" }>;

interface Room {
  readonly width: number;
  readonly top: number;
  readonly rtl: boolean;
}

interface Columns {
  /** Words stand over their strip instead of beside it. */
  readonly over: boolean;
  readonly label: number;
  readonly numbers: number;
  readonly from: number;
  readonly to: number;
}

const columnsOf = (chart: RowsChart, { width, rtl }: Room): Columns => {
  if (width < 480) return { over: true, label: width, numbers: width, from: 8, to: width - 8 };
  const numbers = Math.min(260, Math.max(...chart.rows.map(({ words }) => widthPx(words, textPx)), 60) + 12);
  const label = Math.round(width * 0.27);
  return rtl
    ? { over: false, label, numbers, from: numbers + 12, to: width - label - 12 }
    : { over: false, label, numbers, from: label + 12, to: width - numbers - 12 };
};

type Placed =
  | { readonly kind: "heading"; readonly y: number; readonly words: string }
  | {
      readonly kind: "row";
      readonly y: number;
      readonly row: ChartRow;
      readonly label: readonly string[];
      readonly words: readonly string[];
      readonly strip: number;
    };

const placedRows = (chart: RowsChart, columns: Columns, top: number) => {
  const placed: Placed[] = [];
  let y = top;
  let heading = "";
  for (const row of chart.rows) {
    if (row.heading !== heading && row.heading !== "") {
      placed.push({ kind: "heading", y: y + 22, words: row.heading });
      y += 30;
    }
    heading = row.heading;
    const label = linesOf(row.label, columns.over ? columns.label : columns.label - 14, textPx);
    const words = linesOf(row.words, columns.numbers, textPx);
    const lines = columns.over ? label.length + words.length : Math.max(label.length, words.length);
    const strip = columns.over ? y + lines * linePx + 16 : y + 18;
    placed.push({ kind: "row", y: y + 22, row, label, words, strip });
    y += columns.over ? lines * linePx + 32 : lines * linePx + 13;
  }
  return { placed, bottom: y };
};

const topOf = ({ reference }: RowsChart): number => (reference === null ? 10 : 30);

const footOf = (chart: RowsChart, width: number): readonly string[] => linesOf(chart.axis.words, width, textPx);

export const rowsHeight = (chart: RowsChart, room: Room): number => {
  const { bottom } = placedRows(chart, columnsOf(chart, room), topOf(chart));
  return bottom + 34 + footOf(chart, room.width).length * linePx + 6;
};

const Row = (props: {
  readonly item: Extract<Placed, { kind: "row" }>;
  readonly columns: Columns;
  readonly room: Room;
  readonly x: (value: number) => number;
}): ReactElement => {
  const { item, columns, room, x } = props;
  const { row, y, strip } = item;
  const start = room.rtl ? room.width : 0;
  const end = room.rtl ? 0 : room.width;
  const anchor = room.rtl ? "end" : "start";
  const away = room.rtl ? "start" : "end";
  const { over } = columns;
  return (
    <g>
      <Words lines={item.label} x={start} y={y} anchor={anchor} tone="ink" halo />
      <Words
        lines={item.words}
        x={over ? start : end}
        y={over ? y + item.label.length * linePx : y}
        anchor={over ? anchor : away}
        halo
      />
      {row.value === null ? null : (
        <>
          {row.lower === null || row.upper === null ? null : (
            <line
              className="al-chart__stroke"
              x1={x(row.lower)}
              x2={x(row.upper)}
              y1={strip}
              y2={strip}
              stroke={colours[row.mark.tone]}
              strokeWidth={3}
            />
          )}
          <MarkAt mark={row.mark} x={x(row.value)} y={strip} />
        </>
      )}
    </g>
  );
};

/** Marks and intervals on one common axis, a row each. */
export const Rows = ({ chart, room }: { readonly chart: RowsChart; readonly room: Room }): ReactElement => {
  const columns = columnsOf(chart, room);
  const { axis, reference } = chart;
  const { placed, bottom } = placedRows(chart, columns, room.top + topOf(chart));
  const x = (value: number): number => {
    const share = (value - axis.from) / (axis.to - axis.from);
    return Math.round((columns.from + Math.min(1, Math.max(0, share)) * (columns.to - columns.from)) * 10) / 10;
  };
  const middle = (columns.from + columns.to) / 2;
  const referenceAt = reference === null ? 0 : x(reference.value);
  const half = reference === null ? 0 : widthPx(reference.words, textPx) / 2;
  const tickRoom = (columns.to - columns.from) / Math.max(1, axis.ticks.length);
  const every = Math.ceil((Math.max(...axis.ticks.map(({ words }) => widthPx(words, textPx))) + 8) / tickRoom);
  return (
    <g>
      {axis.ticks.map(({ at, words }, index) => (
        <g key={at}>
          <Rule from={[x(at), room.top + topOf(chart) - 4]} to={[x(at), bottom]} />
          {index % every === 0 ? <Words lines={[words]} x={x(at)} y={bottom + 18} anchor="middle" /> : null}
        </g>
      ))}
      {reference === null ? null : (
        <>
          <line
            x1={referenceAt}
            x2={referenceAt}
            y1={room.top + topOf(chart) - 4}
            y2={bottom}
            {...strokeOf("dashed", "ink")}
          />
          <Words
            lines={[reference.words]}
            x={Math.min(Math.max(referenceAt, half), room.width - half)}
            y={room.top + 16}
            anchor="middle"
            tone="ink"
            bold
          />
        </>
      )}
      {placed.map((item, index) =>
        item.kind === "heading" ? (
          <Words
            key={`${index} heading`}
            lines={[item.words]}
            x={room.rtl ? room.width : 0}
            y={item.y}
            anchor={room.rtl ? "end" : "start"}
            tone="ink"
            bold
            halo
          />
        ) : (
          <Row key={`${index} ${item.row.label}`} item={item} columns={columns} room={room} x={x} />
        ),
      )}
      <Words lines={footOf(chart, room.width)} x={middle} y={bottom + 18 + linePx} anchor="middle" />
    </g>
  );
};
