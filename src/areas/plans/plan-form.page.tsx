import type { ReactNode } from "react";
import { LookFor, Questions, choicesOf, formPage, inOrderOf } from "../../design/index.ts";
import type { Language, Question, Standing } from "../../design/index.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import type { Problem } from "../../nouns/result.ts";
import type { Choosing, PlanChoices } from "./choosing.ts";
import { kindNames } from "./plan.ts";
import type { Plan } from "./plan.ts";
import { trail } from "./place-shown.ts";

interface PlanForm {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  /** Left out where it is a new plan, or could not be read. */
  readonly plan?: { readonly id: string; readonly title: string } | undefined;
  readonly title: string;
  readonly lead?: ReactNode;
  /** Where the form is sent, behind the plan’s address; a new plan is sent to the list. */
  readonly step: string;
  readonly button: string;
  readonly questions: readonly Question[];
  readonly above?: (Pick<Choosing, "areMore"> & { readonly find: string; readonly label: string }) | undefined;
  readonly before?: ReactNode;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly standing?: Standing | undefined;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** A form about a plan. */
export const planFormPage = (form: PlanForm) => {
  const { place, plan, hidden = {} } = form;
  const problems = inOrderOf(form.questions, form.problems);
  const here = plan === undefined ? `/${place.slug}/plans` : `/${place.slug}/plans/${plan.id}`;
  return formPage(
    {
      title: form.title,
      titleWhole: plan === undefined ? form.title : `${form.title}: ${plan.title}`,
      lead: form.lead ?? (plan === undefined ? undefined : <bdi>{plan.title}</bdi>),
      breadcrumbs: plan === undefined ? trail(place) : trail(place, { href: here, words: plan.title }),
      language: form.language,
      problems,
      standing: form.standing,
      action: form.step === "" ? here : `${here}/${form.step}`,
      idempotencyKey: form.idempotencyKey,
      button: { words: form.button },
      before: (
        <>
          {form.before}
          {form.above === undefined ? null : (
            <LookFor
              {...form.above}
              action={`${here}/${form.step === "" ? "new" : form.step}`}
              language={form.language}
            />
          )}
        </>
      ),
    },
    <>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Questions questions={form.questions} typed={form.typed} language={form.language} problems={problems} />
    </>,
  );
};

/** What is asked of a plan, when it begins and when it is described again. Four of them are what the courts ask. */
export const planQuestions = ({ organisations, services, communities }: PlanChoices): readonly Question[] => [
  { name: "title", label: "What is planned?", kind: "text" },
  { name: "kind", label: "What kind of plan is it?", kind: "radios", choices: choicesOf(kindNames) },
  { name: "purpose", label: "What is it for?", kind: "long" },
  { name: "commissioner", label: "Who pays and decides?", kind: "select", choices: organisations.choices },
  {
    name: "stillOpen",
    label: "What is still open?",
    hint: "People can only change what is open. Say it before anything is settled.",
    kind: "long",
  },
  { name: "alreadyFixed", label: "What is fixed already?", kind: "long" },
  { name: "whoDecides", label: "Who decides?", kind: "text" },
  {
    name: "needToKnow",
    label: "What do people need to know to answer?",
    hint: "Enough to understand the reasons and answer with sense.",
    kind: "long",
  },
  { name: "timeToAnswer", label: "How long do they have?", hint: "Such as: 8 weeks, not over Ramadan", kind: "text" },
  {
    name: "changesMind",
    label: "What would change your mind?",
    hint: "How what people say is weighed, by whom.",
    kind: "long",
  },
  ...(services.length === 0
    ? []
    : [{ name: "services", label: "Which services is it about?", kind: "checkboxes", choices: services } as const]),
  ...(communities.length === 0
    ? []
    : [
        {
          name: "communities",
          label: "Which communities is it about?",
          kind: "checkboxes",
          choices: communities,
        } as const,
      ]),
];

/** A plan as the form that describes it again shows it. */
export const fieldsOfPlan = (plan: Plan): Readonly<Record<string, string>> => ({
  title: plan.title,
  kind: plan.kind,
  purpose: plan.purpose,
  commissioner: plan.commissioner?.id ?? "",
  stillOpen: plan.stillOpen,
  alreadyFixed: plan.alreadyFixed,
  whoDecides: plan.whoDecides,
  needToKnow: plan.needToKnow,
  timeToAnswer: plan.timeToAnswer,
  changesMind: plan.changesMind,
  services: plan.services.map(({ id }) => id).join(","),
  communities: plan.communities.map(({ id }) => id).join(","),
});
