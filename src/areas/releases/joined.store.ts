/** What the pages that join areas draw of releases. */
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { listDrafts } from "./drafts.store.ts";
import type { Draft } from "./kept.schema.ts";
import { listReleases } from "./releases.store.ts";

const partMax = 20;

/** Checked, and nobody is asked yet: the oldest first. */
export const listWaitingDrafts = async (tx: Tx): Promise<readonly Draft[]> =>
  (await listDrafts(tx)).filter(({ stage, proposal }) => stage === "ready" && proposal === null).slice(0, partMax);

export const listReleasesSince = async (tx: Tx, since: Date) =>
  (await listReleases(tx)).filter(({ releasedAt }) => releasedAt > since).slice(0, partMax);

/** What somebody prepared or withdrew, as it is kept. */
export async function readPreparedHeld(tx: Tx, personId: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const who = `person ${personId}`;
  const drafted = await tx
    .selectFrom("release_draft")
    .select(["title", "drafted_at as at"])
    .where("place_id", "=", placeOf(tx))
    .where("drafted_by", "=", who)
    .orderBy("drafted_at")
    .limit(500)
    .execute();
  const withdrawn = await tx
    .selectFrom("release_withdrawal")
    .select(["number", "because", "withdrawn_at as at"])
    .where("place_id", "=", placeOf(tx))
    .where("withdrawn_by", "=", who)
    .orderBy("number")
    .limit(500)
    .execute();
  const taken = await tx
    .selectFrom("ledger_entry")
    .select(["title", "form", "at"])
    .where("place_id", "=", placeOf(tx))
    .where("who", "=", who)
    .orderBy("number")
    .limit(500)
    .execute();
  return [
    ...drafted.map(({ title, at }) => ({ prepared: title, on: at.toISOString() })),
    ...withdrawn.map(({ number, because, at }) => ({
      withdrew: `release ${number}`,
      because,
      on: at.toISOString(),
    })),
    ...taken.map(({ title, form, at }) => ({ took: title, as: form, on: at.toISOString() })),
  ];
}
