import { sql } from "kysely";
import { findPlaceHere } from "../../../db/place-here.ts";
import type { Db } from "../../../db/tables.ts";
import { readPlace } from "../../../db/transaction.ts";
import { roles as everyRole } from "../../../nouns/role.ts";
import type { Role, Side } from "../../../nouns/role.ts";

export interface MadeUpPerson {
  readonly loginId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly keepsFor: Side | null;
}

export interface ExamplePeople {
  readonly slug: string;
  readonly name: string;
  readonly people: readonly MadeUpPerson[];
}

const peopleMax = 100;

interface Row {
  readonly loginId: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly keepsFor: Side | null;
}

/** The people of the place at this address, where it is marked as made up. */
export async function findExamplePeople(db: Db, slug: string): Promise<ExamplePeople | undefined> {
  const place = await findPlaceHere(db, slug);
  if (place === undefined || !place.isExample) return undefined;
  const { rows } = await readPlace(db, place.id, (tx) =>
    sql<Row>`
      SELECT p.login_id AS "loginId", p.name, k.side AS "keepsFor",
             coalesce((SELECT array_agg(r.role ORDER BY r.role) FROM person_role r
                       WHERE r.place_id = p.place_id AND r.person_id = p.person_id AND r.until IS NULL), '{}') AS roles
      FROM person p
      LEFT JOIN keeper k ON k.place_id = p.place_id AND k.person_id = p.person_id AND k.until IS NULL
      WHERE p.place_id = ${place.id} AND p.login_id IS NOT NULL AND p.left_at IS NULL
      ORDER BY p.joined_at, p.name, p.person_id
      LIMIT ${peopleMax}`.execute(tx),
  );
  const people = rows.map((row) => ({ ...row, roles: everyRole.filter((role) => row.roles.includes(role)) }));
  return { slug: place.slug, name: place.name, people };
}
