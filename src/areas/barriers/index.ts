/** The front door of barriers: how bad and how likely something is, and the bands that this place chose for it. */
export type { Band } from "./barrier.ts";
export { consequenceHints, consequences, likelihoodHints, likelihoods } from "./risk.ts";
export type { Scored } from "./risk.ts";
export { bandOf, scoreOf, scoredOf } from "./score.rules.ts";
export { findTerms } from "./terms.store.ts";
