import type { ReactElement } from "react";
import type { MapLine, MapNode, NetworkMap } from "../map.rules.ts";

const rowPx = 96;
const radiusPx = 13;
const nameMax = 34;

const xOf = ({ column }: MapNode): string => (column === "service" ? "6%" : "94%");
/** The columns stand half a row apart, so that no name runs into another. */
const yOf = ({ column, row }: MapNode): number => row * rowPx + (column === "service" ? 40 : 40 + rowPx / 2);

const shortened = (name: string): string => {
  const letters = [...name];
  return letters.length <= nameMax ? name : `${letters.slice(0, nameMax - 1).join("")}…`;
};

/** A line across; between two of one column an arc, so that it does not run through whoever stands between. */
const Line = ({ line: { from, to } }: { readonly line: MapLine }): ReactElement => {
  if (from.column !== to.column)
    return <line x1={xOf(from)} y1={yOf(from)} x2={xOf(to)} y2={yOf(to)} stroke="#4c6272" strokeWidth="2" />;
  const bend = from.column === "service" ? 60 : -60;
  const [y1, y2] = [yOf(from), yOf(to)];
  return (
    <svg x={xOf(from)} overflow="visible">
      <path d={`M0 ${y1}C${bend} ${y1} ${bend} ${y2} 0 ${y2}`} fill="none" stroke="#4c6272" strokeWidth="2" />
    </svg>
  );
};

const Node = ({ node }: { readonly node: MapNode }): ReactElement => (
  <g>
    <circle cx={xOf(node)} cy={yOf(node)} r={radiusPx} className="al-map__ground" stroke="#12303f" strokeWidth="2" />
    <text className="al-map__number" x={xOf(node)} y={yOf(node) + 5} textAnchor="middle">
      {node.number}
    </text>
    <text
      className="al-map__name"
      x={node.column === "service" ? "0" : "100%"}
      y={yOf(node) - 20}
      textAnchor={node.column === "service" ? "start" : "end"}
    >
      {shortened(node.name)}
    </text>
  </g>
);

/**
 * The alliances as a picture; where it is narrow, names stand under it, so that no line runs through one. The same
 * alliances give the same picture; its table says the same in words.
 */
export const Network = ({ map }: { readonly map: NetworkMap }): ReactElement => (
  <div className="al-map">
    <svg
      width="100%"
      height={map.rows * rowPx + rowPx / 2}
      role="img"
      aria-labelledby="network-title network-words"
      direction="ltr"
    >
      <title id="network-title">Who is allied with whom</title>
      <desc id="network-words">{map.lines.map(({ from, to }) => `${from.name} with ${to.name}`).join("; ")}</desc>
      {map.lines.map((line) => (
        <Line key={line.allianceId} line={line} />
      ))}
      {map.nodes.map((node) => (
        <Node key={node.number} node={node} />
      ))}
    </svg>
    <ol className="nhsuk-list nhsuk-list--number al-chart__drawing--narrow" aria-hidden="true">
      {map.nodes.map(({ number, name }) => (
        <li key={number}>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ol>
  </div>
);
