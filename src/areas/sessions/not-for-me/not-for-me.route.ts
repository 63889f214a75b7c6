import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeUnnamed } from "../../../web/unnamed.ts";
import { findOpenSession } from "../not-for-me.store.ts";
import { maySayNotForMe } from "../sessions.policy.ts";
import { sessionParams } from "../sessions.schema.ts";
import { saveSessionChange } from "../writing.store.ts";

/** Nobody is told who says it: no step of this learns it, and nothing is kept of the moment. @practice P11 */
export const notForMeRoute = changeUnnamed({
  path: "/{place}/sessions/{session}/not-for-me",
  summary: "Say, without anybody being told who, that the place of a session is not there for oneself",
  practices: ["P11"],
  reads: { params: sessionParams, body: z.strictObject({}) },
  permit: maySayNotForMe,
  find: (tx, { params }) => findOpenSession(tx, params.session),
  decide: ({ sessionId }) => found({ sessionId }),
  save: async (tx, { sessionId }, { place }) => {
    await saveSessionChange(tx, sessionId, { columns: { venue_not_for_all: true }, isSeen: false });
    return { path: `/${place.slug}/sessions/${sessionId}` };
  },
});
