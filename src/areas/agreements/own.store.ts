import type { Tx } from "../../db/tables.ts";
import { listOwnOrganisations } from "../organisations/index.ts";
import { listAgreements } from "./agreement.store.ts";
import type { Agreement } from "./agreement.ts";

const ownMax = 200;

/** The agreements of the organisations that somebody works for. */
export async function listOwnAgreements(
  tx: Tx,
  personId: string,
): Promise<{ readonly ownIds: readonly string[]; readonly agreements: readonly Agreement[] }> {
  const ownIds = (await listOwnOrganisations(tx, personId)).map(({ id }) => id);
  const agreements = ownIds.length === 0 ? [] : await listAgreements(tx, { organisationIds: ownIds, max: ownMax });
  return { ownIds, agreements };
}
