import { randomUUID } from "node:crypto";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { takeTurn } from "../../db/turn.ts";
import type { AskedWay, Duty, QuestionAsked, Saying, Side } from "./plan.ts";
import type { FixingWritten, PlanWritten, PointWritten } from "./plan.rules.ts";

/** Whoever changes a plan waits until whoever did before is done. */
export const takePlanTurn = (tx: Tx, planId: string): Promise<void> => takeTurn(tx, `plan ${planId}`);

const columnsOf = (plan: PlanWritten) => ({
  title: plan.title,
  kind: plan.kind,
  purpose: plan.purpose,
  commissioner_id: plan.commissionerId,
  still_open: plan.stillOpen,
  already_fixed: plan.alreadyFixed,
  who_decides: plan.whoDecides,
  need_to_know: plan.needToKnow,
  time_to_answer: plan.timeToAnswer,
  changes_mind: plan.changesMind,
});

async function saveAbout(tx: Tx, planId: string, { serviceIds, communityIds }: PlanWritten): Promise<void> {
  const key = { place_id: placeOf(tx), plan_id: planId };
  for (const table of ["plan_service", "plan_community"] as const)
    await tx.deleteFrom(table).where("place_id", "=", key.place_id).where("plan_id", "=", planId).execute();
  if (serviceIds.length > 0)
    await tx
      .insertInto("plan_service")
      .values([...new Set(serviceIds)].map((id) => ({ ...key, service_id: id })))
      .execute();
  if (communityIds.length > 0)
    await tx
      .insertInto("plan_community")
      .values([...new Set(communityIds)].map((id) => ({ ...key, community_id: id })))
      .execute();
}

export async function savePlan(tx: Tx, plan: PlanWritten, ownerId: string): Promise<string> {
  const planId = randomUUID();
  await tx
    .insertInto("place_plan")
    .values({ place_id: placeOf(tx), plan_id: planId, ...columnsOf(plan), owner_id: ownerId })
    .execute();
  await saveAbout(tx, planId, plan);
  return planId;
}

const planRow = (tx: Tx, planId: string) =>
  tx.updateTable("place_plan").where("place_id", "=", placeOf(tx)).where("plan_id", "=", planId);

/** Whoever writes looks after it, where nobody did. */
export async function savePlanChange(
  tx: Tx,
  planId: string,
  { plan, ownerId }: { readonly plan: PlanWritten; readonly ownerId: string },
): Promise<void> {
  await planRow(tx, planId)
    .set({ ...columnsOf(plan), owner_id: ownerId })
    .execute();
  await saveAbout(tx, planId, plan);
}

export async function saveDuty(tx: Tx, planId: string, duty: Duty): Promise<void> {
  await planRow(tx, planId)
    .set({
      duty: duty.applies ? "applies" : "does-not-apply",
      duty_because: duty.because,
      duty_decided_by: duty.decidedBy,
      duty_decided_on: duty.decidedOn,
    })
    .execute();
}

export async function savePublished(tx: Tx, planId: string, onDay: string | null): Promise<void> {
  await planRow(tx, planId).set({ published_on: onDay }).execute();
}

export async function savePoint(tx: Tx, planId: string, point: PointWritten): Promise<void> {
  const said = { planned_on: point.plannedOn, was_on: point.wasOn, decided: point.decided };
  await tx
    .insertInto("plan_point")
    .values({ place_id: placeOf(tx), plan_id: planId, point: point.point, ...said })
    .onConflict((at) => at.columns(["place_id", "plan_id", "point"]).doUpdateSet(said))
    .execute();
}

export async function saveFixing(
  tx: Tx,
  planId: string,
  { fixing, partnerId }: { readonly fixing: FixingWritten; readonly partnerId: string | null },
): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("plan_fixing")
    .values({
      place_id: placeOf(tx),
      fixing_id: id,
      plan_id: planId,
      kind: fixing.kind,
      on_day: fixing.onDay,
      words: fixing.words,
      link: fixing.link,
      partner_id: partnerId,
    })
    .execute();
  return id;
}

export async function saveStruck(
  tx: Tx,
  fixingId: string,
  { because, today }: { readonly because: string; readonly today: string },
): Promise<void> {
  await tx
    .updateTable("plan_fixing")
    .set({ struck_on: today, struck_because: because })
    .where("place_id", "=", placeOf(tx))
    .where("fixing_id", "=", fixingId)
    .where("struck_on", "is", null)
    .execute();
}

interface PartnerToAdd {
  readonly organisationId: string | null;
  readonly groupId: string | null;
  readonly today: string;
}

export async function savePartner(
  tx: Tx,
  planId: string,
  { organisationId, groupId, today }: PartnerToAdd,
): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("plan_partner")
    .values({
      place_id: placeOf(tx),
      partner_id: id,
      plan_id: planId,
      organisation_id: organisationId,
      group_id: groupId,
      added_on: today,
    })
    .execute();
  return id;
}

export async function saveAsking(
  tx: Tx,
  planId: string,
  { partnerId, way, onDay }: { readonly partnerId: string; readonly way: AskedWay; readonly onDay: string },
): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("plan_asking")
    .values({ place_id: placeOf(tx), asking_id: id, plan_id: planId, partner_id: partnerId, way, on_day: onDay })
    .execute();
  return id;
}

/** Linked once; which question was on the table is written then, and stays. */
export async function saveSessionLink(
  tx: Tx,
  planId: string,
  { sessionId, about }: { readonly sessionId: string; readonly about: QuestionAsked },
): Promise<void> {
  await tx
    .insertInto("plan_session")
    .values({ place_id: placeOf(tx), plan_id: planId, session_id: sessionId, about })
    .execute();
}

export interface StatementToSave {
  readonly partnerId: string;
  readonly side: Side;
  readonly says: Saying;
  readonly firstOn: string | null;
  readonly fixedOn: string | null;
  readonly words: string;
}

export async function saveStatement(tx: Tx, planId: string, said: StatementToSave): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("plan_statement")
    .values({
      place_id: placeOf(tx),
      statement_id: id,
      plan_id: planId,
      partner_id: said.partnerId,
      side: said.side,
      says: said.says,
      first_on: said.firstOn,
      fixed_on: said.fixedOn,
      words: said.words,
    })
    .execute();
  return id;
}

export async function saveWhatChanged(
  tx: Tx,
  planId: string,
  change: { readonly partnerId: string; readonly words: string; readonly today: string },
): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("plan_change")
    .values({
      place_id: placeOf(tx),
      change_id: id,
      plan_id: planId,
      partner_id: change.partnerId,
      words: change.words,
      written_on: change.today,
    })
    .execute();
  return id;
}

export async function saveChangeAnswer(tx: Tx, changeId: string, answer: "so" | "not-so"): Promise<void> {
  await tx
    .updateTable("plan_change")
    .set({ answer })
    .where("place_id", "=", placeOf(tx))
    .where("change_id", "=", changeId)
    .execute();
}
