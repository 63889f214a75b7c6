/** A service over its periods, each as it may be shown: what every screen of figures begins with. */
import type { Tx } from "../../../db/tables.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Role } from "../../../nouns/role.ts";
import { rolesThatSeeFigures } from "../../places/index.ts";
import { findPlaceFigures, listTrendTables, type PlaceFigures } from "../figures.store.ts";
import type { PeriodLoaded, ServiceLoaded } from "../loaded.ts";
import { tableQuestions } from "../questions.rules.ts";
import { rememberPeriods } from "../slices.store.ts";
import type { Reference } from "../reference.rules.ts";
import { firstMeasureOf } from "../service/service-view.rules.ts";
import type { ReachTable } from "../table.rules.ts";
import { lineOfTime, type LineOfTime } from "./periods.rules.ts";

/** One period, through the gate. */
export interface InPeriod {
  readonly period: string;
  readonly table: ReachTable;
}

export interface Series {
  readonly figures: PlaceFigures;
  readonly service: ServiceLoaded;
  /** As asked, else the first that the service is asked about; empty where nothing is loaded. */
  readonly measure: string;
  /** Whom the keepers chose to compare with. */
  readonly kept: Reference | undefined;
  /** Oldest first. */
  readonly tables: readonly InPeriod[];
  /** The same periods as a line of time; those of another length are not on it. */
  readonly line: LineOfTime;
}

/** As many as `listTrendTables` gives at a time. */
const atATime = 16;

/** Charts over time are drawn from the newest so many periods. */
export const periodsOfChart = 64;

interface SeriesWanted {
  readonly serviceId: string;
  readonly measure: string | undefined;
  /** The newest so many. */
  readonly periodsMax: number;
}

/** File by file, what `listTrendTables` is going to ask. */
async function rememberSlices(tx: Tx, periods: readonly PeriodLoaded[]): Promise<void> {
  const files = Map.groupBy(periods, ({ activity: { version, organisation } }) =>
    JSON.stringify([version.datasetId, version.number, organisation]),
  );
  for (const own of files.values()) {
    const [first] = own;
    if (first === undefined) continue;
    const asked = own.map((one) => ({ period: one.period.printed, questions: tableQuestions(one) }));
    await rememberPeriods(tx, first.activity, asked);
  }
}

async function findSeries(tx: Tx, wanted: SeriesWanted): Promise<Series | undefined> {
  const figures = await findPlaceFigures(tx, wanted.serviceId);
  const [service] = figures.services;
  if (service === undefined) return undefined;
  const [newest] = service.periods;
  const { population } = service;
  const kept = figures.reference;
  if (newest === undefined || population === null)
    return { figures, service, measure: "", kept, tables: [], line: lineOfTime([]) };
  const measure = wanted.measure ?? firstMeasureOf(service, newest);
  await rememberSlices(tx, service.periods.slice(0, wanted.periodsMax));
  const tables: InPeriod[] = [];
  for (let from = 0; from < Math.min(service.periods.length, wanted.periodsMax); from += atATime) {
    const periods = service.periods.slice(from, Math.min(from + atATime, wanted.periodsMax));
    tables.unshift(...(await listTrendTables(tx, { figures, service: { ...service, population, periods }, measure })));
  }
  const loaded = new Set(tables.map(({ period }) => period));
  const line = lineOfTime(service.periods.map(({ period }) => period).filter(({ printed }) => loaded.has(printed)));
  return { figures, service, measure, kept, tables, line };
}

/** Where somebody asks, and whether they may see anything there. */
export interface Looking {
  readonly place: PlaceHere;
  readonly maySee: (who: { readonly rolesThatSee: readonly Role[] }) => boolean;
}

/** Undefined where there is no such service. Whoever may not see figures has none worked out for them. */
export async function findSeriesFor(
  tx: Tx,
  { place, maySee }: Looking,
  wanted: SeriesWanted,
): Promise<{ readonly series: Series; readonly rolesThatSee: readonly Role[] } | undefined> {
  const rolesThatSee = await rolesThatSeeFigures(tx, place.id);
  const series = await findSeries(tx, maySee({ rolesThatSee }) ? wanted : { ...wanted, periodsMax: 0 });
  return series && { series, rolesThatSee };
}
