import type { Agreement } from "./agreement.ts";
import { newestOf } from "./agreement.rules.ts";
import type { AgreementLine } from "./agreement.schema.ts";
import { endsSoon, isReviewOverdue, reviewDueOn, stateOf, versionInForce, waitsFor } from "./in-force.rules.ts";
import type { AgreementState } from "./in-force.rules.ts";

/** How an agreement stands today, for a list: what holds, else what was written last. */
export function lineOf(agreement: Agreement, today: string): AgreementLine {
  const { title, startsOn, endsOn } = versionInForce(agreement, today) ?? newestOf(agreement);
  const waits = waitsFor(agreement, today);
  return {
    id: agreement.id,
    title,
    parties: agreement.parties,
    state: stateOf(agreement, today),
    startsOn,
    endsOn,
    endsSoon: endsSoon(agreement, today),
    reviewDueOn: reviewDueOn(agreement, today) ?? null,
    reviewOverdue: isReviewOverdue(agreement, today),
    waitsFor: agreement.parties.filter(({ id }) => waits.includes(id)).map(({ name }) => name),
  };
}

export const stateWords: Readonly<Record<AgreementState, string>> = {
  "in-force": "in force",
  waiting: "waits to be signed",
  "to-begin": "signed, not begun yet",
  lapsed: "ended",
  withdrawn: "withdrawn",
  left: "ended: one side left",
};
