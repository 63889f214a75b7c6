import type { Tx } from "../../db/tables.ts";
import { findOrganisation } from "../organisations/index.ts";
import { listMembers } from "../people/index.ts";
import type { Commissioners } from "./source.rules.ts";

export interface OrganisationHere {
  readonly organisation: { readonly id: string; readonly name: string };
  /** For the policies. */
  readonly workerIds: readonly string[];
}

/** An organisation of the directory that has not left. */
export async function findOrganisationHere(tx: Tx, id: string): Promise<OrganisationHere | undefined> {
  const organisation = await findOrganisation(tx, id);
  if (organisation === undefined || organisation.endedAt !== null) return undefined;
  return { organisation: { id, name: organisation.name }, workerIds: organisation.workerIds };
}

/** The commissioners of the place, to be named as those who may see something. */
export const listCommissioners = async (tx: Tx, placeId: string): Promise<Commissioners> =>
  (await listMembers(tx, placeId, { search: "", role: "commissioner", limit: 100, offset: 0 })).map(
    ({ personId, name }) => ({ value: personId, words: name }),
  );
