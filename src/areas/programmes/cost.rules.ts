import type { Cost, Part } from "./programme.ts";

export { durationText } from "../../nouns/duration.ts";
export { moneyText as poundsText } from "../../nouns/money.ts";

export interface HoursOf {
  readonly part: Part;
  readonly minutes: number;
  readonly minutesUnpaid: number;
}

export interface Totals {
  readonly hours: readonly HoursOf[];
  readonly minutes: number;
  readonly minutesUnpaid: number;
  /** What the unpaid hours would have cost, at what the programme counts an hour as. */
  readonly penceUnpaid: number;
  readonly penceSetAside: number;
  readonly penceSpent: number;
}

const parts: readonly Part[] = ["community", "statutory", "broker"];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Hours and money of getting ready, so that building trust is counted as the work it is. @practice P37 */
export function totalsOf(costs: readonly Cost[], hourPence: number): Totals {
  const hours = costs.flatMap((cost) => (cost.kind === "hours" ? [cost] : []));
  const pence = (kind: "set-aside" | "spent"): number =>
    sum(costs.flatMap((cost) => (cost.kind !== "hours" && cost.kind === kind ? [cost.pence] : [])));
  const unpaid = hours.filter(({ paid }) => paid === "nobody");
  const minutesUnpaid = sum(unpaid.map(({ minutes }) => minutes));
  return {
    hours: parts.map((part) => ({
      part,
      minutes: sum(hours.filter(({ side }) => side === part).map(({ minutes }) => minutes)),
      minutesUnpaid: sum(unpaid.filter(({ side }) => side === part).map(({ minutes }) => minutes)),
    })),
    minutes: sum(hours.map(({ minutes }) => minutes)),
    minutesUnpaid,
    penceUnpaid: Math.round((minutesUnpaid * hourPence) / 60),
    penceSetAside: pence("set-aside"),
    penceSpent: pence("spent"),
  };
}
