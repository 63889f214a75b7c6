/** Where a point lies in a funnel, in the words of the PHE methods: the number is the chance beyond that line. */
export const funnelVerdicts = [
  "High (0.001)",
  "High (0.025)",
  "Not significant",
  "Low (0.025)",
  "Low (0.001)",
] as const;

export type FunnelVerdict = (typeof funnelVerdicts)[number];

/** One row's place, or null and why it has none. */
export type FunnelPlace =
  | { readonly significance: FunnelVerdict; readonly because: null }
  | { readonly significance: null; readonly because: string };

export const noPlace = (because: string): FunnelPlace => ({ significance: null, because });

interface Reaches {
  readonly aboveOuter: boolean;
  readonly aboveInner: boolean;
  readonly belowOuter: boolean;
  readonly belowInner: boolean;
}

export const placeOf = ({ aboveOuter, aboveInner, belowOuter, belowInner }: Reaches): FunnelPlace => {
  const high = aboveOuter ? "High (0.001)" : aboveInner ? "High (0.025)" : null;
  const low = belowOuter ? "Low (0.001)" : belowInner ? "Low (0.025)" : null;
  return { significance: high ?? low ?? "Not significant", because: null };
};
