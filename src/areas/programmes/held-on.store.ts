import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { asThemselves } from "../people/index.ts";

/**
 * Reads, forgets or moves what is held on these people, also in closed programmes that they left and no longer see.
 * For nothing else: no page is drawn from it.
 */
export const asHeldOn = <Answer>(tx: Tx, personIds: readonly string[], work: () => Promise<Answer>): Promise<Answer> =>
  // It refuses whatever is not an identifier before the literal below is made of it.
  asThemselves(tx, personIds, async () => {
    await sql`SET LOCAL app.held = ${sql.lit(personIds.join(","))}`.execute(tx);
    const answer = await work();
    await sql`SET LOCAL app.held = ''`.execute(tx);
    return answer;
  });
