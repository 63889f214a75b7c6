import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { changedMeanwhile, isBehind, startedFromIn } from "../../../nouns/started-from.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { listPeopleToChoose } from "../../groups/index.ts";
import type { Choosing } from "../choosing.ts";
import { takeSessionTurn } from "../circle.store.ts";
import { fieldsOfSession, nobodyToChoose, sessionQuestions } from "../describing.page.tsx";
import { lettersOfChange } from "../invitation-letters.words.ts";
import { saveTold } from "../invitations.store.ts";
import { Ladders } from "../ladders.page.tsx";
import { formShown } from "../place-shown.ts";
import { sessionFormPage } from "../session-form.page.tsx";
import { findSession } from "../session-here.store.ts";
import { levelNames } from "../session.ts";
import type { Session } from "../session.ts";
import { sessionFields, sessionOf } from "../session.rules.ts";
import { mayPlanSession } from "../sessions.policy.ts";
import { findQuery, formAnswerOf, sessionParams, startedFrom } from "../sessions.schema.ts";
import { saveDescribed, saveStep } from "../writing.store.ts";

interface Editing {
  readonly session: Session;
  readonly people: Choosing;
  readonly find: string;
}

interface Wanted {
  readonly actor: Actor;
  readonly id: string;
  readonly find?: string;
  readonly chair?: string;
}

async function findEditing(tx: Tx, { actor, id, find = "", chair }: Wanted) {
  const session = await findSession(tx, actor, id);
  if (session === undefined) return undefined;
  const people = await listPeopleToChoose(tx, { actor, find, chosen: chair ?? session.chair?.id ?? "" });
  return { ...session, session, people, find };
}

const editing = (
  thing: Partial<Editing> | undefined,
  { typed, problems }: Partial<Attempt> & Pick<Attempt, "problems">,
  view: View,
) => {
  const now = thing?.session === undefined ? {} : fieldsOfSession(thing.session);
  const people = thing?.people ?? nobodyToChoose;
  const questions = sessionQuestions(people);
  return sessionFormPage({
    ...formShown(view),
    session: thing?.session,
    title: "What it is for, and who chairs it",
    step: "edit",
    button: "Keep this",
    after: <Ladders />,
    questions,
    above: { find: thing?.find ?? "", areMore: people.areMore, label: "Part of the name of the chair" },
    standing: { field: "startedFrom", questions, now, typed },
    hidden: { startedFrom: startedFromIn({ typed, problems }, now) },
    typed: typed ?? now,
    problems,
  });
};

export const editSessionFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/{session}/edit",
  summary: "The form that changes what a session is for, how far people take part, and who chairs it",
  practices: ["P11", "P12"],
  reads: { params: sessionParams, query: findQuery },
  answers: formAnswerOf<Editing>(),
  permit: mayPlanSession,
  find: (tx, { actor, params, query }) => findEditing(tx, { actor, id: params.session, find: query.find }),
  answer: ({ session, people, find }) => found({ session, people, find }),
  page: (shown, view) => editing(shown, { problems: [] }, view),
});

export const editSessionRoute = changeInPlace({
  path: "/{place}/sessions/{session}/edit",
  summary: "Change what a session is for, how far people take part, and who chairs it",
  practices: ["P11", "P12"],
  reads: { params: sessionParams, body: z.strictObject({ ...sessionFields, startedFrom }) },
  permit: mayPlanSession,
  find: async (tx, { actor, params, body }) => {
    await takeSessionTurn(tx, params.session);
    return findEditing(tx, { actor, id: params.session, ...(body.chair === "" ? {} : { chair: body.chair }) });
  },
  decide: ({ session, people }, { body: { startedFrom: shown, ...body }, actor }) => {
    if (isBehind(shown, fieldsOfSession(session))) return { ok: false, clash: true, problems: [changedMeanwhile] };
    const written = sessionOf(body, {
      personIds: [...people.choices.map(({ value }) => value), ...(session.chair === null ? [] : [session.chair.id])],
      mine: actor.member?.personId ?? "",
      facilitatorId: session.facilitator?.id ?? null,
    });
    return written.ok ? found({ session: written.value, isSeen: written.value.title !== session.title }) : written;
  },
  save: async (tx, written, { params, place, actor, at }) => {
    const id = params.session;
    await saveDescribed(tx, id, written);
    const sentBy = actor.member?.personId ?? null;
    // Only a new title is seen in calendars.
    const told = written.isSeen ? await saveTold(tx, id, { what: "change", at, sentBy }) : null;
    await saveStep(tx, id, {
      step: "purpose",
      isDone: true,
      said: `Promised: ${levelNames[written.session.promisedLevel]}`,
      onDay: at.toISOString().slice(0, 10),
      savedBy: actor.member?.personId ?? null,
      at,
    });
    return {
      id,
      path: `/${place.slug}/sessions/${id}/plan`,
      happened: { what: "session.changed", subject: { kind: "session", id }, detail: {} },
      letters: told === null ? [] : lettersOfChange(told, "change", { place, at }),
    };
  },
  form: (attempt, view, thing) => editing(thing, attempt, view),
});
