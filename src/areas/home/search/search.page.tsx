import type { ReactElement } from "react";
import { Button, Field, Form, PageTitle } from "../../../design/index.ts";
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

/** What was found, under the kind of thing it is. */
export const searchPage = ({ text, groups, count, placeSlug, language }: Searched): Page => ({
  title: text === "" ? "Search" : `Search: ${text}`,
  contentLanguage: "en",
  main: (
    <>
      <PageTitle title="Search" />
      <Form action={`/${placeSlug}/search`} method="get">
        <Field
          kind="text"
          name="q"
          label="What are you looking for?"
          hint="A community, a service, a person, a word or a page of this place."
          value={text}
          language={language}
        />
        <Button words="Search" />
      </Form>
      {text === "" ? null : (
        <p>
          {count === 0 ? (
            <>
              Nothing found for “<bdi>{text}</bdi>”. Try a shorter word, or another spelling.
            </>
          ) : (
            <>
              {found(count)} for “<bdi>{text}</bdi>”.
              {groups.some(({ hits }) => hits.length >= shownMax)
                ? ` At most ${shownMax} of a kind are shown: a longer word finds fewer.`
                : ""}
            </>
          )}
        </p>
      )}
      {groups.map((group) => (
        <Group key={group.kind} group={group} />
      ))}
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
          {words === "" ? null : <p dir="auto">{words}</p>}
        </li>
      ))}
    </ul>
  </section>
);
