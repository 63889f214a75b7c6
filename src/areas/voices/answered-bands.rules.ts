import type { SmallNumberPolicy } from "../../disclosure/policy.ts";
import { releaseTable } from "../../disclosure/release-table.ts";
import { exactly } from "../../nouns/count.ts";
import { strictest } from "./themes/themes.rules.ts";

/** How many voices were answered: never a number. Fewer than ten are told by nothing. */
export type AnsweredBand = "some" | "many";

const manyFrom = 50;

/** By what they were about, or of which community their sender is: only where at least ten were answered. @practice P24 */
export function bandsOf(
  counts: ReadonlyMap<string, number>,
  policy: SmallNumberPolicy,
): ReadonlyMap<string, AnsweredBand> {
  const cells = new Map([...counts].map(([id, count]) => [id, exactly(count)]));
  const identity = "voices that were answered";
  const table = { identity, cells, sums: [], published: false, ofEngland: false };
  const { cells: released } = releaseTable(strictest(policy), table, "of-the-place");
  const bands = new Map<string, AnsweredBand>();
  for (const [id, count] of released)
    if (count.mark === "value" && count.count > 0) bands.set(id, count.count >= manyFrom ? "many" : "some");
  return bands;
}
