import { monthsLater } from "../../nouns/months.ts";
import type { AskListed } from "./ask.ts";

export const states = ["waits", "later", "yes", "took", "no", "no-answer", "taken-back"] as const;
export type State = (typeof states)[number];

type Said = Pick<AskListed, "says" | "laterOn" | "takenBackOn" | "minutesTook" | "byDay">;

/** Where an ask stands today, worked out from what was said and by when. */
export function stateOf({ says, laterOn, takenBackOn, minutesTook, byDay }: Said, today: string): State {
  if (takenBackOn !== null) return "taken-back";
  if (says === "no") return "no";
  if (says === "yes") return minutesTook === null ? "yes" : "took";
  const until = says === "later" ? (laterOn ?? byDay) : byDay;
  if (until < today) return "no-answer";
  return says === "later" ? "later" : "waits";
}

/** Still to be answered: also after its day has passed, until it is taken back. */
export const isOpen = (ask: Said, today: string): boolean =>
  ["waits", "later", "no-answer"].includes(stateOf(ask, today));

/** Others may join what is still to be answered, or was answered with yes and has not been. */
export const mayStillJoin = (ask: Said, today: string): boolean =>
  ["waits", "later", "yes"].includes(stateOf(ask, today)) && ask.byDay >= today;

export type Reminder = "answer" | "took";

/**
 * What the partner is told of at home. Nobody is chased: an ask stands there until its day; "later" is told again once,
 * from the day they named; after a yes they are asked once how long it took, for a month.
 */
export function reminderOf(ask: Said & { readonly session?: unknown }, today: string): Reminder | null {
  const { says, takenBackOn, byDay, laterOn, minutesTook } = ask;
  if (takenBackOn !== null || says === "no") return null;
  // Whoever is invited to a session is told of the invitation; it is not asked a second time.
  if (says === null && (ask.session ?? null) !== null) return null;
  if (says === null) return byDay >= today ? "answer" : null;
  if (says === "later")
    return laterOn !== null && laterOn <= today && today <= monthsLater(laterOn, 1) ? "answer" : null;
  return minutesTook === null && byDay <= today && today <= monthsLater(byDay, 1) ? "took" : null;
}

export const stateWords: Readonly<Record<State, string>> = {
  waits: "waits",
  later: "later",
  yes: "yes",
  took: "done",
  no: "no",
  "no-answer": "no answer",
  "taken-back": "taken back",
};
