import { z } from "zod";
import { LookFor, Questions, formPage, inOrderOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import type { Tx } from "../../../db/tables.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { callFields, callOf } from "../idea.rules.ts";
import { listCommunitiesToChoose, listPeopleToChoose } from "../idea-here.store.ts";
import type { Choosing, ToChoose } from "../idea-here.store.ts";
import { findQuery } from "../ideas.schema.ts";
import { mayAskForIdeas } from "../ideas.policy.ts";
import { saveCall } from "../ideas.store.ts";
import { formShown, trail } from "../place-shown.ts";

interface Choices {
  readonly people: Choosing;
  readonly communities: readonly ToChoose[];
}

const questionsOf = ({ people, communities }: Choices): readonly Question[] => [
  { name: "question", label: "What do you ask?", hint: "Such as: how should we start with families?", kind: "text" },
  {
    name: "askedWhom",
    label: "Whom do you ask?",
    hint: "Such as: staff who come from these communities, and two charities",
    kind: "text",
  },
  { name: "because", label: "Why do you ask, and what can still change? (you can leave this empty)", kind: "long" },
  { name: "until", label: "Until which day can people say something?", kind: "date" },
  { name: "answerBy", label: "By which day is every idea answered?", kind: "date" },
  {
    name: "answersBy",
    label: "Who answers? (you, if you choose nobody)",
    hint: "It stands on their home page until they have.",
    kind: "select",
    choices: people.choices,
  },
  ...(communities.length === 0
    ? []
    : [
        {
          name: "community",
          label: "Is it about one community? (you can leave this empty)",
          kind: "select",
          choices: communities,
        } as const,
      ]),
];

const nobody: Choices = { people: { choices: [], areMore: false }, communities: [] };

const newCallPage = (choices: Choices, view: View, { typed, find, ...attempt }: Attempt & { find?: string }) => {
  const questions = questionsOf(choices);
  const problems = inOrderOf(questions, attempt.problems);
  const { place, language, idempotencyKey } = formShown(view);
  return formPage(
    {
      title: "Ask people for ideas",
      lead: "Before anything is designed. Everybody of the place reads it; tell those you want to hear from.",
      breadcrumbs: trail(place),
      language,
      problems,
      action: `/${place.slug}/ideas`,
      idempotencyKey,
      button: { words: "Ask them" },
      before:
        find === undefined ? null : (
          <LookFor
            action={`/${place.slug}/ideas/new`}
            label="Part of the name of who answers"
            find={find}
            areMore={choices.people.areMore}
            language={language}
          />
        ),
    },
    <Questions questions={questions} typed={typed} language={language} problems={problems} />,
  );
};

const findChoices = async (tx: Tx, asks: Parameters<typeof listPeopleToChoose>[1]): Promise<Choices> => ({
  people: await listPeopleToChoose(tx, asks),
  communities: await listCommunitiesToChoose(tx),
});

export const newCallFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/ideas/new",
  summary: "The form that asks people for ideas",
  practices: ["P04"],
  reads: { query: findQuery },
  answers: z.custom<Choices & { readonly find: string }>().transform(() => ({})),
  permit: mayAskForIdeas,
  find: async (tx, { place, actor, query: { find } }) => ({ find, ...(await findChoices(tx, { place, actor, find })) }),
  answer: ({ people, communities, find }) => found({ people, communities, find }),
  page: ({ find, ...choices }, view) => newCallPage(choices, view, { typed: {}, problems: [], find }),
});

export const newCallRoute = changeInPlace({
  path: "/{place}/ideas",
  summary: "Ask people for ideas before anything is designed: what, whom, until when, and who answers",
  practices: ["P04"],
  reads: { body: z.strictObject(callFields) },
  permit: mayAskForIdeas,
  find: (tx, { place, actor, body }) => findChoices(tx, { place, actor, chosen: body.answersBy }),
  decide: ({ people, communities }, { body, actor, at }) =>
    callOf(body, {
      personIds: people.choices.map(({ value }) => value),
      communityIds: communities.map(({ value }) => value),
      mine: actor.member?.personId ?? "",
      today: at.toISOString().slice(0, 10),
    }),
  save: async (tx, asked, { actor, place }) => {
    const id = await saveCall(tx, asked, actor.member?.personId ?? "");
    return {
      id,
      path: `/${place.slug}/ideas/${id}`,
      happened: { what: "ideas.asked", subject: { kind: "ideas", id }, detail: { until: asked.until } },
    };
  },
  form: (attempt, view, thing) => newCallPage(thing ?? nobody, view, attempt),
});
