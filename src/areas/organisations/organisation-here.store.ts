import type { Tx } from "../../db/tables.ts";
import { listCommunities } from "../communities/index.ts";
import type { Organisation } from "./organisation.ts";
import { findOrganisation } from "./organisation.store.ts";
import { holdOrganisation } from "./organisation-writing.store.ts";

export interface OrganisationHere {
  readonly organisation: Organisation;
  /** For the policies. */
  readonly workerIds: readonly string[];
}

/** An organisation that has not left, held still where it is about to change. */
export async function findHere(tx: Tx, id: string, hold?: "hold"): Promise<OrganisationHere | undefined> {
  if (hold !== undefined) await holdOrganisation(tx, id);
  const organisation = await findOrganisation(tx, id);
  if (organisation === undefined || organisation.endedAt !== null) return undefined;
  return { organisation, workerIds: organisation.workerIds };
}

/** The communities that want to be here, to choose from. */
export const listCommunitiesToChoose = async (
  tx: Tx,
): Promise<readonly { readonly value: string; readonly words: string }[]> =>
  (await listCommunities(tx)).filter(({ isHere }) => isHere).map(({ id, name }) => ({ value: id, words: name }));
