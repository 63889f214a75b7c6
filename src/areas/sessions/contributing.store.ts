import { randomUUID } from "node:crypto";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { SeatStanding } from "../groups/index.ts";
import { asWhole, saveCircle } from "./circle.store.ts";
import type { Part } from "./session.ts";

export interface ContributorToSave {
  readonly personId?: string | null;
  readonly organisationId?: string | null;
  readonly name?: string;
  readonly standing: SeatStanding;
  readonly part: Part;
  readonly isPrivate: boolean;
  readonly communityId?: string | null;
}

/** Somebody is needed. Whoever is on the list already stays as they are. */
export async function saveContributors(tx: Tx, sessionId: string, people: readonly ContributorToSave[]): Promise<void> {
  if (people.length > 0)
    await asWhole(tx, () =>
      tx
        .insertInto("session_contributor")
        .values(
          people.map((one) => ({
            place_id: placeOf(tx),
            contributor_id: randomUUID(),
            session_id: sessionId,
            person_id: one.personId ?? null,
            organisation_id: one.organisationId ?? null,
            name: one.name ?? "",
            standing: one.standing,
            part: one.part,
            is_private: one.isPrivate,
            community_id: one.communityId ?? null,
          })),
        )
        .onConflict((is) =>
          is.columns(["place_id", "session_id", "person_id"]).where("taken_off_at", "is", null).doNothing(),
        )
        .execute(),
    );
  await saveCircle(tx, sessionId);
}

export const saveContributor = (tx: Tx, sessionId: string, one: ContributorToSave): Promise<void> =>
  saveContributors(tx, sessionId, [one]);

/** They are not asked any more, and their link opens nothing. Where they would have come because of their own life, nothing is kept of it. */
export async function saveTakenOff(
  tx: Tx,
  { sessionId, contributorId }: { readonly sessionId: string; readonly contributorId: string },
  at: Date,
): Promise<void> {
  await asWhole(tx, async () => {
    await tx
      .deleteFrom("session_contributor")
      .where("place_id", "=", placeOf(tx))
      .where("session_id", "=", sessionId)
      .where("contributor_id", "=", contributorId)
      .where("is_private", "=", true)
      .where("attended", "is", null)
      .execute();
    await tx
      .updateTable("session_contributor")
      .set({ taken_off_at: at, link_digest: null })
      .where("place_id", "=", placeOf(tx))
      .where("session_id", "=", sessionId)
      .where("contributor_id", "=", contributorId)
      .execute();
  });
  await saveCircle(tx, sessionId);
}

/** What somebody needs is arranged. */
export const saveNeedsMet = (
  tx: Tx,
  { sessionId, contributorId }: { readonly sessionId: string; readonly contributorId: string },
  today: string,
): Promise<unknown> =>
  asWhole(tx, () =>
    tx
      .updateTable("session_contributor")
      .set({ needs_met_by: today })
      .where("place_id", "=", placeOf(tx))
      .where("session_id", "=", sessionId)
      .where("contributor_id", "=", contributorId)
      .execute(),
  );

/** The papers went to everybody who is asked and had none yet. */
export const savePapersSent = (tx: Tx, sessionId: string, onDay: string): Promise<unknown> =>
  asWhole(tx, () =>
    tx
      .updateTable("session_contributor")
      .set({ papers_sent_on: onDay })
      .where("place_id", "=", placeOf(tx))
      .where("session_id", "=", sessionId)
      .where("taken_off_at", "is", null)
      .where("papers_sent_on", "is", null)
      .execute(),
  );
