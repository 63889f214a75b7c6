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

const asking: Clock = {
  what: "From asking to the assessment, and to the money",
  says: "No number of days stands in the law. It is to be in good time, and a place may promise days of its own.",
  source: "Care Act 2014, sections 9, 24 and 25",
  validFrom: "2015-04-01",
  lookedUp: "2026-11-23",
};

/** A clock of looking at a budget again: so many months after it began, then each so many. */
interface ReviewClock extends Clock {
  readonly firstMonths: number;
  readonly laterMonths: number;
}

const directOfCouncil: ReviewClock = {
  what: "Looking at a direct payment of a council",
  says: "Within six months of the first payment, then each twelve months.",
  source: "Care and Support (Direct Payments) Regulations 2014, regulation 7",
  validFrom: "2015-04-01",
  lookedUp: "2026-11-23",
  firstMonths: 6,
  laterMonths: 12,
};

const directOfNhs: ReviewClock = {
  what: "Looking at a direct payment of the NHS",
  says: "Within three months of the first payment, then each twelve months.",
  source: "National Health Service (Direct Payments) Regulations 2013, regulation 14",
  validFrom: "2013-08-01",
  lookedUp: "2026-11-23",
  firstMonths: 3,
  laterMonths: 12,
};

/** Those regulations are of direct payments alone. */
const planOfOthers: ReviewClock = {
  what: "Looking at money that the council, the NHS or whoever helps looks after",
  says: "The regulations of direct payments set no time for these. The plan is to be kept under review, and guidance expects that at least each twelve months.",
  source: "Care Act 2014, section 27; Care and Support Statutory Guidance, chapter 13",
  validFrom: "2015-04-01",
  lookedUp: "2026-11-23",
  firstMonths: 12,
  laterMonths: 12,
};

/** What is known of times on the way to a personal budget in England. */
export const clocks: readonly Clock[] = [asking, directOfCouncil, directOfNhs, planOfOthers];

type Done = Pick<BudgetStep, "did" | "on" | "choice" | "payer">;

/** When a budget is to be looked at again, and which clock says so. */
export interface Review {
  /** A plain date. */
  readonly due: string;
  readonly because: string;
}

const saidOf = ({ what, says, source }: Clock): string => `${what}: ${says} (${source})`;

/** Where both pay, or nobody wrote down who does, the sooner of the two clocks of direct payments holds. */
function clockOf({ choice, payer }: Pick<Done, "choice" | "payer">): { readonly clock: ReviewClock; because: string } {
  if (choice !== "direct") return { clock: planOfOthers, because: saidOf(planOfOthers) };
  if (payer === "council") return { clock: directOfCouncil, because: saidOf(directOfCouncil) };
  const why =
    payer === "nhs" ? "" : payer === "both" ? "Both pay, and the sooner holds. " : "Nobody wrote down who pays. ";
  return { clock: directOfNhs, because: `${why}${saidOf(directOfNhs)}` };
}

/**
 * By which day the budget is looked at again, by the clock of how the money is held and who pays. Writing the same
 * arrangement down again does not begin its time anew.
 *
 * @returns null where no money was arranged.
 * @example reviewOf([{ did: "arranged", on: "2026-01-31", choice: "direct", payer: "nhs" }])?.due // "2026-04-30"
 * @practice P27
 */
export function reviewOf(steps: readonly Done[]): Review | null {
  const arranged = steps.filter(({ did }) => did === "arranged");
  const last = arranged.at(-1);
  if (last === undefined) return null;
  const before = arranged.findLastIndex(({ choice, payer }) => choice !== last.choice || payer !== last.payer);
  const began = arranged[before + 1] ?? last;
  const reviewed = steps.slice(steps.indexOf(began)).findLast(({ did }) => did === "reviewed");
  const { clock, because } = clockOf(last);
  return {
    due:
      reviewed === undefined ? monthsLater(began.on, clock.firstMonths) : monthsLater(reviewed.on, clock.laterMonths),
    because,
  };
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

/** What waits in a way to a budget, by plain dates: nothing where the case is over, whatever was written before. */
export function waitingOf(steps: readonly Done[], { isOver }: { readonly isOver: boolean }) {
  const review = isOver ? null : reviewOf(steps);
  return {
    waitsSince: isOver ? null : waitsSince(steps),
    reviewDue: review?.due ?? null,
    reviewBecause: review?.because ?? null,
  };
}
