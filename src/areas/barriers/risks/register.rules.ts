import { bandIndexOf, scoreOf } from "../score.rules.ts";
import type { Band } from "../barrier.ts";
import type { Risk, Scored } from "../risk.ts";

export const showsOfRegister = ["all", "managers", "commissioners", "review", "actions", "closed"] as const;
export type ShowOfRegister = (typeof showsOfRegister)[number];

export const showWords: Readonly<Record<ShowOfRegister, string>> = {
  all: "All",
  managers: "Senior managers’",
  commissioners: "Commissioners’",
  review: "Review late",
  actions: "Action late",
  closed: "Closed",
};

export const isReviewLate = ({ current }: Pick<Risk, "current">, today: string): boolean =>
  !current.isClosed && current.reviewOn < today;

export const openActions = ({ actions }: Pick<Risk, "actions">) => actions.filter(({ doneOn }) => doneOn === null);

export const hasLateAction = (risk: Pick<Risk, "actions">, today: string): boolean =>
  openActions(risk).some(({ dueOn }) => dueOn < today);

/** Those of a list, and of a band where one is chosen. */
export function risksIn(
  risks: readonly Risk[],
  { show, band, bands, today }: { show: ShowOfRegister; band: number | null; bands: readonly Band[]; today: string },
): readonly Risk[] {
  return risks.filter((risk) => {
    if (band !== null && (risk.current.isClosed || bandIndexOf(scoreOf(risk.current), bands) !== band)) return false;
    if (show === "review") return isReviewLate(risk, today);
    if (show === "actions") return hasLateAction(risk, today);
    if (show === "closed") return risk.current.isClosed;
    return show === "all" || risk.register === show;
  });
}

const levels = [1, 2, 3, 4, 5] as const;

export interface HeatRow {
  readonly consequence: number;
  readonly fields: readonly (Scored & { readonly score: number; readonly count: number })[];
}

/** The worst consequence on top, as the matrix is drawn: how many open risks stand in each field. */
export function heatOf(risks: readonly Risk[]): readonly HeatRow[] {
  const open = risks.filter(({ current }) => !current.isClosed);
  const countAt = ({ consequence, likelihood }: Scored): number =>
    open.filter(({ current }) => current.consequence === consequence && current.likelihood === likelihood).length;
  return levels.toReversed().map((consequence) => ({
    consequence,
    fields: levels.map((likelihood) => {
      const field = { consequence, likelihood };
      return { ...field, score: scoreOf(field), count: countAt(field) };
    }),
  }));
}
