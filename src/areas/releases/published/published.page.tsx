import type { ReactElement } from "react";
import { ButtonLink, Card, EmptyState, PageTitle, Tag } from "../../../design/index.ts";
import type { ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { dateWords } from "../figures.page.tsx";
import type { PublishedListed } from "./published.schema.ts";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

interface Shown {
  readonly place: PlaceHere;
  readonly published: PublishedListed;
}

const One = ({ place, one }: { readonly place: PlaceHere; readonly one: PublishedListed["releases"][number] }) => (
  <Card
    title={
      <>
        Release {one.number}: <bdi>{one.title}</bdi>
      </>
    }
  >
    <p>
      <bdi>{one.service}</bdi>, {one.period}. Published on {dateWords(one.released_at)}.{" "}
      {one.withdrawn === null ? null : <Tag words="withdrawn" tone="waiting" />}
      {one.replaced_by === null ? null : <Tag words={`newer version: release ${one.replaced_by}`} />}
    </p>
    <p>
      <a href={`/${place.slug}/published/${one.number}`}>{`Read release ${one.number}`}</a>
    </p>
  </Card>
);

/** What everyone may read, without signing in. */
export const publishedPage = ({ place, published }: Shown): Page => {
  const title = "Published figures";
  const { releases, mayPrepare, maySeeOut } = published;
  return {
    title,
    contentLanguage: "en",
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main: (
      <>
        <PageTitle
          title={title}
          lead="Figures that this place has published. Its keepers agreed to each. They stay as they were that day."
        />
        {releases.length === 0 ? (
          <EmptyState
            title="Nothing is published yet"
            first={
              mayPrepare ? { href: `/${place.slug}/published/new`, words: "Prepare figures to publish" } : undefined
            }
          >
            <p>
              When an analyst has prepared figures, and keepers of both sides have said yes, everyone can read them here
              and take them away as a file.
            </p>
          </EmptyState>
        ) : (
          releases.map((one) => <One key={one.number} place={place} one={one} />)
        )}
        {mayPrepare && releases.length > 0 ? (
          <ButtonLink href={`/${place.slug}/published/new`} words="Prepare figures to publish" />
        ) : null}
        {mayPrepare ? (
          <p>
            <a href={`/${place.slug}/published/drafts`}>What is being prepared</a>
          </p>
        ) : null}
        {maySeeOut ? (
          <p>
            <a href={`/${place.slug}/published/out`}>All that ever left this place, and who took it</a>
          </p>
        ) : null}
        {releases.length === 0 ? null : (
          <p>
            <a href={`/${place.slug}/published?as=json`}>This list for programs (JSON)</a>
          </p>
        )}
      </>
    ),
  };
};
