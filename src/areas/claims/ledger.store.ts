import { moneyAgreed, moneyPaid } from "../recognition/index.ts";
import type { Entry } from "../recognition/index.ts";
import type { Claim } from "./claim.ts";

type Owed = Pick<Claim, "id" | "kind" | "pence" | "person" | "organisation">;

interface Step {
  /** A plain date. */
  readonly onDay: string;
  readonly postedBy: string | null;
}

const payeeOf = ({ person, organisation }: Owed) =>
  organisation !== null
    ? ({ kind: "organisation", id: organisation.id } as const)
    : person !== null
      ? ({ kind: "person", id: person.id } as const)
      : ({ kind: "place" } as const);

const entryOf = (claim: Owed, step: string, { onDay, postedBy }: Step) => ({
  source: "claim",
  sourceId: claim.id,
  step,
  onDay,
  postedBy,
});

const agreedLines = (claim: Owed) =>
  moneyAgreed(claim.kind, claim.pence, { payer: { kind: "place" }, payee: payeeOf(claim) });

/** From here on it is owed. */
export const agreedEntry = (claim: Owed, step: Step): Entry => ({
  ...entryOf(claim, "agreed", step),
  lines: agreedLines(claim),
});

/** Owed no more: it was paid. */
export const paidEntry = (claim: Owed, step: Step): Entry => ({
  ...entryOf(claim, "paid", step),
  lines: moneyPaid(claim.kind, claim.pence, payeeOf(claim)),
});

/** Owed no more: whoever was to be paid was forgotten before. */
export const takenBackEntry = (claim: Owed, step: Step): Entry => ({
  ...entryOf(claim, "taken-back", step),
  corrects: "agreed",
  lines: agreedLines(claim).map((line) => ({ ...line, minutes: 0, pence: -line.pence })),
});
