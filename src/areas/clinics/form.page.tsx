import type { ReactNode } from "react";
import { Questions, formPage, inOrderOf } from "../../design/index.ts";
import type { Language, Link, Question } from "../../design/index.ts";
import { trailTo } from "../../nouns/place-shown.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import type { Problem } from "../../nouns/result.ts";

/** The way down to the pages of clinics. */
export const trail = trailTo("clinics", "Clinical hours and clinics");

interface ClinicForm {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly under?: readonly Link[];
  readonly action: string;
  readonly button: string;
  readonly questions: readonly Question[];
  readonly before?: ReactNode;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** A form about hours or a clinic. */
export const clinicFormPage = ({ button, questions, typed, under = [], hidden = {}, ...form }: ClinicForm) => {
  // What is wrong with something that is not asked on the page stands first, in words.
  const problems = inOrderOf(questions, form.problems);
  return formPage(
    { ...form, breadcrumbs: trail(form.place, ...under), problems, button: { words: button } },
    <>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Questions questions={questions} typed={typed} language={form.language} problems={problems} />
    </>,
  );
};
