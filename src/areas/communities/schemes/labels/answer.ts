import type { PlacedCategory } from "../classification.ts";

/** A label that means exactly one category of its list. */
export interface Recognised extends PlacedCategory {
  readonly ok: true;
  /** Something a reader of the figures should know, such as which list was assumed; null when there is nothing. */
  readonly note: string | null;
}

/** Why a label was not taken for a category, for rules that must tell the cases apart. */
export type WhyNot =
  | "empty"
  | "other-alphabet"
  | "needs-list"
  | "needs-heading"
  | "heading-differs"
  | "broad-group"
  | "mixture"
  | "says-who-people-are-not"
  | "no-category-of-its-own"
  | "narrower"
  | "not-applicable"
  | "not-in-list";

export interface NotRecognised {
  readonly ok: false;
  readonly why: WhyNot;
  /** One or two plain sentences: what was found, and what to do where something can be done. */
  readonly because: string;
}

export const refuse = (why: WhyNot, because: string): NotRecognised => ({ ok: false, why, because });
