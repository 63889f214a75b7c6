import { z } from "zod";
import { choicesOf } from "../../../design/index.ts";
import type { Choice, Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { helpsToAsk, matterNames } from "../glossary.ts";
import { creditQuestions, glossaryFormPage, languageQuestion } from "../glossary-form.page.tsx";
import { listCommunitiesToChoose } from "../glossary-here.store.ts";
import { mayGiveSaying } from "../glossary.policy.ts";
import { sayingFields, sayingOf } from "../glossary.rules.ts";
import { formShown, trailOfSayings } from "../place-shown.ts";
import { saveSaying } from "../sayings.store.ts";

const questionsOf = (communities: readonly Choice[]): readonly Question[] => [
  { name: "phrase", label: "How do people say it? In the letters they write", kind: "text" },
  { name: "inLatin", label: "How does it sound, in English letters? (you can leave this empty)", kind: "text" },
  languageQuestion,
  {
    name: "community",
    label: "Which community says it so? (you can leave this empty)",
    kind: "select",
    choices: communities,
  },
  { name: "literally", label: "Word for word in English", hint: "Such as: my heart is sinking", kind: "text" },
  {
    name: "maySpeakOf",
    label: "What may it speak of?",
    hint: "What people mean by it. No illness stands here, and none should.",
    kind: "checkboxes",
    choices: choicesOf(matterNames),
  },
  { name: "polite", label: "What is polite to ask or to answer? (you can leave this empty)", kind: "long" },
  { name: "shames", label: "What shames? (you can leave this empty)", kind: "long" },
  {
    name: "forOther",
    label: "If somebody else told you",
    kind: "checkboxes",
    choices: [{ value: "yes", words: "They agreed that I write it down here" }],
  },
  ...creditQuestions,
  {
    name: "released",
    label: "Who may read it?",
    hint: "Without the tick the people of this place read it. Everyone reads it only once another speaker wants that too.",
    kind: "checkboxes",
    choices: [{ value: "yes", words: "Everyone may read it" }],
  },
];

const drawing = (communities: readonly Choice[], attempt: Attempt, view: View) => {
  const shown = formShown(view);
  return glossaryFormPage({
    ...shown,
    title: "Say how you say it",
    lead: helpsToAsk,
    breadcrumbs: trailOfSayings(shown.place),
    action: `/${shown.place.slug}/glossary/said`,
    button: "Give it",
    questions: questionsOf(communities),
    ...attempt,
  });
};

export const newSayingFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/glossary/said/new",
  summary: "The form that says how people here say it",
  practices: ["P15"],
  reads: { query: z.object({ community: z.string().max(40).default("") }) },
  answers: z.object({
    communities: z.array(z.object({ value: z.string(), words: z.string() })).readonly(),
    community: z.string(),
  }),
  permit: mayGiveSaying,
  find: async (tx) => ({ communities: await listCommunitiesToChoose(tx) }),
  answer: ({ communities }, { query: { community } }) => found({ communities, community }),
  page: ({ communities, community }, view) =>
    drawing(communities, { typed: { community, credit: "community-member" }, problems: [] }, view),
});

export const newSayingRoute = changeInPlace({
  path: "/{place}/glossary/said",
  summary: "Say how people here say it, one’s own words or those of somebody who agreed, credited as they wish",
  practices: ["P15"],
  reads: { body: z.strictObject(sayingFields) },
  permit: mayGiveSaying,
  find: async (tx) => ({ communities: await listCommunitiesToChoose(tx) }),
  decide: ({ communities }, { body }) =>
    sayingOf(
      body,
      communities.map(({ value }) => value),
    ),
  save: async (tx, given, { actor, place, at }) => {
    const id = await saveSaying(tx, given, {
      byId: actor.member?.personId ?? "",
      today: at.toISOString().slice(0, 10),
    });
    return {
      id,
      path: `/${place.slug}/glossary/said/${id}`,
      happened: {
        what: "glossary.saying-given",
        subject: { kind: "saying", id },
        detail: { language: given.language },
      },
    };
  },
  form: (attempt, view, thing) => drawing(thing?.communities ?? [], attempt, view),
});
