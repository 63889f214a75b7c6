import { z } from "zod";

/**
 * A backup's body: one JSON text a line. First the head; then for each table, and in it for each place, a heading, one
 * line a row (the columns' texts, exactly as PostgreSQL writes them, so that nothing is rounded) and a closing with the
 * count and the SHA-256 of the rows; last the end. A backup without its end is not whole.
 */
export const FORMAT = 1;

export const headShape = z.object({
  backup: z.number(),
  /** Which Alongside made it. */
  program: z.string(),
  /** Which PostgreSQL it was taken from: `17.10`. */
  server: z.string(),
  takenAt: z.iso.datetime(),
  /** The steps the tables had gone through, oldest first. */
  steps: z.array(z.string()),
});

export const headingShape = z.object({
  table: z.string(),
  /** Null for tables of no place, and for the list of places itself. */
  place: z.string().nullable(),
  columns: z.array(z.string()),
});

export const closingShape = z.object({ rows: z.number(), sha256: z.string() });
export const endShape = z.object({ end: z.literal(true), rows: z.number(), sections: z.number() });
export const rowShape = z.array(z.string().nullable());

export type Head = z.infer<typeof headShape>;
export type Heading = z.infer<typeof headingShape>;
export type Closing = z.infer<typeof closingShape>;
export type End = z.infer<typeof endShape>;
/** The texts of a row's columns, in the order of its heading. */
export type Row = z.infer<typeof rowShape>;

/** The rows of one table in one place: how many, and the SHA-256 over their lines. */
export type Section = Pick<Heading, "table" | "place"> & Closing;
