import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { takeSessionTurn } from "../circle.store.ts";
import { saveTakenOff } from "../contributing.store.ts";
import { listContributors } from "../contributors.store.ts";
import { findSession } from "../session-here.store.ts";
import { mayPlanSession } from "../sessions.policy.ts";
import { sessionParams } from "../sessions.schema.ts";

export const takeOffRoute = changeInPlace({
  path: "/{place}/sessions/{session}/take-off",
  summary: "Somebody is not asked any more; where they would have come because of their own life nothing is kept of it",
  practices: ["P11"],
  reads: {
    params: sessionParams,
    body: z.strictObject({ contributor: z.string().max(40).describe("Their line on the list, by its identifier.") }),
  },
  permit: mayPlanSession,
  find: async (tx, { actor, params }) => {
    await takeSessionTurn(tx, params.session);
    const session = await findSession(tx, actor, params.session);
    return session && { ...session, contributors: await listContributors(tx, actor, session.id) };
  },
  decide: ({ contributors }, { body: { contributor } }) =>
    contributors.some(({ id }) => id === contributor)
      ? found({ contributorId: contributor })
      : wrong({ field: "contributor", words: "They are not on the list any more. Nothing was changed." }),
  save: async (tx, { contributorId }, { params: { session: id }, place, at }) => {
    await saveTakenOff(tx, { sessionId: id, contributorId }, at);
    return {
      id,
      path: `/${place.slug}/sessions/${id}/people`,
      happened: { what: "session.people-changed", subject: { kind: "session", id }, detail: {} },
    };
  },
});
