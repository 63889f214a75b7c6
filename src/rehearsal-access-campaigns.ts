import { keepers, ofThePlace, seesFigures } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

const runs: Row = {
  may: ["engagement-lead", "commissioner", "senior-manager", "organisation-worker", "champion", ...keepers],
};
const ofServices = ["engagement-lead", "analyst", "commissioner", "senior-manager", "practitioner"] as const;
const says: Row = { may: [...ofServices, "organisation-worker", "champion", "contributor", ...keepers] };
/** The commissioner wrote down what the paper says. */
const confirms: Row = { may: ["organisation-worker", "champion", "contributor", "keeper-community"] };
/** An administrator sees figures, and is of neither side. */
const signs: Row = { may: [...ofServices, "organisation-worker", ...keepers] };

/** Who may ask the routes about campaigns. */
export const campaigns: Readonly<Record<string, Row>> = {
  "GET /{place}/campaigns": ofThePlace,
  "GET /{place}/campaigns/new": runs,
  "POST /{place}/campaigns": { ...runs, body: { title: "" } },
  "GET /{place}/campaigns/compare": seesFigures,
  "GET /{place}/campaigns/{campaign}": ofThePlace,
  "GET /{place}/campaigns/{campaign}/register": runs,
  "POST /{place}/campaigns/{campaign}/register": { ...runs, body: { counted: "" } },
  "GET /{place}/campaigns/{campaign}/confirm": confirms,
  "POST /{place}/campaigns/{campaign}/confirm": { ...confirms, body: { says: "" } },
  "GET /{place}/campaigns/{campaign}/material": runs,
  "POST /{place}/campaigns/{campaign}/material": { ...runs, body: { language: "" } },
  "GET /{place}/campaigns/{campaign}/cost": runs,
  "POST /{place}/campaigns/{campaign}/cost": { ...runs, body: { pounds: "" } },
  "GET /{place}/campaigns/{campaign}/count": runs,
  "POST /{place}/campaigns/{campaign}/count": { ...runs, body: { count: "" } },
  "GET /{place}/campaigns/{campaign}/say": says,
  "POST /{place}/campaigns/{campaign}/say": { ...says, body: { kind: "" } },
  "GET /{place}/campaigns/{campaign}/result": seesFigures,
  "GET /{place}/campaigns/{campaign}/sign": signs,
  "POST /{place}/campaigns/{campaign}/sign": { ...signs, body: { agrees: "" } },
};
