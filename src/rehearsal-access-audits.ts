import { everyone, keepers, ofThePlace } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

const runs: Row = {
  may: ["administrator", "engagement-lead", "commissioner", "senior-manager", ...keepers],
};
/** In the crowd the practitioner and the contributor are asked. */
const rates: Row = { may: ["practitioner", "contributor"] };
const writes: Row = { may: ["engagement-lead", "practitioner", "senior-manager", "administrator"] };

/** Who may ask the routes about audits, and what services cannot do yet. */
export const audits: Readonly<Record<string, Row>> = {
  "GET /{place}/audits": ofThePlace,
  "GET /{place}/audits/begin": runs,
  "POST /{place}/audits": { ...runs, body: { service: "" } },
  "GET /{place}/audits/instruments": runs,
  "POST /{place}/audits/instruments": { ...runs, body: { title: "" } },
  "GET /{place}/audits/instruments/{instrument}": runs,
  "POST /{place}/audits/instruments/{instrument}": { ...runs, body: { number: "0" } },
  "GET /{place}/audits/{audit}": ofThePlace,
  "GET /{place}/audits/{audit}/rate": rates,
  "POST /{place}/audits/{audit}/rate": { ...rates, body: { part: "0", rate1: "9" } },
  "POST /{place}/audits/{audit}/end": runs,
  "POST /{place}/audits/{audit}/show": { may: ["practitioner"], body: { side: "staff" } },
  "GET /{place}/limits": everyone,
  "GET /{place}/limits/{service}": everyone,
  "POST /{place}/limits/{service}": { ...writes, body: { lacks: "" } },
  "POST /{place}/limits/{service}/promise": { ...writes, body: { limit: "" } },
  // The worker’s organisation is asked whether it may be named.
  "POST /{place}/limits/{service}/named": {
    may: ["organisation-worker"],
    body: { limit: "{limit}", organisation: "{organisation}", agrees: "yes" },
  },
  "POST /{place}/limits/{service}/word": {
    may: ["organisation-worker", "champion", "contributor", "keeper-community"],
    body: { words: "" },
  },
  // The worker said it in the name of their organisation.
  "POST /{place}/limits/{service}/take-back": { may: ["organisation-worker"], body: { word: "{limitWord}" } },
  "POST /{place}/limits/{service}/look": { ...writes, body: { shown: "" } },
};
