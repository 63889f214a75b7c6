import type { ReactElement } from "react";
import {
  EmptyState,
  numberText,
  PageTitle,
  Pagination,
  Table,
  type Column,
  type Language,
} from "../../../design/index.ts";
import type { ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { dateWords } from "../figures.page.tsx";
import { trail } from "../place-shown.ts";
import type { Entry } from "../kept.schema.ts";
import { audienceWords, formWords } from "../release.words.ts";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

export interface OutShown {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly entries: readonly Entry[];
  readonly page: number;
  readonly last: number;
}

const title = "What is out";

const whoIn = (entry: Entry): string => {
  if (entry.form === "release") return "keepers of both sides";
  return entry.whoName ?? "somebody who has left";
};

const columns: readonly Column<Entry>[] = [
  { heading: "What", kind: "text", cell: (entry) => <bdi>{entry.title}</bdi> },
  { heading: "As", kind: "text", cell: (entry) => formWords[entry.form] ?? entry.form },
  { heading: "For", kind: "text", cell: (entry) => audienceWords[entry.audience] },
  { heading: "By", kind: "text", cell: (entry) => <bdi>{whoIn(entry)}</bdi> },
  { heading: "On", kind: "text", cell: (entry) => dateWords(entry.at) },
  { heading: "Counts", kind: "number", cell: (entry) => numberText(entry.cells, "en") },
  { heading: "Hidden", kind: "number", cell: (entry) => numberText(entry.hidden, "en") },
];

/** For keepers: everything that ever left. What is out stays out, so nothing is ever taken from this list. */
export const outPage = ({ place, language, entries, page, last }: OutShown): Page => ({
  title,
  contentLanguage: "en",
  breadcrumbs: trail(place),
  main: (
    <>
      <PageTitle
        title={title}
        lead="Every table of counts that ever left this place, in a release or in a file that somebody took. Nothing is ever removed from this list."
      />
      {entries.length === 0 ? (
        <EmptyState title="Nothing has left yet">
          <p>When figures are published, or somebody takes a file of figures, it is written down here.</p>
        </EmptyState>
      ) : (
        <>
          <p>
            Figures that everyone can read are held against whatever is to be published next. Files that people of this
            place took are working figures, not published: they are listed here, and those people are trusted with them.
          </p>
          <Table
            id="out"
            caption={title}
            captionHidden
            columns={columns}
            groups={[{ rows: entries }]}
            rowKey={({ number }) => String(number)}
            language="en"
          />
          <Pagination
            language={language}
            page={page}
            last={last}
            hrefOf={(number) => `/${place.slug}/published/out?page=${number}`}
          />
        </>
      )}
    </>
  ),
});
