import type { ReactNode } from "react";
import { LookFor, Questions, formPage, inOrderOf } from "../../design/index.ts";
import type { Language, Question, Standing } from "../../design/index.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import type { Problem } from "../../nouns/result.ts";
import type { Call, Idea } from "./idea.ts";
import { trail } from "./place-shown.ts";

interface IdeaForm {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly call: Call | undefined;
  /** The idea that is spoken of, where there is one already. */
  readonly idea?: Idea | undefined;
  readonly title: string;
  readonly lead?: string;
  /** Behind the question's address. */
  readonly step: string;
  readonly button: string;
  readonly questions: readonly Question[];
  /** Where a list of the form does not show everybody: who is looked for in it. */
  readonly above?: { readonly find: string; readonly areMore: boolean; readonly label: string };
  readonly after?: ReactNode;
  /** What is changed, as it stands now. */
  readonly standing?: Standing;
  /** Sent along unseen. */
  readonly startedFrom?: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** A form about one question, or about one of its ideas. */
export const ideaFormPage = (form: IdeaForm) => {
  const { place, call, idea } = form;
  const problems = inOrderOf(form.questions, form.problems);
  const here = `/${place.slug}/ideas/${call?.id ?? ""}`;
  return formPage(
    {
      title: form.title,
      titleWhole: call === undefined ? form.title : `${form.title}: ${call.question}`,
      lead: form.lead ?? <bdi>{call?.question}</bdi>,
      breadcrumbs: call === undefined ? trail(place) : trail(place, { href: here, words: call.question }),
      language: form.language,
      problems,
      standing: form.standing,
      action: `${here}/${form.step}`,
      idempotencyKey: form.idempotencyKey,
      button: { words: form.button },
      before: (
        <>
          {idea === undefined ? null : <blockquote dir="auto">{idea.words}</blockquote>}
          {form.above === undefined ? null : (
            <LookFor {...form.above} action={`${here}/${form.step}`} language={form.language} />
          )}
        </>
      ),
      after: form.after,
    },
    <>
      {idea === undefined ? null : <input type="hidden" name="idea" value={idea.id} />}
      {form.startedFrom === undefined ? null : <input type="hidden" name="startedFrom" value={form.startedFrom} />}
      <Questions questions={form.questions} typed={form.typed} language={form.language} problems={problems} />
    </>,
  );
};
