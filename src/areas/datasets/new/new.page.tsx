import type { ReactElement } from "react";
import { Button, Card, ErrorSummary, Field, Form, PageTitle } from "../../../design/index.ts";
import type { Choice, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { trail } from "../dataset-shown.ts";
import { Steps } from "../steps.page.tsx";

interface NewImport {
  readonly place: PlaceHere;
  readonly services: readonly { readonly id: string; readonly name: string }[];
  readonly datasets: readonly { readonly id: string; readonly title: string }[];
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  readonly idempotencyKey: string;
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

const title = "Import a file";

const choicesOf = (
  things: readonly { readonly id: string; readonly words: string }[],
  none: string,
): readonly Choice[] => [{ value: "none", words: none }, ...things.map(({ id, words }) => ({ value: id, words }))];

/** The first step: one file, and for which service. */
export const newImportPage = ({ place, services, datasets, typed, problems, idempotencyKey }: NewImport): Page => {
  const field = { problems, language: "en" } as const;
  return {
    title,
    contentLanguage: "en",
    breadcrumbs: trail(place),
    main: (
      <>
        <ErrorSummary language="en" problems={problems} />
        <Steps at={0} />
        <PageTitle
          title={title}
          lead="A CSV file, an Excel workbook, a Parquet file of referrals, or area outlines as GeoJSON. At most 200 MB."
        />
        {problems.length > 0 ? (
          <p>Nothing was kept of the file. Browsers empty the file box, so choose it again.</p>
        ) : null}
        <Form action={`/${place.slug}/datasets`} files idempotencyKey={idempotencyKey}>
          <Field
            kind="file"
            name="file"
            label="The file"
            hint="Without names, NHS numbers, dates of birth or full postcodes. Files that hold these are refused."
            accept=".csv,.txt,.tsv,.xlsx,.parquet,.geojson,.json"
            {...field}
          />
          {services.length === 0 ? null : (
            <Field
              kind="select"
              name="serviceId"
              label="Which service is it about?"
              hint="Choose “No one service” for a population, or for a file of several services."
              choices={choicesOf(
                services.map(({ id, name }) => ({ id, words: name })),
                "No one service",
              )}
              value={typed["serviceId"] ?? "none"}
              {...field}
            />
          )}
          {datasets.length === 0 ? null : (
            <Field
              kind="select"
              name="datasetId"
              label="Is it a newer version of something here?"
              hint="The new version takes the place of the old one, which is kept."
              choices={choicesOf(
                datasets.map(({ id, title: name }) => ({ id, words: name })),
                "No, it is new",
              )}
              value={typed["datasetId"] ?? "none"}
              {...field}
            />
          )}
          <Button words="Send the file" />
        </Form>
        <Card title="What happens to the file">
          <ul className="nhsuk-list nhsuk-list--bullet">
            <li>It is counted into a table. The counts are kept, with where they came from.</li>
            <li>The file itself is deleted when it is imported, or after a day if you stop.</li>
            <li>You see what was read before anything is imported, and an import can be undone.</li>
          </ul>
        </Card>
      </>
    ),
  };
};
