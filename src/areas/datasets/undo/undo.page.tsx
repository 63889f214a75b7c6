import type { ReactElement } from "react";
import { Button, ErrorSummary, Field, Form, PageTitle } from "../../../design/index.ts";
import type { ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { trail } from "../dataset-shown.ts";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs" | "problem"> & { readonly main: ReactElement };

export interface UndoShown {
  readonly place: PlaceHere;
  readonly dataset: { readonly id: string; readonly title: string };
  readonly number: number;
  /** The version that would be in force again; null where there is none. */
  readonly before: number | null;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  readonly idempotencyKey: string;
}

/** Undoing says what happens next and asks why. */
export const undoPage = (shown: UndoShown): Page => {
  const { place, dataset, number, before, typed, problems, idempotencyKey } = shown;
  const title = `Undo version ${number}`;
  return {
    title,
    contentLanguage: "en",
    breadcrumbs: trail(place, { href: `/${place.slug}/datasets/${dataset.id}`, words: dataset.title }),
    problem: problems.length > 0,
    main: (
      <>
        <ErrorSummary language="en" problems={problems} />
        <PageTitle title={title} lead={<bdi>{dataset.title}</bdi>} />
        <p>
          {before === null
            ? "No other version is left, so nothing here will use this dataset any more."
            : `Version ${before} will be in force again, on every page that uses it.`}{" "}
          Nothing is deleted: the record keeps what was undone, when and why.
        </p>
        <Form action={`/${place.slug}/datasets/${dataset.id}/undo`} idempotencyKey={idempotencyKey}>
          <input type="hidden" name="number" value={String(number)} />
          <Field
            kind="text"
            name="because"
            label="Why?"
            hint="One sentence, without names. People who used these figures will read it."
            value={typed["because"]}
            {...{ problems, language: "en" }}
          />
          <Button words={title} look="warning" />
        </Form>
      </>
    ),
  };
};
