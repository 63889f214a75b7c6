import { monthsLater } from "../../nouns/months.ts";
import type { BudgetStep, BudgetStepDone } from "./budget.ts";

/** A time that the law, or nobody, sets. Dated: it may change. Check each against the current guidance. */
export interface Clock {
  readonly what: string;
  readonly says: string;
  readonly source: string;
  /** Since which day it is in force, and when it was last looked up. */
  readonly validFrom: string;
  readonly lookedUp: string;
}

/** What is known of times on the way to a personal budget in England. */
export const clocks: readonly Clock[] = [
  {
    what: "From asking to the assessment, and to the money",
    says: "No number of days stands in the law. It is to be in good time, and a place may promise days of its own.",
    source: "Care Act 2014, sections 9, 24 and 25",
    validFrom: "2015-04-01",
    lookedUp: "2026-11-23",
  },
  {
    what: "First look at a direct payment of a council",
    says: "Within six months of the first payment, then each twelve months.",
    source: "Care and Support (Direct Payments) Regulations 2014, regulation 7",
    validFrom: "2015-04-01",
    lookedUp: "2026-11-23",
  },
  {
    what: "First look at a direct payment of the NHS",
    says: "Within three months of the first payment, then each twelve months.",
    source: "National Health Service (Direct Payments) Regulations 2013, regulation 14",
    validFrom: "2013-08-01",
    lookedUp: "2026-11-23",
  },
];

const firstReviewMonths = 6;
const laterReviewMonths = 12;

/**
 * By which day the budget is looked at again: six months after the money was arranged, then each twelve.
 *
 * @returns a plain date; null where no money was arranged.
 * @example reviewDue([{ did: "arranged", on: "2026-01-31" }]) // "2026-07-31"
 */
export function reviewDue(steps: readonly Pick<BudgetStep, "did" | "on">[]): string | null {
  const arranged = steps.findLastIndex(({ did }) => did === "arranged");
  const on = steps[arranged]?.on;
  if (on === undefined) return null;
  const reviewed = steps.slice(arranged).findLast(({ did }) => did === "reviewed");
  return reviewed === undefined ? monthsLater(on, firstReviewMonths) : monthsLater(reviewed.on, laterReviewMonths);
}

const answers: readonly BudgetStepDone[] = [
  "refused",
  "offered",
  "assessed",
  "not-wanted",
  "another-way",
  "indicative",
  "arranged",
];

/**
 * Asked for, and no answer came since: since when it waits. Whoever is told no and asks again waits from that day; whoever
 * asks twice before any answer waits from the first. The law names no day by which it must come.
 *
 * @returns a plain date; null where nobody waits.
 * @example waitsSince([{ did: "asked", on: "2026-01-05" }, { did: "refused", on: "2026-01-06" }, { did: "asked", on: "2026-03-01" }]) // "2026-03-01"
 * @practice P27
 */
export function waitsSince(steps: readonly Pick<BudgetStep, "did" | "on">[]): string | null {
  const answered = steps.findLastIndex(({ did }) => answers.includes(did));
  return steps.slice(answered + 1).find(({ did }) => did === "asked")?.on ?? null;
}
