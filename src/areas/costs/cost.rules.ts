import { parts } from "./cost.ts";
import type { Estimate, Model, MonthGiven, Part, Parts, Ranged, Standing } from "./cost.ts";

type Amounts = Readonly<Record<Part, number>>;

export interface CostLine {
  readonly part: Part;
  readonly pence: number;
}

/** Pay with what is on top of it, for so many minutes. */
const staffPence = (amounts: Amounts, minutes: number): number =>
  Math.round((amounts.pay * (100 + amounts["on-costs"]) * minutes) / 6000);

/** One hour given, line by line in whole pence: the lines come to the whole. @practice P19 */
export function linesOf(amounts: Amounts): readonly CostLine[] {
  const hour = staffPence(amounts, 60);
  const [preparation, supervision, relationships] = [
    staffPence(amounts, amounts.preparation),
    staffPence(amounts, amounts.supervision),
    staffPence(amounts, amounts.relationships),
  ];
  const staff = hour + preparation + supervision + relationships;
  const pence: Amounts = {
    pay: amounts.pay,
    "on-costs": hour - amounts.pay,
    preparation,
    supervision,
    relationships,
    overhead: Math.round((staff * amounts.overhead) / 100),
    room: amounts.room,
    interpreting: amounts.interpreting,
  };
  return parts.map((part) => ({ part, pence: pence[part] }));
}

const sumOf = (amounts: Amounts): number => linesOf(amounts).reduce((sum, { pence }) => sum + pence, 0);

const amountsOf = (said: Parts, of: (amount: number, isEstimate: boolean) => number): Amounts => ({
  pay: of(said.pay.amount, said.pay.source === ""),
  "on-costs": of(said["on-costs"].amount, said["on-costs"].source === ""),
  preparation: of(said.preparation.amount, said.preparation.source === ""),
  supervision: of(said.supervision.amount, said.supervision.source === ""),
  relationships: of(said.relationships.amount, said.relationships.source === ""),
  overhead: of(said.overhead.amount, said.overhead.source === ""),
  room: of(said.room.amount, said.room.source === ""),
  interpreting: of(said.interpreting.amount, said.interpreting.source === ""),
});

export const amountsSaid = (said: Parts): Amounts => amountsOf(said, (amount) => amount);

/** The full cost of one hour: estimates at their least, as they are, and at their most. @practice P19 */
export const hourOf = ({ parts: said, offPercent }: Pick<Model, "parts" | "offPercent">): Ranged => ({
  about: sumOf(amountsSaid(said)),
  least: sumOf(amountsOf(said, (amount, isEstimate) => (isEstimate ? (amount * (100 - offPercent)) / 100 : amount))),
  most: sumOf(amountsOf(said, (amount, isEstimate) => (isEstimate ? (amount * (100 + offPercent)) / 100 : amount))),
});

/**
 * The cost that holds in a month: of those from that month or before it the latest, and of these the one written last. One
 * that the organisation confirmed is not put aside by one that it did not. @practice P19
 */
export function modelOf(models: readonly Model[], month: string): Model | undefined {
  const before = models.filter(({ fromMonth }) => fromMonth <= month);
  const confirmed = before.filter(({ standing }) => standing === "confirmed");
  return (confirmed.length > 0 ? confirmed : before).reduce<Model | undefined>(
    (best, model) => (best === undefined || model.fromMonth >= best.fromMonth ? model : best),
    undefined,
  );
}

/** The one that waits for the organisation’s word: written last, and not answered. Models in the order of writing. */
export const waitingOf = (models: readonly Model[]): Model | null => {
  const last = models.at(-1);
  return last?.standing === "not-yet" ? last : null;
};

const none: Ranged = { about: 0, least: 0, most: 0 };
const times = ({ about, least, most }: Ranged, minutes: number): Ranged => ({
  about: Math.round((about * minutes) / 60),
  least: Math.round((least * minutes) / 60),
  most: Math.round((most * minutes) / 60),
});
const plus = (one: Ranged, other: Ranged): Ranged => ({
  about: one.about + other.about,
  least: one.least + other.least,
  most: one.most + other.most,
});
const over = (pence: number, paid: number): number => Math.max(0, pence - paid);

const standingOf = (used: readonly Model[]): Standing =>
  used.some(({ standing }) => standing === "disputed")
    ? "disputed"
    : used.length > 0 && used.every(({ standing }) => standing === "confirmed")
      ? "confirmed"
      : "not-yet";

/**
 * What hours cost by the cost of their own month, less what was paid: never less than nothing. Models in the order in
 * which they were written. @practice P19
 */
export function estimateOf(models: readonly Model[], given: readonly MonthGiven[], paid: number): Estimate {
  const months = given.filter(({ minutes }) => minutes > 0);
  const costed = months.flatMap(({ month, minutes }) => {
    const model = modelOf(models, month);
    return model === undefined ? [] : [{ model, minutes }];
  });
  const minutes = months.reduce((sum, one) => sum + one.minutes, 0);
  const minutesCosted = costed.reduce((sum, one) => sum + one.minutes, 0);
  const cost = costed.reduce((sum, one) => plus(sum, times(hourOf(one.model), one.minutes)), none);
  const unpaid = { about: over(cost.about, paid), least: over(cost.least, paid), most: over(cost.most, paid) };
  return {
    minutes,
    minutesWithout: minutes - minutesCosted,
    cost,
    paid,
    unpaid,
    unpaidMinutes: cost.about === 0 ? 0 : Math.round((minutesCosted * unpaid.about) / cost.about),
    standing: standingOf(costed.map(({ model }) => model)),
  };
}

/** The whole of some estimates: of each part the sum. */
export const unpaidOfAll = (estimates: readonly Estimate[]): Ranged & { readonly minutes: number } => ({
  ...estimates.reduce((sum, { unpaid }) => plus(sum, unpaid), none),
  minutes: estimates.reduce((sum, { unpaidMinutes }) => sum + unpaidMinutes, 0),
});
