import type { ReactNode } from "react";
import { Questions, formPage, inOrderOf } from "../../design/index.ts";
import type { Language, Question, Standing } from "../../design/index.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import type { Problem } from "../../nouns/result.ts";
import { trail } from "./place-shown.ts";
import type { Session } from "./session.ts";

interface DayForm {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly session: Pick<Session, "id" | "title"> | undefined;
  readonly title: string;
  /** Behind the session’s address. */
  readonly step: string;
  readonly button: string;
  readonly questions: readonly Question[];
  readonly before?: ReactNode;
  /** Above the questions, in the form. */
  readonly first?: ReactNode;
  readonly after?: ReactNode;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly standing?: Standing;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** A form about the day of one session; it leads back to that day. */
export const dayFormPage = (form: DayForm) => {
  const { place, session, hidden = {} } = form;
  const here = `/${place.slug}/sessions/${session?.id ?? ""}`;
  const problems = inOrderOf(form.questions, form.problems);
  return formPage(
    {
      title: form.title,
      titleWhole: session === undefined ? form.title : `${form.title}: ${session.title}`,
      lead: <bdi>{session?.title}</bdi>,
      breadcrumbs:
        session === undefined
          ? trail(place)
          : trail(place, { href: here, words: session.title }, { href: `${here}/day`, words: "The day" }),
      language: form.language,
      problems,
      standing: form.standing,
      action: `${here}/${form.step}`,
      idempotencyKey: form.idempotencyKey,
      button: { words: form.button },
      before: form.before,
      after: form.after,
    },
    <>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {form.first}
      <Questions questions={form.questions} typed={form.typed} language={form.language} problems={problems} />
    </>,
  );
};
