import { z } from "zod";
import { LookFor } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { learningFormPage } from "../learning-form.page.tsx";
import { mayWriteLesson, sideOf } from "../learning.policy.ts";
import { lessonFields, lessonOf } from "../learning.rules.ts";
import { saveLesson } from "../learning.store.ts";
import { sourceKinds, sourceNames } from "../lesson.ts";
import type { Source } from "../lesson.ts";
import { formShown, trailOfLessons } from "../place-shown.ts";
import { sourcesShown } from "../sources-shown.rules.ts";
import { listSourcesOut } from "../sources.store.ts";

const questionsOf = (shown: readonly Source[]): readonly Question[] => [
  {
    name: "sentence",
    label: "What was learned? In one sentence",
    hint: "So that somebody else can do it: who does what, and when.",
    kind: "long",
  },
  ...sourceKinds.flatMap((kind): readonly Question[] => {
    const choices = shown
      .filter((source) => source.kind === kind)
      .map(({ thing, title, words }) => ({ value: thing, words: title, ...(words === "" ? {} : { hint: words }) }));
    return choices.length === 0
      ? []
      : [{ name: kind, label: `It rests on: ${lowered(sourceNames[kind])}`, kind: "checkboxes", choices }];
  }),
];

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

interface Writing {
  readonly out: readonly Source[];
  readonly find?: string;
}

const drawing = ({ out, find = "" }: Writing, { typed, problems }: Attempt, view: View) => {
  const shown = formShown(view);
  const { sources, areMore } = sourcesShown(out, { find, typed });
  const here = `/${shown.place.slug}/learning/lessons`;
  return learningFormPage({
    ...shown,
    title: "Write down what was learned",
    lead: "Somebody of the other side says whether it is so.",
    breadcrumbs: trailOfLessons(shown.place),
    action: here,
    button: "Write it down",
    questions: questionsOf(sources),
    before:
      out.length === 0 ? (
        <p>
          Nothing is out yet that a lesson could rest on: published figures, an answer for everyone, what an open
          meeting decided or changed, or an open programme.
        </p>
      ) : (
        <LookFor
          action={`${here}/new`}
          label="A word of what it rests on"
          find={find}
          areMore={areMore}
          language={shown.language}
        />
      ),
    typed,
    problems,
  });
};

const sourceTold = z.object({ kind: z.enum(sourceKinds), thing: z.string(), title: z.string() });
const told = z.object({ sources: z.array(sourceTold).readonly() });

export const newLessonFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/learning/lessons/new",
  summary: "The form that writes down what was learned, with what it can rest on",
  practices: ["P26"],
  reads: { query: z.object({ find: z.string().max(200).default("").describe("A word of what it rests on.") }) },
  answers: z
    .custom<Writing>()
    .transform(({ out }): z.input<typeof told> => ({ sources: out }))
    .pipe(told),
  permit: mayWriteLesson,
  find: async (tx) => ({ out: await listSourcesOut(tx) }),
  answer: ({ out }, { query: { find } }) => found({ out, find }),
  page: (writing, view) => drawing(writing, { typed: {}, problems: [] }, view),
});

export const newLessonRoute = changeInPlace({
  path: "/{place}/learning/lessons",
  summary: "Write down what was learned, in one sentence with what it rests on",
  practices: ["P26"],
  reads: { body: z.strictObject(lessonFields) },
  permit: mayWriteLesson,
  find: async (tx) => ({ out: await listSourcesOut(tx) }),
  decide: ({ out }, { body, actor }) => {
    const lesson = lessonOf(body, out);
    return lesson.ok ? found({ ...lesson.value, side: sideOf(actor) ?? "community" }) : lesson;
  },
  save: async (tx, { side, ...lesson }, { actor, place, at }) => {
    const written = { side, byId: actor.member?.personId ?? "", today: at.toISOString().slice(0, 10) };
    const id = await saveLesson(tx, lesson, written);
    return {
      id,
      path: `/${place.slug}/learning/lessons/${id}`,
      happened: { what: "learning.lesson-written", subject: { kind: "lesson", id }, detail: { side } },
    };
  },
  form: (attempt, view, thing) => drawing({ out: thing?.out ?? [] }, attempt, view),
});
