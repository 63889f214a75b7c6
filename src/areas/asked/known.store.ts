import type { Tx } from "../../db/tables.ts";
import type { Actor } from "../../nouns/actor.ts";
import { asksAbout } from "../asks/index.ts";
import { listGroups } from "../groups/index.ts";
import { listSessions } from "../sessions/index.ts";
import { findVoicesAnswered } from "../voices/index.ts";
import type { Known } from "./known.rules.ts";

/** What the system knows by itself of how communities were asked, as everybody of the place may read it. */
export async function findKnown(
  tx: Tx,
  actor: Pick<Actor, "member">,
  { from, today }: { readonly from: string; readonly today: string },
): Promise<Known> {
  const groups = await listGroups(tx, actor);
  const sessions = await listSessions(tx, actor, { states: ["held"], from, until: today });
  const asks = await asksAbout(tx, { askedFrom: from, askedUntil: today });
  const { ofCommunities } = await findVoicesAnswered(tx, today);
  return {
    groups: groups
      .filter(({ endedOn }) => endedOn === null)
      .flatMap(({ id, name, community }) => (community === null ? [] : [{ id, name, communityId: community.id }])),
    // What belongs to those who were invited alone is told to nobody else.
    sessions: sessions.flatMap(({ group, onDay, openTo }) =>
      group === null || onDay === null || openTo === "invited" ? [] : [{ groupId: group.id, onDay }],
    ),
    asks: asks.flatMap(({ community, takenBackOn }) =>
      community === null || takenBackOn !== null ? [] : [{ communityId: community.id }],
    ),
    voices: ofCommunities,
  };
}
