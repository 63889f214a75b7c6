/** As whom somebody asks to be helped in another way. */
export const askedAs = ["person", "worker", "partner"] as const;
export type AskedAs = (typeof askedAs)[number];

/** One after the other: what came of it. */
export const stepKinds = [
  "yes",
  "no",
  "seen-by-service",
  "seen-by-asker",
  "kept",
  "dropped",
  "told",
  "disputed",
] as const;
export type StepKind = (typeof stepKinds)[number];

export interface Step {
  readonly kind: StepKind;
  readonly words: string;
  /** Of a yes: plain dates between which it is tried. */
  readonly triedFrom: string | null;
  readonly triedUntil: string | null;
  /** Of what is kept: what everybody may read. */
  readonly forEverybody: string;
  readonly by: string | null;
  /** A plain date. */
  readonly on: string;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Adaptation {
  readonly id: string;
  readonly service: Named;
  readonly community: Named | null;
  readonly askedAs: AskedAs;
  readonly wish: string;
  readonly because: string;
  readonly askedById: string | null;
  readonly askedBy: string | null;
  readonly askedOn: string;
  readonly steps: readonly Step[];
}

export type State = "asked" | "no" | "trying" | "kept" | "dropped";

/** What everybody may read of one that was kept. */
export interface Changed {
  readonly id: string;
  readonly service: string;
  readonly words: string;
  readonly on: string;
}
