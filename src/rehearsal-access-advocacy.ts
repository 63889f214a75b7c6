import { everyone } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

const supports = ["practitioner", "senior-manager", "organisation-worker"] as const;
/** In the crowd the worker’s organisation gives advocates to the one person: nobody else knows of them. */
const held: Row = { may: supports, ownOf: "organisation-worker" };
/** Of the crowd only the worker is of an organisation. */
const ofOrganisation: Row = { may: ["organisation-worker"] };

/** Who may ask the routes about advocates. */
export const advocacy: Readonly<Record<string, Row>> = {
  "GET /{place}/advocacy": { may: supports },
  "GET /{place}/advocacy/new": ofOrganisation,
  "POST /{place}/advocacy": { ...ofOrganisation, body: { because: "" } },
  "GET /{place}/advocacy/advocates": ofOrganisation,
  "POST /{place}/advocacy/advocates": { ...ofOrganisation, body: { person: "" } },
  "GET /{place}/advocacy/counts": {
    may: ["administrator", "engagement-lead", "analyst", "commissioner", ...supports],
  },
  "GET /{place}/advocacy/leaflet": everyone,
  "GET /{place}/advocacy/{supported}": held,
  "POST /{place}/advocacy/{supported}/step": { ...held, body: { did: "" } },
};
