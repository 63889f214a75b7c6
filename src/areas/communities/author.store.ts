import type { Author } from "./community.ts";

/** The columns that say who wrote something, of a table joined with `person as p`. */
export const authorColumns = <Alias extends string>(alias: Alias) =>
  [
    `${alias}.written_by`,
    `${alias}.author_role`,
    `${alias}.standing`,
    `${alias}.written_at`,
    "p.name as author_name",
  ] as const;

/** A row with those columns. */
export interface AuthorRow {
  readonly written_by: string | null;
  readonly author_role: string;
  readonly standing: string;
  readonly written_at: Date;
  readonly author_name: string | null;
}

export const authorOf = (row: AuthorRow): Author => ({
  personId: row.written_by,
  name: row.author_name,
  role: row.author_role,
  standing: row.standing,
  at: row.written_at.toISOString(),
});
