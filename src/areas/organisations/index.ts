/** The front door of organisations: the services of a place and what they are called in published files. */
export type { Care, Profile, Service, ServiceKey, ServiceListed } from "./service.ts";
export { findService, listServices } from "./service.store.ts";
