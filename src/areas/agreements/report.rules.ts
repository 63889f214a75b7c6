import type { Agreement } from "./agreement.ts";
import { endsSoon, isReviewOverdue, stateOf, waitsFor } from "./in-force.rules.ts";

/** What one can ask the list for. */
export const shows = ["all", "in-force", "ending", "review", "waiting", "lapsed", "withdrawn"] as const;
export type Show = (typeof shows)[number];

const belongs: Readonly<Record<Show, (agreement: Agreement, today: string) => boolean>> = {
  all: () => true,
  "in-force": (agreement, today) => stateOf(agreement, today) === "in-force",
  ending: endsSoon,
  review: isReviewOverdue,
  waiting: (agreement, today) => waitsFor(agreement, today).length > 0,
  lapsed: (agreement, today) => stateOf(agreement, today) === "lapsed",
  withdrawn: (agreement, today) => ["withdrawn", "left"].includes(stateOf(agreement, today)),
};

export const shownOf = (agreements: readonly Agreement[], show: Show, today: string): readonly Agreement[] =>
  agreements.filter((agreement) => belongs[show](agreement, today));

/** How many there are of each. One agreement can be in several. */
export const reportOf = (agreements: readonly Agreement[], today: string): Readonly<Record<Show, number>> => {
  const countOf = (show: Show): number => shownOf(agreements, show, today).length;
  return {
    all: agreements.length,
    "in-force": countOf("in-force"),
    ending: countOf("ending"),
    review: countOf("review"),
    waiting: countOf("waiting"),
    lapsed: countOf("lapsed"),
    withdrawn: countOf("withdrawn"),
  };
};
