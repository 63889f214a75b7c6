/** Numbered releases: written once, when both sides have agreed, and never changed. */
import { canonicalJson } from "../../db/canonical-json.ts";
import { happened } from "../../db/happening.ts";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Problem } from "../../nouns/result.ts";
import { findPolicyInForce } from "../reach/index.ts";
import { findDraft, findDraftTold } from "./drafts.store.ts";
import { frozenShape } from "./frozen.schema.ts";
import { findLastNumber, saveEntry, takeLedger } from "./ledger.store.ts";
import type { Proposed } from "./proposed.schema.ts";
import type { Release, ReleaseListed } from "./kept.schema.ts";
import { unfitIn } from "./unfit.rules.ts";

const releasesMax = 500;

async function releasesOf(tx: Tx, number?: number): Promise<readonly Release[]> {
  const rows = await tx
    .selectFrom("release as r")
    .leftJoin("release_withdrawal as w", (join) =>
      join.onRef("w.place_id", "=", "r.place_id").onRef("w.number", "=", "r.number"),
    )
    .select(["r.number", "r.title", "r.frozen", "r.sha256", "r.released_at", "r.proposal_id", "r.replaces"])
    .innerJoin("proposal as p", (join) =>
      join.onRef("p.place_id", "=", "r.place_id").onRef("p.proposal_id", "=", "r.proposal_id"),
    )
    .select(["w.because", "w.withdrawn_at", "p.one_side"])
    .select(({ selectFrom }) =>
      selectFrom("release as n")
        .select(({ fn }) => fn.max("n.number").as("number"))
        .whereRef("n.place_id", "=", "r.place_id")
        .whereRef("n.replaces", "=", "r.number")
        .as("replaced_by"),
    )
    .where("r.place_id", "=", placeOf(tx))
    .$if(number !== undefined, (query) => query.where("r.number", "=", number ?? 0))
    .orderBy("r.number", "desc")
    .limit(releasesMax)
    .execute();
  return rows.map((row) => {
    const frozen = frozenShape.parse(row.frozen);
    return {
      number: row.number,
      title: row.title,
      releasedAt: row.released_at,
      serviceName: frozen.serviceName,
      period: frozen.choices.period,
      replaces: row.replaces,
      replacedBy: row.replaced_by,
      withdrawn:
        row.because === null || row.withdrawn_at === null ? null : { because: row.because, at: row.withdrawn_at },
      frozen,
      sha256: row.sha256,
      proposalId: row.proposal_id,
      oneSide: row.one_side,
    };
  });
}

/** The newest first. */
export const listReleases = async (tx: Tx): Promise<readonly ReleaseListed[]> =>
  (await releasesOf(tx)).map(
    ({ frozen: _frozen, sha256: _sha256, proposalId: _id, oneSide: _one, ...listed }) => listed,
  );

export const findRelease = async (tx: Tx, number: number): Promise<Release | undefined> =>
  (await releasesOf(tx, number))[0];

/** What stands in the way of publishing what the keepers are asked about. */
export async function listUnfit(tx: Tx, proposed: Proposed): Promise<readonly Problem[]> {
  const draft = await findDraft(tx, proposed.draft);
  const about = draft?.choices.serviceId ?? "";
  return unfitIn(proposed, draft, { lastOut: await findLastNumber(tx, about), policy: await findPolicyInForce(tx) });
}

/** The same, and until the transaction ends nothing else leaves. */
export async function listUnfitDeciding(tx: Tx, proposed: Proposed): Promise<readonly Problem[]> {
  await takeLedger(tx);
  return listUnfit(tx, proposed);
}

async function findNextNumber(tx: Tx): Promise<number> {
  const row = await tx
    .selectFrom("release")
    .select(({ fn }) => fn.max("number").as("last"))
    .where("place_id", "=", placeOf(tx))
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}

/** Publishes a draft as both sides agreed to it: the release, its entry in the ledger, and that it happened. */
export async function saveRelease(tx: Tx, { draft: draftId }: Proposed, proposalId: string): Promise<void> {
  await takeLedger(tx);
  const draft = await findDraft(tx, draftId);
  if (draft === undefined || draft.frozen === null || draft.sha256 === null)
    throw new Error("A draft was to be published that is not there or not ready.");
  const { frozen, sha256, title, replaces } = draft;
  const number = await findNextNumber(tx);
  await tx
    .insertInto("release")
    .values({
      place_id: placeOf(tx),
      number,
      draft_id: draftId,
      title,
      frozen: canonicalJson(frozen),
      sha256,
      proposal_id: proposalId,
      replaces,
    })
    .execute();
  const who = `proposal ${proposalId}`;
  const { cells, hidden } = frozen;
  const about = frozen.choices.serviceId;
  const told = await findDraftTold(tx, draftId);
  const entry = await saveEntry(tx, { about, title, form: "release", audience: "everyone", who, told, cells, hidden });
  await happened(tx, {
    what: "release.published",
    who,
    subject: { kind: "release", id: String(number) },
    detail: { draft: draftId, entry, sha256, cells, hidden, replaces },
  });
}

export async function saveWithdrawal(
  tx: Tx,
  { number, because, who }: { readonly number: number; readonly because: string; readonly who: string },
): Promise<void> {
  await tx
    .insertInto("release_withdrawal")
    .values({ place_id: placeOf(tx), number, because, withdrawn_by: who })
    .execute();
}
