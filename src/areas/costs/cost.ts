/** What belongs to the full cost of one hour that an organisation gives. */
export const parts = [
  "pay",
  "on-costs",
  "preparation",
  "supervision",
  "relationships",
  "overhead",
  "room",
  "interpreting",
] as const;
export type Part = (typeof parts)[number];

/** In pence, in percent, or in minutes for an hour given. */
export const unitOf: Readonly<Record<Part, "pence" | "percent" | "minutes">> = {
  pay: "pence",
  "on-costs": "percent",
  preparation: "minutes",
  supervision: "minutes",
  relationships: "minutes",
  overhead: "percent",
  room: "pence",
  interpreting: "pence",
};

/** The most that is taken: above it a figure is a slip of the pen. */
export const mostOf = { pence: 50_000, percent: 200, minutes: 240 } as const;

export interface PartSaid {
  /** A whole number in its unit. */
  readonly amount: number;
  /** Where the figure is from; empty: it is an estimate. */
  readonly source: string;
}

export type Parts = Readonly<Record<Part, PartSaid>>;

export const standings = ["not-yet", "confirmed", "disputed"] as const;
export type Standing = (typeof standings)[number];

/** What an hour costs from a month on. */
export interface Model {
  readonly id: string;
  /** The first of a month, as a plain date. */
  readonly fromMonth: string;
  readonly parts: Parts;
  /** How far an estimate may be off, either way. */
  readonly offPercent: number;
  readonly standing: Standing;
  /** Why it is disputed. */
  readonly because: string;
  readonly writtenOn: string;
}

/** An amount with the least and the most that it may be. */
export interface Ranged {
  readonly about: number;
  readonly least: number;
  readonly most: number;
}

/** Time that an organisation gave in a month, out of the totals of the ledger. */
export interface MonthGiven {
  /** The first of a month, as a plain date. */
  readonly month: string;
  readonly minutes: number;
}

/** What an organisation’s hours cost, what was paid, and what nobody paid for. */
export interface Estimate {
  readonly minutes: number;
  /** Of them those of months for which no cost is written down. */
  readonly minutesWithout: number;
  readonly cost: Ranged;
  readonly paid: number;
  readonly unpaid: Ranged;
  /** The unpaid part of the hours. */
  readonly unpaidMinutes: number;
  /** Confirmed only where each cost that was used is. */
  readonly standing: Standing;
}

export const paysFor = ["activity", "partnership-building", "core", "training", "interpreting"] as const;
export type PaysFor = (typeof paysFor)[number];

export interface Payment {
  readonly number: number;
  /** A plain date. */
  readonly dueOn: string;
  readonly pence: number;
  readonly paidOn: string | null;
}

/** What a grant or contract is for, its days of payment, and the yes of both sides. */
export interface Agreement {
  readonly paysFor: PaysFor;
  /** A plain date. */
  readonly reviewOn: string;
  readonly payerYesOn: string | null;
  readonly payeeYesOn: string | null;
  readonly payments: readonly Payment[];
}

export type PartyKind = "organisation" | "person" | "service" | "place";

export interface Did {
  readonly about: string;
  readonly party: PartyKind;
  readonly minutes: number;
}

export interface Paid {
  readonly about: string;
  readonly party: PartyKind;
  readonly pence: number;
}

export interface Waits {
  readonly id: string;
  readonly kind: "claim" | "payment";
  readonly payee: "an organisation" | "a person";
  /** Whose; null of a person, whose name is on the claim alone. */
  readonly organisationName: string | null;
  readonly state: "claimed" | "agreed";
  readonly pence: number;
  /** Since when they wait for it: the day of the claim, or the day of payment that was agreed. */
  readonly since: string;
  /** By which day it was to come. */
  readonly payBy: string;
}

export interface Waiting {
  readonly claimed: number;
  readonly agreed: number;
  readonly count: number;
  /** The oldest first. */
  readonly first: readonly Waits[];
}

export interface EstimateOf {
  readonly organisationId: string;
  readonly name: string;
  readonly estimate: Estimate;
}

export interface AgreementKept extends Agreement {
  readonly grantId: string;
  readonly title: string;
  readonly organisationId: string | null;
  readonly organisationName: string;
  /** When it was written as it stands: the yes is to this and to nothing later. */
  readonly writtenAt: string;
}

/** A grant or contract of the list of funding, as far as its payment needs it. */
export interface GrantPaid {
  readonly id: string;
  readonly title: string;
  readonly recipient: string;
  readonly pence: number;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}
