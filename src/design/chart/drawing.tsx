import type { ReactElement } from "react";
import { directionOf, type Language } from "../languages.ts";
import { Areas, areasHeight } from "./areas.tsx";
import type { Chart, KeyEntry } from "./chart.ts";
import { Sample } from "./chart-marks.tsx";
import { linePx, textPx, Words } from "./chart-words.tsx";
import { Panel, panelHeight, type Place } from "./panel.tsx";
import { Rows, rowsHeight } from "./rows.tsx";
import { linesOf, widthPx } from "./words-in-lines.rules.ts";

/** The two widths that every chart is drawn in, in px. A file holds the wide one. */
export const widePx = 720;
export const narrowPx = 288;

interface KeyPlaced {
  readonly entry: KeyEntry;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** Entries one after another, in as many lines as they take. */
const keyPlaced = (key: readonly KeyEntry[], width: number) => {
  let [x, y, high] = [0, 0, 0];
  const placed = key.map((entry): KeyPlaced => {
    const lines = linesOf(entry.words, width - 34, textPx);
    const own = Math.min(width, 34 + Math.max(...lines.map((line) => widthPx(line, textPx))) + 20);
    if (x > 0 && x + own - 20 > width) [x, y, high] = [0, y + high, 0];
    const at = { entry, x, y, lines };
    x += own;
    high = Math.max(high, lines.length * linePx + 6);
    return at;
  });
  return { placed, height: y + high };
};

interface DrawnAs {
  readonly width: number;
  readonly rtl: boolean;
}

const placesOf = (chart: Extract<Chart, { kind: "panels" }>, { width, rtl }: DrawnAs) => {
  const beside = width >= 480 && chart.panels.length > 1;
  const each = beside ? (width - 28 * (chart.panels.length - 1)) / chart.panels.length : width;
  const plotHeight = width >= 480 ? 300 : 230;
  let top = 0;
  const places = chart.panels.map((panel, index): Place => {
    const place = { left: beside ? index * (each + 28) : 0, top, width: each, plotHeight, rtl };
    if (!beside) top += panelHeight(panel, place) + 16;
    return place;
  });
  const heights = chart.panels.map(
    (panel, index) => (places[index]?.top ?? 0) + panelHeight(panel, { width: each, plotHeight }),
  );
  return { places, height: Math.max(0, ...heights) };
};

const bodyOf = (chart: Chart, as: DrawnAs): { readonly height: number; readonly body: ReactElement } => {
  if (chart.kind === "rows") {
    const room = { ...as, top: 0 };
    return { height: rowsHeight(chart, room), body: <Rows chart={chart} room={room} /> };
  }
  if (chart.kind === "areas") {
    return { height: areasHeight(chart, as.width), body: <Areas chart={chart} width={as.width} /> };
  }
  const { places, height } = placesOf(chart, as);
  return {
    height,
    body: (
      <>
        {chart.panels.map((panel, index) => {
          const place = places[index];
          return place === undefined ? null : <Panel key={`${index} ${panel.y.words}`} panel={panel} place={place} />;
        })}
      </>
    ),
  };
};

/** The drawing and its key, from 0,0 down. */
export const drawn = (chart: Chart, as: DrawnAs): { readonly height: number; readonly body: ReactElement } => {
  const { height, body } = bodyOf(chart, as);
  const key = keyPlaced(chart.key, as.width);
  return {
    height: height + (chart.key.length === 0 ? 0 : 14 + key.height),
    body: (
      <>
        {body}
        {key.placed.map(({ entry, x, y, lines }) => {
          const at = as.rtl ? as.width - x : x;
          const foot = height + 14 + y;
          return (
            <g key={entry.words}>
              <Sample sample={entry.sample} x={as.rtl ? at - 13 : at + 13} y={foot + 9} />
              <Words lines={lines} x={as.rtl ? at - 32 : at + 32} y={foot + 14} anchor={as.rtl ? "end" : "start"} />
            </g>
          );
        })}
      </>
    ),
  };
};

interface ChartDrawingProps {
  /** Unique in the page. */
  readonly id: string;
  readonly chart: Chart;
  readonly language: Language;
}

const Sized = ({ id, chart, language, width }: ChartDrawingProps & { readonly width: number }): ReactElement => {
  const { height, body } = drawn(chart, { width, rtl: directionOf(language) === "rtl" });
  return (
    <svg
      className={`al-chart__drawing al-chart__drawing--${width === widePx ? "wide" : "narrow"}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      direction="ltr"
      role="img"
      aria-labelledby={`${id}-title ${id}-words`}
    >
      <title id={`${id}-title`}>{chart.title}</title>
      <desc id={`${id}-words`}>{chart.description}</desc>
      {body}
    </svg>
  );
};

/** A chart in a page: drawn twice, for wide and for narrow screens; the style sheet shows one of them. */
export const ChartDrawing = (props: ChartDrawingProps): ReactElement => (
  <div className="al-chart">
    <Sized {...props} id={`${props.id}-wide`} width={widePx} />
    <Sized {...props} id={`${props.id}-narrow`} width={narrowPx} />
  </div>
);
