/** Who lives in a service's area and who used it, by community: for a page that sets something else beside both. */
import type { Tx } from "../../db/tables.ts";
import type { Released } from "../../nouns/indicator.ts";
import { findPlaceFigures, findServiceTable, type PlaceFigures } from "./figures.store.ts";
import type { ServiceLoaded } from "./loaded.ts";
import { leavingScreen, type LeavingScreen } from "./screens/leaving.rules.ts";
import { firstMeasureOf } from "./service/service-view.rules.ts";
import { findPeriodShown } from "./standing.store.ts";
import { cellAt, columnOf } from "./table.rules.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** As it came through the gate. */
export interface SharesHere {
  readonly service: Named;
  readonly area: string;
  readonly period: string;
  readonly populationPeriod: string | null;
  readonly measure: string;
  readonly communities: readonly {
    /** The NHS ethnic category, A to S. */
    readonly code: string;
    readonly residents: number | null;
    readonly seen: Released;
  }[];
  readonly unknown: Released | null;
  readonly everyone: Released | null;
  readonly sources: readonly string[];
  readonly leaving: LeavingScreen | null;
}

/** Services that are looked through for one whose figures tell enough. */
const lookedMax = 5;

/** Can most of its communities be read? */
const tellsEnough = ({ communities }: SharesHere): boolean =>
  communities.filter(({ residents, seen }) => residents !== null && seen.mark === "value").length * 2 >
  communities.length;

/**
 * Of one service, or of the first whose figures tell most communities apart; and which services have figures. Find out
 * first who may see figures.
 */
export async function findSharesHere(
  tx: Tx,
  serviceId?: string,
): Promise<{ readonly services: readonly Named[]; readonly shares: SharesHere | null }> {
  const figures = await findPlaceFigures(tx);
  const withFigures = figures.services.filter(({ periods, population }) => periods.length > 0 && population !== null);
  const services = withFigures.map(({ service: { id, name } }) => ({ id, name }));
  const wanted =
    serviceId === undefined
      ? withFigures.slice(0, lookedMax)
      : withFigures.filter(({ service: { id } }) => id === serviceId);
  let first: SharesHere | null = null;
  for (const service of wanted) {
    const shares = await findShares(tx, figures, service);
    if (shares !== null && tellsEnough(shares)) return { services, shares };
    first ??= shares;
  }
  return { services, shares: first };
}

async function findShares(tx: Tx, figures: PlaceFigures, service: ServiceLoaded): Promise<SharesHere | null> {
  const { population } = service;
  const shown = await findPeriodShown(tx, figures, service);
  if (population === null || shown === null) return null;
  const { loaded } = shown;
  const measure = firstMeasureOf(service, loaded);
  const found = await findServiceTable(tx, {
    figures,
    service: { ...service, population },
    loaded,
    measure,
    splits: [],
  });
  if (!found.ok) return null;
  const { table } = found.value;
  const column = columnOf(table, measure) ?? -1;
  const { id, name } = service.service;
  const period = loaded.period.printed;
  return {
    service: { id, name },
    area: table.area.name,
    period,
    populationPeriod: table.populationPeriod,
    measure,
    communities: table.communities.map(({ code, residents, seen }) => ({
      code,
      residents: residents.count,
      seen: cellAt(seen, column),
    })),
    unknown: table.unknown && cellAt(table.unknown, column),
    everyone: table.everyone && cellAt(table.everyone, column),
    sources: table.sources.map(({ publisher, fileName, vintage }) =>
      vintage === null ? (publisher ?? fileName) : `${publisher ?? fileName}, ${vintage}`,
    ),
    leaving: leavingScreen({ service, what: `${period}, ${measure}`, tables: [table] }),
  };
}
