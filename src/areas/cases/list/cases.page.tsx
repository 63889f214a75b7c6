import type { ReactElement } from "react";
import { ButtonLink, EmptyState, FilterLinks, PageTitle, Table, Tag, dayText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { casesMax, kindWords } from "../case.ts";
import type { CaseKind } from "../case.ts";
import { caseStates, stateWords } from "../state.rules.ts";
import type { CaseState } from "../state.rules.ts";

/** A case in a list: what is told of it is what its gate lets through. */
export interface CaseLine {
  readonly id: string;
  readonly pseudonym: string;
  readonly kind: CaseKind | null;
  readonly holder: string;
  readonly from: string | null;
  /** Null where what happened may not be seen. */
  readonly state: CaseState | null;
  readonly answerBy: string | null;
  readonly openedOn: string;
}

export interface CasesShown {
  readonly lines: readonly CaseLine[];
  readonly state: string;
  readonly mayAsk: boolean;
  /** There may be older ones: so many are looked at. */
  readonly areMore: boolean;
}

const toneOf: Readonly<Record<CaseState, "waiting" | "good" | "plain">> = {
  waiting: "waiting",
  unanswered: "waiting",
  "taken-on": "good",
  "under-way": "good",
  declined: "plain",
  ended: "plain",
};

const StateTag = ({ state }: { readonly state: CaseState | null }): ReactElement =>
  state === null ? <>Not for you to see</> : <Tag words={stateWords[state]} tone={toneOf[state]} />;

const CasesTable = ({ lines, here }: { readonly lines: readonly CaseLine[]; readonly here: string }): ReactElement => (
  <Table
    id="cases"
    caption="Cases, the newest first"
    language="en"
    rowKey={({ id }) => id}
    groups={[{ rows: lines }]}
    columns={[
      {
        heading: "Case",
        kind: "text",
        cell: ({ id, pseudonym, kind }) => (
          <>
            <a href={`${here}/${id}`}>{pseudonym}</a>
            {kind === null ? null : ` (${kindWords[kind].toLowerCase()})`}
          </>
        ),
      },
      { heading: "How it stands", kind: "text", cell: ({ state }) => <StateTag state={state} /> },
      {
        heading: "Who holds it, and who asked",
        kind: "text",
        cell: ({ holder, from }) => (
          <>
            <bdi>{holder}</bdi>
            {from === null ? null : (
              <>
                , asked by <bdi>{from}</bdi>
              </>
            )}
          </>
        ),
      },
      { heading: "Since", kind: "text", cell: ({ openedOn }) => dayText(openedOn, "en") },
    ]}
  />
);

/** Cases that whoever looks has a right to, under their pseudonyms. @practice P17 */
export const casesPage = ({ lines, state, mayAsk, areMore }: CasesShown, { place }: { readonly place: PlaceHere }) => {
  const here = `/${place.slug}/cases`;
  const ask = { href: `${here}/new`, words: "Ask for help with somebody" };
  return {
    title: "Support",
    contentLanguage: "en" as const,
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main: (
      <>
        <PageTitle
          title="Support"
          lead="People who are being helped, each under a name that says nothing about them. You see those of your organisations, and those that an agreement and the person’s yes let you see."
        />
        {lines.length === 0 && state === "" ? (
          <EmptyState title="There is nobody here for you to help" first={mayAsk ? ask : undefined}>
            <p>Ask the person first. Then ask an organisation for help with them.</p>
          </EmptyState>
        ) : (
          <>
            {mayAsk ? (
              <p>
                <ButtonLink {...ask} />
              </p>
            ) : null}
            <FilterLinks
              label="How it stands"
              links={[
                { href: here, words: "All", current: state === "" },
                ...caseStates.map((one) => ({
                  href: `${here}?state=${one}`,
                  words: stateWords[one],
                  current: one === state,
                })),
              ]}
            />
            {lines.length === 0 ? <p>Nobody stands like that.</p> : <CasesTable lines={lines} here={here} />}
            {areMore ? (
              <p>{casesMax} are looked at here, those that go on first. Search finds any other by its name.</p>
            ) : null}
          </>
        )}
        {mayAsk ? (
          <p>
            <a href={`${here}/emergency`}>Somebody would be harmed if you waited for a yes</a>
          </p>
        ) : null}
        <p>
          <a href={`${here}/ready`}>Who is trained to see what is shared</a>
        </p>
      </>
    ),
  };
};
