import type { AllianceSide, KeptSays, Promised } from "./alliance.ts";

/** What each side says of a promise, as far as it says anything: its newest word. */
export const saysOf = ({ kept }: Pick<Promised, "kept">, side: AllianceSide): KeptSays | null =>
  kept.find((one) => one.side === side)?.says ?? null;

export type PromiseState = "open" | "overdue" | "kept" | "partly" | "not-kept" | "told-apart" | "one-says";

/** Where a promise stands: worked out from what each side says. Two sides that differ both stand. */
export function stateOf(promise: Pick<Promised, "kept" | "dueOn">, today: string): PromiseState {
  const [one, other] = [saysOf(promise, "one"), saysOf(promise, "other")];
  if (one !== null && other !== null) return one === other ? one : "told-apart";
  if (one !== null || other !== null) return "one-says";
  return promise.dueOn !== null && promise.dueOn < today ? "overdue" : "open";
}

export const stateWords: Readonly<Record<PromiseState, string>> = {
  open: "Open",
  overdue: "The day has passed",
  kept: "Kept, both sides say",
  partly: "Kept in part, both sides say",
  "not-kept": "Not kept, both sides say",
  "told-apart": "The sides do not say the same",
  "one-says": "One side has said, the other not yet",
};
