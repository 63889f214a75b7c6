import type { ReactElement } from "react";
import { ButtonLink, EmptyState, PageTitle, Table, Tag } from "../../../design/index.ts";
import type { ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { CommunityListed } from "../community.ts";
import { NameShown } from "../written.page.tsx";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };
type Shown = Pick<CommunityListed, "id" | "name" | "language" | "isHere" | "languages" | "neighbourhoods">;

interface Listed {
  readonly place: PlaceHere;
  readonly communities: readonly Shown[];
  readonly mayDescribe: boolean;
}

const title = "Communities";

/** The communities of a place, or what this is for and the first thing to do. */
export const communitiesPage = ({ place, communities, mayDescribe }: Listed): Page => ({
  title,
  contentLanguage: "en",
  breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
  main: (
    <>
      <PageTitle
        title={title}
        lead="Each community is described by its own people. It is linked to categories in figures where that helps, and is never one of them."
      />
      {communities.length === 0 ? (
        <NoneYet slug={place.slug} mayDescribe={mayDescribe} />
      ) : (
        <SomeListed slug={place.slug} communities={communities} />
      )}
      {communities.length > 0 && mayDescribe ? (
        <p>
          <ButtonLink href={`/${place.slug}/communities/new`} words="Describe another community" look="second" />
        </p>
      ) : null}
      <h2>How people are counted here</h2>
      <p>
        <a href={`/${place.slug}/communities/categories`}>The categories this place uses</a>, and how to suggest one.
      </p>
    </>
  ),
});

const NoneYet = ({ slug, mayDescribe }: { readonly slug: string; readonly mayDescribe: boolean }): ReactElement => (
  <EmptyState
    title="No community is described here yet"
    first={mayDescribe ? { href: `/${slug}/communities/new`, words: "Describe a community" } : undefined}
  >
    <p>
      A community’s page opens with what the community brings: its organisations, its skills, where people meet, its
      history in its own words. Figures and what services do come after that, each with its source.
    </p>
    {mayDescribe ? null : <p>People of this place who have signed in can describe the first one.</p>}
  </EmptyState>
);

const SomeListed = ({ slug, communities }: { readonly slug: string; readonly communities: readonly Shown[] }) => (
  <Table
    id="communities"
    caption={communities.length === 1 ? "One community" : `${communities.length} communities, by name`}
    language="en"
    columns={[
      {
        heading: "Community",
        kind: "text",
        cell: (row) => (
          <>
            <a href={`/${slug}/communities/${row.id}`}>
              <NameShown name={row.name} language={row.language} />
            </a>{" "}
            {row.isHere ? null : <Tag words="chose not to be here" />}
          </>
        ),
      },
      { heading: "Languages", kind: "text", cell: (row) => <Listing row={row} words={row.languages} /> },
      {
        heading: "Neighbourhoods",
        kind: "text",
        cell: (row) => <Listing row={row} words={row.neighbourhoods} />,
      },
    ]}
    groups={[{ rows: communities }]}
    rowKey={({ id }) => id}
  />
);

const Listing = ({ row, words }: { readonly row: Shown; readonly words: readonly string[] }): ReactElement => {
  if (!row.isHere) return <>–</>;
  return words.length === 0 ? <>not said</> : <bdi>{words.join(", ")}</bdi>;
};
