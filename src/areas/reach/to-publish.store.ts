/** One measure of a service for everyone to read: through the gate together with all that is out already. @practice P03 */
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { found, wrong, type Result } from "../../nouns/result.ts";
import { boundariesOf, cubeOf, type Outlined } from "../datasets/index.ts";
import { settingIn } from "../places/index.ts";
import { aboutOf, findPlaceFigures, findResidents, type PlaceFigures } from "./figures.store.ts";
import { activityHeld } from "./from-slices.rules.ts";
import type { PeriodLoaded, ServiceLoaded } from "./loaded.ts";
import { areasInAreas } from "./nesting.rules.ts";
import { areasOut, type AlreadyOut, type Nesting } from "./overlap.rules.ts";
import { smallNumbersByDefault, smallNumbersChosen } from "./place-choices.rules.ts";
import { splitQuestions, tableQuestions, type Split } from "./questions.rules.ts";
import type { Release } from "./released.rules.ts";
import { serviceTable } from "./service-table.rules.ts";
import { listSliceRows } from "./slices.store.ts";
import { forEveryoneOf, onlyMeasures, type ForEveryone } from "./to-publish.rules.ts";

/** What is to be published, as it was chosen. */
export interface ToPublish {
  readonly serviceId: string;
  readonly measure: string;
  /** As printed. */
  readonly period: string;
  readonly by: Split | null;
}

/** The place's rule for small numbers, by its name. */
export const findPolicyInForce = async (tx: Tx): Promise<ForEveryone["policy"]> =>
  (await settingIn(tx, placeOf(tx), { name: "small-number-policy", shape: smallNumbersChosen }))?.value ??
  smallNumbersByDefault;

/** What can be published: the services of the place with their periods and measures. */
export const findPublishable = async (tx: Tx): Promise<readonly ServiceLoaded[]> =>
  (await findPlaceFigures(tx)).services;

async function listOutlines(
  tx: Tx,
  { datasets }: PlaceFigures,
  codes: ReadonlySet<string>,
): Promise<readonly Outlined[]> {
  const found = new Map<string, Outlined>();
  for (const { kind, version } of datasets) {
    if (kind !== "boundaries" || version === null) continue;
    if (!version.contents.areas.some(({ code }) => codes.has(code))) continue;
    const { areas } = await boundariesOf(cubeOf(tx, version));
    for (const area of areas) if (codes.has(area.code)) found.set(area.code, area);
  }
  return [...found.values()];
}

interface Asking {
  readonly figures: PlaceFigures;
  readonly loaded: PeriodLoaded;
  readonly wanted: ToPublish;
  readonly out: AlreadyOut;
}

/** How the areas that are out and those to go out lie in each other; refused where nobody here knows. */
async function findNestings(tx: Tx, { figures, loaded, wanted, out }: Asking): Promise<Result<readonly Nesting[]>> {
  if (wanted.by !== "area") return found([]);
  const own = new Set(loaded.activity.version.contents.areas.map(({ code }) => code));
  const before = areasOut(out, wanted.measure);
  if ([...before].every((code) => own.has(code))) return found([]);
  const codes = new Set([...own, ...before]);
  const outlines = await listOutlines(tx, figures, codes);
  if (outlines.length === codes.size) return found(areasInAreas(outlines));
  return wrong({
    field: "by",
    words: `Figures by other areas are out already, and which of those areas lie in which is not known here. Bring in outlines of both: ${codes.size - outlines.length} of ${codes.size} areas have none. Or publish the figures without areas.`,
  });
}

const isSameOrganisation = (one: PeriodLoaded["activity"], other: PeriodLoaded["activity"]): boolean =>
  one.version.datasetId === other.version.datasetId && one.organisation === other.organisation;

/** Another service with the same counts: what is out is kept by service, so nobody would hold the two against each other. */
async function findSameCounts(tx: Tx, { activity }: PeriodLoaded, serviceId: string): Promise<string | undefined> {
  const { services } = await findPlaceFigures(tx);
  return services.find(
    ({ service, periods }) =>
      service.id !== serviceId && periods.some((own) => isSameOrganisation(own.activity, activity)),
  )?.service.name;
}

/** Begins what asks the gate, and waits where that takes long. */
export type Through = <Made>(make: (release: Release) => Made) => Promise<Made>;

interface HeldAgainst {
  readonly out: AlreadyOut;
  readonly through: Through;
}

/** Undefined where there is no such service or period here. */
export async function findForEveryone(
  tx: Tx,
  wanted: ToPublish,
  { out, through }: HeldAgainst,
): Promise<Result<ForEveryone> | undefined> {
  const figures = await findPlaceFigures(tx, wanted.serviceId);
  const [service] = figures.services;
  const loaded = service?.periods.find(({ period }) => period.printed === wanted.period);
  if (service === undefined || loaded === undefined) return undefined;
  const { policy } = figures.rule;
  const { measure, by } = wanted;
  if (service.population === null) return wrong({ field: "service", words: service.gaps.join(" ") });
  if (!policy.leavesThePlace)
    return wrong({
      field: "service",
      words: "The keepers decided that no figures leave this place. They can change it on the page of what is settled.",
    });
  const isPublished = loaded.activity.version.contents.published;
  const same = isPublished ? undefined : await findSameCounts(tx, loaded, wanted.serviceId);
  if (same !== undefined)
    return wrong({
      field: "service",
      words: `“${same}” has the same code, so the same people are counted for both services. Take the code away from one of them, then check this again.`,
    });
  const nestings = await findNestings(tx, { figures, loaded, wanted, out });
  if (!nestings.ok) return nestings;
  const table = await listSliceRows(tx, loaded.activity, tableQuestions(loaded));
  const rows = by === null ? [] : await listSliceRows(tx, loaded.activity, splitQuestions(loaded, measure, by));
  const splits = by === null ? [] : [{ measure, by, rows }];
  const all = activityHeld({ loaded, table, splits, locals: figures.locals });
  const held = {
    activity: onlyMeasures(all, measure),
    population: await findResidents(tx, service.population),
    serviceName: service.service.name,
    measure,
    about: aboutOf(service, loaded),
    related: all.reading.measures.flatMap(({ id, kind }) => (kind === "count" && !id.includes("/") ? [id] : [])),
  };
  const before = { out, nestings: nestings.value };
  const shown = await through((release) => serviceTable(held, { policy, readers: "everyone", before, release }));
  return shown.ok ? forEveryoneOf({ shown: shown.value, measure, by, reference: figures.reference, policy }) : shown;
}
