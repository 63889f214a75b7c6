import type { ReactElement } from "react";
import { AreaSample } from "./areas.tsx";
import type { Dash, KeySample, Mark, Tone } from "./chart.ts";
import { colours } from "./chart-words.tsx";

const dashes: Readonly<Record<Dash, string | undefined>> = { solid: undefined, dashed: "7 4", dotted: "2 4" };

export const strokeOf = (dash: Dash, tone: Tone) =>
  ({
    className: "al-chart__stroke",
    stroke: colours[tone],
    strokeWidth: dash === "dotted" ? 2 : 1.75,
    strokeDasharray: dashes[dash],
    strokeLinecap: "round",
    fill: "none",
  }) as const;

const outlines = {
  down: "M-6,-4.5 L6,-4.5 L0,6 Z",
  up: "M-6,4.5 L6,4.5 L0,-6 Z",
  diamond: "M0,-7 L7,0 L0,7 L-7,0 Z",
  square: "M-5,-5 L5,-5 L5,5 L-5,5 Z",
} as const;

/** One mark around the middle of a place. */
export const MarkAt = ({
  mark,
  x,
  y,
}: {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
}): ReactElement => {
  const colour = colours[mark.tone];
  switch (mark.shape) {
    case "dot":
      return <circle className="al-chart__mark" cx={x} cy={y} r={4} fill={colour} />;
    case "ring":
      return <circle className="al-chart__ring" cx={x} cy={y} r={4.5} fill="#ffffff" stroke={colour} strokeWidth={2} />;
    default:
      return (
        <path
          className="al-chart__mark"
          d={outlines[mark.shape]}
          transform={`translate(${x} ${y})`}
          fill={colour}
          stroke="#ffffff"
          strokeWidth={0.75}
        />
      );
  }
};

/** What a chart draws once, for its key. */
export const Sample = (props: { readonly sample: KeySample; readonly x: number; readonly y: number }): ReactElement => {
  const { sample, x, y } = props;
  if ("shape" in sample) return <MarkAt mark={sample} x={x} y={y} />;
  if ("fill" in sample) return <AreaSample fill={sample.fill} x={x} y={y} />;
  return <line x1={x - 11} x2={x + 11} y1={y} y2={y} {...strokeOf(sample.dash, sample.tone)} />;
};
