/** The front door of releases: what a place has published. */
export { findRelease, listReleases } from "./releases.store.ts";
export type { Entry, Release, ReleaseListed } from "./kept.schema.ts";
export { frozenForAll, type Frozen } from "./frozen.schema.ts";
export { findOut, keepExport } from "./ledger.store.ts";
