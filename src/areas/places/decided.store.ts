import type { Json } from "../../db/canonical-json.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Tx } from "../../db/tables.ts";
import type { Problem } from "../../nouns/result.ts";
import { keeperChangeProblems } from "./keeper-change.rules.ts";
import type { KeeperChange } from "./keeper-change.rules.ts";
import { findPersonHere, listKeepers, saveKeeper, saveKeeperEnd } from "./keepers.store.ts";
import type { SettingName } from "./setting-names.ts";
import { saveSetting } from "./settings.store.ts";

/** For a decision that is a setting of the place: its content holds from now on. */
export const saveDecided =
  (name: SettingName) =>
  (tx: Tx, value: Json, proposalId: string): Promise<void> =>
    saveSetting(tx, placeOf(tx), { name, value, proposalId });

export async function saveKeeperChange(tx: Tx, change: KeeperChange): Promise<void> {
  if (change.change === "end") return saveKeeperEnd(tx, change.person, new Date());
  const { person: personId, side, namedBy } = change;
  return saveKeeper(tx, { personId, side, namedBy });
}

export async function listKeeperChangeProblems(tx: Tx, change: KeeperChange): Promise<readonly Problem[]> {
  const person = await findPersonHere(tx, change.person);
  return keeperChangeProblems(change, person, await listKeepers(tx, placeOf(tx)));
}
