import type { ReactElement } from "react";
import { ButtonLink, Details, Notice, PageTitle, Table, numberText } from "../../../design/index.ts";
import type { ShellProps } from "../../../design/index.ts";

interface TableShown {
  readonly name: string;
  readonly rows: number;
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

const title = "Take everything out";

export const exportPage = (
  place: { readonly name: string; readonly slug: string },
  tables: readonly TableShown[],
): Page => ({
  title,
  contentLanguage: "en",
  breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
  main: (
    <>
      <PageTitle
        title={title}
        lead={`Everything ${place.name} keeps, in forms that any program reads. Nobody has to stay here to keep what is theirs.`}
      />
      <Notice kind="warning" language="en">
        <p>
          It holds personal information: names, roles, who said what. Keep it where you would keep that, and delete it
          when you no longer need it. It also holds every count as it came in, small ones too, which pages and other
          files hide: do not publish from it and do not pass it on. The file is called “private”. That you took it out
          is noted in the record of what happened, for everyone here to see.
        </p>
      </Notice>
      <p>
        One zip file: each table as CSV for a spreadsheet and as JSON for a program, datasets as they are, and a README
        that says what each column is. What people sign in with is not in it.
      </p>
      <ButtonLink href={`/${place.slug}/export?as=zip`} words="Download everything (zip)" />
      <Details summary={`What is in it: ${tables.length} tables`}>
        <Table
          id="tables"
          caption="Tables, by the names they have in the files"
          columns={[
            { heading: "Table", kind: "text", cell: ({ name }: TableShown) => name },
            { heading: "Rows", kind: "number", cell: ({ rows }: TableShown) => numberText(rows, "en") },
          ]}
          groups={[{ rows: tables }]}
          rowKey={({ name }) => name}
          language="en"
          rowsOpen={100}
        />
      </Details>
    </>
  ),
});
