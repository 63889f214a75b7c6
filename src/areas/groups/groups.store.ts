import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Actor } from "../../nouns/actor.ts";
import { listOwnOrganisations } from "../organisations/index.ts";
import { asThemselves } from "../people/index.ts";
import { groupKinds, groupsMax } from "./group.ts";
import type { Group, GroupListed, Seat } from "./group.ts";
import { listAsksOf, listSeats } from "./seats.store.ts";
import type { AskWaiting } from "./seats.store.ts";

const groupsQuery = (tx: Tx) =>
  tx
    .selectFrom("place_group as g")
    .leftJoin("person as c", (join) =>
      join.onRef("c.place_id", "=", "g.place_id").onRef("c.person_id", "=", "g.chair_id"),
    )
    .leftJoin("community as k", (join) =>
      join.onRef("k.place_id", "=", "g.place_id").onRef("k.community_id", "=", "g.community_id"),
    )
    .selectAll("g")
    .select(["c.name as chair_name", "k.name as community_name"])
    .where("g.place_id", "=", placeOf(tx));

type GroupRow = Awaited<ReturnType<ReturnType<typeof groupsQuery>["execute"]>>[number];

const listedOf = (row: GroupRow, seats: readonly Seat[]): GroupListed => ({
  id: row.group_id,
  name: row.name,
  kind: groupKinds.find((one) => one === row.kind) ?? "network",
  community: row.community_id === null ? null : { id: row.community_id, name: row.community_name ?? "" },
  isHealth: row.is_health,
  chair: row.chair_id === null ? null : { id: row.chair_id, name: row.chair_name ?? "" },
  startedAt: row.started_at.toISOString(),
  endedOn: row.ended_on,
  seats,
});

export interface GroupsWanted {
  readonly holding?: string;
  readonly community?: string;
  /** Those they chair; and those nobody chairs where they look after such things. */
  readonly chairedBy?: string | null;
}

/** What whoever acts is about to see: their own rows are there, and those of the groups in which they sit. */
const asReader = <Answer>(tx: Tx, { member }: Pick<Actor, "member">, work: () => Promise<Answer>): Promise<Answer> =>
  asThemselves(tx, member === null ? [] : [member.personId], work);

/** The groups of a place by name, as whoever asks may see them; those that ended come last. */
export const listGroups = (
  tx: Tx,
  actor: Pick<Actor, "member">,
  { holding = "", community, chairedBy }: GroupsWanted = {},
): Promise<readonly GroupListed[]> =>
  asReader(tx, actor, async () => {
    const rows = await groupsQuery(tx)
      .$if(holding !== "", (query) => query.where("g.name", "ilike", `%${holding.replaceAll(/[\\%_]/g, "\\$&")}%`))
      .$if(community !== undefined, (query) => query.where("g.community_id", "=", community ?? ""))
      .$if(chairedBy !== undefined, (query) =>
        query
          .where("g.ended_on", "is", null)
          .where((is) => (chairedBy === null ? is("g.chair_id", "is", null) : is("g.chair_id", "=", chairedBy ?? ""))),
      )
      .orderBy((is) => is("g.ended_on", "is not", null))
      .orderBy("g.name")
      .orderBy("g.group_id")
      .limit(groupsMax)
      .execute();
    const seats = await listSeats(
      tx,
      rows.map(({ group_id }) => group_id),
    );
    return rows.map((row) =>
      listedOf(
        row,
        seats.flatMap(({ groupId, seat }) => (groupId === row.group_id ? [seat] : [])),
      ),
    );
  });

export const findGroup = (tx: Tx, actor: Pick<Actor, "member">, id: string): Promise<Group | undefined> =>
  asReader(tx, actor, async () => {
    const row = await groupsQuery(tx).where("g.group_id", "=", id).executeTakeFirst();
    if (row === undefined) return undefined;
    const seats = (await listSeats(tx, [id])).map(({ seat }) => seat);
    const inside = await tx
      .selectFrom("group_circle")
      .select("person_id")
      .where("place_id", "=", placeOf(tx))
      .where("group_id", "=", id)
      .executeTakeFirst();
    return {
      ...listedOf(row, seats),
      purpose: row.purpose,
      chosenBy: row.chosen_by,
      chosenBecause: row.chosen_because,
      startedById: row.started_by,
      endedBecause: row.ended_because,
      seats,
      sentences: await listSentences(tx, id),
      isInside: inside !== undefined,
    };
  });

async function listSentences(tx: Tx, groupId: string) {
  const rows = await tx
    .selectFrom("group_sentence")
    .select(["words", "agreed_on"])
    .where("place_id", "=", placeOf(tx))
    .where("group_id", "=", groupId)
    .orderBy("agreed_on", "desc")
    .orderBy("written_at", "desc")
    .limit(50)
    .execute();
  return rows.map(({ words, agreed_on: agreedOn }) => ({ words, agreedOn }));
}

/** When each of these groups last agreed how white colleagues share the work. */
export async function listLastAgreed(tx: Tx, groupIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (groupIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom("group_sentence")
    .select("group_id")
    .select(({ fn }) => fn.max("agreed_on").as("agreed_on"))
    .where("place_id", "=", placeOf(tx))
    .where("group_id", "in", groupIds)
    .groupBy("group_id")
    .limit(groupsMax)
    .execute();
  return new Map(rows.map(({ group_id, agreed_on }) => [group_id, agreed_on]));
}

/** What waits for this person to answer, for themselves or for an organisation they work for. */
export async function listAsksWaiting(
  tx: Tx,
  actor: Pick<Actor, "member">,
  personId: string,
): Promise<readonly AskWaiting[]> {
  const organisationIds = (await listOwnOrganisations(tx, personId)).map(({ id }) => id);
  return asReader(tx, actor, () => listAsksOf(tx, { personId, organisationIds }));
}
