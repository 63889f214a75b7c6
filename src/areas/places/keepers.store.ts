import { placeOf } from "../../db/transaction.ts";
import { takeTurn } from "../../db/turn.ts";
import type { Tx } from "../../db/tables.ts";
import type { Side } from "../../nouns/role.ts";

/** Somebody who keeps the place for one side. */
export interface Keeper {
  readonly personId: string;
  readonly name: string;
  readonly side: Side;
  /** Who named them, in the words of those who did. */
  readonly namedBy: string;
  readonly since: Date;
  readonly until: Date | null;
}

interface Row {
  readonly person_id: string;
  readonly name: string;
  readonly side: Side;
  readonly named_by: string;
  readonly since: Date;
  readonly until: Date | null;
}

const keeperOf = ({ person_id, named_by, ...row }: Row): Keeper => ({
  ...row,
  personId: person_id,
  namedBy: named_by,
});

const everyKeeper = (tx: Tx, placeId: string) =>
  tx
    .selectFrom("keeper")
    .innerJoin("person", (join) =>
      join.onRef("person.place_id", "=", "keeper.place_id").onRef("person.person_id", "=", "keeper.person_id"),
    )
    .select(["keeper.person_id", "person.name", "keeper.side", "keeper.named_by", "keeper.since", "keeper.until"])
    .where("keeper.place_id", "=", placeId);

/** Who keeps the place today, the longest first. */
export async function listKeepers(tx: Tx, placeId: string): Promise<readonly Keeper[]> {
  const rows = await everyKeeper(tx, placeId)
    .where("keeper.until", "is", null)
    .where("person.left_at", "is", null)
    .orderBy("keeper.since")
    .orderBy("keeper.person_id")
    .limit(200)
    .execute();
  return rows.map(keeperOf);
}

/** As `listKeepers`, and until this transaction ends nobody else decides or changes keepers here. */
export async function listKeepersDeciding(tx: Tx, placeId: string): Promise<readonly Keeper[]> {
  await takeTurn(tx, "keepers");
  return listKeepers(tx, placeId);
}

/** Who kept the place before, the latest first. */
export async function listFormerKeepers(tx: Tx, placeId: string): Promise<readonly Keeper[]> {
  const rows = await everyKeeper(tx, placeId)
    .where("keeper.until", "is not", null)
    .orderBy("keeper.until", "desc")
    .orderBy("keeper.person_id")
    .limit(50)
    .execute();
  return rows.map(keeperOf);
}

/** Since when a side that had keepers has none; undefined where each side that ever had one still has. */
export async function findSideLeft(
  tx: Tx,
  placeId: string,
): Promise<{ readonly side: Side; readonly since: Date } | undefined> {
  const kept = new Set((await listKeepers(tx, placeId)).map(({ side }) => side));
  if (kept.size === 0) return undefined;
  const last = (await listFormerKeepers(tx, placeId)).find(({ side }) => !kept.has(side));
  return last?.until ? { side: last.side, since: last.until } : undefined;
}

interface KeeperToSave {
  readonly personId: string;
  readonly side: Side;
  readonly namedBy: string;
}

export async function saveKeeper(tx: Tx, { personId, side, namedBy }: KeeperToSave): Promise<void> {
  await tx
    .insertInto("keeper")
    .values({ place_id: placeOf(tx), person_id: personId, side, named_by: namedBy, until: null })
    .execute();
}

/** From now on they keep the place for nobody; that they did stays known. */
export async function saveKeeperEnd(tx: Tx, personId: string, at: Date): Promise<void> {
  await tx
    .updateTable("keeper")
    .set({ until: at })
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "=", personId)
    .where("until", "is", null)
    .execute();
}

/** Somebody of this place who has not left. */
export async function findPersonHere(
  tx: Tx,
  personId: string,
): Promise<{ readonly name: string; readonly keepsFor: Side | null } | undefined> {
  const row = await tx
    .selectFrom("person")
    .leftJoin("keeper", (join) =>
      join
        .onRef("keeper.place_id", "=", "person.place_id")
        .onRef("keeper.person_id", "=", "person.person_id")
        .on("keeper.until", "is", null),
    )
    .select(["person.name", "keeper.side"])
    .where("person.place_id", "=", placeOf(tx))
    .where("person.person_id", "=", personId)
    .where("person.left_at", "is", null)
    .executeTakeFirst();
  return row && { name: row.name, keepsFor: row.side };
}

/** The names of these people, by their identifiers, whether or not they left. */
export async function namesOf(tx: Tx, personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom("person")
    .select(["person_id", "name"])
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "in", personIds.slice(0, 1000))
    .execute();
  return new Map(rows.map(({ person_id, name }) => [person_id, name]));
}

export interface PersonToName {
  readonly personId: string;
  readonly name: string;
}

/** People who could become keepers, by name: at most 500. */
export async function listPeopleToName(tx: Tx, placeId: string): Promise<readonly PersonToName[]> {
  const rows = await tx
    .selectFrom("person")
    .select(["person_id", "name"])
    .where("place_id", "=", placeId)
    .where("left_at", "is", null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("keeper")
            .select("keeper.person_id")
            .whereRef("keeper.place_id", "=", "person.place_id")
            .whereRef("keeper.person_id", "=", "person.person_id")
            .where("keeper.until", "is", null),
        ),
      ),
    )
    .orderBy("name")
    .orderBy("person_id")
    .limit(500)
    .execute();
  return rows.map(({ person_id, name }) => ({ personId: person_id, name }));
}
