/** What stands out in a service's newest figures, over every step of help and every measure of compulsion. @practice P03 */
import { findingFor, type Finding, type Row } from "./finding.rules.ts";
import { meaningOf, pathwaySteps } from "./measures.rules.ts";
import { referenceHere } from "./place-choices.rules.ts";
import { clearGaps } from "./ranking.rules.ts";
import type { Reference } from "./reference.rules.ts";
import type { ReachTable } from "./table.rules.ts";

export interface Standing {
  readonly finding: Finding;
  readonly row: Row;
}

/** A step of help, or something to prevent: of other counts nothing is a gap. */
const isTold = (measure: string): boolean =>
  pathwaySteps.some((names) => names.includes(measure)) || meaningOf(measure).direction === "prevent";

/** The findings of one table, one for each measure that has any way to be good. */
export const findingsIn = (table: ReachTable, kept: Reference | undefined): readonly Finding[] =>
  table.measures
    .filter(({ id, kind }) => kind === "count" && isTold(id))
    .flatMap(({ id }) => {
      const { reference } = referenceHere(table, id, { asked: undefined, kept });
      const finding = findingFor(table, { measure: id, reference });
      return finding.ok ? [finding.value] : [];
    });

/** Gaps that chance does not explain. */
export const standingOut = (findings: readonly Finding[]): readonly Standing[] =>
  findings.flatMap((finding) => clearGaps(finding).map((row) => ({ finding, row })));

/** The largest number of people first; it orders findings, and not communities. */
export const largestFirst = <Told extends Standing>(told: readonly Told[]): readonly Told[] =>
  told.toSorted((one, other) => Math.abs(other.row.missing ?? 0) - Math.abs(one.row.missing ?? 0));
