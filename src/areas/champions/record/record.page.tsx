import type { ReactElement } from "react";
import { Card, EmptyState, PageTitle, Table, Tag, dateText, dayText, numberText } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Item, Theme } from "../champion.ts";
import { championWords } from "../champions.words.ts";
import type { ChampionWords } from "../champions.words.ts";
import { filled } from "../says.ts";
import type { Quarter } from "../state.rules.ts";

interface Banded {
  readonly band: "some" | "many";
}

export interface RecordShown {
  readonly quarters: readonly Quarter[];
  /** How many of them were written down later. */
  readonly fromNotes: number;
  /** Of the twelve months that ended with the last quarter, in bands that passed the gate for small numbers. */
  readonly themes: readonly (Banded & { readonly theme: Theme })[];
  readonly communities: readonly (Banded & { readonly id: string; readonly name: string })[];
  /** What its champion let everybody read, with its answer. */
  readonly released: readonly Item[];
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
}

/** How champions were answered, quarter by quarter, and the questions that they let everybody read. @practice P30 */
export function recordPage(shown: RecordShown, { place, language }: Looking) {
  const words = championWords(language);
  return {
    title: words.recordTitle,
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main: (
      <>
        <PageTitle title={words.recordTitle} lead={words.recordLead} />
        <Quarters quarters={shown.quarters} words={words} language={language} />
        {shown.fromNotes === 0 ? null : (
          <p>{filled(words.fromNotes, { number: numberText(shown.fromNotes, language) })}</p>
        )}
        <Bands shown={shown} words={words} />
        {shown.released.length === 0 ? <EmptyState title={words.noneReleased}>{null}</EmptyState> : null}
        {shown.released.map((item) => (
          <Released key={item.id} item={item} words={words} language={language} />
        ))}
      </>
    ),
  };
}

interface Reading {
  readonly words: ChampionWords;
  readonly language: Language;
}

const Quarters = ({ quarters, words, language }: Reading & Pick<RecordShown, "quarters">): ReactElement | null => {
  const number = (value: number): string => numberText(value, language);
  return quarters.length === 0 ? null : (
    <>
      <Table
        id="quarters"
        caption={words.recordTitle}
        captionHidden
        language={language}
        columns={[
          { heading: words.quarter, kind: "text", cell: ({ from }) => dateText(from, language) },
          {
            heading: words.inTime,
            kind: "words",
            cell: ({ inTime, counted }) => filled(words.ofAll, { number: number(inTime), all: number(counted) }),
          },
          {
            heading: words.median,
            kind: "words",
            cell: ({ medianDays, answered }) =>
              medianDays === null
                ? "–"
                : filled(words.ofAnswers, { days: number(medianDays), number: number(answered) }),
          },
          {
            heading: words.escalated,
            kind: "words",
            cell: ({ escalated, counted }) => filled(words.ofAll, { number: number(escalated), all: number(counted) }),
          },
        ]}
        groups={[{ rows: quarters }]}
        rowKey={({ from }) => from}
      />
      <p>{words.howCounted}</p>
    </>
  );
};

const Bands = ({ shown, words }: { readonly shown: RecordShown; readonly words: ChampionWords }): ReactElement | null =>
  shown.themes.length + shown.communities.length === 0 ? null : (
    <>
      <Banding
        title={words.byTheme}
        words={words}
        lines={shown.themes.map(({ theme, band }) => ({ id: theme, name: words.themes[theme], band }))}
      />
      <Banding title={words.byCommunity} words={words} lines={shown.communities} />
      <p>{words.bandsNote}</p>
    </>
  );

interface BandingProps {
  readonly title: string;
  readonly words: ChampionWords;
  readonly lines: readonly (Banded & { readonly id: string; readonly name: string })[];
}

const Banding = ({ title, words, lines }: BandingProps): ReactElement | null =>
  lines.length === 0 ? null : (
    <>
      <h2>{title}</h2>
      <ul>
        {lines.map(({ id, name, band }) => (
          <li key={id}>
            <bdi>{name}</bdi>: {words.bands[band]}
          </li>
        ))}
      </ul>
    </>
  );

const Released = ({ item, words, language }: Reading & { readonly item: Item }): ReactElement => (
  <Card title={words.question}>
    <blockquote dir="auto">{item.releasedWords}</blockquote>
    {item.outcome === null ? null : (
      <p>
        <Tag words={words.outcomes[item.outcome]} tone={item.outcome === "cannot" ? "plain" : "good"} />
      </p>
    )}
    <p dir="auto">{item.answer}</p>
    {item.cameOf === "" ? null : (
      <p>
        <strong>{words.cameOf}</strong>: <span dir="auto">{item.cameOf}</span>
      </p>
    )}
    <p className="al-byline">{item.answeredOn === null ? "" : dayText(item.answeredOn, language)}</p>
  </Card>
);
