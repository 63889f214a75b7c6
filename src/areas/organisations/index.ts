/** The front door of organisations: the directory of a place, its services and what they are called in published files. */
export type { Care, Profile, Service, ServiceKey, ServiceListed } from "./service.ts";
export { findService, listServices } from "./service.store.ts";
export type { Contact, Gift, Identifier, Offering, Organisation, OrganisationListed } from "./organisation.ts";
export { findOrganisation, listOfferings, listOwnOrganisations, listWorkerIds } from "./organisation.store.ts";
export { listOrganisationsToChoose } from "./choices.store.ts";
export { listWorkersNamed } from "./workers.store.ts";
export { sameNameKey } from "./organisation.rules.ts";
export { roleOfWriter } from "./writer.rules.ts";
