import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { takeTurn } from "../../db/turn.ts";
import type { Way } from "./contribution.ts";
import { linesCorrected, linesWritten } from "./contribution.rules.ts";
import type { GivenBefore, GivenTogether } from "./given.ts";
import { toKeepOf } from "./given.rules.ts";
import { postEntries } from "./ledger.store.ts";

const source = "contribution";

/**
 * Writes down for partners what the place knows from elsewhere, and enters it into the ledger: once, however often it
 * is sent. Sent with another time it is put right by an entry of its own; with none it is taken back. @practice P14
 *
 * - `way`: from where it is known; `given`: all that is known there now; `writtenBy`: the person who did the typing.
 *
 * @returns how many were written for the first time, and how many were put right.
 * @example
 *   await keepGiven(tx, { way: "ask", writtenBy, given: [{ key: askId, organisationId, personId: null, kind: "answered",
 *     standing: "worker", onDay: today, minutes: 90, recording: 2, times: 1, serviceId, sessionId: null, words: "",
 *     shouldHave: null }] });
 */
export async function keepGiven(tx: Tx, { way, given, writtenBy }: GivenTogether) {
  if (given.length === 0) return { written: 0, changed: 0 };
  await takeTurn(tx, `what was given by ${way}`);
  const keys = given.map(({ key }) => key);
  const { fresh, changed } = toKeepOf(given, await listBefore(tx, way, keys));
  await saveFresh(tx, { way, given: fresh, writtenBy });
  await saveChanged(tx, changed, writtenBy);
  return { written: fresh.length, changed: changed.length };
}

/** Which of these stand there already. */
export async function listBefore(tx: Tx, way: Way, keys: readonly string[]): Promise<readonly GivenBefore[]> {
  const { rows } = await sql<GivenBefore>`
    SELECT c.contribution_id AS id, c.way_key AS key, c.kind, c.person_id AS "personId",
      c.organisation_id AS "organisationId", c.service_id AS "serviceId", c.on_day::text AS "onDay",
      coalesce(w.minutes, c.minutes) AS "minutesWritten", coalesce(l.minutes, c.minutes) AS minutes,
      (SELECT count(*)::int FROM contribution_said s WHERE s.place_id = c.place_id
        AND s.contribution_id = c.contribution_id) AS "saidTimes"
    FROM contribution c
    LEFT JOIN LATERAL (SELECT s.minutes FROM contribution_said s WHERE s.place_id = c.place_id
      AND s.contribution_id = c.contribution_id AND s.says = 'rewritten' ORDER BY s.number DESC LIMIT 1) w ON true
    LEFT JOIN LATERAL (SELECT s.minutes FROM contribution_said s WHERE s.place_id = c.place_id
      AND s.contribution_id = c.contribution_id AND s.minutes IS NOT NULL ORDER BY s.number DESC LIMIT 1) l ON true
    WHERE c.place_id = ${placeOf(tx)} AND c.way = ${way} AND c.way_key = ANY (${[...keys]}::text[])
    LIMIT ${keys.length}`.execute(tx);
  return rows;
}

async function saveFresh(tx: Tx, { way, given, writtenBy }: GivenTogether): Promise<void> {
  if (given.length === 0) return;
  const fresh = given.map((one) => ({ ...one, id: randomUUID() }));
  const rows = fresh.map((one) => ({
    contribution_id: one.id,
    person_id: one.personId,
    organisation_id: one.organisationId,
    kind: one.kind,
    standing: one.standing,
    on_day: one.onDay,
    minutes: one.minutes,
    recording: one.recording,
    way_key: one.key,
    times: one.times,
    service_id: one.serviceId,
    session_id: one.sessionId,
    words: one.words,
    should_have: one.shouldHave,
  }));
  await sql`INSERT INTO contribution (place_id, way, written_by, contribution_id, person_id, organisation_id, kind,
      standing, on_day, minutes, recording, way_key, times, service_id, session_id, words, should_have)
    SELECT ${placeOf(tx)}, ${way}, ${writtenBy}, c.* FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS c (
      contribution_id uuid, person_id uuid, organisation_id uuid, kind text, standing text, on_day date, minutes int,
      recording int, way_key text, times int, service_id uuid, session_id uuid, words text, should_have text)`.execute(
    tx,
  );
  await postEntries(
    tx,
    fresh.map((one) => ({
      source,
      sourceId: one.id,
      step: "written",
      onDay: one.onDay,
      postedBy: writtenBy,
      lines: linesWritten(one),
    })),
  );
}

type Changed = ReturnType<typeof toKeepOf>["changed"];

async function saveChanged(tx: Tx, changed: Changed, writtenBy: string): Promise<void> {
  if (changed.length === 0) return;
  await tx
    .insertInto("contribution_said")
    .values(
      changed.map(({ before, minutes }) => ({
        place_id: placeOf(tx),
        contribution_id: before.id,
        number: before.saidTimes + 1,
        says: "rewritten" as const,
        minutes,
        because: "",
        said_by: writtenBy,
      })),
    )
    .execute();
  // Where those who gave it said the same time already, nothing is left to enter.
  const entered = changed.filter(({ before, minutes }) => minutes !== before.minutes);
  await postEntries(
    tx,
    entered.map(({ before, minutes }) => ({
      source,
      sourceId: before.id,
      step: `said-${before.saidTimes + 1}`,
      onDay: before.onDay,
      corrects: "written",
      postedBy: writtenBy,
      lines: linesCorrected(before, minutes - before.minutes),
    })),
  );
}

interface OnDay {
  /** A plain date. */
  readonly onDay: string;
  /** But for these contributions: by their identifiers, or by the keys of their way. */
  readonly except?: readonly string[];
}

/** How many minutes each of these people gave on a day, in whichever way it was written down. */
export async function listMinutesOnDay(tx: Tx, personIds: readonly string[], { onDay, except = [] }: OnDay) {
  if (personIds.length === 0) return new Map<string, number>();
  const { rows } = await sql<{ personId: string; minutes: number }>`
    SELECT c.person_id AS "personId", sum(c.recording + coalesce((SELECT s.minutes FROM contribution_said s
      WHERE s.place_id = c.place_id AND s.contribution_id = c.contribution_id AND s.minutes IS NOT NULL
      ORDER BY s.number DESC LIMIT 1), c.minutes))::int AS minutes
    FROM contribution c WHERE c.place_id = ${placeOf(tx)} AND c.person_id = ANY (${[...personIds]}::uuid[])
      AND c.on_day::text = ${onDay} AND c.contribution_id::text <> ALL (${[...except]}::text[])
      AND coalesce(c.way_key, '') <> ALL (${[...except]}::text[])
    GROUP BY c.person_id LIMIT ${personIds.length}`.execute(tx);
  return new Map(rows.map(({ personId, minutes }) => [personId, minutes]));
}

/** As `listMinutesOnDay`, of one person, and nobody else writes down time of theirs until this is done. */
export async function minutesOnDay(tx: Tx, personId: string | null, on: OnDay): Promise<number> {
  if (personId === null) return 0;
  await takeTurn(tx, `a day of ${personId}`);
  return (await listMinutesOnDay(tx, [personId], on)).get(personId) ?? 0;
}
