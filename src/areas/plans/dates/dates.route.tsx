import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changedMeanwhile, isBehind, startedFromIn } from "../../../nouns/started-from.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { pointNames, points } from "../plan.ts";
import type { Plan } from "../plan.ts";
import { pointFields, pointOf } from "../plan.rules.ts";
import { planFormPage } from "../plan-form.page.tsx";
import { findPlanning, holdPlanning } from "../plan-here.store.ts";
import { savePoint } from "../plan-writing.store.ts";
import { mayRunPlan } from "../plans.policy.ts";
import { formAnswerOf, planParams } from "../plans.schema.ts";
import { formShown } from "../place-shown.ts";
import { savedIn } from "../saved.ts";

interface Dating {
  readonly plan: Plan;
  readonly point: string;
}

const questionsOf = (point: string): readonly Question[] => [
  { name: "plannedOn", label: "When is it planned for? (you can leave this empty)", kind: "date" },
  ...(point === "scope-fixed"
    ? []
    : [{ name: "wasOn", label: "When was it? (empty while it is to come)", kind: "date" } as const]),
  { name: "decided", label: "What was decided? (you can leave this empty)", kind: "long" },
];

const fieldsOf = (plan: Plan | undefined, point: string): Readonly<Record<string, string>> => {
  const now = plan?.points.find(({ kind }) => kind === point);
  return { plannedOn: now?.plannedOn ?? "", wasOn: now?.wasOn ?? "", decided: now?.decided ?? "" };
};

const dating = (
  { plan, point = "review" }: Partial<Dating>,
  { typed, problems }: Partial<Attempt> & Pick<Attempt, "problems">,
  view: View,
) => {
  const known = points.find((one) => one === point) ?? "review";
  const now = fieldsOf(plan, known);
  const questions = questionsOf(known);
  return planFormPage({
    ...formShown(view),
    plan,
    title: `The date: ${pointNames[known].toLowerCase()}`,
    step: "dates",
    button: "Keep the date",
    before:
      known === "scope-fixed" ? (
        <p>When the scope was fixed is not written by hand: it is the earliest of what is attached as fixing it.</p>
      ) : null,
    questions,
    standing: { field: "startedFrom", questions, now, typed },
    hidden: { point: known, startedFrom: startedFromIn({ typed, problems }, now) },
    typed: typed ?? now,
    problems,
  });
};

export const datesFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/plans/{plan}/dates",
  summary: "The form for the date of a point of decision",
  practices: ["P10"],
  reads: { params: planParams, query: z.object({ point: z.enum(points).default("need-seen") }) },
  answers: formAnswerOf<Dating>(),
  permit: mayRunPlan,
  find: (tx, { actor, params }) => findPlanning(tx, actor, params.plan),
  answer: ({ plan }, { query: { point } }) => found({ plan, point }),
  page: (shown, view) => dating(shown, { problems: [] }, view),
});

export const datesRoute = changeInPlace({
  path: "/{place}/plans/{plan}/dates",
  summary: "Write when a point of decision is planned, when it was, and what was decided",
  practices: ["P10"],
  reads: {
    params: planParams,
    body: z.strictObject({ ...pointFields, startedFrom: z.string().max(20_000).default("") }),
  },
  permit: mayRunPlan,
  find: async (tx, { actor, params, body: { point } }) => {
    const thing = await holdPlanning(tx, actor, params.plan);
    return thing && { ...thing, point };
  },
  decide: ({ plan, point }, { body: { startedFrom: shown, ...body }, at }) =>
    isBehind(shown, fieldsOf(plan, point))
      ? { ok: false, clash: true, problems: [changedMeanwhile] }
      : pointOf(body, at.toISOString().slice(0, 10)),
  save: async (tx, point, { params, place }) => {
    await savePoint(tx, params.plan, point);
    return savedIn(place, { id: params.plan, what: "plan.dated", detail: { point: point.point }, to: "#dates" });
  },
  form: (attempt, view, thing) =>
    dating(
      { ...(thing ? { plan: thing.plan } : {}), point: thing?.point ?? attempt.typed["point"] ?? "" },
      attempt,
      view,
    ),
});
