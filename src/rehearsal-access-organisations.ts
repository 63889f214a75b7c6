import { everyone, describesServices } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

const addsOrganisations: Row = { may: ["administrator", "engagement-lead", "organisation-worker"] };
const reviewsDirectory: Row = { may: ["administrator", "engagement-lead"] };
const creditsUse: Row = {
  may: ["administrator", "engagement-lead", "organisation-worker", "practitioner", "commissioner"],
};
/** Added by the organisation worker, who so works for it. */
const itsWorker: Row = { may: ["organisation-worker"] };

/** Who may ask the routes about organisations and their services. */
export const organisations: Readonly<Record<string, Row>> = {
  "GET /{place}/organisations": everyone,
  "GET /{place}/organisations/new": addsOrganisations,
  "POST /{place}/organisations": { ...addsOrganisations, body: { name: "" } },
  "GET /{place}/organisations/suggest": everyone,
  "POST /{place}/organisations/suggest": { ...everyone, body: { words: "" } },
  "GET /{place}/organisations/suggestions": reviewsDirectory,
  "POST /{place}/organisations/suggestions/{suggestion}": {
    ...reviewsDirectory,
    body: { outcome: "taken-up" },
    nothingThere: true,
  },
  "GET /{place}/organisations/export": everyone,
  "GET /{place}/organisations/import": reviewsDirectory,
  "POST /{place}/organisations/import": { ...reviewsDirectory, body: { address: "" } },
  "GET /{place}/organisations/imports/{intake}": reviewsDirectory,
  "GET /{place}/organisations/imports/{intake}/receipt": reviewsDirectory,
  "POST /{place}/organisations/imports/{intake}/choose": { ...reviewsDirectory, body: { choice: "1:ours" } },
  "POST /{place}/organisations/imports/{intake}/take-in": reviewsDirectory,
  "POST /{place}/organisations/imports/{intake}/stop": reviewsDirectory,
  "GET /{place}/oruk": everyone,
  "GET /{place}/oruk/{collection}": everyone,
  "GET /{place}/oruk/{collection}/{entry}": { ...everyone, nothingThere: true },
  "GET /{place}/organisations/{organisation}": everyone,
  "GET /{place}/organisations/{organisation}/card": everyone,
  "GET /{place}/organisations/{organisation}/card-words": addsOrganisations,
  "POST /{place}/organisations/{organisation}/card-words": { ...addsOrganisations, body: { in: "en" } },
  "GET /{place}/organisations/{organisation}/describe": addsOrganisations,
  "POST /{place}/organisations/{organisation}/describe": { ...addsOrganisations, body: { name: "", number: "1" } },
  "GET /{place}/organisations/{organisation}/contact": addsOrganisations,
  "POST /{place}/organisations/{organisation}/contact": { ...addsOrganisations, body: { name: "" } },
  "GET /{place}/organisations/{organisation}/offer": addsOrganisations,
  "POST /{place}/organisations/{organisation}/offer": { ...addsOrganisations, body: { name: "" } },
  "POST /{place}/organisations/{organisation}/remove": {
    ...addsOrganisations,
    body: { kind: "contact", part: "00000000-0000-4000-8000-000000000000" },
  },
  "GET /{place}/organisations/{organisation}/gift": addsOrganisations,
  "POST /{place}/organisations/{organisation}/gift": { ...addsOrganisations, body: { words: "" } },
  "GET /{place}/organisations/{organisation}/use": creditsUse,
  "POST /{place}/organisations/{organisation}/use": { ...creditsUse, body: { forWhat: "" } },
  "POST /{place}/organisations/{organisation}/verify": addsOrganisations,
  "GET /{place}/organisations/{organisation}/workers": addsOrganisations,
  "POST /{place}/organisations/{organisation}/workers": { ...addsOrganisations, body: { person: "" } },
  "POST /{place}/organisations/{organisation}/confirm": { ...itsWorker, body: { person: "", says: "no" } },
  "GET /{place}/organisations/{organisation}/merge": reviewsDirectory,
  "POST /{place}/organisations/{organisation}/merge": { ...reviewsDirectory, body: { other: "" } },
  "GET /{place}/organisations/{organisation}/leave": itsWorker,
  "POST /{place}/organisations/{organisation}/leave": { ...itsWorker, body: { sure: "" } },
  "GET /{place}/services": everyone,
  "GET /{place}/services/new": describesServices,
  "POST /{place}/services": { ...describesServices, body: { name: "" } },
  "GET /{place}/services/{service}": everyone,
  "GET /{place}/services/{service}/describe": describesServices,
  "POST /{place}/services/{service}/describe": { ...describesServices, body: { name: "", number: "1" } },
};
