import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Actor } from "../../nouns/actor.ts";
import type { AskListed } from "../asks/index.ts";
import {
  agreementOf,
  atSessionsOf,
  closingOf,
  firstInvolvedOn,
  readingOf,
  readingOfAll,
  scopeFixedOn,
  wasThereWithPapers,
} from "./involvement.rules.ts";
import { knownFixing, knownPoint, knownQuestion, knownSaying, listParts } from "./parts.store.ts";
import type { Parts } from "./parts.store.ts";
import { planKinds, plansMax } from "./plan.ts";
import type { Fixing, Partner, Plan, PlanListed, Point, SessionOfPlan } from "./plan.ts";

const plansQuery = (tx: Tx) =>
  tx
    .selectFrom("place_plan as p")
    .leftJoin("organisation as c", (join) =>
      join.onRef("c.place_id", "=", "p.place_id").onRef("c.organisation_id", "=", "p.commissioner_id"),
    )
    .leftJoin("person as o", (join) =>
      join.onRef("o.place_id", "=", "p.place_id").onRef("o.person_id", "=", "p.owner_id"),
    )
    .selectAll("p")
    .select(["c.name as commissioner_name", "o.name as owner_name"])
    .where("p.place_id", "=", placeOf(tx));

type PlanRow = Awaited<ReturnType<ReturnType<typeof plansQuery>["execute"]>>[number];

const fixingsIn = (parts: Parts, planId: string): readonly Fixing[] =>
  (parts.fixings.get(planId) ?? []).map((row) => ({
    id: row.fixing_id,
    kind: knownFixing(row.kind),
    onDay: row.on_day,
    words: row.words,
    link: row.link,
    partnerId: row.partner_id,
    struck: row.struck_on === null ? null : { onDay: row.struck_on, because: row.struck_because ?? "" },
  }));

const sessionsIn = (parts: Parts, planId: string): readonly SessionOfPlan[] => {
  const partners = parts.partners.get(planId) ?? [];
  return (parts.sessions.get(planId) ?? []).map((row) => {
    const session = { id: row.session_id, about: knownQuestion(row.about), onDay: row.on_day, groupId: row.group_id };
    const partnersCame = partners.some(({ organisation_id: organisationId, group_id: groupId }) =>
      atSessionsOf({ organisationId, groupId }, { sessions: [session], rows: parts.presence }).attended.some(
        ({ isPresent }) => isPresent,
      ),
    );
    return { ...session, wasHeld: row.state === "held", partnersCame };
  });
};

const pointsIn = (parts: Parts, planId: string): readonly Point[] =>
  (parts.points.get(planId) ?? []).map((row) => ({
    kind: knownPoint(row.point),
    plannedOn: row.planned_on,
    wasOn: row.was_on,
    decided: row.decided,
  }));

/** What partners were asked for this plan: what was taken back was not asked. */
const asksIn = (parts: Parts, planId: string): readonly AskListed[] =>
  (parts.asks.get(planId) ?? []).filter(({ takenBackOn }) => takenBackOn === null);

function partnersIn(parts: Parts, planId: string, fixedOn: string | null): readonly Partner[] {
  const sessions = sessionsIn(parts, planId);
  const closing = closingOf(fixedOn, pointsIn(parts, planId));
  return (parts.partners.get(planId) ?? []).map((row) => {
    const own = <One extends { readonly partner_id: string }>(rows: readonly One[] = []): readonly One[] =>
      rows.filter((one) => one.partner_id === row.partner_id);
    const statements = own(parts.statements.get(planId)).map((one) => ({
      side: one.side,
      says: knownSaying(one.says),
      firstOn: one.first_on,
      fixedOn: one.fixed_on,
      words: one.words,
      saidAt: one.said_at.toISOString(),
    }));
    const changes = own(parts.changes.get(planId)).map((one) => ({
      id: one.change_id,
      words: one.words,
      writtenOn: one.written_on,
      answer: one.answer,
    }));
    const whose = { organisationId: row.organisation_id, groupId: row.group_id };
    const { attended, askedOn } = atSessionsOf(whose, { sessions, rows: parts.presence });
    const asks = asksIn(parts, planId).filter(({ organisation }) => organisation.id === row.organisation_id);
    const asked = [
      ...askedOn,
      ...asks.map((one) => one.askedOn),
      ...own(parts.askings.get(planId)).map(({ on_day }) => on_day),
    ].toSorted();
    const dates = { firstOn: firstInvolvedOn(attended, closing), fixedOn };
    return {
      id: row.partner_id,
      organisation: row.organisation,
      group: row.group,
      isUserLed: row.is_user_led,
      statements,
      changes,
      firstOn: dates.firstOn,
      firstAskedOn: asked[0] ?? null,
      agreement: agreementOf(statements, dates),
      reading: readingOf({
        ...dates,
        statements,
        changes,
        wasAsked: asked.length > 0,
        cameAfter: attended.some(wasThereWithPapers),
      }),
      isMine: row.isMine,
    };
  });
}

const nameds = (rows: readonly { readonly id: string; readonly name: string }[] = []) =>
  rows.map(({ id, name }) => ({ id, name }));

function listedOf(row: PlanRow, parts: Parts): PlanListed {
  const fixedOn = scopeFixedOn(fixingsIn(parts, row.plan_id));
  const partners = partnersIn(parts, row.plan_id, fixedOn);
  return {
    id: row.plan_id,
    title: row.title,
    kind: planKinds.find((one) => one === row.kind) ?? "service-change",
    commissioner: row.commissioner_id === null ? null : { id: row.commissioner_id, name: row.commissioner_name ?? "" },
    owner: row.owner_id === null ? null : { id: row.owner_id, name: row.owner_name ?? "" },
    startedOn: row.started_at.toISOString().slice(0, 10),
    publishedOn: row.published_on,
    fixedOn,
    points: pointsIn(parts, row.plan_id),
    partners,
    reading: readingOfAll(partners.map(({ reading }) => reading)),
    communities: nameds(parts.communities.get(row.plan_id)),
    services: nameds(parts.services.get(row.plan_id)),
  };
}

interface PlansWanted {
  readonly holding?: string;
  readonly community?: string;
  readonly service?: string;
  readonly commissioner?: string;
}

/** The plans that this person may see, by title: those that are published, and for the people of the place all of them. */
export async function listPlans(
  tx: Tx,
  actor: Pick<Actor, "member">,
  { holding = "", community, service, commissioner }: PlansWanted = {},
): Promise<readonly PlanListed[]> {
  const rows = await plansQuery(tx)
    .$if(actor.member === null, (query) => query.where("p.published_on", "is not", null))
    .$if(holding !== "", (query) => query.where("p.title", "ilike", `%${holding.replaceAll(/[\\%_]/g, "\\$&")}%`))
    .$if(commissioner !== undefined, (query) => query.where("p.commissioner_id", "=", commissioner ?? ""))
    .$if(community !== undefined, (query) =>
      query.where("p.plan_id", "in", (from) =>
        from
          .selectFrom("plan_community as l")
          .select("l.plan_id")
          .where("l.place_id", "=", placeOf(tx))
          .where("l.community_id", "=", community ?? ""),
      ),
    )
    .$if(service !== undefined, (query) =>
      query.where("p.plan_id", "in", (from) =>
        from
          .selectFrom("plan_service as l")
          .select("l.plan_id")
          .where("l.place_id", "=", placeOf(tx))
          .where("l.service_id", "=", service ?? ""),
      ),
    )
    .orderBy("p.title")
    .orderBy("p.plan_id")
    .limit(plansMax)
    .execute();
  const parts = await listParts(
    tx,
    actor,
    rows.map(({ plan_id }) => plan_id),
  );
  return rows.map((row) => listedOf(row, parts));
}

export async function findPlan(tx: Tx, actor: Pick<Actor, "member">, id: string): Promise<Plan | undefined> {
  const row = await plansQuery(tx).where("p.plan_id", "=", id).executeTakeFirst();
  if (row === undefined) return undefined;
  const parts = await listParts(tx, actor, [id]);
  return {
    ...listedOf(row, parts),
    purpose: row.purpose,
    stillOpen: row.still_open,
    alreadyFixed: row.already_fixed,
    whoDecides: row.who_decides,
    needToKnow: row.need_to_know,
    timeToAnswer: row.time_to_answer,
    changesMind: row.changes_mind,
    duty:
      row.duty === null || row.duty_decided_on === null
        ? null
        : {
            applies: row.duty === "applies",
            because: row.duty_because,
            decidedBy: row.duty_decided_by,
            decidedOn: row.duty_decided_on,
          },
    fixings: fixingsIn(parts, id),
    sessions: sessionsIn(parts, id),
    asks: asksIn(parts, id),
  };
}
