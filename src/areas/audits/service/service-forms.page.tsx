import type { ReactElement } from "react";
import { Button, Field, Form, Questions } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import type { Named } from "../audit.ts";
import type { LimitsDrawn, LimitsShown } from "./service.page.tsx";

const limitQuestions = (organisations: readonly Named[]): readonly Question[] => [
  { name: "lacks", label: "What can the service not do yet?", kind: "long" },
  { name: "doing", label: "What is done about it?", hint: "Leave it empty where nothing is.", kind: "long" },
  { name: "byDay", label: "By which day?", kind: "date" },
  {
    name: "organisations",
    label: "On which organisations does it depend?",
    hint: "Each is asked, and named once its own people said yes.",
    kind: "checkboxes",
    choices: organisations.map(({ id, name }) => ({ value: id, words: name })),
  },
];

/** For those who work for the service: one more, and that somebody looked at all of it. */
export const Writing = ({
  shown,
  drawn,
}: {
  readonly shown: LimitsShown;
  readonly drawn: LimitsDrawn;
}): ReactElement => {
  const at = `/${drawn.place.slug}/limits/${shown.page.service.id}`;
  return (
    <>
      <section aria-labelledby="write" lang="en">
        <h2 id="write">Write one down</h2>
        <Form action={at} idempotencyKey={drawn.idempotencyKey}>
          <Questions
            questions={limitQuestions(shown.organisations)}
            typed={drawn.typed}
            language="en"
            problems={drawn.problems}
          />
          <Button words="Write it down" />
        </Form>
      </section>
      <section aria-labelledby="look" lang="en">
        <h2 id="look">Look at all of it</h2>
        <Form action={`${at}/look`} idempotencyKey={`${drawn.idempotencyKey}-look`}>
          <Field
            kind="radios"
            name="shown"
            label="Who may read it?"
            choices={[
              { value: "yes", words: "Everybody" },
              { value: "no", words: "The people of the place" },
            ]}
            value={shown.page.shownOn === null ? "no" : "yes"}
            language="en"
            problems={[]}
          />
          <Button words="I looked at it today" />
        </Form>
      </section>
    </>
  );
};

/** For partners: what they make of it, unedited. */
export const Saying = ({
  shown,
  drawn,
}: {
  readonly shown: LimitsShown;
  readonly drawn: LimitsDrawn;
}): ReactElement => (
  <Form
    action={`/${drawn.place.slug}/limits/${shown.page.service.id}/word`}
    idempotencyKey={`${drawn.idempotencyKey}-word`}
  >
    <Field
      kind="textarea"
      name="words"
      label="What do you make of it?"
      hint="It stands here unedited. No names."
      value=""
      language="en"
      problems={[]}
    />
    {shown.own.length === 0 ? null : (
      <Field
        kind="select"
        name="organisation"
        label="In whose name?"
        hint="Leave it empty for your own, without your name."
        choices={shown.own.map(({ id, name }) => ({ value: id, words: name }))}
        value=""
        language="en"
        problems={[]}
      />
    )}
    <Button words="Say it" />
  </Form>
);
