import { formPage, Questions } from "../../design/index.ts";
import type { Language } from "../../design/index.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import type { Problem } from "../../nouns/result.ts";
import type { Entry } from "./entry.ts";
import { trail } from "./place-shown.ts";

export interface BecauseForm {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly entry: Entry | undefined;
  readonly title: string;
  readonly lead: string;
  /** Behind the entry's address. */
  readonly step: string;
  readonly button: string;
  readonly label: string;
  readonly hint?: string;
  /** The field's name: `because`, or `words`. */
  readonly name: string;
  /** Sent along unseen. */
  readonly hidden?: Readonly<Record<string, string>>;
  readonly typed?: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** A form about one entry that asks one thing: why, or what came of it. */
export const becauseFormPage = (form: BecauseForm) => {
  const { place, entry, language, problems, hidden = {} } = form;
  const here = `/${place.slug}/exchange/${entry?.id ?? ""}`;
  return formPage(
    {
      title: form.title,
      titleWhole: entry === undefined ? undefined : `${form.title}: ${entry.title}`,
      lead: form.lead,
      breadcrumbs: entry === undefined ? trail(place) : trail(place, { href: here, words: entry.title }),
      language,
      problems,
      action: `${here}/${form.step}`,
      idempotencyKey: form.idempotencyKey,
      button: { words: form.button },
    },
    <>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Questions
        questions={[
          { name: form.name, label: form.label, kind: "long", ...(form.hint === undefined ? {} : { hint: form.hint }) },
        ]}
        typed={form.typed ?? {}}
        language={language}
        problems={problems}
      />
    </>,
  );
};
