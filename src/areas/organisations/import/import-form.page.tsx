import type { ReactElement } from "react";
import { Button, Details, ErrorSummary, Field, Form, PageTitle, dayText } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { directoryTrail } from "../place-shown.ts";
import { organisationColumns, offeringColumns } from "./columns.ts";
import type { DirectoryImport, ImportState } from "./line.ts";

interface ImportForm {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly imports: readonly Omit<DirectoryImport, "askedBy">[];
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

const stateWords: Readonly<Record<ImportState, string>> = {
  fetching: "being fetched",
  read: "waits for you",
  saving: "being put in",
  saved: "is in the directory",
  failed: "could not be read",
  stopped: "was stopped",
};

/** Organisations from elsewhere: a file, or a feed that another website has. */
export const importFormPage = ({ place, language, idempotencyKey, imports, typed, problems }: ImportForm): Page => {
  const here = `/${place.slug}/organisations`;
  const field = { language, problems } as const;
  return {
    title: "Bring in organisations",
    contentLanguage: "en",
    breadcrumbs: directoryTrail(place),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title="Bring in organisations" lead="You see what was read before any of it is in the directory." />
        <Form action={`${here}/import`} files idempotencyKey={idempotencyKey}>
          <Field
            kind="file"
            name="file"
            label="A file"
            hint="CSV or Excel with a row for each organisation, or Open Referral JSON. At most 30 MB."
            accept=".csv,.tsv,.txt,.xlsx,.json"
            {...field}
          />
          <Field
            kind="text"
            name="address"
            label="Or the address of an Open Referral feed"
            hint="It begins with https://. Only public services are asked."
            value={typed["address"]}
            {...field}
          />
          <Button words="Read it" />
        </Form>
        <Details summary="What a table looks like">
          <p>
            One row for each organisation, or for each thing people can come to. Only the first column is needed.
            Several things in a cell have “;” between them.
          </p>
          <p>Columns of the organisation: {organisationColumns.map(({ heading }) => heading).join(", ")}.</p>
          <p>Columns of what people can come to: {offeringColumns.map(({ heading }) => heading).join(", ")}.</p>
          <p>
            <a href={`${here}/export?as=csv`}>Download the directory as a table</a>: change it and bring it in again.
          </p>
        </Details>
        {imports.length === 0 ? null : (
          <section>
            <h2>Before</h2>
            <ul className="nhsuk-list">
              {imports.map(({ id, sourceName, askedAt, state }) => (
                <li key={id}>
                  <a href={`${here}/imports/${id}`}>
                    <bdi>{sourceName}</bdi>
                  </a>
                  {`, ${dayText(askedAt.slice(0, 10), "en")}: ${stateWords[state]}`}
                </li>
              ))}
            </ul>
          </section>
        )}
      </>
    ),
  };
};
