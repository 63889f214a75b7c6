import { ofThePlace } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

const pays: Row = { may: ["administrator", "commissioner"] };
const agrees: Row = { may: ["administrator", "engagement-lead", "commissioner", "senior-manager"] };
/** The contributor claims. */
const readsIt: Row = { may: ["contributor", "administrator", "engagement-lead", "commissioner", "senior-manager"] };

/** Who may ask the routes about claims and payment. */
export const claims: Readonly<Record<string, Row>> = {
  "GET /{place}/claims": ofThePlace,
  "GET /{place}/claims/new": ofThePlace,
  "POST /{place}/claims": { ...ofThePlace, body: { what: "" } },
  "GET /{place}/claims/offer": ofThePlace,
  "POST /{place}/claims/offer": { ...ofThePlace, body: { wants: "" } },
  "GET /{place}/claims/terms": pays,
  "POST /{place}/claims/terms": { ...pays, body: { daysToPay: "" } },
  "GET /{place}/claims/rates": pays,
  "POST /{place}/claims/rates": { ...pays, body: { level: "" } },
  "GET /{place}/claims/runs": pays,
  "POST /{place}/claims/runs": { ...pays, body: { payOn: "" } },
  "GET /{place}/claims/runs/{run}": pays,
  "GET /{place}/claims/{claim}": readsIt,
  "GET /{place}/claims/{claim}/receipt": { ...readsIt, nothingThere: true },
  "POST /{place}/claims/{claim}/decide": { ...agrees, body: { says: "no", because: "" } },
  "GET /{place}/claims/{claim}/letter": readsIt,
  "POST /{place}/claims/{claim}/withdraw": { may: ["contributor"], body: { sure: "" } },
};
