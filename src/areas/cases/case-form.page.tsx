import type { ReactNode } from "react";
import { Questions, formPage, inOrderOf } from "../../design/index.ts";
import type { Language, Question } from "../../design/index.ts";
import type { Problem } from "../../nouns/result.ts";
import { formShown, trail } from "./place-shown.ts";

interface Attempt {
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

interface CaseForm {
  readonly view: Parameters<typeof formShown<Language>>[0];
  readonly attempt: Attempt;
  /** The case that it is about: its name and its address behind the place’s cases. */
  readonly about?: { readonly id: string; readonly pseudonym: string } | undefined;
  /** Behind the place’s cases: `amber/consent`. */
  readonly to: string;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly button: string;
  readonly questions: readonly Question[];
  readonly hidden?: Readonly<Record<string, string>>;
}

/** A form about a case. */
export const caseFormPage = ({ view, attempt, about, to, hidden = {}, ...form }: CaseForm) => {
  const shown = formShown(view);
  const here = `/${shown.place.slug}/cases`;
  const problems = inOrderOf(form.questions, attempt.problems);
  return formPage(
    {
      ...shown,
      ...form,
      titleWhole: about === undefined ? form.title : `${form.title}: ${about.pseudonym}`,
      breadcrumbs: trail(
        shown.place,
        ...(about === undefined ? [] : [{ href: `${here}/${about.id}`, words: about.pseudonym }]),
      ),
      action: to === "" ? here : `${here}/${to}`,
      problems,
      button: { words: form.button },
    },
    <>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Questions questions={form.questions} typed={attempt.typed} language={shown.language} problems={problems} />
    </>,
  );
};

export const nothingTyped: Attempt = { typed: {}, problems: [] };
