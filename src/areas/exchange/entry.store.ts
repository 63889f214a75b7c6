import { weekdays } from "../../nouns/weekday.ts";
import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { standings } from "../people/index.ts";
import { entriesMax, topics } from "./entry.ts";
import type { Entry, EntryKind } from "./entry.ts";
import { communitiesKept, matchesKept } from "./kept.schema.ts";
import { standingWords } from "./standing-words.ts";

/** Which entries: all of the place, or only those that fit all of these. */
export interface EntriesWanted {
  readonly id?: string;
  readonly kind?: EntryKind | undefined;
  readonly topic?: string | undefined;
  /** It is about this community, or was heard there. */
  readonly communityId?: string | undefined;
  readonly text?: string | undefined;
  /** Written on this day or later. */
  readonly from?: string;
  /** Not withdrawn, and its last day is not before this one. */
  readonly openOn?: string;
  /** It has the topic or a community of this entry in common. */
  readonly likeId?: string;
  /** Written by this person, of one of these organisations, or put to one of them. */
  readonly concerns?: { readonly personId: string; readonly organisationIds: readonly string[] };
  readonly max?: number;
}

const otherOf = sql<string>`coalesce(oo.name, os.name, oc.name, '')`;

/** As seen from the entry `e`: the other one of the two, or whoever was asked. */
const matches = sql<unknown>`(SELECT coalesce(jsonb_agg(jsonb_build_object('id', m.match_id, 'needId', m.need_id, 'offerId',
    m.offer_id, 'otherTitle', x.title, 'otherOf', CASE WHEN m.offer_id IS NULL THEN coalesce(q.name, '') ELSE ${otherOf} END,
    'proposedFrom', m.proposed_from, 'proposedById', m.proposed_by, 'proposedAt', m.proposed_at, 'says', m.says,
    'because', coalesce(m.because, ''), 'answeredAt', m.answered_at, 'thanks', coalesce(m.thanks, ''), 'thankedAt',
    m.thanked_at) ORDER BY m.proposed_at DESC, m.match_id), '[]')
  FROM exchange_match m
  LEFT JOIN exchange_entry x ON x.place_id = m.place_id
    AND x.entry_id = CASE WHEN m.need_id = e.entry_id THEN m.offer_id ELSE m.need_id END
  LEFT JOIN organisation oo ON oo.place_id = x.place_id AND oo.organisation_id = x.organisation_id
  LEFT JOIN service os ON os.place_id = x.place_id AND os.service_id = x.service_id
  LEFT JOIN community oc ON oc.place_id = x.place_id AND oc.community_id = x.community_id
  LEFT JOIN organisation q ON q.place_id = e.place_id AND q.organisation_id = e.asked_of
  WHERE m.place_id = e.place_id AND (m.need_id = e.entry_id OR m.offer_id = e.entry_id))`;

const communities = sql<unknown>`(SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.community_id, 'name', c.name)
    ORDER BY c.name), '[]') FROM exchange_community ec JOIN community c ON c.place_id = ec.place_id
    AND c.community_id = ec.community_id WHERE ec.place_id = e.place_id AND ec.entry_id = e.entry_id)`;

function conditionsOf(tx: Tx, wanted: EntriesWanted): RawBuilder<boolean> {
  const { id, kind, topic, communityId, text, from, openOn, likeId, concerns } = wanted;
  const about = (other: RawBuilder<unknown>) => sql<boolean>`EXISTS (SELECT FROM exchange_community ec
    WHERE ec.place_id = e.place_id AND ec.entry_id = e.entry_id AND ec.community_id IN (${other}))`;
  const parts = [
    sql<boolean>`e.place_id = ${placeOf(tx)}`,
    ...(id === undefined ? [] : [sql<boolean>`e.entry_id = ${id}`]),
    ...(kind === undefined ? [] : [sql<boolean>`e.kind = ${kind}`]),
    ...(topic === undefined ? [] : [sql<boolean>`e.topic = ${topic}`]),
    ...(communityId === undefined
      ? []
      : [sql<boolean>`(e.community_id = ${communityId} OR ${about(sql`${communityId}::uuid`)})`]),
    ...(text === undefined
      ? []
      : [sql<boolean>`position(lower(${text}) IN lower(e.title || ' ' || e.words || ' ' || e.at_place)) > 0`]),
    ...(from === undefined ? [] : [sql<boolean>`e.written_at >= ${from}::date`]),
    ...(openOn === undefined ? [] : [sql<boolean>`(e.withdrawn_at IS NULL AND e.until_on >= ${openOn}::date)`]),
    ...(likeId === undefined
      ? []
      : [
          sql<boolean>`(e.topic = (SELECT l.topic FROM exchange_entry l WHERE l.place_id = e.place_id AND l.entry_id = ${likeId})
            OR ${about(sql`SELECT lc.community_id FROM exchange_community lc WHERE lc.place_id = e.place_id
              AND lc.entry_id = ${likeId}`)})`,
        ]),
    ...(concerns === undefined
      ? []
      : [
          sql<boolean>`(e.written_by = ${concerns.personId}
            OR e.organisation_id = ANY (${[...concerns.organisationIds]}::uuid[])
            OR e.asked_of = ANY (${[...concerns.organisationIds]}::uuid[]))`,
        ]),
  ];
  return sql<boolean>`${sql.join(parts, sql` AND `)}`;
}

/** What is needed and offered, the newest first. */
export async function listEntries(tx: Tx, wanted: EntriesWanted = {}): Promise<readonly Entry[]> {
  const { rows } =
    await sql<EntryRow>`SELECT e.entry_id, e.kind, e.of_kind, e.standing, e.side, e.topic, e.title, e.words,
      e.languages, e.days, e.at_place, e.until_on, e.written_by, e.author_role, e.written_at, e.changed_at, e.withdrawn_at,
      e.withdrawn_because, coalesce(e.organisation_id, e.service_id, e.community_id) AS of_id,
      coalesce(o.name, s.name, c.name) AS of_name, CASE WHEN e.shows_name THEN p.name END AS person_name,
      e.asked_of, a.name AS asked_name, ${communities} AS communities, ${matches} AS matches
    FROM exchange_entry e
    LEFT JOIN organisation o ON o.place_id = e.place_id AND o.organisation_id = e.organisation_id
    LEFT JOIN service s ON s.place_id = e.place_id AND s.service_id = e.service_id
    LEFT JOIN community c ON c.place_id = e.place_id AND c.community_id = e.community_id
    LEFT JOIN person p ON p.place_id = e.place_id AND p.person_id = e.written_by
    LEFT JOIN organisation a ON a.place_id = e.place_id AND a.organisation_id = e.asked_of
    WHERE ${conditionsOf(tx, wanted)}
    ORDER BY e.written_at DESC, e.entry_id LIMIT ${Math.min(wanted.max ?? entriesMax, entriesMax)}`.execute(tx);
  return rows.map(entryOfRow);
}

/** How many there are of those wanted, of which `listEntries` gives the newest `entriesMax`. */
export async function countEntries(tx: Tx, wanted: EntriesWanted): Promise<number> {
  const { rows } = await sql<{ count: number }>`SELECT count(*)::int AS count FROM exchange_entry e
    WHERE ${conditionsOf(tx, wanted)}`.execute(tx);
  return rows[0]?.count ?? 0;
}

interface EntryRow {
  readonly entry_id: string;
  readonly kind: Entry["kind"];
  readonly of_kind: Entry["ofKind"];
  readonly standing: string | null;
  readonly side: Entry["side"];
  readonly topic: string;
  readonly title: string;
  readonly words: string;
  readonly languages: readonly string[];
  readonly days: readonly string[];
  readonly at_place: string;
  readonly until_on: string;
  readonly written_by: string | null;
  readonly author_role: string;
  readonly written_at: Date;
  readonly changed_at: Date | null;
  readonly withdrawn_at: Date | null;
  readonly withdrawn_because: string | null;
  readonly of_id: string | null;
  readonly of_name: string | null;
  readonly person_name: string | null;
  readonly asked_of: string | null;
  readonly asked_name: string | null;
  readonly communities: unknown;
  readonly matches: unknown;
}

const standingOf = (kept: string | null): string => {
  const known = standings.find((one) => one === kept);
  return known === undefined ? "Somebody of this place" : standingWords[known];
};

const entryOfRow = (row: EntryRow): Entry => ({
  id: row.entry_id,
  kind: row.kind,
  ofKind: row.of_kind,
  ofId: row.of_id,
  ofName: row.of_name ?? row.person_name ?? standingOf(row.standing),
  side: row.side,
  topic: topics.find((one) => one === row.topic) ?? "things",
  title: row.title,
  words: row.words,
  communities: communitiesKept.parse(row.communities),
  languages: row.languages,
  days: weekdays.filter((day) => row.days.includes(day)),
  atPlace: row.at_place,
  untilOn: row.until_on,
  askedOf: row.asked_of === null ? null : { id: row.asked_of, name: row.asked_name ?? "" },
  writtenById: row.written_by,
  authorRole: row.author_role,
  writtenAt: row.written_at.toISOString(),
  changedAt: row.changed_at?.toISOString() ?? null,
  withdrawal:
    row.withdrawn_at === null ? null : { at: row.withdrawn_at.toISOString(), because: row.withdrawn_because ?? "" },
  matches: matchesKept.parse(row.matches),
});

/** An entry with all that was brought together with it, or undefined where the place has none of this identifier. */
export const findEntry = async (tx: Tx, id: string): Promise<Entry | undefined> =>
  (await listEntries(tx, { id, max: 1 }))[0];
