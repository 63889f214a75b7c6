import { createHash, randomUUID } from "node:crypto";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Actor } from "../../nouns/actor.ts";
import { asReader, asWhole } from "./circle.store.ts";
import type { Feed } from "./invitation.ts";
import type { Closing } from "./private-link.store.ts";

/** A person's own few; more is a mistake, or a machine. */
export const feedsMax = 20;

const digestOfFeed = (token: string): Buffer =>
  createHash("sha256").update(`session calendar ${token}`, "utf8").digest();

const feedsQuery = (tx: Tx) =>
  tx
    .selectFrom("session_feed as f")
    .leftJoin("place_group as g", (join) =>
      join.onRef("g.place_id", "=", "f.place_id").onRef("g.group_id", "=", "f.group_id"),
    )
    .innerJoin("person as p", (join) =>
      join.onRef("p.place_id", "=", "f.place_id").onRef("p.person_id", "=", "f.person_id"),
    )
    .select(["f.feed_id", "f.person_id", "f.group_id", "f.made_at", "g.name as group_name"])
    .where("f.place_id", "=", placeOf(tx))
    // Whoever left the place has no calendar of it any more.
    .where("p.left_at", "is", null);

type Row = Awaited<ReturnType<ReturnType<typeof feedsQuery>["execute"]>>[number];

const feedOf = (row: Row): Feed => ({
  id: row.feed_id,
  personId: row.person_id,
  group: row.group_id === null ? null : { id: row.group_id, name: row.group_name ?? "" },
  madeAt: row.made_at.toISOString(),
});

/** Somebody's own calendars. */
export const listFeeds = (tx: Tx, actor: Pick<Actor, "member">): Promise<readonly Feed[]> =>
  asReader(tx, actor, async () => {
    const rows = await feedsQuery(tx)
      .where("f.person_id", "=", actor.member?.personId ?? null)
      .orderBy("f.made_at")
      .limit(feedsMax)
      .execute();
    return rows.map(feedOf);
  });

export const findFeedByLink = (tx: Tx, token: string): Promise<Feed | undefined> =>
  asWhole(tx, async () => {
    const row = await feedsQuery(tx).where("f.link_digest", "=", digestOfFeed(token)).executeTakeFirst();
    return row && feedOf(row);
  });

/** The address of a calendar, made again for its owner: nobody can without the house's secret. */
export const feedLinkOf = (seal: Closing, feedId: string): string =>
  createHash("sha256")
    .update(seal.close(["session calendar", feedId]), "utf8")
    .digest("base64url");

interface FeedToSave {
  readonly seal: Closing;
  readonly personId: string;
  readonly groupId: string | null;
  readonly at: Date;
}

export async function saveFeed(tx: Tx, { seal, personId, groupId, at }: FeedToSave): Promise<string> {
  const feedId = randomUUID();
  await asWhole(tx, () =>
    tx
      .insertInto("session_feed")
      .values({
        place_id: placeOf(tx),
        feed_id: feedId,
        person_id: personId,
        group_id: groupId,
        link_digest: digestOfFeed(feedLinkOf(seal, feedId)),
        made_at: at,
      })
      .execute(),
  );
  return feedId;
}

export const removeFeed = (tx: Tx, feedId: string): Promise<unknown> =>
  asWhole(tx, () =>
    tx.deleteFrom("session_feed").where("place_id", "=", placeOf(tx)).where("feed_id", "=", feedId).execute(),
  );
