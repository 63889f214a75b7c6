import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { drawBeside } from "../../../web/thing-parts.tsx";
import { listItems } from "../agenda.store.ts";
import { listContributors } from "../contributors.store.ts";
import { boxesOf } from "../evidence.rules.ts";
import { listPapers } from "../papers.store.ts";
import { formShown } from "../place-shown.ts";
import { findSession, listSessions } from "../session-here.store.ts";
import { mayAddToSession, mayPlanSession, mayRunSession, maySeeSessions } from "../sessions.policy.ts";
import { sessionAnswerOf, sessionParams } from "../sessions.schema.ts";
import { listSteps } from "../steps.store.ts";
import { sessionPage } from "./session.page.tsx";
import type { SessionShown } from "./session.page.tsx";

export const sessionRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/{session}",
  summary: "A session: when, where and for what, who comes, the agenda, and what was done for it",
  practices: ["P11", "P12"],
  reads: { params: sessionParams },
  answers: sessionAnswerOf<SessionShown>(),
  permit: maySeeSessions,
  find: async (tx, { params, ...asked }, { areas }) => {
    const { actor } = asked;
    const session = await findSession(tx, actor, params.session);
    if (session === undefined) return undefined;
    return {
      session,
      contributors: await listContributors(tx, actor, session.id),
      items: await listItems(tx, session.id),
      papers: await listPapers(tx, session.id),
      steps: await listSteps(tx, session.id),
      preliminaries: await listSessions(tx, actor, { preliminaryOf: session.id }),
      beside: await drawBeside(tx, { kind: "session", id: session.id }, { ...asked, areas }),
    };
  },
  answer: ({ session, contributors, items, papers, steps, preliminaries, beside }, { actor, at }) =>
    found({
      session,
      contributors,
      items,
      papers,
      preliminaries,
      beside,
      boxes: boxesOf(steps),
      mayPlan: mayPlanSession(actor, session),
      mayRun: mayRunSession(actor, session),
      mayAdd: mayAddToSession(actor, session),
      mine: actor.member?.personId ?? null,
      today: at.toISOString().slice(0, 10),
    }),
  page: (shown, view) => sessionPage(shown, formShown(view)),
});
