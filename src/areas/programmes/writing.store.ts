import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { asThemselves } from "../people/index.ts";
import type { BeganWith, Part, Programme } from "./programme.ts";

/** Writes for all the people of a programme: one of them may be leaving. */
export const inProgramme = <Answer>(
  tx: Tx,
  { peopleIds }: Pick<Programme, "peopleIds">,
  work: () => Promise<Answer>,
): Promise<Answer> => asThemselves(tx, peopleIds, work);

export interface ToBegin {
  readonly name: string;
  readonly concern: string;
  readonly beganWith: BeganWith;
  readonly findingPath: string;
  readonly serviceId: string | null;
  readonly ideaId: string | null;
  readonly communityId: string | null;
  readonly part: Part;
}

/** A closed programme of one person. @returns its identifier. */
export async function saveProgramme(tx: Tx, begun: ToBegin, personId: string): Promise<string> {
  const [placeId, programmeId] = [placeOf(tx), randomUUID()];
  await asThemselves(tx, [personId], async () => {
    await tx
      .insertInto("programme")
      .values({
        place_id: placeId,
        programme_id: programmeId,
        name: begun.name,
        concern: begun.concern,
        began_with: begun.beganWith,
        finding_path: begun.findingPath,
        service_id: begun.serviceId,
        idea_id: begun.ideaId,
        community_id: begun.communityId,
        started_by: personId,
        people: [personId],
      })
      .execute();
    await saveTaking(tx, programmeId, { personId, part: begun.part, askedById: null, cameAt: new Date() });
    await saveStage(tx, programmeId, { number: 1, stage: 0, because: "", saidBy: begun.part });
  });
  return programmeId;
}

interface TakingToSave {
  readonly personId: string;
  readonly part: Part;
  readonly askedById: string | null;
  readonly organisationId?: string | null;
  readonly cameAt?: Date | null;
}

/** Somebody who left may be asked again. */
async function saveTaking(tx: Tx, programmeId: string, taking: TakingToSave): Promise<void> {
  const { personId, part, askedById, organisationId = null, cameAt = null } = taking;
  await tx
    .insertInto("programme_person")
    .values({
      place_id: placeOf(tx),
      programme_id: programmeId,
      person_id: personId,
      side: part,
      organisation_id: organisationId,
      asked_by: askedById,
      came_at: cameAt,
    })
    .onConflict((conflict) =>
      conflict.columns(["place_id", "programme_id", "person_id"]).doUpdateSet({
        side: part,
        organisation_id: organisationId,
        asked_by: askedById,
        asked_at: new Date(),
        came_at: cameAt,
        left_at: null,
      }),
    )
    .execute();
}

/** Somebody is asked to take part; from then on they read its first page. */
export async function saveAsked(
  tx: Tx,
  { id, peopleIds }: Pick<Programme, "id" | "peopleIds">,
  taking: Omit<TakingToSave, "cameAt">,
): Promise<void> {
  const people = [...new Set([...peopleIds, taking.personId])];
  await savePeople(tx, id, people);
  await saveTaking(tx, id, taking);
}

const savePeople = (tx: Tx, programmeId: string, people: readonly string[]) =>
  tx
    .updateTable("programme")
    .set({ people: [...people] })
    .where("place_id", "=", placeOf(tx))
    .where("programme_id", "=", programmeId)
    .execute();

const thatTaking = (tx: Tx, programmeId: string, personId: string) =>
  sql<boolean>`place_id = ${placeOf(tx)} AND programme_id = ${programmeId} AND person_id = ${personId}`;

export async function saveCame(
  tx: Tx,
  programmeId: string,
  { personId, at }: { readonly personId: string; readonly at: Date },
): Promise<void> {
  await tx
    .updateTable("programme_person")
    .set({ came_at: at })
    .where(thatTaking(tx, programmeId, personId))
    .execute();
}

/** They leave, or do not come; a closed programme that nobody is left of goes with them. */
export async function saveLeft(
  tx: Tx,
  { id, peopleIds, openedAt }: Pick<Programme, "id" | "peopleIds" | "openedAt">,
  personId: string,
): Promise<void> {
  const left = peopleIds.filter((one) => one !== personId);
  if (left.length === 0 && openedAt === null) {
    await tx.deleteFrom("programme").where("place_id", "=", placeOf(tx)).where("programme_id", "=", id).execute();
    return;
  }
  await tx
    .updateTable("programme_person")
    .set({ left_at: new Date() })
    .where(thatTaking(tx, id, personId))
    .execute();
  await sql`UPDATE programme SET people = ${[...left]}::uuid[], past = array_append(array_remove(past, ${personId}::uuid),
    ${personId}::uuid) WHERE place_id = ${placeOf(tx)} AND programme_id = ${id}`.execute(tx);
}

interface StageToSave {
  readonly number: number;
  readonly stage: number;
  readonly because: string;
  readonly saidBy: Part | "both";
}

export async function saveStage(tx: Tx, programmeId: string, { number, stage, because, saidBy }: StageToSave) {
  await tx
    .insertInto("programme_stage")
    .values({ place_id: placeOf(tx), programme_id: programmeId, number, stage, because, said_by: saidBy })
    .execute();
}

/** From now on everyone of the place sees it. */
export async function saveOpened(tx: Tx, programmeId: string, at: Date): Promise<void> {
  await tx
    .updateTable("programme")
    .set({ opened_at: at })
    .where("place_id", "=", placeOf(tx))
    .where("programme_id", "=", programmeId)
    .execute();
}

export async function saveFirstPage(
  tx: Tx,
  programmeId: string,
  page: { readonly name: string; readonly concern: string; readonly hourPence: number },
): Promise<void> {
  await tx
    .updateTable("programme")
    .set({ name: page.name, concern: page.concern, hour_pence: page.hourPence })
    .where("place_id", "=", placeOf(tx))
    .where("programme_id", "=", programmeId)
    .execute();
}
