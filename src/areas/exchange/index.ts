/** The front door of needs and offers: what organisations, services and communities already said they need and offer. */
export type { Entry } from "./entry.ts";
export { listEntries } from "./entry.store.ts";
