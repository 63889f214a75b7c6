import type { ReactElement } from "react";
import { ButtonLink, PageTitle, dayText } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import { happeningWords } from "../places.words.ts";

interface PlaceShown {
  readonly name: string;
  readonly slug: string;
  readonly areaCode: string | null;
  readonly happenings: readonly { readonly what: string; readonly at: string }[];
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs" | "place"> & { readonly main: ReactElement };

/** The public face of a place: what it is, what can be done next, what happened here. */
export const placePage = ({ name, slug, areaCode, happenings }: PlaceShown, language: Language): Page => ({
  title: name,
  contentLanguage: "en",
  breadcrumbs: [
    { href: "/", words: "Alongside" },
    { href: "/places", words: "Places" },
  ],
  place: { name, slug },
  main: (
    <>
      <PageTitle title={name} lead="A place where services and communities work together, in the open." />
      {areaCode === null ? null : <p>Area code in published figures: {areaCode}</p>}
      <h2>What you can do next</h2>
      <p>See which communities a service here is not reaching. You need two published files, or use the example.</p>
      <ButtonLink href="/try" words="See who is not reached" />
      <h2>What happened here</h2>
      <ul className="nhsuk-list">
        {happenings.map(({ what, at }) => (
          <li key={`${at} ${what}`}>
            <time dateTime={at}>{dayText(at.slice(0, 10), language)}</time>: {happeningWords(what)}
          </li>
        ))}
      </ul>
    </>
  ),
});
