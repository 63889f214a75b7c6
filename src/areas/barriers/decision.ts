import type { Problem } from "../../nouns/result.ts";
import type { StepDone } from "./barrier.ts";

/** A step as a rule decides it: what happens, in which words, and what belongs to it. */
export interface StepDecided {
  readonly did: StepDone;
  readonly words: string;
  readonly priority?: "high" | "middle" | "low";
  readonly toId?: string;
  readonly joinedId?: string;
  readonly metOn?: string;
  readonly there?: readonly string[];
}

export type StepAnswer =
  | { readonly ok: true; readonly value: StepDecided }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly clash?: true };
