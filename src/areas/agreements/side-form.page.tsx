import type { ReactNode } from "react";
import { formPage, Questions } from "../../design/index.ts";
import type { Language, Question } from "../../design/index.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import type { Problem } from "../../nouns/result.ts";
import { newestOf } from "./agreement.rules.ts";
import type { Agreement, Party } from "./agreement.ts";
import { trail } from "./place-shown.ts";

export interface SideForm {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly agreement: Agreement | undefined;
  /** The sides that whoever asks works for. */
  readonly own: readonly Party[];
  readonly title: string;
  readonly lead: string;
  /** Behind the agreement's address. */
  readonly step: string;
  readonly button: { readonly words: string; readonly look?: "first" | "warning" };
  readonly questions: readonly Question[];
  readonly before?: ReactNode;
  readonly typed?: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** A form about one agreement, for one of its sides. Whoever works for both says for which. */
export const sideFormPage = (form: SideForm) => {
  const { place, agreement, own, language, problems } = form;
  const here = `/${place.slug}/agreements/${agreement?.id ?? ""}`;
  const title = agreement === undefined ? "" : newestOf(agreement).title;
  const side: Question = {
    name: "side",
    label: "For which organisation do you speak?",
    kind: "radios",
    choices: own.map(({ id, name }) => ({ value: id, words: name })),
  };
  return formPage(
    {
      title: form.title,
      titleWhole: `${form.title}: ${title}`,
      lead: form.lead,
      breadcrumbs: agreement === undefined ? trail(place) : trail(place, { href: here, words: title }),
      language,
      problems,
      action: `${here}/${form.step}`,
      idempotencyKey: form.idempotencyKey,
      button: form.button,
      before: form.before,
    },
    <Questions
      questions={own.length > 1 ? [side, ...form.questions] : form.questions}
      typed={form.typed ?? {}}
      language={language}
      problems={problems}
    />,
  );
};
