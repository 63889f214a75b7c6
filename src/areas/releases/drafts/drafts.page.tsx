import type { ReactElement } from "react";
import { ButtonLink, EmptyState, PageTitle, Table } from "../../../design/index.ts";
import type { ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { dateWords } from "../figures.page.tsx";
import { trail } from "../place-shown.ts";
import type { Draft } from "../kept.schema.ts";
import { standsAs } from "../standing.rules.ts";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

const title = "What is being prepared";

export const draftsPage = ({
  place,
  drafts,
}: {
  readonly place: PlaceHere;
  readonly drafts: readonly Draft[];
}): Page => ({
  title,
  contentLanguage: "en",
  breadcrumbs: trail(place),
  main: (
    <>
      <PageTitle title={title} lead="Figures that somebody prepares to publish. Nobody outside this place sees them." />
      {drafts.length === 0 ? (
        <EmptyState
          title="Nothing is being prepared"
          first={{ href: `/${place.slug}/published/new`, words: "Prepare figures to publish" }}
        >
          <p>Choose figures of a service. They are checked, and then keepers of both sides are asked.</p>
        </EmptyState>
      ) : (
        <>
          <Table
            id="drafts"
            caption={title}
            captionHidden
            columns={[
              {
                heading: "Title",
                kind: "text",
                cell: (draft: Draft) => (
                  <a href={`/${place.slug}/published/drafts/${draft.id}`}>
                    <bdi>{draft.title}</bdi>
                  </a>
                ),
              },
              { heading: "How it stands", kind: "text", cell: (draft) => standsAs(draft) },
              {
                heading: "Prepared by",
                kind: "text",
                cell: (draft) => <bdi>{draft.draftedByName ?? "somebody who has left"}</bdi>,
              },
              { heading: "On", kind: "text", cell: (draft) => dateWords(draft.draftedAt) },
            ]}
            groups={[{ rows: drafts }]}
            rowKey={({ id }) => id}
            language="en"
          />
          <ButtonLink href={`/${place.slug}/published/new`} words="Prepare figures to publish" />
        </>
      )}
    </>
  ),
});
