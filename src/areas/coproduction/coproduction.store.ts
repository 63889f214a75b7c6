import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Actor } from "../../nouns/actor.ts";
import { asActor, findHere, holdHere, listProgrammes } from "../programmes/index.ts";
import type { ProgrammeHere, ProgrammeListed } from "../programmes/index.ts";
import { findCopy } from "./copies.store.ts";
import type { Copy, Dimension, Told } from "./told.ts";
import type { ToldHere } from "./told-here.ts";

const versionsMax = 2000;

/** All versions of both sides, the oldest first. Asked for somebody: of what is closed to them there is nothing. */
async function listTold(tx: Tx, programmeIds: readonly string[]): Promise<ReadonlyMap<string, readonly Told[]>> {
  if (programmeIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom("programme_told as t")
    .leftJoin("person as p", (join) =>
      join.onRef("p.place_id", "=", "t.place_id").onRef("p.person_id", "=", "t.told_by"),
    )
    .selectAll("t")
    .select("p.name as by")
    .where("t.place_id", "=", placeOf(tx))
    .where("t.programme_id", "in", programmeIds)
    .orderBy("t.programme_id")
    .orderBy("t.number")
    .orderBy("t.side")
    .limit(versionsMax)
    .execute();
  const pence = (kept: number | string | null): number | null => (kept === null ? null : Number(kept));
  const told = new Map<string, Told[]>();
  for (const row of rows)
    told.set(row.programme_id, [
      ...(told.get(row.programme_id) ?? []),
      {
        dimension: row.dimension,
        side: row.side,
        number: row.number,
        serviceDoes: row.service_does,
        communityDoes: row.community_does,
        servicePence: pence(row.service_pence),
        communityPence: pence(row.community_pence),
        noSaidBy: row.no_said_by,
        roles: row.roles,
        ideas: row.ideas,
        practice: row.practice,
        people: row.people,
        by: row.by,
        on: row.told_on,
      },
    ]);
  return told;
}

interface Asked {
  readonly id: string;
  readonly actor: Pick<Actor, "member">;
}

async function withTold(tx: Tx, here: ProgrammeHere | undefined, { id, actor }: Asked): Promise<ToldHere | undefined> {
  if (here === undefined) return undefined;
  // Whoever was asked and has not answered reads the first page, and no more.
  const mayRead = !here.isAsked;
  const { told, copy, copyIds } = await asActor(tx, actor, async () => ({
    told: (await listTold(tx, [id])).get(id) ?? [],
    copy: await findCopy(tx, id),
    copyIds: await listCopyIds(tx, id),
  }));
  const programmes = await listProgrammes(tx, actor, { limit: programmesMax });
  return {
    ...here,
    told: mayRead ? told : [],
    copy: mayRead && copy !== null ? copyFor(copy, programmes) : null,
    origin: programmes.find((one) => one.id === copy?.originId) ?? null,
    copies: programmes.filter((one) => copyIds.includes(one.id)),
  };
}

const programmesMax = 500;

/** Of a programme of this place that they do not see, or that is there no more, nobody reads the name. */
const copyFor = (copy: Copy, seen: readonly ProgrammeListed[]): Copy =>
  copy.originPlace !== "" || seen.some(({ id }) => id === copy.originId)
    ? copy
    : { ...copy, originId: null, originName: "", measured: "" };

const listCopyIds = async (tx: Tx, originId: string): Promise<readonly string[]> => {
  const rows = await tx
    .selectFrom("programme_copy")
    .select("programme_id")
    .where("place_id", "=", placeOf(tx))
    .where("origin_id", "=", originId)
    .limit(programmesMax)
    .execute();
  return rows.map((row) => row.programme_id);
};

/** A programme with what both sides tell of it, as far as whoever asks may read it. */
export const findTold = async (tx: Tx, asked: Asked): Promise<ToldHere | undefined> =>
  withTold(tx, await findHere(tx, asked.id, asked.actor), asked);

/** As `findTold`, held still until the end of the transaction. */
export const holdTold = async (tx: Tx, asked: Asked): Promise<ToldHere | undefined> =>
  withTold(tx, await holdHere(tx, asked.id, asked.actor), asked);

export interface ToldListed extends ProgrammeListed {
  readonly told: readonly Told[];
}

/** The programmes that somebody sees, with what is told of each. */
export async function listToldOf(tx: Tx, actor: Pick<Actor, "member">): Promise<readonly ToldListed[]> {
  const programmes = await listProgrammes(tx, actor, { limit: programmesMax });
  const told = await asActor(tx, actor, () =>
    listTold(
      tx,
      programmes.map(({ id }) => id),
    ),
  );
  return programmes.map((programme) => ({ ...programme, told: told.get(programme.id) ?? [] }));
}

interface Telling extends Omit<Told, "number" | "by"> {
  readonly programmeId: string;
  readonly byId: string;
}

/** A version of its own; those before stay to be read. The programme must be held. */
export async function saveTold(tx: Tx, telling: Telling): Promise<void> {
  const { programmeId, dimension, side } = telling;
  const place = placeOf(tx);
  const { last } = await tx
    .selectFrom("programme_told")
    .select(sql<number>`coalesce(max(number), 0)`.as("last"))
    .where("place_id", "=", place)
    .where("programme_id", "=", programmeId)
    .where("dimension", "=", dimension)
    .where("side", "=", side)
    .executeTakeFirstOrThrow();
  await tx
    .insertInto("programme_told")
    .values({
      place_id: place,
      programme_id: programmeId,
      dimension: dimension satisfies Dimension,
      side,
      number: last + 1,
      service_does: telling.serviceDoes,
      community_does: telling.communityDoes,
      service_pence: telling.servicePence,
      community_pence: telling.communityPence,
      no_said_by: telling.noSaidBy,
      roles: telling.roles,
      ideas: telling.ideas,
      practice: telling.practice,
      people: telling.people,
      told_by: telling.byId,
      told_on: telling.on,
    })
    .execute();
}
