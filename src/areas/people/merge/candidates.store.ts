import { sql } from "kysely";
import type { Tx } from "../../../db/tables.ts";
import { placeOf } from "../../../db/transaction.ts";
import { holdsText } from "../members.store.ts";
import type { Candidate } from "./merge.rules.ts";

interface CandidatesWanted {
  /** Whose other record is looked for. */
  readonly person: { readonly personId: string; readonly name: string };
  /** Part of a name; empty for all. */
  readonly find?: string;
  /** Only this one. */
  readonly otherId?: string;
}

/** So many are shown to choose from. */
export const candidatesMax = 50;

/** Records without login and without role that might be the same person: of the same name first; one more than shown. */
export async function listCandidates(
  tx: Tx,
  { person: { personId, name }, find = "", otherId }: CandidatesWanted,
): Promise<readonly Candidate[]> {
  const rows = await tx
    .selectFrom("person")
    .select(["person_id", "name", "joined_at"])
    .where("place_id", "=", placeOf(tx))
    .where("left_at", "is", null)
    .where("login_id", "is", null)
    .where("person_id", "!=", personId)
    .$if(find !== "", (query) => query.where(holdsText(find)))
    .$if(otherId !== undefined, (query) => query.where("person_id", "=", otherId ?? personId))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("person_role")
            .select("person_role.role")
            .whereRef("person_role.place_id", "=", "person.place_id")
            .whereRef("person_role.person_id", "=", "person.person_id")
            .where("person_role.until", "is", null),
        ),
      ),
    )
    .orderBy(sql`person.name_small = lower(${name}::text COLLATE "und-x-icu") COLLATE "C"`, "desc")
    .orderBy("name")
    .orderBy("person_id")
    .limit(candidatesMax + 1)
    .execute();
  return rows.map((row) => ({ personId: row.person_id, name: row.name, since: row.joined_at.toISOString() }));
}
