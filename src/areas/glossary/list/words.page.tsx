import type { ReactElement } from "react";
import { Button, ButtonLink, EmptyState, Field, FilterLinks, Form, PageTitle, Table } from "../../../design/index.ts";
import type { Column, Language } from "../../../design/index.ts";
import { directionOf } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { WordListed } from "../glossary.ts";
import { sayingWords } from "../sayings.words.ts";
import { glossaryWords } from "../glossary.words.ts";

export interface WordsShown {
  readonly words: readonly WordListed[];
  /** First letters of all words of the place. */
  readonly letters: readonly string[];
  readonly letter: string;
  readonly q: string;
  /** How many words there are in all. */
  readonly count: number;
  readonly waiting: number;
  readonly mayKeep: boolean;
  readonly isMember: boolean;
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
}

/** Words of services in plain words and in the reader’s language. @practice P11 */
export const wordsPage = (shown: WordsShown, looking: Looking) => {
  const { place, language } = looking;
  const says = glossaryWords(language);
  return {
    title: says.title,
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main: (
      <>
        <PageTitle title={says.title} lead={says.lead} />
        {shown.count === 0 ? <NoneYet {...shown} {...looking} /> : <Some {...shown} {...looking} />}
        <ForPeopleHere {...shown} {...looking} />
      </>
    ),
  };
};

const NoneYet = ({ mayKeep, place, language }: WordsShown & Looking): ReactElement => {
  const says = glossaryWords(language);
  const first = mayKeep ? { href: `/${place.slug}/glossary/begin`, words: "Begin with words we wrote" } : undefined;
  return (
    <EmptyState title={says.noneYet} first={first}>
      <p>{says.noneFor}</p>
    </EmptyState>
  );
};

/** Fewer words need no letters to find one’s way. */
const lettersFrom = 20;

const Some = ({ count, words, letters, letter, q, place, language }: WordsShown & Looking): ReactElement => {
  const says = glossaryWords(language);
  const here = `/${place.slug}/glossary`;
  return (
    <>
      <Form action={here} method="get">
        <Field kind="text" name="q" label={says.find} value={q} language={language} width={20} />
        <Button words={says.look} look="second" />
      </Form>
      {count <= lettersFrom || letters.length < 2 ? null : (
        <FilterLinks
          label={says.letters}
          links={[
            { href: here, words: says.all, current: letter === "" && q === "" },
            ...letters.map((one) => ({
              href: `${here}?letter=${encodeURIComponent(one)}`,
              words: one,
              current: one === letter,
            })),
          ]}
        />
      )}
      {words.length === 0 ? (
        <p>{says.noneFound}</p>
      ) : (
        <Table
          id="words"
          caption={says.title}
          captionHidden
          language={language}
          columns={columnsOf(here, language)}
          groups={[{ rows: words }]}
          rowKey={({ id }) => id}
        />
      )}
    </>
  );
};

const columnsOf = (here: string, language: Language): readonly Column<WordListed>[] => [
  {
    heading: glossaryWords(language).word,
    kind: "text",
    cell: ({ id, word }) => (
      <a href={`${here}/${id}`} lang="en">
        <bdi>{word}</bdi>
      </a>
    ),
  },
  {
    heading: glossaryWords(language).meaning,
    kind: "text",
    cell: ({ here: meaning, plain }) =>
      meaning === null ? (
        <div lang="en" dir="ltr">
          {plain}
        </div>
      ) : (
        <div dir={directionOf(language)}>{meaning}</div>
      ),
  },
];

/** What the people of the place can do besides reading. */
const ForPeopleHere = ({ count, waiting, mayKeep, isMember, place, language }: WordsShown & Looking) => {
  const here = `/${place.slug}/glossary`;
  return (
    <>
      {isMember ? (
        <p>
          <ButtonLink href={`${here}/ask`} words={glossaryWords(language).askTitle} />
        </p>
      ) : null}
      <p>
        <a href={`${here}/said`}>{sayingWords(language).title}</a>
      </p>
      {mayKeep ? (
        <ul className="nhsuk-list" lang="en" dir="ltr">
          <li>
            <a href={`${here}/asked`}>Words that people asked for</a> ({waiting} {waiting === 1 ? "waits" : "wait"})
          </li>
          <li>
            <a href={`${here}/new`}>Add a word</a>
          </li>
          {count === 0 ? null : (
            <li>
              <a href={`${here}/begin`}>Take more of the words we wrote</a>
            </li>
          )}
        </ul>
      ) : null}
    </>
  );
};
