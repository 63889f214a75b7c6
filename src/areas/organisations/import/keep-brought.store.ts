import type { Tx } from "../../../db/tables.ts";
import { listCommunities } from "../../communities/index.ts";
import type { Brought } from "./brought.ts";
import { communityIds, unknownCommunities } from "./communities.rules.ts";
import { findKnown, saveImportChange, saveLines } from "./import.store.ts";
import { matchLines } from "./match.rules.ts";

/** Keeps what was read, beside what the directory has; from then on it waits for a person. */
export async function keepBrought(tx: Tx, importId: string, brought: Brought): Promise<void> {
  const strangers = unknownCommunities(brought, communityIds(await listCommunities(tx)));
  await saveLines(tx, importId, matchLines(brought, await findKnown(tx, brought)));
  const notes =
    strangers.length === 0
      ? []
      : [`Communities that this place does not have under that name, left aside: ${strangers.join(", ")}.`];
  await saveImportChange(tx, importId, { state: "read", notes: [...brought.notes, ...notes] });
}
