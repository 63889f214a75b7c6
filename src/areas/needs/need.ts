/** What is asked for that is no favour. */
export const needKinds = [
  "interpreter",
  "interpreter-of-gender",
  "letter",
  "easy-words",
  "food",
  "faith",
  "access",
  "transport",
  "childcare",
  "companion",
  "other",
] as const;
export type NeedKind = (typeof needKinds)[number];

/** As whom somebody asks. */
export const askedAs = ["person", "worker", "partner"] as const;
export type AskedAs = (typeof askedAs)[number];

export const answers = ["met", "refused", "not-needed"] as const;
export type Answer = (typeof answers)[number];

/** Who said no. */
export const refusers = ["reception", "booking", "clinical", "service-lead", "provider", "somebody"] as const;
export type Refuser = (typeof refusers)[number];

/** Why, as it was said. */
export const reasons = ["nobody-to-send", "too-late", "no-money", "against-rule", "not-ours", "none-given"] as const;
export type Reason = (typeof reasons)[number];

export const states = ["waiting", "overdue", "met", "late", "refused", "not-needed"] as const;
export type State = (typeof states)[number];

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface NeedStep {
  readonly side: "asker" | "service";
  readonly did: Answer;
  /** A plain date. */
  readonly on: string;
  readonly byRole: Refuser | null;
  readonly reason: Reason | null;
  readonly words: string;
  readonly by: string | null;
}

export interface Need {
  readonly id: string;
  readonly kind: NeedKind;
  /** Which language, which food; empty where the kind says it all. */
  readonly words: string;
  readonly service: Named;
  readonly community: Named | null;
  readonly askedAs: AskedAs;
  /** Null where they asked to be forgotten. */
  readonly askedById: string | null;
  /** Plain dates. */
  readonly askedOn: string;
  readonly neededBy: string;
  readonly steps: readonly NeedStep[];
}
