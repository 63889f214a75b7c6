import type { Tx } from "../../db/tables.ts";
import { savePersonLeft } from "./person.store.ts";

/** What an area passes on to others when somebody no longer belongs to the place. */
export interface PassesOn {
  readonly passesOn?: (tx: Tx, personId: string) => Promise<void>;
}

interface Left {
  readonly personId: string;
  readonly at: Date;
  readonly areas: readonly PassesOn[];
}

/** They no longer belong to the place, and what only they could do passes on to others. */
export async function saveLeft(tx: Tx, { personId, at, areas }: Left): Promise<void> {
  for (const { passesOn } of areas) await passesOn?.(tx, personId);
  await savePersonLeft(tx, personId, at);
}
