import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { againKept, answersKept, senderKept, writtenKept } from "./kept.schema.ts";
import { kinds, ratings, voicesMax, waysToCome, wishes } from "./voice.ts";
import type { Clock, Voice, VoiceWhole } from "./voice.ts";

/** As much of a reader as says what they may see. */
interface ReaderHere {
  readonly personId: string;
  /** Answers what people say, by a role that they may use. */
  readonly answers: boolean;
  readonly isSenior: boolean;
  readonly keeps: boolean;
  readonly keepsCommunity: boolean;
}

/** Named to read of unfair treatment, and not the one who runs the service it is about. */
const isNamed = (personId: string): RawBuilder<boolean> => sql`EXISTS (SELECT FROM voice_reader r
  WHERE r.place_id = v.place_id AND r.person_id = ${personId}::uuid
    AND (r.not_service IS NULL OR r.not_service IS DISTINCT FROM v.service_id))`;

/** Is the safeguarding lead, and was told of it. */
const wasTold = (personId: string): RawBuilder<boolean> => sql`EXISTS (SELECT FROM voice_told t
  JOIN voice_lead l ON l.place_id = t.place_id AND l.person_id = ${personId}::uuid
  WHERE t.place_id = v.place_id AND t.voice_id = v.voice_id)`;

/** What the policies say of one voice, for a list of them: `mayReadVoice`. */
const visibleTo = ({ personId, answers, isSenior, keeps, keepsCommunity }: ReaderHere): RawBuilder<boolean> =>
  sql`(v.entered_by = ${personId}::uuid OR ${wasTold(personId)}
    OR v.kind <> 'unfair' AND (${answers || keeps} OR v.owner_id = ${personId}::uuid)
    OR v.kind = 'unfair' AND (${isSenior} AND ${isNamed(personId)} OR ${keepsCommunity} AND v.keeper_reads))`;

const voicesQuery = (tx: Tx) =>
  tx
    .selectFrom("voice as v")
    .leftJoin("service as s", (join) =>
      join.onRef("s.place_id", "=", "v.place_id").onRef("s.service_id", "=", "v.service_id"),
    )
    .leftJoin("person as o", (join) =>
      join.onRef("o.place_id", "=", "v.place_id").onRef("o.person_id", "=", "v.owner_id"),
    )
    .leftJoin("voice_recording as rec", (join) =>
      join.onRef("rec.place_id", "=", "v.place_id").onRef("rec.voice_id", "=", "v.voice_id"),
    )
    .selectAll("v")
    .select(["s.name as service", "o.name as owner", "rec.transcript", "rec.removed_on"])
    .where("v.place_id", "=", placeOf(tx));

type VoiceRow = Awaited<ReturnType<ReturnType<typeof voicesQuery>["execute"]>>[number];

function voiceFrom(row: VoiceRow): Voice {
  const kind = kinds.find((one) => one === row.kind) ?? "concern";
  const cameBy = waysToCome.find((one) => one === row.came_by) ?? "web";
  return {
    id: row.voice_id,
    kind,
    words: [row.words, row.transcript ?? ""].filter((text) => text !== "").join("\n\n"),
    sentAs: row.sent_as === "sound" || row.sent_as === "photo" ? row.sent_as : null,
    isRecordingHere: row.sent_as !== null && row.removed_on === null,
    isToWriteDown: row.sent_as !== null && row.removed_on === null && row.transcript === "",
    language: row.language,
    service: row.service_id === null ? null : { id: row.service_id, name: row.service ?? "" },
    cameBy,
    ownerId: row.owner_id,
    ownerName: row.owner,
    enteredById: row.entered_by,
    givenOn: row.given_on,
    waitsSince: row.waits_since,
    dueOn: row.due_on,
    takenOn: row.taken_on,
    answeredOn: row.answered_on,
    unfair: {
      where: row.unfair_where,
      by: row.unfair_by,
      wants: wishes.filter((wish) => row.wants.includes(wish)),
      keeperReads: row.keeper_reads,
    },
    rating: ratings.find((one) => one === row.rating) ?? null,
    published:
      row.public_on === null ? null : { words: row.public_words, answer: row.public_answer, on: row.public_on },
  };
}

export const shows = ["open", "late", "unheard", "answered", "all"] as const;
export type Show = (typeof shows)[number];

const wanted = (show: Show, today: string): RawBuilder<boolean> => {
  if (show === "all") return sql`true`;
  if (show === "unheard") return sql`(rec.bytes IS NOT NULL AND rec.transcript = '')`;
  if (show === "answered") return sql`v.answered_on IS NOT NULL`;
  return show === "late" ? sql`v.answered_on IS NULL AND v.due_on < ${today}::date` : sql`v.answered_on IS NULL`;
};

interface VoicesWanted {
  readonly show: Show;
  readonly today: string;
  readonly limit?: number;
}

/** What this person may read, what is due first at the top. Nothing tells in which order voices of one day came. */
export const listVoices = async (
  tx: Tx,
  reader: ReaderHere,
  { show, today, limit = voicesMax }: VoicesWanted,
): Promise<readonly Voice[]> =>
  (
    await voicesQuery(tx)
      .where(visibleTo(reader))
      .where(wanted(show, today))
      .orderBy(sql`v.answered_on IS NOT NULL`)
      .orderBy("v.due_on")
      .orderBy("v.voice_id")
      .limit(limit)
      .execute()
  ).map(voiceFrom);

interface VoiceWanted {
  readonly id?: string;
  readonly digest?: Buffer;
}

/** One voice with all that was answered, by its identifier or by its private link. */
export async function findVoice(tx: Tx, { id, digest }: VoiceWanted): Promise<VoiceWhole | undefined> {
  if (id === undefined && digest === undefined) return undefined;
  const row = await voicesQuery(tx)
    .select([
      sql<unknown>`(SELECT coalesce(jsonb_agg(jsonb_build_object('outcome', a.outcome, 'words', a.words, 'language',
        a.language, 'checkedBy', a.checked_by, 'byName', coalesce(p.name, ''), 'on', a.answered_on) ORDER BY a.number), '[]')
        FROM voice_answer a LEFT JOIN person p ON p.place_id = a.place_id AND p.person_id = a.answered_by
        WHERE a.place_id = v.place_id AND a.voice_id = v.voice_id)`.as("answers"),
      sql<unknown>`(SELECT coalesce(jsonb_agg(jsonb_build_object('words', g.words, 'on', g.said_on) ORDER BY g.number), '[]')
        FROM voice_again g WHERE g.place_id = v.place_id AND g.voice_id = v.voice_id)`.as("again"),
      sql<unknown>`(SELECT jsonb_build_object('byId', rec.written_by, 'byName', w.name, 'on', rec.written_on)
        FROM voice_recording rec LEFT JOIN person w ON w.place_id = rec.place_id AND w.person_id = rec.written_by
        WHERE rec.place_id = v.place_id AND rec.voice_id = v.voice_id AND rec.written_on IS NOT NULL)`.as("written"),
      sql<unknown>`(SELECT jsonb_build_object('name', n.name, 'toldBy', n.told_by)
        FROM voice_sender n WHERE n.place_id = v.place_id AND n.voice_id = v.voice_id)`.as("sender"),
    ])
    .$if(id !== undefined, (query) => query.where("v.voice_id", "=", id ?? ""))
    .$if(digest !== undefined, (query) => query.where("v.link_digest", "=", digest ?? Buffer.alloc(0)))
    .executeTakeFirst();
  return (
    row && {
      ...voiceFrom(row),
      answers: answersKept.parse(row.answers),
      again: againKept.parse(row.again),
      written: writtenKept.parse(row.written),
      sender: senderKept.parse(row.sender),
    }
  );
}

export interface VoiceHere {
  readonly voice: VoiceWhole;
  readonly kind: Voice["kind"];
  readonly keeperReads: boolean;
  readonly enteredById: string | null;
  readonly ownerId: string | null;
  readonly isNamed: boolean;
  readonly wasTold: boolean;
  readonly isAnswered: boolean;
}

/** One voice, with what the policies ask about whoever asks. */
export async function findVoiceHere(tx: Tx, id: string, personId: string | null): Promise<VoiceHere | undefined> {
  const voice = await findVoice(tx, { id });
  if (voice === undefined) return undefined;
  const named =
    personId === null
      ? undefined
      : await tx
          .selectFrom("voice as v")
          .select([isNamed(personId).as("named"), wasTold(personId).as("told")])
          .where("v.place_id", "=", placeOf(tx))
          .where("v.voice_id", "=", id)
          .executeTakeFirst();
  const { kind, enteredById, ownerId, unfair } = voice;
  const isAnswered = voice.answeredOn !== null;
  return {
    voice,
    kind,
    enteredById,
    ownerId,
    keeperReads: unfair.keeperReads,
    isNamed: named?.named === true,
    wasTold: named?.told === true,
    isAnswered,
  };
}

/** The days of everything that came since a day, and nothing else of it. */
export async function listClocks(tx: Tx, since: string): Promise<readonly Clock[]> {
  const rows = await tx
    .selectFrom("voice")
    .select(["given_on", "waits_since", "due_on", "taken_on", "answered_on"])
    .where("place_id", "=", placeOf(tx))
    .where("given_on", ">=", since)
    .orderBy("given_on")
    .orderBy("voice_id")
    .limit(100_000)
    .execute();
  return rows.map((row) => ({
    givenOn: row.given_on,
    waitsSince: row.waits_since,
    dueOn: row.due_on,
    takenOn: row.taken_on,
    answeredOn: row.answered_on,
  }));
}

export interface Released {
  readonly id: string;
  /** For those who answer voices: it is not told to everyone. */
  readonly serviceId: string | null;
  readonly words: string;
  readonly answer: string;
  readonly outcome: string;
  readonly on: string;
}

/** What was agreed for everyone, the latest first; of these services where some are named. */
export async function listReleased(tx: Tx, serviceIds: readonly string[] = []): Promise<readonly Released[]> {
  const rows = await tx
    .selectFrom("voice as v")
    .select(["v.voice_id", "v.service_id", "v.public_words", "v.public_answer", "v.public_on"])
    .select(
      sql<string>`(SELECT a.outcome FROM voice_answer a WHERE a.place_id = v.place_id AND a.voice_id = v.voice_id
        ORDER BY a.number DESC LIMIT 1)`.as("outcome"),
    )
    .where("v.place_id", "=", placeOf(tx))
    .where("v.public_on", "is not", null)
    .where("v.kind", "<>", "unfair")
    .$if(serviceIds.length > 0, (query) => query.where("v.service_id", "in", [...serviceIds]))
    .orderBy("v.public_on", "desc")
    .orderBy("v.voice_id")
    .limit(voicesMax)
    .execute();
  return rows.map((row) => ({
    id: row.voice_id,
    serviceId: row.service_id,
    words: row.public_words,
    answer: row.public_answer,
    outcome: row.outcome,
    on: row.public_on ?? "",
  }));
}
