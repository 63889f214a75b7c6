import type { ReactElement } from "react";
import { ButtonLink, EmptyState, FilterLinks, PageTitle, Table, Tag } from "../../../design/index.ts";
import type { Column, Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { helpsToAsk, matterNames } from "../glossary.ts";
import type { Saying } from "../glossary.ts";
import { trail } from "../place-shown.ts";
import { isAgreed, isDisputed } from "../sayings.rules.ts";
import { spokenName } from "../spoken.ts";

export interface SayingsShown {
  readonly sayings: readonly Saying[];
  /** Languages of all sayings that are for whoever reads this. */
  readonly languages: readonly string[];
  readonly language: string;
  readonly mayGive: boolean;
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
}

const title = "How people here say it";

/** How people here say low mood, worry or grief, in their own words. @practice P15 */
export const sayingsPage = ({ sayings, languages, language, mayGive }: SayingsShown, looking: Looking) => {
  const here = `/${looking.place.slug}/glossary/said`;
  return {
    title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(looking.place),
    main: (
      <>
        <PageTitle title={title} lead={helpsToAsk} />
        {languages.length === 0 ? <NoneYet here={here} mayGive={mayGive} /> : null}
        {languages.length < 2 ? null : (
          <FilterLinks
            label="By language"
            links={[
              { href: here, words: "All", current: language === "" },
              ...languages.map((one) => ({
                href: `${here}?language=${one}`,
                words: spokenName(one),
                current: one === language,
              })),
            ]}
          />
        )}
        {sayings.length === 0 ? null : (
          <Table
            id="sayings"
            caption={title}
            captionHidden
            language={looking.language}
            columns={columnsOf(here)}
            groups={[{ rows: sayings }]}
            rowKey={({ id }) => id}
          />
        )}
        {mayGive && languages.length > 0 ? (
          <p>
            <ButtonLink href={`${here}/new`} words="Say how you say it" />
          </p>
        ) : null}
      </>
    ),
  };
};

const NoneYet = ({ here, mayGive }: { readonly here: string; readonly mayGive: boolean }): ReactElement => (
  <EmptyState
    title="Nothing is here yet"
    first={mayGive ? { href: `${here}/new`, words: "Say how you say it" } : undefined}
  >
    <p>
      “My heart is sinking”, “I have tension”: people have their own words for a hard time. Here communities say what
      they mean by them, what is polite to ask, and what shames.
    </p>
    {mayGive ? null : <p>Community members and community workers write it down here.</p>}
  </EmptyState>
);

const columnsOf = (here: string): readonly Column<Saying>[] => [
  {
    heading: "How people say it",
    kind: "text",
    cell: ({ id, phrase, inLatin, language }) => (
      <>
        <a href={`${here}/${id}`}>
          <bdi lang={language}>{phrase}</bdi>
        </a>
        {inLatin === "" ? null : (
          <>
            {" "}
            (<bdi>{inLatin}</bdi>)
          </>
        )}
      </>
    ),
  },
  { heading: "Word for word", kind: "text", cell: ({ literally }) => <bdi>{literally}</bdi> },
  { heading: "Language", kind: "text", cell: ({ language }) => spokenName(language) },
  {
    heading: "May speak of",
    kind: "text",
    cell: (saying) => (
      <>
        {saying.maySpeakOf.map((one) => matterNames[one]).join(", ")}
        {isAgreed(saying) ? null : (
          <>
            {" "}
            <Tag words="No other speaker agreed yet" tone="waiting" />
          </>
        )}
        {isDisputed(saying) ? (
          <>
            {" "}
            <Tag words="Some say it otherwise" />
          </>
        ) : null}
      </>
    ),
  },
];

/** On a community’s page, for people of the place: how its people say it. */
export const SayingsOfCommunity = (props: {
  readonly sayings: readonly Saying[];
  readonly placeSlug: string;
}): ReactElement | null => {
  const here = `/${props.placeSlug}/glossary/said`;
  return props.sayings.length === 0 ? null : (
    <>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {props.sayings.map(({ id, phrase, language, literally, maySpeakOf }) => (
          <li key={id}>
            <a href={`${here}/${id}`}>
              <bdi lang={language}>{phrase}</bdi>
            </a>
            , “<bdi>{literally}</bdi>”: may speak of {maySpeakOf.map((one) => matterNames[one]).join(", ")}
          </li>
        ))}
      </ul>
      <p className="al-byline">{helpsToAsk}</p>
    </>
  );
};
