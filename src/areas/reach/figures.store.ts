/** Figures of a place as they may be shown: asked of cubes, and through the gate before they leave this file. @practice P03 */
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { listCategories, type CategoryOfPlace } from "../communities/index.ts";
import { listDatasets, type DatasetInForce, type PopulationReading } from "../datasets/index.ts";
import { listServices } from "../organisations/index.ts";
import { settingIn } from "../places/index.ts";
import { agesIn } from "./ages-here.rules.ts";
import type { ResidentsOfAge } from "./ages.rules.ts";
import { activityHeld, populationHeld, type ActivityHeld, type SplitRows } from "./from-slices.rules.ts";
import { loadedFor } from "./loaded.rules.ts";
import type { PeriodLoaded, ServiceLoaded } from "./loaded.ts";
import { periodCode } from "./overlap.rules.ts";
import type { About } from "./released.rules.ts";
import { policyOf, referenceChosen, smallNumbersChosen } from "./place-choices.rules.ts";
import { residentsThroughGate } from "./residents-gate.rules.ts";
import { residentsQuestion, splitQuestions, tableQuestions, type Split } from "./questions.rules.ts";
import type { Reference } from "./reference.rules.ts";
import { remembering, versionKey } from "./remember.store.ts";
import { serviceTable, type PlaceRule, type ServiceTable } from "./service-table.rules.ts";
import { listSliceRows } from "./slices.store.ts";
import type { Result } from "../../nouns/result.ts";
import type { ReachTable } from "./table.rules.ts";

/** What is loaded in a place, and how its keepers want it shown. */
export interface PlaceFigures {
  readonly rule: PlaceRule;
  /** Whom the keepers chose to compare with; undefined where they did not. */
  readonly reference: Reference | undefined;
  readonly services: readonly ServiceLoaded[];
  readonly locals: readonly CategoryOfPlace[];
  /** All datasets of the place, with the version in force. */
  readonly datasets: readonly DatasetInForce[];
}

/** How this place wants small counts shown. */
export async function findSmallNumberRule(tx: Tx): Promise<PlaceRule> {
  const policy = await settingIn(tx, placeOf(tx), { name: "small-number-policy", shape: smallNumbersChosen });
  return { policy: policyOf(policy?.value), readers: "of-the-place" };
}

/** Of one service, or of all. At most 200 services. */
export async function findPlaceFigures(tx: Tx, serviceId?: string): Promise<PlaceFigures> {
  const place = placeOf(tx);
  const services = await listServices(tx);
  const datasets = await listDatasets(tx);
  const reference = await settingIn(tx, place, { name: "reference-group", shape: referenceChosen });
  const wanted = serviceId === undefined ? services : services.filter(({ id }) => id === serviceId);
  return {
    rule: await findSmallNumberRule(tx),
    reference: reference?.value,
    services: loadedFor(wanted, datasets),
    locals: await listCategories(tx),
    datasets,
  };
}

type PopulationHere = NonNullable<ServiceLoaded["population"]>;

/** Who lives in the area of a service, as gathered: what nobody has published is still to pass the gate. */
export async function findResidents(tx: Tx, population: PopulationHere): Promise<PopulationReading> {
  const { areaCode } = population;
  const questions = [residentsQuestion(areaCode, "of-all-ages"), residentsQuestion(areaCode, "added-up")];
  return populationHeld(population, await listSliceRows(tx, population, questions));
}

/** The same by age, for every community of the service's list; none where the population file does not tell ages apart. */
export async function listResidentsByAge(tx: Tx, population: PopulationHere): Promise<readonly ResidentsOfAge[]> {
  if (population.version.contents.ageBands.length === 0) return [];
  const rows = await listSliceRows(tx, population, [residentsQuestion(population.areaCode, "by-age")]);
  const rule = await findSmallNumberRule(tx);
  return agesIn(rows, (some) => residentsThroughGate(populationHeld(population, some), rule));
}

/** The name under which the counts of a service in a period are kept once they are out. */
export const aboutOf = ({ service }: ServiceLoaded, { period }: PeriodLoaded): About => ({
  service: service.id,
  period: periodCode(period),
});

interface Wanted {
  readonly figures: PlaceFigures;
  readonly service: ServiceLoaded & { readonly population: PopulationHere };
  readonly loaded: PeriodLoaded;
  readonly measure: string;
  readonly splits: readonly Split[];
}

const tablesMax = 200;
const rememberTable = remembering<Result<ServiceTable>>(tablesMax);

/** One service in one period, as it may be shown. */
export async function findServiceTable(tx: Tx, wanted: Wanted): Promise<Result<ServiceTable>> {
  const { figures, loaded, measure } = wanted;
  const table = await listSliceRows(tx, loaded.activity, tableQuestions(loaded));
  const splits: SplitRows[] = [];
  for (const by of wanted.splits) {
    const rows = await listSliceRows(tx, loaded.activity, splitQuestions(loaded, measure, by));
    splits.push({ measure, by, rows });
  }
  const population = await findResidents(tx, wanted.service.population);
  return tableWorkedOut(tx, wanted, {
    population,
    activity: () => activityHeld({ loaded, table, splits, locals: figures.locals }),
  });
}

interface Gathered {
  readonly population: PopulationReading;
  readonly activity: () => ActivityHeld;
}

/** Through the gate, the first time that it is asked for under the same rule. */
const tableWorkedOut = (tx: Tx, wanted: Wanted, { population, activity }: Gathered): Result<ServiceTable> => {
  const { figures, service, loaded, measure, splits } = wanted;
  const about = aboutOf(service, loaded);
  const { name } = service.service;
  const make = () =>
    serviceTable({ activity: activity(), population, serviceName: name, measure, about }, figures.rule);
  const { before, release, ...rule } = figures.rule;
  if (before !== undefined || release !== undefined) return make();
  const { areaCode } = service.population;
  const { organisation } = loaded.activity;
  const versions = [versionKey(loaded.activity), organisation, versionKey(service.population), areaCode];
  const key = [versions, about, loaded.period, name, measure, splits, rule, figures.locals];
  return rememberTable(tx, key, make);
};

const periodsMax = 16;

/** The periods that are loaded, oldest first, at most 16, each as its own page shows it. */
export async function listTrendTables(
  tx: Tx,
  { figures, service, measure }: Omit<Wanted, "loaded" | "splits">,
): Promise<readonly { readonly period: string; readonly table: ReachTable }[]> {
  const population = await findResidents(tx, service.population);
  const tables: { readonly period: string; readonly table: ReachTable }[] = [];
  for (const loaded of service.periods.slice(0, periodsMax)) {
    const rows = await listSliceRows(tx, loaded.activity, tableQuestions(loaded));
    const activity = () => activityHeld({ loaded, table: rows, splits: [], locals: figures.locals });
    const wanted = { figures, service, loaded, measure, splits: [] };
    const table = tableWorkedOut(tx, wanted, { population, activity });
    if (table.ok) tables.unshift({ period: loaded.period.printed, table: table.value.table });
  }
  return tables;
}
