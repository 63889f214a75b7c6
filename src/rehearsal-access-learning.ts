import { everyone, ofThePlace } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

const ofServices = ["engagement-lead", "analyst", "commissioner", "senior-manager", "practitioner"] as const;
const ofCommunities = ["organisation-worker", "champion", "contributor"] as const;
/** The champion wrote it, so somebody of the other side looks at it. */
const reviews: Row = { may: [...ofServices, "keeper-statutory"] };
const writes: Row = { may: [...ofServices, ...ofCommunities, "keeper-statutory", "keeper-community"] };
const publishes: Row = {
  may: ["engagement-lead", "organisation-worker", "champion", "keeper-statutory", "keeper-community"],
};

/** Who may ask the routes about what was learned. */
export const learning: Readonly<Record<string, Row>> = {
  "GET /{place}/learning": everyone,
  "GET /{place}/learning/from-sessions": everyone,
  "GET /{place}/learning/new": publishes,
  "POST /{place}/learning": { ...publishes, body: { title: "" } },
  "GET /{place}/learning/lessons": ofThePlace,
  "GET /{place}/learning/lessons/new": writes,
  "POST /{place}/learning/lessons": { ...writes, body: { sentence: "" } },
  "GET /{place}/learning/lessons/{lesson}": ofThePlace,
  "GET /{place}/learning/lessons/{lesson}/review": reviews,
  "POST /{place}/learning/lessons/{lesson}/review": { ...reviews, body: { says: "" } },
  "GET /{place}/learning/{guidance}": everyone,
  "GET /{place}/learning/{guidance}/publish": publishes,
  "POST /{place}/learning/{guidance}/publish": { ...publishes, body: { lessons: "" } },
};
