import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { ProfileAsked } from "./profile.rules.ts";

interface ProfileToSave {
  readonly serviceId: string;
  readonly number: number;
  readonly asked: ProfileAsked;
  readonly personId: string | null;
  readonly role: string;
}

/** A new service with its first profile. Returns its identifier. */
export async function saveService(tx: Tx, profile: Omit<ProfileToSave, "serviceId" | "number">): Promise<string> {
  const serviceId = randomUUID();
  const { name, care, areaCode } = profile.asked;
  await tx
    .insertInto("service")
    .values({
      place_id: placeOf(tx),
      service_id: serviceId,
      name,
      number: 1,
      care,
      area_code: areaCode,
      ended_at: null,
    })
    .execute();
  await insertProfile(tx, { ...profile, serviceId, number: 1 });
  return serviceId;
}

/** A profile more; the ones before stay. The codes in published files are those of the newest profile. */
export async function saveProfile(tx: Tx, profile: ProfileToSave): Promise<void> {
  const { name, care, areaCode } = profile.asked;
  await tx
    .updateTable("service")
    .set({ name, care, area_code: areaCode, number: profile.number })
    .where("place_id", "=", placeOf(tx))
    .where("service_id", "=", profile.serviceId)
    .execute();
  await tx
    .deleteFrom("service_key")
    .where("place_id", "=", placeOf(tx))
    .where("service_id", "=", profile.serviceId)
    .execute();
  await insertProfile(tx, profile);
}

async function insertProfile(tx: Tx, { serviceId, number, asked, personId, role }: ProfileToSave): Promise<void> {
  const here = { place_id: placeOf(tx), service_id: serviceId };
  await tx
    .insertInto("service_profile")
    .values({
      ...here,
      number,
      name: asked.name,
      run_by: asked.runBy,
      who_works: asked.whoWorks,
      languages: [...asked.languages],
      offers: asked.offers,
      cannot_do_yet: asked.cannotDoYet,
      ask_name: asked.askName,
      ask_role: asked.askRole,
      ask_how: asked.askHow,
      written_by: personId,
      author_role: role,
    })
    .execute();
  if (asked.keys.length > 0)
    await tx
      .insertInto("service_key")
      .values(asked.keys.map((key) => ({ ...here, ...key })))
      .execute();
}

/** Holds a service still until the end of the transaction, so that of two who write at once the second is told. */
export async function holdService(tx: Tx, id: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`service ${placeOf(tx)} ${id}`}, 0))`.execute(tx);
}
