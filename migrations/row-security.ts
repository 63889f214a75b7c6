/** Rows of the place for which the application acts just now. */
export const here = "place_id = nullif(current_setting('app.place', true), '')::uuid";

/** Row security that binds the owner of a table too; what may be seen is then for its policies to say. */
export const secured = (table: string): string => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;`;

/** A table of which nothing can be seen or written but what is of the place. Migrations that ran never change: nor may this. */
export const ofItsPlace = (table: string): string => `${secured(table)}
CREATE POLICY ${table}_of_its_place ON ${table}
  USING (${here});`;
