import type { ReactElement } from "react";
import { ButtonLink, Notice, PageTitle } from "../../../design/index.ts";
import type { ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { dateWords, Figures } from "../figures.page.tsx";
import { trail } from "../place-shown.ts";
import type { Release } from "../kept.schema.ts";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

export interface ReleaseShown {
  readonly place: PlaceHere;
  readonly release: Release;
  readonly mayWithdraw: boolean;
}

const numbered = (slug: string, number: number): ReactElement => (
  <a href={`/${slug}/published/${number}`}>{`release ${number}`}</a>
);

const Notices = ({ place, release }: Pick<ReleaseShown, "place" | "release">): ReactElement => (
  <>
    {release.withdrawn === null ? null : (
      <Notice kind="warning" language="en" title={`Withdrawn on ${dateWords(release.withdrawn.at)}`}>
        <p dir="auto">{release.withdrawn.because}</p>
        <p>Do not use figures that you took from here before.</p>
      </Notice>
    )}
    {release.replacedBy === null ? null : (
      <Notice kind="information" language="en" title="There is a newer version">
        <p>Read {numbered(place.slug, release.replacedBy)} instead.</p>
      </Notice>
    )}
  </>
);

/** The page that everyone may read: always as it was agreed to. */
export const releasePage = ({ place, release, mayWithdraw }: ReleaseShown): Page => {
  const { number, title, frozen, replaces, withdrawn } = release;
  const address = `/${place.slug}/published/${number}`;
  return {
    title: `Release ${number}: ${title}`,
    contentLanguage: "en",
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle
          title={<bdi>{title}</bdi>}
          lead={`Release ${number} of ${place.name}, published on ${dateWords(release.releasedAt)}. ${release.oneSide ? "A keeper of the one side that kept this place then agreed to it." : "Keepers of both sides agreed to it."}`}
        />
        <Notices place={place} release={release} />
        {replaces === null ? null : <p>It is a newer version of {numbered(place.slug, replaces)}.</p>}
        {withdrawn === null ? (
          <Figures
            frozen={frozen}
            title={title}
            downloads={[
              { href: `${address}?as=csv`, words: "CSV" },
              { href: `${address}?as=xlsx`, words: "Workbook (XLSX)" },
              { href: `${address}?as=json`, words: "JSON, for programs" },
              { href: `${address}?as=svg`, words: "Drawing (SVG)" },
              { href: `${address}?as=png`, words: "Picture (PNG)" },
            ]}
          />
        ) : null}
        {mayWithdraw ? <ButtonLink href={`${address}/withdraw`} words="Withdraw this release" look="second" /> : null}
      </>
    ),
  };
};
