import type { ReactElement } from "react";
import {
  Button,
  ButtonLink,
  dayText,
  Details,
  ErrorSummary,
  Field,
  Form,
  Notice,
  PageTitle,
} from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import { directionOf } from "../../../design/index.ts";
import type { Problem } from "../../../nouns/result.ts";
import { ownField, questionsFor } from "../equality.rules.ts";
import { askedIn, takeAwayWords } from "../equality.words.ts";
import type { EqualityQuestion } from "../equality.ts";
import { ownTrail } from "../sheet-form.page.tsx";

interface Answered {
  readonly answers: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
  readonly stoppedAt: string | null;
}

interface Around {
  readonly language: Language;
  readonly key: string;
  readonly place: { readonly name: string; readonly slug: string };
  readonly problems: readonly Problem[];
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

const title = "Equality questions";

export const equalityPage = (answered: Answered, around: Around): Page => ({
  title,
  contentLanguage: "en",
  breadcrumbs: ownTrail(around.place),
  main: (
    <>
      <ErrorSummary language={around.language} problems={around.problems} />
      {answered.stoppedAt === null ? <Questions {...{ answered, around }} /> : <Stopped {...{ answered, around }} />}
    </>
  ),
});

interface Parts {
  readonly answered: Answered;
  readonly around: Around;
}

const Questions = ({ answered: { answers, words }, around }: Parts): ReactElement => {
  const { language, key, place, problems } = around;
  const action = `/${place.slug}/about-me/equality`;
  return (
    <>
      <PageTitle
        title={title}
        lead="These questions are optional, each of them. Your answers will not affect anything that you do or get here."
      />
      <p>
        They help this place see whether everybody can take part. Nobody sees your answers but you. They are kept apart
        from your name. They are only counted, together with those of others, and a count of fewer than 10 people is
        hidden. You can change them or take them away at any time.
      </p>
      <ButtonLink href={`/${place.slug}/about-me`} words="No, skip the equality questions" look="second" />
      <Form action={action} idempotencyKey={key}>
        <input type="hidden" name="step" value="save" />
        {questionsFor(answers).map((question) => (
          <Asked key={question.name} {...{ question, answers, words, language, problems }} />
        ))}
        <Button words="Save my answers" />
      </Form>
      <p>Some questions follow from an answer. They appear here once you save it.</p>
      <Details summary="Stop asking me, and delete my answers">
        <p>All your answers are deleted at once. Nobody here asks you these questions again until you say so.</p>
        <Form action={action} idempotencyKey={`${key}-stop`}>
          <input type="hidden" name="step" value="stop" />
          <Button words="Stop" look="warning" />
        </Form>
      </Details>
    </>
  );
};

interface AskedProps extends Pick<Answered, "answers" | "words">, Pick<Around, "language" | "problems"> {
  readonly question: EqualityQuestion;
}

/** One question, in the reader’s language where it is written in it. */
const Asked = ({ question, answers, words, language, problems }: AskedProps): ReactElement => {
  const { name, choices } = question;
  const inTheirs = askedIn(language, name);
  const { label, hint, own } = { ...question, ...inTheirs };
  const around = { language, problems };
  return (
    <div lang={inTheirs === undefined ? "en" : language} dir={inTheirs === undefined ? "ltr" : directionOf(language)}>
      {Object.keys(choices).length === 0 ? (
        <Field kind="date" {...{ name, label, hint, ...around }} value={words[name] ?? answers[name] ?? ""} />
      ) : (
        <Field
          kind="radios"
          {...{ name, label, hint, ...around }}
          choices={[
            ...Object.entries(choices).map(([value, said]) => ({ value, words: inTheirs?.choices[value] ?? said })),
            // A button that was pressed cannot be let go of by itself.
            ...(answers[name] === undefined
              ? []
              : [{ value: "", words: takeAwayWords(inTheirs === undefined ? "en" : language) }]),
          ]}
          value={answers[name]}
        />
      )}
      {own === undefined ? null : (
        <Field kind="text" name={ownField(name)} label={own} {...around} value={words[ownField(name)] ?? ""} />
      )}
    </div>
  );
};

const Stopped = ({ answered: { stoppedAt }, around: { language, key, place } }: Parts): ReactElement => (
  <>
    <PageTitle title={title} />
    <Notice kind="done" language={language}>
      <p>
        You asked us to stop on {dayText((stoppedAt ?? "").slice(0, 10), "en")}. Your answers are deleted, and nobody
        here asks you these questions.
      </p>
    </Notice>
    <Form action={`/${place.slug}/about-me/equality`} idempotencyKey={key}>
      <input type="hidden" name="step" value="undo" />
      <Button words="I may be asked again" look="second" />
    </Form>
  </>
);
