import type { NationalScheme } from "./schemes/classification.ts";
import type { LocalCategory } from "./schemes/local-category.rules.ts";

export type StepKind = "add" | "change-parent" | "merge" | "split" | "retire";

/** The group that holds the people of a local category, in each of the four national lists. */
export type Parents = Readonly<Record<NationalScheme, string>>;

/** One of the place's own categories as one of its steps left it. */
export interface CategoryOfPlace extends LocalCategory {
  readonly parents: Parents;
  readonly language: string;
  /** Steps of one category count from 1. */
  readonly number: number;
  readonly step: StepKind;
  /** False once it was merged, split or retired. */
  readonly inForce: boolean;
  /** The NHS group people here count it in, in the place's own totals; null: it stands on a line of its own. */
  readonly localParent: string | null;
  /** What people do not agree on about its parents, in words. Empty where nothing is contested. */
  readonly contested: string;
  readonly cameFrom: readonly string[];
  readonly became: readonly string[];
  readonly because: string;
  readonly proposalId: string | null;
  /** The moment, as ISO 8601 in UTC. */
  readonly since: string;
}
