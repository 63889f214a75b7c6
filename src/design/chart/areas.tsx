import type { ReactElement } from "react";
import type { AreaFill } from "../figure/area-patterns.tsx";
import type { Chart } from "./chart.ts";
import { Words } from "./chart-words.tsx";

type AreasChart = Extract<Chart, { kind: "areas" }>;

const line = "#43555f";
const ground = "#ffffff";
/** As the style sheet has them: the darker, the higher. */
const shades = ["#edf3f6", "#cddee8", "#a6c5d6", "#7aa7c0", "#4f86a5", "#2c6484"] as const;

const shadeOf = (step: number): string => shades[Math.min(Math.max(step, 1), shades.length) - 1] ?? ground;

/** Ten units are one px, in the drawing at full size and in the key: a pattern is the same in both. */
const patternOf = (fill: AreaFill): string | null => {
  if (fill.kind === "hidden") return "areas-hidden";
  return fill.kind === "rate" && !fill.sure ? `areas-unsure-${fill.step}` : null;
};

const inkOf = (fill: AreaFill) => {
  const pattern = patternOf(fill);
  return {
    className: "al-chart__area",
    fill: pattern === null ? (fill.kind === "rate" ? shadeOf(fill.step) : ground) : `url(#${pattern})`,
    stroke: line,
    strokeLinejoin: "round",
    strokeWidth: 12.5,
    ...(fill.kind === "none" ? { strokeDasharray: "40 30" } : {}),
  } as const;
};

/** What an area's fill means, for the key. */
export const AreaSample = (props: {
  readonly fill: AreaFill;
  readonly x: number;
  readonly y: number;
}): ReactElement => (
  <rect
    {...inkOf(props.fill)}
    transform={`translate(${props.x} ${props.y}) scale(0.1)`}
    x={-110}
    y={-70}
    width={220}
    height={140}
  />
);

const Pattern = ({ fill }: { readonly fill: AreaFill }): ReactElement | null => {
  const id = patternOf(fill);
  if (id === null) return null;
  return (
    <pattern id={id} patternUnits="userSpaceOnUse" width={110} height={110}>
      <rect width={110} height={110} fill={fill.kind === "rate" ? shadeOf(fill.step) : ground} />
      {fill.kind === "rate" ? (
        <path d="M-10 10L10 -10M0 110L110 0M100 120L120 100" stroke={line} strokeWidth={12} fill="none" />
      ) : (
        <>
          <circle cx={28} cy={28} r={14} fill={line} />
          <circle cx={83} cy={83} r={14} fill={line} />
        </>
      )}
    </pattern>
  );
};

const fillsIn = ({ areas }: AreasChart): readonly AreaFill[] => {
  const fills = new Map([...areas.values()].map(({ fill }) => [patternOf(fill), fill]));
  return [...fills.values()];
};

export const areasHeight = ({ shapes }: AreasChart, width: number): number =>
  Math.ceil(shapes.height * Math.min(1, width / shapes.width));

/** Areas with their numbers, and their names where there is room. A path is in tenths of a px at full size. */
export const Areas = ({ chart, width }: { readonly chart: AreasChart; readonly width: number }): ReactElement => {
  const { shapes, areas } = chart;
  const scale = Math.min(1, width / shapes.width);
  const left = (width - shapes.width * scale) / 2;
  return (
    <g transform={`translate(${left} 0)`}>
      <defs>
        {fillsIn(chart).map((fill) => (
          <Pattern key={patternOf(fill)} fill={fill} />
        ))}
      </defs>
      <g transform={`scale(${scale / 10})`}>
        {shapes.areas.map(({ code, name, path }) => (
          <path key={code} {...inkOf(areas.get(code)?.fill ?? { kind: "none" })} d={path}>
            <title>{areas.get(code)?.words ?? name}</title>
          </path>
        ))}
      </g>
      {shapes.areas.map(({ code, name, room }) => {
        const number = areas.get(code)?.number ?? "";
        const [hasName, hasNumber] = [room.name !== "none", number !== "" && room.number !== "none"];
        const at = { x: (room.x / 100) * shapes.width * scale, anchor: "middle", tone: "ink", halo: true } as const;
        const y = (room.y / 100) * shapes.height * scale;
        return (
          <g key={code}>
            {hasName ? <Words lines={[name]} {...at} y={hasNumber ? y - 4 : y + 5} /> : null}
            {hasNumber ? <Words lines={[number]} {...at} bold y={hasName ? y + 17 : y + 5} /> : null}
          </g>
        );
      })}
    </g>
  );
};
