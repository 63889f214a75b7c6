/** What somebody would like in return for their time. */
export const wishes = [
  "money",
  "voucher",
  "expenses",
  "training",
  "reference",
  "space",
  "equipment",
  "food",
  "donation",
  "nothing",
] as const;
export type Wish = (typeof wishes)[number];

/** Of them, those for which a fee is paid. Vouchers count as earnings like money. */
export const paidWishes: readonly Wish[] = ["money", "voucher", "donation"];

export const periods = ["week", "month"] as const;
export type Period = (typeof periods)[number];

/** The most that somebody wants to be paid in a week or a month. */
export interface Ceiling {
  readonly every: Period;
  readonly pence: number;
}

export interface Offer {
  readonly wants: Wish;
  /** The charity that a donation goes to; empty where it is none. */
  readonly donationTo: string;
  readonly ceiling: Ceiling | null;
  /** Where a letter goes when money comes; empty: it is read here. */
  readonly email: string;
  /** The code of the language in which they chose. */
  readonly language: string;
  /** Who typed it; null where they are no longer known. */
  readonly writtenById: string | null;
}

/** What the place says of paying: the newest holds. */
export interface Terms {
  readonly adviser: string;
  readonly adviserContact: string;
  readonly daysToPay: number;
  readonly feeAccount: string;
  readonly expenseAccount: string;
  /** Whom people ask where something is wrong with their money; empty: the place. */
  readonly askWhom: string;
  /** The place's own words on advice about benefits, by the code of their language. */
  readonly leaflets: Readonly<Partial<Record<string, string>>>;
}

/** Until a place says otherwise: three weeks, as NICE pays its lay members, and nobody named who advises. */
export const termsAtFirst: Terms = {
  adviser: "",
  adviserContact: "",
  daysToPay: 21,
  feeAccount: "",
  expenseAccount: "",
  askWhom: "",
  leaflets: {},
};

export const expenses = ["travel", "childcare", "data", "meals", "companion", "other"] as const;
export type Expense = (typeof expenses)[number];

export const levels = ["review", "hour", "two-hours", "half-day", "day", "day-prepared"] as const;
export type Level = (typeof levels)[number];

/** NIHR’s usual scale as we know it, to begin with; NICE pays the days alike. Each is checked by the place before it holds. */
export const usualPence: Readonly<Record<Level, number>> = {
  review: 1250,
  hour: 2500,
  "two-hours": 5000,
  "half-day": 7500,
  day: 15_000,
  "day-prepared": 30_000,
};

export interface Rate {
  readonly id: string;
  readonly level: Level;
  /** Whose rate it is; empty: the place's own. */
  readonly payer: string;
  readonly pence: number;
  /** A plain date. */
  readonly fromDay: string;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A session that somebody was at. */
export interface SessionAttended {
  readonly id: string;
  readonly title: string;
  /** A plain date. */
  readonly onDay: string;
}

/** A fee as far as a ceiling counts it. */
export interface FeeCounted {
  readonly pence: number;
  /** A plain date. */
  readonly day: string;
}

export type ClaimState = "waits" | "agreed" | "refused" | "paid";

export interface Claim {
  readonly id: string;
  /** Null where it is an organisation's, or they were forgotten. */
  readonly person: Named | null;
  readonly organisation: Named | null;
  readonly kind: "expense" | "fee";
  readonly what: Expense | Level;
  /** The money is needed before the day. */
  readonly ahead: boolean;
  readonly words: string;
  /** Plain dates. */
  readonly onDay: string;
  readonly claimedOn: string;
  readonly payBy: string;
  readonly pence: number;
  readonly typedById: string | null;
  readonly hasReceipt: boolean;
  /** The session that it is for. */
  readonly sessionId: string | null;
  readonly says: "yes" | "no" | null;
  readonly because: string;
  readonly decidedAt: string | null;
  readonly runId: string | null;
  /** A plain date. */
  readonly paidOn: string | null;
}

export interface Run {
  readonly id: string;
  /** A plain date. */
  readonly payOn: string;
  readonly feeAccount: string;
  readonly expenseAccount: string;
  readonly claims: number;
  readonly pence: number;
}

/** In one answer, and in one pay run. */
export const claimsMax = 500;
export const penceMax = 100_000_000;
