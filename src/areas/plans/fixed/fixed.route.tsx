import { z } from "zod";
import { choicesOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { fixingNames } from "../plan.ts";
import type { Plan } from "../plan.ts";
import { fixingFields, fixingOf } from "../plan.rules.ts";
import { planFormPage } from "../plan-form.page.tsx";
import { findPlanning, holdPlanning } from "../plan-here.store.ts";
import { saveFixing } from "../plan-writing.store.ts";
import { mayAttachFixing, mayRunPlan } from "../plans.policy.ts";
import { formAnswerOf, planParams } from "../plans.schema.ts";
import { formShown } from "../place-shown.ts";
import { savedIn } from "../saved.ts";

const questions: readonly Question[] = [
  { name: "kind", label: "What fixed the scope?", kind: "radios", choices: choicesOf(fixingNames) },
  { name: "onDay", label: "From which day is it?", kind: "date" },
  { name: "words", label: "What does it say?", hint: "Such as: item 7 names the amount and the service", kind: "long" },
  { name: "link", label: "Where can it be read? (you can leave this empty)", hint: "From https:// on", kind: "text" },
];

const fixing = (plan: Plan | undefined, attempt: Attempt, view: View) =>
  planFormPage({
    ...formShown(view),
    plan,
    title: "Attach what fixed the scope",
    step: "fixed",
    button: "Attach it",
    before: (
      <p>
        The earliest counts. A later one never hides it. Nothing attached is deleted: it can be struck, and everybody
        sees why.
      </p>
    ),
    questions,
    ...attempt,
  });

export const fixedFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/plans/{plan}/fixed",
  summary: "The form that attaches to a plan what fixed its scope",
  practices: ["P10"],
  reads: { params: planParams },
  answers: formAnswerOf<{ readonly plan: Plan }>(),
  permit: mayAttachFixing,
  find: (tx, { actor, params }) => findPlanning(tx, actor, params.plan),
  answer: ({ plan }) => found({ plan }),
  page: ({ plan }, view) => fixing(plan, { typed: {}, problems: [] }, view),
});

export const fixedRoute = changeInPlace({
  path: "/{place}/plans/{plan}/fixed",
  summary: "Attach what fixed the scope: a budget line, a specification, a notice, a board paper, an announcement",
  practices: ["P10"],
  reads: { params: planParams, body: z.strictObject(fixingFields) },
  permit: mayAttachFixing,
  find: (tx, { actor, params }) => holdPlanning(tx, actor, params.plan),
  decide: ({ plan }, { body, at, actor }) => {
    const written = fixingOf(body, at.toISOString().slice(0, 10));
    if (!written.ok) return written;
    const mine = mayRunPlan(actor, plan).allowed ? undefined : plan.partners.find(({ isMine }) => isMine);
    return found({ fixing: written.value, partnerId: mine?.id ?? null });
  },
  save: async (tx, { fixing: written, partnerId }, { params, place }) => {
    const id = await saveFixing(tx, params.plan, { fixing: written, partnerId });
    const side = partnerId === null ? "owner" : "partner";
    const detail = { fixing: id, kind: written.kind, onDay: written.onDay, side };
    return { ...savedIn(place, { id: params.plan, what: "plan.scope-fixed-by", detail, to: "#fixed" }), id };
  },
  form: (attempt, view, thing) => fixing(thing?.plan, attempt, view),
});
