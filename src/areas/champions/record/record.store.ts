import { monthsLater } from "../../../nouns/months.ts";
import type { Tx } from "../../../db/tables.ts";
import { placeOf } from "../../../db/transaction.ts";
import { listCommunities } from "../../communities/index.ts";
import { arePublicPagesOn } from "../../places/index.ts";
import { findSmallNumberPolicy } from "../../voices/index.ts";
import { listClocks, listReleasedItems } from "../items.store.ts";

/** Two years of clocks, what was released, and how the place wants small counts shown. */
export async function findRecord(tx: Tx, today: string) {
  return {
    arePublic: await arePublicPagesOn(tx, placeOf(tx)),
    clocks: await listClocks(tx, monthsLater(today, -24)),
    released: await listReleasedItems(tx),
    policy: await findSmallNumberPolicy(tx),
    communities: await listCommunities(tx),
  };
}
