import { everyone } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

const supports = ["practitioner", "senior-manager", "organisation-worker"] as const;
/** In the crowd the worker’s organisation holds the one budget: nobody else knows of it. */
const held: Row = { may: supports, ownOf: "organisation-worker" };
/** Of the crowd only the worker is of an organisation. */
const ofOrganisation: Row = { may: ["organisation-worker"] };

/** Who may ask the routes about personal budgets. */
export const budgets: Readonly<Record<string, Row>> = {
  "GET /{place}/budgets": { may: supports },
  "GET /{place}/budgets/new": ofOrganisation,
  "POST /{place}/budgets": { ...ofOrganisation, body: { holder: "", asks: "" } },
  "GET /{place}/budgets/conversion": {
    may: ["administrator", "engagement-lead", "analyst", "commissioner", ...supports],
  },
  "GET /{place}/budgets/leaflet": everyone,
  "GET /{place}/budgets/{budget}": held,
  "GET /{place}/budgets/{budget}/step": held,
  "POST /{place}/budgets/{budget}/step": { ...held, body: { did: "" } },
};
