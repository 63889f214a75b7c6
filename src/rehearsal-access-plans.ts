import { everyone, keepers, ofThePlace } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

const begins: Row = {
  may: [
    "administrator",
    "engagement-lead",
    "commissioner",
    "senior-manager",
    "practitioner",
    "organisation-worker",
    "champion",
    ...keepers,
  ],
};
/** The commissioner looks after the plan that is there. */
const runs: Row = { may: ["commissioner"] };
/** Its partner. */
const partners: Row = { may: ["organisation-worker"] };
const both: Row = { may: ["commissioner", "organisation-worker"] };
/** Asked to the panel. */
const scores: Row = { may: ["analyst"] };

/** Who may ask the routes about plans. */
export const plans: Readonly<Record<string, Row>> = {
  "GET /{place}/plans": everyone,
  "GET /{place}/plans/new": begins,
  "POST /{place}/plans": { ...begins, body: { title: "" } },
  "GET /{place}/plans/early": everyone,
  "GET /{place}/plans/decisions": everyone,
  "GET /{place}/plans/{plan}": ofThePlace,
  "GET /{place}/plans/{plan}/describe": runs,
  "POST /{place}/plans/{plan}/describe": { ...runs, body: { title: "" } },
  "GET /{place}/plans/{plan}/dates": runs,
  "POST /{place}/plans/{plan}/dates": { ...runs, body: { point: "" } },
  "GET /{place}/plans/{plan}/fixed": both,
  "POST /{place}/plans/{plan}/fixed": { ...both, body: { kind: "" } },
  "POST /{place}/plans/{plan}/strike": { ...runs, body: { fixing: "{planFixing}", because: "" } },
  "GET /{place}/plans/{plan}/partners": runs,
  "POST /{place}/plans/{plan}/partners": { ...runs, body: { organisation: "" } },
  "GET /{place}/plans/{plan}/asked": runs,
  "POST /{place}/plans/{plan}/asked": { ...runs, body: { way: "" } },
  "GET /{place}/plans/{plan}/sessions": runs,
  "POST /{place}/plans/{plan}/sessions": { ...runs, body: { session: "" } },
  "POST /{place}/plans/{plan}/says": { ...partners, body: { partner: "{planPartner}", says: "" } },
  "POST /{place}/plans/{plan}/settle": { ...both, body: { partner: "{planPartner}", says: "" } },
  "GET /{place}/plans/{plan}/changed": runs,
  "POST /{place}/plans/{plan}/changed": { ...runs, body: { words: "" } },
  "GET /{place}/plans/{plan}/duty": runs,
  "POST /{place}/plans/{plan}/duty": { ...runs, body: { duty: "" } },
  "POST /{place}/plans/{plan}/publish": { ...runs, body: { sure: "" } },
  "GET /{place}/plans/{plan}/panel": runs,
  "POST /{place}/plans/{plan}/panel": { ...runs, body: { options: "" } },
  "GET /{place}/plans/{plan}/score": scores,
  "POST /{place}/plans/{plan}/score": { ...scores, body: { side: "" } },
  "POST /{place}/plans/{plan}/close": { ...runs, body: { sure: "" } },
  "GET /{place}/plans/{plan}/decide": runs,
  "POST /{place}/plans/{plan}/decide": { ...runs, body: { because: "" } },
};
