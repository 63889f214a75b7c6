/** How far a community's rate could move if every record of unknown ethnicity were theirs. @practice P03 */
import { unknownEthnicityUserBounds } from "../../stats/index.ts";
import type { Finding, Row } from "./finding.rules.ts";
import { meaningOf } from "./measures.rules.ts";

export interface Bounds {
  readonly knownPer1000: number;
  readonly highestPer1000: number;
}

/** The rate of the known alone and the highest possible; null for shares, and where a count is hidden. */
export const boundsOf = (finding: Finding, row: Row): Bounds | null => {
  const { unknown, question } = finding;
  if (meaningOf(question.measure).basis.of !== "residents") return null;
  if (!row.base.known || row.seen.mark !== "value" || unknown.count.mark !== "value") return null;
  const { knownOnly, upper } = unknownEthnicityUserBounds({
    users: [row.seen.count],
    population: [row.base.count],
    unknownUsers: unknown.count.count,
  });
  const [known = null] = knownOnly;
  const [highest = null] = upper;
  return known === null || highest === null ? null : { knownPer1000: known * 1000, highestPer1000: highest * 1000 };
};
