import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { takeTurn } from "../../db/turn.ts";
import { listCommunities } from "../communities/index.ts";
import { listServices } from "../organisations/index.ts";
import type { Named, Need } from "./need.ts";
import type { AnswerWritten, NeedWritten } from "./needs.rules.ts";

/** So many are looked at, those that wait first. */
export const needsMax = 300;

const named = ({ id, name }: Named): Named => ({ id, name });

/** What a form lets one choose. */
export const findToChoose = async (tx: Tx) => ({
  services: (await listServices(tx)).map(named),
  communities: (await listCommunities(tx)).filter(({ isHere }) => isHere).map(named),
});

const stepsOf = sql`(SELECT coalesce(jsonb_agg(jsonb_build_object('side', s.side, 'did', s.did, 'on', s.on_day::text,
    'byRole', s.by_role, 'reason', s.reason, 'words', s.words, 'by', p.name) ORDER BY s.number), '[]')
  FROM basic_need_step s LEFT JOIN person p ON p.place_id = s.place_id AND p.person_id = s.said_by
  WHERE s.place_id = n.place_id AND s.need_id = n.need_id)`;

async function rowsOf(tx: Tx, where: RawBuilder<boolean>): Promise<readonly Need[]> {
  const { rows } = await sql<Need>`
    SELECT n.need_id AS id, n.kind, n.words, jsonb_build_object('id', v.service_id, 'name', v.name) AS service,
      CASE WHEN c.community_id IS NULL THEN NULL
        ELSE jsonb_build_object('id', c.community_id, 'name', c.name) END AS community,
      n.asked_as AS "askedAs", n.asked_by AS "askedById", n.asked_on::text AS "askedOn", n.needed_by::text AS "neededBy",
      ${stepsOf} AS steps
    FROM basic_need n JOIN service v ON v.place_id = n.place_id AND v.service_id = n.service_id
    LEFT JOIN community c ON c.place_id = n.place_id AND c.community_id = n.community_id
    WHERE n.place_id = ${placeOf(tx)} AND ${where}
    ORDER BY EXISTS (SELECT FROM basic_need_step s WHERE s.place_id = n.place_id AND s.need_id = n.need_id),
      n.needed_by DESC, n.need_id LIMIT ${needsMax}`.execute(tx);
  return rows;
}

interface Wanted {
  readonly askedById?: string;
  readonly serviceId?: string;
}

/** Those that nobody has answered first, then the newest. */
export const listNeeds = (tx: Tx, { askedById, serviceId }: Wanted = {}): Promise<readonly Need[]> =>
  rowsOf(
    tx,
    sql<boolean>`(${askedById ?? null}::uuid IS NULL OR n.asked_by = ${askedById ?? null}::uuid)
      AND (${serviceId ?? null}::uuid IS NULL OR n.service_id = ${serviceId ?? null}::uuid)`,
  );

/** Of these, whoever they are of: for an area that has the right to show them. */
export const needsOf = async (tx: Tx, ids: readonly string[]): Promise<readonly Need[]> =>
  ids.length === 0 ? [] : rowsOf(tx, sql<boolean>`n.need_id = ANY (${[...ids]}::uuid[])`);

export const findNeed = async (tx: Tx, id: string): Promise<Need | undefined> => (await needsOf(tx, [id]))[0];

/** As `findNeed`, held still until the end of the transaction. */
export async function holdNeed(tx: Tx, id: string): Promise<Need | undefined> {
  await takeTurn(tx, `need ${id}`);
  return findNeed(tx, id);
}

interface By {
  readonly personId: string;
  /** A plain date. */
  readonly today: string;
}

export async function saveNeed(tx: Tx, written: NeedWritten, { personId, today }: By): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("basic_need")
    .values({
      place_id: placeOf(tx),
      need_id: id,
      kind: written.kind,
      words: written.words,
      service_id: written.serviceId,
      community_id: written.communityId,
      asked_as: written.askedAs,
      asked_by: personId,
      asked_on: written.askedOn,
      needed_by: written.neededBy,
      written_on: today,
    })
    .execute();
  return id;
}

interface Said extends AnswerWritten {
  readonly need: Need;
  readonly side: "asker" | "service";
}

export async function saveAnswer(tx: Tx, { need, side, ...said }: Said, byId: string): Promise<void> {
  await tx
    .insertInto("basic_need_step")
    .values({
      place_id: placeOf(tx),
      need_id: need.id,
      number: need.steps.length + 1,
      side,
      did: said.did,
      on_day: said.on,
      by_role: said.byRole,
      reason: said.reason,
      words: said.words,
      said_by: byId,
    })
    .execute();
}
