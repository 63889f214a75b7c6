import {
  Button,
  ErrorSummary,
  Form,
  PageTitle,
  Questions,
  SummaryList,
  Table,
  dateText,
  inOrderOf,
} from "../../../design/index.ts";
import type { Language, Question } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { moneyText } from "../../../nouns/money.ts";
import type { Problem } from "../../../nouns/result.ts";
import { isAgreed } from "../agreement.rules.ts";
import { paysFor } from "../cost.ts";
import type { AgreementKept, GrantPaid } from "../cost.ts";
import { paysForWords, trail } from "../costs.words.ts";

export interface AgreedShown {
  readonly grant: GrantPaid;
  readonly agreement: AgreementKept | null;
  readonly mayWrite: boolean;
  /** Whose yes whoever looks may say; null: nobody’s, or it is said. */
  readonly yesOf: "payer" | "payee" | null;
}

interface Around {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const questions: readonly Question[] = [
  {
    name: "paysFor",
    label: "What does it pay for?",
    kind: "radios",
    choices: paysFor.map((value) => ({ value, words: paysForWords[value] })),
  },
  { name: "reviewOn", label: "On which day do both sides look at it again?", kind: "date" },
  {
    name: "payments",
    label: "On which days is how much paid?",
    hint: "Each payment on a line of its own, such as 2026-04-01: 1,200. Together they are the whole amount.",
    kind: "long",
  },
];

const Payments = ({
  agreement,
  mayPay,
  at,
  keyOf,
}: {
  readonly agreement: AgreementKept;
  readonly mayPay: boolean;
  readonly at: string;
  readonly keyOf: string;
}) => (
  <>
    <Table
      id="payments"
      caption="Payments"
      language="en"
      columns={[
        { heading: "Day", kind: "text", cell: ({ dueOn }) => dateText(dueOn, "en") },
        { heading: "Pounds", kind: "words", cell: ({ pence }) => moneyText(pence) },
        {
          heading: "Paid",
          kind: "words",
          cell: ({ paidOn }) => (paidOn === null ? "not yet" : dateText(paidOn, "en")),
        },
      ]}
      groups={[{ rows: agreement.payments }]}
      rowKey={({ number }) => String(number)}
    />
    {mayPay
      ? agreement.payments
          .filter(({ paidOn }) => paidOn === null)
          .map(({ number, dueOn, pence }) => (
            <Form key={number} action={`${at}/paid`} idempotencyKey={`${keyOf}-paid-${number}`}>
              <input type="hidden" name="number" value={number} />
              <Button words={`${moneyText(pence)} of ${dateText(dueOn, "en")} was paid`} look="second" />
            </Form>
          ))
      : null}
  </>
);

const yesWords = (on: string | null): string => (on === null ? "not yet" : `yes, on ${dateText(on, "en")}`);

const Terms = ({
  shown,
  around,
  at,
}: {
  readonly shown: AgreedShown;
  readonly around: Around;
  readonly at: string;
}) => {
  const { agreement, mayWrite, yesOf } = shown;
  if (agreement === null) return <p>The days of payment are not written down yet.</p>;
  return (
    <>
      <SummaryList
        rows={[
          { key: "Pays for", value: paysForWords[agreement.paysFor] },
          { key: "Looked at again", value: dateText(agreement.reviewOn, "en") },
          { key: "Whoever pays said", value: yesWords(agreement.payerYesOn) },
          { key: "The organisation said", value: yesWords(agreement.payeeYesOn) },
        ]}
      />
      <Payments agreement={agreement} mayPay={mayWrite && isAgreed(agreement)} at={at} keyOf={around.idempotencyKey} />
      {yesOf === null ? null : (
        <Form action={`${at}/yes`} idempotencyKey={`${around.idempotencyKey}-yes`}>
          <input type="hidden" name="written" value={agreement.writtenAt} />
          <Button words={yesOf === "payee" ? "Our organisation says yes" : "We who pay say yes"} />
        </Form>
      )}
    </>
  );
};

/** What both sides agree about a grant or contract: what for, and on which days it is paid. @practice P19 */
export const agreedPage = (shown: AgreedShown, around: Around) => {
  const { grant, agreement, mayWrite } = shown;
  const { place, language, typed, idempotencyKey } = around;
  const problems = inOrderOf(questions, around.problems);
  const at = `/${place.slug}/costs/grants/${grant.id}`;
  return {
    title: `When it is paid: ${grant.title}`,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle
          title={`When it is paid: ${grant.title}`}
          lead={
            <>
              {moneyText(grant.pence)} to <bdi>{grant.recipient}</bdi>
              {grant.startsOn === null ? "" : `, from ${dateText(grant.startsOn, "en")}`}
              {grant.endsOn === null ? "" : ` until ${dateText(grant.endsOn, "en")}`}.
            </>
          }
        />
        <p>
          <a href={`/${place.slug}/funding/grants/${grant.id}`}>
            The grant or contract, and what is decided about its end
          </a>
        </p>
        <Terms shown={shown} around={around} at={at} />
        {!mayWrite || (agreement !== null && isAgreed(agreement)) ? null : (
          <Form action={`${at}/terms`} idempotencyKey={`${idempotencyKey}-terms`}>
            <h2>{agreement === null ? "Write it down" : "Write it anew: both sides say yes again"}</h2>
            <Questions questions={questions} typed={typed} language={language} problems={problems} />
            <Button words="Keep this" />
          </Form>
        )}
      </>
    ),
  };
};
