import { keepers, nobodyElse, ofThePlace } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

const starts: Row = {
  may: [
    "administrator",
    "engagement-lead",
    "commissioner",
    "senior-manager",
    "practitioner",
    "organisation-worker",
    "champion",
    ...keepers,
  ],
};
/** The engagement lead chairs the group that is there. */
const chairs: Row = { may: ["engagement-lead"] };
/** The organisation that was asked to name somebody. */
const named: Row = { may: ["organisation-worker"] };
const noSuchThing = "00000000-0000-4000-8000-000000000000";

/** Who may ask the routes about groups. */
export const groups: Readonly<Record<string, Row>> = {
  "GET /{place}/groups": ofThePlace,
  "GET /{place}/groups/new": starts,
  "POST /{place}/groups": { ...starts, body: { name: "" } },
  "GET /{place}/groups/participation": ofThePlace,
  "GET /{place}/groups/variety": ofThePlace,
  "GET /{place}/groups/{group}": ofThePlace,
  "GET /{place}/groups/{group}/describe": chairs,
  "POST /{place}/groups/{group}/describe": { ...chairs, body: { name: "" } },
  "GET /{place}/groups/{group}/seats": chairs,
  "POST /{place}/groups/{group}/seats": { ...chairs, body: { standing: "" } },
  "GET /{place}/groups/{group}/ask": { ...chairs, query: "seat={seat}" },
  "POST /{place}/groups/{group}/ask": { ...chairs, body: { seat: "{seat}" } },
  "GET /{place}/groups/{group}/answer": { ...named, query: "ask={ask}" },
  "POST /{place}/groups/{group}/answer": { ...named, body: { ask: "{ask}", says: "" } },
  // One that is not there, so that nobody is taken off.
  "POST /{place}/groups/{group}/empty": { ...nobodyElse, body: { sitting: noSuchThing }, nothingThere: true },
  "POST /{place}/groups/{group}/step-in": { ...nobodyElse, body: { sitting: noSuchThing }, nothingThere: true },
  "GET /{place}/groups/{group}/sentence": chairs,
  "POST /{place}/groups/{group}/sentence": { ...chairs, body: { words: "" } },
  "GET /{place}/groups/{group}/end": chairs,
  "POST /{place}/groups/{group}/end": { ...chairs, body: { sure: "" } },
};
