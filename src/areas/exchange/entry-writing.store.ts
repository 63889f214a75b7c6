import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { takeTurn } from "../../db/turn.ts";
import type { EntryKind, EntrySaid } from "./entry.ts";
import type { Whose } from "./whose.rules.ts";

/** Until this transaction ends nobody else changes this entry, or brings it together with another. */
export const holdExchange = (tx: Tx): Promise<void> => takeTurn(tx, "needs and offers");

const columnsOf = (said: EntrySaid) => ({
  topic: said.topic,
  title: said.title,
  words: said.words,
  languages: [...said.languages],
  days: [...said.days],
  at_place: said.atPlace,
  until_on: said.untilOn,
  asked_of: said.askedOfId,
});

interface EntryToSave {
  readonly kind: EntryKind;
  readonly whose: Whose;
  readonly said: EntrySaid;
  readonly showsName: boolean;
  readonly personId: string;
  readonly role: string;
}

/** A new need or offer. Returns its identifier. */
export async function saveEntry(tx: Tx, entry: EntryToSave): Promise<string> {
  const { whose, said } = entry;
  const id = randomUUID();
  const ofOne = (kind: Whose["ofKind"]): string | null => (whose.ofKind === kind ? whose.id : null);
  await tx
    .insertInto("exchange_entry")
    .values({
      place_id: placeOf(tx),
      entry_id: id,
      kind: entry.kind,
      of_kind: whose.ofKind,
      organisation_id: ofOne("organisation"),
      service_id: ofOne("service"),
      community_id: ofOne("community"),
      standing: ofOne("person"),
      shows_name: entry.showsName && whose.ofKind === "person",
      side: whose.side,
      ...columnsOf(said),
      written_by: entry.personId,
      author_role: entry.role,
    })
    .execute();
  await saveCommunities(tx, id, said.communityIds);
  return id;
}

async function saveCommunities(tx: Tx, id: string, communityIds: readonly string[]): Promise<void> {
  await sql`DELETE FROM exchange_community WHERE place_id = ${placeOf(tx)} AND entry_id = ${id}`.execute(tx);
  if (communityIds.length > 0)
    await tx
      .insertInto("exchange_community")
      .values(communityIds.map((one) => ({ place_id: placeOf(tx), entry_id: id, community_id: one })))
      .execute();
}

/** Corrected: what it said before is kept for both sides. */
export async function saveEntryChange(tx: Tx, id: string, change: { said: EntrySaid; at: Date }): Promise<void> {
  const { title, words, atPlace } = change.said;
  await sql`INSERT INTO exchange_earlier (place_id, entry_id, number, title, words, at_place, until)
    SELECT place_id, entry_id, 1 + (SELECT count(*) FROM exchange_earlier f WHERE f.place_id = e.place_id
      AND f.entry_id = e.entry_id), title, words, at_place, ${change.at} FROM exchange_entry e
    WHERE place_id = ${placeOf(tx)} AND entry_id = ${id}
      AND (title, words, at_place) IS DISTINCT FROM (${title}::text, ${words}::text, ${atPlace}::text)`.execute(tx);
  await tx
    .updateTable("exchange_entry")
    .set({ ...columnsOf(change.said), changed_at: change.at })
    .where("place_id", "=", placeOf(tx))
    .where("entry_id", "=", id)
    .execute();
  await saveCommunities(tx, id, change.said.communityIds);
}

export async function saveEntryWithdrawn(tx: Tx, id: string, how: { because: string; at: Date }): Promise<void> {
  await tx
    .updateTable("exchange_entry")
    .set({ withdrawn_at: how.at, withdrawn_because: how.because })
    .where("place_id", "=", placeOf(tx))
    .where("entry_id", "=", id)
    .execute();
}

interface MatchToSave {
  readonly needId: string;
  readonly offerId: string;
  readonly fromId: string;
  readonly personId: string;
}

/** Two brought together, waiting for the other side. Returns the match's identifier. */
export async function saveMatch(tx: Tx, { needId, offerId, fromId, personId }: MatchToSave): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("exchange_match")
    .values({
      place_id: placeOf(tx),
      match_id: id,
      need_id: needId,
      offer_id: offerId,
      proposed_from: fromId,
      proposed_by: personId,
    })
    .execute();
  return id;
}

interface Declining {
  readonly needId: string;
  readonly because: string;
  readonly personId: string;
  readonly at: Date;
}

/** Whoever was asked cannot, and says why. */
export async function saveDeclined(tx: Tx, { needId, because, personId, at }: Declining): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("exchange_match")
    .values({
      place_id: placeOf(tx),
      match_id: id,
      need_id: needId,
      offer_id: null,
      proposed_from: needId,
      proposed_by: null,
      says: "declined",
      because,
      answered_by: personId,
      answered_at: at,
    })
    .execute();
  return id;
}

interface Answering {
  readonly says: "accepted" | "declined";
  readonly because: string;
  readonly personId: string;
  readonly at: Date;
}

export async function saveAnswer(tx: Tx, matchId: string, { says, because, personId, at }: Answering): Promise<void> {
  await tx
    .updateTable("exchange_match")
    .set({ says, because: says === "declined" ? because : null, answered_by: personId, answered_at: at })
    .where("place_id", "=", placeOf(tx))
    .where("match_id", "=", matchId)
    .execute();
}

export async function saveThanks(
  tx: Tx,
  matchId: string,
  { words, personId, at }: { readonly words: string; readonly personId: string; readonly at: Date },
): Promise<void> {
  await tx
    .updateTable("exchange_match")
    .set({ thanks: words, thanked_by: personId, thanked_at: at })
    .where("place_id", "=", placeOf(tx))
    .where("match_id", "=", matchId)
    .execute();
}
