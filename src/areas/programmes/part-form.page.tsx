import type { ReactNode } from "react";
import { LookFor, Questions, formPage, inOrderOf } from "../../design/index.ts";
import type { Language, Question, Standing } from "../../design/index.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import type { Problem } from "../../nouns/result.ts";
import { trail } from "./place-shown.ts";
import type { Programme } from "./programme.ts";

export interface PartForm {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly programme: Pick<Programme, "id" | "name"> | undefined;
  readonly title: string;
  readonly lead?: ReactNode;
  /** Behind the programme's address. */
  readonly step: string;
  readonly button: string;
  /** Why nothing can be sent now, where it cannot. */
  readonly because?: string | undefined;
  readonly questions: readonly Question[];
  /** Sent along unseen. */
  readonly hidden?: Readonly<Record<string, string>>;
  readonly before?: ReactNode;
  /** Where a list of the form does not show everything: what is looked for in it. */
  readonly above?: { readonly find: string; readonly areMore: boolean; readonly label: string };
  readonly after?: ReactNode;
  /** What is changed, as it stands now. */
  readonly standing?: Standing;
  readonly typed?: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** A form about one programme. */
export const partFormPage = (form: PartForm) => {
  const { place, programme, hidden = {} } = form;
  const problems = inOrderOf(form.questions, form.problems);
  const here = `/${place.slug}/programmes/${programme?.id ?? ""}`;
  return formPage(
    {
      title: form.title,
      titleWhole: programme === undefined ? form.title : `${form.title}: ${programme.name}`,
      lead: form.lead,
      breadcrumbs: programme === undefined ? trail(place) : trail(place, { href: here, words: programme.name }),
      language: form.language,
      problems,
      standing: form.standing,
      action: `${here}/${form.step}`,
      idempotencyKey: form.idempotencyKey,
      button: { words: form.button, because: form.because },
      before: (
        <>
          {form.before}
          {form.above === undefined ? null : (
            <LookFor {...form.above} action={`${here}/${form.step}`} language={form.language} />
          )}
        </>
      ),
      after: form.after,
    },
    <>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Questions questions={form.questions} typed={form.typed ?? {}} language={form.language} problems={problems} />
    </>,
  );
};
