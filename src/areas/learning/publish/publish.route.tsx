import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import type { Tx } from "../../../db/tables.ts";
import { takeTurn } from "../../../db/turn.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { listLessonsNow } from "../guidance-now.store.ts";
import { learningFormPage } from "../learning-form.page.tsx";
import { mayPublishGuidance } from "../learning.policy.ts";
import { editionOf, publishFields } from "../learning.rules.ts";
import { guidanceParams } from "../learning.schema.ts";
import { findGuidance, saveEdition } from "../learning.store.ts";
import type { Guidance } from "../lesson.ts";
import { formShown, trail } from "../place-shown.ts";
import type { LessonNow } from "../standing.rules.ts";

interface Publishing {
  readonly guidance: Guidance;
  readonly lessons: readonly LessonNow[];
}

const find = async (tx: Tx, id: string): Promise<Publishing | undefined> => {
  const guidance = await findGuidance(tx, id);
  return guidance && { guidance, lessons: await listLessonsNow(tx) };
};

const questionsOf = (lessons: readonly LessonNow[]): readonly Question[] => [
  {
    name: "lessons",
    label: "Which lessons are in print?",
    hint: "Only those that both sides agreed, and that rest on something everyone can open, are here.",
    kind: "checkboxes",
    choices: lessons
      .filter(({ stand }) => stand === "stands")
      .map(({ id, sentence, sourcesNow }) => ({
        value: id,
        words: sentence,
        hint: sourcesNow.flatMap(({ now }) => now?.title ?? []).join(" · "),
      })),
  },
  {
    name: "out",
    label: "Or take it all out of print",
    kind: "checkboxes",
    choices: [{ value: "yes", words: "Nothing of it is in print any more. Earlier editions stay to be read" }],
  },
];

const drawing = (thing: Publishing | undefined, attempt: Attempt, view: View) => {
  const shown = formShown(view);
  const here = `/${shown.place.slug}/learning/${thing?.guidance.id ?? ""}`;
  return learningFormPage({
    ...shown,
    title: "Choose what is in print",
    titleWhole: `Choose what is in print: ${thing?.guidance.title ?? ""}`,
    lead: <bdi>{thing?.guidance.title}</bdi>,
    breadcrumbs: trail(shown.place, { href: here, words: thing?.guidance.title ?? "" }),
    action: `${here}/publish`,
    button: "Put it into print",
    questions: questionsOf(thing?.lessons ?? []),
    before: (
      <p>
        Everyone reads it, each sentence with what it rests on.{" "}
        <a href={`/${shown.place.slug}/learning/lessons`}>All lessons</a>
      </p>
    ),
    ...attempt,
  });
};

const told = z.object({ id: z.string(), title: z.string(), lessonIds: z.array(z.string()).readonly() });

export const publishFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/learning/{guidance}/publish",
  summary: "The form that chooses which lessons of a guidance page are in print",
  practices: ["P26"],
  reads: { params: guidanceParams },
  answers: z
    .custom<Publishing>()
    .transform(({ guidance }): z.input<typeof told> => ({
      ...guidance,
      lessonIds: guidance.editions[0]?.lessonIds ?? [],
    }))
    .pipe(told),
  permit: mayPublishGuidance,
  find: (tx, { params }) => find(tx, params.guidance),
  answer: ({ guidance, lessons }) => found({ guidance, lessons }),
  page: (thing, view) =>
    drawing(thing, { typed: { lessons: (thing.guidance.editions[0]?.lessonIds ?? []).join(",") }, problems: [] }, view),
});

export const publishRoute = changeInPlace({
  path: "/{place}/learning/{guidance}/publish",
  summary: "Put the next edition of a guidance page into print, or take it out of print; earlier editions stay",
  practices: ["P26"],
  reads: { params: guidanceParams, body: z.strictObject(publishFields) },
  permit: mayPublishGuidance,
  find: async (tx, { params }) => {
    await takeTurn(tx, "guidance");
    return find(tx, params.guidance);
  },
  decide: ({ guidance, lessons }, { body }) => {
    const lessonIds = editionOf(body, lessons);
    return lessonIds.ok ? found({ guidance, lessonIds: lessonIds.value }) : lessonIds;
  },
  save: async (tx, { guidance, lessonIds }, { actor, place, at }) => {
    const written = { byId: actor.member?.personId ?? "", today: at.toISOString().slice(0, 10) };
    const edition = await saveEdition(tx, guidance, { lessonIds, ...written });
    return {
      id: guidance.id,
      path: `/${place.slug}/learning/${guidance.id}`,
      happened: {
        what: "learning.published",
        subject: { kind: "guidance", id: guidance.id },
        detail: { edition, lessons: lessonIds.length },
      },
    };
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
