import type { ReactElement } from "react";
import { ChartFigure, Table } from "../../../design/index.ts";
import type { Chart, Mark } from "../../../design/index.ts";
import type { Band } from "../barrier.ts";
import { consequences, likelihoods } from "../risk.ts";
import { bandIndexOf, bandOf } from "../score.rules.ts";
import type { HeatRow } from "./register.rules.ts";

/** Each band has its own shape, and the worse it is the stronger its colour. */
const marks: readonly Mark[] = [
  { shape: "ring", tone: "soft" },
  { shape: "dot", tone: "same" },
  { shape: "square", tone: "accent" },
  { shape: "diamond", tone: "less" },
  { shape: "up", tone: "less" },
  { shape: "down", tone: "ink" },
];
const markOf = (at: number): Mark => marks[at] ?? { shape: "dot", tone: "ink" };

const risksText = (count: number): string => `${count} ${count === 1 ? "risk" : "risks"}`;

const chartOf = (heat: readonly HeatRow[], bands: readonly Band[]): Chart => {
  const fields = heat.flatMap((row) => row.fields).filter(({ count }) => count > 0);
  const all = fields.reduce((sum, { count }) => sum + count, 0);
  const worst = fields.toSorted((one, other) => other.score - one.score)[0];
  return {
    kind: "panels",
    title:
      worst === undefined
        ? "No risk is open"
        : `${risksText(all)} open, the worst ${bandOf(worst.score, bands)?.words ?? ""} (${worst.score})`,
    description:
      "Open risks by how bad and how likely they are now. The number beside a mark says how many stand there; its shape is the band.",
    key: bands.map(({ words, from }, at) => ({ words: `${words}, from ${from}`, sample: markOf(at) })),
    panels: [
      {
        heading: null,
        x: {
          words: "How likely",
          from: 0.5,
          to: 5.5,
          ticks: likelihoods.map((_words, at) => ({ at: at + 1, words: String(at + 1) })),
        },
        y: {
          words: "How bad",
          from: 0.5,
          to: 5.5,
          ticks: consequences.map((_words, at) => ({ at: at + 1, words: String(at + 1) })),
        },
        layers: [
          {
            kind: "points",
            joined: false,
            points: fields.map(({ consequence, likelihood, score, count }) => ({
              x: likelihood,
              y: consequence,
              mark: markOf(bandIndexOf(score, bands)),
              words: `${consequences[consequence - 1]}, ${likelihoods[likelihood - 1]}: ${risksText(count)} of score ${score}`,
              label: String(count),
            })),
          },
        ],
      },
    ],
  };
};

interface Props {
  readonly heat: readonly HeatRow[];
  readonly bands: readonly Band[];
  /** The register as a file. */
  readonly href: string;
}

/** How bad against how likely, drawn and as a table. @practice P22 */
export const HeatMap = ({ heat, bands, href }: Props): ReactElement => (
  <ChartFigure
    id="heat-map"
    chart={chartOf(heat, bands)}
    language="en"
    table={
      <Table
        id="heat-table"
        caption="Open risks by how bad (rows) and how likely (columns) they are now; score in brackets"
        language="en"
        narrow="scroll"
        columns={[
          {
            heading: "How bad",
            kind: "text",
            cell: ({ consequence }) => `${consequence} ${consequences[consequence - 1]}`,
          },
          ...likelihoods.map((words, at) => ({
            heading: `${at + 1} ${words}`,
            kind: "words" as const,
            cell: ({ fields }: HeatRow) => {
              const field = fields[at];
              return field === undefined ? "" : `${field.count} (${field.score})`;
            },
          })),
        ]}
        groups={[{ rows: heat }]}
        rowKey={({ consequence }) => String(consequence)}
      />
    }
    note={
      <p>
        A score is consequence × likelihood, each from 1 to 5, as in the risk matrix of the National Patient Safety
        Agency (2008). Bands and their words are this place’s own.
      </p>
    }
    downloads={[
      { href: `${href}?as=csv`, words: "CSV" },
      { href: `${href}?as=xlsx`, words: "Excel" },
    ]}
    methods={[]}
  />
);
