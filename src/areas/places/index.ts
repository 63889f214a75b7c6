/** The front door of the places area: what other areas may use. */
export { findPlace } from "./places.store.ts";
export type { Place } from "./places.store.ts";
