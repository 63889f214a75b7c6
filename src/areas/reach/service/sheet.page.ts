/** The figures of a service as a spreadsheet takes them. */
import type { Released } from "../../../nouns/indicator.ts";
import { figureColumns } from "../figure-columns.ts";
import type { FigureKept } from "../finding-shown.page.ts";
import type { Report } from "../report.page.ts";
import { pathwayOf, shareShown, stepsIn, type CommunityPathway } from "../pathway.rules.ts";
import type { Part } from "../service-table.rules.ts";
import type { AreaRates } from "../small-areas.rules.ts";
import type { ReachTable } from "../table.rules.ts";
import { localsOf, reportIn } from "./answer.page.ts";
import type { ServiceShown } from "./service.page.tsx";
import type { ServiceFigures } from "./service-view.rules.ts";

const columns = [
  "area_code",
  "service",
  "period",
  "measure",
  "reference",
  "community",
  "code",
  "part_of",
  "part",
  ...figureColumns,
  "tipping",
] as const;

type Cell = string | number | null;

/** As a spreadsheet is made of it. */
interface Sheet {
  readonly fileName: string;
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly notes: readonly string[];
}

type Line = Partial<Readonly<Record<(typeof columns)[number], Cell>>>;

const lineOfCount = (count: Released): Line =>
  count.mark === "value"
    ? { seen: count.count, seen_min: count.min, seen_max: count.max, mark: count.mark }
    : { mark: count.mark };

const mainLines = (report: Report): readonly Line[] => [
  ...report.rows.map(({ tipping, ...row }): Line => ({ ...row, tipping: tipping?.words ?? null })),
  { community: "Not known", seen: report.unknown.count, mark: report.unknown.mark },
];

const partLines = (partOfWhat: string, parts: readonly Part[], names: ReadonlyMap<string, string>): readonly Line[] =>
  parts.flatMap(({ name, seen }) =>
    [...seen].map(([code, count]): Line => ({
      community: names.get(code) ?? code,
      code,
      part_of: partOfWhat,
      part: name,
      ...lineOfCount(count),
    })),
  );

/** The rate of a small area, for the community that has one on the page. */
const rateIn = ({ code, part: area }: Line, rates: AreaRates | undefined): Line => {
  const figure = rates?.row.community.code === code ? rates?.areas.find((one) => one.code === area)?.figure : undefined;
  return figure == null
    ? {}
    : {
        population: figure.denominator,
        rate_per_1000: figure.value,
        lower_95: figure.lower95,
        upper_95: figure.upper95,
      };
};

/** The figures whose numbers stand in lines of the same columns. */
type Listed = Exclude<FigureKept, "pathway">;

/** The lines of each figure that can be kept by itself, and all others. */
const linesOf = (figures: ServiceFigures, report: Report): Readonly<Record<Listed | "rest", readonly Line[]>> => {
  const names = new Map(report.rows.map(({ code, community }) => [code, community]));
  const overTime = figures.trend.map(({ period, row, figure }): Line => ({
    ...lineOfCount(figure.count),
    period,
    community: row.community.label,
    code: row.community.code,
    population: figure.denominator,
    rate_per_1000: row.ratePer1000,
    lower_95: row.lower95,
    upper_95: row.upper95,
    rate_ratio: row.ratio,
    ratio_lower_95: row.ratioLower95,
    ratio_upper_95: row.ratioUpper95,
  }));
  const locals = localsOf(figures).map(({ code, label, counted_in: countedIn, count, mark }): Line => ({
    community: label,
    code,
    part_of: "group of the list",
    part: names.get(countedIn) ?? countedIn,
    seen: count,
    mark,
  }));
  const areas = partLines("small area", figures.areas, names).map((line) => ({
    ...line,
    ...rateIn(line, figures.areaRates),
  }));
  return {
    finding: mainLines(report),
    "over-time": overTime,
    "small-areas": areas,
    rest: [...locals, ...partLines("referral source", figures.sources, names)],
  };
};

const allLines = (figures: ServiceFigures, report: Report): readonly Line[] => {
  const told = linesOf(figures, report);
  const earlier = told["over-time"].filter(({ period }) => period !== report.period);
  return [...told.finding, ...told.rest, ...told["small-areas"], ...earlier];
};

/** Of small areas a drawing has one community. */
const linesOfFigure = (figure: Listed, figures: ServiceFigures, report: Report): readonly Line[] => {
  const own = linesOf(figures, report)[figure];
  const code = figures.areaRates?.row.community.code;
  return figure === "small-areas" ? own.filter((line) => line.code === code) : own;
};

/** Sources, doubts and methods, under every table. */
const footOf = (report: Report): readonly string[] => [
  ...report.warnings,
  ...report.methods.map(({ number, name, formula, source }) => `${number}: ${name}. ${formula}. ${source}`),
  ...report.sources.map(
    ({ role, file, publisher, licence, vintage }) =>
      `${role}: ${[file, publisher, licence, vintage].filter((one) => one !== null).join(", ")}`,
  ),
];

/** One line a figure; lines of parts name what they are a part of. @param figure null for all of them together */
export const sheetOf = (shown: ServiceShown, figure: Listed | null): Sheet => {
  const report = reportIn(shown);
  const { figures, service } = shown;
  if (report === null || figures === null) {
    return { fileName: "reach", sheet: "Reach", columns: [...columns], rows: [], notes: [...service.gaps] };
  }
  const led: Line = {
    area_code: report.area.code,
    service: service.service.name,
    period: report.period,
    measure: report.measure,
    reference: report.reference,
  };
  const lines = figure === null ? allLines(figures, report) : linesOfFigure(figure, figures, report);
  return {
    fileName: `reach-${service.service.name}-${report.measure}`,
    sheet: "Reach",
    columns: [...columns],
    rows: lines.map((line) => columns.map((column): Cell => ({ ...led, ...line })[column] ?? null)),
    notes: footOf(report),
  };
};

/** The steps of help: a count and a share for each, or why there is none. */
export const pathwaySheet = (table: ReachTable): Sheet => {
  const steps = stepsIn(table);
  const cells = ({ community, steps: own }: CommunityPathway): readonly Cell[] => [
    community.name,
    community.code,
    ...own.flatMap((step, at): readonly Cell[] => {
      const share = shareShown(step);
      const count = step.count.mark === "value" ? step.count.count : step.count.mark;
      if (at === 0) return [count];
      return [count, ...(share.mark === "value" ? [share.percent, share.lower95, share.upper95] : [null, null, null])];
    }),
  ];
  return {
    fileName: "reach-pathway",
    sheet: "Steps of help",
    columns: [
      "community",
      "code",
      ...steps.flatMap((step, at) =>
        at === 0 ? [step] : [step, `${step}_percent`, `${step}_lower_95`, `${step}_upper_95`],
      ),
    ],
    rows: pathwayOf(table).map(cells),
    notes: [
      "A share is of the first step where the step counts people who live here, else of those who could take it.",
    ],
  };
};
