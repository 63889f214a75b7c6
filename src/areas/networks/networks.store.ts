import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Network, NetworkListed, Practitioner, Supervisor } from "./network.ts";
import { networkKept, supervisorKept, practitionerKept } from "./kept.schema.ts";

const networksMax = 200;
const peopleMax = 2000;

interface Wanted {
  readonly id?: string;
  readonly communityId?: string;
  readonly organisationId?: string;
  /** Words that its name or purpose holds. */
  readonly holding?: string;
}

const like = (holding: string): string => `%${holding.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

/** Networks by name, each with who runs and leads it. */
export async function listNetworks(tx: Tx, wanted: Wanted = {}): Promise<readonly NetworkListed[]> {
  const { id = null, communityId = null, organisationId = null } = wanted;
  const holding = wanted.holding === undefined ? null : like(wanted.holding);
  const { rows } = await sql<{ network: unknown }>`
    SELECT jsonb_build_object('id', n.network_id, 'name', n.name, 'purpose', n.purpose,
      'organisation', jsonb_build_object('id', o.organisation_id, 'name', o.name),
      'superviseesMost', n.supervisees_most,
      'communities', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', m.community_id, 'name', m.name) ORDER BY m.name),
        '[]') FROM network_community c JOIN community m USING (place_id, community_id)
        WHERE c.place_id = n.place_id AND c.network_id = n.network_id),
      'workerIds', (SELECT coalesce(jsonb_agg(w.person_id), '[]') FROM organisation_worker w
        WHERE w.place_id = n.place_id AND w.organisation_id = n.organisation_id),
      'leads', (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', l.kind, 'personId', l.person_id, 'name', p.name,
        'daysToClose', l.days_to_close) ORDER BY l.kind DESC), '[]') FROM (SELECT DISTINCT ON (kind) * FROM network_lead k
        WHERE k.place_id = n.place_id AND k.network_id = n.network_id ORDER BY kind, number DESC) l
        LEFT JOIN person p ON p.place_id = l.place_id AND p.person_id = l.person_id)) AS network
    FROM network n JOIN organisation o USING (place_id, organisation_id)
    WHERE n.place_id = ${placeOf(tx)} AND (${id}::uuid IS NULL OR n.network_id = ${id}::uuid)
      AND (${organisationId}::uuid IS NULL OR n.organisation_id = ${organisationId}::uuid)
      AND (${communityId}::uuid IS NULL OR EXISTS (SELECT FROM network_community c WHERE c.place_id = n.place_id
        AND c.network_id = n.network_id AND c.community_id = ${communityId}::uuid))
      AND (${holding}::text IS NULL OR n.name ILIKE ${holding} OR n.purpose ILIKE ${holding})
    ORDER BY n.name, n.network_id LIMIT ${networksMax}`.execute(tx);
  return rows.map(({ network }) => networkKept.parse(network));
}

/** Everybody who trains or practises in a network, also those who left it. */
export async function listPractitioners(tx: Tx, networkId: string): Promise<readonly Practitioner[]> {
  const { rows } = await sql<{ practitioner: unknown }>`
    SELECT jsonb_build_object('id', n.practitioner_id, 'networkId', n.network_id, 'personId', n.person_id,
      'name', coalesce(p.name, n.name), 'since', n.since, 'until', n.until, 'did', n.did, 'didAsked', n.did_asked,
      'didOn', n.did_on, 'shownSince', n.shown_since, 'shownHow', n.shown_how,
      'supervisorId', (SELECT s.supervisor_id FROM network_supervision s WHERE s.place_id = n.place_id
        AND s.practitioner_id = n.practitioner_id ORDER BY s.number DESC LIMIT 1),
      'checks', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.check_id, 'kind', c.kind, 'words', c.words,
        'from', c.from_day, 'until', c.until_day, 'seenBy', k.name, 'seenOn', c.seen_on)
        ORDER BY c.kind, c.until_day DESC), '[]') FROM network_check c
        LEFT JOIN person k ON k.place_id = c.place_id AND k.person_id = c.seen_by
        WHERE c.place_id = n.place_id AND c.practitioner_id = n.practitioner_id),
      'places', (SELECT coalesce(jsonb_agg(jsonb_build_object('cohort', jsonb_build_object('id', h.cohort_id, 'name',
        h.name), 'course', jsonb_build_object('id', e.course_id, 'name', e.title), 'accreditor', e.accreditor,
        'qualification', e.qualification, 'buildsOn', c.builds_on, 'begunOn', c.begun_on, 'result', c.result,
        'resultOn', c.result_on, 'certificate', c.certificate, 'expiresOn', c.expires_on) ORDER BY h.starts_on), '[]')
        FROM network_place_on_course c JOIN network_cohort h USING (place_id, cohort_id)
        JOIN network_course e USING (place_id, course_id)
        WHERE c.place_id = n.place_id AND c.practitioner_id = n.practitioner_id),
      'supervised', (SELECT coalesce(jsonb_agg(jsonb_build_object('on', d.on_day, 'minutes', d.minutes, 'by', k.name)
        ORDER BY d.on_day DESC), '[]') FROM network_supervised d JOIN network_supervisor s USING (place_id, supervisor_id)
        LEFT JOIN person k ON k.place_id = s.place_id AND k.person_id = s.person_id
        WHERE d.place_id = n.place_id AND d.practitioner_id = n.practitioner_id)) AS practitioner
    FROM network_person n LEFT JOIN person p ON p.place_id = n.place_id AND p.person_id = n.person_id
    WHERE n.place_id = ${placeOf(tx)} AND n.network_id = ${networkId}
    ORDER BY coalesce(p.name, n.name), n.practitioner_id LIMIT ${peopleMax}`.execute(tx);
  return rows.map(({ practitioner }) => practitionerKept.parse(practitioner));
}

/** Who supervises in a network, also those who no longer do. */
export async function listSupervisors(tx: Tx, networkId: string): Promise<readonly Supervisor[]> {
  const { rows } = await sql<{ supervisor: unknown }>`
    SELECT jsonb_build_object('id', s.supervisor_id, 'personId', s.person_id, 'name', p.name, 'since', s.since,
      'until', s.until) AS supervisor
    FROM network_supervisor s LEFT JOIN person p ON p.place_id = s.place_id AND p.person_id = s.person_id
    WHERE s.place_id = ${placeOf(tx)} AND s.network_id = ${networkId}
    ORDER BY p.name, s.supervisor_id LIMIT ${peopleMax}`.execute(tx);
  return rows.map(({ supervisor }) => supervisorKept.parse(supervisor));
}

/** A network with its people. */
export async function findNetwork(tx: Tx, id: string): Promise<Network | undefined> {
  const [network] = await listNetworks(tx, { id });
  if (network === undefined) return undefined;
  return {
    ...network,
    practitioners: await listPractitioners(tx, id),
    supervisors: await listSupervisors(tx, id),
  };
}
