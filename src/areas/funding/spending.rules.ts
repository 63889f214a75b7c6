import { monthsLong } from "../../nouns/months.ts";
import type { Grant } from "./funding.ts";

/** By whom whoever is paid is led: as the organisation says it itself, where it is in the directory. */
export type Led = "by-a-community" | "not-by-one" | "not-known";

export const ledWords: Readonly<Record<Led, string>> = {
  "by-a-community": "Led by a community of this place, as they say themselves",
  "not-by-one": "Not led by one",
  "not-known": "Not known: not in the directory",
};
export const leds = ["by-a-community", "not-by-one", "not-known"] as const;

/** Paid to some of them: how much, in how many agreements, to how many organisations. */
export interface Part {
  readonly led: Led;
  readonly pence: number;
  readonly agreements: number;
  readonly organisations: number;
}

export interface Lengths {
  readonly known: number;
  readonly notKnown: number;
  /** Half of those known are shorter, in months; null where none is known. */
  readonly medianMonths: number | null;
  readonly upToAYear: number;
  readonly threeYearsOrMore: number;
}

export interface Spending {
  /** As printed: "April 2025 to March 2026". */
  readonly period: string;
  readonly agreements: number;
  readonly pence: number;
  readonly parts: readonly Part[];
  readonly lengths: Lengths;
  readonly corePence: number;
  readonly coversNotSaidPence: number;
  /** Nobody reads out of these sums what one organisation gets, whatever is published beside them. */
  readonly tellsOfNobodyAlone: boolean;
}

/** The financial year that a plain date lies in, by the year in which it begins. */
export const yearOf = (plainDate: string): number =>
  Number(plainDate.slice(0, 4)) - (plainDate.slice(5, 7) < "04" ? 1 : 0);

export const awardedIn = (year: number) => ({ from: `${year}-04-01`, before: `${year + 1}-04-01` });

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

const medianOf = (numbers: readonly number[]): number | null => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
};

/** A length within two weeks of a whole year is that year: agreements end on the day before, or after. */
const slackMonths = 0.5;

function lengthsOf(grants: readonly Grant[]): Lengths {
  const months = grants.flatMap(({ startsOn, endsOn }) =>
    startsOn === null || endsOn === null ? [] : [monthsLong(startsOn, endsOn)],
  );
  return {
    known: months.length,
    notKnown: grants.length - months.length,
    medianMonths: medianOf(months),
    upToAYear: months.filter((length) => length <= 12 + slackMonths).length,
    threeYearsOrMore: months.filter((length) => length >= 36 - slackMonths).length,
  };
}

/** What each organisation gets of these, in pence. */
const paidToEach = (grants: readonly Grant[]): readonly number[] =>
  [...Map.groupBy(grants, ({ recipientId, recipient }) => recipientId ?? recipient.toLowerCase()).values()].map((of) =>
    sumOf(of.map(({ pence }) => pence)),
  );

const partOf = (led: Led, grants: readonly Grant[]): Part => ({
  led,
  pence: sumOf(grants.map(({ pence }) => pence)),
  agreements: grants.length,
  organisations: paidToEach(grants).length,
});

const organisationsMin = 3;
const largestShareMax = 0.8;

/**
 * May a sum of these be shown to people who may not see each agreement? What is published is taken off first, as any
 * reader can; a rest paid to one or two, or nearly all to one, would tell what a single organisation gets.
 */
function hidesEach(grants: readonly Grant[]): boolean {
  const paid = paidToEach(grants.filter(({ isPublic }) => !isPublic));
  const pence = sumOf(paid);
  return (
    paid.length === 0 || (paid.length >= organisationsMin && pence > 0 && Math.max(...paid) / pence <= largestShareMax)
  );
}

/**
 * Where the money of a financial year goes: the agreements awarded in it, whole amounts in the year of their award.
 * @param led by organisation: does it say that a community leads it?
 * @practice P33
 */
export function spendingOf(
  grants: readonly Grant[],
  { led, year }: { readonly led: ReadonlyMap<string, boolean>; readonly year: number },
): Spending {
  const ledBy = ({ recipientId }: Grant): Led => {
    const said = recipientId === null ? undefined : led.get(recipientId);
    if (said === undefined) return "not-known";
    return said ? "by-a-community" : "not-by-one";
  };
  const where = (...covers: readonly Grant["covers"][]): readonly Grant[] =>
    grants.filter((one) => covers.includes(one.covers));
  const [core, notSaid] = [where("core", "both"), where("not-said")];
  const penceOf = (some: readonly Grant[]): number => sumOf(some.map(({ pence }) => pence));
  // What pays for projects alone is the whole without the other two, so it is a sum that is shown as well.
  const byLed = leds.map((one) => grants.filter((grant) => ledBy(grant) === one));
  const shown = [...byLed, core, notSaid, where("project")];
  return {
    period: `April ${year} to March ${year + 1}`,
    agreements: grants.length,
    pence: penceOf(grants),
    parts: leds.map((one, at) => partOf(one, byLed[at] ?? [])),
    lengths: lengthsOf(grants),
    corePence: penceOf(core),
    coversNotSaidPence: penceOf(notSaid),
    tellsOfNobodyAlone: shown.every(hidesEach),
  };
}

/** The share that reaches organisations led by communities: at least and at most, as far as it is known of who is paid. */
export function shareReached({ parts, pence }: Pick<Spending, "parts" | "pence">): {
  readonly low: number;
  readonly high: number;
} | null {
  const of = (led: Led): number => parts.find((part) => part.led === led)?.pence ?? 0;
  if (pence === 0) return null;
  return { low: of("by-a-community") / pence, high: (of("by-a-community") + of("not-known")) / pence };
}
