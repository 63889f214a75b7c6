import { sql } from "kysely";
import { placeOf } from "../../db/transaction.ts";
import { takeTurn } from "../../db/turn.ts";
import type { Tx } from "../../db/tables.ts";
import { roles as everyRole } from "../../nouns/role.ts";
import type { Role, Side } from "../../nouns/role.ts";

/** Somebody who belongs to this place, as other members see them. */
export interface MemberListed {
  readonly personId: string;
  readonly name: string;
  /** The roles they hold, in the order of `roles`. */
  readonly roles: readonly Role[];
  readonly keepsFor: Side | null;
  readonly joinedAt: Date;
}

export interface MembersWanted {
  /** Part of a name, whatever its capitals. */
  readonly search?: string | undefined;
  readonly role?: Role | undefined;
  /** Only these. */
  readonly personIds?: readonly string[] | undefined;
  readonly limit: number;
  readonly offset?: number | undefined;
}

/** The people of a place by name, without those who left. */
export async function listMembers(
  tx: Tx,
  placeId: string,
  { search = "", role, personIds, limit, offset = 0 }: MembersWanted,
): Promise<readonly MemberListed[]> {
  // First who stands on the page, and only then what is said of them: not of everybody before them.
  const page = wantedMembers(tx, placeId, { search, role, personIds })
    .select(["person.place_id", "person.person_id", "person.name", "person.joined_at"])
    .orderBy("person.name")
    .orderBy("person.person_id")
    .limit(limit)
    .offset(offset)
    .as("person");
  const rows = await tx
    .selectFrom(page)
    .leftJoin("keeper", (join) =>
      join
        .onRef("keeper.place_id", "=", "person.place_id")
        .onRef("keeper.person_id", "=", "person.person_id")
        .on("keeper.until", "is", null),
    )
    .select(["person.person_id", "person.name", "person.joined_at", "keeper.side"])
    .select(({ selectFrom }) =>
      selectFrom("person_role")
        .select(({ fn }) => fn.agg<string[] | null>("array_agg", ["person_role.role"]).as("roles"))
        .whereRef("person_role.place_id", "=", "person.place_id")
        .whereRef("person_role.person_id", "=", "person.person_id")
        .where("person_role.until", "is", null)
        .as("roles"),
    )
    .orderBy("person.name")
    .orderBy("person.person_id")
    .execute();
  return rows.map((row) => ({
    personId: row.person_id,
    name: row.name,
    roles: everyRole.filter((one) => row.roles?.includes(one)),
    keepsFor: row.side,
    joinedAt: row.joined_at,
  }));
}

/** How many there are of those wanted. */
export async function countMembers(
  tx: Tx,
  placeId: string,
  wanted: Pick<MembersWanted, "search" | "role">,
): Promise<number> {
  const { count } = await wantedMembers(tx, placeId, wanted)
    .select(sql<number>`count(*)::int`.as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/** Part of the name, whatever its capitals. */
export const holdsText = (text: string) =>
  sql<boolean>`strpos(person.name_small, lower(${text}::text COLLATE "und-x-icu") COLLATE "C") > 0`;

const wantedMembers = (
  tx: Tx,
  placeId: string,
  { search = "", role, personIds }: Pick<MembersWanted, "search" | "role" | "personIds">,
) =>
  tx
    .selectFrom("person")
    .where("person.place_id", "=", placeId)
    .where("person.left_at", "is", null)
    .$if(personIds !== undefined, (query) =>
      query.where(sql<boolean>`person.person_id = ANY (${[...(personIds ?? [])]}::uuid[])`),
    )
    .$if(search !== "", (query) => query.where(holdsText(search)))
    .$if(role !== undefined, (query) =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom("person_role")
            .select("person_role.role")
            .whereRef("person_role.place_id", "=", "person.place_id")
            .whereRef("person_role.person_id", "=", "person.person_id")
            .where("person_role.until", "is", null)
            .where("person_role.role", "=", role ?? ""),
        ),
      ),
    );

/** Who keeps the place now, and for which side. */
export async function listMembersKeeping(
  tx: Tx,
): Promise<readonly { readonly personId: string; readonly side: Side }[]> {
  const rows = await tx
    .selectFrom("keeper")
    .innerJoin("person", (join) =>
      join.onRef("person.place_id", "=", "keeper.place_id").onRef("person.person_id", "=", "keeper.person_id"),
    )
    .select(["keeper.person_id", "keeper.side"])
    .where("keeper.place_id", "=", placeOf(tx))
    .where("keeper.until", "is", null)
    .where("person.left_at", "is", null)
    .orderBy("keeper.since")
    .limit(200)
    .execute();
  return rows.map(({ person_id, side }) => ({ personId: person_id, side }));
}

/** As `listMembersKeeping`, and until this transaction ends nobody else decides or changes keepers here. */
export async function listMembersKeepingDeciding(tx: Tx): ReturnType<typeof listMembersKeeping> {
  await takeTurn(tx, "keepers");
  return listMembersKeeping(tx);
}

/** Who joined since then, the latest first. */
export async function listJoinedSince(
  tx: Tx,
  since: Date,
  limit: number,
): Promise<readonly Pick<MemberListed, "personId" | "name" | "joinedAt">[]> {
  const rows = await tx
    .selectFrom("person")
    .select(["person_id", "name", "joined_at"])
    .where("place_id", "=", placeOf(tx))
    .where("left_at", "is", null)
    .where("joined_at", ">", since)
    .orderBy("joined_at", "desc")
    .orderBy("person_id")
    .limit(limit)
    .execute();
  return rows.map(({ person_id, name, joined_at }) => ({ personId: person_id, name, joinedAt: joined_at }));
}
