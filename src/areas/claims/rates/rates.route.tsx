import { z } from "zod";
import { Notice, Questions, Table, Tag, dateText, formPage, inOrderOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { moneyText } from "../../../nouns/money.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { levels, usualPence } from "../claim.ts";
import type { Rate } from "../claim.ts";
import { mayPay } from "../claims.policy.ts";
import { claimWords, trail } from "../claims.words.ts";
import { takeMoneyTurn } from "../claims.store.ts";
import { formShown } from "../place-shown.ts";
import { ratesOn } from "../rate.rules.ts";
import { listRates, saveRate } from "../rates.store.ts";
import { rateOf } from "./rates.rules.ts";

const levelNames = claimWords("en").levels;

const questions: readonly Question[] = [
  {
    name: "level",
    label: "What is paid?",
    kind: "radios",
    choices: levels.map((level) => ({
      value: level,
      words: levelNames[level],
      hint: `Usual: ${moneyText(usualPence[level])}. Check before use.`,
    })),
  },
  { name: "amount", label: "How many pounds?", kind: "text" },
  { name: "fromDay", label: "From which day?", kind: "date" },
  {
    name: "payer",
    label: "Whose rate is it? (you can leave this empty)",
    hint: "A funder, where it is not the place’s own rate.",
    kind: "text",
  },
];

interface RatesShown {
  readonly rates: readonly Rate[];
  readonly today: string;
}

const Rates = ({ rates, today }: RatesShown) => {
  const current = new Set(ratesOn(rates, today).map(({ id }) => id));
  return rates.length === 0 ? (
    <Notice kind="information" language="en">
      <p>No rate is set yet, so nobody can claim for their time. Expenses can be claimed.</p>
    </Notice>
  ) : (
    <Table
      id="rates"
      caption="Rates, the newest first"
      language="en"
      columns={[
        { heading: "What", kind: "text", cell: ({ level }) => levelNames[level] },
        {
          heading: "Whose",
          kind: "text",
          cell: ({ payer }) => (payer === "" ? "The place’s own" : <bdi>{payer}</bdi>),
        },
        { heading: "Pounds", kind: "words", cell: ({ pence }) => moneyText(pence) },
        {
          heading: "From",
          kind: "words",
          cell: ({ id, fromDay }) => (
            <>
              {dateText(fromDay, "en")}{" "}
              <Tag words={current.has(id) ? "holds today" : fromDay > today ? "to come" : "earlier"} />
            </>
          ),
        },
      ]}
      groups={[{ rows: rates }]}
      rowKey={({ id }) => id}
    />
  );
};

const drawing = (shown: RatesShown, attempt: Attempt, view: View) => {
  const { place, language, idempotencyKey } = formShown(view);
  const problems = inOrderOf(questions, attempt.problems);
  return formPage(
    {
      title: "What people’s time is paid",
      lead: "The rate of the day holds. A later one never changes what was claimed before.",
      breadcrumbs: trail(place, "en"),
      language,
      problems,
      action: `/${place.slug}/claims/rates`,
      idempotencyKey,
      button: { words: "Set this rate" },
      before: (
        <>
          <Rates {...shown} />
          <p>
            The usual amounts are the scale of the National Institute for Health and Care Research for people who are
            involved in its work, as we know it; half a day and a day are paid alike by NICE. Check them before use.
          </p>
        </>
      ),
    },
    <Questions questions={questions} typed={attempt.typed} language={language} problems={problems} />,
  );
};

const told = z.object({
  rates: z
    .array(
      z.object({ id: z.string(), level: z.enum(levels), payer: z.string(), pence: z.number(), fromDay: z.string() }),
    )
    .readonly(),
});

export const ratesRoute = lookInPlace({
  method: "GET",
  path: "/{place}/claims/rates",
  summary: "What people’s time is paid, from which day on, and the form that sets a rate",
  practices: ["P20"],
  answers: z
    .custom<RatesShown>()
    .transform(({ rates }): z.input<typeof told> => ({ rates }))
    .pipe(told),
  permit: mayPay,
  find: async (tx, { at }) => ({ rates: await listRates(tx), today: at.toISOString().slice(0, 10) }),
  answer: ({ rates, today }) => found({ rates, today }),
  page: (shown, view) => drawing(shown, { typed: { fromDay: shown.today }, problems: [] }, view),
});

const text = z.string().max(1000).default("");

export const setRateRoute = changeInPlace({
  path: "/{place}/claims/rates",
  summary: "Set what a kind of work is paid from a day on; a change begins today or later",
  practices: ["P20"],
  reads: {
    body: z.strictObject({
      level: text.describe(levels.join(", ")),
      amount: text.describe("In pounds."),
      fromDay: text.describe("From which day it holds."),
      payer: text.describe("Whose rate it is; empty: the place’s own."),
    }),
  },
  permit: mayPay,
  find: async (tx, { at }) => {
    await takeMoneyTurn(tx);
    return { rates: await listRates(tx), today: at.toISOString().slice(0, 10) };
  },
  decide: ({ rates, today }, { body }) => rateOf(body, rates, today),
  save: async (tx, rate, { actor, place }) => {
    const id = await saveRate(tx, rate, actor.member?.personId ?? "");
    return {
      id,
      path: `/${place.slug}/claims/rates`,
      happened: {
        what: "claims.rate-set",
        subject: { kind: "rate", id },
        detail: { level: rate.level, pence: rate.pence, fromDay: rate.fromDay },
      },
    };
  },
  form: (attempt, view, thing) => drawing(thing ?? { rates: [], today: "" }, attempt, view),
});
