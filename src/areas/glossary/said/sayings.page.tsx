import type { ReactElement } from "react";
import { ButtonLink, EmptyState, FilterLinks, PageTitle, Table, Tag } from "../../../design/index.ts";
import type { Column, Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { helpsToAsk, matterNames } from "../glossary.ts";
import type { Saying } from "../glossary.ts";
import { trailInWords } from "../glossary.words.ts";
import { isAgreed, isDisputed } from "../sayings.rules.ts";
import { sayingWords } from "../sayings.words.ts";
import type { SayingWords } from "../sayings.words.ts";
import { listBreak, spokenIn } from "../spoken.ts";

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

/** How people here say low mood, worry or grief, in their own words. @practice P15 */
export const sayingsPage = ({ sayings, languages, language, mayGive }: SayingsShown, looking: Looking) => {
  const here = `/${looking.place.slug}/glossary/said`;
  const says = sayingWords(looking.language);
  return {
    title: says.title,
    breadcrumbs: trailInWords(looking.place, looking.language),
    main: (
      <>
        <PageTitle title={says.title} lead={says.asks} />
        {languages.length === 0 ? <NoneYet here={here} mayGive={mayGive} says={says} /> : null}
        {languages.length < 2 ? null : (
          <FilterLinks
            label={says.byLanguage}
            links={[
              { href: here, words: says.all, current: language === "" },
              ...languages.map((one) => ({
                href: `${here}?language=${one}`,
                words: spokenIn(one, looking.language),
                current: one === language,
              })),
            ]}
          />
        )}
        {sayings.length === 0 ? null : (
          <Table
            id="sayings"
            caption={says.title}
            captionHidden
            language={looking.language}
            columns={columnsOf(here, looking.language)}
            groups={[{ rows: sayings }]}
            rowKey={({ id }) => id}
          />
        )}
        {mayGive && languages.length > 0 ? (
          <p>
            <ButtonLink href={`${here}/new`} words={says.give} />
          </p>
        ) : null}
      </>
    ),
  };
};

interface NoneYetProps {
  readonly here: string;
  readonly mayGive: boolean;
  readonly says: SayingWords;
}

const NoneYet = ({ here, mayGive, says }: NoneYetProps): ReactElement => (
  <EmptyState title={says.noneYet} first={mayGive ? { href: `${here}/new`, words: says.give } : undefined}>
    <p>{says.noneWords}</p>
  </EmptyState>
);

const columnsOf = (here: string, reading: Language): readonly Column<Saying>[] => {
  const says = sayingWords(reading);
  return [
    {
      heading: says.howSaid,
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
    {
      heading: says.literally,
      kind: "text",
      cell: ({ literally }) => (
        <div lang="en" dir="ltr">
          {literally}
        </div>
      ),
    },
    { heading: says.language, kind: "text", cell: ({ language }) => spokenIn(language, reading) },
    {
      heading: says.maySpeakOf,
      kind: "text",
      cell: (saying) => (
        <>
          {saying.maySpeakOf.map((one) => says.matters[one]).join(listBreak(reading))}
          {isAgreed(saying) ? null : (
            <>
              {" "}
              <Tag words={says.waits} tone="waiting" />
            </>
          )}
          {isDisputed(saying) ? (
            <>
              {" "}
              <Tag words={says.otherwiseTag} />
            </>
          ) : null}
        </>
      ),
    },
  ];
};

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
