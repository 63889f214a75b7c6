import type { Named } from "./barrier.ts";

export const registers = ["managers", "commissioners"] as const;
export type Register = (typeof registers)[number];

/** What a risk is to: the domains of the matrix that health services use. */
export const domains = [
  "safety",
  "quality",
  "workforce",
  "statutory-duty",
  "publicity",
  "objectives",
  "finance",
  "interruption",
] as const;
export type Domain = (typeof domains)[number];
export const domainWords: Readonly<Record<Domain, string>> = {
  safety: "Safety of people",
  quality: "Quality, complaints and audit",
  workforce: "Workforce",
  "statutory-duty": "Duties by law and inspections (the equality duty too)",
  publicity: "What is said in public",
  objectives: "What the organisation set out to do",
  finance: "Money and claims",
  interruption: "Service stops",
};

/** In what people are treated unequally by it. */
export const equities = ["access", "experience", "outcomes", "workforce", "none"] as const;
export type Equity = (typeof equities)[number];
export const equityWords: Readonly<Record<Equity, string>> = {
  access: "Who gets help at all",
  experience: "How people are treated",
  outcomes: "Whether help helps",
  workforce: "Who works there",
  none: "None of these",
};

export const consequences = ["Negligible", "Minor", "Moderate", "Major", "Catastrophic"] as const;
export const likelihoods = ["Rare", "Unlikely", "Possible", "Likely", "Almost certain"] as const;

/** What stands for each, so that two people choose the same. */
export const consequenceHints = [
  "No harm, and little trouble.",
  "Put right soon; somebody waits or travels longer.",
  "Somebody goes without help for a while, or complains.",
  "Lasting harm to somebody, or a whole community goes without.",
  "Death or lasting harm to many, or a duty by law is broken for long.",
] as const;
export const likelihoodHints = [
  "Not for years: less than 1 in 1,000.",
  "About once a year: up to 1 in 100.",
  "About once a month: up to 1 in 10.",
  "About once a week: up to 1 in 2.",
  "Every day. Something that shuts people out each day is here.",
] as const;

export interface Scored {
  readonly consequence: number;
  readonly likelihood: number;
}

/** One look at a risk. The newest holds; the first is the initial score. */
export interface Review extends Scored {
  readonly number: number;
  readonly target: Scored;
  readonly controls: string;
  readonly gaps: string;
  readonly owner: Named | null;
  readonly reviewOn: string;
  readonly isClosed: boolean;
  readonly because: string;
  readonly by: string | null;
  readonly onDay: string;
}

export interface Action {
  readonly id: string;
  readonly riskId: string;
  readonly what: string;
  readonly owner: Named | null;
  readonly dueOn: string;
  readonly doneOn: string | null;
  readonly evidence: string;
}

export interface Risk {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly register: Register;
  readonly domain: Domain;
  readonly equity: Equity;
  readonly grantId: string | null;
  readonly grantEnd: string | null;
  readonly raisedOn: string;
  /** The barriers it came from. */
  readonly barriers: readonly Named[];
  /** The first and the newest look. */
  readonly initial: Review;
  readonly current: Review;
  readonly actions: readonly Action[];
}

export const risksMax = 500;
