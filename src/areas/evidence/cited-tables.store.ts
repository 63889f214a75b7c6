import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import { citedMax } from "./cited.ts";
import type { Wanted } from "./cited.ts";
import type { Cited } from "./evidence.ts";
import type { Kind } from "./kinds.ts";

type Query = (placeId: string, wanted: Wanted) => RawBuilder<Cited>;

/** What everybody reads on a public page of the place: what it says, where it opens, on which day, who let it out. */
const publicly: Readonly<Partial<Record<Kind, Query>>> = {
  adaptations: (placeId, { from, until, service }) => sql<Cited>`
    SELECT 'Now done in another way: ' || s.for_everybody AS words, 'adaptations/changed' AS href, s.said_on::text AS on,
      'the service' AS by, 'everyone' AS opens
    FROM adaptation_step s JOIN adaptation a ON a.place_id = s.place_id AND a.adaptation_id = s.adaptation_id
    WHERE s.place_id = ${placeId} AND s.kind = 'kept' AND s.said_on BETWEEN ${from}::date AND ${until}::date
      AND ${service === null ? sql`true` : sql`a.service_id = ${service.id}`}
    ORDER BY s.said_on DESC LIMIT ${citedMax}`,
  asked: (placeId, { from, until, service }) => sql<Cited>`
    SELECT v.name || ' wrote down whom it asked, by community.' AS words, 'asked/' || v.service_id AS href,
      max(a.on_day)::text AS on, 'those who asked' AS by, 'everyone' AS opens
    FROM community_asked a JOIN service v ON v.place_id = a.place_id AND v.service_id = a.service_id
    WHERE a.place_id = ${placeId} AND a.taken_out_on IS NULL AND a.on_day BETWEEN ${from}::date AND ${until}::date
      AND v.ended_at IS NULL AND ${service === null ? sql`true` : sql`v.service_id = ${service.id}`}
    GROUP BY v.service_id, v.name ORDER BY v.name LIMIT ${citedMax}`,
  // Of all services: the public record does not say of which a barrier is, and a pack of one service would.
  barriers: (placeId, { from, until }) => sql<Cited>`
    SELECT 'What stops people, in words that whoever raised it let out: “' || s.words || '” ' || coalesce(
        (SELECT 'Senior managers had it at their meeting of ' || to_char(t.met_on, 'FMDD FMMonth YYYY')
            || CASE t.did WHEN 'refused' THEN ', and said no.' ELSE ', and took it up.' END
          FROM barrier_step t WHERE t.place_id = b.place_id AND t.barrier_id = b.barrier_id AND t.met_on IS NOT NULL
          ORDER BY t.number DESC LIMIT 1),
        'It has not been at a meeting of senior managers.') AS words,
      'barriers/record' AS href, s.on_day::text AS on, 'whoever raised it' AS by, 'everyone' AS opens
    FROM barrier_step s JOIN barrier b ON b.place_id = s.place_id AND b.barrier_id = s.barrier_id
    WHERE s.place_id = ${placeId} AND s.did = 'released' AND s.on_day BETWEEN ${from}::date AND ${until}::date
    ORDER BY s.on_day DESC, b.barrier_id LIMIT ${citedMax}`,
  "plans-open": (placeId, wanted) => sql<Cited>`
    SELECT 'Still open in “' || p.title || '”: ' || p.still_open AS words, 'plans/' || p.plan_id AS href,
      p.published_on::text AS on, 'whoever looks after the plan' AS by, 'everyone' AS opens
    FROM place_plan p WHERE p.still_open <> '' AND ${ofPublished(placeId, wanted)} LIMIT ${citedMax}`,
  duty: (placeId, wanted) => sql<Cited>`
    SELECT '“' || p.title || '”: the duty to involve people ' ||
        CASE p.duty WHEN 'applies' THEN 'applies' ELSE 'does not apply' END || '. Why: ' || p.duty_because AS words,
      'plans/' || p.plan_id AS href, coalesce(p.duty_decided_on, p.published_on)::text AS on,
      'whoever looks after the plan' AS by, 'everyone' AS opens
    FROM place_plan p WHERE p.duty IS NOT NULL AND ${ofPublished(placeId, wanted)} LIMIT ${citedMax}`,
  "plan-changes": (placeId, wanted) => sql<Cited>`
    SELECT '“' || p.title || '” changed because of a partner, who says that it is so: ' || c.words AS words,
      'plans/' || p.plan_id AS href, c.written_on::text AS on, 'both sides of the plan' AS by, 'everyone' AS opens
    FROM plan_change c JOIN place_plan p ON p.place_id = c.place_id AND p.plan_id = c.plan_id
    WHERE c.answer = 'so' AND ${ofPublished(placeId, wanted)} LIMIT ${citedMax}`,
  profiles: (placeId, { from, until, service }) => sql<Cited>`
    SELECT v.name || ' tells communities who works there, in which languages, and what it cannot do yet.' AS words,
      'services/' || v.service_id AS href, left(p.written_at::text, 10) AS on, p.author_role AS by, 'everyone' AS opens
    FROM service v JOIN LATERAL (SELECT * FROM service_profile p WHERE p.place_id = v.place_id
      AND p.service_id = v.service_id ORDER BY p.number DESC LIMIT 1) p ON true
    WHERE v.place_id = ${placeId} AND v.ended_at IS NULL AND p.who_works <> '' AND p.cannot_do_yet <> ''
      AND p.written_at::date BETWEEN ${from}::date AND ${until}::date
      AND ${service === null ? sql`true` : sql`v.service_id = ${service.id}`}
    ORDER BY v.name LIMIT ${citedMax}`,
  known: (placeId, { from, until }) => sql<Cited>`
    SELECT v.words || ' (' || v.source_title || ', ' || v.period || ').' || ${disputed} AS words, 'statements/' || s.statement_id AS href,
      left(v.written_at::text, 10) AS on, v.author_role AS by, 'everyone' AS opens
    FROM statement s JOIN LATERAL (SELECT * FROM statement_version v WHERE v.place_id = s.place_id
      AND v.statement_id = s.statement_id ORDER BY v.number DESC LIMIT 1) v ON true
    WHERE s.place_id = ${placeId} AND v.written_at::date BETWEEN ${from}::date AND ${until}::date
      AND NOT EXISTS (SELECT FROM statement_withdrawal w WHERE w.place_id = s.place_id AND w.statement_id = s.statement_id)
    ORDER BY v.written_at DESC, s.statement_id LIMIT ${citedMax}`,
  guidance: (placeId, { from, until }) => sql<Cited>`
    SELECT 'Guidance in print: ' || g.title AS words, 'learning/' || g.guidance_id AS href, e.published_on::text AS on,
      'both sides' AS by, 'everyone' AS opens
    FROM guidance g JOIN LATERAL (SELECT * FROM guidance_edition e WHERE e.place_id = g.place_id
      AND e.guidance_id = g.guidance_id ORDER BY e.number DESC LIMIT 1) e ON true
    WHERE g.place_id = ${placeId} AND cardinality(e.lesson_ids) > 0
      AND e.published_on BETWEEN ${from}::date AND ${until}::date
    ORDER BY e.published_on DESC, g.guidance_id LIMIT ${citedMax}`,
  // Of each clause the newest version that both sides agreed to by then: one that waits for a side takes nothing away.
  "agreed-clauses": (placeId, { from, until }) => sql<Cited>`
    SELECT newest.words, newest.href, newest."on", 'both sides' AS by, 'everyone' AS opens
    FROM (SELECT DISTINCT ON (c.clause_id) n.name || ': both sides agreed on “' || c.title || '”' AS words,
        'networks/' || n.network_id AS href, max(a.agreed_on)::text AS "on"
      FROM network_clause_agreed a
      JOIN network_clause c ON c.place_id = a.place_id AND c.clause_id = a.clause_id
      JOIN network n ON n.place_id = c.place_id AND n.network_id = c.network_id
      WHERE a.place_id = ${placeId}
      GROUP BY n.network_id, n.name, c.clause_id, c.title, a.number
      HAVING count(DISTINCT a.side) = 2 AND max(a.agreed_on) <= ${until}::date
      ORDER BY c.clause_id, a.number DESC) newest
    WHERE newest."on"::date >= ${from}::date
    ORDER BY newest."on" DESC, newest.words LIMIT ${citedMax}`,
  champions: (placeId, { from, until }) => sql<Cited>`
    SELECT 'What champions asked, and by which day it was answered.' AS words, 'champions/record' AS href,
      max(i.answered_on)::text AS on, 'champions' AS by, 'everyone' AS opens
    FROM champion_item i
    WHERE i.place_id = ${placeId} AND i.answered_on BETWEEN ${from}::date AND ${until}::date HAVING count(*) > 0`,
};

/** What is disputed never stands alone: what others say against it, as it reads today. */
const disputed = sql`coalesce((
      SELECT ' This is disputed: ' || string_agg('“' || o.words || '”', ' ' ORDER BY o.statement_id)
      FROM statement_disagreement d
      JOIN LATERAL (SELECT * FROM statement_version n WHERE n.place_id = d.place_id
        AND n.statement_id = CASE d.statement_id WHEN s.statement_id THEN d.other_id ELSE d.statement_id END
        ORDER BY n.number DESC LIMIT 1) o ON true
      WHERE d.place_id = s.place_id AND s.statement_id IN (d.statement_id, d.other_id) AND NOT EXISTS (
        SELECT FROM statement_withdrawal w WHERE w.place_id = o.place_id AND w.statement_id = o.statement_id)), '')`;

const ofPublished = (placeId: string, { from, until, service }: Wanted) => sql`p.place_id = ${placeId}
  AND p.published_on BETWEEN ${from}::date AND ${until}::date
  AND ${
    service === null
      ? sql`true`
      : sql`EXISTS (SELECT FROM plan_service s WHERE s.place_id = p.place_id AND s.plan_id = p.plan_id
        AND s.service_id = ${service.id})`
  }`;

/** Of these only that they are there, on which day: their titles are for the people of the place. */
const inThePlace: Readonly<Partial<Record<Kind, Query>>> = {
  keepers: (placeId, { until }) => sql<Cited>`
    SELECT 'Services and community organisations keep this place together.' AS words, 'keepers' AS href,
      left(max(k.since)::text, 10) AS on, 'keepers of both sides' AS by, 'place' AS opens
    FROM keeper k WHERE k.place_id = ${placeId} AND k.since::date <= ${until}::date
      AND (k.until IS NULL OR k.until::date > ${until}::date) HAVING count(DISTINCT k.side) = 2`,
  groups: (placeId, { from, until }) => sql<Cited>`
    SELECT 'A ' || replace(g.kind, '-', ' ') || ' in which communities and services sit together.' AS words,
      'groups/' || g.group_id AS href,
      left(g.started_at::text, 10) AS on, 'whoever runs the group' AS by, 'place' AS opens
    FROM place_group g WHERE g.place_id = ${placeId} AND g.started_at::date <= ${until}::date
      AND (g.ended_on IS NULL OR g.ended_on >= ${from}::date)
    ORDER BY g.started_at DESC, g.group_id LIMIT ${citedMax}`,
  training: (placeId, { from, until }) => sql<Cited>`
    SELECT CASE WHEN c.organisation_id IS NULL THEN 'A course for people of services was held.'
        ELSE 'A course for people of services was held that a community organisation gives with them.' END AS words,
      'training/' || c.course_id AS href, max(s.on_day)::text AS on, 'whoever gave the course' AS by, 'place' AS opens
    FROM training_session s JOIN training_course c ON c.place_id = s.place_id AND c.course_id = s.course_id
    WHERE s.place_id = ${placeId} AND s.on_day BETWEEN ${from}::date AND ${until}::date
    GROUP BY c.course_id, c.organisation_id ORDER BY 3 DESC, c.course_id LIMIT ${citedMax}`,
  statements: (placeId, { from, until }) => sql<Cited>`
    SELECT 'An organisation released what it gave, the same for every funder.' AS words,
      'recognition/statements/' || s.statement_id AS href, s.released_on::text AS on, 'the organisation itself' AS by,
      'place' AS opens
    FROM contribution_statement s
    WHERE s.place_id = ${placeId} AND s.released_on BETWEEN ${from}::date AND ${until}::date
    ORDER BY s.released_on DESC, s.statement_id LIMIT ${citedMax}`,
};

/** Null where nothing of this kind is open to be cited. */
export const citedByTables = (kind: Kind, placeId: string, wanted: Wanted): RawBuilder<Cited> | null =>
  (publicly[kind] ?? inThePlace[kind])?.(placeId, wanted) ?? null;
