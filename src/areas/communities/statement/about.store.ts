import type { Tx } from "../../../db/tables.ts";
import { placeOf } from "../../../db/transaction.ts";
import { findCommunity } from "../communities.store.ts";
import type { Community } from "../community.ts";
import type { Statement } from "../statement-kinds.ts";
import { findStatement } from "../statements.store.ts";

export interface StatementOfCommunity {
  readonly statement: Statement;
  readonly community: Community;
  /** Who wrote its first version; null once they asked to be forgotten. */
  readonly startedBy: string | null;
}

/** A statement with the community it is about; undefined where there is none, or the community chose not to be here. */
export async function findAbout(tx: Tx, id: string): Promise<StatementOfCommunity | undefined> {
  const statement = await findStatement(tx, id);
  const communityId = statement?.communityIds[0];
  if (statement === undefined || communityId === undefined) return undefined;
  const community = await findCommunity(tx, communityId);
  if (community === undefined || community.chose !== null) return undefined;
  const first = await tx
    .selectFrom("statement_version")
    .select("written_by")
    .where("place_id", "=", placeOf(tx))
    .where("statement_id", "=", id)
    .where("number", "=", 1)
    .executeTakeFirst();
  return { statement, community, startedBy: first?.written_by ?? null };
}

/** The same, as the policies of changing a statement ask it: whose it is, and whether it still stands. */
export async function findOwnStatement(tx: Tx, id: string) {
  const about = await findAbout(tx, id);
  return about && { ...about, writtenBy: about.startedBy, isWithdrawn: about.statement.withdrawn !== null };
}
