/** A service's small areas as they may be shown: the newest period that tells areas apart, with residents and deciles. */
import type { Tx } from "../../../db/tables.ts";
import type { Role } from "../../../nouns/role.ts";
import type { Looking } from "./series.store.ts";
import { rolesThatSeeFigures } from "../../places/index.ts";
import { findPlaceFigures, findServiceTable } from "../figures.store.ts";
import type { PeriodLoaded } from "../loaded.ts";
import { firstMeasureOf } from "../service/service-view.rules.ts";
import { splitsIn } from "../service/splits.rules.ts";
import { findSmallAreas } from "../small-areas.store.ts";
import type { AreasHeld } from "./areas.rules.ts";
import type { ReachTable } from "../table.rules.ts";

export interface AreasFound extends AreasHeld {
  readonly rolesThatSee: readonly Role[];
  /** Every service of the place, for a comparison across services; none unless asked for. */
  readonly services: readonly OneService[];
}

/** A service's newest figures, as they may be shown. */
export interface OneService {
  readonly name: string;
  readonly table: ReachTable;
}

/** Services set beside one another; more are no drawing to read. */
const servicesMax = 40;

async function listServicesBeside(tx: Tx): Promise<readonly OneService[]> {
  const figures = await findPlaceFigures(tx);
  const all: OneService[] = [];
  for (const service of figures.services.slice(0, servicesMax)) {
    const [loaded] = service.periods;
    const { population } = service;
    if (loaded === undefined || population === null) continue;
    const wanted = { figures, service: { ...service, population }, loaded, measure: "", splits: [] };
    const table = await findServiceTable(tx, wanted);
    if (table.ok) all.push({ name: service.service.name, table: table.value.table });
  }
  return all;
}

interface AreasWanted {
  readonly serviceId: string;
  readonly measure: string | undefined;
  readonly services: boolean;
}

const tellsAreas = ({ activity }: PeriodLoaded): boolean => activity.version.contents.areas.length > 0;

/** Undefined where there is no such service. The same table as the service's own page, so that no two pages differ. */
export async function findAreasFor(
  tx: Tx,
  { place, maySee }: Looking,
  wanted: AreasWanted,
): Promise<AreasFound | undefined> {
  const rolesThatSee = await rolesThatSeeFigures(tx, place.id);
  const may = maySee({ rolesThatSee });
  const figures = await findPlaceFigures(tx, wanted.serviceId);
  const [service] = figures.services;
  if (service === undefined) return undefined;
  const loaded = service.periods.find(tellsAreas) ?? service.periods[0];
  const { population } = service;
  const nothing = { residents: new Map(), names: new Map(), map: { is: "not-loaded" } } as const;
  const found = { kept: figures.reference, service, loaded, rolesThatSee, services: [] };
  if (!may || loaded === undefined || population === null) {
    return { ...found, measure: wanted.measure ?? "", table: null, smallAreas: nothing };
  }
  const measure = wanted.measure ?? firstMeasureOf(service, loaded);
  const splits = splitsIn(loaded);
  const table = await findServiceTable(tx, { figures, service: { ...service, population }, loaded, measure, splits });
  const smallAreas = await findSmallAreas(tx, figures, splits.includes("area") ? loaded : null);
  const services = wanted.services ? await listServicesBeside(tx) : [];
  return { ...found, measure, table, smallAreas, services };
}
