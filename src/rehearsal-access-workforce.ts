import { everyone, keepers, ofThePlace, seesFigures } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

/** The worker works for the one organisation that sent figures. */
const writes: Row = {
  may: [
    "administrator",
    "engagement-lead",
    "analyst",
    "commissioner",
    "senior-manager",
    "organisation-worker",
    ...keepers,
  ],
};
const introduces: Row = {
  may: [
    "administrator",
    "engagement-lead",
    "analyst",
    "commissioner",
    "senior-manager",
    "practitioner",
    "organisation-worker",
  ],
};

/** Who may ask the routes about the workforce. */
export const workforce: Readonly<Record<string, Row>> = {
  "GET /{place}/workforce": seesFigures,
  "GET /{place}/workforce/send": writes,
  "POST /{place}/workforce/send": { ...writes, body: { organisation: "" } },
  "GET /{place}/workforce/template": seesFigures,
  "GET /{place}/workforce/actions": ofThePlace,
  "POST /{place}/workforce/actions": { ...writes, body: { what: "" } },
  "GET /{place}/workforce/actions/{progress}": ofThePlace,
  "POST /{place}/workforce/actions/{progress}": { ...writes, body: { words: "" } },
  "GET /{place}/workforce/people": everyone,
  "GET /{place}/workforce/me": introduces,
  "POST /{place}/workforce/me": { ...introduces, body: { called: "" } },
  "POST /{place}/workforce/me/withdraw": introduces,
  "GET /{place}/workforce/{figures}": seesFigures,
  "POST /{place}/workforce/{figures}/take-back": writes,
};
