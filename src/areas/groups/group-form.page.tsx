import type { ReactNode } from "react";
import { LookFor, Questions, formPage, inOrderOf } from "../../design/index.ts";
import type { Language, Question, Standing } from "../../design/index.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import type { Problem } from "../../nouns/result.ts";
import type { Named } from "./group.ts";
import { trail } from "./place-shown.ts";

interface GroupForm {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly group: Named | undefined;
  readonly title: string;
  readonly lead?: ReactNode;
  /** Behind the group's address. */
  readonly step: string;
  readonly button: string;
  readonly questions: readonly Question[];
  /** Where a list of the form does not show everybody: who is looked for in it. */
  readonly above?: { readonly find: string; readonly areMore: boolean; readonly label: string };
  readonly before?: ReactNode;
  /** Sent along unseen, by field; what a search in the list carries along too. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** What is changed, as it stands now. */
  readonly standing?: Standing;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** A form about one group. */
export const groupFormPage = (form: GroupForm) => {
  const { place, group, hidden = {} } = form;
  const problems = inOrderOf(form.questions, form.problems);
  const here = `/${place.slug}/groups/${group?.id ?? ""}`;
  const carried = Object.fromEntries(Object.entries(hidden).filter(([name]) => name !== "startedFrom"));
  return formPage(
    {
      title: form.title,
      titleWhole: group === undefined ? form.title : `${form.title}: ${group.name}`,
      lead: form.lead ?? <bdi>{group?.name}</bdi>,
      breadcrumbs: group === undefined ? trail(place) : trail(place, { href: here, words: group.name }),
      language: form.language,
      problems,
      standing: form.standing,
      action: `${here}/${form.step}`,
      idempotencyKey: form.idempotencyKey,
      button: { words: form.button },
      before: (
        <>
          {form.before}
          {form.above === undefined ? null : (
            <LookFor {...form.above} action={`${here}/${form.step}`} language={form.language} hidden={carried} />
          )}
        </>
      ),
    },
    <>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Questions questions={form.questions} typed={form.typed} language={form.language} problems={problems} />
    </>,
  );
};
