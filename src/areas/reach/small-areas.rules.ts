/** One community's rate in each small area, from counts that came through the gate. No area stands before another. @practice P03 */
import { indicatorOf } from "../../disclosure/indicator-of.ts";
import type { Indicator, Released } from "../../nouns/indicator.ts";
import type { Finding, Row } from "./finding.rules.ts";
import { partNotSaid } from "./from-slices.rules.ts";
import { meaningOf } from "./measures.rules.ts";
import type { Part } from "./service-table.rules.ts";

/** Residents of each community, by the code of the small area. */
export type ResidentsOfAreas = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** How an area's rate stands to that of the same community in the whole area, once chance is counted in. */
export type AreaSide = "below" | "above" | "same" | "none";

export interface AreaRate {
  readonly code: string;
  readonly name: string;
  readonly seen: Released;
  /** Null where nobody knows how many live there. */
  readonly figure: Indicator | null;
  readonly side: AreaSide;
}

export interface AreaRates {
  readonly row: Row;
  /** In the order of the file. */
  readonly areas: readonly AreaRate[];
}

const sideOf = (figure: Indicator | null, whole: number | null): AreaSide => {
  if (figure === null || figure.lower95 === null || figure.upper95 === null || whole === null) return "none";
  if (figure.upper95 < whole) return "below";
  return figure.lower95 > whole ? "above" : "same";
};

/** Those the page speaks of, else those compared with, else the first who were counted. */
const rowMeant = ({ rows }: Finding, spokenOf: string | undefined): Row | undefined =>
  rows.find(({ community }) => community.code === spokenOf) ??
  rows.find(({ isReference }) => isReference) ??
  rows.find(({ mark }) => mark === "value");

interface Asked {
  readonly finding: Finding;
  readonly parts: readonly Part[];
  readonly residents: ResidentsOfAreas;
  readonly names: ReadonlyMap<string, string>;
  readonly spokenOf: string | undefined;
  readonly period: string | null;
  readonly source: string;
}

/** Undefined where the figures are not told apart by small area, or nobody can be spoken of. */
export const areaRatesOf = (asked: Asked): AreaRates | undefined => {
  const { finding, residents, names, period, source } = asked;
  const row = rowMeant(finding, asked.spokenOf);
  const parts = asked.parts.filter(({ name }) => name !== partNotSaid);
  if (row === undefined || parts.length === 0) return undefined;
  const isRate = meaningOf(finding.question.measure).basis.of === "residents";
  const { code: community } = row.community;
  const areas = parts.flatMap(({ name: code, seen }): readonly AreaRate[] => {
    const count = seen.get(community);
    if (count === undefined) return [];
    const living = residents.get(code)?.get(community) ?? null;
    const figure =
      isRate && living !== null && living > 0
        ? indicatorOf({ count, outOf: { residents: living }, period, source })
        : null;
    return [{ code, name: names.get(code) ?? code, seen: count, figure, side: sideOf(figure, row.ratePer1000) }];
  });
  return { row, areas };
};

/** Why there is no rate in any small area, as a sentence; null where there is one, or all are hidden. */
export const noRatesBecause = ({ areas }: AreaRates, measure: string): string | null => {
  if (meaningOf(measure).basis.of !== "residents")
    return "This is a share of people who came, and not of residents. It is not worked out for small areas, so there is no map.";
  return areas.some(({ figure }) => figure !== null)
    ? null
    : "Who lives in each small area is not loaded, so there are no rates and no map. Bring in a population file that names the same areas.";
};
