import type { ReactElement } from "react";
import { Button, Details, ErrorSummary, Field, Form, PageTitle, dateText, inOrderOf } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { moneyText } from "../../../nouns/money.ts";
import type { Problem } from "../../../nouns/result.ts";
import { feeStop } from "../ceiling.rules.ts";
import { expenses } from "../claim.ts";
import type { Named, Offer, Rate, SessionAttended } from "../claim.ts";
import { claimWords, trail } from "../claims.words.ts";
import type { ClaimWords } from "../claims.words.ts";
import { apart } from "../says.ts";

export interface ClaimingShown {
  /** Whom it is for, where it is not for whoever types. */
  readonly other: Named | null;
  readonly isForOrganisation: boolean;
  readonly offer: Offer | null;
  readonly adviceOn: string | null;
  /** Those that hold today. */
  readonly rates: readonly Rate[];
  /** For which organisations one may claim. */
  readonly own: readonly Named[];
  readonly sessions: readonly SessionAttended[];
}

interface Around {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const inOrder = ["what", "amount", "receipt", "session", "onDay", "ahead", "words"].map((name) => ({ name }));
const folded = ["receipt", "session", "onDay", "ahead", "words"];

const rateWords = ({ level, payer, pence }: Rate, words: ClaimWords): string =>
  `${words.levels[level]}: ${apart(moneyText(pence))}${payer === "" ? "" : ` (${payer})`}`;

/** A claim: what for, how much, sent. The rest is folded. @practice P20 */
export const newClaimPage = (shown: ClaimingShown, around: Around) => {
  const { place, language, idempotencyKey, typed } = around;
  const { other, isForOrganisation } = shown;
  const words = claimWords(language);
  const problems = inOrderOf(inOrder, around.problems);
  const mayFee = isForOrganisation || feeStop(shown.offer, shown.adviceOn) === null;
  const fees = mayFee ? shown.rates.map((rate) => ({ value: rate.id, words: rateWords(rate, words) })) : [];
  const common = { language, problems };
  return {
    title: words.claimTitle,
    breadcrumbs: trail(place, language),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title={words.claimTitle} />
        <Payee {...shown} slug={place.slug} words={words} mayFee={mayFee} />
        <Form action={`/${place.slug}/claims`} idempotencyKey={idempotencyKey} files>
          <input type="hidden" name="person" value={isForOrganisation ? "" : (other?.id ?? "")} />
          <input type="hidden" name="organisation" value={isForOrganisation ? (other?.id ?? "") : ""} />
          <Field
            kind="radios"
            name="what"
            label={words.what}
            choices={[...fees, ...expenses.map((one) => ({ value: one, words: words.expenses[one] }))]}
            value={typed["what"] ?? ""}
            {...common}
          />
          <Field
            kind="text"
            name="amount"
            label={words.amount}
            {...(fees.length === 0 ? {} : { hint: words.amountHint })}
            width={5}
            inputMode="decimal"
            value={typed["amount"] ?? ""}
            {...common}
          />
          <Details summary={words.more} open={problems.some(({ field }) => folded.includes(field))}>
            <More words={words} sessions={shown.sessions} around={{ ...around, problems }} />
          </Details>
          <Button words={words.send} />
        </Form>
      </>
    ),
  };
};

interface PayeeProps extends ClaimingShown {
  readonly slug: string;
  readonly words: ClaimWords;
  readonly mayFee: boolean;
}

const Payee = ({ other, own, slug, words, mayFee }: PayeeProps): ReactElement => (
  <>
    {other === null ? null : (
      <p>
        <strong dir="auto">{other.name}</strong>
      </p>
    )}
    {other !== null || own.length === 0 ? null : (
      <p>
        {words.payee} {words.me}
        {own.map(({ id, name }) => (
          <span key={id}>
            {" · "}
            <a href={`/${slug}/claims/new?organisation=${id}`}>
              <bdi>{name}</bdi>
            </a>
          </span>
        ))}
      </p>
    )}
    {mayFee ? null : (
      <p>
        {words.feesLater}{" "}
        <a href={`/${slug}/claims/offer${other === null ? "" : `?person=${other.id}`}`}>{words.offerTitle}</a>
      </p>
    )}
  </>
);

interface MoreProps {
  readonly words: ClaimWords;
  readonly sessions: readonly SessionAttended[];
  readonly around: Around;
}

const More = ({ words, sessions, around }: MoreProps): ReactElement => {
  const { language, problems, typed } = around;
  const common = { language, problems };
  return (
    <>
      <Field
        kind="file"
        name="receipt"
        label={words.receipt}
        hint={words.receiptHint}
        accept="image/jpeg,image/png"
        {...common}
      />
      {sessions.length === 0 ? null : (
        <Field
          kind="select"
          name="session"
          label={words.session}
          choices={[
            { value: "", words: words.noSession },
            ...sessions.map(({ id, title, onDay }) => ({ value: id, words: `${title}, ${dateText(onDay, language)}` })),
          ]}
          value={typed["session"] ?? ""}
          {...common}
        />
      )}
      <Field kind="date" name="onDay" label={words.onDay} value={typed["onDay"] ?? ""} {...common} />
      <Field
        kind="checkboxes"
        name="ahead"
        label={words.ahead}
        choices={[{ value: "yes", words: words.aheadYes }]}
        values={[typed["ahead"] ?? ""]}
        {...common}
      />
      <Field kind="text" name="words" label={words.words} value={typed["words"] ?? ""} {...common} />
    </>
  );
};
