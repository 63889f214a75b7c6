import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { takeTurn } from "../../db/turn.ts";
import { listCommunities } from "../communities/index.ts";
import { listServices } from "../organisations/index.ts";
import type { Adaptation, Changed, Named, Step } from "./adaptation.ts";
import type { StepWritten, WishWritten } from "./adaptations.rules.ts";

const linesMax = 500;
const stepsMax = 10_000;

const named = ({ id, name }: Named): Named => ({ id, name });

/** What a form lets one choose. */
export const findToChoose = async (tx: Tx) => ({
  services: (await listServices(tx)).map(named),
  communities: (await listCommunities(tx)).filter(({ isHere }) => isHere).map(named),
});

const query = (tx: Tx) =>
  tx
    .selectFrom("adaptation as a")
    .innerJoin("service as v", (join) =>
      join.onRef("v.place_id", "=", "a.place_id").onRef("v.service_id", "=", "a.service_id"),
    )
    .leftJoin("community as c", (join) =>
      join.onRef("c.place_id", "=", "a.place_id").onRef("c.community_id", "=", "a.community_id"),
    )
    .leftJoin("person as p", (join) =>
      join.onRef("p.place_id", "=", "a.place_id").onRef("p.person_id", "=", "a.asked_by"),
    )
    .select(["a.adaptation_id", "a.service_id", "v.name as service", "a.community_id", "c.name as community"])
    .select(["a.asked_as", "a.wish", "a.because", "a.asked_by", "p.name as asker", "a.asked_on"])
    .where("a.place_id", "=", placeOf(tx));

type Row = Awaited<ReturnType<ReturnType<typeof query>["execute"]>>[number];

const adaptationOf = (row: Row, steps: readonly Step[]): Adaptation => ({
  id: row.adaptation_id,
  service: { id: row.service_id, name: row.service },
  community: row.community_id === null ? null : { id: row.community_id, name: row.community ?? "" },
  askedAs: row.asked_as,
  wish: row.wish,
  because: row.because,
  askedById: row.asked_by,
  askedBy: row.asker,
  askedOn: row.asked_on,
  steps,
});

async function listSteps(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Step[]>> {
  const steps = new Map<string, Step[]>();
  if (ids.length === 0) return steps;
  const rows = await tx
    .selectFrom("adaptation_step as s")
    .leftJoin("person as p", (join) =>
      join.onRef("p.place_id", "=", "s.place_id").onRef("p.person_id", "=", "s.said_by"),
    )
    .select(["s.adaptation_id", "s.kind", "s.words", "s.tried_from", "s.tried_until", "s.for_everybody", "s.said_on"])
    .select("p.name as by")
    .where("s.place_id", "=", placeOf(tx))
    .where("s.adaptation_id", "in", ids)
    .orderBy("s.adaptation_id")
    .orderBy("s.number")
    .limit(stepsMax)
    .execute();
  for (const { adaptation_id: id, kind, words, by, ...row } of rows)
    steps.set(id, [
      ...(steps.get(id) ?? []),
      {
        kind,
        words,
        by,
        triedFrom: row.tried_from,
        triedUntil: row.tried_until,
        forEverybody: row.for_everybody,
        on: row.said_on,
      },
    ]);
  return steps;
}

interface Wanted {
  /** Those that this person asked for, and no others. */
  readonly askedById?: string;
}

/** The newest first. */
export async function listAdaptations(tx: Tx, { askedById }: Wanted = {}): Promise<readonly Adaptation[]> {
  const rows = await query(tx)
    .$if(askedById !== undefined, (asked) => asked.where("a.asked_by", "=", askedById ?? ""))
    .orderBy("a.asked_on", "desc")
    .orderBy("a.adaptation_id")
    .limit(linesMax)
    .execute();
  const steps = await listSteps(
    tx,
    rows.map((row) => row.adaptation_id),
  );
  return rows.map((row) => adaptationOf(row, steps.get(row.adaptation_id) ?? []));
}

export async function findAdaptation(tx: Tx, id: string): Promise<Adaptation | undefined> {
  const row = await query(tx).where("a.adaptation_id", "=", id).executeTakeFirst();
  return row && adaptationOf(row, (await listSteps(tx, [id])).get(id) ?? []);
}

/** As `findAdaptation`, held still until the end of the transaction. */
export async function holdAdaptation(tx: Tx, id: string): Promise<Adaptation | undefined> {
  await takeTurn(tx, `adaptation ${id}`);
  return findAdaptation(tx, id);
}

/** What is kept and may be read by everybody, unless it was disputed or dropped since. */
export async function listChanged(tx: Tx, serviceId: string | null = null): Promise<readonly Changed[]> {
  const { rows } = await sql<Changed>`
    SELECT a.adaptation_id AS id, v.name AS service, s.for_everybody AS words, s.said_on::text AS "on"
    FROM adaptation a JOIN service v USING (place_id, service_id)
      JOIN adaptation_step s USING (place_id, adaptation_id)
    WHERE a.place_id = ${placeOf(tx)} AND s.kind = 'kept'
      AND (${serviceId}::uuid IS NULL OR a.service_id = ${serviceId}::uuid) AND NOT EXISTS (SELECT FROM adaptation_step l
      WHERE l.place_id = s.place_id AND l.adaptation_id = s.adaptation_id AND l.number > s.number AND l.kind <> 'told')
    ORDER BY s.said_on DESC, a.adaptation_id LIMIT ${linesMax}`.execute(tx);
  return rows;
}

/** By community: how many were asked for in these days, and how many of them are kept. Shown through the gate alone. */
export async function countByCommunity(tx: Tx, { from, until }: { readonly from: string; readonly until: string }) {
  const { rows } = await sql<{ id: string; asked: number; kept: number }>`
    SELECT a.community_id AS id, count(*)::integer AS asked, count(*) FILTER (WHERE l.kind = 'kept')::integer AS kept
    FROM adaptation a LEFT JOIN LATERAL (SELECT s.kind FROM adaptation_step s WHERE s.place_id = a.place_id
      AND s.adaptation_id = a.adaptation_id AND s.kind IN ('yes', 'no', 'kept', 'dropped', 'disputed')
      ORDER BY s.number DESC LIMIT 1) l ON true
    WHERE a.place_id = ${placeOf(tx)} AND a.community_id IS NOT NULL
      AND a.asked_on BETWEEN ${from}::date AND ${until}::date
    GROUP BY 1 ORDER BY 1 LIMIT ${linesMax}`.execute(tx);
  const counts = (of: "asked" | "kept") => new Map(rows.map((row) => [row.id, row[of]]));
  return { asked: counts("asked"), kept: counts("kept") };
}

export async function saveWish(tx: Tx, wish: WishWritten, byId: string): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("adaptation")
    .values({
      place_id: placeOf(tx),
      adaptation_id: id,
      service_id: wish.serviceId,
      community_id: wish.communityId,
      asked_as: wish.askedAs,
      wish: wish.wish,
      because: wish.because,
      asked_by: byId,
      asked_on: wish.askedOn,
    })
    .execute();
  return id;
}

export async function saveStep(
  tx: Tx,
  { adaptation, ...step }: StepWritten & { readonly adaptation: Adaptation },
  byId: string,
): Promise<void> {
  await tx
    .insertInto("adaptation_step")
    .values({
      place_id: placeOf(tx),
      adaptation_id: adaptation.id,
      number: adaptation.steps.length + 1,
      kind: step.kind,
      words: step.words,
      tried_from: step.triedFrom,
      tried_until: step.triedUntil,
      for_everybody: step.forEverybody,
      said_by: byId,
      said_on: step.on,
    })
    .execute();
}
