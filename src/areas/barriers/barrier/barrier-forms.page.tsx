import type { ReactElement } from "react";
import { Button, Form, Questions } from "../../../design/index.ts";
import type { Language, Question } from "../../../design/index.ts";
import { roleWordsOfMany, roles } from "../../../nouns/role.ts";
import { barrierWords } from "../barriers.words.ts";
import type { Drawn } from "../drawn.page.ts";
import type { BarrierShown, Doing } from "../shown-to.ts";
import { priorityWords } from "../staff.words.ts";

interface FormOf {
  readonly title: string;
  readonly to: string;
  readonly button: string;
  readonly questions: readonly Question[];
  /** Answers that are no question. */
  readonly fixed?: Readonly<Record<string, string>>;
}

const sorting = ({ people, others }: BarrierShown): FormOf => ({
  title: "Sort it",
  to: "sort",
  button: "Keep this",
  questions: [
    {
      name: "does",
      label: "What is it?",
      kind: "radios",
      choices: [
        { value: "sort", words: "A barrier of its own" },
        ...(others.length === 0 ? [] : [{ value: "join", words: "The same as one that was raised before" }]),
      ],
    },
    {
      name: "priority",
      label: "How urgent is it?",
      kind: "radios",
      choices: (["high", "middle", "low"] as const).map((value) => ({ value, words: priorityWords[value] })),
    },
    {
      name: "owner",
      label: "Who answers for what it is about?",
      hint: "This person cannot close it.",
      kind: "select",
      choices: [{ value: "", words: "Choose" }, ...people.map(({ id, name }) => ({ value: id, words: name }))],
    },
    ...(others.length === 0
      ? []
      : [
          {
            name: "other",
            label: "If it is the same: as which one?",
            kind: "select" as const,
            choices: [{ value: "", words: "None" }, ...others.map(({ id, name }) => ({ value: id, words: name }))],
          },
        ]),
    { name: "because", label: "A word about it", hint: "Whoever raised it reads this.", kind: "long" },
  ],
});

const tabling: FormOf = {
  title: "Write down the managers’ meeting",
  to: "table",
  button: "Keep the minute",
  questions: [
    {
      name: "said",
      label: "What did the senior managers say?",
      kind: "radios",
      choices: [
        { value: "takes-up", words: "They take it up" },
        { value: "refuses", words: "They do not take it up" },
      ],
    },
    { name: "metOn", label: "When was the meeting?", kind: "date" },
    {
      name: "there",
      label: "Who was there, by role?",
      kind: "checkboxes",
      choices: roles.map((role) => ({ value: role, words: roleWordsOfMany[role] })),
    },
    {
      name: "minute",
      label: "The minute, or why they do not take it up",
      hint: "Whoever raised it reads this. Name nobody.",
      kind: "long",
    },
  ],
};

const closing: FormOf = {
  title: "Close it",
  to: "close",
  button: "Keep this",
  questions: [
    {
      name: "does",
      label: "How does it end?",
      kind: "radios",
      choices: [
        { value: "close", words: "It is solved" },
        { value: "accept", words: "It stays as it is" },
      ],
    },
    {
      name: "evidence",
      label: "What shows that it is solved, or why it stays",
      hint: "Whoever raised it reads this, and can dispute it once. Name nobody.",
      kind: "long",
    },
  ],
};

const telling: FormOf = {
  title: "Tell back what happened",
  to: "tell",
  button: "Tell them",
  questions: [
    {
      name: "told",
      label: "What happened with what they raised?",
      hint: "In plain words, and in their language where you can. Name nobody.",
      kind: "long",
    },
  ],
};

const judging: FormOf = {
  title: "They say that it is not solved",
  to: "judge",
  button: "Keep this",
  questions: [
    {
      name: "does",
      label: "What do you answer?",
      kind: "radios",
      choices: [
        { value: "open", words: "It is opened again" },
        { value: "stands", words: "It stays closed" },
      ],
    },
    { name: "why", label: "Why?", hint: "It stands beside what they wrote.", kind: "long" },
  ],
};

/** What whoever raised it can say, in their language. */
function ownForm(doing: "say" | "reply" | "release", language: Language): FormOf {
  const words = barrierWords(language);
  if (doing === "say")
    return {
      title: words.ask,
      to: "say",
      button: words.send,
      questions: [
        {
          name: "says",
          label: words.ask,
          kind: "radios",
          choices: (["answers", "disputes"] as const).map((value) => ({ value, words: words.says[value] })),
        },
        { name: "said", label: words.missing, hint: words.missingHint, kind: "long" },
      ],
    };
  if (doing === "reply")
    return {
      title: words.reply,
      to: "say",
      button: words.send,
      fixed: { says: "replies" },
      questions: [{ name: "said", label: words.reply, hint: words.replyHint, kind: "long" }],
    };
  return {
    title: words.release,
    to: "release",
    button: words.release,
    questions: [
      { name: "released", label: words.releaseWords, kind: "long" },
      {
        name: "namesNobody",
        label: words.release,
        kind: "checkboxes",
        choices: [{ value: "yes", words: words.namesNobody }],
      },
    ],
  };
}

const formOf = (doing: Doing, shown: BarrierShown, language: Language): readonly FormOf[] => {
  if (doing === "sort") return [sorting(shown)];
  if (doing === "table") return [tabling];
  if (doing === "close") return [closing];
  if (doing === "tell") return [telling];
  if (doing === "judge") return [judging];
  return doing === "risk" ? [] : [ownForm(doing, language)];
};

export const questionsOf = (shown: BarrierShown, language: Language): readonly Question[] =>
  shown.can.flatMap((doing) => formOf(doing, shown, language).flatMap(({ questions }) => questions));

interface Props {
  readonly shown: BarrierShown;
  readonly drawn: Drawn;
  /** What the page is written in. */
  readonly language: Language;
}

/** What this person can do about it now: one form for each thing. */
export const BarrierForms = ({ shown, drawn, language }: Props): ReactElement => (
  <>
    {shown.can
      .flatMap((doing) => formOf(doing, shown, language).map((form) => ({ ...form, doing })))
      .map(({ doing, title, to, button, questions, fixed = {} }) => (
        <section key={doing}>
          <h2>{title}</h2>
          <Form
            action={`/${drawn.place.slug}/barriers/${shown.barrier.id}/${to}`}
            idempotencyKey={drawn.idempotencyKey}
          >
            {Object.entries(fixed).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <Questions
              // A manager who raised it answers the managers, and writes the next minute, on one page: both are “said”.
              within={doing === "reply" && shown.can.includes("table") ? doing : undefined}
              questions={questions}
              typed={drawn.typed}
              language={drawn.language}
              problems={drawn.problems}
            />
            <Button words={button} look={doing === "release" ? "second" : "first"} />
          </Form>
        </section>
      ))}
  </>
);
