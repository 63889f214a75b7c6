import type { Generated } from "kysely";

interface LetterTable {
  readonly id: Generated<string>;
  readonly to_email: string;
  readonly subject: string;
  readonly text: string;
  /** A calendar file that goes with it; empty where none does. */
  readonly calendar: Generated<string>;
  readonly written_at: Generated<Date>;
  /** After this its links no longer work, and it is thrown away. */
  readonly until: Date;
  readonly tries: Generated<number>;
  /** When it is tried next; null while no mail server is set up. */
  readonly next_try_at: Date | null;
  readonly last_trouble: Generated<string | null>;
}

/** Letters that have not left the house. Of no place; only the door's own role may touch them. */
export interface PostTables {
  readonly letter: LetterTable;
}
