import type { ReactElement } from "react";
import {
  Button,
  ButtonLink,
  Details,
  Field,
  FilterLinks,
  Form,
  PageTitle,
  Table,
  Tag,
  dateText,
} from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { moneyText } from "../../../nouns/money.ts";
import type { Claim, Named, Offer } from "../claim.ts";
import { claimWords, trail, whatWords } from "../claims.words.ts";
import { filled } from "../says.ts";
import type { ClaimWords } from "../claims.words.ts";
import { stateOf } from "../state.rules.ts";
import type { DaysToMoney } from "../state.rules.ts";

export const showing = ["all", "own", "waits", "agreed", "paid"] as const;
export type Showing = (typeof showing)[number];

export interface ClaimsShown {
  readonly claims: readonly Claim[];
  readonly show: Showing;
  readonly offer: Offer | null;
  readonly maySeeAll: boolean;
  readonly mayPay: boolean;
  readonly mayTypeForOthers: boolean;
  readonly days: DaysToMoney | null;
  /** Whom one can type for, where part of a name was looked for. */
  readonly people: readonly Named[];
  readonly find: string;
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
}

/** What one claimed and when the money comes; for those who agree to claims also what waits. @practice P20 */
export const claimsPage = (shown: ClaimsShown, { place, language }: Looking) => {
  const words = claimWords(language);
  const at = `/${place.slug}/claims`;
  return {
    title: words.inMenu,
    breadcrumbs: trail(place, language).slice(0, 1),
    main: (
      <>
        <PageTitle title={words.inMenu} />
        <p>
          <ButtonLink href={`${at}/new`} words={words.claimTitle} />
        </p>
        <p>
          {shown.offer === null ? null : (
            <>
              {words.chosen}: {words.wants[shown.offer.wants]}.{" "}
            </>
          )}
          <a href={`${at}/offer`}>{shown.offer === null ? words.offerTitle : words.change}</a>
        </p>
        <Staff {...shown} at={at} />
        {shown.claims.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <Claims {...shown} at={at} words={words} language={language} />
        )}
      </>
    ),
  };
};

/** In English: those who work here. */
const Staff = (shown: ClaimsShown & { readonly at: string }): ReactElement | null => {
  const { at, show, maySeeAll, mayPay, mayTypeForOthers, days } = shown;
  return mayTypeForOthers ? (
    <div lang="en" dir="ltr">
      {maySeeAll ? (
        <FilterLinks
          label="Which claims"
          links={[
            { href: at, words: "All", current: show === "all" },
            { href: `${at}?show=own`, words: "Mine", current: show === "own" },
            { href: `${at}?show=waits`, words: "To agree", current: show === "waits" },
            { href: `${at}?show=agreed`, words: "To pay", current: show === "agreed" },
            { href: `${at}?show=paid`, words: "Paid", current: show === "paid" },
          ]}
        />
      ) : null}
      {maySeeAll && days !== null ? (
        <p>
          {days.claims === 1
            ? `Of the one claim paid in the last 12 months the money came after ${days.median} days.`
            : `Of ${days.claims} claims paid in the last 12 months half had their money within ${days.median} days of the day they were for. The longest took ${days.longest} days.`}
        </p>
      ) : null}
      {mayPay ? (
        <p>
          <a href={`${at}/runs`}>Pay runs</a> · <a href={`${at}/rates`}>Rates</a> ·{" "}
          <a href={`${at}/terms`}>How people are paid here</a>
        </p>
      ) : null}
      <TypeForOthers {...shown} />
    </div>
  ) : null;
};

const TypeForOthers = ({ at, people, find }: ClaimsShown & { readonly at: string }): ReactElement => (
  <Details summary="Type for somebody who has no account" open={find !== ""}>
    <Form action={at} method="get">
      <Field kind="text" name="find" label="Part of their name" value={find} language="en" />
      <Button words="Look for them" look="second" />
    </Form>
    {find === "" ? null : people.length === 0 ? (
      <p>
        Nobody that you work with has this in their name. You type for people of your groups and organisations; an
        engagement lead or administrator types for everybody.
      </p>
    ) : (
      <ul>
        {people.map(({ id, name }) => (
          <li key={id}>
            <bdi>{name}</bdi>: <a href={`${at}/new?person=${id}`}>claim for them</a> ·{" "}
            <a href={`${at}/offer?person=${id}`}>what they would like in return</a>
          </li>
        ))}
      </ul>
    )}
  </Details>
);

interface ListProps extends ClaimsShown {
  readonly at: string;
  readonly words: ClaimWords;
  readonly language: Language;
}

const Claims = ({ claims, at, words, language }: ListProps): ReactElement => (
  <Table
    id="claims"
    caption={words.inMenu}
    captionHidden
    language={language}
    columns={[
      {
        heading: words.what,
        kind: "text",
        cell: (claim) => <a href={`${at}/${claim.id}`}>{whatWords(claim, words)}</a>,
      },
      {
        heading: words.payee,
        kind: "text",
        cell: ({ person, organisation }) => <bdi>{(organisation ?? person)?.name ?? "–"}</bdi>,
      },
      { heading: words.pounds, kind: "words", cell: ({ pence }) => moneyText(pence) },
      { heading: words.day, kind: "text", cell: ({ onDay }) => dateText(onDay, language) },
      {
        heading: words.states.paid,
        kind: "text",
        cell: (claim) => (
          <>
            <Tag words={words.states[stateOf(claim)]} tone={stateOf(claim) === "waits" ? "waiting" : "plain"} />{" "}
            {claim.says === "no"
              ? ""
              : claim.paidOn === null
                ? filled(words.moneyBy, dateText(claim.payBy, language))
                : dateText(claim.paidOn, language)}
          </>
        ),
      },
    ]}
    groups={[{ rows: claims }]}
    rowKey={({ id }) => id}
  />
);
