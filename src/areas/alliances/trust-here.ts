import type { AllianceHere, TrustRound } from "./alliance.ts";
import type { TrustSaid } from "./trust.rules.ts";

/** An alliance with what this person may read of its trust. */
export interface TrustHere extends AllianceHere {
  readonly said: TrustSaid;
  /** The open round of their own side, if there is one. */
  readonly openRound: TrustRound | undefined;
}
