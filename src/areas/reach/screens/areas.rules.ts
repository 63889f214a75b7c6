/** One community's counts in each small area, and how the whole area stands. */
import { findingFor, type Row } from "../finding.rules.ts";
import { areaRatesOf, noRatesBecause, type AreaRate } from "../small-areas.rules.ts";
import { referenceHere } from "../place-choices.rules.ts";
import type { Result } from "../../../nouns/result.ts";
import type { PeriodLoaded, ServiceLoaded } from "../loaded.ts";
import type { Reference } from "../reference.rules.ts";
import type { ServiceTable } from "../service-table.rules.ts";
import type { SmallAreasFound } from "../service/service-view.rules.ts";

/** What was found of a service's small areas. */
export interface AreasHeld {
  readonly service: ServiceLoaded;
  readonly loaded: PeriodLoaded | undefined;
  readonly measure: string;
  /** Null where nothing is loaded, or the reader may not see it. */
  readonly table: Result<ServiceTable> | null;
  readonly smallAreas: SmallAreasFound;
  /** Whom the keepers chose to compare with. */
  readonly kept: Reference | undefined;
}

export interface AreasShown {
  readonly row: Row | null;
  readonly areas: readonly AreaRate[];
  /** Why there are no rates of areas, as a sentence; null where there are. */
  readonly because: string | null;
}

const none = (because: string): AreasShown => ({ row: null, areas: [], because });

/** Of the community asked for, else of those compared with. */
export const areasShown = (held: AreasHeld, community: string | undefined): AreasShown => {
  const { table, loaded, measure, smallAreas, service } = held;
  if (table === null || loaded === undefined) {
    return none(service.gaps.join(" ") || "No figures of this service are loaded.");
  }
  if (!table.ok) return none(table.problems.map(({ words }) => words).join(" "));
  const { reference } = referenceHere(table.value.table, measure, { asked: undefined, kept: held.kept });
  const finding = findingFor(table.value.table, { measure, reference });
  if (!finding.ok) return none(finding.problems.map(({ words }) => words).join(" "));
  const rates = areaRatesOf({
    finding: finding.value,
    parts: table.value.splits.area,
    residents: smallAreas.residents,
    names: smallAreas.names,
    spokenOf: community,
    period: loaded.period.printed,
    source: loaded.activity.version.fileName,
  });
  if (rates === undefined) {
    const apart =
      "The figures of this service are not told apart by small area. Bring in a file that has a column for it.";
    return none(apart);
  }
  return { row: rates.row, areas: rates.areas, because: noRatesBecause(rates, measure) };
};
