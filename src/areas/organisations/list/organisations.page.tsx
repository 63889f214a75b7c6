import type { ReactElement } from "react";
import { Button, ButtonLink, Details, Form, localeOf, PageTitle } from "../../../design/index.ts";
import type { Choice, Language, ShellProps } from "../../../design/index.ts";
import { weekdays } from "../../../nouns/weekday.ts";
import { frontWords } from "../../places/index.ts";
import { centreWords } from "../distance.rules.ts";
import { ContactCards } from "../contact-cards.page.tsx";
import { organisationsInMenu } from "../organisations.words.ts";
import { choicesOf, Questions } from "../questions.page.tsx";
import { listWords } from "./list.words.ts";
import { List } from "./listed.page.tsx";
import type { DirectoryShown, Looking } from "./listed.page.tsx";

type Page = Pick<ShellProps, "title" | "breadcrumbs"> & { readonly main: ReactElement };

/** The directory: ask in your own words, and see names and numbers. @practice P18 */
export const directoryPage = (shown: DirectoryShown, { place, language }: Looking): Page => {
  const words = listWords(language);
  const title = organisationsInMenu(language);
  return {
    title,
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main: (
      <>
        <PageTitle title={title} lead={words.lead} />
        <div className="al-off-paper">
          <Ask {...shown} place={place} language={language} />
          {shown.count === 0 ? null : <p>{words.card}</p>}
        </div>
        {shown.contacts.length === 0 ? null : (
          <section aria-labelledby="whom">
            <h2 id="whom">{words.whom}</h2>
            <OnlyPartly {...shown} />
            <ContactCards contacts={shown.contacts} placeSlug={place.slug} />
          </section>
        )}
        <List {...shown} place={place} language={language} />
        <div className="al-off-paper">
          <p>
            <a href={`/${place.slug}/organisations/suggest`}>{words.tellUs}</a>
          </p>
          <p>
            <a href={`/${place.slug}/organisations/export`}>{words.takeAlong}</a>
          </p>
          <Keeping {...shown} place={place} />
        </div>
      </>
    ),
  };
};

/** What those may do who keep the directory right. */
const Keeping = ({
  mayAdd,
  mayImport,
  mayReview,
  place,
}: DirectoryShown & Pick<Looking, "place">): ReactElement | null =>
  !mayAdd && !mayImport && !mayReview ? null : (
    <div lang="en" dir="ltr">
      {mayAdd ? (
        <p>
          <ButtonLink href={`/${place.slug}/organisations/new`} words="Add an organisation" />
        </p>
      ) : null}
      {mayImport ? (
        <p>
          <a href={`/${place.slug}/organisations/import`}>Bring in organisations from a file or a feed</a>
        </p>
      ) : null}
      {mayReview ? (
        <p>
          <a href={`/${place.slug}/organisations/suggestions`}>What people suggested</a>
        </p>
      ) : null}
    </div>
  );

/** Where nobody answers all of it, one is told before one rings. */
const OnlyPartly = ({ contacts, words }: DirectoryShown): ReactElement | null => {
  const missing = words.filter((word) => !contacts[0]?.answers.includes(word));
  return missing.length === 0 ? null : (
    <p lang="en" dir="ltr">
      Nobody is named for all of it. Not answered: <bdi>{missing.join(", ")}</bdi>.
    </p>
  );
};

/** The days of the week as the language calls them; 5 January 2026 was a Monday. */
const daysIn = (language: Language): readonly Choice[] => {
  const named = new Intl.DateTimeFormat(localeOf(language), { weekday: "long", timeZone: "UTC" });
  return weekdays.map((value, at) => ({ value, words: named.format(new Date(Date.UTC(2026, 0, 5 + at))) }));
};

const Ask = ({ asked, communities, centre, place, language }: DirectoryShown & Looking): ReactElement => {
  const words = listWords(language);
  const front = frontWords(language);
  const isNarrowed = Object.entries(asked).some(([name, value]) => name !== "q" && value !== "");
  const problems = centre.kind === "unread" ? [{ field: "near", words: centreWords(centre) }] : [];
  return (
    <Form action={`/${place.slug}/organisations`} method="get">
      <Questions
        questions={[
          {
            name: "q",
            label: front.ask,
            hint: front.askHint,
            kind: "text",
          },
        ]}
        typed={asked}
        {...{ language, problems }}
      />
      <Details summary={words.more} open={isNarrowed}>
        <Questions
          questions={[
            { name: "community", label: words.community, kind: "select", choices: communities },
            { name: "language", label: words.language, kind: "text" },
            { name: "day", label: words.day, kind: "select", choices: daysIn(language) },
            { name: "format", label: words.how, kind: "select", choices: choicesOf(words.formats) },
            { name: "near", label: words.near, kind: "text" },
          ]}
          typed={asked}
          {...{ language, problems }}
        />
      </Details>
      <Button words={front.find} />
    </Form>
  );
};
