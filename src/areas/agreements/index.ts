/** The front door of agreements: whether one holds today, for whom, and what it lets them share. */
export type { Agreement, AgreementVersion, NamedWorker } from "./agreement.ts";
export { agreementInForce, namedInForce, versionInForce } from "./in-force.rules.ts";
export { listAgreementsInForce } from "./in-force.store.ts";
