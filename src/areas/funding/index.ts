/** The front door of funding: what other areas may know of a grant or contract. */
export type { Grant } from "./funding.ts";
export { findGrantHere } from "./grant-here.store.ts";
export type { GrantHere } from "./grant-here.store.ts";
