/** What the page of a service answers: every part of it worked out from the one table that came through the gate. */
import { found, type Result } from "../../../nouns/result.ts";
import { allowingForAge, type AgeRow, type ResidentsOfAge } from "../ages.rules.ts";
import { byCertainty, type Certainty } from "../certainty.rules.ts";
import { findingFor, type Finding } from "../finding.rules.ts";
import { partNotSaid } from "../from-slices.rules.ts";
import type { PeriodLoaded, ServiceLoaded } from "../loaded.ts";
import { meaningOf } from "../measures.rules.ts";
import { referenceHere, type ReferenceHere } from "../place-choices.rules.ts";
import { rowSpokenOf } from "../ranking.rules.ts";
import type { Reference } from "../reference.rules.ts";
import type { Part, ServiceTable } from "../service-table.rules.ts";
import type { ReachTable } from "../table.rules.ts";
import { areaRatesOf, type AreaRates, type ResidentsOfAreas } from "../small-areas.rules.ts";
import { tooManyAreas } from "./splits.rules.ts";
import { trendOf, type TrendPoint } from "../trend.rules.ts";
import type { MapHere } from "../boundaries-here.rules.ts";

/** What a reader chose; the address holds this and nothing else. */
export interface ServiceChoice {
  readonly measure?: string | undefined;
  readonly reference?: string | undefined;
  readonly community?: string | undefined;
  readonly period?: string | undefined;
  readonly order: "scheme" | "size";
}

/** What is known of the small areas that the figures name. */
export interface SmallAreasFound {
  readonly residents: ResidentsOfAreas;
  readonly names: ReadonlyMap<string, string>;
  readonly map: MapHere;
}

/** What was found for the choice. */
export interface ServiceFound {
  readonly service: ServiceLoaded;
  readonly loaded: PeriodLoaded;
  readonly measure: string;
  readonly table: ServiceTable;
  readonly trend: readonly { readonly period: string; readonly table: ReachTable }[];
  readonly ages: readonly ResidentsOfAge[];
  readonly smallAreas: SmallAreasFound;
  /** Whom the keepers chose to compare with. */
  readonly kept: Reference | undefined;
}

export interface ServiceFigures {
  readonly table: ReachTable;
  /** Every table that a number here comes from, those of other periods too. */
  readonly tables: readonly ReachTable[];
  readonly finding: Finding;
  readonly compared: ReferenceHere;
  /** The community the page speaks of; undefined where nothing stands out and none was chosen. */
  readonly spokenOf: string | undefined;
  readonly sources: readonly Part[];
  readonly areas: readonly Part[];
  /** By code. */
  readonly areaNames: ReadonlyMap<string, string>;
  /** Undefined where the figures are not told apart by small area. */
  readonly areaRates: AreaRates | undefined;
  readonly map: MapHere;
  readonly tooManyAreas: ReturnType<typeof tooManyAreas>;
  readonly ages: Result<readonly AgeRow[]>;
  readonly trend: readonly TrendPoint[];
  readonly certainty: readonly Certainty[];
}

/** A service for crisis is asked about crisis first; every other about who is referred. */
export const firstMeasureOf = ({ service }: ServiceLoaded, { activity }: PeriodLoaded): string => {
  const counts = activity.version.contents.measures.filter(({ kind }) => kind === "count");
  const prevents = counts.find(({ id }) => meaningOf(id).direction === "prevent");
  const referrals = counts.find(({ id }) => id === "referrals-received" || id === "referrals");
  const first = service.care === "crisis-care" ? (prevents ?? referrals) : referrals;
  return (first ?? counts[0])?.id ?? "";
};

export const figuresOf = (answered: ServiceFound, choice: ServiceChoice): Result<ServiceFigures> => {
  const { table, splits } = answered.table;
  const { measure } = answered;
  const compared = referenceHere(table, measure, { asked: choice.reference, kept: answered.kept });
  const finding = findingFor(table, { measure, reference: compared.reference });
  if (!finding.ok) return finding;
  const spokenOf = rowSpokenOf(finding.value, choice.community)?.community.code;
  const { residents, names, map } = answered.smallAreas;
  const bands = splits.ageBand.filter(({ name }) => name !== partNotSaid);
  const hasTrend = spokenOf !== undefined && answered.trend.length > 1;
  return found({
    table,
    tables: [table, ...(hasTrend ? answered.trend.map((one) => one.table) : [])],
    finding: finding.value,
    compared,
    spokenOf,
    sources: splits.referralSource,
    areas: splits.area,
    areaNames: names,
    areaRates: areaRatesOf({
      finding: finding.value,
      parts: splits.area,
      residents,
      names,
      spokenOf,
      period: answered.loaded.period.printed,
      source: answered.loaded.activity.version.fileName,
    }),
    map,
    tooManyAreas: tooManyAreas(answered.loaded),
    ages: allowingForAge(finding.value, bands, answered.ages),
    trend: hasTrend ? trendOf(answered.trend, { measure, reference: compared.reference }, spokenOf) : [],
    certainty: byCertainty(finding.value),
  });
};
