import type { ReactNode } from "react";
import { Questions, choicesOf, formPage, inOrderOf } from "../../design/index.ts";
import type { Language, Link, Question, Standing } from "../../design/index.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import type { Problem } from "../../nouns/result.ts";
import { creditNames } from "./glossary.ts";
import { spokenNames } from "./spoken.ts";

interface GlossaryForm {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly title: string;
  readonly titleWhole?: string;
  readonly lead?: ReactNode;
  readonly breadcrumbs: readonly Link[];
  readonly action: string;
  readonly button: string;
  readonly questions: readonly Question[];
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  /** Sent along unseen, by field. */
  readonly hidden?: Readonly<Record<string, string>>;
  readonly standing?: Standing;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** A form of the glossary. */
export const glossaryFormPage = (form: GlossaryForm) => {
  const problems = inOrderOf(form.questions, form.problems);
  return formPage(
    {
      title: form.title,
      titleWhole: form.titleWhole,
      lead: form.lead,
      breadcrumbs: form.breadcrumbs,
      language: form.language,
      problems,
      standing: form.standing,
      action: form.action,
      idempotencyKey: form.idempotencyKey,
      button: { words: form.button },
      before: form.before,
      after: form.after,
    },
    <>
      {Object.entries(form.hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Questions questions={form.questions} typed={form.typed} language={form.language} problems={problems} />
    </>,
  );
};

export const languageQuestion: Question = {
  name: "language",
  label: "In which language?",
  kind: "select",
  choices: choicesOf(spokenNames),
};

/** @practice P15 */
export const creditQuestions: readonly Question[] = [
  { name: "credit", label: "How is it credited?", kind: "radios", choices: choicesOf(creditNames) },
  { name: "creditedAs", label: "Which first name or organisation, if you chose that?", kind: "text" },
];
