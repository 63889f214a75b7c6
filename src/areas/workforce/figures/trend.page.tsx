import type { ReactElement } from "react";
import { ChartFigure, Table, axisOf, axisOfPeriods } from "../../../design/index.ts";
import type { Chart, Panel } from "../../../design/index.ts";
import { times } from "../said.rules.ts";
import { runsOf, trendSaid } from "./trend.rules.ts";
import type { TrendLine, TrendPoint } from "./trend.rules.ts";

type Unit = TrendLine["unit"];

const figureWords = (unit: Unit, value: number): string => (unit === "times" ? times(value) : `${value.toFixed(1)}%`);

const limitsWords = ({ lower, upper }: TrendPoint): string =>
  lower === null || upper === null ? "–" : `${times(lower)} to ${times(upper)}`;

const mark = { shape: "dot", tone: "accent" } as const;
const say = (value: number, decimals: number): string => value.toFixed(decimals);

/** Each question with its years under it: likelihoods have intervals, and all stand on one axis. */
const likelihoodChart = (lines: readonly TrendLine[], organisation: string): Chart => ({
  kind: "rows",
  title: trendSaid(lines),
  description: `${organisation}: how many times as likely, year by year. Above 1 is worse for people from ethnic minorities. Lines through the marks are 95% intervals of chance alone: where they overlap, chance could explain what changed.`,
  key: [],
  axis: axisOf({
    words: "times as likely",
    values: [1, ...lines.flatMap(({ points }) => points.flatMap(({ value, upper }) => [value, upper]))],
    fromZero: true,
    say,
  }),
  reference: { value: 1, words: "equal" },
  rows: lines.flatMap(({ title, points }) =>
    points.map((point) => ({
      heading: title,
      label: String(point.year),
      value: point.value,
      lower: point.lower,
      upper: point.upper,
      words: figureWords("times", point.value),
      mark,
    })),
  ),
});

const panelOf = ({ title, points }: TrendLine): Panel => {
  const [first, last] = [points[0]?.year ?? 0, points.at(-1)?.year ?? 0];
  const years = Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
  return {
    heading: title,
    x: axisOfPeriods("year to 31 March", years),
    y: axisOf({ words: "of 100 whose group is known", values: points.map(({ value }) => value), fromZero: true, say }),
    layers: runsOf(points).map((run) => ({
      kind: "points",
      joined: true,
      points: run.map(({ year, value }) => ({
        x: year - first,
        y: value,
        mark,
        words: `${year}: ${figureWords("share", value)}`,
        label: figureWords("share", value),
      })),
    })),
  };
};

const shareChart = (lines: readonly TrendLine[], organisation: string): Chart => ({
  kind: "panels",
  title: trendSaid(lines),
  description: `${organisation}: staff from ethnic minorities, of staff whose ethnic group is known, year by year.`,
  key: [],
  panels: lines.map(panelOf),
});

const ofUnit = (lines: readonly TrendLine[], wanted: Unit) => lines.filter(({ unit }) => unit === wanted);

/** The years of an organisation as a drawing to keep: the likelihoods, or the shares where there are none. @practice P13 */
export const trendChart = (lines: readonly TrendLine[], organisation: string): Chart => {
  const likelihoods = ofUnit(lines, "times");
  return likelihoods.length > 0 ? likelihoodChart(likelihoods, organisation) : shareChart(lines, organisation);
};

interface TrendProps {
  readonly lines: readonly TrendLine[];
  readonly organisation: string;
  /** The address of this page. */
  readonly here: string;
}

const TrendTable = ({ id, lines }: { readonly id: string; readonly lines: readonly TrendLine[] }): ReactElement => (
  <Table
    id={id}
    caption="Year by year"
    captionHidden
    language="en"
    columns={[
      { heading: "Year to 31 March", kind: "text", cell: ({ year }: TrendPoint) => year },
      {
        heading: lines[0]?.unit === "share" ? "Of 100" : "Times as likely",
        kind: "number",
        cell: ({ value }: TrendPoint) => figureWords(lines[0]?.unit ?? "times", value),
      },
      ...(lines[0]?.unit === "share"
        ? []
        : [{ heading: "95% interval", kind: "interval" as const, cell: (point: TrendPoint) => limitsWords(point) }]),
    ]}
    groups={lines.map(({ title, points }) => ({ heading: title, rows: points }))}
    rowKey={({ year }) => String(year)}
  />
);

const note = (
  <p>Worked out from numbers as they are shown here: small ones hidden, and others rounded where this place rounds.</p>
);

/** What two years or more tell: drawings, and the same as tables. @practice P13 */
export const Trend = ({ lines, organisation, here }: TrendProps): ReactElement => {
  const [likelihoods, shares] = [ofUnit(lines, "times"), ofUnit(lines, "share")];
  const keep = (["svg", "png", "csv", "xlsx"] as const).map((as) => ({
    href: `${here}?as=${as}`,
    words: as.toUpperCase(),
  }));
  return (
    <section aria-labelledby="over-years">
      <h2 id="over-years">Over the years</h2>
      {likelihoods.length === 0 ? null : (
        <ChartFigure
          id="likelihoods"
          chart={likelihoodChart(likelihoods, organisation)}
          language="en"
          level={3}
          table={<TrendTable id="likelihoods-table" lines={likelihoods} />}
          note={note}
          methods={[{ href: "/about/methods/wres-relative-likelihood", words: "the likelihood" }]}
          downloads={keep}
        />
      )}
      {shares.length === 0 ? null : (
        <ChartFigure
          id="shares"
          chart={shareChart(shares, organisation)}
          language="en"
          level={3}
          table={<TrendTable id="shares-table" lines={shares} />}
          note={note}
          methods={[]}
          downloads={likelihoods.length === 0 ? keep : []}
        />
      )}
    </section>
  );
};
