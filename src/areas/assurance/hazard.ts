import type { Holds } from "./line.ts";

export interface Scored {
  readonly consequence: number;
  readonly likelihood: number;
}

/** A danger of this program itself, as its makers see it. A clinician of the place looks at each. */
export interface Hazard {
  readonly id: string;
  readonly title: string;
  readonly cause: string;
  readonly effect: string;
  readonly controls: string;
  readonly holds: readonly Holds[];
  readonly initial: Scored;
  readonly residual: Scored;
  /** What the makers cannot control, and so the place does. */
  readonly left: string;
}

export const score = (consequence: number, likelihood: number): Scored => ({ consequence, likelihood });
