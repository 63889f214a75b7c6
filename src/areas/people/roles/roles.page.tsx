import type { ReactElement } from "react";
import { Details, PageTitle } from "../../../design/index.ts";
import type { ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";

interface Told {
  readonly roles: readonly { readonly title: string; readonly meaning: string; readonly may: readonly string[] }[];
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

const title = "What each role may do";

export const rolesPage = ({ roles }: Told, { place }: { readonly place: PlaceHere | null }): Page => ({
  title,
  contentLanguage: "en",
  breadcrumbs: [
    { href: `/${place?.slug ?? ""}`, words: place?.name ?? "" },
    { href: `/${place?.slug ?? ""}/people`, words: "People" },
  ],
  main: (
    <>
      <PageTitle
        title={title}
        lead="These are the answers of the same rules that open and close each page. A role says what one may do here; in what capacity somebody speaks, they say themselves."
      />
      {roles.map((role) => (
        <section key={role.title}>
          <h2>{`${role.title.slice(0, 1).toUpperCase()}${role.title.slice(1)}`}</h2>
          <p>{role.meaning}</p>
          {role.may.length === 0 ? (
            <p>May read the pages that are for everyone, and their own page.</p>
          ) : (
            <Details summary={`The ${role.may.length} things this role may do`}>
              <ul>
                {role.may.map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            </Details>
          )}
        </section>
      ))}
    </>
  ),
});
