import type { Named, Terms } from "./barrier.ts";
import type { Review, Risk } from "./risk.ts";

/** A risk with what its page needs. */
export interface RiskAround {
  readonly risk: Risk;
  readonly reviews: readonly Review[];
  readonly terms: Terms;
  readonly owners: readonly Named[];
}

export interface RiskShown extends RiskAround {
  readonly today: string;
  readonly mayKeep: boolean;
  /** Reads barriers and the register too. */
  readonly isStaff: boolean;
  /** The actions that this person may say are done. */
  readonly mayFinish: readonly string[];
}
