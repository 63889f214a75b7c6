import type { ReactElement } from "react";
import { Button, ErrorSummary, Field, Form, PageTitle } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { afterwardsWords } from "../afterwards.words.ts";
import type { NoteReleased, OwnNote } from "../day.ts";
import type { Attempted, Own } from "../day-seen.ts";
import { ownAddress } from "../own-address.ts";

export interface ListeningShown extends Own {
  readonly note: OwnNote | null;
  /** What others released. Nothing of it can be answered. */
  readonly notes: readonly NoteReleased[];
}

interface Drawn extends Attempted {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
}

/** The two questions, the one rule, one’s own note, and what others released: with nothing to answer it. @practice P12 */
export const listeningPage = (shown: ListeningShown, drawn: Drawn) => {
  const { language, place, problems, typed, idempotencyKey } = drawn;
  const words = afterwardsWords(language);
  const { note } = shown;
  return {
    title: words.card,
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title={words.card} lead={<bdi>{shown.session.title}</bdi>} />
        <CardWords language={language} />
        {shown.isChair ? null : (
          <>
            <h2>{words.note}</h2>
            <p>{words.noteLead}</p>
            {note === null ? null : <p>{words.kept}</p>}
            <Form action={ownAddress(place, { ...shown, token: "" }, "listening")} idempotencyKey={idempotencyKey}>
              <input type="hidden" name="token" value={shown.token} />
              <Field
                kind="textarea"
                name="words"
                label={words.noteBox}
                language={language}
                problems={problems}
                value={typed["words"] ?? note?.words}
              />
              <Field
                kind="radios"
                name="release"
                label={words.whoReads}
                language={language}
                problems={problems}
                choices={[
                  { value: "no", words: words.onlyMe },
                  { value: "yes", words: words.released },
                ]}
                value={typed["release"] ?? (note?.isReleased === true ? "yes" : "no")}
              />
              <Button words={words.keep} />
            </Form>
          </>
        )}
        {shown.notes.map(({ id, words: said }) => (
          <blockquote key={id} dir="auto">
            {said}
          </blockquote>
        ))}
      </>
    ),
  };
};

/** The two questions and the one rule. */
export const CardWords = ({ language }: { readonly language: Language }): ReactElement => {
  const words = afterwardsWords(language);
  return (
    <>
      <ol className="nhsuk-list nhsuk-list--number">
        <li>{words.first}</li>
        <li>{words.second}</li>
      </ol>
      <p>
        <strong>{words.rule}:</strong> {words.ruleWords}
      </p>
    </>
  );
};
