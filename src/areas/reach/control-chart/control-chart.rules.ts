/** One community's rate, period by period, as a control chart: what is chance, and what is a change. @practice P03 */
import { spcAssurance, xmrChart, type Assurance, type XmrChart } from "../../../stats/index.ts";
import type { FindingIn } from "../screens/series.rules.ts";
import { rowOf, unitOf } from "../screens/series.rules.ts";
import { meaningOf } from "../measures.rules.ts";

/** All counted communities together, instead of one. */
export const everyoneTogether = "everyone";

export interface PointInTime {
  readonly period: string;
  /** In the measure's unit; null where it is hidden or was not collected. */
  readonly value: number | null;
  readonly seen: number | null;
  /** Residents, or what it is a share of: `seen` out of `outOf` is the value. */
  readonly outOf: number | null;
}

export type XmrPoint = XmrChart["points"][number];

export interface Control {
  readonly points: readonly PointInTime[];
  readonly chart: XmrChart;
  readonly assurance: Assurance;
  readonly improvement: "increase" | "decrease" | "neutral";
}

const improvements = { reach: "increase", prevent: "decrease", neither: "neutral" } as const;

/** All that went into the rate of everyone: the counts that are shown and can be set against people. */
const togetherIn = ({ finding }: FindingIn): Pick<PointInTime, "seen" | "outOf"> => {
  const counted = finding.rows.flatMap(({ seen, base }) =>
    seen.mark === "value" && base.known ? [{ seen: seen.count, outOf: base.count }] : [],
  );
  return counted.length === 0
    ? { seen: null, outOf: null }
    : {
        seen: counted.reduce((sum, one) => sum + one.seen, 0),
        outOf: counted.reduce((sum, one) => sum + one.outOf, 0),
      };
};

/** The rate of one community in every period, or of all counted ones together. Findings are compared with everyone. */
export const pointsInTime = (findings: readonly FindingIn[], community: string): readonly PointInTime[] =>
  findings.map((one): PointInTime => {
    const { scale } = unitOf(one.finding.question.measure);
    if (community === everyoneTogether) {
      const { referenceRatePer1000: rate } = one.finding;
      return { period: one.period, value: rate === null ? null : rate * scale, ...togetherIn(one) };
    }
    const row = rowOf(one, community);
    const rate = row?.ratePer1000 ?? null;
    return {
      period: one.period,
      value: rate === null ? null : rate * scale,
      seen: row?.seen.mark === "value" ? row.seen.count : null,
      outOf: row?.base.known === true ? row.base.count : null,
    };
  });

interface ControlAsked {
  readonly measure: string;
  readonly target: number | null;
  /** The period from which new limits are drawn, because something is known to have changed. */
  readonly rebase: string | undefined;
}

export const controlOf = (points: readonly PointInTime[], { measure, target, rebase }: ControlAsked): Control => {
  const improvement = improvements[meaningOf(measure).direction];
  const at = points.findIndex(({ period }) => period === rebase);
  const values = points.map(({ value }) => value);
  const chart = xmrChart({ values, improvement, rebaseAt: at > 0 ? [at + 1] : [] });
  const last = chart.periods.at(-1);
  return {
    points,
    chart,
    improvement,
    assurance: spcAssurance({ lower: last?.lower ?? null, upper: last?.upper ?? null, target, improvement }),
  };
};
