import type { ReactElement } from "react";
import { ButtonLink, PageTitle } from "../../../design/index.ts";
import type { Language, Question } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Permission } from "../../../nouns/permission.ts";
import type { Problem } from "../../../nouns/result.ts";
import { Alone } from "../alone.page.tsx";
import { ChecklistTable } from "../checklist.page.tsx";
import type { Box } from "../evidence.rules.ts";
import { trail } from "../place-shown.ts";
import { saidWhen } from "../said-when.page.ts";
import { sessionFormPage } from "../session-form.page.tsx";
import type { Session, SessionListed } from "../session.ts";
import { stepTitles, steps } from "../step.ts";
import type { Step } from "../step.ts";

export interface PlanShown {
  readonly session: Session;
  readonly boxes: readonly Box[];
  readonly missing: readonly string[];
  readonly preliminaries: readonly SessionListed[];
  /** How many need something that is not arranged yet. */
  readonly waiting: number;
  readonly alone: readonly string[];
  /** One box is asked for. */
  readonly step: Step | null;
  readonly mayPlan: Permission;
}

interface Sent {
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
}

/** The task list of a busy chair: in any order, kept as one goes. @practice P11 */
export const planPage = ({ session, boxes, missing, alone, mayPlan }: PlanShown, { place, language }: Looking) => {
  const here = `/${place.slug}/sessions/${session.id}`;
  const left = missing.length;
  return {
    title: `Plan: ${session.title}`,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place, { href: here, words: session.title }),
    main: (
      <>
        <PageTitle title="Plan" lead={<bdi>{session.title}</bdi>} />
        <p>
          {left === 0 ? "Every box is filled." : `${left} of ${boxes.length} still to do, in any order.`}{" "}
          {saidWhen(session)}.
        </p>
        {mayPlan.allowed ? <Alone alone={alone} /> : null}
        <ChecklistTable boxes={boxes} language={language} {...(mayPlan.allowed ? { here } : {})} />
        {mayPlan.allowed ? (
          <>
            {session.state === "planning" ? (
              <p>
                <ButtonLink href={`${here}/call`} words="Call the meeting" />
              </p>
            ) : null}
            <ul className="nhsuk-list nhsuk-list--bullet">
              {session.state === "called" ? (
                <li>
                  <a href={`${here}/invite`}>Invite people</a>
                </li>
              ) : null}
              <li>
                <a href={`${here}/series`}>Let it come again</a>
              </li>
              <li>
                <a href={`${here}/cancel`}>Cancel the session</a>
              </li>
            </ul>
          </>
        ) : (
          <p>{mayPlan.because}</p>
        )}
        <p>
          <a href={`${here}/plan?as=csv`}>Take the checklist away as a table</a>
        </p>
      </>
    ),
  };
};

const hints: Partial<Readonly<Record<Step, string>>> = {
  access: "Such as: a Bengali interpreter is booked, the hearing loop was tried.",
  travel: "Such as: fares are paid in cash before the day; two places in the crèche are booked.",
  preliminary: "Such as: we met for an hour; contributors chose the room and who leads the listening section.",
};

const questions = (step: Step): readonly Question[] => [
  {
    name: "done",
    label: "Is it done?",
    kind: "radios",
    choices: [
      { value: "yes", words: "Yes" },
      { value: "no", words: "No, and this is why" },
    ],
  },
  { name: "said", label: "What was done, and who does it? Or why not?", hint: hints[step] ?? "", kind: "long" },
  { name: "onDay", label: "On which day? (today, if you leave it empty)", kind: "date" },
];

export const stepPage = (thing: Partial<PlanShown> | undefined, looking: Looking, { typed, problems }: Sent) => {
  const step = thing?.step ?? steps.find((one) => one === typed["step"]) ?? "access";
  const box = thing?.boxes?.find((one) => one.step === step);
  const now =
    box === undefined || box.state === "to-do"
      ? {}
      : { done: box.state === "done" ? "yes" : "no", said: box.said, onDay: box.onDay ?? "" };
  const { session } = thing ?? {};
  return sessionFormPage({
    ...looking,
    session,
    title: stepTitles[step],
    step: "plan",
    button: "Keep this",
    before:
      session === undefined ? null : (
        <About step={step} thing={thing} here={`/${looking.place.slug}/sessions/${session.id}`} />
      ),
    questions: questions(step),
    hidden: { step },
    typed: Object.keys(typed).length === 0 ? now : typed,
    problems,
  });
};

interface AboutStep {
  readonly step: Step;
  readonly thing: Partial<PlanShown> | undefined;
  readonly here: string;
}

/** What is known already that helps to answer. */
const About = ({ step, thing, here }: AboutStep): ReactElement | null => {
  const { session, preliminaries = [], waiting = 0 } = thing ?? {};
  if (session === undefined) return null;
  if (step === "access") {
    return (
      <p>
        {waiting === 0
          ? "Nobody on the list waits for something they need."
          : `${waiting} on the list need${waiting === 1 ? "s" : ""} something that is not arranged yet.`}{" "}
        <a href={`${here}/people`}>See what people need</a>.
      </p>
    );
  }
  if (step === "preliminary")
    return preliminaries.length === 0 ? (
      <p>
        <a href={`${here.replace(session.id, "new")}?preliminaryOf=${session.id}`}>Plan the preliminary meeting</a>.
        There contributors say which place and day suit them, and whether they want a listening section.
      </p>
    ) : (
      <ul className="nhsuk-list nhsuk-list--bullet">
        {preliminaries.map((one) => (
          <li key={one.id}>
            <a href={here.replace(session.id, one.id)}>{saidWhen(one)}</a>
          </li>
        ))}
      </ul>
    );
  return null;
};
