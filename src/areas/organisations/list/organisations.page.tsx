import { dayWords } from "../../../nouns/weekday.ts";
import type { ReactElement } from "react";
import { Button, ButtonLink, Details, EmptyState, Form, PageTitle, Pagination, Table } from "../../../design/index.ts";
import type { Choice, Column, Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { centreWords, kmWords } from "../distance.rules.ts";
import type { Centre } from "../distance.rules.ts";
import { ContactCards } from "../contact-cards.page.tsx";
import { formatWords, kindWords, organisationsOnAPage } from "../organisation.ts";
import type { Contact, OrganisationFound } from "../organisation.ts";
import { choicesOf, Questions } from "../questions.page.tsx";

export interface DirectoryShown {
  readonly organisations: readonly OrganisationFound[];
  /** Who answers most of the words first. */
  readonly contacts: readonly (Contact & { readonly organisationName: string; readonly answers: readonly string[] })[];
  /** The words that say what is looked for. */
  readonly words: readonly string[];
  readonly communities: readonly Choice[];
  readonly count: number;
  readonly page: number;
  readonly asked: Readonly<Record<"q" | "community" | "language" | "day" | "format" | "near", string>>;
  /** Where distances are from. */
  readonly centre: Centre;
  readonly mayAdd: boolean;
  readonly mayReview: boolean;
  readonly mayImport: boolean;
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

/** The directory: ask in your own words, and see names and numbers. @practice P18 */
export const directoryPage = (shown: DirectoryShown, { place, language }: Looking): Page => ({
  title: "Organisations",
  contentLanguage: "en",
  breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
  main: (
    <>
      <PageTitle title="Organisations" lead="Who is here, what they bring, and whom to talk to about what." />
      <Ask {...shown} place={place} language={language} />
      {shown.contacts.length === 0 ? null : (
        <section aria-labelledby="whom">
          <h2 id="whom">Whom to talk to</h2>
          <OnlyPartly {...shown} />
          <ContactCards contacts={shown.contacts} placeSlug={place.slug} />
        </section>
      )}
      <Found {...shown} place={place} language={language} />
      <p>
        {shown.mayAdd ? <ButtonLink href={`/${place.slug}/organisations/new`} words="Add an organisation" /> : null}
      </p>
      <p>
        {shown.mayImport ? (
          <>
            <a href={`/${place.slug}/organisations/import`}>Bring in organisations from a file or a feed</a>
            {" · "}
          </>
        ) : null}
        <a href={`/${place.slug}/organisations/export`}>Take the directory along</a>
      </p>
      <p>
        <a href={`/${place.slug}/organisations/suggest`}>Something is missing or wrong? Tell us</a>
        {shown.mayReview ? (
          <>
            {" · "}
            <a href={`/${place.slug}/organisations/suggestions`}>What people suggested</a>
          </>
        ) : null}
      </p>
    </>
  ),
});

/** Where nobody answers all of it, one is told before one rings. */
const OnlyPartly = ({ contacts, words }: DirectoryShown): ReactElement | null => {
  const missing = words.filter((word) => !contacts[0]?.answers.includes(word));
  return missing.length === 0 ? null : (
    <p>
      Nobody is named for all of it. Not answered: <bdi>{missing.join(", ")}</bdi>.
    </p>
  );
};

const Ask = ({ asked, communities, centre, place, language }: DirectoryShown & Looking): ReactElement => {
  const isNarrowed = Object.entries(asked).some(([name, value]) => name !== "q" && value !== "");
  const problems = centre.kind === "unread" ? [{ field: "near", words: centreWords(centre) }] : [];
  return (
    <Form action={`/${place.slug}/organisations`} method="get">
      <Questions
        questions={[
          {
            name: "q",
            label: "What do you need, and for whom?",
            hint: "Such as: dementia in the Gujarati-speaking community",
            kind: "text",
          },
        ]}
        typed={asked}
        {...{ language, problems }}
      />
      <Details summary="Choose more: community, language, day, how, near" open={isNarrowed}>
        <Questions
          questions={[
            { name: "community", label: "Community", kind: "select", choices: communities },
            { name: "language", label: "Language", kind: "text" },
            { name: "day", label: "Day", kind: "select", choices: choicesOf(dayWords) },
            { name: "format", label: "How", kind: "select", choices: choicesOf(formatWords) },
            { name: "near", label: "Near: a postcode or its first half", kind: "text" },
          ]}
          typed={asked}
          {...{ language, problems }}
        />
      </Details>
      <Button words="Find" />
    </Form>
  );
};

const Found = ({
  organisations,
  contacts,
  count,
  page,
  asked,
  centre,
  mayAdd,
  place,
  language,
}: DirectoryShown & Looking) => {
  const isAsked = Object.values(asked).some((value) => value !== "");
  if (count === 0 && contacts.length > 0)
    return (
      <p>
        <a href={`/${place.slug}/organisations`}>Show all organisations</a>
      </p>
    );
  if (count === 0)
    return isAsked ? (
      <EmptyState
        title="No organisation fits all of that"
        first={{ href: `/${place.slug}/organisations`, words: "Show all organisations" }}
      >
        <p>Try fewer words, or leave out a day or a language.</p>
        {centre.kind === "none" ? null : <p>{centreWords(centre)}</p>}
      </EmptyState>
    ) : (
      <EmptyState
        title="No organisation is here yet"
        first={mayAdd ? { href: `/${place.slug}/organisations/new`, words: "Add the first one" } : undefined}
      >
        <p>Here people find who is in this place, what each brings, when and where, and whom to ring by name.</p>
        {mayAdd ? null : <p>You can tell us of one: follow the link below.</p>}
      </EmptyState>
    );
  return (
    <>
      {centre.kind === "none" || centre.kind === "unread" ? null : <p className="al-aside">{centreWords(centre)}</p>}
      <Table
        id="organisations"
        caption={
          count === 1
            ? "One organisation"
            : `${count} organisations, ${centre.kind === "point" ? "the nearest first" : "by name"}`
        }
        language="en"
        columns={columnsOf(place.slug, centre)}
        groups={[{ rows: organisations }]}
        rowKey={({ id }) => id}
      />
      <Pagination
        language={language}
        page={page}
        last={Math.ceil(count / organisationsOnAPage)}
        hrefOf={(number) =>
          `/${place.slug}/organisations?${new URLSearchParams({ ...asked, page: String(number) }).toString()}`
        }
      />
    </>
  );
};

const columnsOf = (placeSlug: string, centre: Centre): readonly Column<OrganisationFound>[] => [
  {
    heading: "Organisation",
    kind: "text",
    cell: ({ id, name }) => (
      <a href={`/${placeSlug}/organisations/${id}`}>
        <bdi>{name}</bdi>
      </a>
    ),
  },
  ...(centre.kind === "point"
    ? [
        {
          heading: "How far",
          kind: "text" as const,
          cell: ({ km }: OrganisationFound) => (km === undefined ? "" : kmWords(km)),
        },
      ]
    : []),
  { heading: "What it is", kind: "text", cell: ({ kinds }) => kinds.map((kind) => kindWords[kind]).join("; ") },
  {
    heading: "What it brings",
    kind: "text",
    cell: ({ summary }) => (summary === "" ? "not said" : <span dir="auto">{shortened(summary)}</span>),
  },
];

const shortened = (text: string): string => {
  const letters = [...text];
  return letters.length <= 160 ? text : `${letters.slice(0, 159).join("")}…`;
};
