import type { Tx } from "../../db/tables.ts";
import { findAsk } from "./asks.store.ts";
import { takeAskTurn } from "./asking.store.ts";
import { concernedOf } from "./concerned.rules.ts";
import type { AskConcerned } from "./concerned.rules.ts";

/** An ask with whom it concerns. */
export async function findConcerned(tx: Tx, id: string): Promise<AskConcerned | undefined> {
  const ask = await findAsk(tx, id);
  return ask && concernedOf(ask);
}

/** The same, held until what is decided about it is kept. */
export async function holdConcerned(tx: Tx, id: string): Promise<AskConcerned | undefined> {
  await takeAskTurn(tx);
  return findConcerned(tx, id);
}
