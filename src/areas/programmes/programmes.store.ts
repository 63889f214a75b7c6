import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { takeTurn } from "../../db/turn.ts";
import type { Actor } from "../../nouns/actor.ts";
import { sides } from "../../nouns/role.ts";
import { asThemselves } from "../people/index.ts";
import { partsMax } from "./programme.ts";
import type { Meeting, Need, Part, Programme, ProgrammeListed, Spell, Standing, Taking } from "./programme.ts";
import { listCosts, listReadiness } from "./preparing.store.ts";
import { listPuts } from "./puts.store.ts";
import { programmeFor, standingIn } from "./seen.rules.ts";
import { findSides } from "./standing-for.store.ts";

const forgotten = "Somebody who asked to be forgotten";

export const partOf = (kept: string): Part =>
  kept === "broker" ? "broker" : (sides.find((one) => one === kept) ?? "broker");

const listedQuery = (tx: Tx) =>
  tx
    .selectFrom("programme as p")
    .innerJoin("programme_stage as s", (join) =>
      join.onRef("s.place_id", "=", "p.place_id").onRef("s.programme_id", "=", "p.programme_id"),
    )
    .select(["p.programme_id", "p.name", "s.stage", "s.since", "p.opened_at", "p.started_at"])
    .where("p.place_id", "=", placeOf(tx))
    .where(
      sql<boolean>`s.number = (SELECT max(n.number) FROM programme_stage n WHERE n.place_id = p.place_id
        AND n.programme_id = p.programme_id)`,
    );

type ListedRow = Awaited<ReturnType<ReturnType<typeof listedQuery>["execute"]>>[number];

const listedOf = (row: ListedRow): ProgrammeListed => ({
  id: row.programme_id,
  name: row.name,
  stage: row.stage,
  since: row.since.toISOString(),
  startedAt: row.started_at.toISOString(),
  isOpen: row.opened_at !== null,
});

interface ProgrammesWanted {
  readonly community?: string;
  readonly service?: string;
  /** Part of a name or of its first page. */
  readonly holding?: string;
  readonly limit: number;
}

/** Everything below is asked for somebody: what is closed to them does not exist for it. */
export const asActor = <Answer>(tx: Tx, { member }: Pick<Actor, "member">, work: () => Promise<Answer>) =>
  asThemselves(tx, member === null ? [] : [member.personId], work);

/** The programmes this person may see, the one that moved last first. */
export const listProgrammes = (
  tx: Tx,
  actor: Pick<Actor, "member">,
  { community, service, holding, limit }: ProgrammesWanted,
): Promise<readonly ProgrammeListed[]> =>
  asActor(tx, actor, async () => {
    const like = `%${(holding ?? "").replaceAll(/[\\%_]/g, "\\$&")}%`;
    const rows = await listedQuery(tx)
      .$if(community !== undefined, (query) => query.where("p.community_id", "=", community ?? ""))
      .$if(service !== undefined, (query) => query.where("p.service_id", "=", service ?? ""))
      .$if(holding !== undefined, (query) =>
        query.where((is) => is.or([is("p.name", "ilike", like), is("p.concern", "ilike", like)])),
      )
      .orderBy("s.since", "desc")
      .orderBy("p.programme_id")
      .limit(limit)
      .execute();
    return rows.map(listedOf);
  });

/** Those this person was asked to and has not answered: by whom, and since when. */
export const listAsked = (tx: Tx, actor: Pick<Actor, "member">) =>
  asActor(tx, actor, () =>
    tx
      .selectFrom("programme_person as t")
      .innerJoin("programme as p", (join) =>
        join.onRef("p.place_id", "=", "t.place_id").onRef("p.programme_id", "=", "t.programme_id"),
      )
      .select(["p.programme_id as id", "p.name", "t.asked_at as askedAt"])
      .where("t.place_id", "=", placeOf(tx))
      .where("t.person_id", "=", actor.member?.personId ?? "")
      .where("t.came_at", "is", null)
      .where("t.left_at", "is", null)
      .orderBy("t.asked_at")
      .limit(20)
      .execute(),
  );

export interface ProgrammeHere extends Standing {
  readonly programme: Programme;
}

/** A programme as far as whoever asks may read it; undefined where it is closed to them, as where there is none. */
export async function findHere(tx: Tx, id: string, actor: Pick<Actor, "member">): Promise<ProgrammeHere | undefined> {
  const programme = await asActor(tx, actor, () => findProgramme(tx, id));
  if (programme === undefined) return undefined;
  const personId = actor.member?.personId ?? null;
  const standing = standingIn(programme, personId, await findSides(tx, personId));
  return { programme: programmeFor(programme, { ...standing, personId }), ...standing };
}

/** As `findHere`, held still until the end of the transaction. */
export async function holdHere(tx: Tx, id: string, actor: Pick<Actor, "member">): Promise<ProgrammeHere | undefined> {
  await holdProgramme(tx, id);
  return findHere(tx, id, actor);
}

/** Of two who change it at once the second waits for the first. */
export async function holdProgramme(tx: Tx, id: string): Promise<void> {
  await takeTurn(tx, `programme ${id}`);
}

async function findProgramme(tx: Tx, id: string): Promise<Programme | undefined> {
  const row = await listedQuery(tx)
    .leftJoin("person as b", (join) =>
      join.onRef("b.place_id", "=", "p.place_id").onRef("b.person_id", "=", "p.started_by"),
    )
    .leftJoin("service as v", (join) =>
      join.onRef("v.place_id", "=", "p.place_id").onRef("v.service_id", "=", "p.service_id"),
    )
    .leftJoin("community as c", (join) =>
      join.onRef("c.place_id", "=", "p.place_id").onRef("c.community_id", "=", "p.community_id"),
    )
    .select(["p.concern", "p.began_with", "p.finding_path", "p.service_id", "p.idea_id", "p.community_id"])
    .select(["p.started_by", "p.started_at", "p.hour_pence", "p.people", "p.owners"])
    .select(["b.name as begun_by", "v.name as service", "c.name as community"])
    .where("p.programme_id", "=", id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    ...listedOf(row),
    concern: row.concern,
    beganWith: row.began_with,
    findingPath: row.finding_path,
    service: row.service_id === null ? null : { id: row.service_id, name: row.service ?? "" },
    community: row.community_id === null ? null : { id: row.community_id, name: row.community ?? "" },
    ideaId: row.idea_id,
    startedById: row.started_by,
    ownerIds: row.owners,
    startedByName: row.begun_by ?? forgotten,
    startedAt: row.started_at.toISOString(),
    openedAt: row.opened_at?.toISOString() ?? null,
    hourPence: row.hour_pence,
    peopleIds: row.people,
    people: await listPeople(tx, id),
    spells: await listSpells(tx, id),
    puts: await listPuts(tx, id),
    readiness: await listReadiness(tx, id),
    meetings: await listMeetings(tx, id),
    costs: await listCosts(tx, id),
    needs: await listNeeds(tx, id),
  };
}

async function listPeople(tx: Tx, id: string): Promise<readonly Taking[]> {
  const rows = await tx
    .selectFrom("programme_person as t")
    .innerJoin("person as n", (join) =>
      join.onRef("n.place_id", "=", "t.place_id").onRef("n.person_id", "=", "t.person_id"),
    )
    .leftJoin("organisation as o", (join) =>
      join.onRef("o.place_id", "=", "t.place_id").onRef("o.organisation_id", "=", "t.organisation_id"),
    )
    .select(["t.person_id", "n.name", "t.side", "t.organisation_id", "o.name as organisation"])
    .select(["t.asked_at", "t.came_at", "t.left_at"])
    .where("t.place_id", "=", placeOf(tx))
    .where("t.programme_id", "=", id)
    .orderBy("t.asked_at")
    .orderBy("t.person_id")
    .limit(partsMax)
    .execute();
  return rows.map((row) => ({
    personId: row.person_id,
    name: row.name,
    part: partOf(row.side),
    organisation: row.organisation_id === null ? null : { id: row.organisation_id, name: row.organisation ?? "" },
    askedAt: row.asked_at.toISOString(),
    cameAt: row.came_at?.toISOString() ?? null,
    leftAt: row.left_at?.toISOString() ?? null,
  }));
}

async function listSpells(tx: Tx, id: string): Promise<readonly Spell[]> {
  const rows = await tx
    .selectFrom("programme_stage")
    .select(["stage", "since", "because", "said_by"])
    .where("place_id", "=", placeOf(tx))
    .where("programme_id", "=", id)
    .orderBy("number")
    .limit(partsMax)
    .execute();
  return rows.map((row, at) => ({
    stage: row.stage,
    since: row.since.toISOString(),
    until: rows[at + 1]?.since.toISOString() ?? null,
    because: row.because,
    saidBy: row.said_by,
  }));
}

const listMeetings = (tx: Tx, id: string): Promise<readonly Meeting[]> =>
  tx
    .selectFrom("programme_meeting")
    .select(["meeting_id as id", "who", "held_on as heldOn", "words"])
    .where("place_id", "=", placeOf(tx))
    .where("programme_id", "=", id)
    .orderBy("held_on")
    .orderBy("meeting_id")
    .limit(partsMax)
    .execute();

const listNeeds = (tx: Tx, id: string): Promise<readonly Need[]> =>
  tx
    .selectFrom("programme_need")
    .select(["need_id as id", "side", "kind", "words"])
    .where("place_id", "=", placeOf(tx))
    .where("programme_id", "=", id)
    .orderBy("written_at")
    .orderBy("need_id")
    .limit(partsMax)
    .execute();
