import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { listOwnOrganisations, listWorkerIds } from "../organisations/index.ts";
import { askKinds, asksMax, asksOfPlansMax, sayings } from "./ask.ts";
import type { Ask, AskListed } from "./ask.ts";
import { joinedKept } from "./asks.schema.ts";

/** Which asks: all of the place, or only those that fit all of these. */
export interface AsksWanted {
  readonly id?: string;
  readonly organisationIds?: readonly string[];
  readonly serviceId?: string | undefined;
  readonly communityId?: string | undefined;
  readonly planIds?: readonly string[];
  /** Asked by this person, or joined by them. */
  readonly askedBy?: string;
  /** Plain dates, both counted. */
  readonly askedFrom?: string;
  readonly askedUntil?: string;
  readonly text?: string;
  readonly max?: number;
}

function conditionsOf(tx: Tx, wanted: AsksWanted): RawBuilder<boolean> {
  const { id, organisationIds, serviceId, communityId, planIds, askedBy, askedFrom, askedUntil, text } = wanted;
  const parts = [
    sql<boolean>`a.place_id = ${placeOf(tx)}`,
    ...(id === undefined ? [] : [sql<boolean>`a.ask_id = ${id}`]),
    ...(organisationIds === undefined ? [] : [sql<boolean>`a.organisation_id = ANY (${[...organisationIds]}::uuid[])`]),
    ...(serviceId === undefined ? [] : [sql<boolean>`a.service_id = ${serviceId}`]),
    ...(communityId === undefined ? [] : [sql<boolean>`a.community_id = ${communityId}`]),
    ...(planIds === undefined ? [] : [sql<boolean>`f.plan_id = ANY (${[...planIds]}::uuid[])`]),
    ...(askedBy === undefined
      ? []
      : [
          sql<boolean>`(a.asked_by = ${askedBy} OR EXISTS (SELECT FROM partner_ask_joined m
            WHERE m.place_id = a.place_id AND m.ask_id = a.ask_id AND m.person_id = ${askedBy}))`,
        ]),
    ...(askedFrom === undefined ? [] : [sql<boolean>`a.asked_on >= ${askedFrom}::date`]),
    ...(askedUntil === undefined ? [] : [sql<boolean>`a.asked_on <= ${askedUntil}::date`]),
    ...(text === undefined ? [] : [sql<boolean>`strpos(lower(a.title || ' ' || o.name), lower(${text}::text)) > 0`]),
  ];
  return sql<boolean>`${sql.join(parts, sql` AND `)}`;
}

const joined = sql<unknown>`(SELECT coalesce(jsonb_agg(jsonb_build_object('personId', j.person_id, 'inNameOf', j.in_name_of)
    ORDER BY j.joined_at, j.joined_id), '[]') FROM partner_ask_joined j
  WHERE j.place_id = a.place_id AND j.ask_id = a.ask_id)`;

/** An invitation to a session of a plan is for that plan. */
const planOfSession = sql<unknown>`(SELECT n.plan_id FROM plan_session n
  WHERE n.place_id = a.place_id AND n.session_id = a.session_id ORDER BY n.plan_id LIMIT 1)`;

/** What was answered to the invitation: yes where one of theirs comes, no where none of them does. */
const toInvitation = sql<unknown>`(SELECT CASE WHEN bool_or(k.answer = 'yes') THEN 'yes'
      WHEN bool_and(k.answer = 'no') THEN 'no' END FROM session_contributor k
  WHERE k.place_id = a.place_id AND k.session_id = a.session_id AND k.organisation_id = a.organisation_id
    AND k.taken_off_at IS NULL AND k.answer IS NOT NULL)`;

interface AskRow {
  readonly ask_id: string;
  readonly organisation_id: string;
  readonly organisation: string;
  readonly worker_id: string | null;
  readonly worker: string | null;
  readonly kind: string;
  readonly title: string;
  readonly words: string;
  readonly minutes: number;
  readonly pence: number;
  readonly by_day: string;
  readonly already_held: Ask["alreadyHeld"];
  readonly looked_in: string;
  readonly service_id: string | null;
  readonly service: string | null;
  readonly community_id: string | null;
  readonly community: string | null;
  readonly plan_id: string | null;
  readonly plan: string | null;
  readonly session_id: string | null;
  readonly session: string | null;
  readonly in_name_of: string;
  readonly over_because: string;
  readonly asked_by: string | null;
  readonly asker: string | null;
  readonly asked_on: string;
  readonly says: string | null;
  readonly says_words: string;
  readonly later_on: string | null;
  readonly answered_at: Date | null;
  readonly minutes_took: number | null;
  readonly taken_back_on: string | null;
  readonly joined: unknown;
}

/** Of plans all are needed: whether a partner was asked is read from them. */
const limitOf = ({ max, planIds }: AsksWanted): number =>
  planIds === undefined ? Math.min(max ?? asksMax, asksMax) : asksOfPlansMax;

type AskHere = Omit<Ask, "workerIds">;

const named = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? "" });

const askOfRow = (row: AskRow): AskHere => {
  const joiners = joinedKept.parse(row.joined);
  return {
    id: row.ask_id,
    organisation: { id: row.organisation_id, name: row.organisation },
    worker: named(row.worker_id, row.worker),
    kind: askKinds.find((one) => one === row.kind) ?? "other",
    title: row.title,
    words: row.words,
    minutes: row.minutes,
    pence: row.pence,
    byDay: row.by_day,
    alreadyHeld: row.already_held,
    lookedIn: row.looked_in,
    service: named(row.service_id, row.service),
    community: named(row.community_id, row.community),
    plan: named(row.plan_id, row.plan),
    session: named(row.session_id, row.session),
    inNameOf: row.in_name_of,
    overBecause: row.over_because,
    askedBy: named(row.asked_by, row.asker),
    askedOn: row.asked_on,
    joined: joiners,
    joinedBy: joiners.map(({ inNameOf }) => inNameOf),
    says: sayings.find((one) => one === row.says) ?? null,
    saysWords: row.says_words,
    laterOn: row.later_on,
    answeredAt: row.answered_at?.toISOString() ?? null,
    minutesTook: row.minutes_took,
    takenBackOn: row.taken_back_on,
  };
};

async function rowsOf(tx: Tx, wanted: AsksWanted): Promise<readonly AskHere[]> {
  const { rows } = await sql<AskRow>`SELECT a.ask_id, a.organisation_id, o.name AS organisation, a.worker_id,
      w.name AS worker, a.kind, a.title, a.words, a.minutes, a.pence, a.by_day, a.already_held, a.looked_in, a.service_id,
      s.name AS service, a.community_id, c.name AS community, a.in_name_of, a.over_because, a.asked_by, p.name AS asker,
      a.asked_on, coalesce(${toInvitation}, a.says) AS says, f.plan_id, l.title AS plan, a.session_id,
      m.title AS session, a.says_words, a.later_on, a.answered_at, a.minutes_took, a.taken_back_on, ${joined} AS joined
    FROM partner_ask a
    JOIN organisation o ON o.place_id = a.place_id AND o.organisation_id = a.organisation_id
    LEFT JOIN person w ON w.place_id = a.place_id AND w.person_id = a.worker_id
    LEFT JOIN person p ON p.place_id = a.place_id AND p.person_id = a.asked_by
    LEFT JOIN service s ON s.place_id = a.place_id AND s.service_id = a.service_id
    CROSS JOIN LATERAL (SELECT coalesce(a.plan_id, ${planOfSession}) AS plan_id) f
    LEFT JOIN place_plan l ON l.place_id = a.place_id AND l.plan_id = f.plan_id
    LEFT JOIN place_session m ON m.place_id = a.place_id AND m.session_id = a.session_id
    LEFT JOIN community c ON c.place_id = a.place_id AND c.community_id = a.community_id
    WHERE ${conditionsOf(tx, wanted)}
    ORDER BY a.asked_on DESC, a.asked_at DESC, a.ask_id LIMIT ${limitOf(wanted)}`.execute(tx);
  return rows.map(askOfRow);
}

/** As everybody may see it: what is between the partner and those who ask does not leave. */
const listedOf = (ask: AskHere): AskListed => {
  const { id, organisation, kind, title, minutes, pence, byDay, askedOn, inNameOf, joinedBy, service } = ask;
  const { community, plan, says, laterOn, takenBackOn, minutesTook } = ask;
  const what = { id, organisation, kind, title, minutes, pence, byDay, askedOn, inNameOf, joinedBy, service };
  return { ...what, community, plan, says, laterOn, takenBackOn, minutesTook };
};

/** What partners were asked, the newest first. */
export const listAsks = async (tx: Tx, wanted: AsksWanted = {}): Promise<readonly AskListed[]> =>
  (await rowsOf(tx, wanted)).map(listedOf);

/** An ask with all that was said, or undefined where the place has none of this identifier. */
export async function findAsk(tx: Tx, id: string): Promise<Ask | undefined> {
  const [ask] = await rowsOf(tx, { id, max: 1 });
  return ask && { ...ask, workerIds: await listWorkerIds(tx, ask.organisation.id) };
}

/** Answers that came since then to what somebody asked, the newest first. */
export async function listAnswersTo(tx: Tx, personId: string, since: Date): Promise<readonly AskHere[]> {
  const asks = await rowsOf(tx, { askedBy: personId, max: 100 });
  return asks.filter(({ answeredAt }) => answeredAt !== null && answeredAt > since.toISOString());
}

/** What was asked of the organisations that somebody works for. */
export async function listAsksTo(
  tx: Tx,
  personId: string,
): Promise<readonly (AskListed & Pick<Ask, "worker" | "session">)[]> {
  const organisationIds = (await listOwnOrganisations(tx, personId)).map(({ id }) => id);
  return organisationIds.length === 0 ? [] : rowsOf(tx, { organisationIds, max: 100 });
}
