import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { takeSessionTurn } from "../circle.store.ts";
import { saveTakenOff } from "../contributing.store.ts";
import { listContributors } from "../contributors.store.ts";
import { lettersOfChange } from "../invitation-letters.words.ts";
import { saveTold } from "../invitations.store.ts";
import { findSession } from "../session-here.store.ts";
import { mayPlanSession } from "../sessions.policy.ts";
import { sessionParams } from "../sessions.schema.ts";
import { saveSessionChange } from "../writing.store.ts";

export const takeOffRoute = changeInPlace({
  path: "/{place}/sessions/{session}/take-off",
  summary:
    "Somebody is not asked any more, and reads it in a letter; where they would have come because of their own life nothing is kept of it",
  practices: ["P11"],
  reads: {
    params: sessionParams,
    body: z.strictObject({ contributor: z.string().max(40).describe("Their line on the list, by its identifier.") }),
  },
  permit: mayPlanSession,
  find: async (tx, { actor, params }) => {
    await takeSessionTurn(tx, params.session);
    const session = await findSession(tx, actor, params.session);
    return session && { ...session, session, contributors: await listContributors(tx, actor, session.id) };
  },
  decide: ({ session, contributors }, { body: { contributor } }) =>
    contributors.some(({ id }) => id === contributor)
      ? found({ contributorId: contributor, isToCome: session.state === "called" })
      : wrong({ field: "contributor", words: "They are not on the list any more. Nothing was changed." }),
  save: async (tx, { contributorId, isToCome }, { params: { session: id }, place, actor, at }) => {
    // With a higher number, or calendars would not take it out. The letter first: afterwards nothing may be kept of them.
    if (isToCome) await saveSessionChange(tx, id, { columns: {}, isSeen: true });
    const sentBy = actor.member?.personId ?? null;
    const told = isToCome ? await saveTold(tx, id, { what: "cancellation", at, sentBy, only: contributorId }) : null;
    await saveTakenOff(tx, { sessionId: id, contributorId }, at);
    return {
      id,
      path: `/${place.slug}/sessions/${id}/people`,
      happened: { what: "session.people-changed", subject: { kind: "session", id }, detail: {} },
      letters: told === null ? [] : lettersOfChange(told, "taken-off", { place, at }),
    };
  },
});
