import type { ReactElement } from "react";
import type { Tone } from "./chart.ts";

/** The colours themselves stand in the drawing too, so that a file keeps them; the style sheet may still overrule them. */
export const colours: Readonly<Record<Tone, string>> = {
  ink: "#212b32",
  soft: "#4c6272",
  accent: "#005eb8",
  less: "#b5460f",
  more: "#00594c",
  same: "#5a6a76",
};

export const textPx = 14;
export const linePx = 19;

interface WordsProps {
  readonly lines: readonly string[];
  readonly x: number;
  /** The foot of the first line. */
  readonly y: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly tone?: "ink" | "soft";
  readonly bold?: boolean;
  readonly sizePx?: number;
  /** White around the letters, where lines run behind them. */
  readonly halo?: boolean;
}

/** Lines of words, one under another. */
export const Words = ({ lines, x, y, anchor = "start", tone = "soft", bold, halo, sizePx = textPx }: WordsProps) => (
  <text
    className={halo === true ? "al-chart__words al-chart__words--halo" : "al-chart__words"}
    {...(halo === true ? { stroke: "#ffffff", strokeWidth: 4, strokeLinejoin: "round", paintOrder: "stroke" } : {})}
    x={x}
    y={y}
    textAnchor={anchor}
    fill={colours[tone]}
    fontSize={sizePx}
    {...(bold === true ? { fontWeight: 700 } : {})}
  >
    {lines.map((line, index) => (
      <tspan key={`${index} ${line}`} x={x} dy={index === 0 ? 0 : Math.round(sizePx * 1.35)}>
        {line}
      </tspan>
    ))}
  </text>
);

interface RuleProps {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly className?: string;
}

/** A thin line that helps the eye and means nothing by itself. */
export const Rule = ({ from, to, className = "al-chart__grid" }: RuleProps): ReactElement => (
  <line className={className} x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} stroke="#d8dde0" strokeWidth={1} />
);
