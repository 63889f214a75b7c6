import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { categoryOfText } from "./category-text.rules.ts";
import type { Community, CommunityListed, Description } from "./community.ts";
import { authorColumns, authorOf } from "./author.store.ts";
import { namesKept } from "./names-kept.schema.ts";

export const communitiesMax = 500;

/**
 * The communities of the place, by name, at most 500: those that chose not to be here with their name alone.
 */
export async function listCommunities(tx: Tx): Promise<readonly CommunityListed[]> {
  const rows = await tx
    .selectFrom("community as c")
    .innerJoin("community_description as d", (join) =>
      join
        .onRef("d.place_id", "=", "c.place_id")
        .onRef("d.community_id", "=", "c.community_id")
        .onRef("d.number", "=", "c.number"),
    )
    .leftJoin("community_choice as n", (join) =>
      join
        .onRef("n.place_id", "=", "c.place_id")
        .onRef("n.community_id", "=", "c.community_id")
        .on("n.ended_at", "is", null),
    )
    .select(["c.community_id", "c.name", "c.language", "d.languages", "d.neighbourhoods", "d.categories"])
    .select(["d.written_at", "n.number as choice"])
    .where("c.place_id", "=", placeOf(tx))
    .orderBy("c.name")
    .orderBy("c.community_id")
    .limit(communitiesMax)
    .execute();
  return rows.map((row) => ({
    id: row.community_id,
    name: row.name,
    language: row.language,
    isHere: row.choice === null,
    languages: row.choice === null ? row.languages : [],
    neighbourhoods: row.choice === null ? row.neighbourhoods : [],
    categories: row.choice === null ? row.categories.flatMap((text) => categoryOfText(text) ?? []) : [],
    describedAt: row.written_at.toISOString(),
  }));
}

/** One community with the description that holds today, or undefined where the place has none of this identifier. */
export async function findCommunity(tx: Tx, id: string): Promise<Community | undefined> {
  const row = await tx
    .selectFrom("community")
    .select(["community_id", "name", "language", "number", "started_at"])
    .where("place_id", "=", placeOf(tx))
    .where("community_id", "=", id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const [description] = await listDescriptions(tx, id, row.number);
  if (description === undefined) throw new Error("A community has no description of the number it holds.");
  const choice = await tx
    .selectFrom("community_choice")
    .select(["told_by", "words", "written_at"])
    .where("place_id", "=", placeOf(tx))
    .where("community_id", "=", id)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return {
    id: row.community_id,
    name: row.name,
    language: row.language,
    startedAt: row.started_at.toISOString(),
    description,
    chose: choice ? { toldBy: choice.told_by, words: choice.words, since: choice.written_at.toISOString() } : null,
  };
}

/** The descriptions of a community, newest first, at most 200; or the one of a number. */
export async function listDescriptions(tx: Tx, id: string, number?: number): Promise<readonly Description[]> {
  const rows = await tx
    .selectFrom("community_description as d")
    .leftJoin("person as p", (join) =>
      join.onRef("p.place_id", "=", "d.place_id").onRef("p.person_id", "=", "d.written_by"),
    )
    .select(["d.number", "d.name", "d.language", "d.other_names", "d.organisations", "d.skills", "d.meeting_places"])
    .select(["d.history", "d.told_by", "d.told_on", "d.faiths", "d.languages", "d.neighbourhoods", "d.categories"])
    .select(authorColumns("d"))
    .where("d.place_id", "=", placeOf(tx))
    .where("d.community_id", "=", id)
    .$if(number !== undefined, (query) => query.where("d.number", "=", number ?? 0))
    .orderBy("d.number", "desc")
    .limit(200)
    .execute();
  return rows.map((row) => ({
    number: row.number,
    name: row.name,
    language: row.language,
    otherNames: namesKept.parse(row.other_names),
    organisations: row.organisations,
    skills: row.skills,
    meetingPlaces: row.meeting_places,
    history: row.history,
    toldBy: row.told_by,
    toldOn: row.told_on,
    faiths: row.faiths,
    languages: row.languages,
    neighbourhoods: row.neighbourhoods,
    categories: row.categories.flatMap((text) => categoryOfText(text) ?? []),
    author: authorOf(row),
  }));
}

/** The community that already has this name, whatever its capitals. */
export async function findCommunityNamed(tx: Tx, name: string): Promise<{ readonly id: string } | undefined> {
  return tx
    .selectFrom("community")
    .select("community_id as id")
    .where("place_id", "=", placeOf(tx))
    .where(sql`lower(name)`, "=", sql`lower(${name} COLLATE "und-x-icu")`)
    .limit(1)
    .executeTakeFirst();
}
