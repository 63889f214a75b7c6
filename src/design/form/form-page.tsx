import type { ReactElement, ReactNode } from "react";
import type { Problem } from "../../nouns/result.ts";
import type { Language } from "../languages.ts";
import type { Link } from "../link.ts";
import { PageTitle } from "../page/page-title.tsx";
import { Button } from "./button.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { Form } from "./form.tsx";
import { StandsNow } from "./stands-now.tsx";
import type { Standing } from "./stands-now.tsx";

interface FormPageProps {
  readonly title: string;
  /** What stands in the browser's title, where it says more than the heading. */
  readonly titleWhole?: string | undefined;
  readonly lead?: ReactNode;
  readonly breadcrumbs?: readonly Link[] | undefined;
  readonly back?: Link | undefined;
  readonly language: Language;
  readonly problems: readonly Problem[];
  readonly action: string;
  readonly idempotencyKey?: string | undefined;
  /** The form sends files. */
  readonly files?: boolean | undefined;
  readonly button: {
    readonly words: string;
    readonly look?: "first" | "warning" | undefined;
    readonly because?: string | undefined;
  };
  /** Between the heading and the form: what to know before one answers. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  /** What is changed, as it stands now: drawn where somebody else changed it while this was written. */
  readonly standing?: Standing | undefined;
}

/** A page that is one form, in English: what must be put right, the heading, the questions, the button. */
export const formPage = (shown: FormPageProps, questions: ReactNode) => ({
  title: shown.titleWhole ?? shown.title,
  contentLanguage: "en" as const,
  breadcrumbs: shown.breadcrumbs,
  back: shown.back,
  main: <Whole {...shown}>{questions}</Whole>,
});

const Whole = (shown: FormPageProps & { readonly children: ReactNode }): ReactElement => (
  <>
    <ErrorSummary language={shown.language} problems={shown.problems} />
    <PageTitle title={shown.title} lead={shown.lead} />
    {shown.before}
    {shown.standing !== undefined && shown.problems.some(({ field }) => field === shown.standing?.field) ? (
      <StandsNow {...shown.standing} />
    ) : null}
    {shown.button.because === undefined ? (
      <Form action={shown.action} idempotencyKey={shown.idempotencyKey} files={shown.files}>
        {shown.children}
        <Button {...shown.button} />
      </Form>
    ) : (
      // Nobody is asked questions whose answers they could not send.
      <Button {...shown.button} />
    )}
    {shown.after}
  </>
);
