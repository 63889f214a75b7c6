/** The front door of networks: their people, who supervises them, and who may give clinical hours on which day. */
export { findNetwork, listNetworks, listPractitioners, listSupervisors } from "./networks.store.ts";
export { checkWords, checksNeeded } from "./network.ts";
export type { Check, Network, NetworkListed, Practitioner, Supervisor } from "./network.ts";
export { hereToday, isHere, isQualified, maySuperviseOn, whyNoHoursOn } from "./checks.rules.ts";
