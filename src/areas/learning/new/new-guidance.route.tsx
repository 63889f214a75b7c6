import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { learningFormPage } from "../learning-form.page.tsx";
import { mayPublishGuidance } from "../learning.policy.ts";
import { guidanceFields, guidanceOf } from "../learning.rules.ts";
import { saveGuidance } from "../learning.store.ts";
import { formShown, trail } from "../place-shown.ts";

const questions: readonly Question[] = [
  { name: "title", label: "What is the guidance about?", hint: "Such as: ending a course well", kind: "text" },
  { name: "forWhom", label: "Who works by it?", kind: "text" },
];

const drawing = (attempt: Attempt, view: View) => {
  const shown = formShown(view);
  return learningFormPage({
    ...shown,
    title: "Begin a guidance page",
    lead: "Next you choose which lessons stand in it.",
    breadcrumbs: trail(shown.place),
    action: `/${shown.place.slug}/learning`,
    button: "Begin it",
    questions,
    ...attempt,
  });
};

export const newGuidanceFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/learning/new",
  summary: "The form that begins a guidance page",
  practices: ["P26"],
  answers: z.object({}),
  permit: mayPublishGuidance,
  answer: () => found({}),
  page: (_nothing, view) => drawing({ typed: {}, problems: [] }, view),
});

export const newGuidanceRoute = changeInPlace({
  path: "/{place}/learning",
  summary: "Begin a guidance page that gathers lessons",
  practices: ["P26"],
  reads: { body: z.strictObject(guidanceFields) },
  permit: mayPublishGuidance,
  decide: (_place, { body }) => guidanceOf(body),
  save: async (tx, guidance, { actor, place, at }) => {
    const written = { byId: actor.member?.personId ?? "", today: at.toISOString().slice(0, 10) };
    const id = await saveGuidance(tx, guidance, written);
    return {
      id,
      path: `/${place.slug}/learning/${id}/publish`,
      happened: { what: "learning.guidance-begun", subject: { kind: "guidance", id }, detail: {} },
    };
  },
  form: (attempt, view) => drawing(attempt, view),
});
