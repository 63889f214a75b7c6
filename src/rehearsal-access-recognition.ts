import { ofThePlace } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

/** The organisation gave it, the practitioner wrote it down; the others answer for services and money. */
const concerned: Row = {
  may: ["administrator", "engagement-lead", "commissioner", "senior-manager", "practitioner", "organisation-worker"],
};
const gave: Row = { may: ["organisation-worker"] };
/** The side that is paid does the typing. */
const typesUp: Row = { may: ["administrator", "engagement-lead", "commissioner", "senior-manager", "practitioner"] };
const answers: Row = { may: ["senior-manager", "engagement-lead"] };

/** Who may ask the routes about what people gave. */
export const recognition: Readonly<Record<string, Row>> = {
  "GET /{place}/recognition": ofThePlace,
  "GET /{place}/recognition/new": ofThePlace,
  "POST /{place}/recognition": { ...ofThePlace, body: { kind: "" } },
  "GET /{place}/recognition/call": typesUp,
  "POST /{place}/recognition/call": { ...typesUp, body: { organisation: "" } },
  "GET /{place}/recognition/statement": gave,
  "POST /{place}/recognition/statement": { ...gave, body: { until: "" } },
  "GET /{place}/recognition/statements/{released}": ofThePlace,
  "GET /{place}/recognition/sheets": ofThePlace,
  "POST /{place}/recognition/sheets": { ...ofThePlace, body: { organisation: "" } },
  "GET /{place}/recognition/sheets/{sheet}": gave,
  "POST /{place}/recognition/sheets/{sheet}/columns": { ...gave, body: { "column-0": "" } },
  "POST /{place}/recognition/sheets/{sheet}/write": { ...gave, body: { standing: "" } },
  "POST /{place}/recognition/confirm": { ...ofThePlace, body: { ids: "" } },
  "GET /{place}/recognition/quarters": ofThePlace,
  "GET /{place}/recognition/{contribution}": concerned,
  "GET /{place}/recognition/{contribution}/say": gave,
  "POST /{place}/recognition/{contribution}/say": { ...gave, body: { says: "" } },
  "GET /{place}/recognition/{contribution}/answer": answers,
  "POST /{place}/recognition/{contribution}/answer": { ...answers, body: { answer: "" } },
};
