import { Button, dateText, ErrorSummary, Field, Form, PageTitle, Table } from "../../../design/index.ts";
import type { WritingHere } from "../contribution.ts";
import { trail } from "../form-drawn.page.ts";
import type { FormDrawn } from "../form-drawn.page.ts";
import type { Sheet } from "../sheet.ts";

export interface SheetsShown {
  readonly sheets: readonly Sheet[];
  readonly here: WritingHere;
}

type Drawn = FormDrawn & { readonly shown: SheetsShown | undefined };

const standsWords = ({ writtenOn, written }: Sheet): string =>
  writtenOn === null ? "Not in the ledger yet" : `${written} rows are in the ledger since ${dateText(writtenOn, "en")}`;

/** A partner sends the table it keeps, as it keeps it. @practice P14 */
export const sheetsPage = ({ shown, place, language, idempotencyKey, typed, problems }: Drawn) => {
  const at = `/${place.slug}/recognition/sheets`;
  const title = "Send the table you keep";
  const organisations = shown?.here.organisations ?? [];
  return {
    title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place, language),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle
          title={title}
          lead="Your own spreadsheet of your time, in its own columns. You see what was read before any of it counts."
        />
        {organisations.length === 0 ? (
          <p>You work for no organisation here. Ask it to say that you do, or write down what you gave yourself.</p>
        ) : (
          <Form action={at} files idempotencyKey={idempotencyKey}>
            <Field
              kind="select"
              name="organisation"
              label="Whose time is it?"
              choices={organisations.map(({ id, name }) => ({ value: id, words: name }))}
              value={typed["organisation"] ?? organisations[0]?.id}
              language={language}
              problems={problems}
            />
            <Field
              kind="file"
              name="file"
              label="The table"
              hint="CSV or Excel, a row for each time. At most 2,000 rows. A table that has grown is sent whole again: what is there already stays once."
              accept=".csv,.tsv,.txt,.xlsx"
              language={language}
              problems={problems}
            />
            <Button words="Read it" />
          </Form>
        )}
        {shown === undefined || shown.sheets.length === 0 ? null : (
          <Table
            id="sheets"
            caption="Tables that were sent"
            language="en"
            columns={[
              {
                heading: "Table",
                kind: "text",
                cell: ({ id, fileName }) => (
                  <a href={`${at}/${id}`}>
                    <bdi>{fileName}</bdi>
                  </a>
                ),
              },
              { heading: "Of", kind: "text", cell: ({ organisation }) => <bdi>{organisation.name}</bdi> },
              { heading: "Sent on", kind: "text", cell: ({ sentOn }) => dateText(sentOn, "en") },
              { heading: "How it stands", kind: "text", cell: standsWords },
            ]}
            groups={[{ rows: shown.sheets }]}
            rowKey={({ id }) => id}
          />
        )}
      </>
    ),
  };
};
