import type { ReactElement } from "react";
import { ButtonLink, PageTitle, dayText } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { Side } from "../../../nouns/role.ts";
import { OneSide } from "../one-side.page.tsx";
import { happeningWords, keptByWords } from "../places.words.ts";

interface PlaceShown {
  readonly name: string;
  readonly slug: string;
  readonly areaCode: string | null;
  readonly sidesKept: readonly Side[];
  readonly pagesArePublic: boolean;
  readonly happenings: readonly { readonly what: string; readonly at: string; readonly about: string | null }[];
}

interface Looking {
  readonly language: Language;
  /** One of the people of this place looks. */
  readonly isMember: boolean;
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

/** The public face of a place: what it is, who keeps it, what can be done next, what happened here. */
export const placePage = (shown: PlaceShown, { language, isMember }: Looking): Page => {
  const { name, slug, areaCode, sidesKept, pagesArePublic, happenings } = shown;
  return {
    title: name,
    contentLanguage: "en",
    breadcrumbs: [
      { href: "/", words: "Alongside" },
      { href: "/places", words: "Places" },
    ],
    main: (
      <>
        <PageTitle title={name} lead="A place where services and communities work together, in the open." />
        {areaCode === null ? null : <p>Area code in published figures: {areaCode}</p>}
        <h2>Who keeps it</h2>
        <p>{keptByWords(sidesKept)}</p>
        {sidesKept.length === 1 ? <OneSide sides={sidesKept} language={language} /> : null}
        <h2>What you can do next</h2>
        {isMember ? (
          <p>
            <ButtonLink href={`/${slug}/home`} words="Go to what waits for you" />{" "}
            <ButtonLink href={`/${slug}/keepers`} words="See who keeps this place" look="second" />
          </p>
        ) : (
          <>
            {pagesArePublic ? (
              <ul className="nhsuk-list nhsuk-list--bullet">
                <li>
                  <a href={`/${slug}/communities`}>Read how communities here describe themselves</a>
                </li>
                <li>
                  <a href={`/${slug}/services`}>See what services here offer, and whom to ask</a>
                </li>
              </ul>
            ) : null}
            <p>
              See which communities a service here is not reaching. You need two published files, or use the example.
            </p>
            <ButtonLink href="/try" words="See who is not reached" />
          </>
        )}
        <h2>What happened here</h2>
        <ul className="nhsuk-list">
          {happenings.map(({ what, at, about }) => (
            <li key={`${at} ${what}`}>
              <time dateTime={at}>{dayText(at.slice(0, 10), language)}</time>: {happeningWords(what, about)}
            </li>
          ))}
        </ul>
      </>
    ),
  };
};
