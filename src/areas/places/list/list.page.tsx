import type { ReactElement } from "react";
import { ButtonLink, EmptyState, PageTitle } from "../../../design/index.ts";
import type { ShellProps } from "../../../design/index.ts";

interface Listed {
  readonly places: readonly { readonly id: string; readonly name: string; readonly slug: string }[];
  readonly next: string | null;
}

type Page = Pick<ShellProps, "title" | "contentLanguage"> & { readonly main: ReactElement };

const title = "Places";

/** The places that have started, or what a place is for and how the first one starts. */
export const placesPage = ({ places, next }: Listed, isFirstPage: boolean): Page => ({
  title,
  contentLanguage: "en",
  main: places.length === 0 && isFirstPage ? <NoPlaceYet /> : <PlacesListed places={places} next={next} />,
});

const NoPlaceYet = (): ReactElement => (
  <>
    <PageTitle title={title} />
    <EmptyState title="No place yet" first={{ href: "/places/start", words: "Start a place" }}>
      <p>
        A place is where services and communities work together: a town, a borough, a neighbourhood. Everything they
        plan, do and answer for is kept there.
      </p>
      <p>
        You can see which communities a service is not reaching without one: <a href="/try">try it with two files</a>.
      </p>
    </EmptyState>
  </>
);

const PlacesListed = ({ places, next }: Listed): ReactElement => (
  <>
    <PageTitle title={title} lead="Where services and communities work together." />
    <ul className="nhsuk-list">
      {places.map(({ id, name, slug }) => (
        <li key={id}>
          <a href={`/${slug}`}>
            <bdi>{name}</bdi>
          </a>
        </li>
      ))}
    </ul>
    {next === null ? null : (
      <p>
        <a href={`/places?after=${next}`}>Show the next places</a>
      </p>
    )}
    <ButtonLink href="/places/start" words="Start a place" look="second" />
  </>
);
