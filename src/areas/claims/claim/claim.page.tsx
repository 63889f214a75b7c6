import type { ReactElement } from "react";
import {
  Button,
  ButtonLink,
  ErrorSummary,
  Field,
  Form,
  PageTitle,
  SummaryList,
  Tag,
  dayText,
} from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { moneyText } from "../../../nouns/money.ts";
import type { Problem } from "../../../nouns/result.ts";
import type { Claim, SessionAttended } from "../claim.ts";
import { claimWords, trail, whatWords } from "../claims.words.ts";
import { apart, filled } from "../says.ts";
import type { ClaimWords } from "../claims.words.ts";
import { stateOf } from "../state.rules.ts";

export interface ClaimPageShown {
  readonly claim: Claim;
  /** Where the money goes to a charity. */
  readonly donationTo: string;
  readonly isVoucher: boolean;
  /** The session it is for, where whoever reads may see it. */
  readonly session: Pick<SessionAttended, "id" | "title"> | null;
  readonly mayWithdraw: boolean;
  readonly mayDecide: boolean;
  /** Why not, for those who agree to others. */
  readonly whyNot: string;
}

interface Around {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** A claim, and in plain words when the money comes. @practice P20 */
export const claimPage = (shown: ClaimPageShown, around: Around) => {
  const { claim, donationTo, isVoucher } = shown;
  const { place, language, problems } = around;
  const words = claimWords(language);
  const state = stateOf(claim);
  const title = `${whatWords(claim, words)}: ${apart(moneyText(claim.pence))}`;
  return {
    title,
    breadcrumbs: trail(place, language),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title={title} />
        <p>
          <Tag words={words.states[state]} tone={state === "waits" ? "waiting" : state === "paid" ? "good" : "plain"} />
        </p>
        <When claim={claim} words={words} language={language} />
        {isVoucher ? <p>{words.voucherHint}</p> : null}
        {donationTo === "" ? null : (
          <p>
            {words.toCharity} <bdi>{donationTo}</bdi>
          </p>
        )}
        <Facts claim={claim} session={shown.session} words={words} around={around} />
        <Letter claim={claim} words={words} slug={place.slug} />
        <Deciding {...shown} {...around} />
        <Withdrawing {...shown} {...around} />
        <p>
          <ButtonLink href={`/${place.slug}/claims/new`} words={words.claimTitle} look="second" />
        </p>
      </>
    ),
  };
};

interface Props {
  readonly claim: Claim;
  readonly words: ClaimWords;
}

const When = ({ claim, words, language }: Props & { readonly language: Language }): ReactElement =>
  claim.says === "no" ? (
    <p>
      {words.notAgreed} <span dir="auto">{claim.because}</span>
    </p>
  ) : (
    <p>
      <strong>
        {claim.paidOn === null
          ? filled(words.moneyBy, dayText(claim.payBy, language))
          : filled(words.moneyOn, dayText(claim.paidOn, language))}
      </strong>
    </p>
  );

const Letter = ({ claim, words, slug }: Props & { readonly slug: string }): ReactElement | null =>
  claim.paidOn === null ? null : (
    <p>
      <a href={`/${slug}/claims/${claim.id}/letter`}>{words.letterLink}</a>
    </p>
  );

interface FactsProps extends Props {
  readonly session: Pick<SessionAttended, "id" | "title"> | null;
  readonly around: Around;
}

const Facts = ({ claim, session, words, around: { place, language } }: FactsProps): ReactElement => {
  const payee = claim.organisation ?? claim.person;
  return (
    <SummaryList
      rows={[
        ...(payee === null ? [] : [{ key: words.payee, value: <bdi>{payee.name}</bdi> }]),
        { key: words.pounds, value: moneyText(claim.pence) },
        { key: words.day, value: dayText(claim.onDay, language) },
        ...(session === null
          ? []
          : [
              {
                key: words.sessionIs,
                value: (
                  <a href={`/${place.slug}/sessions/${session.id}`}>
                    <bdi>{session.title}</bdi>
                  </a>
                ),
              },
            ]),
        ...(claim.ahead ? [{ key: words.ahead, value: words.aheadYes }] : []),
        ...(claim.words === "" ? [] : [{ key: words.words, value: <span dir="auto">{claim.words}</span> }]),
        ...(claim.hasReceipt
          ? [
              {
                key: words.receiptIs,
                value: <a href={`/${place.slug}/claims/${claim.id}/receipt?as=photo`}>{words.receiptOpen}</a>,
              },
            ]
          : []),
      ]}
    />
  );
};

/** Until somebody answered it. */
const Withdrawing = ({
  claim,
  mayWithdraw,
  place,
  language,
  idempotencyKey,
}: ClaimPageShown & Around): ReactElement | null => {
  if (claim.says !== null || !mayWithdraw) return null;
  const words = claimWords(language);
  return (
    <Form action={`/${place.slug}/claims/${claim.id}/withdraw`} idempotencyKey={idempotencyKey}>
      <p>{words.withdrawHint}</p>
      <Button words={words.withdraw} look="second" name="sure" value="yes" />
    </Form>
  );
};

/** In English: those who agree to claims work here. */
const Deciding = (props: ClaimPageShown & Around): ReactElement | null => {
  const { claim, mayDecide, whyNot, place, language, idempotencyKey, typed, problems } = props;
  if (claim.says !== null) return null;
  if (!mayDecide) return whyNot === "" ? null : <p>{whyNot}</p>;
  return (
    <section lang="en" dir="ltr">
      <h2>Do you agree to it?</h2>
      <Form action={`/${place.slug}/claims/${claim.id}/decide`} idempotencyKey={idempotencyKey}>
        <Field
          kind="text"
          name="because"
          label="If not: why?"
          hint="Whoever claims reads it."
          value={typed["because"] ?? ""}
          language={language}
          problems={problems}
        />
        <Button words="Agree" name="says" value="yes" />{" "}
        <Button words="Do not agree" look="second" name="says" value="no" />
      </Form>
    </section>
  );
};
