import type { Tx } from "../../db/tables.ts";
import { listClinics } from "./clinics.store.ts";
import { hoursOfPractitioner } from "./hours.rules.ts";
import { entriesOfNetwork } from "./hours.store.ts";
import type { HoursEntry, HoursOfPractitioner } from "./hours.ts";
import type { NetworkHere } from "./network.ts";

interface HoursOfNetwork {
  readonly each: readonly HoursOfPractitioner[];
  readonly entries: readonly HoursEntry[];
  /** The day on which the network's first clinic opened; null where none has. */
  readonly clinicsOpenOn: string | null;
}

/** What the entries of a network add up to, for each of its practitioners, in the order of the network. */
export async function hoursOfNetwork(tx: Tx, { id, practitioners }: NetworkHere): Promise<HoursOfNetwork> {
  const entries = await entriesOfNetwork(tx, id);
  const opened = (await listClinics(tx)).filter(({ networkId }) => networkId === id);
  const clinicsOpenOn = opened[0]?.opensOn ?? null;
  const byPractitioner = Map.groupBy(entries, ({ practitioner }) => practitioner.id);
  const each = practitioners.map(({ id: own, name }) =>
    hoursOfPractitioner({ id: own, name }, byPractitioner.get(own) ?? [], clinicsOpenOn),
  );
  return { each, entries, clinicsOpenOn };
}
