import { createHash, randomBytes, randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import { HOUSE } from "../../db/place-id.ts";
import type { Db, Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { takeTurn } from "../../db/turn.ts";
import type { Actor } from "../../nouns/actor.ts";
import { states } from "./champion.ts";
import { namedKept } from "./champions.schema.ts";
import type { Champion, ChampionContact, State } from "./champion.ts";

/** What is read of the network holds until it is kept: two who press at once do a thing once. */
export const takeNetworkTurn = (tx: Tx): Promise<void> => takeTurn(tx, "champions");

/** A fresh private link: its token goes into the letter, and only its digest is kept. */
export const newLink = (): string => randomBytes(24).toString("base64url");

const digestOf = (token: string): Buffer => createHash("sha256").update(`champion link ${token}`, "utf8").digest();

interface Row extends Omit<Champion, "person" | "communities" | "state"> {
  readonly personId: string | null;
  readonly name: string | null;
  readonly state: string;
  readonly communities: unknown;
  readonly email: string;
  readonly hasLink: boolean;
}

const championOf = ({ personId, name, communities, state, ...row }: Row): Champion & ChampionContact => ({
  ...row,
  person: personId === null ? null : { id: personId, name: name ?? "" },
  state: states.find((one) => one === state) ?? "stepped-down",
  communities: namedKept.parse(communities),
});

const championsMax = 500;

async function rowsOf(tx: Tx, where: RawBuilder<boolean>): Promise<readonly (Champion & ChampionContact)[]> {
  const { rows } = await sql<Row>`
    SELECT k.champion_id AS id, k.person_id AS "personId", p.name, k.email, k.language, k.words, k.state,
      k.state_on::text AS "stateOn", k.invited_on::text AS "invitedOn", k.link_digest IS NOT NULL AS "hasLink",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.community_id, 'name', c.name) ORDER BY c.name), '[]')
        FROM champion_community b JOIN community c ON c.place_id = b.place_id AND c.community_id = b.community_id
        WHERE b.place_id = k.place_id AND b.champion_id = k.champion_id) AS communities
    FROM champion k LEFT JOIN person p ON p.place_id = k.place_id AND p.person_id = k.person_id
    WHERE k.place_id = ${placeOf(tx)} AND ${where}
    ORDER BY p.name, k.champion_id LIMIT ${championsMax}`.execute(tx);
  return rows.map(championOf);
}

const withoutContact = ({ email: _email, hasLink: _link, ...champion }: Champion & ChampionContact): Champion =>
  champion;

/** Everybody in the network by name, without how they are reached. */
export const listChampions = async (tx: Tx): Promise<readonly Champion[]> =>
  (await rowsOf(tx, sql<boolean>`k.person_id IS NOT NULL`)).map(withoutContact);

/** With how they are reached: for whoever runs the network alone. */
export const findChampionToReach = async (tx: Tx, id: string): Promise<(Champion & ChampionContact) | undefined> =>
  (await rowsOf(tx, sql<boolean>`k.champion_id = ${id}`))[0];

export interface Came {
  readonly actor: Actor;
  /** From the private link; empty with an account. */
  readonly token: string;
}

/** Who speaks: whoever has the private link, else the champion whose account it is; null where neither is. */
export async function findSpeaker(tx: Tx, { actor, token }: Came): Promise<(Champion & ChampionContact) | null> {
  const me = actor.member?.personId;
  if (token !== "") return (await rowsOf(tx, sql<boolean>`k.link_digest = ${digestOf(token)}`))[0] ?? null;
  return me === undefined ? null : ((await rowsOf(tx, sql<boolean>`k.person_id = ${me}::uuid`))[0] ?? null);
}

export const isChampion = async (tx: Tx, personId: string): Promise<boolean> =>
  (await rowsOf(tx, sql<boolean>`k.person_id = ${personId}::uuid`)).length > 0;

export interface Inviting {
  readonly personId: string;
  readonly email: string;
  readonly language: string;
  readonly communityIds: readonly string[];
  readonly invitedBy: string | null;
  readonly today: string;
  readonly token: string;
}

export async function saveInvited(tx: Tx, inviting: Inviting): Promise<string> {
  const [placeId, id] = [placeOf(tx), randomUUID()];
  await tx
    .insertInto("champion")
    .values({
      place_id: placeId,
      champion_id: id,
      person_id: inviting.personId,
      email: inviting.email,
      language: inviting.language,
      words: "",
      state: "invited",
      state_on: inviting.today,
      link_digest: digestOf(inviting.token),
      invited_by: inviting.invitedBy,
      invited_on: inviting.today,
    })
    .execute();
  await saveCommunities(tx, id, inviting.communityIds);
  return id;
}

async function saveCommunities(tx: Tx, id: string, communityIds: readonly string[]): Promise<void> {
  if (communityIds.length === 0) return;
  await tx
    .insertInto("champion_community")
    .values(communityIds.map((communityId) => ({ place_id: placeOf(tx), champion_id: id, community_id: communityId })))
    .execute();
}

interface Reaching {
  readonly email: string;
  readonly language: string;
  readonly token: string;
}

/** Another link, to another address perhaps: the one before ends. Whoever had said no or stopped is asked again. */
export async function saveLetterAgain(tx: Tx, id: string, { email, language, token }: Reaching): Promise<void> {
  await tx
    .updateTable("champion")
    .set({
      email,
      language,
      link_digest: digestOf(token),
      state: sql<string>`CASE WHEN state IN ('declined', 'stepped-down') THEN 'invited' ELSE state END`,
    })
    .where("place_id", "=", placeOf(tx))
    .where("champion_id", "=", id)
    .execute();
}

interface Moving {
  readonly state: State;
  readonly today: string;
  /** Whom they speak for, in their own words; null: as before. */
  readonly words: string | null;
}

export async function saveMove(tx: Tx, id: string, { state, today, words }: Moving): Promise<void> {
  await tx
    .updateTable("champion")
    .set({ state, state_on: today, ...(words === null ? {} : { words }) })
    .where("place_id", "=", placeOf(tx))
    .where("champion_id", "=", id)
    .execute();
}

/** Every place: in one without champions there is nothing to look after. */
export async function listPlacesToLookAfter(db: Db) {
  const rows = await db
    .selectFrom("place")
    .select(["place_id", "slug"])
    .where("place_id", "!=", HOUSE)
    .orderBy("place_id")
    .execute();
  return rows.map(({ place_id: placeId, slug }) => ({ placeId, slug }));
}

/** Where somebody was written to who said no or stopped, and their link. @returns how many. */
export async function forgetContacts(tx: Tx, before: Date): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable("champion")
    .set({ email: "", link_digest: null })
    .where("place_id", "=", placeOf(tx))
    .where("state", "in", ["declined", "stepped-down"])
    .where("state_on", "<", before.toISOString().slice(0, 10))
    .where(({ or, eb }) => or([eb("email", "<>", ""), eb("link_digest", "is not", null)]))
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
