/** What stands out in a place, service by service, as it may be shown. */
import type { Tx } from "../../db/tables.ts";
import { findServiceTable, type PlaceFigures } from "./figures.store.ts";
import type { Finding } from "./finding.rules.ts";
import type { ServiceLoaded } from "./loaded.ts";
import { findingsIn } from "./standing.rules.ts";

export interface ServiceFindings {
  readonly service: ServiceLoaded;
  /** Of the newest period. Null where nothing is loaded. */
  readonly period: string | null;
  readonly findings: readonly Finding[];
}

/** Services whose figures are looked through; the rest are listed without findings. */
const servicesMax = 20;

/** One entry for each service, in order. */
export async function listFindings(tx: Tx, figures: PlaceFigures): Promise<readonly ServiceFindings[]> {
  const all: ServiceFindings[] = [];
  for (const service of figures.services) {
    const [loaded] = service.periods;
    const { population } = service;
    const looked = all.filter(({ findings }) => findings.length > 0).length;
    if (loaded === undefined || population === null || looked >= servicesMax) {
      all.push({ service, period: loaded?.period.printed ?? null, findings: [] });
      continue;
    }
    const wanted = { figures, service: { ...service, population }, loaded, measure: "", splits: [] };
    const table = await findServiceTable(tx, wanted);
    const findings = table.ok ? findingsIn(table.value.table, figures.reference) : [];
    all.push({ service, period: loaded.period.printed, findings });
  }
  return all;
}
