import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { jargonIn } from "../../glossary/index.ts";
import { takeSessionTurn } from "../circle.store.ts";
import { nudgeOf, paperFields, paperOf } from "../papers.rules.ts";
import { listPapers, savePaper } from "../papers.store.ts";
import { formShown } from "../place-shown.ts";
import { findSession } from "../session-here.store.ts";
import { mayPlanSession, mayReadSession } from "../sessions.policy.ts";
import { sessionParams } from "../sessions.schema.ts";
import { papersPage } from "./papers.page.tsx";
import type { PapersShown } from "./papers.page.tsx";

async function findPapers(tx: Tx, actor: Actor, id: string) {
  const session = await findSession(tx, actor, id);
  if (session === undefined) return undefined;
  const papers = await listPapers(tx, id);
  // All their words at once: one look into the glossary, whatever the number of papers.
  const jargon = await jargonIn(tx, papers.map(({ words }) => words).join("\n\n"));
  return { ...session, session, papers, jargon, mayPlan: mayPlanSession(actor, session) };
}

const told = z.object({
  papers: z
    .array(
      z.object({
        id: z.string(),
        title: z.string(),
        words: z.string(),
        link: z.string(),
        sentOn: z.string().nullable(),
      }),
    )
    .readonly(),
  jargon: z.array(z.object({ word: z.string(), plain: z.string().nullable() })).readonly(),
});

export const papersRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/{session}/papers",
  summary: "The papers of a session, when they were sent, and their jargon in plain words",
  practices: ["P11", "P18"],
  reads: { params: sessionParams },
  answers: z
    .custom<PapersShown>()
    .transform(({ papers, jargon }): z.input<typeof told> => ({ papers: papers.map(({ paper }) => paper), jargon }))
    .pipe(told),
  permit: mayReadSession,
  find: (tx, { actor, params }) => findPapers(tx, actor, params.session),
  answer: ({ session, papers, jargon, mayPlan }) =>
    found({
      session,
      papers: papers.map((paper) => ({ paper, nudge: nudgeOf(paper.words) })),
      jargon: jargon
        .map(({ word, plain }) => ({ word, plain }))
        .filter(({ word }, at, all) => all.findIndex((one) => one.word.toLowerCase() === word.toLowerCase()) === at),
      mayPlan,
    }),
  page: (shown, view) => papersPage(shown, formShown(view), { typed: {}, problems: [] }),
});

export const addPaperRoute = changeInPlace({
  path: "/{place}/sessions/{session}/papers",
  summary: "Add a paper to a session: its text, or a link",
  practices: ["P11"],
  reads: { params: sessionParams, body: z.strictObject(paperFields) },
  permit: mayPlanSession,
  find: async (tx, { actor, params }) => {
    await takeSessionTurn(tx, params.session);
    return findPapers(tx, actor, params.session);
  },
  decide: ({ papers }, { body }) => paperOf(body, papers),
  save: async (tx, paper, { params: { session: id }, place, actor }) => {
    const paperId = await savePaper(tx, id, { ...paper, addedBy: actor.member?.personId ?? null });
    return {
      id: paperId,
      path: `/${place.slug}/sessions/${id}/papers`,
      happened: { what: "session.paper-added", subject: { kind: "session", id }, detail: {} },
    };
  },
  form: (attempt, view, thing) =>
    papersPage(
      thing && { ...thing, papers: thing.papers.map((paper) => ({ paper, nudge: null })), jargon: [] },
      formShown(view),
      attempt,
    ),
});
