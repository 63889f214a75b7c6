import { everyone, keepers, nobodyElse, ofThePlace, token } from "./rehearsal-who-may.ts";
import type { Row } from "./rehearsal-who-may.ts";

/** The engagement lead chairs the session that is there; it is not called yet, so nobody is invited. */
const chairs: Row = { may: ["engagement-lead"] };
const looksAfterDays: Row = { may: ["administrator", "engagement-lead", ...keepers] };
const noSuchThing = "00000000-0000-4000-8000-000000000000";

/** Who may ask the routes about invitations to sessions, calendars of them and days that matter. */
export const invitationsToSessions: Readonly<Record<string, Row>> = {
  "GET /{place}/sessions/answer": { ...everyone, query: `token=${token}` },
  "POST /{place}/sessions/answer": { ...everyone, body: { token } },
  "POST /{place}/sessions/not-there": { ...everyone, body: { token }, nothingThere: true },
  "GET /{place}/sessions/calendar": { ...everyone, query: `token=${token}`, nothingThere: true },
  "GET /{place}/sessions/days": ofThePlace,
  "GET /{place}/sessions/add-day": ofThePlace,
  "POST /{place}/sessions/add-day": { ...ofThePlace, body: { name: "" } },
  "GET /{place}/sessions/import-days": ofThePlace,
  "POST /{place}/sessions/import-days": { ...ofThePlace, body: {} },
  // Of a day that somebody else put in; none is there.
  "POST /{place}/sessions/take-day": { ...looksAfterDays, body: { day: noSuchThing }, nothingThere: true },
  "GET /{place}/sessions/feeds": ofThePlace,
  "POST /{place}/sessions/feeds": { ...ofThePlace, body: { make: "" } },
  "GET /{place}/sessions/{session}/invite": chairs,
  "POST /{place}/sessions/{session}/invite": { ...nobodyElse, body: { who: "" } },
  "GET /{place}/sessions/{session}/letter": nobodyElse,
  "GET /{place}/sessions/{session}/revoke": { ...nobodyElse, query: `who=${noSuchThing}` },
  "POST /{place}/sessions/{session}/revoke": { ...nobodyElse, body: { who: noSuchThing } },
  "GET /{place}/sessions/{session}/series": chairs,
  "POST /{place}/sessions/{session}/series": { ...chairs, body: { every: "" } },
};
