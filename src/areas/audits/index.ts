/** The front door of audits: whether there is one, and who may see it. */
export { findAudit } from "./audits.store.ts";
export { maySeeAudits } from "./audits.policy.ts";
