import type { ReactNode } from "react";
import { formPage, Questions } from "../../design/index.ts";
import type { Language, Question } from "../../design/index.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import type { Problem } from "../../nouns/result.ts";
import { startedFromIn } from "../../nouns/started-from.ts";

interface FundingForm {
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly breadcrumbs: readonly { readonly href: string; readonly words: string }[];
  readonly title: string;
  /** What stands in the browser's title beside it. */
  readonly of?: string | undefined;
  readonly lead?: string | undefined;
  readonly action: string;
  readonly button: string;
  readonly questions: readonly Question[];
  /** Sent along unseen, by name. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** What the form would show now, of what more than one person may change. */
  readonly now?: Readonly<Record<string, string>> | undefined;
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly problems: readonly Problem[];
}

/** What a page knows of who asks for it. */
export interface FormView {
  readonly place: PlaceHere | null;
  readonly language: Language;
  readonly key: string;
}

/** A form of this area. */
export const fundingForm = (form: FundingForm) =>
  formPage(
    {
      title: form.title,
      titleWhole: form.of === undefined ? form.title : `${form.title}: ${form.of}`,
      lead: form.lead,
      breadcrumbs: form.breadcrumbs,
      language: form.language,
      problems: form.problems,
      action: form.action,
      idempotencyKey: form.idempotencyKey,
      button: { words: form.button },
      before: form.before,
      after: form.after,
      standing:
        form.now === undefined
          ? undefined
          : {
              field: "startedFrom",
              questions: form.questions,
              now: form.now,
              // A box that nobody ticked is not sent.
              typed: { ...Object.fromEntries(form.questions.map(({ name }) => [name, ""])), ...form.typed },
            },
    },
    <>
      {form.now === undefined ? null : <input type="hidden" name="startedFrom" value={startedFromIn(form, form.now)} />}
      {Object.entries(form.hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Questions
        questions={form.questions}
        typed={form.typed ?? {}}
        language={form.language}
        problems={form.problems}
      />
    </>,
  );
