import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { hasRole } from "../../nouns/actor.ts";
import type { Actor } from "../../nouns/actor.ts";
import { sameNameKey } from "../organisations/index.ts";
import { checkInForms, peopleMax } from "./alliance.ts";
import type { AllianceListed, AllianceSide, Party, PersonOfAlliance } from "./alliance.ts";

interface SideColumns {
  readonly kind: "organisation" | "community";
  readonly id: string;
  readonly name: string;
  readonly isStatutory: boolean;
  readonly isGone: boolean;
  readonly checkIn: string | null;
  readonly isOnMap: boolean;
}

interface Row {
  readonly id: string;
  readonly one: SideColumns;
  readonly other: SideColumns;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly endedBy: AllianceSide | null;
  readonly endedBecause: string;
}

/** One of the two, with its name of today. */
const party = (side: AllianceSide): RawBuilder<SideColumns> => sql<SideColumns>`(
  SELECT jsonb_build_object('kind', CASE WHEN o.organisation_id IS NULL THEN 'community' ELSE 'organisation' END,
    'id', coalesce(o.organisation_id, c.community_id), 'name', coalesce(o.name, c.name),
    'isStatutory', coalesce(o.kinds && ARRAY['service', 'commissioner'], false),
    'isGone', coalesce(o.ended_at IS NOT NULL, EXISTS (SELECT FROM community_choice n WHERE n.place_id = c.place_id
      AND n.community_id = c.community_id AND n.ended_at IS NULL)),
    'checkIn', s.check_in, 'isOnMap', s.is_on_map)
  FROM alliance_side s
  LEFT JOIN organisation o ON o.place_id = s.place_id AND o.organisation_id = s.organisation_id
  LEFT JOIN community c ON c.place_id = s.place_id AND c.community_id = s.community_id
  WHERE s.place_id = a.place_id AND s.alliance_id = a.alliance_id AND s.side = ${side})`;

const partyOf = (side: AllianceSide, { checkIn, ...columns }: SideColumns): Party => ({
  side,
  ...columns,
  checkIn: checkInForms.find((one) => one === checkIn) ?? null,
});

const listedOf = ({ id, one, other, startedAt, endedAt, endedBy, endedBecause }: Row): AllianceListed => ({
  id,
  one: partyOf("one", one),
  other: partyOf("other", other),
  startedAt: startedAt.toISOString(),
  ended:
    endedAt === null || endedBy === null ? null : { at: endedAt.toISOString(), by: endedBy, because: endedBecause },
});

interface Wanted {
  readonly where: RawBuilder<unknown>;
  readonly max: number;
}

async function listWhere(tx: Tx, { where, max }: Wanted): Promise<readonly AllianceListed[]> {
  const { rows } = await sql<Row>`
    SELECT a.alliance_id AS id, ${party("one")} AS one, ${party("other")} AS other, a.started_at AS "startedAt",
      a.ended_at AS "endedAt", a.ended_by AS "endedBy", a.ended_because AS "endedBecause"
    FROM alliance a WHERE a.place_id = ${placeOf(tx)} AND ${where}
    ORDER BY a.ended_at IS NOT NULL, a.started_at, a.alliance_id LIMIT ${max}`.execute(tx);
  return rows.map(listedOf);
}

export const alliancesMax = 200;

/** Those somebody is part of; those over at the end. */
export const listOwnAlliances = (tx: Tx, personId: string): Promise<readonly AllianceListed[]> =>
  listWhere(tx, {
    where: sql`EXISTS (SELECT FROM alliance_person p WHERE p.place_id = a.place_id AND p.alliance_id = a.alliance_id
      AND p.person_id = ${personId} AND p.agreed_at IS NOT NULL AND p.left_at IS NULL)`,
    max: alliancesMax,
  });

/** Those somebody was asked into and has not answered. */
export const listAsking = (tx: Tx, personId: string): Promise<readonly AllianceListed[]> =>
  listWhere(tx, {
    where: sql`a.ended_at IS NULL AND EXISTS (SELECT FROM alliance_person p WHERE p.place_id = a.place_id
      AND p.alliance_id = a.alliance_id AND p.person_id = ${personId} AND p.agreed_at IS NULL AND p.left_at IS NULL)`,
    max: alliancesMax,
  });

/**
 * Those on whose side there is nobody yet for an organisation somebody works for; for engagement leads also those of
 * services, which would otherwise never hear that a community began something with them.
 */
export const listWaitingForOrganisation = (
  tx: Tx,
  { member }: Pick<Actor, "member">,
): Promise<readonly AllianceListed[]> => {
  const personId = member?.personId ?? null;
  const leads = hasRole({ member }, "engagement-lead");
  return listWhere(tx, {
    where: sql`a.ended_at IS NULL AND EXISTS (SELECT FROM alliance_side s
      JOIN organisation o ON o.place_id = s.place_id AND o.organisation_id = s.organisation_id
      WHERE s.place_id = a.place_id AND s.alliance_id = a.alliance_id
      AND ((${leads} AND o.kinds && ARRAY['service', 'commissioner']) OR EXISTS (SELECT FROM organisation_worker w
        WHERE w.place_id = s.place_id AND w.organisation_id = s.organisation_id AND w.person_id = ${personId}))
      AND NOT EXISTS (SELECT FROM alliance_person p WHERE p.place_id = s.place_id AND p.alliance_id = s.alliance_id
        AND ((p.side = s.side AND p.left_at IS NULL) OR p.person_id = ${personId})))`,
    max: alliancesMax,
  });
};

/** Those that both sides let others of the place know of. */
export const listOnMap = (tx: Tx): Promise<readonly AllianceListed[]> =>
  listWhere(tx, {
    where: sql`a.ended_at IS NULL AND (SELECT bool_and(s.is_on_map) FROM alliance_side s
      WHERE s.place_id = a.place_id AND s.alliance_id = a.alliance_id)`,
    max: alliancesMax,
  });

/** Those between these two, whichever stands first. */
export const listBetween = (tx: Tx, oneId: string, otherId: string): Promise<readonly AllianceListed[]> =>
  listWhere(tx, {
    where: sql`a.ended_at IS NULL AND (SELECT count(*) FROM alliance_side s WHERE s.place_id = a.place_id
      AND s.alliance_id = a.alliance_id AND coalesce(s.organisation_id, s.community_id)
      = ANY (${[oneId, otherId]}::uuid[])) = 2`,
    max: 5,
  });

export async function findAlliance(tx: Tx, id: string): Promise<AllianceListed | undefined> {
  const [alliance] = await listWhere(tx, { where: sql`a.alliance_id = ${id}`, max: 1 });
  return alliance;
}

/** Everybody who is part of it, was asked, or left; those who are part first. */
export async function listPeople(tx: Tx, allianceId: string): Promise<readonly PersonOfAlliance[]> {
  const rows = await tx
    .selectFrom("alliance_person as p")
    .innerJoin("person as n", (join) =>
      join.onRef("n.place_id", "=", "p.place_id").onRef("n.person_id", "=", "p.person_id"),
    )
    .select(["p.person_id", "n.name", "p.side", "p.agreed_at", "p.is_contact", "p.for_what", "p.how"])
    .select(["p.can_take_over", "p.left_at", "n.left_at as left_place_at"])
    .where("p.place_id", "=", placeOf(tx))
    .where("p.alliance_id", "=", allianceId)
    .orderBy("p.side")
    .orderBy("n.name")
    .orderBy("p.person_id")
    .limit(peopleMax)
    .execute();
  return rows.map((row) => ({
    personId: row.person_id,
    name: row.name,
    side: row.side,
    agreedAt: row.agreed_at?.toISOString() ?? null,
    isContact: row.is_contact && row.left_place_at === null,
    forWhat: row.for_what,
    how: row.how,
    canTakeOver: row.can_take_over,
    leftAt: (row.left_at ?? row.left_place_at)?.toISOString() ?? null,
  }));
}

/** The organisations that somebody works for, as far as they are here. */
export async function listWorkedFor(tx: Tx, personId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom("organisation_worker")
    .select("organisation_id")
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "=", personId)
    .limit(peopleMax)
    .execute();
  return rows.map(({ organisation_id }) => organisation_id);
}

/** Organisations and communities one could ally with, or be there for. */
export interface Choosable {
  readonly kind: "organisation" | "community";
  readonly id: string;
  readonly name: string;
  readonly isStatutory: boolean;
}

/** A keyboard has one apostrophe, and a name another. */
const asTyped = (name: string) => sql`translate(lower(${name}), '’‘', '''''')`;
const plainName = sql`translate(lower(o.name), '’‘', '''''')`;

/** The organisation of this name, whatever its capitals; those with such a part in theirs, or named by identifiers. */
export async function listOrganisationsNamed(
  tx: Tx,
  wanted:
    | { readonly name: string }
    | { readonly part: string }
    | { readonly ids: readonly string[] }
    | { readonly statutory: true },
): Promise<readonly Choosable[]> {
  const where =
    "name" in wanted
      ? sql`${plainName} = ${asTyped(wanted.name)}`
      : "part" in wanted
        ? sql`(position(${asTyped(wanted.part)} IN ${plainName}) > 0 OR o.name_key = ${sameNameKey(wanted.part)})`
        : "ids" in wanted
          ? sql`o.organisation_id = ANY (${[...wanted.ids]}::uuid[])`
          : sql`o.kinds && ARRAY['service', 'commissioner']`;
  const { rows } = await sql<Omit<Choosable, "kind">>`
    SELECT o.organisation_id AS id, o.name, o.kinds && ARRAY['service', 'commissioner'] AS "isStatutory"
    FROM organisation o WHERE o.place_id = ${placeOf(tx)} AND o.ended_at IS NULL AND ${where}
    ORDER BY o.name, o.organisation_id LIMIT ${alliancesMax}`.execute(tx);
  return rows.map((row) => ({ kind: "organisation", ...row }));
}
