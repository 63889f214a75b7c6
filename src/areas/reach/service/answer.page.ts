/** The page of a service as programs and spreadsheets read it: the same released counts, marks and methods. */
import type { Released } from "../../../nouns/indicator.ts";
import type { AgeRow } from "../ages.rules.ts";
import { insteadWords } from "../period-shown.words.ts";
import { reportOf, type Report } from "../report.page.ts";
import { reachWords } from "../reach.words.ts";
import type { Part } from "../service-table.rules.ts";
import { noRatesBecause, type AreaRates } from "../small-areas.rules.ts";
import { cellAt, columnOf } from "../table.rules.ts";
import type { ServiceShown } from "./service.page.tsx";
import type { ServiceAnswer } from "./service.schema.ts";
import type { ServiceFigures } from "./service-view.rules.ts";

const countOf = (count: Released): { readonly count: number | null; readonly mark: Released["mark"] } => ({
  count: count.mark === "value" ? count.count : null,
  mark: count.mark,
});

const partOf = ({ name, seen }: Part): ServiceAnswer["by_small_area"][number] => ({
  part: name,
  communities: [...seen].map(([code, count]) => ({ code, ...countOf(count) })),
});

const localsOf = ({ table, finding }: ServiceFigures): ServiceAnswer["local_categories"] => {
  const column = columnOf(table, finding.question.measure) ?? -1;
  return table.locals.map(({ code, label, countedIn, seen }) => ({
    code,
    label,
    counted_in: countedIn,
    ...countOf(cellAt(seen, column)),
  }));
};

const areaRatesOf = ({ map, finding }: ServiceFigures, rates: AreaRates): ServiceAnswer["small_area_rates"] => ({
  community: rates.row.community.code,
  because: noRatesBecause(rates, finding.question.measure),
  map: {
    is: map.is,
    matched: map.is === "not-loaded" ? 0 : map.matched,
    named: rates.areas.length,
  },
  areas: rates.areas.map(({ code, name, seen, figure, side }) => ({
    ...countOf(seen),
    code,
    name,
    residents: figure?.denominator ?? null,
    rate_per_1000: figure?.value ?? null,
    lower_95: figure?.lower95 ?? null,
    upper_95: figure?.upper95 ?? null,
    beside_the_whole_area: side,
  })),
});

const estimateOf = ({ value, lower, upper, because }: AgeRow["direct"]) => ({
  value,
  lower_95: lower,
  upper_95: upper,
  because,
});

const reportIn = ({ figures }: ServiceShown): Report | null =>
  figures === null ? null : reportOf(figures.table, figures.finding, reachWords("en").words);

export const answerOf = (shown: ServiceShown): ServiceAnswer => {
  const { figures, service } = shown;
  const { id, name, care } = service.service;
  const ages = figures?.ages;
  const report = reportIn(shown);
  return {
    service: { id, name, care },
    gaps: [...service.gaps],
    period: shown.period,
    instead: shown.newest === null || shown.period === null ? null : insteadWords(shown.newest, shown.period),
    periods: service.periods.map(({ period }) => period.printed),
    reference_because: figures?.compared.because ?? null,
    finding:
      report === null
        ? null
        : {
            ...report,
            rows: [...report.rows],
            methods: [...report.methods],
            sources: [...report.sources],
            warnings: [...report.warnings],
          },
    local_categories: figures === null ? [] : localsOf(figures),
    by_referral_source: (figures?.sources ?? []).map(partOf),
    by_small_area: (figures?.areas ?? []).map(partOf),
    small_area_rates: figures?.areaRates === undefined ? null : areaRatesOf(figures, figures.areaRates),
    allowing_for_age: {
      because: ages?.ok === false ? ages.problems.map(({ words }) => words).join(" ") : null,
      communities:
        ages?.ok === true
          ? ages.value.map(({ code, direct, indirect }) => ({
              code,
              direct_per_1000: estimateOf(direct),
              indirect_of_100: estimateOf(indirect),
            }))
          : [],
    },
    over_time: (figures?.trend ?? []).map(({ period, row, figure, changed }) => ({
      period,
      community: row.community.code,
      seen: countOf(figure.count),
      value: figure.value,
      unit: figure.unit,
      denominator: figure.denominator,
      lower_95: figure.lower95,
      upper_95: figure.upper95,
      method: figure.method,
      source: figure.source,
      changed,
    })),
    how_sure: (figures?.certainty ?? []).map(({ row, p, pOfAll, standsOut }) => ({
      code: row.community.code,
      p,
      p_of_all: pOfAll,
      stands_out: standsOut,
    })),
  };
};

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
  "population",
  "seen",
  "seen_min",
  "seen_max",
  "mark",
  "rate_per_1000",
  "lower_95",
  "upper_95",
  "rate_ratio",
  "ratio_lower_95",
  "ratio_upper_95",
  "expected",
  "missing",
  "missing_lower",
  "missing_upper",
  "tipping",
] as const;

type Cell = string | number | null;
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

/** One line a figure; lines of parts name what they are a part of. */
export const sheetOf = (shown: ServiceShown) => {
  const report = reportIn(shown);
  const { figures, service } = shown;
  if (report === null || figures === null) {
    return { fileName: "reach", sheet: "Reach", columns: [...columns], rows: [], notes: [...service.gaps] };
  }
  const names = new Map(report.rows.map(({ code, community }) => [code, community]));
  const led: Line = {
    area_code: report.area.code,
    service: service.service.name,
    period: report.period,
    measure: report.measure,
    reference: report.reference,
  };
  const overTime = figures.trend
    .filter(({ period }) => period !== report.period)
    .map(({ period, row, figure }): Line => ({
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
  const lines = [
    ...mainLines(report),
    ...locals,
    ...partLines("referral source", figures.sources, names),
    ...partLines("small area", figures.areas, names).map((line) => ({ ...line, ...rateIn(line, figures.areaRates) })),
    ...overTime,
  ];
  return {
    fileName: `reach-${service.service.name}-${report.measure}`,
    sheet: "Reach",
    columns: [...columns],
    rows: lines.map((line) => columns.map((column): Cell => ({ ...led, ...line })[column] ?? null)),
    notes: [
      ...report.warnings,
      ...report.methods.map(({ number, name, formula, source }) => `${number}: ${name}. ${formula}. ${source}`),
      ...report.sources.map(
        ({ role, file, publisher, licence, vintage }) =>
          `${role}: ${[file, publisher, licence, vintage].filter((one) => one !== null).join(", ")}`,
      ),
    ],
  };
};
