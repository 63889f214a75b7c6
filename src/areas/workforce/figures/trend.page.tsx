import type { ReactElement } from "react";
import { ChartFigure, Table, axisOf, axisOfPeriods } from "../../../design/index.ts";
import type { Chart, Panel } from "../../../design/index.ts";
import { times } from "../said.rules.ts";
import { runsOf, trendSaid } from "./trend.rules.ts";
import type { TrendLine, TrendPoint } from "./trend.rules.ts";

const unitWords: Readonly<Record<TrendLine["unit"], string>> = {
  times: "times as likely; above 1 is worse for people from ethnic minorities",
  share: "of 100 whose ethnic group is known",
};

const figureWords = (unit: TrendLine["unit"], value: number): string =>
  unit === "times" ? `${times(value)} times` : `${value.toFixed(1)}%`;

const limitsWords = ({ lower, upper }: TrendPoint): string =>
  lower === null || upper === null ? "–" : `${times(lower)} to ${times(upper)}`;

const panelOf = ({ title, unit, points }: TrendLine): Panel => {
  const [first, last] = [points[0]?.year ?? 0, points.at(-1)?.year ?? 0];
  const years = Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
  return {
    heading: title,
    x: axisOfPeriods("year to 31 March", years),
    y: axisOf({
      words: unitWords[unit],
      values: [...points.flatMap(({ value, upper }) => [value, upper]), ...(unit === "times" ? [1] : [])],
      fromZero: true,
      say: (value, decimals) => value.toFixed(decimals),
      steps: 4,
    }),
    layers: [
      ...(unit === "times"
        ? [
            {
              kind: "line" as const,
              dash: "dashed" as const,
              tone: "ink" as const,
              points: [
                { x: -0.5, y: 1 },
                { x: years.length - 0.5, y: 1 },
              ],
            },
          ]
        : []),
      ...runsOf(points).map((run) => ({
        kind: "points" as const,
        joined: true,
        points: run.map(({ year, value, lower, upper }) => ({
          x: year - first,
          y: value,
          lower,
          upper,
          mark: { shape: "dot", tone: "accent" } as const,
          words: `${year}: ${figureWords(unit, value)}`,
        })),
      })),
    ],
  };
};

/** The years of an organisation as a drawing. @practice P13 */
export const trendChart = (lines: readonly TrendLine[], organisation: string): Chart => ({
  kind: "panels",
  title: trendSaid(lines),
  description: `${organisation}, year by year. Lines through the marks are 95% intervals of chance alone: where they overlap, chance could explain what changed.`,
  key: lines.some(({ unit }) => unit === "times")
    ? [{ words: "an equal chance", sample: { dash: "dashed", tone: "ink" } }]
    : [],
  panels: lines.map(panelOf),
});

interface TrendProps {
  readonly lines: readonly TrendLine[];
  readonly organisation: string;
  /** The address of this page. */
  readonly here: string;
}

interface Row extends TrendPoint {
  readonly unit: TrendLine["unit"];
}

/** What two years or more tell: a drawing and a table. @practice P13 */
export const Trend = ({ lines, organisation, here }: TrendProps): ReactElement => (
  <section aria-labelledby="years">
    <h2 id="years">Over the years</h2>
    <ChartFigure
      id="trend"
      chart={trendChart(lines, organisation)}
      language="en"
      level={3}
      table={
        <Table
          id="trend-table"
          caption="Year by year"
          captionHidden
          language="en"
          columns={[
            { heading: "Year to 31 March", kind: "text", cell: ({ year }: Row) => year },
            { heading: "Figure", kind: "number", cell: ({ unit, value }: Row) => figureWords(unit, value) },
            { heading: "95% interval", kind: "interval", cell: (row: Row) => limitsWords(row) },
          ]}
          groups={lines.map(({ title, unit, points }) => ({
            heading: title,
            rows: points.map((point) => ({ ...point, unit })),
          }))}
          rowKey={({ year }) => String(year)}
        />
      }
      note={
        <p>
          Worked out from numbers as they are shown here: small ones hidden, and others rounded where this place rounds.
        </p>
      }
      methods={[{ href: "/about/methods/wres-relative-likelihood", words: "the likelihood" }]}
      downloads={(["svg", "png", "csv", "xlsx"] as const).map((as) => ({
        href: `${here}?as=${as}`,
        words: as.toUpperCase(),
      }))}
    />
  </section>
);
