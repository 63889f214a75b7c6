import { ButtonLink, dateText, EmptyState, PageTitle, Pagination, Table, Tag } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Contribution } from "../contribution.ts";
import { filled, recognitionWords } from "../recognition.words.ts";
import { stateOf } from "../state.rules.ts";

export interface ListShown {
  readonly contributions: readonly Contribution[];
  readonly count: number;
  readonly page: number;
  readonly last: number;
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
}

/** What was given, as far as it concerns whoever looks. @practice P14 */
export const recognitionPage = ({ contributions, page, last }: ListShown, { place, language }: Looking) => {
  const words = recognitionWords(language);
  const at = `/${place.slug}/recognition`;
  return {
    title: words.inMenu,
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main: (
      <>
        <PageTitle title={words.inMenu} lead={words.listLead} />
        <p>
          <ButtonLink href={`${at}/new`} words={words.write} />
        </p>
        {contributions.length === 0 ? (
          <EmptyState title={words.none} first={{ href: `${at}/new`, words: words.write }}>
            <p>{words.writeLead}</p>
          </EmptyState>
        ) : (
          <Table
            id="contributions"
            caption={words.inMenu}
            language={language}
            columns={[
              {
                heading: words.kind,
                kind: "text",
                cell: ({ id, kind }) => <a href={`${at}/${id}`}>{words.kinds[kind]}</a>,
              },
              {
                heading: words.by,
                kind: "text",
                cell: ({ organisation, standing }) => <bdi>{organisation?.name ?? words.standings[standing]}</bdi>,
              },
              { heading: words.onDay, kind: "text", cell: ({ onDay }) => dateText(onDay, language) },
              { heading: words.long, kind: "words", cell: ({ minutes }) => filled(words.minutes, minutes) },
              {
                heading: words.stands,
                kind: "text",
                cell: (one) => {
                  const state = stateOf(one);
                  return <Tag words={words.states[state]} tone={state === "confirmed" ? "good" : "waiting"} />;
                },
              },
            ]}
            groups={[{ rows: contributions }]}
            rowKey={({ id }) => id}
            rowsOpen={10}
          />
        )}
        <Pagination language={language} page={page} last={last} hrefOf={(number) => `${at}?page=${number}`} />
      </>
    ),
  };
};
