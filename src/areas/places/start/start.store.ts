import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { happened } from "../../../db/happening.ts";
import { HOUSE, newPlaceId } from "../../../db/place-id.ts";
import type { Tx } from "../../../db/tables.ts";
import { inNewPlace } from "../../../db/transaction.ts";
import type { Founder, PlaceToStart } from "./start.rules.ts";

/** The place that already has this name, whatever its capitals. */
export async function findByName(tx: Tx, name: string): Promise<{ name: string; slug: string } | undefined> {
  return tx
    .selectFrom("place")
    .select(["name", "slug"])
    .where("place_id", "!=", HOUSE)
    .where(sql`lower(name)`, "=", sql`lower(${name} COLLATE "und-x-icu")`)
    .limit(1)
    .executeTakeFirst();
}

type PlaceRow = Omit<PlaceToStart, "founder">;

/** Only the house may: run it in a transaction of the house. Returns the new place's identifier. */
export async function savePlaceRow(tx: Tx, place: PlaceRow): Promise<string> {
  const id = newPlaceId();
  await tx
    .insertInto("place")
    .values({
      place_id: id,
      slug: place.slug,
      name: place.name,
      area_code: place.areaCode,
      is_example: place.isExample,
    })
    .execute();
  return id;
}

/**
 * The first person of a new place, in the transaction of the house that starts it, with the happening in the place's
 * own chain. Returns their identifier there.
 */
export async function saveFounder(tx: Tx, placeId: string, founder: Founder): Promise<string> {
  const personId = randomUUID();
  const who = `login ${founder.loginId}`;
  const key = { place_id: placeId, person_id: personId };
  await inNewPlace(tx, placeId, async () => {
    await tx
      .insertInto("person")
      .values({ ...key, name: founder.name, login_id: founder.loginId, left_at: null, seen_to: null })
      .execute();
    await tx
      .insertInto("person_role")
      .values({ ...key, role: "administrator", given_by: who, until: null })
      .execute();
    await tx
      .insertInto("keeper")
      .values({ ...key, side: founder.side, named_by: founder.namedBy, until: null })
      .execute();
    const detail = { roles: ["administrator"], keepsFor: founder.side };
    await happened(tx, { what: "person.joined", who, subject: { kind: "person", id: personId }, detail });
  });
  return personId;
}
