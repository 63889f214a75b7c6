import { everyone, keepers, ofThePlace } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

const plans: Row = {
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
/** The engagement lead chairs the session that is there, and is the one who is asked to it. */
const chairs: Row = { may: ["engagement-lead"] };
const noSuchThing = "00000000-0000-4000-8000-000000000000";

/** Who may ask the routes about sessions and how they are planned. */
export const sessions: Readonly<Record<string, Row>> = {
  "GET /{place}/sessions": ofThePlace,
  "GET /{place}/sessions/new": plans,
  "POST /{place}/sessions": { ...plans, body: { title: "" } },
  "GET /{place}/sessions/venues": ofThePlace,
  "POST /{place}/sessions/venues": { ...ofThePlace, body: { name: "" } },
  "GET /{place}/sessions/{session}": ofThePlace,
  "GET /{place}/sessions/{session}/edit": chairs,
  "POST /{place}/sessions/{session}/edit": { ...chairs, body: { title: "" } },
  "GET /{place}/sessions/{session}/plan": chairs,
  "POST /{place}/sessions/{session}/plan": { ...chairs, body: { step: "" } },
  "GET /{place}/sessions/{session}/people": chairs,
  "POST /{place}/sessions/{session}/people": { ...chairs, body: { person: "" } },
  "POST /{place}/sessions/{session}/take-off": { ...chairs, body: { contributor: noSuchThing } },
  "GET /{place}/sessions/{session}/when": chairs,
  "POST /{place}/sessions/{session}/when": { ...chairs, body: { onDay: "" } },
  "GET /{place}/sessions/{session}/where": chairs,
  "POST /{place}/sessions/{session}/where": { ...chairs, body: { form: "" } },
  "POST /{place}/sessions/{session}/propose": { ...chairs, body: { form: "" } },
  "POST /{place}/sessions/{session}/settle": { ...chairs, body: { proposal: noSuchThing } },
  // The session there has no place yet.
  "POST /{place}/sessions/{session}/not-for-me": { ...everyone, body: {}, nothingThere: true },
  "GET /{place}/sessions/{session}/section": chairs,
  "POST /{place}/sessions/{session}/section": { ...chairs, body: { listening: "" } },
  "GET /{place}/sessions/{session}/agenda": chairs,
  "POST /{place}/sessions/{session}/agenda": { ...chairs, body: { title: "" } },
  "POST /{place}/sessions/{session}/order": { ...chairs, body: { item: noSuchThing, does: "up" } },
  "GET /{place}/sessions/{session}/papers": chairs,
  "POST /{place}/sessions/{session}/papers": { ...chairs, body: { title: "" } },
  "POST /{place}/sessions/{session}/sent": { ...chairs, body: { on: "" } },
  "GET /{place}/sessions/{session}/call": chairs,
  "POST /{place}/sessions/{session}/call": { ...chairs, body: { because: "" } },
  "GET /{place}/sessions/{session}/cancel": chairs,
  "POST /{place}/sessions/{session}/cancel": { ...chairs, body: { because: "" } },
};
