import type { ReactNode } from "react";
import { LookFor, Questions, formPage, inOrderOf } from "../../design/index.ts";
import type { Language, Question, Standing } from "../../design/index.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import type { Problem } from "../../nouns/result.ts";
import { trail } from "./place-shown.ts";
import type { Session } from "./session.ts";

interface SessionForm {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly session: Pick<Session, "id" | "title"> | undefined;
  readonly title: string;
  readonly lead?: ReactNode;
  /** Behind the session's address; left out where the form is sent elsewhere. */
  readonly step: string;
  readonly action?: string;
  readonly button: string;
  readonly questions: readonly Question[];
  /** Where a list of the form does not show everybody: who is looked for in it. */
  readonly above?: { readonly find: string; readonly areMore: boolean; readonly label: string };
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  /** Sent along unseen, by field. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** What is changed, as it stands now. */
  readonly standing?: Standing;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** A form about one session; it leads back to its plan. */
export const sessionFormPage = (form: SessionForm) => {
  const { place, session, hidden = {} } = form;
  const problems = inOrderOf(form.questions, form.problems);
  const here = `/${place.slug}/sessions/${session?.id ?? ""}`;
  const action = form.action ?? `${here}/${form.step}`;
  const carried = Object.fromEntries(Object.entries(hidden).filter(([name]) => name !== "startedFrom"));
  return formPage(
    {
      title: form.title,
      titleWhole: session === undefined ? form.title : `${form.title}: ${session.title}`,
      lead: form.lead ?? <bdi>{session?.title}</bdi>,
      breadcrumbs:
        session === undefined
          ? trail(place)
          : trail(place, { href: here, words: session.title }, { href: `${here}/plan`, words: "Plan" }),
      language: form.language,
      problems,
      standing: form.standing,
      action,
      idempotencyKey: form.idempotencyKey,
      button: { words: form.button },
      before: (
        <>
          {form.before}
          {form.above === undefined ? null : (
            <LookFor {...form.above} action={action} language={form.language} hidden={carried} />
          )}
        </>
      ),
      after: form.after,
    },
    <>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Questions questions={form.questions} typed={form.typed} language={form.language} problems={problems} />
    </>,
  );
};
