import type { ReactElement } from "react";
import { Button, Form, Questions } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import type { Drawn } from "../drawn.page.ts";
import { peopleToChoose, reviewQuestions } from "../review-questions.page.ts";
import type { RiskShown } from "../risk-shown.ts";

interface FormOf {
  readonly title: string;
  readonly to: string;
  readonly button: string;
  readonly questions: readonly Question[];
}

const finishing = ({ risk, mayFinish }: RiskShown): FormOf => ({
  title: "Say that something is done",
  to: "done",
  button: "It is done",
  questions: [
    {
      name: "action",
      label: "What is done?",
      kind: "radios",
      choices: risk.actions
        .filter(({ id }) => mayFinish.includes(id))
        .map(({ id, what }) => ({ value: id, words: what })),
    },
    { name: "evidence", label: "What shows that it is done?", kind: "long" },
  ],
});

const acting = ({ owners }: RiskShown): FormOf => ({
  title: "Agree what is done",
  to: "actions",
  button: "Keep this action",
  questions: [
    { name: "what", label: "What will be done?", kind: "text" },
    { name: "actionOwner", label: "Who does it?", kind: "select", choices: peopleToChoose(owners) },
    { name: "dueOn", label: "By when?", kind: "date" },
  ],
});

const reviewing = ({ owners }: RiskShown): FormOf => ({
  title: "Look at it again",
  to: "review",
  button: "Keep this look",
  questions: [
    ...reviewQuestions(owners),
    { name: "why", label: "Why this score?", hint: "What changed since the last look.", kind: "long" },
    {
      name: "closes",
      label: "Is it still a risk?",
      kind: "checkboxes",
      choices: [{ value: "yes", words: "No: take it off the list of open risks" }],
    },
  ],
});

const formsOf = (shown: RiskShown): readonly FormOf[] => [
  ...(shown.mayFinish.length === 0 ? [] : [finishing(shown)]),
  ...(shown.mayKeep ? [acting(shown), reviewing(shown)] : []),
];

export const questionsOf = (shown: RiskShown): readonly Question[] =>
  formsOf(shown).flatMap(({ questions }) => questions);

/** A look begins with what stands now. */
const standingOf = ({ risk: { current } }: RiskShown): Readonly<Record<string, string>> => ({
  consequence: String(current.consequence),
  likelihood: String(current.likelihood),
  targetConsequence: String(current.target.consequence),
  targetLikelihood: String(current.target.likelihood),
  controls: current.controls,
  gaps: current.gaps,
  owner: current.owner?.id ?? "",
});

interface Props {
  readonly shown: RiskShown;
  readonly drawn: Drawn;
  /** The area’s address in the place. */
  readonly at: string;
}

/** What this person can do about it: say that something is done, agree on more, look at it again. */
export const RiskForms = ({ shown, drawn, at }: Props): ReactElement => (
  <>
    {formsOf(shown).map(({ title, to, button, questions }) => (
      <section key={to}>
        <h2>{title}</h2>
        <Form action={`${at}/risks/${shown.risk.id}/${to}`} idempotencyKey={drawn.idempotencyKey}>
          <Questions
            questions={questions}
            typed={{ ...standingOf(shown), ...drawn.typed }}
            language={drawn.language}
            problems={drawn.problems}
          />
          <Button words={button} />
        </Form>
      </section>
    ))}
  </>
);
