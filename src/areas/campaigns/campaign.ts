import type { Released } from "../../nouns/indicator.ts";
import type { Side } from "../../nouns/role.ts";

/** Who did something, for which side and on which day. The name goes where somebody asks to be forgotten. */
export interface Done {
  readonly by: string | null;
  readonly byId: string | null;
  readonly side: Side;
  /** A plain date. */
  readonly on: string;
}

export const methods = ["own-trend", "beside"] as const;
export type Method = (typeof methods)[number];
export const methodWords: Readonly<Record<Method, string>> = {
  "own-trend": "Beside its own earlier trend (interrupted time series)",
  beside: "Beside the change of those compared with (difference in differences)",
};

export const wantings = ["more", "fewer"] as const;
type Wants = (typeof wantings)[number];

/** How the effect will be read, chosen before the start and kept. @practice P29 */
export interface Choice {
  readonly number: number;
  readonly service: { readonly id: string; readonly name: string };
  readonly measure: string;
  /** An NHS code. */
  readonly communityCode: string;
  readonly wants: Wants;
  /** `everyone-else`, a code, or the same community in another service. */
  readonly besides: string | { readonly id: string; readonly name: string };
  readonly method: Method;
  /** Plain dates. */
  readonly baselineFrom: string;
  readonly startsOn: string;
  readonly lagMonths: number;
  readonly readUntil: string;
  /** The smallest difference that would be worth it. */
  readonly hopedPercent: number;
  readonly plan: CountingPlan;
  readonly chosen: Done;
  /** Where it stood before Alongside was used, and since when; null where it was chosen here. */
  readonly paper: { readonly on: string; readonly where: string } | null;
}

/** What is counted of each step from what is put in to what changes. */
export interface CountingPlan {
  readonly inputs: string;
  readonly outputs: string;
  readonly outTakes: string;
  readonly outcomes: string;
  readonly impact: string;
}

export const planSteps = ["inputs", "outputs", "outTakes", "outcomes", "impact"] as const;
export const stepWords: Readonly<Record<(typeof planSteps)[number], string>> = {
  inputs: "Inputs: what is put in",
  outputs: "Outputs: what is done, and whom it gets to",
  outTakes: "Out-takes: what people remember and understand",
  outcomes: "Outcomes: what people do because of it",
  impact: "Impact: what changes in the gap",
};

export const countedSteps = ["inputs", "outputs", "outTakes", "outcomes"] as const;
export type CountedStep = (typeof countedSteps)[number];
export const countedMax = 100_000_000;

/** What was counted on the way to what changes in the gap, as it may be shown. */
export interface Counted {
  readonly id: string;
  readonly step: CountedStep;
  readonly what: string;
  readonly count: Released;
  /** Null where there is no such number. */
  readonly outOf: Released | null;
  /** Plain dates, both counted. */
  readonly from: string;
  readonly until: string;
  /** Who counted, and how. */
  readonly how: string;
  readonly written: Done;
}

/** As it is kept. */
export type CountedKept = Omit<Counted, "count" | "outOf"> & { readonly count: number; readonly outOf: number | null };

/** What the other side says of a choice that stood on paper. */
export interface PaperAnswer extends Done {
  readonly says: "yes" | "no";
  readonly because: string;
}

export interface Material {
  readonly id: string;
  readonly language: string;
  readonly number: number;
  readonly form: string;
  readonly message: string;
  readonly testedWith: string;
  readonly testedOn: string;
  readonly theySaid: string;
  readonly written: Done;
}

export interface Cost {
  readonly pence: number;
  readonly words: string;
  readonly by: string | null;
  readonly on: string;
}

export const sayingKinds = ["note", "unintended", "local-change"] as const;
export type SayingKind = (typeof sayingKinds)[number];
export const sayingWords: Readonly<Record<SayingKind, string>> = {
  note: "A note",
  unintended: "Something nobody intended",
  "local-change": "What was changed locally",
};

export interface Saying extends Done {
  readonly id: string;
  readonly kind: SayingKind | "reading";
  readonly words: string;
  /** Of a reading alone. */
  readonly agrees: "yes" | "no" | null;
  readonly readAs: string | null;
}

export interface CampaignListed {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly community: { readonly id: string; readonly name: string };
  readonly area: string;
  readonly languages: string;
  readonly channels: string;
  /** Empty where it is our own. */
  readonly national: string;
  readonly begunBy: string | null;
  readonly begunOn: string;
  /** The one that holds; null where nothing was chosen yet. */
  readonly choice: Choice | null;
  readonly paperAnswer: PaperAnswer | null;
  /** What it cost so far; null where nobody wrote it down. */
  readonly pence: number | null;
}

/** All that is kept of it, oldest first. */
export interface Campaign extends CampaignListed {
  readonly choices: readonly Choice[];
  readonly materials: readonly Material[];
  readonly costs: readonly Cost[];
  readonly counted: readonly Counted[];
  readonly sayings: readonly Saying[];
}

export const campaignsMax = 200;
/** Of one campaign, of each kind. */
export const partsMax = 500;
/** Compared on one page. */
export const comparedMax = 20;
