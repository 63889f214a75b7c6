import { dayText } from "../../design/index.ts";
import type { Agreement } from "./agreement.ts";
import { newestOf } from "./agreement.rules.ts";
import { endsSoon, isReviewOverdue, reviewDueOn, versionInForce, waitsFor } from "./in-force.rules.ts";

interface Around {
  /** The organisations that whoever looks works for. */
  readonly ownIds: readonly string[];
  readonly personId: string;
  readonly today: string;
}

interface Waits {
  readonly id: string;
  readonly words: string;
  readonly because: string;
  /** ISO 8601, or a plain date. */
  readonly since: string | null;
  /** A plain date. */
  readonly by?: string;
  readonly verb: string;
}

const byDay = (by: string | undefined): Pick<Waits, "by"> => (by === undefined ? {} : { by });

/** What waits for somebody of one of the sides: to be signed, to be looked at, to be written anew. */
export function waitingOf(agreement: Agreement, { ownIds, personId, today }: Around): readonly Waits[] {
  const newest = newestOf(agreement);
  const { id, parties } = agreement;
  const names = parties.map(({ name }) => name).join(" and ");
  const signedHere = newest.signatures.some((one) => one.personId === personId);
  const toSign = !signedHere && waitsFor(agreement, today).some((side) => ownIds.includes(side));
  const { endsOn } = versionInForce(agreement, today) ?? newest;
  return [
    ...(toSign
      ? [
          {
            id,
            words: `“${newest.title}” waits for your side to sign.`,
            because: `Between ${names}. Nothing of it holds before both have signed.`,
            since: newest.writtenAt,
            verb: "Read and sign",
          },
        ]
      : []),
    ...(isReviewOverdue(agreement, today)
      ? [
          {
            id,
            words: `“${newest.title}” was to be looked at again.`,
            because: `Between ${names}. Is it still used, and still right?`,
            since: null,
            ...byDay(reviewDueOn(agreement, today)),
            verb: "Look at it together",
          },
        ]
      : []),
    ...(endsSoon(agreement, today)
      ? [
          {
            id,
            words: `“${newest.title}” ends on ${dayText(endsOn, "en")}.`,
            because: `Between ${names}. After that nothing more is shared.`,
            since: null,
            by: endsOn,
            verb: "Write the next one, or let it end",
          },
        ]
      : []),
  ];
}
