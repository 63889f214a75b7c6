import type { ReactElement } from "react";
import {
  Button,
  ButtonLink,
  choicesOf,
  dateText,
  Details,
  EmptyState,
  FilterLinks,
  Form,
  PageTitle,
  Pagination,
  Questions,
  Table,
  Tag,
} from "../../../design/index.ts";
import type { Choice, Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { topicWords } from "../entry.ts";
import type { EntryLine } from "../line.rules.ts";
import { stateWords } from "../standing.rules.ts";

export interface LedgerShown {
  /** Of this page of the ledger. */
  readonly entries: readonly EntryLine[];
  /** On every page of it. */
  readonly all: readonly EntryLine[];
  readonly count: number;
  readonly page: number;
  readonly last: number;
  /** Older ones that fit as well, and are not among them. */
  readonly leftOut: number;
  readonly asked: Readonly<Record<"kind" | "topic" | "community" | "q" | "open", string>>;
  readonly communities: readonly Choice[];
  readonly today: string;
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

/** One ledger of what both sides need and offer. @practice P36 */
export const ledgerPage = (shown: LedgerShown, looking: Looking): Page => {
  const { place } = looking;
  const at = `/${place.slug}/exchange`;
  return {
    title: "Needs and offers",
    contentLanguage: "en",
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main: (
      <>
        <PageTitle title="Needs and offers" lead="Both sides need something, and both have something to give." />
        <p>
          <ButtonLink href={`${at}/new?kind=need`} words="Say what is needed" />{" "}
          <ButtonLink href={`${at}/new?kind=offer`} words="Say what you offer" look="second" />
        </p>
        <Ledger {...shown} {...looking} at={at} />
        <p>
          <a href={`${at}/measures`}>How much of what each side asked was met</a>
          {shown.count === 0 ? null : (
            <>
              {" · "}
              <a href={addressOf(at, shown.asked, { as: "csv" })}>Keep this list (CSV)</a>
              {" · "}
              <a href={addressOf(at, shown.asked, { as: "xlsx" })}>Excel</a>
            </>
          )}
        </p>
      </>
    ),
  };
};

export const leftOutWords = (many: number): string =>
  `${many.toLocaleString("en-GB")} older ${many === 1 ? "entry is" : "entries are"} left out. Choose words, a topic or a community to find ${many === 1 ? "it" : "them"}.`;

/** The list as it was asked for, with another answer or two. */
const addressOf = (at: string, asked: LedgerShown["asked"], more: Readonly<Record<string, string>>): string => {
  const filled = Object.entries({ ...asked, ...more }).filter(([, value]) => value !== "");
  return filled.length === 0 ? at : `${at}?${new URLSearchParams(filled).toString()}`;
};

type Drawn = LedgerShown & Looking & { readonly at: string };

const Ledger = (drawn: Drawn): ReactElement => {
  const { entries, count, asked, page, last, leftOut, at, language } = drawn;
  const isAsked = Object.values(asked).some((value) => value !== "");
  if (count === 0 && !isAsked)
    return (
      <EmptyState title="Nothing is needed or offered here yet">
        <p>
          A service may need a way to people it misses; a church may have a hall. Written down here, each sees what the
          other has, and is told when two fit.
        </p>
      </EmptyState>
    );
  return (
    <>
      <FilterLinks
        label="Needs, offers or both"
        links={[
          { href: addressOf(at, asked, { kind: "" }), words: "Both", current: asked.kind === "" },
          { href: addressOf(at, asked, { kind: "need" }), words: "Needs", current: asked.kind === "need" },
          { href: addressOf(at, asked, { kind: "offer" }), words: "Offers", current: asked.kind === "offer" },
        ]}
      />
      <Narrow {...drawn} />
      {count === 0 ? (
        <EmptyState title="Nothing fits all of that" first={{ href: at, words: "Show all needs and offers" }}>
          <p>Leave out a word, the topic or the community.</p>
        </EmptyState>
      ) : (
        <Table
          id="ledger"
          caption={count === 1 ? "One entry" : `${count} entries, the newest first`}
          language="en"
          columns={[
            {
              heading: "What",
              kind: "text",
              cell: ({ id, title, kind }) => (
                <>
                  {kind === "need" ? "Need: " : "Offer: "}
                  <a href={`${at}/${id}`}>
                    <bdi>{title}</bdi>
                  </a>
                </>
              ),
            },
            { heading: "Whose", kind: "text", cell: (line) => <Whose {...line} /> },
            { heading: "About", kind: "text", cell: ({ topic }) => topicWords[topic] },
            { heading: "Until", kind: "text", cell: ({ untilOn }) => dateText(untilOn, "en") },
            { heading: "How it stands", kind: "text", cell: (line) => <Standing {...line} /> },
          ]}
          groups={[{ rows: entries }]}
          rowKey={({ id }) => id}
        />
      )}
      {leftOut === 0 ? null : <p>{leftOutWords(leftOut)}</p>}
      <Pagination
        language={language}
        page={page}
        last={last}
        hrefOf={(number) => addressOf(at, asked, { page: String(number) })}
      />
    </>
  );
};

const Whose = ({ ofKind, ofName }: EntryLine): ReactElement => (
  <>
    {ofKind === "community" ? "Heard in " : ""}
    <bdi>{ofName}</bdi>
  </>
);

const Standing = ({ state }: EntryLine): ReactElement => (
  <Tag
    words={stateWords[state]}
    tone={state === "matched" || state === "thanked" ? "good" : state === "proposed" ? "waiting" : "plain"}
  />
);

const Narrow = ({ asked, communities, at, language }: Drawn): ReactElement => (
  <Details
    summary="Choose more: words, topic, community"
    open={[asked.q, asked.topic, asked.community, asked.open].some((value) => value !== "")}
  >
    <Form action={at} method="get">
      {asked.kind === "" ? null : <input type="hidden" name="kind" value={asked.kind} />}
      <Questions
        questions={[
          { name: "q", label: "Words", kind: "text" },
          { name: "topic", label: "About", kind: "select", choices: choicesOf(topicWords) },
          ...(communities.length === 0
            ? []
            : [{ name: "community", label: "Community", kind: "select", choices: communities } as const]),
          {
            name: "open",
            label: "How it stands",
            kind: "checkboxes",
            choices: [{ value: "yes", words: "Only what is still open" }],
          },
        ]}
        typed={asked}
        language={language}
        problems={[]}
      />
      <Button words="Show" />
    </Form>
  </Details>
);
