/** What a reader of a service's file knows of its counts, for the ledger of what left. @practice P03 */
import type { AlreadyOut } from "../overlap.rules.ts";
import type { ReachTable } from "../table.rules.ts";

interface Shown {
  readonly service: { readonly service: { readonly id: string; readonly name: string } };
  readonly period: string | null;
  readonly figures: {
    readonly table: ReachTable;
    readonly finding: { readonly question: { readonly measure: string } };
  } | null;
}

interface LeavingFigures {
  readonly about: string;
  readonly title: string;
  readonly told: AlreadyOut;
}

/** Null where no counts leave, or none of the place's own: published ones are out already. */
export const leavingOf = ({ service: { service }, period, figures }: Shown): LeavingFigures | null => {
  const told = figures?.table.told;
  if (figures === null || told === undefined || figures.table.published) return null;
  const { measure } = figures.finding.question;
  return {
    about: service.id,
    title: `${service.name}, ${period ?? "no period"}, ${measure}`,
    told,
  };
};
