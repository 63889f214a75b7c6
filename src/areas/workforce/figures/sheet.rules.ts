import type { Released } from "../../../nouns/indicator.ts";
import { columnsShown } from "../gate.rules.ts";
import type { ByBroad } from "../gate.rules.ts";
import { groupWords } from "../groups.rules.ts";
import type { Local } from "../groups.rules.ts";
import type { IndicatorShown } from "../indicators.rules.ts";
import { saidOf } from "../said.rules.ts";
import type { FiguresShown } from "../shown.rules.ts";
import { levelWords, partWords, yearWords } from "../workforce.ts";
import type { Figures } from "../workforce.ts";
import { percentIn, shareSaid } from "./beside.rules.ts";
import type { BesideShares } from "./beside.rules.ts";
import type { TrendLine } from "./trend.rules.ts";

interface ToTake {
  readonly figures: Figures;
  readonly shown: FiguresShown | null;
  readonly indicators: readonly IndicatorShown[];
  readonly locals: readonly Local[];
  readonly beside: BesideShares | null;
  readonly trend: readonly TrendLine[];
}

const many = (count: Released): number | string => (count.mark === "value" ? count.count : count.mark);
const four = (by: ByBroad) => columnsShown.map((column) => many(by[column]));

const sideNames = { staff: "works here", lives: "lives here", uses: "uses the service" } as const;
const besideRows = ({ broad, groups }: BesideShares, locals: readonly Local[]) =>
  [...broad, ...groups].flatMap((row) =>
    (["staff", "lives", "uses"] as const).map((side) => [
      "Share of 100",
      `${groupWords(row.group, locals)}: ${sideNames[side]}`,
      null,
      null,
      null,
      null,
      rounded(percentIn(row[side])),
      null,
      null,
      shareSaid(row[side]),
    ]),
  );
const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 100) / 100);

const countRows = (shown: FiguresShown) => [
  ...shown.levels.map(({ level, by }) => ["Staff by level", levelWords[level], ...four(by), null, null, null, ""]),
  ...shown.bands.map(({ band, part, by }) => [
    "Staff by band",
    `${band}, ${partWords[part]}`,
    ...four(by),
    null,
    null,
    null,
    "",
  ]),
  ...shown.rounds.flatMap(({ round, stages }) =>
    [...stages].map(([stage, by]) => [
      "Recruitment",
      `${round === "" ? "All rounds" : round}: ${stage}`,
      ...four(by),
      null,
      null,
      null,
      "",
    ]),
  ),
];

const questionRows = (indicators: readonly IndicatorShown[]) =>
  indicators
    .filter(({ asked }) => asked.kind !== "bands")
    .map((one) => [
      `Question ${one.asked.number}`,
      one.asked.title,
      null,
      null,
      null,
      null,
      rounded(one.ratio.value),
      one.ratio.value === null ? null : rounded(one.ratio.lower),
      one.ratio.value === null ? null : rounded(one.ratio.upper),
      saidOf(one).join(" "),
    ]);

const trendRows = (lines: readonly TrendLine[]) =>
  lines.flatMap(({ title, unit, points }) =>
    points.map(({ year, value, lower, upper }) => [
      "Over the years",
      `${title}, ${yearWords(year)}`,
      null,
      null,
      null,
      null,
      rounded(value),
      rounded(lower),
      rounded(upper),
      unit === "times" ? "times as likely" : "of 100",
    ]),
  );

/** What stands on the page, to take away; it has passed the gate as the page has. @practice P13 @practice P03 */
export const sheetOf = ({ figures, shown, indicators, locals, beside, trend }: ToTake) => ({
  fileName: `workforce-${figures.year}`,
  sheet: "Workforce",
  columns: [
    "What",
    "Which",
    "White",
    "Ethnic minorities",
    "Not known",
    "All",
    "Figure",
    "Lower limit",
    "Upper limit",
    "In words",
  ],
  rows: [
    ...questionRows(indicators),
    ...trendRows(trend),
    ...(beside === null ? [] : besideRows(beside, locals)),
    ...(shown === null ? [] : countRows(shown)),
  ],
  notes: [
    `${figures.organisation.name}, ${yearWords(figures.year)}. ${figures.source}. Small numbers are hidden, with whatever they could be worked out from.`,
  ],
});
