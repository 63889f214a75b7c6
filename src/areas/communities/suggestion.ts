import type { Author } from "./community.ts";

/** The kind of proposal that carries a step of the categories. */
export const localCategoryKind = "local-category";

/** A step of the categories that somebody suggested, and what came of it. */
export interface Suggestion {
  readonly id: string;
  /** In the shape of a step; read with `stepShape`. */
  readonly content: unknown;
  readonly because: string;
  readonly author: Author;
  /** A keeper's answer, where it is no. */
  readonly no: { readonly because: string; readonly author: Author } | null;
  /** Where a keeper took it up: the proposal, and what came of it (null while it is open). */
  readonly proposal: { readonly id: string; readonly outcome: "carried" | "refused" | "withdrawn" | null } | null;
}

/** Nobody has answered it yet. A proposal that was withdrawn leaves it waiting again. */
export const isWaiting = ({ no, proposal }: Suggestion): boolean =>
  no === null && (proposal === null || proposal.outcome === "withdrawn");
