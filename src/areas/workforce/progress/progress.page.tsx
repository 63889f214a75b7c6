import {
  Button,
  ErrorSummary,
  Form,
  PageTitle,
  Questions,
  SummaryList,
  dateText,
  inOrderOf,
} from "../../../design/index.ts";
import type { Language, Question } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { trail } from "../place-shown.ts";
import type { Action, ActionWord } from "../workforce.ts";

export interface ActionShown {
  readonly action: Action;
  readonly words: readonly ActionWord[];
  readonly mayWrite: boolean;
}

interface Drawn {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const questions: readonly Question[] = [
  {
    name: "stands",
    label: "How does it stand?",
    kind: "radios",
    choices: [
      { value: "going", words: "It goes on" },
      { value: "done", words: "It is done" },
    ],
  },
  { name: "words", label: "What is to be said, or what did it change?", kind: "long" },
];

/** One action, and how it stood each time somebody looked. @practice P13 */
export const actionPage = ({ action, words, mayWrite }: ActionShown, drawn: Drawn) => {
  const problems = inOrderOf(questions, drawn.problems);
  const at = `/${drawn.place.slug}/workforce/actions`;
  return {
    title: "What is done so that people get on",
    contentLanguage: "en" as const,
    breadcrumbs: trail(drawn.place, { href: at, words: "What is done" }),
    main: (
      <>
        <ErrorSummary language={drawn.language} problems={problems} />
        <PageTitle title={action.organisation.name} />
        <p dir="auto">{action.what}</p>
        <SummaryList
          rows={[
            { key: "Sees to it", value: <bdi>{action.owner}</bdi> },
            { key: "By", value: dateText(action.dueOn, "en") },
            ...(action.doneOn === null ? [] : [{ key: "Done on", value: dateText(action.doneOn, "en") }]),
          ]}
        />
        <h2>How it stood</h2>
        {words.length === 0 ? <p>Nobody has said yet.</p> : null}
        <ul className="nhsuk-list">
          {words.map((word) => (
            <li key={word.id}>
              {dateText(word.onDay, "en")}
              {word.isDone ? ", done" : ""}: <span dir="auto">{word.words}</span>
            </li>
          ))}
        </ul>
        {mayWrite ? (
          <Form action={`${at}/${action.id}`} idempotencyKey={drawn.idempotencyKey}>
            <Questions questions={questions} typed={drawn.typed} language={drawn.language} problems={problems} />
            <Button words="Write it down" />
          </Form>
        ) : null}
      </>
    ),
  };
};
