import type { ReactNode } from "react";
import { Questions, formPage, inOrderOf } from "../../design/index.ts";
import type { Language, Question } from "../../design/index.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import type { Problem } from "../../nouns/result.ts";
import type { AskListed } from "./ask.ts";
import { trail } from "./place-shown.ts";

interface AskForm {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly ask: Pick<AskListed, "id" | "title"> | undefined;
  readonly title: string;
  /** Behind the ask’s address. */
  readonly step: string;
  readonly button: string;
  readonly before?: ReactNode;
  readonly questions: readonly Question[];
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** A form about one ask. */
export const askFormPage = (form: AskForm) => {
  const { place, ask } = form;
  const problems = inOrderOf(form.questions, form.problems);
  const here = `/${place.slug}/asks/${ask?.id ?? ""}`;
  return formPage(
    {
      title: form.title,
      titleWhole: ask === undefined ? form.title : `${form.title}: ${ask.title}`,
      lead: <bdi>{ask?.title}</bdi>,
      breadcrumbs: ask === undefined ? trail(place) : trail(place, { href: here, words: ask.title }),
      language: form.language,
      problems,
      action: `${here}/${form.step}`,
      idempotencyKey: form.idempotencyKey,
      button: { words: form.button },
      before: form.before,
    },
    <Questions questions={form.questions} typed={form.typed} language={form.language} problems={problems} />,
  );
};
