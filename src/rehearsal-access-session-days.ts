import { ofThePlace } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

/** The session that is there is still being planned, and open to everybody: of its day nobody writes anything down yet. */
const notYet: Row = { may: [] };
/** The engagement lead chairs it, and is the one who is asked to it. */
const comes: Row = { may: ["engagement-lead"] };
/** For whoever comes; for others nothing is there, not even that somebody comes. */
const own: Row = { may: ["engagement-lead"], ownOf: "engagement-lead" };
const ownNotYet: Row = { may: [], ownOf: "engagement-lead" };
const noSuchThing = "00000000-0000-4000-8000-000000000000";
const once = "x".repeat(24);

/** Who may ask the routes about the day of a session, and what people said of it. */
export const sessionDays: Readonly<Record<string, Row>> = {
  "GET /{place}/sessions/ratings": ofThePlace,
  "GET /{place}/sessions/took-part": ofThePlace,
  "GET /{place}/sessions/{session}/day": comes,
  "GET /{place}/sessions/{session}/attendance": notYet,
  "POST /{place}/sessions/{session}/attendance": { ...notYet, body: {} },
  "POST /{place}/sessions/{session}/spoke": { ...notYet, body: { standing: "" } },
  "POST /{place}/sessions/{session}/reached": { ...notYet, body: { item: noSuchThing } },
  "GET /{place}/sessions/{session}/decisions": notYet,
  "POST /{place}/sessions/{session}/decisions": { ...notYet, body: { words: "" } },
  "GET /{place}/sessions/{session}/actions": notYet,
  "POST /{place}/sessions/{session}/actions": { ...notYet, body: { words: "" } },
  "POST /{place}/sessions/{session}/done": { ...notYet, body: { action: noSuchThing } },
  "GET /{place}/sessions/{session}/time": notYet,
  "POST /{place}/sessions/{session}/time": { ...notYet, body: { minutes: "" } },
  "POST /{place}/sessions/{session}/held": { ...notYet, body: {} },
  "GET /{place}/sessions/{session}/minutes": comes,
  "POST /{place}/sessions/{session}/minutes": { ...notYet, body: { words: "" } },
  "POST /{place}/sessions/{session}/minutes-sent": { ...notYet, body: { contributor: noSuchThing } },
  "GET /{place}/sessions/{session}/card": comes,
  "GET /{place}/sessions/{session}/listening": own,
  "POST /{place}/sessions/{session}/listening": { ...ownNotYet, body: { words: "" } },
  "GET /{place}/sessions/{session}/told-back": own,
  "POST /{place}/sessions/{session}/told-back": { ...notYet, body: { words: "" } },
  "POST /{place}/sessions/{session}/is-it-so": { ...ownNotYet, body: { change: noSuchThing } },
  "GET /{place}/sessions/{session}/rate": ownNotYet,
  "POST /{place}/sessions/{session}/rate": { ...ownNotYet, body: { once } },
};
