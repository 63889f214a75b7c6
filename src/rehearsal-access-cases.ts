import type { Row } from "./rehearsal-who-may.ts";

const supports = ["practitioner", "senior-manager", "organisation-worker"] as const;
/** In the crowd the worker’s organisation holds the one case: nobody else knows of it. */
const held: Row = { may: supports, ownOf: "organisation-worker" };
/** Of the crowd only the worker is of an organisation. */
const ofOrganisation: Row = { may: ["organisation-worker"] };

/** Who may ask the routes about people who are helped. */
export const cases: Readonly<Record<string, Row>> = {
  "GET /{place}/cases": { may: supports },
  "GET /{place}/cases/new": ofOrganisation,
  "POST /{place}/cases": { ...ofOrganisation, body: { holder: "", asks: "" } },
  "GET /{place}/cases/emergency": ofOrganisation,
  "POST /{place}/cases/emergency": { ...ofOrganisation, body: { pseudonym: "", reason: "" } },
  "GET /{place}/cases/own": { may: "everyone", query: "token={caseLink}" },
  "POST /{place}/cases/own": { may: "everyone", body: { token: "{caseLink}" } },
  "GET /{place}/cases/ready": { may: [...supports, "engagement-lead", "administrator"] },
  "POST /{place}/cases/ready": { may: ["senior-manager", "engagement-lead", "administrator"], body: { person: "" } },
  "GET /{place}/cases/meeting/{session}": { may: supports },
  "POST /{place}/cases/meeting/{session}": { may: supports, body: { case: "" } },
  "GET /{place}/cases/fhir/metadata": { may: supports },
  // The crowd’s name for a resource is none that there is.
  "GET /{place}/cases/fhir/{resource}/{entry}": { may: supports, nothingThere: true },
  "GET /{place}/cases/{case}": held,
  "POST /{place}/cases/{case}/say": { ...held, body: { did: "" } },
  "GET /{place}/cases/{case}/helped": held,
  "POST /{place}/cases/{case}/helped": { ...held, body: { kind: "" } },
  "GET /{place}/cases/{case}/need": held,
  "POST /{place}/cases/{case}/need": { ...held, body: { kind: "" } },
  "GET /{place}/cases/{case}/consent": held,
  "POST /{place}/cases/{case}/consent": { ...held, body: { agreement: "" } },
  "POST /{place}/cases/{case}/withdraw": { ...held, body: { consent: "" } },
  // The one who opened it does not look at it themselves, and nobody else opened it.
  "POST /{place}/cases/{case}/review": { ...held, body: { glass: "" }, nothingThere: true },
  "GET /{place}/cases/{case}/letter": held,
  "POST /{place}/cases/{case}/letter": held,
  "POST /{place}/cases/{case}/pointer": { ...held, body: { pointer: "" } },
};
