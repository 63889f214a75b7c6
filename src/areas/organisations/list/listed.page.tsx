import type { ReactElement } from "react";
import { EmptyState, Pagination, Table, TelephoneWords } from "../../../design/index.ts";
import type { Choice, Column, Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { centreWords, kmWords } from "../distance.rules.ts";
import type { Centre } from "../distance.rules.ts";
import { organisationsOnAPage } from "../organisation.ts";
import type { Contact, OrganisationFound } from "../organisation.ts";
import { listWords } from "./list.words.ts";

/** An organisation of the list, with whom one may ring there. */
type Found = OrganisationFound & { readonly named: readonly Contact[] };

export interface DirectoryShown {
  readonly organisations: readonly Found[];
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

export interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
}

/** What was found, or what to do where nothing was. */
export const List = (shown: DirectoryShown & Looking): ReactElement => {
  const { organisations, communities, count, page, asked, centre, place, language } = shown;
  if (count === 0) return <Nothing {...shown} />;
  const words = listWords(language);
  const community = communities.find(({ value }) => value === asked.community);
  return (
    <>
      {community === undefined ? null : (
        <h2>
          <bdi>{community.words}</bdi>
        </h2>
      )}
      {centre.kind === "none" || centre.kind === "unread" ? null : (
        <p className="al-aside" lang="en" dir="ltr">
          {centreWords(centre)}
        </p>
      )}
      <Table
        id="organisations"
        caption={(centre.kind === "point" ? words.nearest : count === 1 ? words.one : words.byName).replace(
          "{n}",
          String(count),
        )}
        language={language}
        columns={columnsOf({ placeSlug: place.slug, centre, words })}
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

const Nothing = ({ contacts, asked, centre, mayAdd, place, language }: DirectoryShown & Looking): ReactElement => {
  const words = listWords(language);
  const isAsked = Object.values(asked).some((value) => value !== "");
  if (contacts.length > 0)
    return (
      <p>
        <a href={`/${place.slug}/organisations`}>{words.showAll}</a>
      </p>
    );
  return isAsked ? (
    <EmptyState title={words.noneFits} first={{ href: `/${place.slug}/organisations`, words: words.showAll }}>
      <p>{words.tryFewer}</p>
      {centre.kind === "none" ? null : (
        <p lang="en" dir="ltr">
          {centreWords(centre)}
        </p>
      )}
    </EmptyState>
  ) : (
    <div lang="en" dir="ltr">
      <EmptyState
        title="No organisation is here yet"
        first={mayAdd ? { href: `/${place.slug}/organisations/new`, words: "Add the first one" } : undefined}
      >
        <p>Here people find who is in this place, what each brings, when and where, and whom to ring by name.</p>
        {mayAdd ? null : <p>You can tell us of one: follow the link below.</p>}
      </EmptyState>
    </div>
  );
};

interface Columns {
  readonly placeSlug: string;
  readonly centre: Centre;
  readonly words: ReturnType<typeof listWords>;
}

const columnsOf = ({ placeSlug, centre, words }: Columns): readonly Column<Found>[] => [
  {
    heading: words.organisation,
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
          heading: words.howFar,
          kind: "text" as const,
          cell: ({ km }: Found) => (km === undefined ? "" : kmWords(km)),
        },
      ]
    : []),
  { heading: words.whatItIs, kind: "text", cell: ({ kinds }) => kinds.map((kind) => words.kinds[kind]).join("; ") },
  {
    heading: words.whatItBrings,
    kind: "text",
    cell: ({ summary }) => (summary === "" ? words.notSaid : <span dir="auto">{shortened(summary)}</span>),
  },
  { heading: words.whom, kind: "text", cell: ({ named }) => named.slice(0, namedShownMax).map(namedInALine) },
];

const namedShownMax = 3;

/** The name and the number stand on the list too: it is printed, and hangs on a wall. */
const namedInALine = ({ id, name, forWhat, how }: Contact): ReactElement => (
  <p key={id} dir="auto">
    <bdi>{name}</bdi>: <bdi>{forWhat}</bdi>. <TelephoneWords words={how} />
  </p>
);

const shortened = (text: string): string => {
  const letters = [...text];
  return letters.length <= 160 ? text : `${letters.slice(0, 159).join("")}…`;
};
