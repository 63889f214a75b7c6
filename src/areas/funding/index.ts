/** The front door of funding: what other areas may know of a grant or contract. */
export type { Grant } from "./funding.ts";
export { findGrantHere } from "./grant-here.store.ts";
export type { GrantHere } from "./grant-here.store.ts";
/** Ends nobody decided about in time: the commissioners’ register of risks holds them by itself. */
export type { UndecidedEnd } from "./undecided.store.ts";
export { listUndecidedEnds } from "./undecided.store.ts";
