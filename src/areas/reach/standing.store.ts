/** What stands out in a place, service by service, as it may be shown. */
import type { Tx } from "../../db/tables.ts";
import { found } from "../../nouns/result.ts";
import { findServiceTable, type PlaceFigures } from "./figures.store.ts";
import type { Finding } from "./finding.rules.ts";
import type { PeriodLoaded, ServiceLoaded } from "./loaded.ts";
import { comparedEnough, comparedIn, periodToShow, whyNotCompared, type NewestLeftOut } from "./period-shown.rules.ts";
import type { Reference } from "./reference.rules.ts";
import { findingsIn } from "./standing.rules.ts";
import type { ReachTable } from "./table.rules.ts";

export interface ServiceFindings {
  readonly service: ServiceLoaded;
  /** The newest that can be compared. Null where nothing is loaded. */
  readonly period: string | null;
  /** Newer figures that cannot be compared; null where `period` is the newest. */
  readonly newest: NewestLeftOut | null;
  readonly findings: readonly Finding[];
}

/** Services whose figures are looked through; the rest are listed without findings. */
const servicesMax = 20;

/** One entry for each service, in order. */
export async function listFindings(tx: Tx, figures: PlaceFigures): Promise<readonly ServiceFindings[]> {
  const all: ServiceFindings[] = [];
  for (const service of figures.services) {
    const looked = all.filter(({ findings }) => findings.length > 0).length;
    const shown = looked >= servicesMax ? null : await findPeriodShown(tx, figures, service);
    const period = shown?.loaded.period.printed ?? service.periods[0]?.period.printed ?? null;
    all.push({ service, period, newest: shown?.newest ?? null, findings: shown?.findings ?? [] });
  }
  return all;
}

const findingsOf = new WeakMap<ReachTable, Map<Reference | undefined, readonly Finding[]>>();

/** A table that was worked out before is the same table, and so are its findings. */
const findingsOnce = (table: ReachTable, reference: Reference | undefined): readonly Finding[] => {
  const known = findingsOf.get(table) ?? new Map<Reference | undefined, readonly Finding[]>();
  const findings = known.get(reference) ?? findingsIn(table, reference);
  findingsOf.set(table, known.set(reference, findings));
  return findings;
};

export interface PeriodShown {
  readonly loaded: PeriodLoaded;
  readonly newest: NewestLeftOut | null;
  readonly findings: readonly Finding[];
}

/** Periods that are looked at before the newest is shown as it is. */
const periodsMax = 4;

/** The newest period that can be compared, with what it says; null where no figures or no residents are loaded. */
export async function findPeriodShown(
  tx: Tx,
  figures: PlaceFigures,
  service: ServiceLoaded,
): Promise<PeriodShown | null> {
  const { population, periods } = service;
  const [newest] = periods;
  if (population === null || newest === undefined) return null;
  const looked: { readonly loaded: PeriodLoaded; readonly findings: readonly Finding[]; readonly compared: number }[] =
    [];
  let why: NewestLeftOut["why"] = "few";
  for (const loaded of periods.slice(0, periodsMax)) {
    const wanted = { figures, service: { ...service, population }, loaded, measure: "", splits: [] };
    const table = await findServiceTable(tx, wanted);
    if (loaded === newest) why = whyNotCompared(table.ok ? found(table.value.table) : table);
    const findings = table.ok ? findingsOnce(table.value.table, figures.reference) : [];
    const compared = comparedIn(findings);
    looked.push({ loaded, findings, compared });
    if (compared >= comparedEnough) break;
  }
  const shown = looked[periodToShow(looked.map(({ compared }) => compared))];
  if (shown === undefined) return null;
  const { loaded, findings } = shown;
  return { loaded, findings, newest: loaded === newest ? null : { period: newest.period.printed, why } };
}
