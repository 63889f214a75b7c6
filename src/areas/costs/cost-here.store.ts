import type { Tx } from "../../db/tables.ts";
import { findOrganisation } from "../organisations/index.ts";
import { estimateOf } from "./cost.rules.ts";
import type { EstimateOf, Model } from "./cost.ts";
import { listModels } from "./costs.store.ts";
import { listOrganisationMoney } from "./money.store.ts";
import type { Period } from "./period.rules.ts";

export interface CostHere {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly workerIds: readonly string[];
  /** In the order in which they were written. */
  readonly models: readonly Model[];
}

export async function findCostHere(tx: Tx, organisationId: string): Promise<CostHere | undefined> {
  const organisation = await findOrganisation(tx, organisationId);
  if (organisation === undefined || organisation.endedAt !== null) return undefined;
  return {
    organisation: { id: organisationId, name: organisation.name },
    workerIds: organisation.workerIds,
    models: await listModels(tx, [organisationId]),
  };
}

/** What nobody paid for, organisation by organisation. */
export async function listEstimates(tx: Tx, period: Period, ids?: readonly string[]): Promise<readonly EstimateOf[]> {
  const money = await listOrganisationMoney(tx, period, ids);
  const models = await listModels(tx, ids);
  const byOrganisation = Map.groupBy(models, ({ organisationId }) => organisationId);
  return money.map(({ organisationId, name, months, paid }) => ({
    organisationId,
    name,
    estimate: estimateOf(byOrganisation.get(organisationId) ?? [], months, paid),
  }));
}
