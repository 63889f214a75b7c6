import { everyone, ofThePlace } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

const staff = [
  "administrator",
  "engagement-lead",
  "analyst",
  "commissioner",
  "senior-manager",
  "practitioner",
] as const;
const sees: Row = { may: staff };
/** The contributor raised it. */
const readsIt: Row = { may: [...staff, "contributor"] };
const brings: Row = { may: ["engagement-lead", "senior-manager"] };
/** It is about nobody who asks here. */
const closes: Row = { may: ["senior-manager", "commissioner"] };
const tells: Row = { may: ["engagement-lead", "senior-manager", "commissioner"] };
const speaks: Row = { may: ["contributor"] };
const sets: Row = { may: ["administrator", "engagement-lead", "senior-manager"] };

/** Who may ask the routes about barriers and risks. */
export const barriers: Readonly<Record<string, Row>> = {
  "GET /{place}/barriers": ofThePlace,
  "GET /{place}/barriers/new": ofThePlace,
  "POST /{place}/barriers": { ...ofThePlace, body: { title: "" } },
  "GET /{place}/barriers/record": everyone,
  "GET /{place}/barriers/terms": sets,
  "POST /{place}/barriers/terms": { ...sets, body: { daysToTable: "" } },
  "GET /{place}/barriers/risks": sees,
  "GET /{place}/barriers/risks/score": closes,
  "POST /{place}/barriers/risks": { ...closes, body: { title: "" } },
  "GET /{place}/barriers/risks/{risk}": sees,
  "POST /{place}/barriers/risks/{risk}/review": { ...closes, body: { why: "" } },
  "POST /{place}/barriers/risks/{risk}/actions": { ...closes, body: { what: "" } },
  "POST /{place}/barriers/risks/{risk}/done": { ...closes, body: { evidence: "" } },
  "GET /{place}/barriers/{barrier}": readsIt,
  "POST /{place}/barriers/{barrier}/sort": { ...brings, body: { does: "" } },
  "POST /{place}/barriers/{barrier}/table": { ...brings, body: { said: "" } },
  "POST /{place}/barriers/{barrier}/close": { ...closes, body: { does: "" } },
  "POST /{place}/barriers/{barrier}/tell": { ...tells, body: { told: "" } },
  "POST /{place}/barriers/{barrier}/say": { ...speaks, body: { says: "" } },
  "POST /{place}/barriers/{barrier}/judge": { ...closes, body: { does: "" } },
  "POST /{place}/barriers/{barrier}/release": { ...speaks, body: { released: "" } },
};
