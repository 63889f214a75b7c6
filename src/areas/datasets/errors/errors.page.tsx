import type { ReactElement } from "react";
import { Notice, numberText, PageTitle, Table } from "../../../design/index.ts";
import type { ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { draftAddress, trail } from "../dataset-shown.ts";
import type { ImportDraft } from "../draft-kept.schema.ts";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

export interface ErrorsShown {
  readonly place: PlaceHere;
  readonly draft: ImportDraft;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const rowsShownMax = 50;
const title = "Rows that cannot be read";

/** The rows as they stood, each with why; the same to take away and mend. */
export const errorsPage = ({ place, draft, headings, rows }: ErrorsShown): Page => ({
  title,
  contentLanguage: "en",
  breadcrumbs: trail(place),
  main: (
    <>
      <PageTitle title={title} lead={<bdi>{draft.fileName}</bdi>} />
      {rows.length === 0 ? (
        <p>No row of this file is wrong by itself.</p>
      ) : (
        <>
          <p>
            {`${numberText(rows.length, "en")} ${rows.length === 1 ? "row" : "rows"}. Mend them and send the whole file again. Take them away as a file with a column “Errors”: `}
            <a href={`${draftAddress(place, draft.id, "errors")}?as=csv`}>CSV</a>,{" "}
            <a href={`${draftAddress(place, draft.id, "errors")}?as=xlsx`}>Excel</a>.
          </p>
          <Notice kind="information" language="en">
            <p>
              A cell that a spreadsheet could run as a formula is led by an apostrophe. Leave it: it is taken off here.
            </p>
          </Notice>
          <Table
            id="errors"
            caption="Rows that cannot be read, each with why"
            captionHidden
            language="en"
            rowKey={([at = ""]) => at}
            columns={[
              { heading: "Why", kind: "text", cell: (row) => <span dir="auto">{row.at(-1)}</span> },
              ...headings.slice(0, 8).map((heading, at) => ({
                heading,
                kind: "text" as const,
                cell: (row: readonly string[]) => <bdi>{row[at + 1]}</bdi>,
              })),
            ]}
            groups={[{ rows: rows.slice(0, rowsShownMax).map((row, at) => [String(at), ...row]) }]}
          />
          {rows.length > rowsShownMax ? (
            <p>{`The first ${rowsShownMax} are shown. The files hold all of them.`}</p>
          ) : null}
        </>
      )}
      <p>
        <a href={draftAddress(place, draft.id)}>Back to the import</a>
      </p>
    </>
  ),
});
