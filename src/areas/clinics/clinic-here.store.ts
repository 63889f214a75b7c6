import type { Tx } from "../../db/tables.ts";
import { findClinic } from "./clinics.store.ts";
import { peopleOf } from "./network.ts";
import { findNetworkHere } from "./networks-here.store.ts";

/** A clinic with its network, and whose it is to run. */
export async function findClinicHere(tx: Tx, id: string) {
  const clinic = await findClinic(tx, id);
  const network = clinic && (await findNetworkHere(tx, clinic.networkId));
  return clinic && network && { clinic, network, personIds: peopleOf(network) };
}
