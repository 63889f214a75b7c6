/** For tests: what a drawn publication asks of the gate. */
import assert from "node:assert/strict";
import { releaseBy, releaseTable } from "./release-table.ts";
import { publicationOf, type Size } from "./testing-publications.ts";
import { afterThese } from "./testing-sequence.ts";

/** What is asked of the gate of one drawn publication; of a sequence, of its last table. */
export const askedOf = (seed: number, size: Size) => {
  const publication = publicationOf(seed, size);
  const { policy, tables } = publication;
  const [table, ...before] = tables.toReversed();
  assert.ok(table);
  const out = before.map((one) => releaseTable(policy, afterThese(publication, one, []), "everyone"));
  const steps = releaseBy(policy, afterThese(publication, table, out), "everyone");
  assert.ok("asked" in steps, String(seed));
  return { seed, asked: steps.asked, keys: [...table.cells.keys()] };
};
