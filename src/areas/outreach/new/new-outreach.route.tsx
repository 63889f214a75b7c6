import { z } from "zod";
import { Questions, choicesOf, formPage, inOrderOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { formatNames, mediumNames } from "../outreach.ts";
import type { Named } from "../outreach.ts";
import { mayTakeOutreach } from "../outreach.policy.ts";
import { outreachFields, outreachOf } from "../outreach.rules.ts";
import type { ToChoose } from "../outreach.rules.ts";
import { formShown, trail } from "../place-shown.ts";
import { findToChoose, saveOutreach } from "../sessions.store.ts";

const toChoose = (things: readonly Named[]) => things.map(({ id, name }) => ({ value: id, words: name }));

const questionsOf = ({ organisations, communities }: ToChoose): readonly Question[] => [
  { name: "venue", label: "Where?", hint: "A hall, a street, a station. No private address.", kind: "text" },
  { name: "onDay", label: "On which day?", kind: "date" },
  { name: "medium", label: "How do you meet people?", kind: "select", choices: choicesOf(mediumNames) },
  { name: "format", label: "In what form?", kind: "select", choices: choicesOf(formatNames) },
  { name: "language", label: "In which language?", hint: "Such as Urdu. Two: the one most of it is in.", kind: "text" },
  {
    name: "community",
    label: "For which community? (leave it empty if for everybody)",
    kind: "select",
    choices: toChoose(communities),
  },
  {
    name: "organisation",
    label: "Whose outreach is it? (you can leave this empty)",
    kind: "select",
    choices: toChoose(organisations),
  },
  { name: "pounds", label: "What does it cost, in pounds? (you can leave this empty)", kind: "text" },
];

const drawing = (here: ToChoose | undefined, attempt: Attempt, view: View) => {
  const { place, language, idempotencyKey } = formShown(view);
  const questions = questionsOf(here ?? { organisations: [], communities: [] });
  const problems = inOrderOf(questions, attempt.problems);
  return formPage(
    {
      title: "Plan or write down outreach",
      lead: "Where you go to people, instead of people coming to a service.",
      breadcrumbs: trail(place),
      language,
      problems,
      action: `/${place.slug}/outreach`,
      idempotencyKey,
      button: { words: "Keep it" },
    },
    <Questions questions={questions} typed={attempt.typed} language={language} problems={problems} />,
  );
};

export const newOutreachFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/outreach/new",
  summary: "The form that plans outreach, or writes down one that was held",
  practices: ["P09"],
  answers: z.custom<ToChoose>().transform(() => ({})),
  permit: mayTakeOutreach,
  find: (tx) => findToChoose(tx),
  answer: ({ organisations, communities }) => found({ organisations, communities }),
  page: (here, view) => drawing(here, { typed: {}, problems: [] }, view),
});

export const newOutreachRoute = changeInPlace({
  path: "/{place}/outreach",
  summary: "Plan outreach: where, when, how, in which language, for which community, whose it is and what it costs",
  practices: ["P09"],
  reads: { body: z.strictObject(outreachFields) },
  permit: mayTakeOutreach,
  find: (tx, { body }) => findToChoose(tx, body.organisation),
  decide: (here, { body }) => outreachOf(body, here),
  save: async (tx, written, { place, actor }) => {
    const id = await saveOutreach(tx, written, actor.member?.personId ?? "");
    return {
      id,
      path: `/${place.slug}/outreach/${id}`,
      happened: {
        what: "outreach.planned",
        subject: { kind: "outreach", id },
        detail: { medium: written.medium, onDay: written.onDay },
      },
    };
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
