import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { Questions, choicesOf, formPage, inOrderOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { findLooking } from "../../cases/index.ts";
import { listWorkersNamed } from "../../organisations/index.ts";
import { genderWords } from "../advocacy.ts";
import type { Named } from "../advocacy.ts";
import { mayAskForAdvocate } from "../advocacy.policy.ts";
import { advocateFields, advocateWritten } from "../advocacy.rules.ts";
import { saveAdvocate } from "../advocates.store.ts";
import { formShown, trail } from "../place-shown.ts";

interface Ours {
  readonly own: readonly Named[];
  readonly workers: readonly (Named & { readonly organisationId: string })[];
}

async function findOurs(tx: Tx, { actor, at }: { readonly actor: Actor; readonly at: Date }): Promise<Ours> {
  const { own } = await findLooking(tx, actor, at);
  const workers: (Named & { readonly organisationId: string })[] = [];
  for (const { id: organisationId } of own)
    for (const { personId, name } of await listWorkersNamed(tx, organisationId))
      workers.push({ id: personId, name, organisationId });
  return { own: own.map(({ id, name }) => ({ id, name })), workers };
}

const questionsOf = ({ own, workers }: Ours): readonly Question[] => [
  {
    name: "organisation",
    label: "For which organisation?",
    kind: "select",
    choices: own.map(({ id, name }) => ({ value: id, words: name })),
  },
  {
    name: "person",
    label: "Who advocates?",
    kind: "select",
    choices: workers.map(({ id, name }) => ({ value: id, words: name })),
  },
  {
    name: "languages",
    label: "Which languages do they speak with people?",
    hint: "With commas between: Somali, English.",
    kind: "text",
  },
  {
    name: "gender",
    label: "Do they say whether they are a woman or a man?",
    hint: "Only if they want to: some people ask for one.",
    kind: "radios",
    choices: choicesOf(genderWords),
  },
  {
    name: "words",
    label: "What do they say of themselves and their community?",
    hint: "In their own words. They can leave it empty.",
    kind: "long",
  },
  { name: "ceiling", label: "Beside how many people at once?", hint: "0: none for now.", kind: "text" },
];

const drawing = (thing: Ours, { typed, problems }: Attempt, view: View) => {
  const shown = formShown(view);
  const questions = questionsOf(thing);
  const inOrder = inOrderOf(questions, problems);
  return formPage(
    {
      ...shown,
      title: "Somebody of ours advocates",
      lead: "Or for more or fewer people than before: the newest word counts. Nobody is given more people than they said.",
      breadcrumbs: trail(shown.place),
      action: `/${shown.place.slug}/advocacy/advocates`,
      problems: inOrder,
      button: { words: "Keep it" },
    },
    <Questions questions={questions} typed={typed} language={shown.language} problems={inOrder} />,
  );
};

export const advocatesFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/advocacy/advocates",
  summary: "The form on which an organisation says who of its people advocates, and for how many at once",
  practices: ["P28"],
  answers: z
    .custom<Ours>()
    .transform(({ own }) => ({ own }))
    .pipe(z.object({ own: z.array(z.object({ id: z.string(), name: z.string() })).readonly() })),
  permit: mayAskForAdvocate,
  find: (tx, { actor, at }) => findOurs(tx, { actor, at }),
  answer: ({ own, workers }) => found({ own, workers }),
  page: (thing, view) =>
    drawing(thing, { typed: { organisation: thing.own[0]?.id ?? "", gender: "not-said" }, problems: [] }, view),
});

export const advocatesRoute = changeInPlace({
  path: "/{place}/advocacy/advocates",
  summary: "Say who of one’s organisation advocates, in which languages, and for how many people at once",
  practices: ["P28"],
  reads: { body: z.strictObject(advocateFields) },
  permit: mayAskForAdvocate,
  find: (tx, { actor, at }) => findOurs(tx, { actor, at }),
  decide: ({ workers }, { body, at }) => {
    const written = advocateWritten(body, workers);
    return written.ok ? found({ written: written.value, today: at.toISOString().slice(0, 10) }) : written;
  },
  save: async (tx, { written, today }, { place }) => {
    await saveAdvocate(tx, written, today);
    return {
      id: written.personId,
      path: `/${place.slug}/advocacy`,
      happened: {
        what: "advocacy.advocate",
        subject: { kind: "person", id: written.personId },
        detail: { ceiling: written.ceiling },
      },
    };
  },
  form: (attempt, view, thing) => drawing(thing ?? { own: [], workers: [] }, attempt, view),
});
