import type { Tx } from "../../../db/tables.ts";
import { closedYear } from "../../../nouns/months.ts";
import { findSmallNumberPolicy } from "../../voices/index.ts";
import { countNeeds } from "../counted.store.ts";

/** What was asked for in the twelve months that are over, to be counted through the gate. */
export async function findYearCounted(tx: Tx, at: Date) {
  const { from, until } = closedYear(at.toISOString().slice(0, 10));
  return { counts: await countNeeds(tx, { from, until }), policy: await findSmallNumberPolicy(tx), from, until };
}
