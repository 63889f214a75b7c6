import { randomUUID } from "node:crypto";
import { placeOf } from "../../db/transaction.ts";
import type { Tx } from "../../db/tables.ts";
import { standings as everyStanding } from "./about-me.ts";
import type { Audience, Standing, StandingSaid } from "./about-me.ts";

/** At most so many, ended ones with them. */
export const standingsMax = 200;

/** What these people say they are, as far as whoever asks may know it; the latest first. */
export async function listStandings(tx: Tx, personIds: readonly string[]): Promise<readonly StandingSaid[]> {
  if (personIds.length === 0) return [];
  const rows = await tx
    .selectFrom("person_standing as s")
    .leftJoin("community as c", (join) =>
      join.onRef("c.place_id", "=", "s.place_id").onRef("c.community_id", "=", "s.community_id"),
    )
    .select(["s.standing_id", "s.standing", "s.community_id", "c.name", "s.seen_by", "s.since", "s.until"])
    .where("s.place_id", "=", placeOf(tx))
    .where("s.person_id", "in", personIds)
    .orderBy("s.since", "desc")
    .orderBy("s.standing_id")
    .limit(standingsMax)
    .execute();
  return rows.flatMap((row) => {
    const standing = everyStanding.find((one) => one === row.standing);
    if (standing === undefined) return [];
    const { standing_id: id, community_id: communityId, name: community, seen_by: seenBy } = row;
    const [since, until] = [row.since.toISOString(), row.until?.toISOString() ?? null];
    return [{ id, standing, communityId, community, seenBy, since, until }];
  });
}

interface StandingToSay {
  readonly personId: string;
  readonly standing: Standing;
  readonly communityId: string | null;
  readonly seenBy: Audience;
}

/** Only inside `asThemselves`. */
export async function saveStanding(
  tx: Tx,
  { personId, standing, communityId, seenBy }: StandingToSay,
): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("person_standing")
    .values({
      place_id: placeOf(tx),
      standing_id: id,
      person_id: personId,
      standing,
      community_id: communityId,
      seen_by: seenBy,
    })
    .execute();
  return id;
}

/** Only inside `asThemselves`: it is over, or other people may see it. */
export async function saveStandingChange(
  tx: Tx,
  change: { readonly personId: string; readonly id: string } & (
    | { readonly until: Date }
    | { readonly seenBy: Audience }
  ),
): Promise<void> {
  await tx
    .updateTable("person_standing")
    .set("until" in change ? { until: change.until } : { seen_by: change.seenBy })
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "=", change.personId)
    .where("standing_id", "=", change.id)
    .where("until", "is", null)
    .execute();
}

export async function removeStandings(tx: Tx, personId: string): Promise<void> {
  await tx
    .deleteFrom("person_standing")
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "=", personId)
    .execute();
}
