import type { ReactElement } from "react";
import { Details, PageTitle } from "../../../design/index.ts";
import type { ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { Brings } from "../community/brings.page.tsx";
import type { Description, NameInLanguage } from "../community.ts";
import { trail } from "../place-shown.ts";
import { AuthorLine, NameShown, dayOf } from "../written.page.tsx";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

export interface History {
  readonly place: PlaceHere;
  readonly community: NameInLanguage & { readonly id: string };
  /** Newest first. */
  readonly descriptions: readonly Description[];
}

/** Every description there was, newest first, each with its author and day. */
export const historyPage = ({ place, community, descriptions }: History): Page => ({
  title: `Descriptions of ${community.name}`,
  contentLanguage: "en",
  breadcrumbs: trail(place, { href: `/${place.slug}/communities/${community.id}`, words: community.name }),
  main: (
    <>
      <PageTitle
        title={`Descriptions of ${community.name}`}
        lead={`${descriptions.length === 1 ? "One description" : `${descriptions.length} descriptions`}, the newest first. None is ever overwritten.`}
      />
      {descriptions.map((description, at) => (
        <section key={description.number}>
          <h2>
            {at === 0 ? "As it stands" : `Until ${dayOf(descriptions[at - 1]?.author.at ?? description.author.at)}`}
          </h2>
          <AuthorLine author={description.author} />
          <Details summary={`Read description ${description.number}`} open={at === 0}>
            <p>
              Name: <NameShown name={description.name} language={description.language} />
            </p>
            <Brings description={description} />
            <Lists description={description} />
          </Details>
        </section>
      ))}
    </>
  ),
});

const Lists = ({ description }: { readonly description: Description }): ReactElement => (
  <ul className="nhsuk-list">
    {(
      [
        ["Languages", description.languages],
        ["Faiths", description.faiths],
        ["Neighbourhoods", description.neighbourhoods],
      ] as const
    ).map(([words, list]) => (
      <li key={words}>
        {words}: {list.length === 0 ? "not said" : <bdi>{list.join(", ")}</bdi>}
      </li>
    ))}
  </ul>
);
