import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import { HOUSE } from "../db/place-id.ts";
import type { Tx } from "../db/tables.ts";
import { listPlaceIds, lookAtPlace } from "./tables.store.ts";

/** How many of each were open when the backup was taken, and are closed now. */
export interface Closed {
  readonly devices: number;
  /** Links in letters, challenges half answered, links to set the house up. */
  readonly links: number;
  readonly tokens: number;
  readonly invitations: number;
}

/**
 * Closes what opened something when the backup was taken: a device signed out since, a token taken back since or an
 * invitation withdrawn since would work again, and nobody would see it. People sign in once more, with password and
 * second proof; invitations are sent again by whoever may invite. With `keepsTokens` tokens of programs stay.
 */
export async function closeWhatWasOpen(tx: Tx, { keepsTokens }: { readonly keepsTokens: boolean }): Promise<Closed> {
  const run = async (statement: RawBuilder<unknown>): Promise<number> =>
    Number((await statement.execute(tx)).numAffectedRows ?? 0n);
  const devices = await run(sql`DELETE FROM login_device`);
  const links = await run(sql`DELETE FROM login_proof`);
  const tokens = keepsTokens
    ? 0
    : await run(sql`UPDATE login_token SET revoked_at = now() WHERE revoked_at IS NULL AND expires_at > now()`);
  let invitations = 0;
  await lookAtPlace(tx, HOUSE);
  for (const place of await listPlaceIds(tx)) {
    await lookAtPlace(tx, place);
    invitations += await run(sql`UPDATE invitation SET expires_at = now() WHERE place_id = ${place}
      AND accepted_at IS NULL AND withdrawn_at IS NULL AND expires_at > now()`);
  }
  return { devices, links, tokens, invitations };
}
