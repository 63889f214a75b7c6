/** Which of a place's datasets count which of its services, and what is not loaded: said as a gap, never left out. @practice P03 */
import type { DatasetInForce } from "../datasets/index.ts";
import type { Care, ServiceListed } from "../organisations/index.ts";
import type { ActivityLoaded, Loaded, PeriodLoaded, ServiceLoaded } from "./loaded.ts";

/** As a cube names an organisation. */
const keyOf = ({ type, code }: { readonly type: string; readonly code: string }): string =>
  type === "" ? code : `${type}:${code}`;

const inForce = (datasets: readonly DatasetInForce[], ...kinds: readonly string[]): readonly Loaded[] =>
  datasets.flatMap((dataset) => {
    const { kind, version } = dataset;
    return version !== null && kinds.includes(kind) ? [{ dataset, version }] : [];
  });

/** The organisations of a file that are this service: by the codes it has in published files, or as its own file. */
const organisationsOf = (service: ServiceListed, { dataset, version }: Loaded): readonly (string | null)[] => {
  const { organisations } = version.contents;
  const codes = new Set([...service.keys.map(keyOf), service.id]);
  const named = organisations.filter((one) => codes.has(keyOf(one)) || one.code === service.id).map(keyOf);
  if (named.length > 0) return named;
  if (dataset.serviceId !== service.id) return [];
  const [only, ...others] = organisations;
  if (only === undefined) return [null];
  return others.length === 0 ? [keyOf(only)] : [];
};

/** The first year in a period as printed ("2019-20", "Q1 2024"), for periods whose days nobody knows. */
const orderOf = ({ period }: PeriodLoaded): string => period.from ?? /\b(19|20)\d\d\b/.exec(period.printed)?.[0] ?? "";

const periodsOf = (service: ServiceListed, activity: readonly Loaded[]): readonly PeriodLoaded[] => {
  const newestImportFirst = activity.toSorted(
    (one, other) => other.version.importedAt.getTime() - one.version.importedAt.getTime(),
  );
  const all = newestImportFirst.flatMap((loaded) =>
    organisationsOf(service, loaded).flatMap((organisation) => {
      const own: ActivityLoaded = { ...loaded, organisation };
      return loaded.version.contents.periods.map((period): PeriodLoaded => ({ period, activity: own }));
    }),
  );
  const once = all.filter(({ period }, at) => all.findIndex((other) => other.period.printed === period.printed) === at);
  return once.toSorted((one, other) => orderOf(other).localeCompare(orderOf(one)));
};

const populationOf = (service: ServiceListed, populations: readonly Loaded[]): ServiceLoaded["population"] => {
  const newest = populations.toSorted(
    (one, other) => other.version.importedAt.getTime() - one.version.importedAt.getTime(),
  );
  for (const loaded of newest) {
    const { areas } = loaded.version.contents;
    const [only, ...others] = areas;
    const areaCode = service.areaCode ?? (others.length === 0 ? (only?.code ?? null) : null);
    if (areaCode !== null && areas.some(({ code }) => code === areaCode)) return { ...loaded, areaCode };
  }
  return null;
};

const gapsOf = (service: ServiceListed, has: Pick<ServiceLoaded, "periods" | "population">): readonly string[] => [
  ...(has.periods.length > 0
    ? []
    : [`No figures of ${service.name} are loaded, so nobody can see here whom it reaches.`]),
  ...(has.population !== null
    ? []
    : [
        service.areaCode === null
          ? `Nobody has said which area ${service.name} is for, so its figures cannot be set against who lives there.`
          : `Who lives in ${service.areaCode} is not loaded, so the figures of ${service.name} cannot be set against who lives there.`,
      ]),
];

/** Every service with what is loaded about it, in the order given. */
export const loadedFor = (
  services: readonly ServiceListed[],
  datasets: readonly DatasetInForce[],
): readonly ServiceLoaded[] => {
  const activity = inForce(datasets, "activity", "records");
  const populations = inForce(datasets, "population");
  return services.map((service) => {
    const has = { periods: periodsOf(service, activity), population: populationOf(service, populations) };
    return { service, ...has, gaps: gapsOf(service, has) };
  });
};

const careWords = { "early-help": "Early help", "crisis-care": "Crisis care" } as const;

const isOfCare = (care: Care, wanted: Care): boolean => care === wanted || care === "both";

/** Which kinds of care nobody can see here, early help and crisis care each by name: a gap, and no proof of anything. */
export const careNotLoaded = (loaded: readonly ServiceLoaded[]): readonly string[] =>
  (["early-help", "crisis-care"] as const)
    .filter((care) => !loaded.some(({ service, periods }) => isOfCare(service.care, care) && periods.length > 0))
    .map((care) => `${careWords[care]}: not loaded.`);
