import { z } from "zod";
import { Questions, formPage, inOrderOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { settledHere } from "../../../calendar/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { saveDays } from "../days.store.ts";
import { mayAddDay } from "../invitations.policy.ts";
import { formShown, trail } from "../place-shown.ts";
import { dayOf, daySent } from "./add-day.rules.ts";

const questions: readonly Question[] = [
  {
    name: "observance",
    label: "Does it settle when one of these is here?",
    kind: "select",
    choices: [
      { value: "", words: "No, it is another day" },
      ...settledHere.map(({ key, name }) => ({ value: key, words: name })),
    ],
  },
  { name: "name", label: "What is the day called? (only for another day)", kind: "text" },
  {
    name: "kind",
    label: "What is it? (only for another day)",
    kind: "select",
    choices: [
      { value: "other", words: "A day that matters to people here" },
      { value: "faith", words: "A day of a faith" },
      { value: "school-holiday", words: "School holidays" },
    ],
  },
  { name: "whom", label: "For whom? (you can leave this empty)", kind: "text" },
  { name: "firstDay", label: "The day, or the first of them", kind: "date" },
  { name: "lastDay", label: "The last of them, where there are more", kind: "date" },
  {
    name: "saidBy",
    label: "Who said so?",
    hint: "By their role, such as: the imam of the mosque in Mill Road.",
    kind: "text",
  },
];

const addDayPage = ({ typed, problems: wrongs }: Attempt, view: View) => {
  const { place, language, idempotencyKey } = formShown(view);
  const problems = inOrderOf(questions, wrongs);
  return formPage(
    {
      title: "Add a day",
      lead: "Everybody who plans a meeting here is told of it.",
      breadcrumbs: trail(place, { href: `/${place.slug}/sessions/days`, words: "Days that matter" }),
      language,
      problems,
      action: `/${place.slug}/sessions/add-day`,
      idempotencyKey,
      button: { words: "Add it" },
    },
    <Questions questions={questions} typed={typed} language={language} problems={problems} />,
  );
};

const observance = z.string().max(40).default("").describe("The day of a calendar that is settled here.");

export const addDayFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/add-day",
  summary: "The form that adds a day that matters here, or settles when one is",
  practices: ["P11"],
  reads: { query: z.object({ observance }) },
  answers: z.object({ observance: z.string() }),
  permit: mayAddDay,
  answer: (_place, { query }) => found({ observance: query.observance }),
  page: (typed, view) => addDayPage({ typed, problems: [] }, view),
});

export const addDayRoute = changeInPlace({
  path: "/{place}/sessions/add-day",
  summary: "Add a day that matters here: school holidays, or what people here say of a day whose date may differ",
  practices: ["P11"],
  reads: { body: daySent },
  permit: mayAddDay,
  decide: (_place, { body }) => dayOf(body),
  save: async (tx, day, { actor, place }) => {
    const { id } = await saveDays(tx, { days: [day], addedById: actor.member?.personId ?? "" });
    return {
      id,
      path: `/${place.slug}/sessions/days`,
      happened: { what: "session.day-added", subject: { kind: "day", id }, detail: { kind: day.kind } },
    };
  },
  form: (attempt, view) => addDayPage(attempt, view),
});
