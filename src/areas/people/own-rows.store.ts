import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";

const identifier = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Reads or writes what these people say of themselves, also what they show to nobody else. Outside `work` such rows do
 * not exist for a query, whoever asks it: the policies of the tables see to that. Ask for the person who asks, for one
 * who is being served on paper, or where somebody is to be forgotten, and for nobody else.
 */
export async function asThemselves<Answer>(
  tx: Tx,
  personIds: readonly string[],
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (personIds.some((id) => !identifier.test(id))) throw new Error("That is not the identifier of a person.");
  // A literal, not set_config: a distributed database passes on SET LOCAL only. The shape was checked above.
  await sql`SET LOCAL app.people = ${sql.lit(personIds.join(","))}`.execute(tx);
  const answer = await work();
  await sql`SET LOCAL app.people = ''`.execute(tx);
  return answer;
}
