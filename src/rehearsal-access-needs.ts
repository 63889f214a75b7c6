import { ofThePlace } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

/** The contributor asked for it: all but those who answer are told that nothing is there. */
const reads: Row = {
  may: ["engagement-lead", "practitioner", "senior-manager", "contributor"],
  ownOf: "contributor",
};

/** Who may ask the routes about language, food, faith and access. */
export const needs: Readonly<Record<string, Row>> = {
  "GET /{place}/needs": ofThePlace,
  "GET /{place}/needs/new": ofThePlace,
  "POST /{place}/needs": { ...ofThePlace, body: { kind: "" } },
  "GET /{place}/needs/counts": {
    may: [
      "administrator",
      "engagement-lead",
      "analyst",
      "commissioner",
      "senior-manager",
      "practitioner",
      "organisation-worker",
      "champion",
    ],
  },
  "GET /{place}/needs/{need}": reads,
  "POST /{place}/needs/{need}/answer": { ...reads, body: { did: "" } },
};
