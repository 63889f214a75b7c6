import { z } from "zod";
import { readPastDay } from "../../../nouns/day.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { takeSessionTurn } from "../circle.store.ts";
import { savePapersSent } from "../contributing.store.ts";
import { saidOfSent } from "../papers.rules.ts";
import { listPapers, savePapersOut } from "../papers.store.ts";
import { findSession } from "../session-here.store.ts";
import { mayPlanSession } from "../sessions.policy.ts";
import { sessionParams, text } from "../sessions.schema.ts";
import { saveStep } from "../writing.store.ts";

export const papersSentRoute = changeInPlace({
  path: "/{place}/sessions/{session}/sent",
  summary: "The papers went out to everybody on the list; whether that was in time stands on the checklist",
  practices: ["P11"],
  reads: { params: sessionParams, body: z.strictObject({ on: text.describe("On which day; or nothing for today.") }) },
  permit: mayPlanSession,
  find: async (tx, { actor, params }) => {
    await takeSessionTurn(tx, params.session);
    const session = await findSession(tx, actor, params.session);
    return session && { ...session, papers: await listPapers(tx, session.id) };
  },
  decide: ({ papers, onDay }, { body, at }) => {
    const today = at.toISOString().slice(0, 10);
    if (!papers.some(({ sentOn }) => sentOn === null))
      return wrong({ field: "on", words: "There is no paper that did not go out already." });
    const sentOn =
      body.on === "" ? found(today) : readPastDay(body.on, { field: "on", needed: "Write the day.", today });
    return sentOn.ok ? found({ sentOn: sentOn.value, ...saidOfSent(sentOn.value, onDay) }) : sentOn;
  },
  save: async (tx, { sentOn, isInTime, said }, { params: { session: id }, place, actor, at }) => {
    await savePapersOut(tx, id, sentOn);
    await savePapersSent(tx, id, sentOn);
    const savedBy = actor.member?.personId ?? null;
    await saveStep(tx, id, { step: "papers", isDone: isInTime, said, onDay: sentOn, savedBy, at });
    return {
      id,
      path: `/${place.slug}/sessions/${id}/papers`,
      happened: { what: "session.papers-sent", subject: { kind: "session", id }, detail: { sentOn } },
    };
  },
});
