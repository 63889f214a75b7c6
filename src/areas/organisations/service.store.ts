import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { keysKept } from "./keys-kept.schema.ts";
import { servicesMax } from "./service.ts";
import type { Profile, Service, ServiceListed } from "./service.ts";

/** The services of the place, by name, at most `servicesMax`, each with its codes in published files. */
export const listServices = async (tx: Tx): Promise<readonly ServiceListed[]> =>
  (await rowsOf(tx)).map(({ startedAt: _startedAt, number: _number, ...listed }) => listed);

/** A service with the profile that holds today, or undefined where the place has none of this identifier. */
export async function findService(tx: Tx, id: string): Promise<Service | undefined> {
  const [row] = await rowsOf(tx, id);
  if (row === undefined) return undefined;
  const [profile] = await listProfiles(tx, id, row.number);
  if (profile === undefined) throw new Error("A service has no profile of the number it holds.");
  const { number: _number, ...service } = row;
  return { ...service, profile };
}

const rowsOf = async (tx: Tx, id?: string) => {
  const rows = await tx
    .selectFrom("service as s")
    .innerJoin("service_profile as p", (join) =>
      join
        .onRef("p.place_id", "=", "s.place_id")
        .onRef("p.service_id", "=", "s.service_id")
        .onRef("p.number", "=", "s.number"),
    )
    .select(["s.service_id", "s.name", "s.number", "s.care", "s.area_code", "s.started_at"])
    .select(["p.run_by", "p.languages"])
    .select(
      sql<unknown>`(SELECT coalesce(jsonb_agg(jsonb_build_object('type', k.type, 'code', k.code, 'since', k.since,
        'until', k.until) ORDER BY k.since, k.type, k.code), '[]') FROM service_key AS k
        WHERE k.place_id = s.place_id AND k.service_id = s.service_id)`.as("keys"),
    )
    .where("s.place_id", "=", placeOf(tx))
    .where("s.ended_at", "is", null)
    .$if(id !== undefined, (query) => query.where("s.service_id", "=", id ?? ""))
    .orderBy("s.name")
    .orderBy("s.service_id")
    .limit(servicesMax)
    .execute();
  return rows.map((row) => ({
    id: row.service_id,
    name: row.name,
    number: row.number,
    care: row.care,
    runBy: row.run_by,
    areaCode: row.area_code,
    keys: keysKept.parse(row.keys),
    languages: row.languages,
    startedAt: row.started_at.toISOString(),
  }));
};

/** The profiles of a service, newest first, at most 100; or the one of a number. */
export async function listProfiles(tx: Tx, id: string, number?: number): Promise<readonly Profile[]> {
  const rows = await tx
    .selectFrom("service_profile as s")
    .leftJoin("person as p", (join) =>
      join.onRef("p.place_id", "=", "s.place_id").onRef("p.person_id", "=", "s.written_by"),
    )
    .select(["s.number", "s.name", "s.run_by", "s.who_works", "s.languages", "s.offers", "s.cannot_do_yet"])
    .select(["s.ask_name", "s.ask_role", "s.ask_how", "s.author_role", "s.written_at", "p.name as author_name"])
    .where("s.place_id", "=", placeOf(tx))
    .where("s.service_id", "=", id)
    .$if(number !== undefined, (query) => query.where("s.number", "=", number ?? 0))
    .orderBy("s.number", "desc")
    .limit(100)
    .execute();
  return rows.map((row) => ({
    number: row.number,
    name: row.name,
    runBy: row.run_by,
    whoWorks: row.who_works,
    languages: row.languages,
    offers: row.offers,
    cannotDoYet: row.cannot_do_yet,
    askName: row.ask_name,
    askRole: row.ask_role,
    askHow: row.ask_how,
    author: { name: row.author_name, role: row.author_role, at: row.written_at.toISOString() },
  }));
}

/** The service that already has this name, whatever its capitals. */
export async function findServiceNamed(tx: Tx, name: string): Promise<{ readonly id: string } | undefined> {
  return tx
    .selectFrom("service")
    .select("service_id as id")
    .where("place_id", "=", placeOf(tx))
    .where(sql`lower(name)`, "=", sql`lower(${name} COLLATE "und-x-icu")`)
    .limit(1)
    .executeTakeFirst();
}
