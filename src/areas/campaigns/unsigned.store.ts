import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Actor } from "../../nouns/actor.ts";
import type { Side } from "../../nouns/role.ts";
import { rolesThatSeeFigures } from "../places/index.ts";
import { maySeeFigures } from "../reach/index.ts";
import type { CampaignListed } from "./campaign.ts";
import { standOf } from "./standing.rules.ts";

interface Asked {
  readonly campaigns: readonly CampaignListed[];
  readonly actor: Actor;
  readonly placeId: string;
  readonly side: Side;
  /** A plain date. */
  readonly today: string;
}

/** Campaigns that can be read, and of which nobody of this side has signed the reading; for whoever sees figures. */
export async function listUnsigned(
  tx: Tx,
  { campaigns, actor, placeId, side, today }: Asked,
): Promise<readonly CampaignListed[]> {
  const toRead = campaigns.filter((campaign) => standOf(campaign, today) === "to-read");
  if (toRead.length === 0) return [];
  const rolesThatSee = await rolesThatSeeFigures(tx, placeId);
  if (!maySeeFigures(actor, { rolesThatSee }).allowed) return [];
  const signed = await tx
    .selectFrom("campaign_saying")
    .select("campaign_id")
    .distinct()
    .where("place_id", "=", placeOf(tx))
    .where("kind", "=", "reading")
    .where("side", "=", side)
    .limit(1000)
    .execute();
  const done = new Set(signed.map(({ campaign_id: id }) => id));
  return toRead.filter(({ id }) => !done.has(id));
}
