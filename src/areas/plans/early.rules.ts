import { isEarly } from "./involvement.rules.ts";
import { partnerName } from "./plan.ts";
import type { Agreement, Named, PlanListed, Reading } from "./plan.ts";

/** One partner of one plan, as a line of the page. */
export interface EarlyRow {
  readonly planId: string;
  readonly title: string;
  readonly commissioner: Named | null;
  readonly year: string;
  readonly partnerId: string;
  readonly partner: string;
  readonly isUserLed: boolean;
  readonly firstOn: string | null;
  readonly firstAskedOn: string | null;
  readonly fixedOn: string | null;
  readonly reading: Reading;
  readonly agreement: Agreement;
}

/** Plan by partner; a plan without partners has no line here, and is counted by itself. */
export const rowsOfPlans = (plans: readonly PlanListed[]): readonly EarlyRow[] =>
  plans.flatMap((plan) =>
    plan.partners.map((partner) => ({
      planId: plan.id,
      title: plan.title,
      commissioner: plan.commissioner,
      year: (plan.fixedOn ?? plan.startedOn).slice(0, 4),
      partnerId: partner.id,
      partner: partnerName(partner),
      isUserLed: partner.isUserLed,
      firstOn: partner.firstOn,
      firstAskedOn: partner.firstAskedOn,
      fixedOn: plan.fixedOn,
      reading: partner.reading,
      agreement: partner.agreement,
    })),
  );

interface InYear {
  readonly commissioner: string;
  readonly year: string;
  readonly partners: number;
  readonly early: number;
  /** Early, and the partner says so too. */
  readonly confirmed: number;
  readonly changed: number;
  readonly disputed: number;
}

/** Of each commissioner and year, the latest year first. Organisations and groups are counted, not people. @practice P10 */
export const byCommissioner = (rows: readonly EarlyRow[]): readonly InYear[] =>
  [...Map.groupBy(rows, ({ commissioner, year }) => JSON.stringify([commissioner?.name ?? "", year]))]
    .map(([, of]) => ({
      commissioner: of[0]?.commissioner?.name ?? "",
      year: of[0]?.year ?? "",
      partners: of.length,
      early: of.filter(({ reading }) => isEarly(reading)).length,
      confirmed: of.filter(({ reading, agreement }) => isEarly(reading) && isAgreed(agreement)).length,
      changed: of.filter(({ reading }) => reading === "early-changed").length,
      disputed: of.filter(({ agreement }) => agreement === "disputed").length,
    }))
    .toSorted((one, other) => one.commissioner.localeCompare(other.commissioner) || other.year.localeCompare(one.year));

const isAgreed = (agreement: Agreement): boolean => agreement === "confirmed" || agreement === "settled";

/** "3 of 5 partners were in before the scope was fixed, 2 of them say so themselves; 1 disputes it." */
export function earlySaid(rows: readonly EarlyRow[]): string {
  const early = rows.filter(({ reading }) => isEarly(reading));
  const agreed = early.filter(({ agreement }) => isAgreed(agreement)).length;
  const disputed = rows.filter(({ agreement }) => agreement === "disputed").length;
  const who = rows.length === 1 ? "partner was" : "partners were";
  return `${early.length} of ${rows.length} ${who} in before the scope was fixed; ${agreed} confirmed by the partner. ${
    disputed === 0 ? "No dates are" : disputed === 1 ? "1 partner’s dates are" : `The dates of ${disputed} partners are`
  } disputed, which counts as late.`;
}
