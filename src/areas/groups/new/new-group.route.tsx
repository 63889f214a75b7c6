import { z } from "zod";
import { LookFor, Questions, choicesOf, formPage, inOrderOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import type { Tx } from "../../../db/tables.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { seatNames } from "../group.ts";
import { firstFields, firstOf, groupFields, groupOf } from "../group.rules.ts";
import { listCommunitiesToChoose, listPeopleToChoose } from "../group-here.store.ts";
import { mayStartGroup } from "../groups.policy.ts";
import { findQuery } from "../groups.schema.ts";
import { formShown, trail } from "../place-shown.ts";
import { groupQuestions, noChoices } from "../writing-form.page.tsx";
import type { GroupChoices } from "../writing-form.page.tsx";
import { saveGroup } from "../writing.store.ts";

const firstQuestions: readonly Question[] = [
  {
    name: "isHealth",
    label: "Is the group about health or care?",
    hint: "Then whoever sits there because of their own life is shown to the chair and the group, and to nobody else. This stays as it is.",
    kind: "radios",
    choices: [
      { value: "yes", words: "Yes" },
      { value: "no", words: "No, it is about something else" },
    ],
  },
  {
    name: "seats",
    label: "What are its first seats for? One of each; you can add more",
    hint: "What a seat is for is open to everybody. No seat is for or against anybody by ethnicity.",
    kind: "checkboxes",
    choices: choicesOf(seatNames),
  },
];

const newGroupPage = (choices: GroupChoices, view: View, { typed, find, ...attempt }: Attempt & { find?: string }) => {
  const questions = [...groupQuestions(choices), ...firstQuestions];
  const problems = inOrderOf(questions, attempt.problems);
  const { place, language, idempotencyKey } = formShown(view);
  return formPage(
    {
      title: "Begin a group",
      lead: "Everybody of the place sees that it is there and what its seats are for.",
      breadcrumbs: trail(place),
      language,
      problems,
      action: `/${place.slug}/groups`,
      idempotencyKey,
      button: { words: "Begin the group" },
      before:
        find === undefined ? null : (
          <LookFor
            action={`/${place.slug}/groups/new`}
            label="Part of the name of the chair"
            find={find}
            areMore={choices.people.areMore}
            language={language}
          />
        ),
    },
    <Questions questions={questions} typed={typed} language={language} problems={problems} />,
  );
};

const findChoices = async (tx: Tx, asks: Parameters<typeof listPeopleToChoose>[1]): Promise<GroupChoices> => ({
  people: await listPeopleToChoose(tx, asks),
  communities: await listCommunitiesToChoose(tx),
});

export const newGroupFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/groups/new",
  summary: "The form that begins a group",
  practices: ["P08"],
  reads: { query: findQuery.extend({ community: z.string().max(40).default("all") }) },
  answers: z.custom<GroupChoices & { readonly find: string; readonly community: string }>().transform(() => ({})),
  permit: mayStartGroup,
  find: async (tx, { actor, query: { find, community } }) => ({
    find,
    community,
    ...(await findChoices(tx, { actor, find })),
  }),
  answer: ({ people, communities, find, community }) => found({ people, communities, find, community }),
  page: ({ find, community, ...choices }, view) =>
    newGroupPage(choices, view, { typed: { isHealth: "yes", forWhom: community }, problems: [], find }),
});

export const newGroupRoute = changeInPlace({
  path: "/{place}/groups",
  summary: "Begin a group: what it is for, for whom and who chose that, who chairs it, and its first seats",
  practices: ["P08", "P25"],
  reads: { body: z.strictObject({ ...groupFields, ...firstFields }) },
  permit: mayStartGroup,
  find: (tx, { actor, body }) => findChoices(tx, { actor, chosen: body.chair }),
  decide: ({ people, communities }, { body: { isHealth, seats, ...body }, actor }) => {
    const group = groupOf(body, {
      personIds: people.choices.map(({ value }) => value),
      communityIds: communities.map(({ value }) => value),
      mine: actor.member?.personId ?? "",
    });
    const first = firstOf({ isHealth, seats });
    return group.ok && first.ok ? found({ ...group.value, ...first.value }) : wrong(...problemsOf(group, first));
  },
  save: async (tx, group, { actor, place, at }) => {
    const startedBy = actor.member?.personId ?? "";
    const id = await saveGroup(tx, group, { startedBy, today: at.toISOString().slice(0, 10) });
    return {
      id,
      path: `/${place.slug}/groups/${id}`,
      happened: { what: "group.begun", subject: { kind: "group", id }, detail: { kind: group.kind } },
    };
  },
  form: (attempt, view, thing) => newGroupPage(thing ?? noChoices, view, attempt),
});
