import type { ReactElement } from "react";
import {
  Button,
  ErrorSummary,
  Form,
  LedHere,
  PageTitle,
  Questions,
  Table,
  dateText,
  inOrderOf,
} from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import type { Answerer, Item, Step, StepDone } from "../champion.ts";
import { championWords, trail } from "../champions.words.ts";
import { ItemShown } from "../item-shown.page.tsx";
import type { OwnDrawn } from "../own-form.page.tsx";

export interface ItemPageShown {
  readonly item: Item;
  readonly steps: readonly Step[];
  readonly answerers: readonly Answerer[];
  readonly today: string;
  readonly mayAnswer: boolean;
  readonly whyNot: string;
  readonly mayPassOn: boolean;
  readonly mayTell: boolean;
  /** Whoever looks may follow what led to it and what came of it. */
  readonly hasThread: boolean;
}

const english = championWords("en");

const answering: readonly Question[] = [
  {
    name: "outcome",
    label: "What do you answer?",
    kind: "radios",
    choices: [
      { value: "will", words: "It will be done" },
      { value: "done", words: "It was done" },
      { value: "cannot", words: "It cannot be done" },
    ],
  },
  {
    name: "answer",
    label: "What will be done or was done, or why it cannot be",
    hint: "In plain words. The champion passes it back to the people who said it.",
    kind: "long",
  },
];

const done: Readonly<Record<StepDone, string>> = {
  put: "Put to",
  reminded: "Reminded by letter",
  "passed-on": "Passed on to",
  escalated: "Not answered by the day: went to",
  answered: "Answered by",
  heard: "The champion said whether it answers",
  "opened-again": "It did not answer: went to",
  "came-of": "What came of it, written by",
  released: "The champion let everybody read it",
};

const passing = ({ item, answerers }: ItemPageShown): readonly Question[] => [
  {
    name: "to",
    label: "Who must answer instead?",
    kind: "select",
    choices: answerers
      .filter(({ id, isHere }) => isHere && id !== item.answerer?.id)
      .map(({ id, name }) => ({ value: id, words: name })),
  },
  { name: "because", label: "Why?", hint: "The champion reads this. The day does not move.", kind: "text" },
];

const telling: readonly Question[] = [
  { name: "words", label: "What came of it?", hint: "Later, when it was done or it is known.", kind: "long" },
];

/** One question for those who answer: what was said, by which day, what happened to it, and what they can do. @practice P30 */
export function itemPage(shown: ItemPageShown, drawn: OwnDrawn) {
  const { item, today, mayAnswer, whyNot, mayPassOn, mayTell } = shown;
  const { place, language } = drawn;
  const problems = inOrderOf([...answering, ...passing(shown), ...telling], drawn.problems);
  const isOpen = item.answeredOn === null;
  const form = { ...drawn, problems };
  return {
    title: "What a champion asks",
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title="What a champion asks" lead={`${item.champion} heard this from ${crowdWords(item)}.`} />
        {shown.hasThread ? <LedHere slug={place.slug} kind="question" id={item.id} language="en" /> : null}
        <ItemShown item={item} today={today} language="en" isStaff />
        {isOpen && mayAnswer ? (
          <Part to="answer" button="Send the answer" questions={answering} id={item.id} {...form} />
        ) : null}
        {isOpen && !mayAnswer ? <p>{whyNot}</p> : null}
        {isOpen && mayPassOn ? (
          <>
            <h2>Not yours to answer?</h2>
            <Part to="pass-on" button="Pass it on" questions={passing(shown)} id={item.id} {...form} />
          </>
        ) : null}
        {!isOpen && mayTell ? (
          <>
            <h2>Tell them what came of it</h2>
            <Part to="came-of" button="Tell them" questions={telling} id={item.id} {...form} />
          </>
        ) : null}
        <Steps steps={shown.steps} />
      </>
    ),
  };
}

const crowdWords = ({ heardFrom }: Item): string =>
  heardFrom === "one" ? "one person" : `${english.crowds[heardFrom]} people`;

interface PartProps extends OwnDrawn {
  readonly to: string;
  readonly id: string;
  readonly button: string;
  readonly questions: readonly Question[];
}

const Part = ({
  to,
  id,
  button,
  questions,
  place,
  language,
  idempotencyKey,
  typed,
  problems,
}: PartProps): ReactElement => (
  <Form action={`/${place.slug}/champions/questions/${id}/${to}`} idempotencyKey={idempotencyKey}>
    <Questions questions={questions} typed={typed} language={language} problems={problems} />
    <Button words={button} look={to === "pass-on" ? "second" : "first"} />
  </Form>
);

const Steps = ({ steps }: { readonly steps: readonly Step[] }): ReactElement => (
  <Table
    id="steps"
    caption="What happened to it"
    language="en"
    columns={[
      { heading: "On", kind: "text", cell: ({ onDay }) => dateText(onDay, "en") },
      {
        heading: "What",
        kind: "text",
        cell: ({ did, by, to }) => (
          <>
            {done[did]} <bdi>{did === "answered" || did === "came-of" ? (by ?? "–") : (to ?? "")}</bdi>
          </>
        ),
      },
      { heading: "Words", kind: "text", cell: ({ words }) => <span dir="auto">{words}</span> },
    ]}
    groups={[{ rows: steps }]}
    rowKey={({ number }) => String(number)}
  />
);
