import { tailShare } from "../confidence.ts";

/**
 * The four lines of a funnel, as a number each; null where a line does not exist there, with the reason. "2s" are the
 * inner lines (2.5 per cent on each side), "3s" the outer ones (0.1 per cent on each side).
 */
export interface FunnelLines {
  readonly lower2s: number | null;
  readonly upper2s: number | null;
  readonly lower3s: number | null;
  readonly upper3s: number | null;
  readonly because: string | null;
}

export const innerConfidence = 0.95;
export const outerConfidence = 0.998;
/** The chance beyond each inner line, 0.025, and beyond each outer line, 0.001. */
export const innerTail = tailShare(innerConfidence);
export const outerTail = tailShare(outerConfidence);
