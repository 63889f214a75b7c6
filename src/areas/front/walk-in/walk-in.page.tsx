import type { ReactElement } from "react";
import { EmptyState, Notice, PageTitle } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import { roleWords } from "../../../nouns/role.ts";
import type { Role, Side } from "../../../nouns/role.ts";

interface PeopleShown {
  readonly name: string;
  readonly people: readonly {
    readonly loginId: string;
    readonly name: string;
    readonly roles: readonly Role[];
    readonly keepsFor: Side | null;
  }[];
}

type Page = Pick<ShellProps, "title" | "contentLanguage"> & { readonly main: ReactElement };

const sideWords = { statutory: "keeper for services and councils", community: "keeper for communities" } as const;

/** Whom one can be, each with one press. */
export const walkInPage = ({ name, people }: PeopleShown, language: Language): Page => ({
  title: "Walk in",
  contentLanguage: "en",
  main: (
    <>
      <PageTitle
        title="Walk in as somebody made up"
        lead={`See ${name} as the people of it see it. One press, no password.`}
      />
      <Notice kind="example" language={language}>
        <p>
          This page is here only because Alongside was started with --demo on this computer. Nobody on it is real. What
          you change stays until you delete the folder it is kept in.
        </p>
      </Notice>
      {people.length === 0 ? (
        <EmptyState title="Nobody to walk in as">
          <p>The example place has no people yet. Stop Alongside and start it with --demo again.</p>
        </EmptyState>
      ) : (
        <ul className="al-walk-in">
          {people.map((person) => (
            <Person key={person.loginId} person={person} />
          ))}
        </ul>
      )}
    </>
  ),
});

const Person = ({ person }: { readonly person: PeopleShown["people"][number] }): ReactElement => {
  const { loginId, name, roles, keepsFor } = person;
  const does = [...roles.map((role) => roleWords[role]), ...(keepsFor === null ? [] : [sideWords[keepsFor]])];
  return (
    <li className="al-walk-in__one">
      <form action="/walk-in" method="post">
        <input type="hidden" name="person" value={loginId} />
        <button className="nhsuk-button nhsuk-button--secondary al-button" type="submit">
          <bdi>{name}</bdi>
        </button>
      </form>
      <p>{does.length === 0 ? "no role" : does.join(", ")}</p>
    </li>
  );
};
