import { everyone, ofThePlace } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

/** A contributor asked; practitioners, engagement leads and senior managers decide. */
const ofIt: Row = { may: ["contributor", "practitioner", "engagement-lead", "senior-manager"] };

/** Who may ask the routes about other ways of being helped. */
export const adaptations: Readonly<Record<string, Row>> = {
  "GET /{place}/adaptations": ofThePlace,
  "GET /{place}/adaptations/new": ofThePlace,
  "POST /{place}/adaptations": { ...ofThePlace, body: { wish: "" } },
  "GET /{place}/adaptations/changed": everyone,
  "GET /{place}/adaptations/{adaptation}": ofIt,
  "GET /{place}/adaptations/{adaptation}/step": ofIt,
  "POST /{place}/adaptations/{adaptation}/step": { ...ofIt, body: { kind: "" } },
};
