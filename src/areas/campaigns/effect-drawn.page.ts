/** The series of a campaign as a chart, a table and files: counted, beside whom, and where it would have gone. @practice P29 */
import { axisOf } from "../../design/index.ts";
import type { Chart, ChartPoint, Layer, Panel } from "../../design/index.ts";
import type { Compared, CountedWhen } from "../reach/index.ts";
import type { Choice } from "./campaign.ts";
import type { CostEach } from "./effect.rules.ts";
import type { Interval, Reading } from "./reading.ts";
import { costSaid, number, sentencesOf, verdictTitle } from "./reading-said.page.ts";

export interface Drawn {
  readonly choice: Choice;
  readonly compared: Compared;
  readonly reading: Reading;
  readonly costEach: CostEach;
}

const counted = { shape: "dot", tone: "accent" } as const;
const beside = { shape: "ring", tone: "same" } as const;

const short = (printed: string): string =>
  printed.replaceAll(/\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*/g, "$1").replace(/ to /, "–");

const pointsOf = (rows: readonly CountedWhen[], per: number, mark: typeof counted | typeof beside) =>
  rows.map(({ period, time, events, exposure }): ChartPoint => {
    const y = (events / exposure) * per;
    return { x: time, y, mark, words: `${period}: ${number(y, 1)}` };
  });

const panelOf = (
  { compared, choice }: Drawn,
  heading: string,
  told: { readonly layers: readonly Layer[]; readonly to: number },
): Panel => {
  const rows = compared.treated;
  const first = rows.find(({ from }) => from >= choice.startsOn)?.time;
  const [from = 0, to = 1] = [rows[0]?.time, rows.at(-1)?.time];
  return {
    heading,
    x: {
      words: "",
      from: from - 0.5,
      to: to + 0.5,
      ticks: rows.map(({ time, period }) => ({ at: time, words: short(period) })),
    },
    y: axisOf({
      words: `${compared.measure} ${compared.unit.words}`,
      values: [told.to],
      fromZero: true,
      say: number,
    }),
    layers: [
      ...told.layers,
      ...(first === undefined ? [] : [{ kind: "moment", x: first - 0.5, words: "the start" } as const]),
    ],
  };
};

export const chartOf = (drawn: Drawn): Chart => {
  const { compared, reading, choice } = drawn;
  const { per } = compared.unit;
  const own = pointsOf(compared.treated, per, counted);
  const others = pointsOf(compared.control, per, beside);
  const without = reading.line.map(({ time, rate }) => ({ x: time, y: rate * per }));
  const to = Math.max(0, ...[...own, ...others, ...without].map(({ y }) => y));
  const line: readonly Layer[] =
    without.length === 0 ? [] : [{ kind: "line", dash: "dashed", tone: "less", points: without }];
  return {
    kind: "panels",
    title: verdictTitle(reading.verdict, choice),
    description: "Dots are what was counted. The broken line is where it would have gone without the campaign.",
    key: [
      { words: `counted: ${compared.who}`, sample: counted },
      ...(without.length === 0
        ? []
        : [{ words: "without the campaign", sample: { dash: "dashed", tone: "less" } } as const]),
      ...(others.length === 0 ? [] : [{ words: `counted: ${compared.besides}`, sample: beside }]),
    ],
    panels: [
      panelOf(drawn, compared.who, { layers: [...line, { kind: "points", points: own, joined: false }], to }),
      ...(others.length === 0
        ? []
        : [
            panelOf(drawn, `${compared.besides}, for comparison`, {
              layers: [{ kind: "points", points: others, joined: true }],
              to,
            }),
          ]),
    ],
  };
};

export type Cell = string | number | null;

export const columns = [
  "Period",
  "Side of the start",
  "Counted",
  "Out of",
  "Beside: counted",
  "Beside: out of",
] as const;

const sideOf = (
  { from, to }: CountedWhen,
  { startsOn, showsFrom }: { startsOn: string; showsFrom: string },
): string => {
  if (to < startsOn) return "before";
  return from >= showsFrom ? "after" : "left out";
};

/** One row a period; what is hidden stays hidden and says so. */
export const rowsOf = ({ compared, choice }: Drawn, showsFrom: string): readonly (readonly Cell[])[] => {
  const rows = compared.treated.map((row): readonly Cell[] => {
    const other = compared.control.find(({ time }) => time === row.time);
    const side = sideOf(row, { startsOn: choice.startsOn, showsFrom });
    return [row.period, side, row.events, row.exposure, other?.events ?? null, other?.exposure ?? null];
  });
  return [
    ...rows,
    ...compared.hidden.map((period): readonly Cell[] => [
      period,
      "not read",
      "hidden to protect people, or not collected",
      null,
      null,
      null,
    ]),
  ];
};

const interval = (of: Interval | null, decimals: number): string =>
  of === null
    ? "cannot be said"
    : `${number(of.value, decimals)} (${number(of.lower, decimals)} to ${number(of.upper, decimals)})`;

/** Source, method, interval and denominator, for the foot of the page and of every file. */
export const notesOf = ({ compared, choice, reading, costEach }: Drawn): readonly string[] => [
  choice.method === "beside"
    ? "Method: difference in differences, as the ratio of two ratios of rates; the interval is widened as far as the counts vary beyond chance (quasi-Poisson)."
    : `Method: interrupted time series, quasi-Poisson regression with a step and a trend${reading.seasons ? " and seasons" : ""}.`,
  `Spread beyond chance: ${reading.dispersion === null ? "cannot be said" : number(reading.dispersion, 2)} (1 is chance alone). Rate ratio: ${interval(reading.ratio, 3)}. People: ${interval(reading.people, 0)}.`,
  `Denominator: ${compared.unit.words === "per 1,000 residents" ? "residents of the service’s area, as the census counted them" : "those who could have been counted"}. Service: ${compared.service}.`,
  `Counted: ${compared.measure}. Somebody who came twice may be counted twice.`,
  "It misleads where something else began at the same time, or where the community was chosen because its figures were low: low figures rise by themselves.",
  `Cost: ${costSaid(costEach)}`,
  ...compared.notes,
];

/** The files to keep. */
export const keptOf = (drawn: Drawn & { readonly showsFrom: string; readonly title: string }) => {
  const notes = notesOf(drawn);
  const said = sentencesOf({ ...drawn, besides: drawn.compared.besides });
  return {
    chart: chartOf(drawn),
    notes,
    table: {
      fileName: "campaign-result",
      sheet: "Campaign",
      columns: [...columns],
      rows: rowsOf(drawn, drawn.showsFrom),
      notes: [drawn.title, verdictTitle(drawn.reading.verdict, drawn.choice), ...said, ...notes],
    },
  };
};
