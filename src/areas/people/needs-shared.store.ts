import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { sheetContent } from "./sheet-content.schema.ts";
import { saidOn } from "./sheets.ts";

/** What helps whoever arranges a meeting; not what was wrong before, nor when to ask again. */
const asked: readonly string[] = ["spoken", "interpreter", "who", "needs", "more"];

/**
 * Languages and what people need to take part, as far as they let those who arrange meetings know it: the sheets in
 * force, line by line, by person. Whoever shares nothing is not there.
 */
export async function listNeedsShared(
  tx: Tx,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (personIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom("person_sheet")
    .select(["person_id", "kind", "content"])
    .distinctOn(["person_id", "kind"])
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "in", personIds)
    .where("kind", "in", ["access", "languages"])
    .where("seen_by", "=", "place")
    .orderBy("person_id")
    .orderBy("kind")
    .orderBy("number", "desc")
    .limit(1000)
    .execute();
  const lines = new Map<string, readonly string[]>();
  for (const { person_id: id, kind, content } of rows) {
    const wanted = Object.entries(sheetContent.parse(content)).filter(([name]) => asked.includes(name));
    const said = saidOn(kind, Object.fromEntries(wanted)).map(({ key, words }) => `${key} ${words}`);
    lines.set(id, [...(lines.get(id) ?? []), ...said]);
  }
  return lines;
}
