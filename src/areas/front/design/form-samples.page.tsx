import {
  Button,
  ButtonLink,
  ErrorSummary,
  Field,
  Form,
  type Language,
  LookFor,
  Questions,
} from "../../../design/index.ts";
import type { SampleWords } from "./design-page.words.ts";
import { type Samples, state } from "./samples.page.tsx";

const choicesOf = (words: SampleWords) => [
  { value: "same", words: words.answers[0], hint: words.hint },
  { value: "en", words: words.answers[1] },
  { value: "other", words: words.answers[2] },
];

/** Every kind of question, as it is first and as it is when it must be put right. */
const fieldStates = (words: SampleWords, language: Language) => {
  const problemWith = (field: string) => [{ field, words: words.problem }];
  const common = { label: words.question, language } as const;
  const choices = choicesOf(words);
  return [
    state("text", <Field {...common} kind="text" name="text" hint={words.hint} />),
    state(
      "text, wrong, what was typed is kept",
      <Field {...common} kind="text" name="text-wrong" value={words.longName} problems={problemWith("text-wrong")} />,
    ),
    state("text, short", <Field {...common} kind="text" name="text-short" width={5} inputMode="numeric" />),
    state("several lines", <Field {...common} kind="textarea" name="lines" hint={words.hint} rows={3} />),
    state(
      "several lines, wrong",
      <Field {...common} kind="textarea" name="lines-wrong" rows={3} problems={problemWith("lines-wrong")} />,
    ),
    state("select", <Field {...common} kind="select" name="select" choices={choices} />),
    state(
      "select, wrong",
      <Field {...common} kind="select" name="select-wrong" choices={choices} problems={problemWith("select-wrong")} />,
    ),
    state("radios", <Field {...common} kind="radios" name="radios" hint={words.hint} choices={choices} value="en" />),
    state(
      "radios, wrong",
      <Field {...common} kind="radios" name="radios-wrong" choices={choices} problems={problemWith("radios-wrong")} />,
    ),
    state(
      "checkboxes",
      <Field {...common} kind="checkboxes" name="boxes" hint={words.hint} choices={choices} values={["en"]} />,
    ),
    state(
      "checkboxes, wrong",
      <Field
        {...common}
        kind="checkboxes"
        name="boxes-wrong"
        choices={choices}
        problems={problemWith("boxes-wrong")}
      />,
    ),
    state("date", <Field {...common} kind="date" name="date" hint={words.hint} value="2026-03-31" />),
    state(
      "date, wrong",
      <Field {...common} kind="date" name="date-wrong" value="2026-13-31" problems={problemWith("date-wrong")} />,
    ),
    state("file", <Field {...common} kind="file" name="file" hint={words.hint} accept=".csv" />),
    state("file, wrong", <Field {...common} kind="file" name="file-wrong" problems={problemWith("file-wrong")} />),
  ];
};

const lookFor = (words: SampleWords, language: Language) =>
  state(
    "where a list does not hold everything",
    <LookFor action="#component-LookFor" label={words.question} find="" areMore language={language} />,
  );

/** What asks and what sends. */
export const formSamples: Samples = (words, language) => [
  {
    component: "ErrorSummary",
    states: [
      state(
        "two problems, each leading to its field",
        <ErrorSummary
          language={language}
          problems={[
            { field: "text-wrong", words: words.problem },
            { field: "radios-wrong", words: words.because },
          ]}
        />,
      ),
    ],
  },
  { component: "Field", states: fieldStates(words, language) },
  {
    component: "Questions",
    states: [
      state(
        "two lines of a table, with what was typed",
        <Questions
          questions={[
            { name: "table-text", label: words.question, kind: "text" },
            { name: "table-choice", label: words.question, kind: "select", choices: choicesOf(words) },
          ]}
          typed={{ "table-text": words.longName }}
          language={language}
          problems={[]}
        />,
      ),
    ],
  },
  {
    component: "Form",
    states: [
      state(
        "with a hidden key, so that pressing twice sends once",
        <Form action="#component-Form" method="get" idempotencyKey="sample">
          <Field kind="text" name="sent" label={words.question} language={language} />
          <Button words={words.send} />
        </Form>,
      ),
    ],
  },
  { component: "LookFor", states: [lookFor(words, language)] },
  {
    component: "Button",
    states: [
      state("first", <Button words={words.send} />),
      state("second", <Button words={words.send} look="second" />),
      state("warning", <Button words={words.remove} look="warning" />),
      state("off, with its reason", <Button words={words.off} because={words.because} />),
    ],
  },
  {
    component: "ButtonLink",
    states: [
      state("first", <ButtonLink words={words.first} href="#component-ButtonLink" />),
      state("second", <ButtonLink words={words.longName} href="#component-ButtonLink" look="second" />),
    ],
  },
];
