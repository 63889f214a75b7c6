import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { listCommunities } from "../communities/index.ts";
import { listOrganisationsToChoose } from "../organisations/index.ts";
import { findSmallNumberPolicy } from "../voices/index.ts";
import { countsShown } from "./mix.rules.ts";
import type { Told } from "./mix.rules.ts";
import { formats, media, sessionsMax } from "./outreach.ts";
import type { Counts, Named, OutreachWritten, State } from "./outreach.ts";
import type { ToChoose } from "./outreach.rules.ts";

const named = ({ id, name }: Named): Named => ({ id, name });

/** Whose it can be, and for whom: communities that want to be here. */
export const findToChoose = async (tx: Tx, organisationId = ""): Promise<ToChoose> => ({
  organisations: (await listOrganisationsToChoose(tx, { ids: [organisationId] })).organisations.map(named),
  communities: (await listCommunities(tx)).filter(({ isHere }) => isHere).map(named),
});

interface SessionsWanted {
  readonly id?: string;
  readonly communityId?: string;
  /** Words that the venue holds. */
  readonly holding?: string;
  /** From this day on. */
  readonly from?: string;
}

const like = (text: string): string => `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

const sessionsQuery = (tx: Tx) =>
  tx
    .selectFrom("outreach_session as s")
    .leftJoin("organisation as o", (join) =>
      join.onRef("o.place_id", "=", "s.place_id").onRef("o.organisation_id", "=", "s.organisation_id"),
    )
    .leftJoin("community as c", (join) =>
      join.onRef("c.place_id", "=", "s.place_id").onRef("c.community_id", "=", "s.community_id"),
    )
    .selectAll("s")
    .select(["o.name as organisation", "c.name as community"])
    .where("s.place_id", "=", placeOf(tx));

/** Outreach, the latest first; each with what was counted there, as far as it may be shown. */
export async function listOutreach(
  tx: Tx,
  { id, communityId, holding, from }: SessionsWanted = {},
): Promise<readonly Told[]> {
  const rows = await sessionsQuery(tx)
    .$if(id !== undefined, (query) => query.where("s.session_id", "=", id ?? ""))
    .$if(communityId !== undefined, (query) => query.where("s.community_id", "=", communityId ?? ""))
    .$if(holding !== undefined, (query) => query.where("s.venue", "ilike", like(holding ?? "")))
    .$if(from !== undefined, (query) => query.where("s.on_day", ">=", from ?? ""))
    .orderBy("s.on_day", "desc")
    .orderBy("s.session_id")
    .limit(sessionsMax)
    .execute();
  const counts = await countsOf(
    tx,
    rows.map(({ session_id: one }) => one),
  );
  const rule = await findSmallNumberPolicy(tx);
  return rows.map((row): Told => {
    const told = counts.get(row.session_id);
    return {
      id: row.session_id,
      organisation: row.organisation_id === null ? null : { id: row.organisation_id, name: row.organisation ?? "" },
      venue: row.venue,
      onDay: row.on_day,
      medium: media.find((one) => one === row.medium) ?? "other",
      format: formats.find((one) => one === row.format) ?? "other",
      language: row.language,
      community: row.community_id === null ? null : { id: row.community_id, name: row.community ?? "" },
      pence: row.pence,
      state: row.state,
      begunById: row.begun_by,
      counts: told === undefined ? null : countsShown(row.session_id, told, rule),
    };
  });
}

export const findOutreach = async (tx: Tx, id: string): Promise<Told | undefined> =>
  (await listOutreach(tx, { id }))[0];

/** Of each, all that was told added up. It does not leave this file before it passed the gate. */
async function countsOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Counts>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<Counts & { id: string }>`
    SELECT e.session_id AS id, sum(n.met)::int AS met, sum(n.took)::int AS took, sum(n.asked)::int AS asked,
      sum(n.came)::int AS came
    FROM outreach_entry e JOIN outreach_count n ON n.place_id = e.place_id AND n.entry_id = e.entry_id
    WHERE e.place_id = ${placeOf(tx)} AND e.session_id = ANY (${[...ids]}::uuid[])
    GROUP BY e.session_id LIMIT ${sessionsMax}`.execute(tx);
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}

export async function saveOutreach(tx: Tx, written: OutreachWritten, byId: string): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("outreach_session")
    .values({
      place_id: placeOf(tx),
      session_id: id,
      organisation_id: written.organisationId,
      venue: written.venue,
      on_day: written.onDay,
      medium: written.medium,
      format: written.format,
      language: written.language,
      community_id: written.communityId,
      pence: written.pence,
      state: "planned",
      begun_by: byId,
    })
    .execute();
  return id;
}

interface Standing {
  readonly state: State;
  /** Written where nobody wrote it yet. */
  readonly communityId: string | null;
}

export async function saveStanding(tx: Tx, id: string, { state, communityId }: Standing): Promise<void> {
  await sql`UPDATE outreach_session SET state = ${state}, community_id = coalesce(community_id, ${communityId}::uuid)
    WHERE place_id = ${placeOf(tx)} AND session_id = ${id}`.execute(tx);
}

/** Which of these are of this place. */
export async function listSessionIds(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx
    .selectFrom("outreach_session")
    .select("session_id")
    .where("place_id", "=", placeOf(tx))
    .where("session_id", "in", ids)
    .limit(ids.length)
    .execute();
  return new Set(rows.map(({ session_id: id }) => id));
}
