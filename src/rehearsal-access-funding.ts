import { everyone, ofThePlace } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

const keepsGrants: Row = { may: ["commissioner"] };
/** Works for the organisation that is asked about. */
const itsWorker: Row = { may: ["organisation-worker"] };
const seesGrants: Row = { may: ["commissioner", "organisation-worker"] };

/** Who may ask the routes about money. */
export const funding: Readonly<Record<string, Row>> = {
  "GET /{place}/funding": everyone,
  "GET /{place}/funding/organisations/{organisation}": everyone,
  "GET /{place}/funding/organisations/{organisation}/new": itsWorker,
  "POST /{place}/funding/organisations/{organisation}": { ...itsWorker, body: { funder: "" } },
  // Shown to everybody of this place; changed by the organisation's own worker.
  "GET /{place}/funding/sources/{source}/change": itsWorker,
  "POST /{place}/funding/sources/{source}/change": { ...itsWorker, body: { funder: "" } },
  "POST /{place}/funding/sources/{source}/remove": { ...itsWorker, body: { sure: "" } },
  "GET /{place}/funding/ends": keepsGrants,
  "GET /{place}/funding/risks": keepsGrants,
  "GET /{place}/funding/spend": ofThePlace,
  "GET /{place}/funding/upload": keepsGrants,
  "POST /{place}/funding/upload": keepsGrants,
  "GET /{place}/funding/uploads/{upload}": keepsGrants,
  "POST /{place}/funding/uploads/{upload}": keepsGrants,
  "POST /{place}/funding/uploads/{upload}/stop": keepsGrants,
  "GET /{place}/funding/grants": seesGrants,
  "POST /{place}/funding/match": { ...keepsGrants, body: {} },
  "GET /{place}/funding/grants/new": keepsGrants,
  "POST /{place}/funding/grants": { ...keepsGrants, body: { title: "" } },
  "GET /{place}/funding/grants/{grant}": seesGrants,
  "GET /{place}/funding/grants/{grant}/correct": keepsGrants,
  "POST /{place}/funding/grants/{grant}/correct": { ...keepsGrants, body: { title: "" } },
  "GET /{place}/funding/grants/{grant}/decide": keepsGrants,
  "POST /{place}/funding/grants/{grant}/decide": { ...keepsGrants, body: { because: "" } },
  "GET /{place}/funding/grants/{grant}/say": itsWorker,
  "POST /{place}/funding/grants/{grant}/say": { ...itsWorker, body: { words: "" } },
  "POST /{place}/funding/grants/{grant}/heard": itsWorker,
  "POST /{place}/funding/grants/{grant}/own": keepsGrants,
  "POST /{place}/funding/grants/{grant}/remove": { ...keepsGrants, body: { sure: "" } },
};
