import type { ReactElement } from "react";
import {
  ButtonLink,
  EmptyState,
  FilterLinks,
  PageTitle,
  Pagination,
  Table,
  Tag,
  dateText,
} from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import { durationText } from "../../../nouns/duration.ts";
import { moneyText } from "../../../nouns/money.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { OnePage } from "../../../nouns/one-page.ts";
import type { AskLimit, AskListed, Load, Named } from "../ask.ts";
import { isBeyond, limitText, loadText } from "../load.rules.ts";
import { stateWords } from "../state.rules.ts";
import type { State } from "../state.rules.ts";

export const showing = ["all", "to-us", "by-me"] as const;
export type Showing = (typeof showing)[number];

export type AskLine = AskListed & { readonly state: State };

export interface ListShown extends Omit<OnePage<AskLine>, "rows"> {
  readonly asks: readonly AskLine[];
  readonly show: Showing;
  /** Where one partner is looked at. */
  readonly partner: (Named & { readonly load: Load; readonly limit: AskLimit; readonly maySetLimit: boolean }) | null;
  readonly mayAsk: boolean;
  readonly own: readonly Named[];
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
}

/** What partners are asked for, by everybody together. @practice P10 */
export const asksPage = (shown: ListShown, { place, language }: Looking) => {
  const at = `/${place.slug}/asks`;
  const { partner, asks, page, last, show } = shown;
  return {
    title: partner === null ? "Asks to partners" : `Asks to ${partner.name}`,
    contentLanguage: "en" as const,
    breadcrumbs: [
      { href: `/${place.slug}`, words: place.name },
      ...(partner === null ? [] : [{ href: at, words: "Asks to partners" }]),
    ],
    main: (
      <>
        <Heading {...shown} at={at} slug={place.slug} />
        {partner === null ? (
          <FilterLinks
            label="Which asks"
            links={[
              { href: at, words: "All", current: show === "all" },
              { href: `${at}?show=to-us`, words: "To my organisation", current: show === "to-us" },
              { href: `${at}?show=by-me`, words: "Asked by me", current: show === "by-me" },
            ]}
          />
        ) : null}
        {asks.length === 0 ? <Empty {...shown} at={at} /> : <Asks asks={asks} at={at} count={shown.count} />}
        <Pagination
          language={language}
          page={page}
          last={last}
          hrefOf={(number) =>
            `${at}?${new URLSearchParams({ ...(partner === null ? { show } : { organisation: partner.id }), page: String(number) }).toString()}`
          }
        />
        <p>
          <a href={`${at}/hours`}>How many hours partners are asked for, paid and unpaid, and by whom</a>
          {" · "}
          <a href={`/${place.slug}/asked`}>Which communities services asked</a>
        </p>
      </>
    ),
  };
};

const Heading = ({ partner, mayAsk, at, slug, own }: ListShown & { readonly at: string; readonly slug: string }) =>
  partner === null ? (
    <>
      <PageTitle
        title="Asks to partners"
        lead="What organisations are asked for, by everybody together: the time it needs and what is paid."
      />
      {mayAsk ? (
        <p>
          <ButtonLink href={`${at}/new`} words="Ask a partner" />
        </p>
      ) : null}
      {own.length === 0 ? null : (
        <p>
          {own.map(({ id, name }) => (
            <span key={id}>
              <a href={`${at}?organisation=${id}`}>
                What <bdi>{name}</bdi> was asked this month, and your limit
              </a>{" "}
            </span>
          ))}
        </p>
      )}
    </>
  ) : (
    <>
      <PageTitle
        title={`Asked this month by everybody: ${loadText(partner.load)}`}
        lead={
          <a href={`/${slug}/organisations/${partner.id}`}>
            <bdi>{partner.name}</bdi>
          </a>
        }
      />
      <p>
        {limitText(partner.limit) === null
          ? `${partner.maySetLimit ? "You" : "They"} have not said how much ${partner.maySetLimit ? "you" : "they"} can be asked in a month.`
          : limitSaid(partner)}
      </p>
      <p>
        {partner.maySetLimit ? (
          <ButtonLink href={`${at}/limit?organisation=${partner.id}`} words="Set how much we can be asked" />
        ) : mayAsk ? (
          <ButtonLink href={`${at}/new?organisation=${partner.id}`} words="Ask them for something" />
        ) : null}
      </p>
    </>
  );

/** Of their own organisation somebody reads "you". What was refused counts: it was read, and answered. */
const limitSaid = ({ maySetLimit, limit, load }: NonNullable<ListShown["partner"]>): string => {
  const can = `${maySetLimit ? "You" : "They"} can be asked for ${limitText(limit)}.`;
  const rest = `More needs a reason that ${maySetLimit ? "you" : "they"} read.`;
  return isBeyond(limit, { ...load, asks: load.asks - 1 }, 0)
    ? `${can} This month is beyond it. ${rest}`
    : `${can} ${rest}`;
};

const Empty = ({ show, mayAsk, partner, at }: ListShown & { readonly at: string }): ReactElement => (
  <EmptyState
    title={show === "to-us" ? "Your organisation was asked for nothing" : "Nothing was asked yet"}
    {...(mayAsk && partner === null && show !== "to-us"
      ? { first: { href: `${at}/new`, words: "Ask a partner" } }
      : {})}
  >
    <p>
      Each service asks for a little, and a small organisation gets all of it. Here everybody sees what a partner was
      asked already, before they ask for more.
    </p>
  </EmptyState>
);

const Asks = ({ asks, at, count }: Pick<ListShown, "asks" | "count"> & { readonly at: string }): ReactElement => (
  <Table
    id="asks"
    caption={count === 1 ? "One ask" : `${count} asks, the newest first`}
    language="en"
    columns={[
      {
        heading: "What",
        kind: "text",
        cell: ({ id, title }) => (
          <a href={`${at}/${id}`}>
            <bdi>{title}</bdi>
          </a>
        ),
      },
      { heading: "Of", kind: "text", cell: ({ organisation }) => <bdi>{organisation.name}</bdi> },
      {
        heading: "By",
        kind: "text",
        cell: ({ inNameOf, joinedBy }) => <bdi>{[inNameOf, ...joinedBy].join(", ")}</bdi>,
      },
      {
        heading: "Needs and pays",
        kind: "words",
        cell: ({ minutes, pence }) => `${durationText(minutes)}, ${moneyText(pence)}`,
      },
      {
        heading: "How it stands",
        kind: "words",
        cell: ({ state, byDay, laterOn }) => (
          <>
            <Tag words={stateWords[state]} tone={state === "waits" ? "waiting" : "plain"} />
            {state === "waits" ? ` by ${dateText(byDay, "en")}` : ""}
            {state === "later" && laterOn !== null ? ` ${dateText(laterOn, "en")}` : ""}
          </>
        ),
      },
    ]}
    groups={[{ rows: asks }]}
    rowKey={({ id }) => id}
    rowsOpen={10}
  />
);
