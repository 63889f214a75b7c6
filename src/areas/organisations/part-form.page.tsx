import type { ReactNode } from "react";
import type { Language } from "../../design/index.ts";
import { formPage } from "../../design/index.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import type { Problem } from "../../nouns/result.ts";
import type { Organisation } from "./organisation.ts";
import { directoryTrail } from "./place-shown.ts";
import { Questions } from "./questions.page.tsx";
import type { Question } from "./questions.page.tsx";

export interface PartForm {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly organisation: Pick<Organisation, "id" | "name"> | undefined;
  readonly title: string;
  readonly lead: string;
  /** Behind the organisation's address. */
  readonly step: string;
  readonly button: string;
  readonly questions: readonly Question[];
  /** Between the heading and the questions. */
  readonly before?: ReactNode;
  readonly typed?: Readonly<Record<string, string>>;
  /** Sent along without being asked. */
  readonly hidden?: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** A form about one organisation. */
export const partFormPage = (form: PartForm) => {
  const { place, organisation } = form;
  const here = `/${place.slug}/organisations/${organisation?.id ?? ""}`;
  return formPage(
    {
      title: form.title,
      titleWhole: organisation === undefined ? form.title : `${form.title}: ${organisation.name}`,
      lead: form.lead,
      breadcrumbs:
        organisation === undefined
          ? directoryTrail(place)
          : directoryTrail(place, { href: here, words: organisation.name }),
      language: form.language,
      problems: form.problems,
      action: `${here}/${form.step}`,
      idempotencyKey: form.idempotencyKey,
      button: { words: form.button },
      before: form.before,
    },
    <>
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
};
