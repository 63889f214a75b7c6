import type { Tx } from "../../db/tables.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import type { Role } from "../../nouns/role.ts";
import type { Campaign } from "./campaign.ts";
import { findEffect } from "./effects.store.ts";
import type { Effect } from "./effects.store.ts";
import { findCampaign } from "./parts.store.ts";

export interface ResultFound {
  readonly campaign: Campaign;
  readonly effect: Effect;
  readonly rolesThatSee: readonly Role[];
}

interface Looking {
  readonly place: PlaceHere;
  readonly maySee: (who: { readonly rolesThatSee: readonly Role[] }) => boolean;
}

/** Undefined where there is no such campaign, or nobody has chosen yet how it is read. */
export async function findResult(tx: Tx, looking: Looking, campaignId: string): Promise<ResultFound | undefined> {
  const campaign = await findCampaign(tx, campaignId);
  if (campaign === undefined) return undefined;
  const effect = await findEffect(tx, looking, campaign);
  return effect && { campaign, effect, rolesThatSee: effect.rolesThatSee };
}
