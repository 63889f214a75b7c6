import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { listPeopleToChoose } from "../../groups/index.ts";
import type { AgendaItem } from "../agenda.ts";
import { listItems, saveItem, saveItemChange } from "../agenda.store.ts";
import type { Choosing } from "../choosing.ts";
import { takeSessionTurn } from "../circle.store.ts";
import { nobodyToChoose } from "../describing.page.tsx";
import { formShown } from "../place-shown.ts";
import { sectionFields, sectionOf } from "../section.rules.ts";
import type { SectionWritten } from "../section.rules.ts";
import { sessionFormPage } from "../session-form.page.tsx";
import { findSession } from "../session-here.store.ts";
import type { Session } from "../session.ts";
import { mayPlanSession } from "../sessions.policy.ts";
import { findQuery, formAnswerOf, sessionParams } from "../sessions.schema.ts";
import { saveSessionChange, saveStep } from "../writing.store.ts";

interface Section {
  readonly session: Session;
  readonly people: Choosing;
  readonly find: string;
}

interface Wanted {
  readonly actor: Actor;
  readonly id: string;
  readonly find?: string;
  readonly chosen?: string;
}

async function findSection(tx: Tx, { actor, id, find = "", chosen }: Wanted) {
  const session = await findSession(tx, actor, id);
  if (session === undefined) return undefined;
  const people = await listPeopleToChoose(tx, { actor, find, chosen: chosen ?? session.facilitator?.id ?? "" });
  const choices = people.choices.filter(({ value }) => value !== session.chair?.id);
  return { ...session, session, people: { ...people, choices }, items: await listItems(tx, id), find };
}

const questionsOf = (people: Choosing): readonly Question[] => [
  {
    name: "listening",
    label: "Do contributors want it?",
    kind: "radios",
    choices: [
      { value: "wanted", words: "Yes" },
      { value: "not-wanted", words: "No" },
    ],
  },
  { name: "minutes", label: "How many minutes does it get?", kind: "text" },
  {
    name: "facilitator",
    label: "Who leads it? Contributors choose; it is never the chair.",
    kind: "select",
    choices: people.choices,
  },
  {
    name: "said",
    label: "When and how were contributors asked?",
    hint: "Such as: at the preliminary meeting, all four",
    kind: "text",
  },
];

const drawing = (thing: Partial<Section> | undefined, { typed, problems }: Attempt, view: View) => {
  const { session, people = nobodyToChoose, find = "" } = thing ?? {};
  const now = {
    listening: session?.listening ?? "",
    minutes: String(session?.listeningMinutes ?? 20),
    facilitator: session?.facilitator?.id ?? "",
  };
  return sessionFormPage({
    ...formShown(view),
    session,
    title: "A section in which others listen",
    step: "section",
    button: "Keep this",
    before: (
      <p>
        Contributors say how the meeting feels. Others listen, and do not answer, explain or defend. Nobody needs a
        device.
      </p>
    ),
    above: { find, areMore: people.areMore, label: "Part of a name" },
    questions: questionsOf(people),
    typed: Object.keys(typed).length === 0 ? now : typed,
    problems,
  });
};

export const sectionFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/{session}/section",
  summary: "The form for the listening section: whether contributors want it, its minutes, and who leads it",
  practices: ["P11", "P12"],
  reads: { params: sessionParams, query: findQuery },
  answers: formAnswerOf<Section>(),
  permit: mayPlanSession,
  find: (tx, { actor, params, query }) => findSection(tx, { actor, id: params.session, find: query.find }),
  answer: ({ session, people, find }) => found({ session, people, find }),
  page: (shown, view) => drawing(shown, { typed: {}, problems: [] }, view),
});

/** It stands on the agenda with its own minutes. */
async function saveOnAgenda(tx: Tx, id: string, { section, items, at }: Saving): Promise<void> {
  const now = items.find(({ kind }) => kind === "listening");
  if (section.minutes === null) {
    if (now !== undefined) await saveItemChange(tx, now.id, { takenOffAt: at });
    return;
  }
  if (now !== undefined) await saveItemChange(tx, now.id, { minutes: section.minutes });
  else
    await saveItem(tx, id, {
      title: "Listening section",
      kind: "listening",
      side: "community",
      askedBy: null,
      minutes: section.minutes,
      position: (items.at(-1)?.position ?? 0) + 1,
    });
}

interface Saving {
  readonly section: SectionWritten;
  readonly items: readonly AgendaItem[];
  readonly at: Date;
}

export const sectionRoute = changeInPlace({
  path: "/{place}/sessions/{session}/section",
  summary: "Write down whether contributors want a listening section, and who leads it: never the chair",
  practices: ["P11", "P12"],
  reads: { params: sessionParams, body: z.strictObject(sectionFields) },
  permit: mayPlanSession,
  find: async (tx, { actor, params, body }) => {
    await takeSessionTurn(tx, params.session);
    return findSection(tx, { actor, id: params.session, chosen: body.facilitator });
  },
  decide: ({ session, people, items }, { body }) => {
    const section = sectionOf(body, {
      chairId: session.chair?.id ?? null,
      personIds: people.choices.map(({ value }) => value),
    });
    return section.ok ? found({ section: section.value, items }) : section;
  },
  save: async (tx, { section, items }, { params: { session: id }, place, actor, at }) => {
    const columns = {
      listening: section.listening,
      listening_minutes: section.minutes,
      facilitator_id: section.facilitatorId,
    };
    await saveSessionChange(tx, id, { columns, isSeen: false });
    await saveOnAgenda(tx, id, { section, items, at });
    const said =
      section.minutes === null
        ? `Contributors do not want one. ${section.said}`
        : `Contributors want one of ${section.minutes} minutes, and chose who leads it. ${section.said}`;
    const onDay = at.toISOString().slice(0, 10);
    await saveStep(tx, id, {
      step: "listening",
      isDone: true,
      said,
      onDay,
      savedBy: actor.member?.personId ?? null,
      at,
    });
    return {
      id,
      path: `/${place.slug}/sessions/${id}/plan`,
      happened: { what: "session.section-settled", subject: { kind: "session", id }, detail: {} },
    };
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
