import type { ReactNode } from "react";
import type { Problem } from "../../nouns/result.ts";
import type { Language } from "../languages.ts";
import type { Link } from "../link.ts";
import { PageTitle } from "../page/page-title.tsx";
import { Button } from "./button.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { Form } from "./form.tsx";
import { Questions, inOrderOf } from "./questions.tsx";
import type { Question } from "./questions.tsx";

interface OwnForm {
  readonly title: string;
  readonly lead: ReactNode;
  readonly breadcrumbs: readonly Link[];
  readonly action: string;
  readonly idempotencyKey: string;
  readonly language: Language;
  readonly questions: readonly Question[];
  readonly button: string;
  /** Why nothing can be sent now, where it cannot. */
  readonly because?: string | undefined;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** A form in the language of whoever reads. */
export const ownFormPage = ({ title, lead, breadcrumbs, language, questions, ...form }: OwnForm) => {
  const problems = inOrderOf(questions, form.problems);
  return {
    title,
    breadcrumbs,
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title={title} lead={lead} />
        {form.because === undefined ? (
          <Form action={form.action} idempotencyKey={form.idempotencyKey}>
            <Questions questions={questions} typed={form.typed} language={language} problems={problems} />
            <Button words={form.button} />
          </Form>
        ) : (
          <p>{form.because}</p>
        )}
      </>
    ),
  };
};
