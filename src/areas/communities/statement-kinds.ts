import type { Author } from "./community.ts";

/** Where knowledge about a community comes from. Each kind stands beside the others; none outranks another. */
export const statementKinds = [
  ["residents", "Residents"],
  ["staff-from-community", "Staff from the community"],
  ["community-organisation", "A community organisation"],
  ["needs-assessment", "Needs assessment"],
  ["public-health", "Public health’s view"],
  ["council", "The council’s own view"],
  ["national-pack", "National pack"],
  ["research", "Research"],
] as const;

export type StatementKind = (typeof statementKinds)[number][0];

/** The kind in words; a kind this program does not know is shown as it is. */
export const kindWords = (kind: string): string => statementKinds.find(([one]) => one === kind)?.[1] ?? kind;

/** Something known about communities, with its source: one version of it. */
export interface StatementVersion {
  readonly number: number;
  readonly kind: string;
  readonly words: string;
  readonly sourceTitle: string;
  readonly publisher: string;
  /** http or https only. */
  readonly sourceLink: string | null;
  readonly sourceWhere: string;
  /** The time it speaks of, as one says it. */
  readonly period: string;
  /** Why it was corrected; empty for the first version. */
  readonly correctedBecause: string;
  readonly author: Author;
}

export interface Statement extends StatementVersion {
  readonly id: string;
  readonly communityIds: readonly string[];
  /** Statements that say the opposite. */
  readonly opposes: readonly string[];
  readonly withdrawn: { readonly because: string; readonly author: Author } | null;
}
