import type { AskListed } from "../asks/index.ts";

export interface Named {
  readonly id: string;
  readonly name: string;
}

export const planKinds = ["service-change", "commissioning", "evaluation", "campaign"] as const;
export type PlanKind = (typeof planKinds)[number];
export const kindNames: Readonly<Record<PlanKind, string>> = {
  "service-change": "Change of a service",
  commissioning: "Commissioning round",
  evaluation: "Evaluation",
  campaign: "Campaign",
};

/** The points of decision, in their order. */
export const points = ["need-seen", "scope-open", "scope-fixed", "options", "decision", "review"] as const;
export type PointKind = (typeof points)[number];
export const pointNames: Readonly<Record<PointKind, string>> = {
  "need-seen": "The need was seen",
  "scope-open": "The scope was open",
  "scope-fixed": "The scope was fixed",
  options: "Options were chosen",
  decision: "It was decided",
  review: "It was looked at again",
};

export interface Point {
  readonly kind: PointKind;
  /** Plain dates, as all days of plans. */
  readonly plannedOn: string | null;
  /** Of the scope it follows from what fixed it. */
  readonly wasOn: string | null;
  readonly decided: string;
}

/** What can fix the scope of a plan. */
export const fixingKinds = [
  "own-date",
  "budget-line",
  "specification",
  "procurement-notice",
  "board-paper",
  "announcement",
] as const;
export type FixingKind = (typeof fixingKinds)[number];
export const fixingNames: Readonly<Record<FixingKind, string>> = {
  "own-date": "The day the owner names",
  "budget-line": "A line in a budget",
  specification: "A specification",
  "procurement-notice": "A procurement notice",
  "board-paper": "A board paper",
  announcement: "An announcement",
};

export type Side = "owner" | "partner";

export interface Fixing {
  readonly id: string;
  readonly kind: FixingKind;
  readonly onDay: string;
  readonly words: string;
  readonly link: string;
  /** Which partner attached it, and may strike it; null where whoever looks after the plan did. */
  readonly partnerId: string | null;
  /** Struck, for everybody to see and with why; it no longer counts. */
  readonly struck: { readonly onDay: string; readonly because: string } | null;
}

/** Which question was on the table at a session. */
export const questionsAsked = ["scope", "options", "decision", "review"] as const;
export type QuestionAsked = (typeof questionsAsked)[number];
export const questionNames: Readonly<Record<QuestionAsked, string>> = {
  scope: "What the plan is for (the scope)",
  options: "Which options there are",
  decision: "What is decided",
  review: "How it went",
};

export interface SessionOfPlan {
  readonly id: string;
  readonly about: QuestionAsked;
  readonly onDay: string | null;
  readonly groupId: string | null;
  readonly wasHeld: boolean;
  /** Somebody of a partner of the plan was there, or of a group that is one. */
  readonly partnersCame: boolean;
}

/** Ways of asking without being together. */
export const askedWays = ["invited", "emailed", "told", "sent-form"] as const;
export type AskedWay = (typeof askedWays)[number];
export const wayNames: Readonly<Record<AskedWay, string>> = {
  invited: "Invited",
  emailed: "E-mailed",
  told: "Told",
  "sent-form": "Sent a form or a consultation",
};

export const sayings = ["confirms", "disputes", "settles-early", "settles-late"] as const;
export type Saying = (typeof sayings)[number];

export interface Statement {
  readonly side: Side;
  readonly says: Saying;
  /** The two dates as they were when it was said. */
  readonly firstOn: string | null;
  readonly fixedOn: string | null;
  readonly words: string;
  /** A moment. */
  readonly saidAt: string;
}

export interface Change {
  readonly id: string;
  readonly words: string;
  readonly writtenOn: string;
  readonly answer: "so" | "not-so" | null;
}

/** How a plan reads for one partner, the earliest and best first. */
export const readings = ["early-changed", "early-unchanged", "late", "only-asked", "never"] as const;
export type Reading = (typeof readings)[number];
export const readingNames: Readonly<Record<Reading, string>> = {
  "early-changed": "Early, and this changed",
  "early-unchanged": "Early, nothing changed",
  late: "Late",
  "only-asked": "Only asked",
  never: "Never",
};

/** What partner and owner say of the dates. */
export const agreements = ["waiting", "confirmed", "disputed", "settled"] as const;
export type Agreement = (typeof agreements)[number];
export const agreementNames: Readonly<Record<Agreement, string>> = {
  waiting: "Not yet confirmed",
  confirmed: "Confirmed by the partner",
  disputed: "Disputed",
  settled: "Settled by both",
};

export interface Partner {
  readonly id: string;
  readonly organisation: Named | null;
  readonly group: Named | null;
  /** Led by people who use services. */
  readonly isUserLed: boolean;
  readonly statements: readonly Statement[];
  readonly changes: readonly Change[];
  /** When they were first involved for real, and first only asked. */
  readonly firstOn: string | null;
  readonly firstAskedOn: string | null;
  readonly agreement: Agreement;
  readonly reading: Reading;
  /** Whoever asks speaks for them. */
  readonly isMine: boolean;
}

export interface PlanListed {
  readonly id: string;
  readonly title: string;
  readonly kind: PlanKind;
  readonly commissioner: Named | null;
  readonly owner: Named | null;
  readonly startedOn: string;
  readonly publishedOn: string | null;
  readonly fixedOn: string | null;
  readonly points: readonly Point[];
  readonly partners: readonly Partner[];
  /** Of all its partners; the latest decides. */
  readonly reading: Reading;
  readonly communities: readonly Named[];
  readonly services: readonly Named[];
}

export interface Duty {
  readonly applies: boolean;
  readonly because: string;
  readonly decidedBy: string;
  readonly decidedOn: string;
}

export interface Plan extends PlanListed {
  readonly purpose: string;
  readonly stillOpen: string;
  readonly alreadyFixed: string;
  readonly whoDecides: string;
  readonly needToKnow: string;
  readonly timeToAnswer: string;
  readonly changesMind: string;
  readonly duty: Duty | null;
  readonly fixings: readonly Fixing[];
  readonly sessions: readonly SessionOfPlan[];
  /** What partners were asked for it, the newest first: asked, which is not involved. */
  readonly asks: readonly AskListed[];
}

export const plansMax = 200;
export const partnerName = ({ organisation, group }: Pick<Partner, "organisation" | "group">): string =>
  organisation?.name ?? group?.name ?? "";
