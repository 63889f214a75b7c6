import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { asThemselves } from "../people/index.ts";
import { listHeirs, listOwners, saveOwners } from "./passing-on.store.ts";
import type { BeganWith, Part, Programme } from "./programme.ts";
import { holdProgramme } from "./programmes.store.ts";

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
  /** A plain date, where it began before today. */
  readonly startedOn: string | null;
  /** The organisation for which they begin it, where they work for one. */
  readonly organisationId: string | null;
}

/** A closed programme of one person. @returns its identifier. */
export async function saveProgramme(tx: Tx, begun: ToBegin, personId: string): Promise<string> {
  const [placeId, programmeId] = [placeOf(tx), randomUUID()];
  const startedAt = sinceOf(begun.startedOn);
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
        started_at: startedAt,
        people: [personId],
        owners: [personId],
      })
      .execute();
    await saveTaking(tx, programmeId, {
      personId,
      part: begun.part,
      askedById: null,
      organisationId: begun.organisationId,
      cameAt: new Date(),
    });
    await saveStage(tx, programmeId, { number: 1, stage: 0, since: startedAt, because: "", saidBy: begun.part });
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

type Left = Pick<Programme, "id" | "peopleIds" | "openedAt">;

/**
 * They leave, or do not come. What was theirs alone goes with them, unless an organisation has it after them; and where
 * the first page was theirs, whoever is nearest has it then.
 */
export async function saveLeft(tx: Tx, programme: Left, personId: string): Promise<void> {
  const left = programme.peopleIds.filter((one) => one !== personId);
  const heirs = await inProgramme(tx, programme, () => findHeirs(tx, programme, personId));
  if (left.length === 0 && heirs.length === 0 && programme.openedAt === null)
    await inProgramme(tx, programme, () => removeProgramme(tx, programme.id));
  else await savePassedOn(tx, programme, { personId, heirs });
}

/** As `saveLeft`, where somebody left the place: what was theirs alone stays, for nobody, until they ask to be forgotten. */
export async function saveLeftPlace(tx: Tx, programme: Left, personId: string): Promise<void> {
  const heirs = await inProgramme(tx, programme, () => findHeirs(tx, programme, personId));
  if (programme.peopleIds.length > 1 || heirs.length > 0 || programme.openedAt !== null)
    await savePassedOn(tx, programme, { personId, heirs });
}

/** Nobody, as long as somebody is left whose first page it is. */
async function findHeirs(tx: Tx, { id, peopleIds, openedAt }: Left, personId: string): Promise<readonly string[]> {
  await holdProgramme(tx, id);
  const owners = await listOwners(tx, id);
  if (owners.some((one) => one !== personId)) return [];
  const isAlone = openedAt === null && peopleIds.every((one) => one === personId);
  return listHeirs(tx, { programmeId: id, personId, isAlone });
}

interface PassingOn {
  readonly personId: string;
  readonly heirs: readonly string[];
}

async function savePassedOn(tx: Tx, { id, peopleIds }: Left, { personId, heirs }: PassingOn): Promise<void> {
  const left = peopleIds.filter((one) => one !== personId);
  const fresh = heirs.filter((one) => !left.includes(one)).slice(0, Math.max(0, peopleMax - left.length));
  await asThemselves(tx, [...new Set([...peopleIds, ...heirs])], async () => {
    for (const heir of fresh) await saveTaking(tx, id, { personId: heir, part: "community", askedById: null });
    await tx
      .updateTable("programme_person")
      .set({ left_at: new Date() })
      .where(thatTaking(tx, id, personId))
      .execute();
    const owners = [...(await listOwners(tx, id)).filter((one) => one !== personId), ...heirs];
    await saveOwners(tx, id, owners);
    await sql`UPDATE programme SET people = array_remove(people, ${personId}::uuid) || ${[...fresh]}::uuid[],
      past = array_append(array_remove(past, ${personId}::uuid), ${personId}::uuid)
      WHERE place_id = ${placeOf(tx)} AND programme_id = ${id}`.execute(tx);
  });
}

const peopleMax = 200;

const removeProgramme = (tx: Tx, id: string) =>
  tx.deleteFrom("programme").where("place_id", "=", placeOf(tx)).where("programme_id", "=", id).execute();

/** The middle of the day that was written, and never later than now; now where none was. */
export const sinceOf = (day: string | null): Date =>
  new Date(Math.min(Date.now(), day === null ? Date.now() : Date.parse(`${day}T12:00:00Z`)));

interface StageToSave {
  readonly number: number;
  readonly stage: number;
  readonly since: Date;
  readonly because: string;
  readonly saidBy: Part | "both";
}

export async function saveStage(tx: Tx, programmeId: string, { number, stage, since, because, saidBy }: StageToSave) {
  await tx
    .insertInto("programme_stage")
    .values({ place_id: placeOf(tx), programme_id: programmeId, number, stage, since, because, said_by: saidBy })
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
