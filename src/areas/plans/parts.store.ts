import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Actor } from "../../nouns/actor.ts";
import { asksAbout } from "../asks/index.ts";
import { listOwnOrganisations } from "../organisations/index.ts";
import { presenceAt } from "../sessions/index.ts";
import { listMergedPartners } from "./merged-partners.store.ts";
import { fixingKinds, points, questionsAsked, sayings } from "./plan.ts";
import type { Named } from "./plan.ts";

const rowsMax = 5000;

const fixingsOf = (tx: Tx, planIds: readonly string[]) =>
  tx
    .selectFrom("plan_fixing")
    .selectAll()
    .where("place_id", "=", placeOf(tx))
    .where("plan_id", "in", planIds)
    .orderBy("on_day")
    .orderBy("added_at")
    .limit(rowsMax)
    .execute();

const pointsOf = (tx: Tx, planIds: readonly string[]) =>
  tx
    .selectFrom("plan_point")
    .selectAll()
    .where("place_id", "=", placeOf(tx))
    .where("plan_id", "in", planIds)
    .limit(rowsMax)
    .execute();

const partnersOf = (tx: Tx, planIds: readonly string[]) =>
  tx
    .selectFrom("plan_partner as p")
    .leftJoin("organisation as o", (join) =>
      join.onRef("o.place_id", "=", "p.place_id").onRef("o.organisation_id", "=", "p.organisation_id"),
    )
    .leftJoin("place_group as g", (join) =>
      join.onRef("g.place_id", "=", "p.place_id").onRef("g.group_id", "=", "p.group_id"),
    )
    .select(["p.partner_id", "p.plan_id", "p.organisation_id", "p.group_id", "p.added_on"])
    .select(["o.name as organisation_name", "g.name as group_name", "g.chair_id"])
    .select(sql<boolean>`coalesce('user-led' = ANY (o.kinds), false)`.as("is_user_led"))
    .where("p.place_id", "=", placeOf(tx))
    .where("p.plan_id", "in", planIds)
    .orderBy("p.added_on")
    .orderBy("p.partner_id")
    .limit(rowsMax)
    .execute();

const statementsOf = (tx: Tx, planIds: readonly string[]) =>
  tx
    .selectFrom("plan_statement")
    .selectAll()
    .where("place_id", "=", placeOf(tx))
    .where("plan_id", "in", planIds)
    .orderBy("said_at")
    .orderBy("statement_id")
    .limit(rowsMax)
    .execute();

const changesOf = (tx: Tx, planIds: readonly string[]) =>
  tx
    .selectFrom("plan_change")
    .selectAll()
    .where("place_id", "=", placeOf(tx))
    .where("plan_id", "in", planIds)
    .orderBy("written_on")
    .orderBy("change_id")
    .limit(rowsMax)
    .execute();

const askingsOf = (tx: Tx, planIds: readonly string[]) =>
  tx
    .selectFrom("plan_asking")
    .selectAll()
    .where("place_id", "=", placeOf(tx))
    .where("plan_id", "in", planIds)
    .orderBy("on_day")
    .limit(rowsMax)
    .execute();

const sessionsOf = (tx: Tx, planIds: readonly string[]) =>
  tx
    .selectFrom("plan_session as l")
    .innerJoin("place_session as s", (join) =>
      join.onRef("s.place_id", "=", "l.place_id").onRef("s.session_id", "=", "l.session_id"),
    )
    .select(["l.plan_id", "l.session_id", "l.about", "s.on_day", "s.group_id", "s.state"])
    .where("l.place_id", "=", placeOf(tx))
    .where("l.plan_id", "in", planIds)
    .where("s.state", "!=", "cancelled")
    .orderBy("s.on_day")
    .orderBy("l.session_id")
    .limit(rowsMax)
    .execute();

const communitiesOf = (tx: Tx, planIds: readonly string[]) =>
  tx
    .selectFrom("plan_community as l")
    .innerJoin("community as c", (join) =>
      join.onRef("c.place_id", "=", "l.place_id").onRef("c.community_id", "=", "l.community_id"),
    )
    .select(["l.plan_id", "c.community_id as id", "c.name"])
    .where("l.place_id", "=", placeOf(tx))
    .where("l.plan_id", "in", planIds)
    .orderBy("c.name")
    .limit(rowsMax)
    .execute();

const servicesOf = (tx: Tx, planIds: readonly string[]) =>
  tx
    .selectFrom("plan_service as l")
    .innerJoin("service as s", (join) =>
      join.onRef("s.place_id", "=", "l.place_id").onRef("s.service_id", "=", "l.service_id"),
    )
    .select(["l.plan_id", "s.service_id as id", "s.name"])
    .where("l.place_id", "=", placeOf(tx))
    .where("l.plan_id", "in", planIds)
    .orderBy("s.name")
    .limit(rowsMax)
    .execute();

const named = (id: string | null, name: string | null): Named | null => (id === null ? null : { id, name: name ?? "" });

/** What was said by or to a partner that is one with another is of that other. */
const asOne =
  (merged: ReadonlyMap<string, string>) =>
  <Row extends { readonly partner_id: string | null }>(rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, partner_id: merged.get(row.partner_id ?? "") ?? row.partner_id }));

const byPlan = <Row extends { readonly plan_id: string }>(rows: readonly Row[]) =>
  Map.groupBy(rows, (row) => row.plan_id);

/** All that belongs to these plans, each kind in one query. */
export async function listParts(tx: Tx, { member }: Pick<Actor, "member">, planIds: readonly string[]) {
  const isNone = planIds.length === 0;
  const ids = isNone ? ["00000000-0000-0000-0000-000000000000"] : planIds;
  const links = await sessionsOf(tx, ids);
  const presence = await presenceAt(tx, [...new Set(links.map(({ session_id }) => session_id))]);
  const mine = member === null ? [] : (await listOwnOrganisations(tx, member.personId)).map(({ id }) => id);
  const merged = await listMergedPartners(tx, ids);
  const partners = (await partnersOf(tx, ids)).filter(({ partner_id }) => !merged.has(partner_id));
  const together = asOne(merged);
  return {
    presence,
    sessions: byPlan(links),
    communities: byPlan(await communitiesOf(tx, ids)),
    services: byPlan(await servicesOf(tx, ids)),
    fixings: byPlan(together(await fixingsOf(tx, ids))),
    points: byPlan(await pointsOf(tx, ids)),
    statements: byPlan(together(await statementsOf(tx, ids))),
    changes: byPlan(together(await changesOf(tx, ids))),
    askings: byPlan(together(await askingsOf(tx, ids))),
    asks: Map.groupBy(await asksAbout(tx, { planIds: ids }), ({ plan }) => plan?.id ?? ""),
    partners: byPlan(
      partners.map((row) => ({
        ...row,
        organisation: named(row.organisation_id, row.organisation_name),
        group: named(row.group_id, row.group_name),
        isMine:
          member !== null &&
          (row.organisation_id === null ? row.chair_id === member.personId : mine.includes(row.organisation_id)),
      })),
    ),
  };
}

export type Parts = Awaited<ReturnType<typeof listParts>>;

export const knownFixing = (kind: string) => fixingKinds.find((one) => one === kind) ?? "own-date";
export const knownPoint = (point: string) => points.find((one) => one === point) ?? "review";
export const knownQuestion = (about: string) => questionsAsked.find((one) => one === about) ?? "scope";
export const knownSaying = (says: string) => sayings.find((one) => one === says) ?? "confirms";
