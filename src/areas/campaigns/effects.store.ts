import type { Tx } from "../../db/tables.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import type { Role } from "../../nouns/role.ts";
import { findCompared } from "../reach/index.ts";
import type { Compared } from "../reach/index.ts";
import type { CampaignListed, Choice } from "./campaign.ts";
import { readingOf } from "./effect.rules.ts";
import type { Reading } from "./reading.ts";

interface Looking {
  readonly place: PlaceHere;
  readonly maySee: (who: { readonly rolesThatSee: readonly Role[] }) => boolean;
}

export interface Effect {
  readonly choice: Choice;
  readonly compared: Compared;
  readonly reading: Reading;
  /** Who may see the figures that it was read from. */
  readonly rolesThatSee: readonly Role[];
}

/** What the figures in force say of a campaign, read as was chosen; undefined where nothing was chosen yet. */
export async function findEffect(
  tx: Tx,
  looking: Looking,
  { choice, paperAnswer }: Pick<CampaignListed, "choice" | "paperAnswer">,
): Promise<Effect | undefined> {
  if (choice === null) return undefined;
  const found = await findCompared(tx, looking, {
    serviceId: choice.service.id,
    measure: choice.measure,
    community: choice.communityCode,
    besides: typeof choice.besides === "string" ? choice.besides : { serviceId: choice.besides.id },
    from: choice.baselineFrom,
    until: choice.readUntil,
  });
  if (found === undefined) return undefined;
  const { compared, rolesThatSee } = found;
  return { choice, compared, rolesThatSee, reading: readingOf({ ...compared, choice, paperAnswer }) };
}
