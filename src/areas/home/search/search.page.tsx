import type { ReactElement } from "react";
import { Button, Field, Form, PageTitle, TelephoneWords } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { HitsOfKind } from "./search.rules.ts";

interface Searched {
  readonly text: string;
  readonly groups: readonly HitsOfKind[];
  readonly count: number;
  readonly placeSlug: string;
  readonly language: Language;
}

type Page = Pick<ShellProps, "title" | "contentLanguage"> & { readonly main: ReactElement };

/** So many of one kind are asked for. */
const shownMax = 20;

const found = (count: number): string => `${count} ${count === 1 ? "thing" : "things"} found`;

/** What was found comes first, under the kind of thing it is: on a telephone it stands above the fold. */
export const searchPage = ({ text, groups, count, placeSlug, language }: Searched): Page => ({
  title: text === "" ? "Search" : `Search: ${text}`,
  contentLanguage: "en",
  main: (
    <>
      <PageTitle title="Search" />
      {count === 0 ? null : (
        <p>
          {found(count)}.
          {groups.some(({ hits }) => hits.length >= shownMax)
            ? ` At most ${shownMax} of a kind are shown: a longer word finds fewer.`
            : ""}
        </p>
      )}
      {groups.map((group) => (
        <Group key={group.kind} group={group} />
      ))}
      {text === "" || count > 0 ? null : (
        <p>
          Nothing found for “<bdi>{text}</bdi>”. Try a shorter word, or another spelling.
        </p>
      )}
      <Form action={`/${placeSlug}/search`} method="get">
        <Field
          kind="text"
          name="q"
          label={count === 0 ? "What are you looking for?" : "Look for something else"}
          hint="Ask whom to talk to about what, or write the name of a community, a service, a person or a page."
          value={text}
          language={language}
        />
        <Button words="Search" />
      </Form>
    </>
  ),
});

const Group = ({ group: { kind, heading, hits } }: { readonly group: HitsOfKind }): ReactElement => (
  <section aria-labelledby={`found-${kind.replaceAll(/\W+/g, "-")}`}>
    <h2 id={`found-${kind.replaceAll(/\W+/g, "-")}`}>{`${heading} (${hits.length})`}</h2>
    <ul className="al-found">
      {hits.map(({ href, title, words }) => (
        <li key={href}>
          <a href={href}>
            <bdi>{title}</bdi>
          </a>
          {words === "" ? null : (
            <p dir="auto">
              <TelephoneWords words={words} />
            </p>
          )}
        </li>
      ))}
    </ul>
  </section>
);
