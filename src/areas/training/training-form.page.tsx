import type { ReactNode } from "react";
import { Questions, formPage, inOrderOf } from "../../design/index.ts";
import type { Language, Link, Question } from "../../design/index.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import type { Problem } from "../../nouns/result.ts";

interface TrainingForm {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly breadcrumbs: readonly Link[];
  readonly action: string;
  readonly button: string;
  readonly questions: readonly Question[];
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** A form about training. */
export const trainingFormPage = ({ button, questions, typed, ...form }: TrainingForm) => {
  const problems = inOrderOf(questions, form.problems);
  return formPage(
    { ...form, problems, button: { words: button } },
    <Questions questions={questions} typed={typed} language={form.language} problems={problems} />,
  );
};
