import type { Entry } from "./entry.ts";

/** How an entry stands. Worked out, never written down. */
export const entryStates = ["open", "proposed", "matched", "thanked", "declined", "lapsed", "withdrawn"] as const;
export type EntryState = (typeof entryStates)[number];

export const stateWords: Readonly<Record<EntryState, string>> = {
  open: "open",
  proposed: "waits for an answer",
  matched: "matched",
  thanked: "matched and thanked",
  declined: "open; whoever was asked cannot",
  lapsed: "its last day is over",
  withdrawn: "withdrawn",
};

type Judged = Pick<Entry, "withdrawal" | "untilOn" | "matches">;

/** @practice P36 */
export function stateOf({ withdrawal, untilOn, matches }: Judged, today: string): EntryState {
  const accepted = matches.filter(({ says }) => says === "accepted");
  if (accepted.some(({ thankedAt }) => thankedAt !== null)) return "thanked";
  if (accepted.length > 0) return "matched";
  if (withdrawal !== null) return "withdrawn";
  if (untilOn < today) return "lapsed";
  if (matches.some(({ says }) => says === null)) return "proposed";
  return matches.some(({ offerId }) => offerId === null) ? "declined" : "open";
}

/** Can something still be brought together with it? */
export const isOpen = ({ withdrawal, untilOn }: Judged, today: string): boolean =>
  withdrawal === null && untilOn >= today;
