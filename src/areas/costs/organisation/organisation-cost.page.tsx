import { Button, ButtonLink, Field, Form, Notice, PageTitle, Table, Tag, dateText } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { moneyText } from "../../../nouns/money.ts";
import type { Estimate, Model } from "../cost.ts";
import { unitOf } from "../cost.ts";
import { amountsSaid, hourOf, linesOf } from "../cost.rules.ts";
import { hoursText, methodWords, partWords, rangedText, standingWords, trail } from "../costs.words.ts";
import type { Period } from "../period.rules.ts";

export interface OrganisationCostShown {
  readonly organisation: { readonly id: string; readonly name: string };
  /** The newest first. */
  readonly models: readonly Model[];
  readonly current: Model | null;
  /** What the organisation is asked about. */
  readonly waiting: Model | null;
  readonly estimate: Estimate | null;
  readonly period: Period;
  readonly mayWrite: boolean;
  readonly maySay: boolean;
}

interface Around {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
}

const HourLines = ({ id, model }: { readonly id: string; readonly model: Model }) => (
  <Table
    id={id}
    caption={`One hour given, from ${dateText(model.fromMonth, "en")}`}
    language="en"
    columns={[
      { heading: "Part", kind: "text", cell: ({ part }) => partWords[part].short },
      {
        heading: "Written down",
        kind: "words",
        cell: ({ part }) => {
          const { amount } = model.parts[part];
          const unit = unitOf[part];
          return unit === "pence" ? moneyText(amount) : unit === "percent" ? `${amount}%` : `${amount} minutes`;
        },
      },
      { heading: "For an hour", kind: "words", cell: ({ pence }) => moneyText(pence) },
      {
        heading: "Where it is from",
        kind: "text",
        cell: ({ part }) =>
          model.parts[part].source === "" ? (
            `an estimate, ${model.offPercent}% either way`
          ) : (
            <bdi>{model.parts[part].source}</bdi>
          ),
      },
    ]}
    groups={[{ rows: linesOf(amountsSaid(model.parts)) }]}
    rowKey={({ part }) => part}
  />
);

const Unpaid = ({ estimate, period }: { readonly estimate: Estimate; readonly period: Period }) => (
  <section>
    <h2>What nobody paid for</h2>
    <p>
      From {dateText(period.from, "en")} to the end of the month of {dateText(period.until, "en")}:{" "}
      {hoursText(estimate.minutes)} given, which cost {rangedText(estimate.cost)}. Paid: {moneyText(estimate.paid)}.
    </p>
    <p>
      <strong>
        {estimate.unpaid.most === 0
          ? "What was paid covers it."
          : `Not paid for by anybody: ${rangedText(estimate.unpaid)}, which is ${hoursText(estimate.unpaidMinutes)}.`}
      </strong>{" "}
      It is an estimate and no debt. <Tag words={standingWords[estimate.standing]} />
    </p>
    {estimate.minutesWithout > 0 ? (
      <p>
        {hoursText(estimate.minutesWithout)} are of months before any cost was written down, and are not counted in it.
      </p>
    ) : null}
    <p className="al-aside">{methodWords}</p>
  </section>
);

const Saying = ({ model, around, at }: { readonly model: Model; readonly around: Around; readonly at: string }) => (
  <section>
    <h2>Is this right?</h2>
    <p>Only you of the organisation can say so.</p>
    {model.standing === "confirmed" ? null : (
      <Form action={`${at}/say`} idempotencyKey={`${around.idempotencyKey}-yes`}>
        <input type="hidden" name="model" value={model.id} />
        <input type="hidden" name="says" value="confirmed" />
        <Button words="It is right" />
      </Form>
    )}
    <Form action={`${at}/say`} idempotencyKey={`${around.idempotencyKey}-no`}>
      <input type="hidden" name="model" value={model.id} />
      <input type="hidden" name="says" value="disputed" />
      <Field
        kind="text"
        name="because"
        label="If it is not right: what is wrong?"
        value=""
        language={around.language}
        problems={[]}
      />
      <Button words="It is not right" look="second" />
    </Form>
  </section>
);

/** What an hour costs one organisation, what was paid, and what nobody paid for. @practice P19 */
export const organisationCostPage = (shown: OrganisationCostShown, around: Around) => {
  const { organisation, models, current, estimate, period, mayWrite, maySay } = shown;
  // What was confirmed can be disputed later.
  const asked = shown.waiting ?? current;
  const { place } = around;
  const at = `/${place.slug}/costs/${organisation.id}`;
  return {
    title: `What an hour costs ${organisation.name}`,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle
          title={`What an hour costs ${organisation.name}`}
          lead={
            current === null
              ? "It is not written down yet."
              : `${rangedText(hourOf(current))}, ${standingWords[current.standing]}.`
          }
        />
        {current?.standing === "disputed" ? (
          <Notice kind="information" language="en">
            <p>
              The organisation says what is wrong: <bdi>{current.because}</bdi>
            </p>
          </Notice>
        ) : null}
        {current === null ? null : <HourLines id="hour" model={current} />}
        {asked === null || asked.id === current?.id ? null : (
          <section>
            <h2>A new one waits for the organisation’s word</h2>
            <p>Until the organisation confirms it, nothing is worked out from it.</p>
            <HourLines id="waiting" model={asked} />
          </section>
        )}
        {asked === null || !maySay ? null : <Saying model={asked} around={around} at={at} />}
        {estimate === null ? null : <Unpaid estimate={estimate} period={period} />}
        {mayWrite ? (
          <p>
            <ButtonLink
              href={`${at}/write`}
              words={current === null ? "Write down what an hour costs" : "Write a new one"}
              look="second"
            />
          </p>
        ) : null}
        {models.length < 2 ? null : (
          <Table
            id="models"
            caption="All that was written, the newest first"
            language="en"
            columns={[
              { heading: "From", kind: "text", cell: ({ fromMonth }) => dateText(fromMonth, "en") },
              { heading: "An hour", kind: "words", cell: (model) => moneyText(hourOf(model).about) },
              { heading: "How it stands", kind: "text", cell: ({ standing }) => standingWords[standing] },
            ]}
            groups={[{ rows: models }]}
            rowKey={({ id }) => id}
          />
        )}
      </>
    ),
  };
};
