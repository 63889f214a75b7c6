import {
  Button,
  Card,
  ErrorSummary,
  Form,
  PageTitle,
  Questions,
  Tag,
  dateText,
  inOrderOf,
} from "../../../design/index.ts";
import type { Language, Question } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { trail } from "../place-shown.ts";
import type { Action, Named } from "../workforce.ts";
import { whyLate } from "../written.rules.ts";

export interface ActionsShown {
  readonly actions: readonly Action[];
  /** Those for which whoever looks may write one. */
  readonly organisations: readonly Named[];
  readonly today: string;
}

interface Drawn {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const questionsOf = (organisations: readonly Named[]): readonly Question[] => [
  {
    name: "organisation",
    label: "Which organisation?",
    kind: "select",
    choices: organisations.map(({ id, name }) => ({ value: id, words: name })),
  },
  { name: "what", label: "What will be done?", kind: "long" },
  { name: "owner", label: "Who sees to it?", hint: "A role: head of people.", kind: "text" },
  { name: "dueOn", label: "By which day?", kind: "date" },
];

const standing = (
  action: Action,
  today: string,
): { readonly words: string; readonly tone: "good" | "waiting" | "plain" } => {
  if (action.doneOn !== null) return { words: `Done on ${dateText(action.doneOn, "en")}`, tone: "good" };
  const late = whyLate(action, today);
  if (late === "due") return { words: "Late", tone: "waiting" };
  return late === "not-looked"
    ? { words: "Nobody looked for a year", tone: "waiting" }
    : { words: "Goes on", tone: "plain" };
};

/** What organisations do so that people get on: who, by when, what it changed. @practice P13 */
export const actionsPage = ({ actions, organisations, today }: ActionsShown, drawn: Drawn) => {
  const at = `/${drawn.place.slug}/workforce/actions`;
  const questions = questionsOf(organisations);
  const problems = inOrderOf(questions, drawn.problems);
  const title = "What is done so that people get on";
  return {
    title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(drawn.place),
    main: (
      <>
        <ErrorSummary language={drawn.language} problems={problems} />
        <PageTitle title={title} lead="Each with somebody who sees to it and a day; each is looked at once a year." />
        {actions.length === 0 ? <p>Nothing has been written down yet.</p> : null}
        {actions.map((action) => (
          <Card key={action.id}>
            <h2 className="al-card__title">
              <a href={`${at}/${action.id}`}>
                <bdi>{action.what.length > 120 ? `${action.what.slice(0, 120)}…` : action.what}</bdi>
              </a>
            </h2>
            <p>
              <Tag {...standing(action, today)} /> <bdi>{action.organisation.name}</bdi>, <bdi>{action.owner}</bdi>, by{" "}
              {dateText(action.dueOn, "en")}
            </p>
          </Card>
        ))}
        {organisations.length === 0 ? null : (
          <section aria-labelledby="new">
            <h2 id="new">Write one down</h2>
            <Form action={at} idempotencyKey={drawn.idempotencyKey}>
              <Questions questions={questions} typed={drawn.typed} language={drawn.language} problems={problems} />
              <Button words="Write it down" />
            </Form>
          </section>
        )}
      </>
    ),
  };
};
