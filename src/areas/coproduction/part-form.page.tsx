import type { ReactNode } from "react";
import { Questions, formPage, inOrderOf } from "../../design/index.ts";
import type { Language, Question } from "../../design/index.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import type { Problem } from "../../nouns/result.ts";
import type { Programme } from "../programmes/index.ts";
import { trail } from "./place-shown.ts";

interface PartForm {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly programme: Pick<Programme, "id" | "name"> | undefined;
  /** The last part of its address. */
  readonly step: string;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly before?: ReactNode;
  readonly button: string;
  readonly because?: string | undefined;
  readonly questions: readonly Question[];
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** A form about what is told of one programme. */
export const partFormPage = ({ programme, step, button, because, questions, typed, ...form }: PartForm) => {
  const here = `/${form.place.slug}/coproduction/${programme?.id ?? ""}`;
  const problems = inOrderOf(questions, form.problems);
  return formPage(
    {
      ...form,
      problems,
      titleWhole: programme === undefined ? form.title : `${form.title}: ${programme.name}`,
      breadcrumbs:
        programme === undefined ? trail(form.place) : trail(form.place, { href: here, words: programme.name }),
      action: `${here}/${step}`,
      button: { words: button, because },
    },
    <Questions questions={questions} typed={typed} language={form.language} problems={problems} />,
  );
};
