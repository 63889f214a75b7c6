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

export const localsOf = ({ table, finding }: ServiceFigures): ServiceAnswer["local_categories"] => {
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

export const reportIn = ({ figures }: ServiceShown): Report | null =>
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
