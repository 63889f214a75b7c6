import { keepers, nobodyElse, ofThePlace } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

const asksForIdeas: Row = {
  may: [
    "administrator",
    "engagement-lead",
    "commissioner",
    "senior-manager",
    "practitioner",
    "organisation-worker",
    ...keepers,
  ],
};
/** The worker of a community organisation asked for ideas, and began the programme that is open here. */
const begunBy: Row = { may: ["organisation-worker"] };
const noSuchThing = "00000000-0000-4000-8000-000000000000";
const anIdea = { query: "idea={idea}" };

/** Who may ask the routes about ideas and programmes. */
export const programmes: Readonly<Record<string, Row>> = {
  "GET /{place}/ideas": ofThePlace,
  "GET /{place}/ideas/new": asksForIdeas,
  "POST /{place}/ideas": { ...asksForIdeas, body: { question: "" } },
  "GET /{place}/ideas/{call}": ofThePlace,
  "GET /{place}/ideas/{call}/give": ofThePlace,
  "POST /{place}/ideas/{call}/give": { ...ofThePlace, body: { words: "" } },
  "GET /{place}/ideas/{call}/answer": { ...begunBy, ...anIdea },
  "POST /{place}/ideas/{call}/answer": { ...begunBy, body: { idea: "{idea}" } },
  "GET /{place}/ideas/{call}/came-of": { ...begunBy, ...anIdea },
  "POST /{place}/ideas/{call}/came-of": { ...begunBy, body: { idea: "{idea}" } },
  // One that is not there, so that the other stays.
  "POST /{place}/ideas/{call}/withdraw": { ...nobodyElse, body: { idea: noSuchThing }, nothingThere: true },
  "GET /{place}/programmes": ofThePlace,
  "GET /{place}/programmes/new": ofThePlace,
  "POST /{place}/programmes": { ...ofThePlace, body: { name: "" } },
  "GET /{place}/programmes/{programme}": ofThePlace,
  "GET /{place}/programmes/{programme}/describe": begunBy,
  "POST /{place}/programmes/{programme}/describe": { ...begunBy, body: { name: "" } },
  "GET /{place}/programmes/{programme}/second": begunBy,
  "POST /{place}/programmes/{programme}/second": { ...begunBy, body: { person: noSuchThing } },
  "GET /{place}/programmes/{programme}/invite": begunBy,
  "POST /{place}/programmes/{programme}/invite": begunBy,
  "POST /{place}/programmes/{programme}/come": { ...nobodyElse, body: { says: "yes" } },
  "POST /{place}/programmes/{programme}/leave": begunBy,
  "POST /{place}/programmes/{programme}/open": begunBy,
  "GET /{place}/programmes/{programme}/broker": begunBy,
  "POST /{place}/programmes/{programme}/broker": begunBy,
  "GET /{place}/programmes/{programme}/charter": begunBy,
  "POST /{place}/programmes/{programme}/charter": begunBy,
  "GET /{place}/programmes/{programme}/stage": begunBy,
  "POST /{place}/programmes/{programme}/stage": begunBy,
  "GET /{place}/programmes/{programme}/answer": begunBy,
  "POST /{place}/programmes/{programme}/answer": begunBy,
  "GET /{place}/programmes/{programme}/readiness": nobodyElse,
  "POST /{place}/programmes/{programme}/readiness": nobodyElse,
  "GET /{place}/programmes/{programme}/confirm": begunBy,
  "POST /{place}/programmes/{programme}/confirm": { ...begunBy, body: { side: "community" } },
  "POST /{place}/programmes/{programme}/share": { ...begunBy, body: { side: "community" } },
  "GET /{place}/programmes/{programme}/meeting": begunBy,
  "POST /{place}/programmes/{programme}/meeting": begunBy,
  "GET /{place}/programmes/{programme}/hours": begunBy,
  "POST /{place}/programmes/{programme}/hours": begunBy,
  "GET /{place}/programmes/{programme}/needs": begunBy,
  "POST /{place}/programmes/{programme}/needs": begunBy,
  "POST /{place}/programmes/{programme}/take-out": { ...begunBy, body: { kind: "need", id: noSuchThing } },
  "GET /{place}/coproduction": ofThePlace,
  "GET /{place}/coproduction/{programme}": ofThePlace,
  "GET /{place}/coproduction/{programme}/tell": begunBy,
  "POST /{place}/coproduction/{programme}/tell": { ...begunBy, body: { of: "" } },
  "GET /{place}/coproduction/{programme}/copy": begunBy,
  "POST /{place}/coproduction/{programme}/copy": { ...begunBy, body: { origin: noSuchThing } },
  "GET /{place}/coproduction/{programme}/element": begunBy,
  "POST /{place}/coproduction/{programme}/element": { ...begunBy, body: { words: "" } },
  "POST /{place}/coproduction/{programme}/agree": { ...begunBy, body: { element: noSuchThing } },
};
