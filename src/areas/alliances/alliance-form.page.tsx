import type { ReactNode } from "react";
import type { Language, Question } from "../../design/index.ts";
import { Questions, formPage, inOrderOf } from "../../design/index.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import type { Problem } from "../../nouns/result.ts";
import type { AllianceHere, AllianceListed } from "./alliance.ts";
import { knownTo } from "./names.rules.ts";
import { titleOf, trail } from "./place-shown.ts";

export interface AllianceForm {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly alliance: AllianceListed | undefined;
  readonly title: string;
  readonly lead?: ReactNode;
  /** Behind the alliance's address. */
  readonly step: string;
  readonly button: string;
  /** Why nothing can be sent now, where it cannot. */
  readonly because?: string | undefined;
  readonly look?: "warning";
  readonly questions: readonly Question[];
  /** Sent along unseen: what is known already. */
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  readonly typed?: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** A form about one alliance. */
export const allianceFormPage = (form: AllianceForm) => {
  const { place, alliance } = form;
  const problems = inOrderOf(form.questions, form.problems);
  const here = `/${place.slug}/alliances/${alliance?.id ?? ""}`;
  return formPage(
    {
      title: form.title,
      titleWhole: alliance === undefined ? form.title : `${form.title}: ${titleOf(alliance)}`,
      lead: form.lead,
      breadcrumbs: alliance === undefined ? trail(place) : trail(place, { href: here, words: titleOf(alliance) }),
      language: form.language,
      problems,
      action: `${here}/${form.step}`,
      idempotencyKey: form.idempotencyKey,
      button: { words: form.button, look: form.look, because: form.because },
      before: form.before,
      after: form.after,
    },
    <>
      {Object.entries(form.hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Questions questions={form.questions} typed={form.typed ?? {}} language={form.language} problems={problems} />
    </>,
  );
};

/** Whom it speaks of: only people who can read it. Left out where there is nobody else to tick. */
export function namedQuestion(here: AllianceHere | undefined, personId: string, label: string): readonly Question[] {
  const known = here === undefined ? [] : knownTo(here.people, here.side).filter((one) => one.personId !== personId);
  if (known.length === 0) return [];
  const choices = known.map((one) => ({ value: one.personId, words: one.name }));
  return [{ name: "named", label, kind: "checkboxes", choices }];
}
