import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { arePublicPagesOn } from "../places/index.ts";

export interface ServiceFound {
  readonly id: string;
  readonly name: string;
  readonly runBy: string;
}

/** Services by name, by who runs them or by a code in published files, at most 20. */
export async function listServicesHolding(tx: Tx, text: string): Promise<readonly ServiceFound[]> {
  const wanted = text.normalize("NFC").toLowerCase();
  return tx
    .selectFrom("service as s")
    .innerJoin("service_profile as p", (join) =>
      join
        .onRef("p.place_id", "=", "s.place_id")
        .onRef("p.service_id", "=", "s.service_id")
        .onRef("p.number", "=", "s.number"),
    )
    .select(["s.service_id as id", "s.name", "p.run_by as runBy"])
    .where("s.place_id", "=", placeOf(tx))
    .where("s.ended_at", "is", null)
    .where((where) =>
      where.or([
        sql<boolean>`position(${wanted} IN lower(s.name)) > 0`,
        sql<boolean>`position(${wanted} IN lower(p.run_by COLLATE "und-x-icu")) > 0`,
        where.exists(
          where
            .selectFrom("service_key as k")
            .select("k.code")
            .whereRef("k.place_id", "=", "s.place_id")
            .whereRef("k.service_id", "=", "s.service_id")
            .where(sql<boolean>`lower(k.code) = ${wanted}`),
        ),
      ]),
    )
    .orderBy("s.name")
    .orderBy("s.service_id")
    .limit(20)
    .execute();
}

/** May everyone read the pages of services, as the keepers settled it? A manifest reaches other areas through here. */
export const arePagesPublic = (tx: Tx, placeId: string): Promise<boolean> => arePublicPagesOn(tx, placeId);

type Held = readonly Readonly<Record<string, string>>[];

/** Profiles somebody wrote. */
export async function readProfilesHeld(tx: Tx, personId: string): Promise<Held> {
  const rows = await tx
    .selectFrom("service_profile")
    .select(["name", "number", "author_role", "written_at"])
    .where("place_id", "=", placeOf(tx))
    .where("written_by", "=", personId)
    .orderBy("written_at")
    .limit(1000)
    .execute();
  return rows.map((row) => ({
    service: row.name,
    version: String(row.number),
    role: row.author_role,
    written: row.written_at.toISOString(),
  }));
}

/** The profile stays with the service; that they wrote it does not. */
export async function eraseProfiles(tx: Tx, personId: string): Promise<void> {
  await tx
    .updateTable("service_profile")
    .set({ written_by: null })
    .where("place_id", "=", placeOf(tx))
    .where("written_by", "=", personId)
    .execute();
}
