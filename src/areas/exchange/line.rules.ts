import type { z } from "zod";
import type { Entry } from "./entry.ts";
import type { entryListed } from "./entry.schema.ts";
import { stateOf } from "./standing.rules.ts";

export type EntryLine = z.output<typeof entryListed>;

/** An entry as a line of the ledger: with how it stands on the day of asking. */
export const lineOf = (entry: Entry, today: string): EntryLine => ({
  id: entry.id,
  kind: entry.kind,
  ofKind: entry.ofKind,
  ofName: entry.ofName,
  side: entry.side,
  topic: entry.topic,
  title: entry.title,
  untilOn: entry.untilOn,
  state: stateOf(entry, today),
});
