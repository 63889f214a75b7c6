import type { ReactElement } from "react";
import { ticksThatFit } from "./axis.rules.ts";
import type { Axis, Layer, Panel as PanelOf } from "./chart.ts";
import { MarkAt, strokeOf } from "./chart-marks.tsx";
import { colours, linePx, Rule, textPx, Words } from "./chart-words.tsx";
import { linesOf, widthPx } from "./words-in-lines.rules.ts";

/** Where a panel stands, and which way its words run. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly plotHeight: number;
  readonly rtl: boolean;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

const placed =
  ({ from, to }: Axis, start: number, end: number) =>
  (value: number): number =>
    tenth(start + ((value - from) / (to - from)) * (end - start));

const widest = ({ ticks }: Axis): number => Math.max(0, ...ticks.map(({ words }) => widthPx(words, textPx)));

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Frame extends Box {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

const Grid = ({ panel, frame, rtl }: { readonly panel: PanelOf; readonly frame: Frame; readonly rtl: boolean }) => {
  const { left, right, bottom, top } = frame;
  const ticks = ticksThatFit(panel.x.ticks, right - left, widest(panel.x));
  return (
    <>
      {panel.y.ticks.map(({ at, words }) => (
        <g key={at}>
          <Rule from={[left, frame.y(at)]} to={[right, frame.y(at)]} />
          <Words lines={[words]} x={rtl ? right + 8 : left - 8} y={frame.y(at) + 5} anchor={rtl ? "start" : "end"} />
        </g>
      ))}
      <Rule className="al-chart__axis" from={[left, bottom]} to={[right, bottom]} />
      {ticks.map(({ at, words }) => {
        const x = frame.x(at);
        const half = widthPx(words, textPx) / 2;
        const moved = Math.min(Math.max(x, left - 30 + half), right + 8 - half);
        return (
          <g key={at}>
            <Rule className="al-chart__axis" from={[x, bottom]} to={[x, bottom + 5]} />
            <Words lines={[words]} x={tenth(moved)} y={bottom + 21} anchor="middle" />
          </g>
        );
      })}
      {panel.layers.map((layer) =>
        layer.kind === "moment" ? (
          <line
            key={layer.words}
            x1={frame.x(layer.x)}
            x2={frame.x(layer.x)}
            y1={top - 4}
            y2={bottom}
            {...strokeOf("dashed", "ink")}
          />
        ) : null,
      )}
    </>
  );
};

const pathOf = (points: readonly { readonly x: number; readonly y: number }[], { x, y }: Frame): string =>
  points.map((point, index) => `${index === 0 ? "M" : "L"}${x(point.x)},${y(point.y)}`).join(" ");

const Drawn = ({ layer, frame }: { readonly layer: Layer; readonly frame: Frame }): ReactElement | null => {
  if (layer.kind === "moment") return null;
  if (layer.kind === "line") return <path d={pathOf(layer.points, frame)} {...strokeOf(layer.dash, layer.tone)} />;
  return (
    <>
      {layer.joined ? <path d={pathOf(layer.points, frame)} {...strokeOf("solid", "same")} strokeWidth={1} /> : null}
      {layer.points.map((point, index) => (
        <g key={`${index} ${point.words}`}>
          <title>{point.words}</title>
          {typeof point.lower === "number" && typeof point.upper === "number" ? (
            <line
              className="al-chart__stroke"
              x1={frame.x(point.x)}
              x2={frame.x(point.x)}
              y1={frame.y(point.lower)}
              y2={frame.y(point.upper)}
              stroke={colours[point.mark.tone]}
              strokeWidth={2}
            />
          ) : null}
          <MarkAt mark={point.mark} x={frame.x(point.x)} y={frame.y(point.y)} />
          {point.label === undefined ? null : <PointLabel words={point.label} point={point} frame={frame} />}
        </g>
      ))}
    </>
  );
};

const PointLabel = (props: {
  readonly words: string;
  readonly point: { readonly x: number; readonly y: number };
  readonly frame: Frame;
}): ReactElement => {
  const { words, point, frame } = props;
  const x = frame.x(point.x);
  const toLeft = x + 10 + widthPx(words, textPx) > frame.right;
  return (
    <Words
      lines={[words]}
      x={toLeft ? x - 10 : x + 10}
      y={frame.y(point.y) - 6}
      anchor={toLeft ? "end" : "start"}
      tone="ink"
    />
  );
};

/** What stands over the frame: heading, what the upright axis counts, and the words of each moment. */
const headOf = (panel: PanelOf, width: number) => ({
  heading: panel.heading === null ? [] : linesOf(panel.heading, width, textPx + 1),
  axis: linesOf(panel.y.words, width, textPx),
  moments: panel.layers.flatMap((layer) => (layer.kind === "moment" ? [layer] : [])),
});

/** How high a panel is from its heading to the words under its axis. */
export const panelHeight = (panel: PanelOf, { width, plotHeight }: Pick<Place, "width" | "plotHeight">): number => {
  const { heading, axis, moments } = headOf(panel, width);
  const foot = linesOf(panel.x.words, width, textPx).length;
  return (heading.length + axis.length + moments.length) * linePx + 16 + plotHeight + 26 + foot * linePx + 8;
};

/** A frame with two axes and what is drawn in it. */
export const Panel = ({ panel, place }: { readonly panel: PanelOf; readonly place: Place }): ReactElement => {
  const { left, top, width, plotHeight, rtl } = place;
  const { heading, axis, moments } = headOf(panel, width);
  const beside = Math.min(90, widest(panel.y) + 12);
  const plotTop = top + (heading.length + axis.length + moments.length) * linePx + 16;
  const box: Box = {
    left: left + (rtl ? 8 : beside),
    right: left + width - (rtl ? beside : 8),
    top: plotTop,
    bottom: plotTop + plotHeight,
  };
  const x = placed(panel.x, box.left, box.right);
  const frame: Frame = { ...box, x, y: placed(panel.y, box.bottom, box.top) };
  const start = rtl ? left + width : left;
  const anchor = rtl ? "end" : "start";
  const axisTop = top + heading.length * linePx + 12;
  return (
    <g>
      <Words lines={heading} x={start} y={top + 12} anchor={anchor} tone="ink" bold sizePx={textPx + 1} />
      <Words lines={axis} x={start} y={axisTop} anchor={anchor} />
      {moments.map((moment, index) => {
        const half = widthPx(moment.words, textPx) / 2;
        const middle = Math.min(Math.max(x(moment.x), box.left + half), box.right - half);
        const y = axisTop + (axis.length + index) * linePx + 2;
        return (
          <Words key={moment.words} lines={[moment.words]} x={tenth(middle)} y={y} anchor="middle" tone="ink" bold />
        );
      })}
      <Grid panel={panel} frame={frame} rtl={rtl} />
      {panel.layers.map((layer, index) => (
        <Drawn key={`${index} ${layer.kind}`} layer={layer} frame={frame} />
      ))}
      <Words
        lines={linesOf(panel.x.words, width, textPx)}
        x={tenth((box.left + box.right) / 2)}
        y={box.bottom + 26 + linePx}
        anchor="middle"
      />
    </g>
  );
};
