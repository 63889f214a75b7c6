import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { categoryText } from "./category-text.rules.ts";
import type { DescriptionAsked } from "./description.rules.ts";

/** Who writes, as it is kept beside what they wrote. */
export interface Writer {
  readonly personId: string | null;
  readonly role: string;
}

interface DescriptionToSave extends Writer {
  readonly communityId: string;
  readonly number: number;
  readonly described: DescriptionAsked;
}

/** A new community with its first description. Returns its identifier. */
export async function saveCommunity(tx: Tx, described: DescriptionAsked, writer: Writer): Promise<string> {
  const communityId = randomUUID();
  const { name, language } = described;
  await tx
    .insertInto("community")
    .values({ place_id: placeOf(tx), community_id: communityId, name, language, number: 1 })
    .execute();
  await insertDescription(tx, { communityId, number: 1, described, ...writer });
  return communityId;
}

/** A description more; the ones before stay. */
export async function saveDescription(tx: Tx, description: DescriptionToSave): Promise<void> {
  const { communityId, number, described } = description;
  await tx
    .updateTable("community")
    .set({ name: described.name, language: described.language, number })
    .where("place_id", "=", placeOf(tx))
    .where("community_id", "=", communityId)
    .execute();
  await insertDescription(tx, description);
}

async function insertDescription(tx: Tx, description: DescriptionToSave): Promise<void> {
  const { communityId, number, described, personId, role } = description;
  await tx
    .insertInto("community_description")
    .values({
      place_id: placeOf(tx),
      community_id: communityId,
      number,
      name: described.name,
      language: described.language,
      other_names: JSON.stringify(described.otherNames),
      organisations: described.organisations,
      skills: described.skills,
      meeting_places: described.meetingPlaces,
      history: described.history,
      told_by: described.toldBy,
      told_on: described.toldOn,
      faiths: [...described.faiths],
      languages: [...described.languages],
      neighbourhoods: [...described.neighbourhoods],
      categories: described.categories.map(categoryText),
      written_by: personId,
      author_role: role,
      standing: described.standing,
    })
    .execute();
}

/**
 * Holds a community still until the end of the transaction, so that of two who write at once the second is told. A lock
 * by name and not of the row: taking a row's lock counts as writing, and a refusal writes nothing.
 */
export async function holdCommunity(tx: Tx, id: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`community ${placeOf(tx)} ${id}`}, 0))`.execute(tx);
}
