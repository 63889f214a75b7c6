import { z } from "zod";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import type { Spreadsheet } from "../../../web/spreadsheet.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { listNeedsShared } from "../../people/index.ts";
import { takeSessionTurn } from "../circle.store.ts";
import { listContributors } from "../contributors.store.ts";
import { boxNames, boxStates, boxesOf, missingIn, stepFields, stepOf } from "../evidence.rules.ts";
import { aloneIn, waitingForNeeds } from "../people.rules.ts";
import { formShown } from "../place-shown.ts";
import { findSession, listSessions } from "../session-here.store.ts";
import { mayReadSession, mayPlanSession } from "../sessions.policy.ts";
import { sessionParams } from "../sessions.schema.ts";
import { steps } from "../step.ts";
import { listSteps } from "../steps.store.ts";
import { saveStep } from "../writing.store.ts";
import { planPage, stepPage } from "./plan.page.tsx";
import type { PlanShown } from "./plan.page.tsx";

const told = z.object({
  session: z.string(),
  boxes: z
    .array(
      z.object({
        step: z.enum(steps),
        title: z.string(),
        state: z.enum(boxStates),
        said: z.string(),
        onDay: z.string().nullable(),
        by: z.string(),
      }),
    )
    .readonly(),
});

const sheetOf = ({ session, boxes }: PlanShown): Spreadsheet => ({
  fileName: "checklist",
  columns: ["What", "How it stands", "What was done, or why not", "Day", "By whom"],
  rows: boxes.map(({ title, state, said, onDay, by }) => [title, boxNames[state], said, onDay, by]),
  notes: [session.title, ...(session.calledBecause === "" ? [] : [`Called nevertheless: ${session.calledBecause}`])],
});

export const planRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/{session}/plan",
  summary: "The plan of a session: every box of the checklist, with what was done, when and by whom",
  practices: ["P11"],
  reads: { params: sessionParams, query: z.object({ step: z.enum(["", ...steps]).default("") }) },
  answers: z
    .custom<PlanShown>()
    .transform(({ session, boxes }): z.input<typeof told> => ({ session: session.id, boxes }))
    .pipe(told),
  permit: mayReadSession,
  find: async (tx, { actor, params }) => {
    const session = await findSession(tx, actor, params.session);
    if (session === undefined) return undefined;
    const contributors = await listContributors(tx, actor, session.id);
    const personIds = contributors.flatMap(({ personId }) => personId ?? []);
    return {
      ...session,
      session,
      said: await listSteps(tx, session.id),
      preliminaries: await listSessions(tx, actor, { preliminaryOf: session.id }),
      contributors,
      shared: mayPlanSession(actor, session).allowed ? await listNeedsShared(tx, personIds) : new Map(),
    };
  },
  answer: ({ session, said, preliminaries, contributors, shared }, { actor, query }) => {
    const boxes = boxesOf(said);
    return found({
      session,
      boxes,
      missing: missingIn(boxes),
      preliminaries,
      waiting: waitingForNeeds(contributors, shared),
      alone: aloneIn(contributors),
      step: query.step === "" ? null : query.step,
      mayPlan: mayPlanSession(actor, session),
    });
  },
  downloads: {
    csv: (shown) => spreadsheetOf(sheetOf(shown), "csv"),
    xlsx: (shown) => spreadsheetOf(sheetOf(shown), "xlsx"),
  },
  page: (shown, view) =>
    shown.step === null || !shown.mayPlan.allowed
      ? planPage(shown, formShown(view))
      : stepPage(shown, formShown(view), { typed: {}, problems: [] }),
});

export const planStepRoute = changeInPlace({
  path: "/{place}/sessions/{session}/plan",
  summary: "Say of one box of the checklist what was done, and when; or why it was not",
  practices: ["P11"],
  reads: { params: sessionParams, body: z.strictObject(stepFields) },
  permit: mayPlanSession,
  find: async (tx, { actor, params }) => {
    await takeSessionTurn(tx, params.session);
    const session = await findSession(tx, actor, params.session);
    if (session === undefined) return undefined;
    return {
      ...session,
      session,
      preliminaries: await listSessions(tx, actor, { preliminaryOf: session.id }),
      contributors: await listContributors(tx, actor, session.id),
    };
  },
  decide: (_thing, { body, at }) => stepOf(body, at.toISOString().slice(0, 10)),
  save: async (tx, said, { params: { session: id }, place, actor, at }) => {
    await saveStep(tx, id, { ...said, savedBy: actor.member?.personId ?? null, at });
    return {
      id,
      path: `/${place.slug}/sessions/${id}/plan`,
      happened: { what: "session.step-said", subject: { kind: "session", id }, detail: { step: said.step } },
    };
  },
  form: (attempt, view, thing) => stepPage(thing, formShown(view), attempt),
});
