/** What stands out in a service's newest figures, over every step of help and every measure of compulsion. @practice P03 */
import { byCertainty } from "./certainty.rules.ts";
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

/** The least likely to be chance first, each reckoned with all comparisons of its own table; again an order of findings. */
export const surestFirst = <Told extends Standing>(told: readonly Told[]): readonly Told[] => {
  const chances = new Map(
    [...new Set(told.map(({ finding }) => finding))].flatMap((finding) =>
      byCertainty(finding).map(({ row, pOfAll, p }) => [row, { pOfAll, p }] as const),
    ),
  );
  // A row that nobody can test (none seen of those compared with) comes last.
  const chanceOf = ({ row }: Told): readonly [number, number] => {
    const { pOfAll, p } = chances.get(row) ?? { pOfAll: 2, p: 2 };
    return [pOfAll, p];
  };
  return told.toSorted((one, other) => {
    const [[ofAll, alone], [otherOfAll, otherAlone]] = [chanceOf(one), chanceOf(other)];
    return ofAll - otherOfAll || alone - otherAlone;
  });
};
