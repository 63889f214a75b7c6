import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { codingsKept } from "./kept.schema.ts";
import { figuresKept } from "./themes/figures.schema.ts";
import type { CodedVoice, ThemeFigures } from "./themes/themes.rules.ts";

export const themesMax = 12;

export interface Theme {
  readonly id: string;
  readonly name: string;
  readonly meaning: string;
}

export async function listThemes(tx: Tx): Promise<readonly Theme[]> {
  const rows = await tx
    .selectFrom("voice_theme")
    .select(["theme_id", "name", "meaning"])
    .where("place_id", "=", placeOf(tx))
    .orderBy("name")
    .orderBy("theme_id")
    .limit(themesMax)
    .execute();
  return rows.map((row) => ({ id: row.theme_id, name: row.name, meaning: row.meaning }));
}

interface Starting {
  readonly name: string;
  readonly meaning: string;
  readonly byId: string | null;
  readonly today: string;
}

export async function saveTheme(tx: Tx, { name, meaning, byId, today }: Starting): Promise<string> {
  const themeId = randomUUID();
  await tx
    .insertInto("voice_theme")
    .values({ place_id: placeOf(tx), theme_id: themeId, name, meaning, started_by: byId, started_on: today })
    .execute();
  return themeId;
}

export interface Coding {
  readonly coderId: string | null;
  readonly coderName: string;
  readonly themeIds: readonly string[];
}

/** What each who read the voice chose. */
export async function listCodings(tx: Tx, voiceId: string): Promise<readonly Coding[]> {
  const { rows } = await sql<{ coder_id: string | null; name: string | null; themes: string[] }>`
    SELECT c.coder_id, p.name, array_remove(array_agg(d.theme_id::text), NULL) AS themes FROM voice_coding c
      LEFT JOIN voice_coded d ON d.place_id = c.place_id AND d.coding_id = c.coding_id
      LEFT JOIN person p ON p.place_id = c.place_id AND p.person_id = c.coder_id
    WHERE c.place_id = ${placeOf(tx)} AND c.voice_id = ${voiceId}::uuid
    GROUP BY c.coding_id, c.coder_id, p.name ORDER BY p.name, c.coding_id LIMIT 50`.execute(tx);
  return rows.map((row) => ({
    coderId: row.coder_id,
    coderName: row.name ?? "Somebody who is here no more",
    themeIds: row.themes,
  }));
}

interface Choosing {
  readonly coderId: string;
  readonly themeIds: readonly string[];
  readonly today: string;
}

/** One reading a person: what they choose now stands in place of what they chose before. */
export async function saveCoding(tx: Tx, voiceId: string, { coderId, themeIds, today }: Choosing): Promise<void> {
  const place = placeOf(tx);
  await tx
    .deleteFrom("voice_coding")
    .where("place_id", "=", place)
    .where("voice_id", "=", voiceId)
    .where("coder_id", "=", coderId)
    .execute();
  const codingId = randomUUID();
  await tx
    .insertInto("voice_coding")
    .values({ place_id: place, coding_id: codingId, voice_id: voiceId, coder_id: coderId, coded_on: today })
    .execute();
  if (themeIds.length > 0)
    await tx
      .insertInto("voice_coded")
      .values(themeIds.map((themeId) => ({ place_id: place, coding_id: codingId, theme_id: themeId })))
      .execute();
}

/** Every voice since a day as it is counted, whoever asks: what comes of it leaves through the gate. */
export async function listCoded(tx: Tx, since: string): Promise<readonly CodedVoice[]> {
  const { rows } = await sql<{
    given_on: string;
    community_id: string | null;
    service_id: string | null;
    kind: string;
    codings: unknown;
  }>`SELECT v.given_on::text, v.community_id, v.service_id, v.kind,
      (SELECT coalesce(jsonb_agg((SELECT coalesce(jsonb_agg(d.theme_id), '[]') FROM voice_coded d
          WHERE d.place_id = c.place_id AND d.coding_id = c.coding_id)), '[]')
        FROM voice_coding c WHERE c.place_id = v.place_id AND c.voice_id = v.voice_id) AS codings
    FROM voice v WHERE v.place_id = ${placeOf(tx)} AND v.given_on >= ${since}::date
    ORDER BY v.given_on, v.voice_id LIMIT 50000`.execute(tx);
  return rows.map((row) => ({
    givenOn: row.given_on,
    communityId: row.community_id,
    serviceId: row.service_id,
    isUnfair: row.kind === "unfair",
    codings: codingsKept.parse(row.codings),
  }));
}

export interface Counted {
  readonly on: string;
  readonly figures: ThemeFigures;
}

export async function findLastCount(tx: Tx): Promise<Counted | null> {
  const row = await tx
    .selectFrom("voice_count")
    .select(["counted_on", "figures"])
    .where("place_id", "=", placeOf(tx))
    .orderBy("counted_on", "desc")
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : { on: row.counted_on, figures: figuresKept.parse(row.figures) };
}

export async function saveCount(tx: Tx, { on, figures }: Counted, byId: string | null): Promise<void> {
  await tx
    .insertInto("voice_count")
    .values({ place_id: placeOf(tx), counted_on: on, counted_by: byId, figures: JSON.stringify(figures) })
    .execute();
}
