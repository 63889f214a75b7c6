import type { Tx } from "../../../db/tables.ts";
import { closedYear } from "../../../nouns/months.ts";
import { findSmallNumberPolicy } from "../../voices/index.ts";
import { countAdvocacy } from "./counted.store.ts";

/** Who needed an advocate in the twelve months that are over, to be counted through the gate. */
export async function findYearCounted(tx: Tx, at: Date) {
  const { from, until } = closedYear(at.toISOString().slice(0, 10));
  return { counts: await countAdvocacy(tx, { from, until }), policy: await findSmallNumberPolicy(tx), from, until };
}
