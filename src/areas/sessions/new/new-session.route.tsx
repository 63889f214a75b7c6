import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { findGroup, listGroups, listPeopleToChoose } from "../../groups/index.ts";
import type { Choosing } from "../choosing.ts";
import { saveContributor } from "../contributing.store.ts";
import { nobodyToChoose, sessionQuestions } from "../describing.page.tsx";
import { Ladders } from "../ladders.page.tsx";
import { formShown } from "../place-shown.ts";
import { sessionFormPage } from "../session-form.page.tsx";
import { findSession } from "../session-here.store.ts";
import { levelNames } from "../session.ts";
import type { Named, Session } from "../session.ts";
import { sessionFields, sessionOf } from "../session.rules.ts";
import { mayRunSession, mayStartSession } from "../sessions.policy.ts";
import { findQuery, text } from "../sessions.schema.ts";
import { standingOfRoles } from "../standing-here.rules.ts";
import { saveSession, saveStep } from "../writing.store.ts";

interface Beginning {
  readonly people: Choosing;
  readonly groups: readonly Named[];
  readonly group: { readonly id: string; readonly isHealth: boolean } | undefined;
  /** The session before which this one is held. */
  readonly before: Session | undefined;
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

interface Wanted {
  readonly actor: Actor;
  readonly find?: string;
  readonly chair?: string;
  readonly group: string;
  readonly preliminaryOf: string;
}

async function findBeginning(tx: Tx, { actor, find = "", chair = "", group, preliminaryOf }: Wanted) {
  const before = uuid.test(preliminaryOf) ? await findSession(tx, actor, preliminaryOf) : undefined;
  const groupId = before?.group?.id ?? group;
  return {
    people: await listPeopleToChoose(tx, { actor, find, chosen: chair }),
    groups: (await listGroups(tx, actor)).filter(({ endedOn }) => endedOn === null),
    group: uuid.test(groupId) ? await findGroup(tx, actor, groupId) : undefined,
    before: before !== undefined && mayRunSession(actor, before).allowed ? before : undefined,
    find,
  };
}

const questionsOf = ({ people, groups, before }: Partial<Beginning>): readonly Question[] => {
  const [title, purpose, level, kind, openTo, chair] = sessionQuestions(people ?? nobodyToChoose);
  const ofGroup: Question = {
    name: "group",
    label: "For which group is it? (leave it as it is for none)",
    hint: "Those who sit in it see it, and can be asked with one button.",
    kind: "select",
    choices: (groups ?? []).map(({ id, name }) => ({ value: id, words: name })),
  };
  const asked =
    before === undefined ? [title, purpose, level, ofGroup, kind, openTo, chair] : [title, purpose, level, chair];
  return asked.filter((one) => one !== undefined);
};

const newSessionPage = (
  thing: Partial<Beginning> & { readonly find?: string },
  view: View,
  { typed, problems }: Attempt,
) => {
  const { before } = thing;
  return sessionFormPage({
    ...formShown(view),
    session: undefined,
    title: before === undefined ? "Plan a session" : "Plan a preliminary meeting",
    lead:
      before === undefined
        ? "Say what it is for. Everything else comes step by step, in any order, and is kept as you go."
        : `Chair and contributors meet before: ${before.title}`,
    step: "",
    action: `/${formShown(view).place.slug}/sessions`,
    button: "Keep it, and go on planning",
    after: <Ladders />,
    questions: questionsOf(thing),
    above: { find: thing.find ?? "", areMore: thing.people?.areMore ?? false, label: "Part of the name of the chair" },
    hidden:
      before === undefined
        ? {}
        : { preliminaryOf: before.id, kind: "preliminary", openTo: "invited", group: before.group?.id ?? "" },
    typed,
    problems,
  });
};

export const newSessionFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/new",
  summary: "The form that begins to plan a session",
  practices: ["P11"],
  reads: {
    query: findQuery.extend({ group: z.string().max(40).default(""), preliminaryOf: z.string().max(40).default("") }),
  },
  answers: z.custom<Beginning & { readonly find: string }>().transform(() => ({})),
  permit: mayStartSession,
  find: (tx, { actor, query }) => findBeginning(tx, { actor, ...query }),
  answer: ({ people, groups, group, before, find }) => found({ people, groups, group, before, find }),
  page: (thing, view) =>
    newSessionPage(thing, view, {
      typed: {
        kind: "meeting",
        openTo: "invited",
        group: thing.group?.id ?? "",
        ...(thing.before === undefined ? {} : { title: `Before: ${thing.before.title}`.slice(0, 200) }),
      },
      problems: [],
    }),
});

const groupWanted = ({ group }: Pick<Beginning, "group">, sent: string): Result<string | null> =>
  sent === "" || group !== undefined
    ? found(group?.id ?? null)
    : { ok: false, problems: [{ field: "group", words: "Choose a group of this place, or none." }] };

export const newSessionRoute = changeInPlace({
  path: "/{place}/sessions",
  summary: "Begin to plan a session: what it is for, how far people take part, and who chairs it",
  practices: ["P11", "P12"],
  reads: {
    body: z.strictObject({
      ...sessionFields,
      group: text.describe("For which group, by its identifier."),
      preliminaryOf: text.describe("Before which session chair and contributors meet, by its identifier."),
    }),
  },
  permit: mayStartSession,
  find: (tx, { actor, body }) => findBeginning(tx, { actor, ...body }),
  decide: ({ people, group, before }, { body, actor }) => {
    const { title, kind, purpose, promisedLevel, openTo, chair } = body;
    const ofGroup = groupWanted({ group }, body.group);
    if (!ofGroup.ok) return ofGroup;
    const session = sessionOf(
      { title, kind, purpose, promisedLevel, openTo, chair },
      {
        personIds: people.choices.map(({ value }) => value),
        mine: actor.member?.personId ?? "",
        facilitatorId: null,
      },
    );
    if (!session.ok) return session;
    // Without a group, who comes because of their own life is for those who come too: that can be no mistake.
    const isPrivate = group?.isHealth ?? before?.isPrivate ?? true;
    return found({ session: session.value, groupId: ofGroup.value, preliminaryOf: before?.id ?? null, isPrivate });
  },
  save: async (tx, { session, ...begun }, { actor, place, at }) => {
    const startedBy = actor.member?.personId ?? "";
    const id = await saveSession(tx, session, { ...begun, startedBy });
    if (session.chairId === startedBy && actor.member !== null)
      await saveContributor(tx, id, {
        personId: startedBy,
        standing: standingOfRoles(actor.member),
        part: "chair",
        isPrivate: false,
      });
    await saveStep(tx, id, {
      step: "purpose",
      isDone: true,
      said: `Promised: ${levelNames[session.promisedLevel]}`,
      onDay: at.toISOString().slice(0, 10),
      savedBy: startedBy,
      at,
    });
    return {
      id,
      path: `/${place.slug}/sessions/${id}/plan`,
      happened: { what: "session.begun", subject: { kind: "session", id }, detail: { kind: session.kind } },
    };
  },
  form: (attempt, view, thing) => newSessionPage(thing ?? {}, view, attempt),
});
