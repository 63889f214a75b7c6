/** What a case is about. Budgets and advocates have steps of their own, in areas of their own. */
export const caseKinds = ["referral", "budget", "advocacy"] as const;
export type CaseKind = (typeof caseKinds)[number];

export const kindWords: Readonly<Record<CaseKind, string>> = {
  referral: "Asked for help",
  budget: "Personal budget",
  advocacy: "Advocate",
};

/** Where the steps of a kind of its own stand, behind the place. */
export const kindPaths: Readonly<Record<CaseKind, string | null>> = {
  referral: null,
  budget: "budgets",
  advocacy: "advocacy",
};

/** Told apart because they have rights and ways of their own: psychosis and other severe mental illness among them. */
export const conditions = [
  "psychosis",
  "mental-health",
  "dementia",
  "learning",
  "physical",
  "carer",
  "not-said",
] as const;
export type Condition = (typeof conditions)[number];

export const conditionWords: Readonly<Record<Condition, string>> = {
  psychosis: "Psychosis or another severe mental illness",
  "mental-health": "Another difficulty with mental health",
  dementia: "Dementia",
  learning: "A learning disability or autism",
  physical: "A physical illness or disability",
  carer: "Caring for somebody",
  "not-said": "Not said",
};

/** Who helped the person to ask: so that one sees whether it works for those only who know somebody. */
export const waysHelped = ["nobody", "family", "vcso", "advocate", "not-said"] as const;
export type HelpedBy = (typeof waysHelped)[number];

export const helpedByWords: Readonly<Record<HelpedBy, string>> = {
  nobody: "Nobody: they asked themselves",
  family: "Family or friends",
  vcso: "A community organisation",
  advocate: "An advocate",
  "not-said": "Not said",
};

/** What happened, in its order. */
export const dids = ["asked", "accepted", "declined", "begun", "noted", "ended"] as const;
export type Did = (typeof dids)[number];

export const didWords: Readonly<Record<Did, string>> = {
  asked: "Asked for",
  accepted: "Taken on",
  declined: "Not taken on",
  begun: "Help began",
  noted: "Written down",
  ended: "Ended",
};

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Step {
  readonly did: Did;
  readonly words: string;
  readonly of: Named | null;
  readonly byId: string | null;
  readonly by: string | null;
  /** A plain date. */
  readonly on: string;
}

export const bases = ["consent", "vital", "law"] as const;
export type Basis = (typeof bases)[number];

export const basisWords: Readonly<Record<Basis, string>> = {
  consent: "The person said yes",
  vital: "Somebody’s life or safety is at risk",
  law: "The law says that it must be shared",
};

export const hows = ["spoken", "signed", "interpreter", "advocate", "other"] as const;
export type How = (typeof hows)[number];

export const howWords: Readonly<Record<How, string>> = {
  spoken: "They said so",
  signed: "They signed it",
  interpreter: "They said so through an interpreter of the service",
  advocate: "They said so with an advocate",
  other: "It does not rest on what they said",
};

/** What one agreement may share of this case, and until when. */
export interface Consent {
  readonly id: string;
  readonly agreementId: string;
  readonly basis: Basis;
  readonly how: How;
  readonly reason: string;
  /** As the agreement said it when it was recorded. */
  readonly purpose: string;
  /** Plain dates; it holds on both and between them. */
  readonly from: string;
  readonly until: string;
  readonly recordedBy: string | null;
  /** A moment. */
  readonly withdrawnAt: string | null;
}

/** Opened without a yes, for an hour. */
export interface Glass {
  readonly id: string;
  readonly personId: string | null;
  readonly name: string | null;
  readonly of: Named;
  readonly reason: string;
  /** Moments. */
  readonly openedAt: string;
  readonly untilAt: string;
  readonly reviewedAt: string | null;
  readonly wasRight: boolean | null;
  readonly review: string;
}

/** By what right somebody looked. */
export const rights = ["holder", "asked", "agreement", "glass"] as const;
export type Right = (typeof rights)[number];

export interface Read {
  readonly name: string | null;
  readonly of: Named | null;
  readonly right: Right;
  readonly parts: readonly string[];
  /** A moment. */
  readonly at: string;
}

/** A case as it is kept. Nobody is shown all of it but those who hold it. */
export interface Case {
  readonly id: string;
  readonly pseudonym: string;
  readonly kind: CaseKind;
  readonly holder: Named;
  readonly service: Named | null;
  /** Which organisation asked for it; null where the person came by themselves. */
  readonly from: Named | null;
  readonly community: Named | null;
  readonly condition: Condition;
  /** Tenth of neighbourhoods, 1 the most deprived; null where nobody knows. */
  readonly deprivation: number | null;
  readonly helpedBy: HelpedBy;
  readonly language: string;
  readonly asks: string;
  readonly pointer: string;
  readonly tellsBack: boolean;
  /** A plain date. */
  readonly answerBy: string | null;
  readonly openedById: string | null;
  readonly openedOn: string;
  /** Other organisations asked for the same person, as far as those who hold this case may know: how many. */
  readonly sameElsewhere: number;
  /** Of the person’s own link: a higher number ends the one before. */
  readonly linkNumber: number;
  readonly steps: readonly Step[];
  readonly consents: readonly Consent[];
  readonly glasses: readonly Glass[];
}

/** So many in a list. */
export const casesMax = 200;
/** Working days within which an organisation says yes or no, before everybody is told that nobody answered. */
export const daysToAnswer = 10;
/** Minutes for which a case stays open to somebody who opened it without a yes. */
export const glassMinutes = 60;
