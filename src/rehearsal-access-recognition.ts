import { ofThePlace } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

/** The organisation gave it, the practitioner wrote it down; the others answer for services and money. */
const concerned: Row = {
  may: ["administrator", "engagement-lead", "commissioner", "senior-manager", "practitioner", "organisation-worker"],
};
const gave: Row = { may: ["organisation-worker"] };
const answers: Row = { may: ["senior-manager", "engagement-lead"] };

/** Who may ask the routes about what people gave. */
export const recognition: Readonly<Record<string, Row>> = {
  "GET /{place}/recognition": ofThePlace,
  "GET /{place}/recognition/new": ofThePlace,
  "POST /{place}/recognition": { ...ofThePlace, body: { kind: "" } },
  "GET /{place}/recognition/{contribution}": concerned,
  "GET /{place}/recognition/{contribution}/say": gave,
  "POST /{place}/recognition/{contribution}/say": { ...gave, body: { says: "" } },
  "GET /{place}/recognition/{contribution}/answer": answers,
  "POST /{place}/recognition/{contribution}/answer": { ...answers, body: { answer: "" } },
};
