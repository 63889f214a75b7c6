import { Button, Field, Form, Notice, PageTitle, Table, Tag, dateText } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { moneyText } from "../../../nouns/money.ts";
import { dayNumber } from "../../../nouns/months.ts";
import { unpaidOfAll } from "../cost.rules.ts";
import { aboutWords, hoursText, methodWords, rangedText, standingWords, trail } from "../costs.words.ts";
import type { Did, EstimateOf, Paid, PartyKind, Waiting, Waits } from "../cost.ts";
import type { Period } from "../period.rules.ts";

export interface CommissionerShown {
  readonly period: Period;
  readonly today: string;
  readonly did: readonly Did[];
  readonly paid: readonly Paid[];
  readonly waiting: Waiting;
  readonly estimates: readonly EstimateOf[];
  readonly days: { readonly median: number | null; readonly claims: number };
}

interface Around {
  readonly place: PlaceHere;
  readonly language: Language;
}

const partyWords: Readonly<Record<PartyKind, string>> = {
  organisation: "organisations",
  person: "people",
  service: "services",
  place: "nobody by name any more",
};

const sum = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0);

const Choose = ({ period, language, place }: Around & { readonly period: Period }) => (
  <Form method="get" action={`/${place.slug}/costs/commissioner`}>
    {(["from", "until"] as const).map((name) => (
      <Field
        key={name}
        kind="text"
        name={name}
        label={name === "from" ? "From which month?" : "Until the end of which month?"}
        hint="Year and month, such as 2026-04."
        value={period[name].slice(0, 7)}
        language={language}
        problems={[]}
      />
    ))}
    <Button words="Show these months" look="second" />
  </Form>
);

const WhatTheyDid = ({ did }: { readonly did: readonly Did[] }) => (
  <section>
    <h2>1. What communities did</h2>
    {did.length === 0 ? (
      <p>Nothing is written down for these months.</p>
    ) : (
      <>
        <p>{hoursText(sum(did.map(({ minutes }) => minutes)))} in all, from the ledger.</p>
        <Table
          id="did"
          caption="Time given"
          language="en"
          columns={[
            { heading: "What", kind: "text", cell: ({ about }) => aboutWords(about) },
            { heading: "By", kind: "text", cell: ({ party }) => partyWords[party] },
            { heading: "Time", kind: "words", cell: ({ minutes }) => hoursText(minutes) },
          ]}
          groups={[{ rows: did }]}
          rowKey={({ about, party }) => `${about}-${party}`}
        />
      </>
    )}
  </section>
);

const WhatWePaid = ({ paid, days }: Pick<CommissionerShown, "paid" | "days">) => (
  <section>
    <h2>2. What we paid</h2>
    <p>{moneyText(sum(paid.map(({ pence }) => pence)))} in all.</p>
    {paid.length === 0 ? null : (
      <Table
        id="paid"
        caption="Money paid"
        language="en"
        columns={[
          { heading: "For", kind: "text", cell: ({ about }) => aboutWords(about) },
          { heading: "To", kind: "text", cell: ({ party }) => partyWords[party] },
          { heading: "Pounds", kind: "words", cell: ({ pence }) => moneyText(pence) },
        ]}
        groups={[{ rows: paid }]}
        rowKey={({ about, party }) => `${about}-${party}`}
      />
    )}
    {days.median === null ? (
      <p>No claim was paid in these months, so nothing can be said of how long money takes.</p>
    ) : (
      <p>
        Half of what was paid came within {days.median === 1 ? "one day" : `${days.median} days`} of what it was for (
        {days.claims === 1 ? "one claim" : `${days.claims} claims`}, money ahead left out).
      </p>
    )}
  </section>
);

const hrefOf = ({ kind, id }: Waits, place: PlaceHere): string =>
  kind === "claim" ? `/${place.slug}/claims/${id}` : `/${place.slug}/costs/grants/${id}`;

const WhatIsOwed = ({ waiting, today, place }: Pick<CommissionerShown, "waiting" | "today"> & Around) => (
  <section>
    <h2>3. Agreed or claimed, and not yet paid</h2>
    <p>
      This alone is owed, as it stands on {dateText(today, "en")}: {moneyText(waiting.agreed)} agreed and{" "}
      {moneyText(waiting.claimed)} claimed and not yet answered.
    </p>
    {waiting.count === 0 ? null : (
      <Table
        id="owed"
        caption={
          waiting.count > waiting.first.length
            ? `The ${waiting.first.length} that wait longest, of ${waiting.count}`
            : "All that waits, the longest first"
        }
        language="en"
        columns={[
          {
            heading: "Whose",
            kind: "text",
            cell: (one) => (
              <a href={hrefOf(one, place)}>
                {one.organisationName === null ? one.payee : <bdi>{one.organisationName}</bdi>}
              </a>
            ),
          },
          { heading: "How it stands", kind: "text", cell: ({ state }) => state },
          { heading: "Pounds", kind: "words", cell: ({ pence }) => moneyText(pence) },
          {
            heading: "Days waiting",
            kind: "number",
            cell: ({ since }) => String(Math.max(0, dayNumber(today) - dayNumber(since))),
          },
          { heading: "To be paid by", kind: "words", cell: ({ payBy }) => dateText(payBy, "en") },
        ]}
        groups={[{ rows: waiting.first }]}
        rowKey={({ id, since }) => `${id}-${since}`}
      />
    )}
  </section>
);

const WhatNobodyPaid = ({ estimates, place }: Pick<CommissionerShown, "estimates"> & Around) => {
  const confirmed = estimates.filter(({ estimate }) => estimate.standing === "confirmed");
  const known = estimates.filter(({ estimate }) => estimate.minutes > estimate.minutesWithout);
  const whole = unpaidOfAll(confirmed.map(({ estimate }) => estimate));
  const without = sum(estimates.map(({ estimate }) => estimate.minutesWithout));
  return (
    <section>
      <h2>4. What nobody paid for</h2>
      <Notice kind="information" language="en">
        <p>This is an estimate and no debt. {methodWords}</p>
      </Notice>
      <p>
        {confirmed.length === 0
          ? "No organisation has confirmed yet what an hour costs it."
          : `${rangedText(whole)}, which is ${hoursText(whole.minutes)}: of ${confirmed.length === 1 ? "one organisation that" : `${confirmed.length} organisations that each`} confirmed the cost of an hour. What is not confirmed, or disputed, is not counted in it.`}
      </p>
      {known.length === 0 ? null : (
        <Table
          id="unpaid"
          caption="Organisation by organisation"
          language="en"
          columns={[
            {
              heading: "Organisation",
              kind: "text",
              cell: ({ organisationId, name }) => (
                <a href={`/${place.slug}/costs/${organisationId}`}>
                  <bdi>{name}</bdi>
                </a>
              ),
            },
            { heading: "Time given", kind: "words", cell: ({ estimate }) => hoursText(estimate.minutes) },
            { heading: "Its cost", kind: "words", cell: ({ estimate }) => rangedText(estimate.cost) },
            { heading: "Paid", kind: "words", cell: ({ estimate }) => moneyText(estimate.paid) },
            {
              heading: "Paid by nobody",
              kind: "words",
              cell: ({ estimate }) => `${rangedText(estimate.unpaid)} (${hoursText(estimate.unpaidMinutes)})`,
            },
            {
              heading: "The organisation’s word",
              kind: "words",
              cell: ({ estimate }) => <Tag words={standingWords[estimate.standing]} />,
            },
          ]}
          groups={[{ rows: known }]}
          rowKey={({ organisationId }) => organisationId}
        />
      )}
      {without === 0 ? null : (
        <p>
          {hoursText(without)} are of organisations or months for which no cost is written down.{" "}
          <a href={`/${place.slug}/costs`}>See whose it is, and propose one</a>
        </p>
      )}
    </section>
  );
};

/** What communities did, and what was paid for it: the four parts apart. @practice P19 */
export const commissionerPage = (shown: CommissionerShown, around: Around) => ({
  title: "What communities did, and what we paid",
  contentLanguage: "en" as const,
  breadcrumbs: trail(around.place),
  main: (
    <>
      <PageTitle
        title="What communities did, and what we paid"
        lead={`From ${dateText(shown.period.from, "en")} to the end of the month that began on ${dateText(shown.period.until, "en")}.`}
      />
      <Choose period={shown.period} {...around} />
      <p>
        <a
          href={`/${around.place.slug}/costs/commissioner?from=${shown.period.from.slice(0, 7)}&until=${shown.period.until.slice(0, 7)}&as=csv`}
        >
          Keep it as a table (CSV)
        </a>
      </p>
      <WhatTheyDid did={shown.did} />
      <WhatWePaid paid={shown.paid} days={shown.days} />
      <WhatIsOwed waiting={shown.waiting} today={shown.today} {...around} />
      <WhatNobodyPaid estimates={shown.estimates} {...around} />
    </>
  ),
});
